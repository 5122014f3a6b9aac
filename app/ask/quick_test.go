package ask

import (
	"encoding/json"
	"maps"
	"slices"
	"testing"

	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// quickTyped is a page of the quickTyped estimate, filled in.
func quickTyped(changes ...string) Typed {
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
	var c facts.Case
	if problems := TakeQuick(&c, quickTyped()); problems != nil {
		t.Fatal(problems)
	}
	var want facts.Case
	want.Debt = facts.Debt{Total: usd("38400"), Years: []facts.TaxYear{{Year: facts.Say(2022)}}}
	want.Household = facts.Household{State: facts.Say("OH"), County: facts.Say("39049"), Under65: facts.Say(2), Over65: facts.Say(0)}
	want.Income.Employed = facts.Say(true)
	want.Income.Jobs = []facts.Job{{Whose: facts.Say(facts.WhoseOwn), Every: facts.Say(facts.EveryMonth), Pay: usd("3500")}}
	want.Living = facts.Living{Rent: usd("1300"), Utilities: usd("0"), Taxes: usd("420")}
	want.Assets.HasAccounts, want.Assets.Accounts = facts.Say(true), []facts.Account{{Balance: usd("800")}}
	want.Assets.HasVehicles = facts.Say(true)
	want.Assets.Vehicles = []facts.Vehicle{{Leased: facts.Say(false), Value: usd("9000"), Loan: usd("2000"), Needed: facts.Say(true), Shared: facts.Say(false)}}
	same(t, c, want)
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
		{"nothing but a debt", Typed{"debt-total": "1"}, []string{"state", "county", "under-65", "over-65", "quick-income", "taxes", "quick-housing", "quick-bank"}},
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
	want := quickTyped("tax-year", "2023", "quick-income", "", "quick-housing", "1,350")
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
		{"another housing cost", "quick-housing", "900", func(c *facts.Case) { c.Living.Rent, c.Living.Utilities = usd("900"), usd("0") }},
		{"a newer tax year", "tax-year", "2024", func(c *facts.Case) {
			c.Debt.Years = []facts.TaxYear{{Year: facts.Say(2019)}, {Year: facts.Say(2024)}}
		}},
		{"an income in place of two jobs", "quick-income", "2,000", func(c *facts.Case) {
			c.Income.Jobs = []facts.Job{{Whose: facts.Say(facts.WhoseOwn), Every: facts.Say(facts.EveryMonth), Pay: usd("2000")}}
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
