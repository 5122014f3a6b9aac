package keep

import (
	"bytes"
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// twoScenarios is scenarios of the household.
var twoScenarios = []Scenario{
	{Name: "Más trabajo", Changes: []Change{
		{Answer: "case.assets.accounts[0].balance", Was: "0", Is: "1200.5"},
		{Answer: "case.living.rent", Was: "?", Is: "900"},
	}},
	{Name: "Nothing yet"},
}

func TestScenariosRoundTrip(t *testing.T) {
	on := datetest.Day("2026-11-22")
	b := Write(household(), on, twoScenarios...)
	got, err := Scenarios(b)
	if err != nil || !reflect.DeepEqual(got, twoScenarios) {
		t.Fatalf("got %+v, %v", got, err)
	}
	c, err := Read(b)
	if err != nil || !bytes.Equal(Write(c, on), Write(household(), on)) {
		t.Errorf("the case has changed: %v", err)
	}
	if again := Write(c, on, got...); !bytes.Equal(again, b) {
		t.Errorf("wrote %s, then %s", b, again)
	}
	if none, err := Scenarios(Write(c, on)); none != nil || err != nil {
		t.Errorf("a file without any has %v, %v", none, err)
	}
	if bytes.Contains(Write(c, on), []byte("scenarios")) {
		t.Error("a file without any names them")
	}
}

func TestApply(t *testing.T) {
	c := household()
	changed, other := Apply(c, twoScenarios[0])
	if len(other) > 0 || Text(changed.Living.Rent) != "900" || changed.Assets.Accounts[0].Balance.Value.String() != "1200.5" {
		t.Errorf("got %+v, %+v, other %v", changed.Living.Rent, changed.Assets.Accounts[0], other)
	}
	if !c.Living.Rent.Unsure || !c.Assets.Accounts[0].Balance.Value.IsZero() {
		t.Error("the case itself has changed")
	}
	c.Living.Rent = facts.Say(decimal.NewFromInt(1000))
	c.Assets.Accounts = nil
	changed, other = Apply(c, twoScenarios[0])
	if len(other) != 2 || changed.Living.Rent.Value.String() != "900" || changed.Assets.Accounts != nil {
		t.Errorf("of a case that has changed since: %+v, other %v", changed.Living.Rent, other)
	}
}

func TestAt(t *testing.T) {
	c := household()
	for name, want := range map[string]any{
		"case.living.rent":                &c.Living.Rent,
		"case.assets.accounts[1].balance": &c.Assets.Accounts[1].Balance,
		"case.business.net[2]":            &c.Business.Net[2],
	} {
		if got := At(&c, name); got != want || Field(&c, got) != name {
			t.Errorf("%s: %p, want %p", name, got, want)
		}
	}
	for _, name := range []string{"", "case", "case.", "case.living", "living.rent", "case.living.rent.value", "case.living.Rent", "case.assets.accounts", "case.assets.accounts[2].balance",
		"case.assets.accounts[-1].balance", "case.assets.accounts[+1].balance", "case.assets.accounts[01].balance", "case.business.net[3]", "case..living"} {
		if got := At(&c, name); got != nil {
			t.Errorf("%q is %v", name, got)
		}
	}
}

func TestScenariosRefused(t *testing.T) {
	in := func(scenarios string) string {
		return `{"offercheck": 1, "on": "2026-11-22", "case": {"living": {"rent": "900"}}, "scenarios": ` + scenarios + `}`
	}
	changes := func(text string) string { return in(`[{"name": "A", "changes": {` + text + `}}]`) }
	for _, test := range []struct{ name, text, code, field string }{
		{"no list", in(`{}`), WrongValue, "scenarios"},
		{"null", in(`null`), WrongValue, "scenarios"},
		{"too many", in(`[` + strings.Repeat(`{},`, MostScenarios) + `{}]`), WrongValue, "scenarios"},
		{"no object", in(`["A"]`), WrongValue, "scenarios[0]"},
		{"another field", in(`[{"name": "A", "changes": {}, "color": "red"}]`), UnknownField, "scenarios[0].color"},
		{"no name", in(`[{"changes": {}}]`), WrongValue, "scenarios[0].name"},
		{"an empty name", in(`[{"name": "", "changes": {}}]`), WrongValue, "scenarios[0].name"},
		{"a name of blanks", in(`[{"name": "  ", "changes": {}}]`), WrongValue, "scenarios[0].name"},
		{"a name of two lines", in(`[{"name": "A\nB", "changes": {}}]`), WrongValue, "scenarios[0].name"},
		{"a long name", in(`[{"name": "` + strings.Repeat("ñ", MostName+1) + `", "changes": {}}]`), WrongValue, "scenarios[0].name"},
		{"a name as a number", in(`[{"name": 1, "changes": {}}]`), WrongValue, "scenarios[0].name"},
		{"a name that comes twice", in(`[{"name": "A", "changes": {}}, {"name": "a", "changes": {}}]`), WrongValue, "scenarios[1].name"},
		{"no changes", in(`[{"name": "A"}]`), WrongValue, "scenarios[0].changes"},
		{"an answer there is not", changes(`"case.living.rnet": {"is": "1"}`), UnknownField, "scenarios[0].changes.case.living.rnet"},
		{"a group of answers", changes(`"case.living": {"is": "1"}`), UnknownField, "scenarios[0].changes.case.living"},
		{"a field of an answer", changes(`"case.living.rent.Value": {"is": "1"}`), UnknownField, "scenarios[0].changes.case.living.rent.Value"},
		{"an item without a number", changes(`"case.assets.accounts.balance": {"is": "1"}`), UnknownField, "scenarios[0].changes.case.assets.accounts.balance"},
		{"a change that is a text", changes(`"case.living.rent": "1"`), WrongValue, "scenarios[0].changes.case.living.rent"},
		{"an amount in words", changes(`"case.living.rent": {"is": "lots"}`), WrongValue, "scenarios[0].changes.case.living.rent.is"},
		{"an amount in words before", changes(`"case.living.rent": {"was": "lots", "is": "1"}`), WrongValue, "scenarios[0].changes.case.living.rent.was"},
		{"an amount that would fill a computer", changes(`"case.living.rent": {"is": "1e999999999"}`), WrongValue, "scenarios[0].changes.case.living.rent.is"},
		{"an amount without quotation marks", changes(`"case.living.rent": {"is": 1}`), WrongValue, "scenarios[0].changes.case.living.rent.is"},
		{"another field of a change", changes(`"case.living.rent": {"is": "1", "by": "2"}`), UnknownField, "scenarios[0].changes.case.living.rent.by"},
	} {
		t.Run(test.name, func(t *testing.T) {
			c, err := Read([]byte(test.text))
			var e *Error
			if !errors.As(err, &e) || e.Code != test.code || e.Field != test.field {
				t.Errorf("got %v, want %s in %s", err, test.code, test.field)
			}
			if all, _ := Scenarios([]byte(test.text)); all != nil || c.Living.Rent.Given {
				t.Error("something was read all the same")
			}
		})
	}
}

func TestScenariosAreKept(t *testing.T) {
	k, _, _ := shelves()
	if all, _, found := k.Beside(Answers); found || all != nil {
		t.Errorf("nothing kept: %v", all)
	}
	for _, onDevice := range []bool{false, true} {
		if err := k.Put(Answers, string(Write(household(), datetest.Day("2026-11-22"), twoScenarios...)), onDevice); err != nil {
			t.Fatal(err)
		}
		if all, _, found := k.Beside(Answers); !found || !reflect.DeepEqual(all, twoScenarios) {
			t.Errorf("kept %v", all)
		}
	}
}

// FuzzScenarios reads anything beside a case: it never panics, what it can read it can
// write and read again, and it can be applied.
func FuzzScenarios(f *testing.F) {
	f.Add([]byte(`[{"name": "A", "changes": {"case.assets.accounts[0].balance": {"was": "1", "is": "2"}}}]`))
	f.Add([]byte(`[{"name": "B", "changes": {"case.business.net[7]": {"is": "?"}, "case.debt.years[0].history.payments[1].on": {"is": ""}}}]`))
	f.Fuzz(func(t *testing.T, b []byte) {
		on := datetest.Day("2026-11-22")
		file := append(append([]byte(`{"offercheck": 1, "on": "2026-11-22", "case": {}, "scenarios": `), b...), '}')
		all, err := Scenarios(file)
		if err != nil {
			return
		}
		c := household()
		once := Write(c, on, all...)
		again, err := Scenarios(once)
		if err != nil || !bytes.Equal(once, Write(c, on, again...)) {
			t.Fatalf("%s: %v", once, err)
		}
		for _, s := range all {
			Apply(c, s)
		}
	})
}
