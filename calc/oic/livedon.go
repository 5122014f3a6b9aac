package oic

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// livedOn is the retirement accounts that somebody near retirement will live on, and
// that count: a retirement account may be taken as income in place of equity (Treas.
// Reg. 301.7122-1(c)(3)(iii), example 2; IRM 5.8.5.10; Whittaker, T.C. Memo. 2023-59).
type livedOn struct {
	equity line.Line // as the form counts it
	pays   line.Line // what it would pay instead, a month
	any    bool
}

func (f *form) livedOn() livedOn {
	var equity, pays []line.Line
	for i, r := range f.answers.Assets.OwnedRetirement() {
		if counted := retirementEquity(i+1, r, f.book); facts.Yes(r.LivedOn) && !counted.IsZero() {
			equity = append(equity, counted)
			pays = append(pays, facts.Given("retirement-pays", r.Pays).Of(i+1))
		}
	}
	return livedOn{line.Sum("lived-on-equity", equity...), line.Sum("lived-on-pays", pays...), len(equity) > 0}
}

// asIncome takes those accounts as income of the taxpayer in place of equity, now and in
// the income that is expected, which counts instead.
func (o livedOn) asIncome(c *facts.Case, _ *examiner) {
	for i, r := range c.Assets.Retirement {
		if facts.Yes(r.LivedOn) {
			elementOf(&c.Assets.Retirement, i).Access = facts.Say(facts.AccessNone)
		}
	}
	switch p := &c.Income.Own.Pension; {
	case facts.No(p.Has):
		*p = facts.Maybe{Has: facts.Say(true), Amount: facts.Say(o.pays.Amount)}
	case p.Amount.Given:
		p.Amount = facts.Say(p.Amount.Value.Add(o.pays.Amount))
	}
	if then := &c.Income.Expected.Amount; then.Given {
		*then = facts.Say(then.Value.Add(o.pays.Amount))
	}
}

// livedOnParts is what of the form depends on how the accounts are taken.
const livedOnParts = assetsPart | incomePart | expensesPart

// livedOnFlag says that there is such an account, with both offers if it is taken as
// income: what else comes in stays as it is, so they are never too low.
func (f *form) livedOnFlag() line.Finding {
	o := f.livedOn()
	v := variant{form: f, answers: f.answers, examiner: f.examiner}.changed(o.asIncome, livedOnParts).refilled()
	as := func(id string, now, then line.Line) line.Line {
		l := line.Worked(id, then.Amount, line.USD, f.book.Offer.Cites.RetirementIncome, now, o.equity, o.pays)
		l.Known = l.Known && then.Known
		return l
	}
	return line.Stated("retirement-lived-on", line.VerdictOf(o.any)).With(
		o.equity, o.pays,
		as("lump-as-income", f.least(Lump, f.G), v.lump()), as("periodic-as-income", f.least(Periodic, f.H), v.periodic()),
	).Under(f.book.Offer.Cites.RetirementIncome)
}

// livedOnAsIncome is those accounts taken as income, where that is sure to lower both
// offers: what they pay in all the months that an offer counts is less than the equity.
func (f *form) livedOnAsIncome() []adjustment {
	o := f.livedOn()
	months := f.book.Offer.PeriodicMultiplier
	paid := o.pays.Amount.Add(decimal.NewFromInt(1)).Mul(months.Amount) // a dollar more, as a line is rounded
	if !o.any || !o.equity.Known || !o.pays.Known || !months.Known || paid.GreaterThan(o.equity.Amount) {
		return nil
	}
	return []adjustment{{
		id: "retirement-lived-on", answer: o.equity, low: o.pays, high: o.equity, parts: livedOnParts, lower: o.asIncome,
	}}
}

// nearRetirement is the finding for each account of whether it will be lived on; one
// that was not asked about is left out.
func (f *form) nearRetirement() []line.Finding {
	var found []line.Finding
	for i, r := range f.answers.Assets.OwnedRetirement() {
		if r.LivedOn.Answered() {
			found = append(found, facts.Answered("near-retirement", r.LivedOn).Of(i+1).Under(f.book.Offer.Cites.RetirementIncome))
		}
	}
	return found
}
