package ask

import (
	"testing"

	"offercheck/calc"
)

// TestScreens counts what a renter sees who has a job, a bank account, a car
// with a loan and one year of debt, and knows the answers: the start page, the
// questions, all answers, and the result.
func TestScreens(t *testing.T) {
	var estimated calc.Case
	if problems := TakeQuick(&estimated, quick()); problems != nil {
		t.Fatal(problems)
	}
	for _, test := range []struct {
		name string
		c    calc.Case
		most int
	}{
		{"from the first question", calc.Case{}, 24},
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
func answeredAt(p Place, c, told calc.Case) *calc.Case {
	c = Open(c, p)
	step, _, _ := Find(p.Step)
	step.Take(&c, p.Item(), step.Show(&told, p.Item()))
	return &c
}

// renter is a plain household: one person, one job, one of each thing.
func renter() calc.Case {
	no, none := calc.Say(false), calc.Maybe{Has: calc.Say(false)}
	c := comesIn(nothing)
	c.Debt = calc.Debt{Total: usd("24000"), Years: []calc.TaxYear{year}}
	c.Household = calc.Household{State: calc.Say("OH"), County: calc.Say("39049"), Under65: calc.Say(1), Over65: calc.Say(0),
		Owing: calc.Say(calc.OwingAlone), Alone: calc.Say(true)}
	c.Income.Employed, c.Income.Changing = calc.Say(true), no
	c.Income.Jobs = []calc.Job{{Every: calc.Say(calc.EveryTwoWeeks), Pay: usd("1600")}}
	a := &c.Assets
	a.HasAccounts, a.HasVehicles = calc.Say(true), calc.Say(true)
	a.HasProperties, a.HasRetirement, a.HasInvestments, a.HasPolicies, a.HasValuables = no, no, no, no, no
	a.Accounts = []calc.Account{{Kind: calc.Say(calc.AccountChecking), Balance: usd("900"), Shared: no}}
	a.Vehicles = []calc.Vehicle{{Leased: no, Value: usd("9000"), Loan: usd("4000"), Needed: calc.Say(true), Shared: no,
		Payment: usd("240"), Running: usd("260"), Model: calc.Say(2017), Miles: calc.Say(80000)}}
	a.Effects, a.PartedWith = usd("1500"), none
	l := &c.Living
	l.Rent, l.Utilities, l.Taxes, l.HealthInsurance, l.PublicTransport = usd("1100"), usd("250"), usd("420"), usd("120"), usd("0")
	l.Medical, l.CourtOrdered, l.Care, l.LifeInsurance, l.StudentLoans, l.Dues = none, none, none, none, none, none
	l.Secured, l.Fees, l.CreditCards, l.Savings, l.Giving, l.Tuition = none, none, none, none, none, none
	l.StateTax.Has = no
	c.Applying = calc.Applying{Bankruptcy: no, ReturnsFiled: calc.Say(true), Extension: calc.Say(true), Billed: calc.Say(true),
		Estimated: calc.Say(true), Employer: no, Audit: no, InnocentClaim: no, InactiveITIN: no, Separate: no, TrustFund: no,
		Justice: no, Restitution: no, Judgment: no, Transition: no, StayCurrent: calc.Say(true), TaxIsWrong: no, AGI: usd("41000"),
		Illness: no, Needs: no, AssetNeeded: no, Age: no, Dependents: no, Catastrophe: no, Unfair: no}
	return c
}
