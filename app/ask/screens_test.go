package ask

import (
	"testing"

	"offercheck/calc"
	"offercheck/calc/law"
)

// TestScreens counts what a renter sees who has a job, a bank account, a car
// with a loan and one year of debt, and knows the answers: the start page, the
// questions, all answers, and the result.
func TestScreens(t *testing.T) {
	const most = 25
	c, told := &calc.Case{}, renter()
	screens := []Place{{Step: "start"}}
	for p := Into(c, Sections()[0]); p.Step != CheckAll && len(screens) < 2*most; p = Next(c, p) {
		screens = append(screens, p)
		opened := Open(*c, p)
		step, _, _ := Find(p.Step)
		step.Take(&opened, p.Item(), step.Show(&told, p.Item()))
		c = &opened
	}
	screens = append(screens, Place{Step: CheckAll}, Place{Step: "result"})
	if len(screens) > most {
		t.Errorf("%d screens, want %d at most: %v", len(screens), most, screens)
	}
	if was, is := figuresOf(t, told), figuresOf(t, *c); was != is {
		t.Errorf("the answers given came to\n%s\nnot\n%s", is, was)
	}
}

// figuresOf is what a visitor sees first of a case.
func figuresOf(t *testing.T, c calc.Case) string {
	t.Helper()
	b, err := law.On("2026-11-22")
	if err != nil {
		t.Fatal(err)
	}
	return figures(calc.Assess(c, b))
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
