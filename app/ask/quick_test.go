package ask

import (
	"encoding/json"
	"io/fs"
	"maps"
	"slices"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/calctest"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// quickTyped is a page of the quickTyped estimate, filled in.
func quickTyped(changes ...string) Typed {
	t := Typed{
		"debt-total": "38,400", "tax-year": "2022", "state": "OH", "county": "39049", "under-65": "2", "over-65": "0",
		"quick-income": "3,500", "taxes": "420", "rent": "1,100", "utilities": "200", "quick-bank": "800",
		"quick-home": "", "quick-home-loan": "", "quick-car": "9,000", "quick-car-loan": "2,000",
	}
	for i := 0; i < len(changes); i += 2 {
		t[changes[i]] = changes[i+1]
	}
	return t
}

// TestTakeQuickInATerritory moves an estimate from Ohio to Guam, which has no counties.
func TestTakeQuickInATerritory(t *testing.T) {
	var c facts.Case
	TakeQuick(&c, quickTyped())
	if problems := TakeQuick(&c, quickTyped("state", "GU")); len(problems) > 0 {
		t.Fatal(problems)
	}
	if h := c.Household; h.State.Value != "GU" || h.County.Answered() {
		t.Errorf("lives in %s, %s", h.State.Value, h.County.Value)
	}
	if !QuickOnly(&c) {
		t.Error("the estimate is not taken for one")
	}
}

// TestTakeQuick compares with the case that the interview would make of the same
// answers: what the estimate assumes besides is not among them.
func TestTakeQuick(t *testing.T) {
	var c facts.Case
	if problems := TakeQuick(&c, quickTyped()); problems != nil {
		t.Fatal(problems)
	}
	var want facts.Case
	want.Debt = facts.Debt{Total: usd("38400"), Years: []facts.TaxYear{{Year: facts.Say(2022)}}}
	want.Household = facts.Household{State: facts.Say("OH"), County: facts.Say("39049"), Under65: facts.Say(2), Over65: facts.Say(0)}
	want.Income.Jobs = []facts.Job{{Every: facts.Say(facts.EveryMonth), Pay: usd("3500")}}
	want.Living = facts.Living{Rent: usd("1100"), Utilities: usd("200"), Taxes: usd("420")}
	want.Assets.HasAccounts, want.Assets.Accounts = facts.Say(true), []facts.Account{{Balance: usd("800")}}
	want.Assets.HasVehicles = facts.Say(true)
	want.Assets.Vehicles = []facts.Vehicle{{Value: usd("9000"), Loan: usd("2000")}}
	same(t, c, want)
}

// TestQuickSaysNothingElse fills the estimate in on an empty case: no answer is in the
// case but those that were typed, and the month that its income is of.
func TestQuickSaysNothingElse(t *testing.T) {
	var c facts.Case
	if problems := TakeQuick(&c, quickTyped("quick-home", "150,000", "quick-home-loan", "90,000")); problems != nil {
		t.Fatal(problems)
	}
	b, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	said := `{"debt":{"total":"38400","years":[{"year":"2022"}]},"household":{"state":"OH","county":"39049","under65":"2","over65":"0"},` +
		`"income":{"jobs":[{"every":"month","pay":"3500"}]},"living":{"rent":"1100","utilities":"200","taxes":"420"},` +
		`"assets":{"hasAccounts":"yes","accounts":[{"balance":"800"}],"hasProperties":"yes","properties":[{"value":"150000","loan":"90000"}],` +
		`"hasVehicles":"yes","vehicles":[{"value":"9000","loan":"2000"}]}}`
	var want facts.Case
	if err := json.Unmarshal([]byte(said), &want); err != nil {
		t.Fatal(err)
	}
	same(t, c, want)
	if len(b) == 0 || !QuickOnly(&c) {
		t.Error("the case of the estimate counts as more than that")
	}
}

// TestQuickOnly tells a case that holds more than the estimate writes from one that
// does not.
func TestQuickOnly(t *testing.T) {
	var c facts.Case
	if !QuickOnly(&c) {
		t.Error("an empty case holds more")
	}
	TakeQuick(&c, quickTyped())
	if c.Letters.Held = []facts.Letter{{Kind: facts.Say("cp504")}}; !QuickOnly(&c) {
		t.Error("a letter counts as an answer of the estimate’s")
	}
	for name, change := range map[string]func(c *facts.Case){
		"a vehicle that is needed": func(c *facts.Case) { c.Assets.Vehicles[0].Needed = facts.Say(true) },
		"an answer on care":        func(c *facts.Case) { c.Living.Care.Has = facts.Say(false) },
		"a second year":            func(c *facts.Case) { c.Debt.Years = append(c.Debt.Years, facts.TaxYear{Year: facts.Say(2019)}) },
		"I do not know":            func(c *facts.Case) { c.Living.Rent = facts.DoNotKnow[decimal.Decimal]() },
	} {
		more := c.Clone()
		if change(&more); QuickOnly(&more) {
			t.Errorf("%s: counts as the estimate's", name)
		}
	}
	for name, story := range calcStories(t) {
		if QuickOnly(&story) {
			t.Errorf("%s counts as the estimate's", name)
		}
	}
}

// TestQuickChanges names what an estimate beside a case would replace.
func TestQuickChanges(t *testing.T) {
	var c facts.Case
	TakeQuick(&c, quickTyped())
	after := c.Clone()
	TakeQuick(&after, quickTyped("rent", "1,250", "quick-car", "0", "quick-car-loan", ""))
	var ids []string
	for _, q := range QuickChanges(&c, &after) {
		ids = append(ids, q.ID)
	}
	if want := []string{"rent", "quick-car", "quick-car-loan"}; !slices.Equal(ids, want) {
		t.Errorf("it would replace %v, want %v", ids, want)
	}
}

// calcStories is the cases of the stories.
func calcStories(t *testing.T) map[string]facts.Case {
	t.Helper()
	names, err := fs.Glob(testdata, "*.txt")
	if err != nil || len(names) == 0 {
		t.Fatal("no stories", err)
	}
	cases := map[string]facts.Case{}
	for _, name := range names {
		cases[name], _ = calctest.Story(t, testdata, name)
	}
	return cases
}

// same compares two cases as a case file would write them.
func same(t *testing.T, got, want facts.Case) {
	t.Helper()
	a, err1 := json.MarshalIndent(got, "", " ")
	b, err2 := json.MarshalIndent(want, "", " ")
	if err1 != nil || err2 != nil || string(a) != string(b) {
		t.Errorf("got %s\nwant %s", a, b)
	}
}

func TestQuickRefuses(t *testing.T) {
	for _, test := range []struct {
		name  string
		typed Typed
		want  []string // fields
	}{
		{"nothing but a debt", Typed{"debt-total": "1"}, []string{"state", "county", "under-65", "over-65", "quick-income", "taxes", "rent", "utilities", "quick-bank"}},
		{"a word for an amount", quickTyped("quick-bank", "some"), []string{"quick-bank"}},
		{"a county elsewhere", quickTyped("state", "TX"), []string{"county"}},
		{"a household of nobody", quickTyped("under-65", "0"), []string{"under-65"}},
		{"a loan on a home of no value", quickTyped("quick-home-loan", "5"), []string{"quick-home"}},
		{"a loan on a car of no value", quickTyped("quick-car", ""), []string{"quick-car"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			var c facts.Case
			var fields []string
			for _, p := range TakeQuick(&c, test.typed) {
				fields = append(fields, p.Field)
			}
			if !slices.Equal(fields, test.want) {
				t.Errorf("refused %v, want %v", fields, test.want)
			}
			same(t, c, facts.Case{})
		})
	}
}

// TestQuickChangesOnlyWhatIsTyped shows a case of the full interview and takes
// it back, once as it is and once with one field changed.
func TestQuickChangesOnlyWhatIsTyped(t *testing.T) {
	full := func() facts.Case {
		var c facts.Case
		TakeQuick(&c, quickTyped())
		c.Living.Rent, c.Living.Utilities = usd("1100"), usd("250")
		c.Debt.Years = []facts.TaxYear{{Year: facts.Say(2019)}, {Year: facts.Say(2023), Expires: facts.Say(datetest.Day("2034-05-01"))}}
		c.Income.Jobs = append(c.Income.Jobs, facts.Job{Every: facts.Say(facts.EveryWeek), Pay: usd("200")})
		c.Assets.Accounts = []facts.Account{{Balance: usd("800"), Shared: facts.Say(true), Owners: facts.Say(2)}}
		c.Assets.Vehicles[0].Model = facts.Say(2009)
		return c
	}
	c := full()
	shown := ShowQuick(&c)
	want := quickTyped("tax-year", "2023", "quick-income", "", "utilities", "250")
	want["county"], want["state"] = "39049", "OH"
	if !maps.Equal(shown, want) {
		t.Errorf("shown as %v", shown)
	}
	if problems := TakeQuick(&c, shown); problems != nil {
		t.Fatal(problems)
	}
	same(t, c, full())

	for _, test := range []struct {
		name, field, typed string
		change             func(c *facts.Case)
	}{
		{"another balance", "quick-bank", "90", func(c *facts.Case) { c.Assets.Accounts[0].Balance = usd("90") }},
		{"another rent", "rent", "900", func(c *facts.Case) { c.Living.Rent = usd("900") }},
		{"a newer tax year", "tax-year", "2024", func(c *facts.Case) {
			c.Debt.Years = []facts.TaxYear{{Year: facts.Say(2019)}, {Year: facts.Say(2024)}}
		}},
		{"an income in place of two jobs", "quick-income", "2,000", func(c *facts.Case) {
			c.Income.Employed, c.Income.Jobs = facts.YesNo{}, []facts.Job{{Every: facts.Say(facts.EveryMonth), Pay: usd("2000")}}
		}},
		{"no income", "quick-income", "0", func(c *facts.Case) { c.Income.Employed, c.Income.Jobs = facts.Say(false), nil }},
		{"a home", "quick-home", "100,000", func(c *facts.Case) {
			c.Assets.HasProperties, c.Assets.Properties = facts.Say(true), []facts.Property{{Value: usd("100000")}}
		}},
		{"no home", "quick-home", "0", func(c *facts.Case) { c.Assets.HasProperties = facts.Say(false) }},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, want := full(), full()
			typed := ShowQuick(&got)
			typed[test.field] = test.typed
			if problems := TakeQuick(&got, typed); problems != nil {
				t.Fatal(problems)
			}
			test.change(&want)
			same(t, got, want)
		})
	}
}
