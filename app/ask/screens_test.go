package ask

import (
	"testing"

	"offercheck/calc/facts"
)

// TestScreens counts what a renter sees who has a job, a bank account, a car
// with a loan and one year of debt, and knows the answers: the start page, the
// questions, all answers, and the result.
func TestScreens(t *testing.T) {
	var estimated facts.Case
	if problems := TakeQuick(&estimated, quick()); problems != nil {
		t.Fatal(problems)
	}
	for _, test := range []struct {
		name string
		c    facts.Case
		most int
	}{
		{"from the first question", facts.Case{}, 24},
		{"after the quick estimate", estimated, 17},
	} {
		t.Run(test.name, func(t *testing.T) {
			screens := []Place{{Step: "start"}}
			c := &test.c
			for p := Into(c, Sections()[0]); p.Step != CheckAll && len(screens) < 2*test.most; p = Next(c, p) {
				screens = append(screens, p)
				c = answeredAt(p, *c, renter())
			}
			screens = append(screens, Place{Step: CheckAll}, Place{Step: "result"})
			if len(screens) > test.most {
				t.Errorf("%d screens, want %d at most: %v", len(screens), test.most, screens)
			}
			for _, s := range Sections() {
				if open := Unanswered(c, s); len(open) > 0 {
					t.Errorf("not asked: %v", open)
				}
			}
		})
	}
}

// answeredAt is the case with the page at p answered as told.
func answeredAt(p Place, c, told facts.Case) *facts.Case {
	c = Open(c, p)
	step, _, _ := Find(p.Step)
	step.Take(&c, p.Item(), step.Show(&told, p.Item()))
	return &c
}

// renter is a plain household: one person, one job, one of each thing.
func renter() facts.Case {
	no, none := facts.Say(false), facts.Maybe{Has: facts.Say(false)}
	c := comesIn(nothing)
	c.Debt = facts.Debt{Total: usd("24000"), Years: []facts.TaxYear{year}}
	c.Household = facts.Household{State: facts.Say("OH"), County: facts.Say("39049"), Under65: facts.Say(1), Over65: facts.Say(0),
		Owing: facts.Say(facts.OwingAlone), Alone: facts.Say(true)}
	c.Income.Employed, c.Income.Changing = facts.Say(true), no
	c.Income.Jobs = []facts.Job{{Every: facts.Say(facts.EveryTwoWeeks), Pay: usd("1600")}}
	a := &c.Assets
	a.HasAccounts, a.HasVehicles = facts.Say(true), facts.Say(true)
	a.HasProperties, a.HasRetirement, a.HasInvestments, a.HasPolicies, a.HasValuables = no, no, no, no, no
	a.Accounts = []facts.Account{{Kind: facts.Say(facts.AccountChecking), Balance: usd("900"), Shared: no}}
	a.Vehicles = []facts.Vehicle{{Leased: no, Value: usd("9000"), Loan: usd("4000"), Needed: facts.Say(true), Shared: no,
		Payment: usd("240"), Running: usd("260"), Model: facts.Say(2017), Miles: facts.Say(80000)}}
	a.Effects, a.PartedWith = usd("1500"), none
	l := &c.Living
	l.Rent, l.Utilities, l.Taxes, l.HealthInsurance, l.PublicTransport = usd("1100"), usd("250"), usd("420"), usd("120"), usd("0")
	l.Medical, l.CourtOrdered, l.Care, l.LifeInsurance, l.StudentLoans, l.Dues = none, none, none, none, none, none
	l.Secured, l.Fees, l.CreditCards, l.Savings, l.Giving, l.Tuition = none, none, none, none, none, none
	l.StateTax.Has = no
	c.Applying = facts.Applying{Bankruptcy: no, ReturnsFiled: facts.Say(true), Extension: facts.Say(true), Billed: facts.Say(true),
		Estimated: facts.Say(true), Employer: no, Audit: no, InnocentClaim: no, InactiveITIN: no, Separate: no, TrustFund: no,
		Justice: no, Restitution: no, Judgment: no, Transition: no, StayCurrent: facts.Say(true), TaxIsWrong: no, AGI: usd("41000"),
		Illness: no, Needs: no, AssetNeeded: no, Age: no, Dependents: no, Catastrophe: no, Unfair: no}
	return c
}
