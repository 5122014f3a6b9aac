package ask

import (
	"slices"

	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
	"offercheck/calc/law"
)

// A quickForm is the case as the quick estimate sees it: one tax year, a job of each
// spouse paid monthly, one account, one home, two cars, and the spouse alone of those who
// live there. What a case has more of, or in another form, is left unanswered.
type quickForm struct {
	c        facts.Case
	cars     facts.Choice    // NoCar, OneCar or TwoCars
	profit   facts.Amount    // of self-employment after costs, a month
	inDetail map[string]bool // by ID: the case answers it in more detail than the field can show
	open     bool            // every question may be left open
}

// formOf is the form of a case.
func formOf(c facts.Case) *quickForm {
	f := &quickForm{inDetail: map[string]bool{}}
	s := &f.c
	s.Household, s.Business.Has = c.Household, c.Business.Has
	s.Debt.Total, s.Debt.Years = c.Debt.Total, []facts.TaxYear{{}}
	if i := latestYear(c.Debt.Years); i >= 0 {
		s.Debt.Years[0] = c.Debt.Years[i]
	}
	s.Living.Taxes, s.Living.Rent, s.Living.Utilities, s.Living.HealthInsurance = c.Living.Taxes, c.Living.Rent, c.Living.Utilities, c.Living.HealthInsurance
	s.Income.Employed, s.Income.Own, s.Income.Spouse = c.Income.Employed, c.Income.Own, c.Income.Spouse
	f.profit = profitOf(c.Business)
	f.inDetail["quick-profit"] = yes(c.Business.Has) && c.Business.Income.Receipts.Answered() && !f.profit.Answered()
	if len(c.Income.Jobs) > 0 && !s.Income.Employed.Given {
		s.Income.Employed = facts.Say(true)
	}
	f.readJobs(c.Income.Jobs)
	f.readSpouse(c.Household.Others)
	f.readAssets(c.Assets)
	return f
}

// readJobs takes the one job of each spouse, if it is paid monthly.
func (f *quickForm) readJobs(jobs []facts.Job) {
	f.c.Income.Jobs = make([]facts.Job, 2)
	for i, id := range []string{"quick-pay", "quick-spouse-pay"} {
		held := jobsOf(jobs, i == 1)
		monthly := len(held) == 1 && (!held[0].Every.Given || held[0].Every.Value == facts.EveryMonth)
		if monthly {
			f.c.Income.Jobs[i] = held[0]
		}
		f.inDetail[id] = len(held) > 0 && !monthly
	}
}

// jobsOf is the spouse's jobs, or all others.
func jobsOf(jobs []facts.Job, spouse bool) []facts.Job {
	var held []facts.Job
	for _, j := range jobs {
		if (j.Whose.Value == facts.WhoseSpouse) == spouse {
			held = append(held, j)
		}
	}
	return held
}

func (f *quickForm) readSpouse(others []facts.Person) {
	f.c.Household.Others = []facts.Person{{}}
	for _, p := range others {
		if yes(p.Spouse) {
			f.c.Household.Others[0] = p
		}
	}
}

func (f *quickForm) readAssets(a facts.Assets) {
	s := &f.c.Assets
	s.HasAccounts, s.HasProperties, s.HasVehicles = a.HasAccounts, a.HasProperties, a.HasVehicles
	s.Accounts, s.Properties, s.Vehicles = make([]facts.Account, 1), make([]facts.Property, 1), make([]facts.Vehicle, 2)
	if facts.No(a.HasAccounts) {
		s.Accounts[0].Balance = facts.Say(decimal.Zero)
	} else if len(a.Accounts) == 1 {
		s.Accounts[0] = a.Accounts[0]
	}
	f.inDetail["quick-bank"] = len(a.Accounts) > 1
	s.HasRetirement, s.Retirement = a.HasRetirement, make([]facts.Retirement, 1)
	if facts.No(a.HasRetirement) {
		s.Retirement[0].Value = facts.Say(decimal.Zero)
	} else if len(a.Retirement) == 1 {
		s.Retirement[0] = a.Retirement[0]
	}
	f.inDetail["quick-retirement"] = len(a.Retirement) > 1
	if len(a.Properties) == 1 {
		s.Properties[0] = a.Properties[0]
	}
	f.inDetail["quick-home"], f.inDetail["quick-home-loan"] = len(a.Properties) > 1, len(a.Properties) > 1
	copy(s.Vehicles, a.Vehicles)
	switch n := len(a.Vehicles); {
	case a.HasVehicles.Unsure:
		f.cars = facts.DoNotKnow[string]()
	case facts.No(a.HasVehicles):
		f.cars = facts.Say(NoCar)
	case n == 1:
		f.cars = facts.Say(OneCar)
	case n == 2:
		f.cars = facts.Say(TwoCars)
	case n > 2:
		f.inDetail["quick-cars"] = true
	}
}

