// Package oictest reads the figures and findings of an assessment by name, for
// tests.
package oictest

import (
	"iter"
	"strings"
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// FiguresOf is every figure and verdict of an assessment as text: figures by
// their line number on the form and by their key, such as "6a" and
// "vehicle-value:1"; findings by their ID; the ends of the ranges as "lump-least"
// and so on; the disallowed part of an expense as "lost:housing"; and the keys of
// the answers still needed as "missing". If several have one name, it is the last.
func FiguresOf(r oic.Assessment) map[string]string {
	all := map[string]string{
		"lump-least": r.Range.Lump.Least.String(), "lump-most": r.Range.Lump.Most.String(),
		"periodic-least": r.Range.Periodic.Least.String(), "periodic-most": r.Range.Periodic.Most.String(),
	}
	for l := range Lines(r) {
		all[l.Key()] = l.String()
		if l.No != "" {
			all[l.No] = l.String()
		}
	}
	for f := range Findings(r) {
		all[f.ID] = f.Verdict.String()
	}
	for _, e := range r.Expenses {
		all["lost:"+e.ID] = e.Disallowed.String()
	}
	var missing []string
	for _, l := range r.Missing() {
		missing = append(missing, l.Key())
	}
	all["missing"] = strings.Join(missing, ", ")
	return all
}

// Lines is every line of an assessment, with the lines it is made from.
func Lines(r oic.Assessment) iter.Seq[line.Line] {
	return func(yield func(line.Line) bool) {
		roots := []line.Line{r.Fee, r.FullPay.Equity, r.FullPay.Months, r.FullPay.Collectible, r.FullPay.Shortfall, r.FullPay.MonthsNeeded}
		for _, s := range r.Form.Sections {
			roots = append(roots, s.Lines...)
		}
		for _, o := range r.Offers {
			roots = append(append(roots, o.Cost(way.Amount), o.Cost(way.Months), o.Cost(way.Upfront), o.Cost(way.Total)), o.Payments...)
		}
		for _, e := range r.Expenses {
			roots = append(roots, e.Claimed, e.Limit, e.Allowed, e.Disallowed, e.AddsLump, e.AddsPeriodic)
		}
		for f := range Findings(r) {
			roots = append(roots, f.Figures...)
		}
		roots = append(roots, DebtLines(r)...)
		for _, root := range roots {
			for _, l := range line.Walk(root) {
				if !yield(l) {
					return
				}
			}
		}
	}
}

// Findings is every finding of an assessment, each after the findings that
// decided it.
func Findings(r oic.Assessment) iter.Seq[line.Finding] {
	return func(yield func(line.Finding) bool) {
		all := append([]line.Finding{r.LowIncome, r.FullPay.Can}, r.Gates...)
		all = append(append(all, r.Grounds...), r.Flags...)
		for _, o := range r.Offers {
			all = append(all, o.Open)
		}
		all = append(all, debtFindings(r)...)
		for _, f := range append(all, r.Open) {
			if !visit(f, yield) {
				return
			}
		}
	}
}

func visit(f line.Finding, yield func(line.Finding) bool) bool {
	for _, g := range f.Because {
		if !visit(g, yield) {
			return false
		}
	}
	return yield(f)
}

// Figure is the figure or verdict with that name in FiguresOf. The test fails if
// there is none.
func Figure(t *testing.T, r oic.Assessment, name string) string {
	t.Helper()
	return named(t, FiguresOf(r), name)
}

func named(t *testing.T, figures map[string]string, name string) string {
	t.Helper()
	got, ok := figures[name]
	if !ok {
		t.Errorf("no line %s", name)
	}
	return got
}

// Expect assesses a case by the law of calctest.Today and compares its figures
// with pairs of a name in FiguresOf and the text it must have.
func Expect(t *testing.T, c facts.Case, pairs ...string) {
	t.Helper()
	ExpectOf(t, oic.Assess(c, calctest.Book(t, calctest.Today)), pairs...)
}

// ExpectOf compares the figures of an assessment with such pairs.
func ExpectOf(t *testing.T, r oic.Assessment, pairs ...string) {
	t.Helper()
	if len(pairs)%2 != 0 {
		t.Fatalf("%s has no text to compare with", pairs[len(pairs)-1])
	}
	figures := FiguresOf(r)
	for i := 0; i < len(pairs); i += 2 {
		if got := named(t, figures, pairs[i]); got != pairs[i+1] {
			t.Errorf("%s = %s, want %s", pairs[i], got, pairs[i+1])
		}
	}
}

// DebtLines is every line of the debts, of their collection periods, and of the
// full-pay test including accruals, without the lines those are made from.
func DebtLines(r oic.Assessment) []line.Line {
	g := r.FullPay.WithAccruals
	all := []line.Line{g.Months, g.On, g.Short, r.Debts.Tax, r.Debts.Balance, r.Debts.Range.Least, r.Debts.Range.Most, r.Debts.Saving}
	for _, p := range g.Periods {
		all = append(all, p.Months, p.PaidIn, p.Short)
	}
	for _, y := range r.Debts.Years {
		all = append(all, y.Due, y.ReturnDue, y.Range.Least, y.Range.Most, y.Saving.LateFiling, y.Saving.LatePayment, y.Saving.Both)
		all = append(all, y.Balance, y.LateFiling, y.LatePayment, y.Interest)
		for _, k := range y.Clocks {
			all = append(all, k.Range.Least, k.Range.Most, k.Expires, k.IRSExpires, k.Difference)
			all = append(all, k.Raises()...)
			for _, s := range k.Suspensions {
				all = append(all, s.Days, s.Without)
			}
			for _, i := range k.Projections {
				all = append(all, i.Least, i.Most)
			}
		}
	}
	return all
}

// debtFindings is every finding of them.
func debtFindings(r oic.Assessment) []line.Finding {
	g := r.FullPay.WithAccruals
	all := []line.Finding{g.Can, g.AccrualsDecide, r.Debts.RatesHeld}
	for _, y := range r.Debts.Years {
		all = append(all, y.Findings...)
		for _, k := range y.Clocks {
			all = append(all, k.Findings...)
			for _, s := range k.Suspensions {
				all = append(all, s.Counts)
			}
		}
	}
	return all
}
