package form

import (
	"strconv"

	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// A holding is what is owned of one kind: full values, and the loans on them.
type holding struct{ values, loans []line.Line }

// add adds one thing of a kind that has no loans.
func (h *holding) add(value line.Line) { h.values = append(h.values, value) }

// own adds the nth of a kind, by its name in the questions, with the loan on it.
func (h *holding) own(n int, kind string, value, loan facts.Amount) {
	h.add(given(kind+"-value", value, n))
	h.loans = append(h.loans, given(kind+"-loan", loan, n))
}

// spouseAssets is line 20 of Form 8857, which has seven rows: one for each kind of what is
// owned, at its full value and with the loan on it.
func (s *sheet) spouseAssets() {
	a := &s.c.Assets
	n := 0
	row := func(what, has, items string, owned facts.YesNo, answered int, h holding) {
		missing := facts.Unlisted(has, items, owned, answered)
		if len(h.values)+len(missing) == 0 {
			return
		}
		n++
		at := " " + strconv.Itoa(n)
		e := s.put("20 asset"+at, "20-asset", Text)
		e.N, e.Text = n, what
		s.as("20 value"+at, "20-value", line.Sum("form-owned", append(h.values, missing...)...)).N = n
		s.as("20 loan"+at, "20-loan", line.Sum("form-loans", append(h.loans, missing...)...)).N = n
	}
	var cash, invested, retirement, policies, properties, vehicles, things holding
	for i, x := range listed(a.HasAccounts, a.Accounts) {
		cash.add(given("account-balance", x.Balance, i+1))
	}
	for i, x := range listed(a.HasInvestments, a.Investments) {
		invested.own(i+1, "investment", x.Value, x.Loan)
	}
	for i, x := range a.OwnedRetirement() {
		retirement.own(i+1, "retirement", x.Value, x.Loan)
	}
	for i, x := range listed(a.HasPolicies, a.Policies) {
		policies.own(i+1, "policy", x.Value, x.Loan)
	}
	for i, x := range a.OwnedProperties() {
		properties.own(i+1, "property", x.Value, x.Loan)
	}
	for i, x := range a.OwnedVehicles() {
		if !facts.Yes(x.Leased) {
			vehicles.own(i+1, "vehicle", x.Value, x.Loan)
		}
	}
	if a.Effects.Given {
		things.add(facts.Given("effects", a.Effects))
	}
	for i, x := range s.c.Business.OwnedAssets() {
		if !facts.Yes(x.Leased) {
			things.own(i+1, "thing", x.Value, x.Loan)
		}
	}
	for i, x := range a.OwnedValuables() {
		things.own(i+1, "valuable", x.Value, x.Loan)
	}
	row("Cash and bank accounts", "has-accounts", "accounts", a.HasAccounts, len(a.Accounts), cash)
	row("Investments and digital assets", "has-investments", "investments", a.HasInvestments, len(a.Investments), invested)
	row("Retirement accounts", "has-retirement", "retirements", a.HasRetirement, len(a.Retirement), retirement)
	row("Life insurance, cash value", "has-policies", "policies", a.HasPolicies, len(a.Policies), policies)
	row("Real estate", "has-properties", "properties", a.HasProperties, len(a.Properties), properties)
	row("Vehicles", "has-vehicles", "vehicles", a.HasVehicles, len(a.Vehicles), vehicles)
	row("Household goods and other property", "has-valuables", "valuables", a.HasValuables, len(a.Valuables), things)
}

// listed is a list of what is owned: nothing unless the answer is that there is some.
func listed[T any](has facts.YesNo, all []T) []T {
	if facts.Yes(has) {
		return all
	}
	return nil
}

// spouseIncome is the income of the household in line 22, before tax, as the report has it.
// Gifts and assistance are not in the case, so that the total is by hand.
func (s *sheet) spouseIncome() {
	i := &s.c.Income
	own, spouse := &i.Own, &i.Spouse
	both := func(id, asked string, a, b facts.Maybe) line.Line {
		all := []line.Line{a.Line(asked, asked)}
		if s.c.Household.Joint() {
			all = append(all, b.Line("spouse-"+asked, "spouse-"+asked))
		}
		return line.Sum(id, all...)
	}
	s.hand("22 gifts")
	s.amount("22 wages", s.wages("30", "31"))
	s.amount("22 pensions", both("form-pensions", "pension", own.Pension, spouse.Pension))
	s.amount("22 unemployment", both("form-unemployment", "unemployment", own.Unemployment, spouse.Unemployment))
	s.amount("22 social security", both("form-social-security", "social-security", own.SocialSecurity, spouse.SocialSecurity))
	s.hand("22 assistance")
	s.amount("22 alimony", s.at("38", "38"))
	s.amount("22 child support", s.at("37", "37"))
	s.amount("22 business", s.at("36", "36"))
	s.amount("22 rental", s.at("35", "35"))
	s.amount("22 interest", s.at("33", "33"))
	n := 0
	other := func(what string, l line.Line) {
		if l.IsZero() {
			return
		}
		n++
		at := " " + strconv.Itoa(n)
		e := s.put("22 other type"+at, "22-other-type", Text)
		e.N, e.Text = n, what
		s.as("22 other"+at, "22-other", l).N = n
	}
	other("Other benefits", both("form-other", "other-benefit", own.Other, spouse.Other))
	other("Distributions", s.at("34", "34"))
	other("From others in the household", s.at("32", "32"))
	s.hand("22 income")
}

// spouseCosts is the expenses of line 22 as they are really paid, without regard to any
// standard. Of food and the like only the standard is in the case, so that they and the total
// are by hand.
func (s *sheet) spouseCosts() {
	l := &s.c.Living
	maybe := func(id, asked string, m facts.Maybe) { s.amount(id, m.Line(asked, asked)) }
	s.hand("22 food", "22 housekeeping", "22 clothing", "22 care products")
	s.amount("22 auto", s.driving())
	s.amount("22 transit", facts.Given("public-transport", l.PublicTransport))
	s.amount("22 rent", facts.Given("rent", l.Rent))
	s.text("22 real estate", included)
	s.amount("22 utilities", facts.Given("utilities", l.Utilities))
	s.text("22 phone", included)
	s.text("22 cable", included)
	s.amount("22 health insurance", facts.Given("health-insurance", l.HealthInsurance))
	s.amount("22 medical", l.Medical.Line("medical", "has-medical"))
	maybe("22 child care", "care", l.Care)
	s.hand("22 caregiver")
	taxes := facts.Given("taxes", l.Taxes)
	if len(s.c.Income.HeldJobs()) > 0 {
		s.amount("22 withholding", taxes)
		s.hand("22 estimated")
	} else {
		s.hand("22 withholding")
		s.amount("22 estimated", taxes)
	}
	if facts.No(l.LifeInsurance.Has) || facts.Yes(l.Term) {
		maybe("22 life insurance", "life-insurance", l.LifeInsurance)
	} else {
		s.hand("22 life insurance")
	}
	s.hand("22 required retirement")
	maybe("22 savings", "savings", l.Savings)
	maybe("22 dues", "dues", l.Dues)
	s.amount("22 state tax", s.stateTax())
	maybe("22 student loans", "student-loans", l.StudentLoans)
	n := 0
	ordered := func(what, asked string, m facts.Maybe) {
		if !facts.Yes(m.Has) {
			return
		}
		n++
		at := " " + strconv.Itoa(n)
		e := s.put("22 court type"+at, "22-court-type", Text)
		e.N, e.Text = n, what
		s.as("22 court"+at, "22-court", m.Line(asked, asked)).N = n
	}
	ordered("Support and restitution", "court-ordered", l.CourtOrdered)
	ordered("Garnishment", "garnishment", l.Garnishment)
	s.amount("22 miscellaneous", line.Sum("form-miscellaneous", l.Secured.Line("secured", "secured"), l.Fees.Line("fees", "fees"),
		l.CreditCards.Line("credit-cards", "credit-cards"), l.Giving.Line("giving", "giving"), l.Tuition.Line("tuition", "tuition")))
	s.hand("22 expenses")
}

// entered is the sum of what is entered in the last section.
func (s *sheet) entered(id string) line.Line {
	var all []line.Line
	for _, e := range s.form.Sections[len(s.form.Sections)-1].Entries {
		if e.Kind == Amount {
			all = append(all, e.Line)
		}
	}
	return line.Sum(id, all...)
}

// included is what stands in a cell whose amount is in that above it.
const included = "included above"

// driving is what vehicles cost in a month: their payments, and what it costs to run them.
func (s *sheet) driving() line.Line {
	costs := facts.Unlisted("has-vehicles", "vehicles", s.c.Assets.HasVehicles, len(s.c.Assets.Vehicles))
	for i, v := range s.c.Assets.OwnedVehicles() {
		costs = append(costs, given("vehicle-payment", v.Payment, i+1), given("vehicle-running", v.Running, i+1))
	}
	return line.Sum("form-driving", costs...)
}
