package ask

import (
	"encoding/json"
	"maps"
	"slices"
	"testing"

	"offercheck/calc"
	"offercheck/calc/date/datetest"
)

// quick is a page of the quick estimate, filled in.
func quick(changes ...string) Typed {
	t := Typed{
		"debt-total": "38,400", "tax-year": "2022", "state": "OH", "county": "39049", "under-65": "2", "over-65": "0",
		"quick-income": "3,500", "taxes": "420", "quick-housing": "1,300", "quick-bank": "800",
		"quick-home": "", "quick-home-loan": "", "quick-car": "9,000", "quick-car-loan": "2,000",
	}
	for i := 0; i < len(changes); i += 2 {
		t[changes[i]] = changes[i+1]
	}
	return t
}

// TestTakeQuick compares with the case that the interview would make.
func TestTakeQuick(t *testing.T) {
	var c calc.Case
	if problems := TakeQuick(&c, quick()); problems != nil {
		t.Fatal(problems)
	}
	var want calc.Case
	want.Debt = calc.Debt{Total: usd("38400"), Years: []calc.TaxYear{{Year: calc.Say(2022)}}}
	want.Household = calc.Household{State: calc.Say("OH"), County: calc.Say("39049"), Under65: calc.Say(2), Over65: calc.Say(0)}
	want.Income.Employed = calc.Say(true)
	want.Income.Jobs = []calc.Job{{Whose: calc.Say(calc.WhoseOwn), Every: calc.Say(calc.EveryMonth), Pay: usd("3500")}}
	want.Living = calc.Living{Rent: usd("1300"), Utilities: usd("0"), Taxes: usd("420")}
	want.Assets.HasAccounts, want.Assets.Accounts = calc.Say(true), []calc.Account{{Balance: usd("800")}}
	want.Assets.HasVehicles = calc.Say(true)
	want.Assets.Vehicles = []calc.Vehicle{{Leased: calc.Say(false), Value: usd("9000"), Loan: usd("2000"), Needed: calc.Say(true), Shared: calc.Say(false)}}
	same(t, c, want)
}

// same compares two cases as a case file would write them.
func same(t *testing.T, got, want calc.Case) {
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
		{"nothing but a debt", Typed{"debt-total": "1"}, []string{"state", "county", "under-65", "over-65", "quick-income", "taxes", "quick-housing", "quick-bank"}},
		{"a word for an amount", quick("quick-bank", "some"), []string{"quick-bank"}},
		{"a county elsewhere", quick("state", "TX"), []string{"county"}},
		{"a household of nobody", quick("under-65", "0"), []string{"under-65"}},
		{"a loan on a home of no value", quick("quick-home-loan", "5"), []string{"quick-home"}},
		{"a loan on a car of no value", quick("quick-car", ""), []string{"quick-car"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			var c calc.Case
			var fields []string
			for _, p := range TakeQuick(&c, test.typed) {
				fields = append(fields, p.Field)
			}
			if !slices.Equal(fields, test.want) {
				t.Errorf("refused %v, want %v", fields, test.want)
			}
			same(t, c, calc.Case{})
		})
	}
}

// TestQuickChangesOnlyWhatIsTyped shows a case of the full interview and takes
// it back, once as it is and once with one field changed.
func TestQuickChangesOnlyWhatIsTyped(t *testing.T) {
	full := func() calc.Case {
		var c calc.Case
		TakeQuick(&c, quick())
		c.Living.Rent, c.Living.Utilities = usd("1100"), usd("250")
		c.Debt.Years = []calc.TaxYear{{Year: calc.Say(2019)}, {Year: calc.Say(2023), Expires: calc.Say(datetest.Day("2034-05-01"))}}
		c.Income.Jobs = append(c.Income.Jobs, calc.Job{Every: calc.Say(calc.EveryWeek), Pay: usd("200")})
		c.Assets.Accounts = []calc.Account{{Balance: usd("800"), Shared: calc.Say(true), Owners: calc.Say(2)}}
		c.Assets.Vehicles[0].Model = calc.Say(2009)
		return c
	}
	c := full()
	shown := ShowQuick(&c)
	want := quick("tax-year", "2023", "quick-income", "", "quick-housing", "1,350")
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
		change             func(c *calc.Case)
	}{
		{"another balance", "quick-bank", "90", func(c *calc.Case) { c.Assets.Accounts[0].Balance = usd("90") }},
		{"another housing cost", "quick-housing", "900", func(c *calc.Case) { c.Living.Rent, c.Living.Utilities = usd("900"), usd("0") }},
		{"a newer tax year", "tax-year", "2024", func(c *calc.Case) {
			c.Debt.Years = []calc.TaxYear{{Year: calc.Say(2019)}, {Year: calc.Say(2024)}}
		}},
		{"an income in place of two jobs", "quick-income", "2,000", func(c *calc.Case) {
			c.Income.Jobs = []calc.Job{{Whose: calc.Say(calc.WhoseOwn), Every: calc.Say(calc.EveryMonth), Pay: usd("2000")}}
		}},
		{"no income", "quick-income", "0", func(c *calc.Case) { c.Income.Employed, c.Income.Jobs = calc.Say(false), nil }},
		{"a home", "quick-home", "100,000", func(c *calc.Case) {
			c.Assets.HasProperties, c.Assets.Properties = calc.Say(true), []calc.Property{{Value: usd("100000")}}
		}},
		{"no home", "quick-home", "0", func(c *calc.Case) { c.Assets.HasProperties = calc.Say(false) }},
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