// profitOf is what is left of a business's regular income of a month after its costs; no
// answer if an amount that it takes is missing.
func profitOf(b facts.Business) facts.Amount {
	in, e := b.Income, b.Expenses
	if yes(b.Has) && in.Receipts.Unsure {
		return in.Receipts
	}
	if !yes(b.Has) || yes(b.Irregular) || !in.Receipts.Given {
		return facts.Amount{}
	}
	left := in.Receipts.Value
	for _, m := range []facts.Maybe{in.Rent, in.Interest, in.Dividends, in.Other} {
		left = left.Add(m.Amount.Value)
	}
	for _, m := range []facts.Maybe{e.Materials, e.Inventory, e.Wages, e.Rent, e.Supplies, e.Utilities, e.Vehicle, e.Insurance, e.Taxes, e.Secured, e.Subcontractors, e.Other} {
		if yes(m.Has) && !m.Amount.Given {
			return facts.Amount{}
		}
		left = left.Sub(m.Amount.Value)
	}
	return facts.Say(decimal.Max(left, decimal.Zero))
}

// take reads the fields into the form. It gives the questions that are asked, which hang
// on answers before them, and what is wrong with the fields.
func (f *quickForm) take(t Typed) ([]Question, []Problem) {
	var asked []Question
	var problems []Problem
	for _, q := range f.questions() {
		if q.When != nil && !q.When(&f.c, 0) {
			continue
		}
		asked = append(asked, q)
		q.Optional = q.Optional || f.inDetail[q.ID] || f.open
		if k, isPicks := q.Kind.(Picks); isPicks && f.open && !k.ticked(q, t) {
			continue
		}
		problems = append(problems, q.Take(&f.c, 0, t)...)
	}
	return asked, problems
}

// LetterYears is the tax years that the letters of a case are about and its debt does not have,
// the newest first. A penalty with an account of its own is no year of the tax.
func LetterYears(c *facts.Case) []facts.TaxYear {
	var years []facts.TaxYear
	for _, l := range c.Letters.Held {
		kind, _ := law.LetterOf(l.Kind.Value)
		y := facts.TaxYear{Year: l.Year}
		if l.Year.Given && kind.Stage != law.StageTrustFund && !l.Is("cp15") && !slices.ContainsFunc(slices.Concat(c.Debt.Years, years), y.Same) {
			years = append(years, y)
		}
	}
	slices.SortFunc(years, func(a, b facts.TaxYear) int { return b.Year.Value - a.Year.Value })
	return years
}

// latestYear is the index of the latest tax year; -1 if none is given.
func latestYear(years []facts.TaxYear) int {
	at := -1
	for i, y := range years {
		if y.Year.Given && !y.IsPenalty() && (at < 0 || y.Year.Value > years[at].Year.Value) {
			at = i
		}
	}
	return at
}

// withLatestYear is the tax years with y in place of the latest.
func withLatestYear(years []facts.TaxYear, y facts.Count) []facts.TaxYear {
	var kept []facts.TaxYear
	for i, other := range years {
		if i != latestYear(years) && (other.Year.Given || other.IsPenalty()) {
			kept = append(kept, other)
		}
	}
	if !y.Given {
		return kept
	}
	return append(kept, facts.TaxYear{Year: y})
}

// differ reports whether two answers are not the same.
func differ(a, b facts.Amount) bool {
	return a.Given != b.Given || a.Unsure != b.Unsure || a.Given && !a.Value.Equal(b.Value)
}
