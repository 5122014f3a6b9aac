package oic

import (
	"sort"

	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// A retiring is an allowed expense that ends, such as a loan, and what its end frees.
type retiring struct {
	id      string // the answer: "vehicle-left"
	expense Expense
	left    line.Line // payments left, one a month; unknown after "I do not know"
	freed   line.Line // a month from then on
	at      func(*facts.Case) *facts.Count
}

// ending is the expenses that end other than payments for vehicles.
var ending = []struct {
	expense, id string
	at          func(*facts.Left) *facts.Count
}{
	{"court-ordered", "court-ordered-left", func(l *facts.Left) *facts.Count { return &l.CourtOrdered }},
	{"care", "care-left", func(l *facts.Left) *facts.Count { return &l.Care }},
	{"student-loans", "student-loans-left", func(l *facts.Left) *facts.Count { return &l.StudentLoans }},
	{"secured", "secured-left", func(l *facts.Left) *facts.Count { return &l.Secured }},
	{"state-tax", "state-tax-payments-left", func(l *facts.Left) *facts.Count { return &l.StateTax }},
}

// retirings is the allowed expenses of which it was answered when they end, if only
// with "I do not know". Of a vehicle's payment the first part is not freed, since
// another vehicle is likely to follow.
func (f *form) retirings() []retiring {
	var all []retiring
	vehicles, scratch := f.answers.Assets.OwnedVehicles(), *f.answers
	for _, e := range f.expenses.rows {
		r := retiring{expense: e, freed: line.Sum("freed", e.Allowed)}
		if e.ID == "vehicle-payment" && facts.No(vehicles[e.N-1].Leased) {
			r.id = "vehicle-left"
			r.at = func(c *facts.Case) *facts.Count { return &elementOf(&c.Assets.Vehicles, e.N-1).Left }
			r.freed = line.NotBelowZero("freed", line.Minus("freed-of-vehicle", e.Allowed, f.book.Offer.VehicleNotFreed))
		}
		for _, x := range ending {
			if x.expense == e.ID {
				r.id = x.id
				r.at = func(c *facts.Case) *facts.Count { return x.at(&c.Living.Left) }
			}
		}
		if r.at == nil || !r.freed.Known || r.freed.IsZero() {
			continue
		}
		if left := *r.at(&scratch); left.Answered() {
			r.left = facts.GivenCount(r.id, line.Months, left).Of(e.N)
			r.freed = r.freed.Of(len(all) + 1).Under(f.book.Offer.Cites.RetiredDebt)
			all = append(all, r)
		}
	}
	return all
}

// futureIncome is box F for a number of months. What the end of an expense frees is
// in it if the examiner counts it, from the month after the last payment on.
//
//	future income = what is left × months, for each stretch between two ends
func (f *form) futureIncome(id string, months line.Line) line.Line {
	ends := f.retired()
	switch {
	case len(ends) == 0 || !months.Known || !f.F.Known:
		return timesMonths(id, f.F, months)
	case !f.E.Known:
		return line.Times(id, f.E, months) // nothing is left now, but what is freed may leave something
	}
	cite := f.book.Offer.Cites.RetiredDebt
	each, from := f.F, decimal.Zero
	less := line.Minus("income-less-expenses", f.D, f.E)
	var stretches, freed []line.Line
	until := func(to decimal.Decimal, n int) {
		count := line.Worked("stretch-months", to.Sub(from), line.Months, cite, months).Of(n)
		stretches, from = append(stretches, line.Times("stretch", each, count).Of(n)), to
	}
	for n, r := range ends {
		to := decimal.Min(decimal.Max(r.left.Amount, from), months.Amount)
		until(to, n+1)
		freed = append(freed, r.freed)
		each = line.NotBelowZero("left-and-freed", line.Sum("less-and-freed", append([]line.Line{less}, freed...)...).Of(n+1)).Of(n + 1)
	}
	until(months.Amount, len(ends)+1)
	return line.Sum(id, stretches...).Under(cite)
}

// retired is the expenses whose end the examiner counts, the first to end first.
func (f *form) retired() []retiring {
	if len(f.examiner.retired) == 0 {
		return nil
	}
	var ends []retiring
	for _, r := range f.retirings() {
		if r.left.Known && f.examiner.retired[r.expense.Key()] {
			ends = append(ends, r)
		}
	}
	sort.SliceStable(ends, func(i, j int) bool { return ends[i].left.Amount.LessThan(ends[j].left.Amount) })
	return ends
}

// retiredDebts is each expense that ends with what that frees, which an examiner may
// count or not (IRM 5.8.5.20). One whose end is not known may end at once.
func (f *form) retiredDebts() []adjustment {
	var all []adjustment
	for _, r := range f.retirings() {
		key := r.expense.Key()
		all = append(all, adjustment{
			id: r.id, n: r.expense.N, answer: r.left, low: zero("tried-low", r.expense.N), high: r.freed, parts: expensesPart,
			raise: func(c *facts.Case, x *examiner) {
				if at := r.at(c); at.Unsure {
					*at = facts.Say(0)
				}
				*x = x.retiring(key)
			},
		})
	}
	return all
}

// retiredFlags says of each expense that ends while the debt can be collected what
// the offers come to if what that frees counts, and whether the balance could then be
// collected in full.
func (f *form) retiredFlags() []line.Finding {
	var flags []line.Finding
	var freed []line.Line
	v := variant{form: f, answers: f.answers, examiner: f.examiner}
	all, debts := v, f.retiredDebts()
	for n, r := range f.retirings() {
		a := debts[n]
		if !r.left.Known || !endsWithin(r.left, f.remaining.Months()) {
			continue
		}
		all, freed = all.changed(a.raise, a.parts), append(freed, r.freed, r.left)
		with := v.changed(a.raise, a.parts).refilled().form
		worked := func(id string, future, months, then line.Line) line.Line {
			if !then.Known {
				future = then
			}
			return line.Worked(id, f.least(id, then).Amount, line.USD, f.book.Offer.Cites.RetiredDebt, f.A, f.B, future, r.freed, r.left, months).Of(n + 1)
		}
		flags = append(flags, line.Stated("expense-ends", line.Yes).Of(n+1).With(
			r.expense.Claimed, r.left, r.freed,
			worked("lump-freed", f.G, f.lumpMonths, with.G), worked("periodic-freed", f.H, f.periodicMonths, with.H), f.book.Offer.VehicleNotFreed,
		).Under(f.book.Offer.Cites.RetiredDebt))
	}
	if can := all.refilled().form.fullPay(); len(flags) > 0 && f.fullPay().Can.Verdict == line.No && can.Can.Verdict == line.Yes {
		cite, without := f.book.Offer.Cites.RetiredDebt, f.fullPay().Collectible
		reach := line.Worked("reach-freed", can.Collectible.Amount, line.USD, cite, append([]line.Line{without}, freed...)...)
		flags = append(flags, line.Stated("freed-pays-in-full", line.Yes).With(reach).Under(cite))
	}
	return flags
}

// endsWithin reports whether payments end before so many months are over.
func endsWithin(left, months line.Line) bool {
	return !months.Known || left.Amount.LessThan(months.Amount)
}
