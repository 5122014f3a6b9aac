package form

import (
	"strconv"
	"strings"

	"offercheck/calc"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// plan fills in Form 9465, with its part II for whom that is.
func (s *sheet) plan() {
	s.section("top")
	forms, years := s.returns()
	s.text("top forms", forms)
	s.text("top years", years, "tax-years")
	s.section("1")
	s.typed("1a first", FirstName)
	s.typed("1a last", LastName)
	s.typed("1a SSN", Number)
	if s.joint() != line.No {
		s.typed("1a spouse first", SpouseFirstName)
		s.typed("1a spouse last", SpouseLastName)
		s.typed("1a spouse SSN", SpouseNumber)
	}
	s.typed("1a street", Street)
	s.typed("1a apt", Apartment).Optional = true
	s.typed("1a city state ZIP", City, State, ZIP)
	s.may("1b")
	s.typed("3 phone", Telephone)
	s.may("3 time", "4 phone", "4 time")
	s.planAmounts()
	s.typed("12", DebitDay)
	s.typed("13a", Routing)
	s.typed("13b", DebitAccount)
	s.may("13c", "14")
	s.section("sign")
	s.signatures("")
	if s.asksMore() {
		s.section("2")
		s.partTwo()
	}
}

// returns is the form and the years of what stands on the first line of a request for a plan: a
// civil penalty beside income tax is among the other balances, and alone it is that.
func (s *sheet) returns() (forms, years string) {
	if income := s.incomeYears(); len(income) > 0 {
		return "1040", strings.Join(income, ", ")
	}
	return s.taxForms()
}

// incomeYears is the tax years of the debt that can still be collected.
func (s *sheet) incomeYears() []string {
	var years []string
	for i, y := range s.c.Debt.Years {
		if y.IsPenalty() || !y.Year.Given || s.expired(i) {
			continue
		}
		years = append(years, strconv.Itoa(y.Year.Value))
	}
	return years
}

// expired reports whether the ith year of the case can be collected no longer.
func (s *sheet) expired(i int) bool { return i < len(s.r.Debts.Years) && s.r.Debts.Years[i].Expired }

// planAmounts is lines 5 to 11b. What is owed is as the returns or notices say, without
// what has accrued since, and nothing is paid with the form.
//
//	line 10 = line 9 ÷ 72, to the cent
//	line 11a = the least payment that pays all in time, or line 10 if that is more and the household can pay it; by hand if the least is more than it said and than box F
func (s *sheet) planAmounts() {
	owed, others := s.stated()
	s.amount("5", owed)
	s.amount("6", others)
	s.amount("7", line.Sum("form-owed", owed, others))
	s.amount("8", line.Sum("form-nothing"))
	rest := line.Sum("form-owed", owed, others)
	s.amount("9", rest)
	tenth := s.tenth()
	s.amount("10", tenth)
	pays, found := s.planPays()
	if !found {
		s.hand("11a", "11b box")
		return
	}
	s.amount("11a", pays)
	less := line.Below("", pays, tenth).Verdict
	s.tickUntil("11b box", "", less, pays.Missing())
}

// tenth is line 10: what is owed, by the months of the form, to the cent.
func (s *sheet) tenth() line.Line {
	owed, others := s.stated()
	return line.DividedBy("form-by-months", line.Sum("form-owed", owed, others), s.b.Agreement.PaperMonths, 2).Under(s.b.Agreement.Cites.PaperForm)
}

// planPays is the payment that the form offers: the least that pays all in time, or line 10
// if that is more and the household can pay it; false if no plan is open, or if the least is
// more than the household said and than box F.
func (s *sheet) planPays() (line.Line, bool) {
	x, found := s.planWay()
	if !found || x.Fits.Verdict == line.No && line.AtMost("", x.Cost(way.Monthly), s.r.Means.Remaining).Verdict != line.Yes {
		return line.Line{}, false
	}
	tenth := s.tenth()
	pays := line.Sum("form-pays", x.Cost(way.Monthly))
	if most, paced := x.Pace("affordable"); paced && most.Each.Known && tenth.Known && pays.Known && most.Each.Amount.GreaterThanOrEqual(tenth.Amount) {
		pays = line.GreaterOf("form-pays", pays, line.RoundedUp("form-by-months", tenth))
	}
	return pays, true
}

// stated is the balance of the income tax years as the IRS states it, and that of the
// penalties that have no return, which are on no line of the form's years unless they are all
// there is: or what is owed in all, and nothing besides, where it is not known of each.
func (s *sheet) stated() (owed, others line.Line) {
	var years, penalties []line.Line
	for i, y := range s.c.Debt.Years {
		if s.expired(i) {
			continue
		}
		if !y.History.Owed.Given {
			return facts.Given("debt-total", s.c.Debt.Total), line.Sum("form-nothing")
		}
		l := given("year-owed", y.History.Owed, i+1)
		if y.IsPenalty() {
			penalties = append(penalties, l)
		} else {
			years = append(years, l)
		}
	}
	if len(years)+len(penalties) == 0 {
		return facts.Given("debt-total", s.c.Debt.Total), line.Sum("form-nothing")
	}
	if len(years) == 0 {
		years, penalties = penalties, nil // the form is for them then
	}
	return line.Sum("form-owed", years...), line.Sum("form-others", penalties...)
}

// planWay is the plan that Form 9465 asks for.
func (s *sheet) planWay() (way.Way, bool) { return Plan(s.r) }

// Plan is the plan that Form 9465 asks for: of those that take it and are open, the one that
// fits first, or the first; false if none is open.
func Plan(r *calc.Report) (way.Way, bool) {
	var open []way.Way
	for _, x := range r.Ways {
		if len(x.Forms) > 0 && x.Forms[0] == planForm && x.Open.Verdict == line.Yes && x.Cost(way.Monthly).ID != "" {
			open = append(open, x)
		}
	}
	for _, id := range r.Advice.Ways {
		if x, found := way.Find(open, id); found {
			return x, true
		}
	}
	if len(open) == 0 {
		return way.Way{}, false
	}
	return open[0], true
}

// planForm is the number of the form that asks for a plan.
const planForm = "9465"

// reducedFee fills in Form 13844: the user fee of a plan for people with a low income.
func (s *sheet) reducedFee() {
	s.section("1")
	s.typed("name", FirstName, LastName)
	s.typed("SSN", Number)
	if s.joint() != line.No {
		s.typed("spouse name", SpouseFirstName, SpouseLastName)
		s.typed("spouse SSN", SpouseNumber)
	}
	s.may("1 debit")
	h := s.c.Household
	n, known := h.People()
	people := line.Sum("form-people", facts.GivenCount("under-65", line.Count, h.Under65), facts.GivenCount("over-65", line.Count, h.Over65))
	people.Known = people.Known && known && n > 0
	s.amount("2", people)
	agi := facts.Given("agi", s.c.Applying.AGI)
	s.amount("3", agi)
	within := line.AtMost("", agi, s.r.Means.LowIncomeLimit)
	s.tickUntil("4", "", within.Verdict, within.Missing())
	s.signatures("")
}
