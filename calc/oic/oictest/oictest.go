// Package oictest reads figures of an assessment by name, for tests.
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

// FiguresOf is every figure and verdict of a report, by form number and by key.
// Of what there is more than one, it has all.
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
	for _, c := range r.Caps {
		all["lost:"+c.ID] = c.Lost.String()
	}
	var missing []string
	for _, l := range r.Missing() {
		missing = append(missing, l.Key())
	}
	all["missing"] = strings.Join(missing, ", ")
	return all
}

// Lines is every line of a report.
func Lines(r oic.Assessment) iter.Seq[line.Line] {
	return func(yield func(line.Line) bool) {
		roots := []line.Line{r.Fee, r.FullPay.Equity, r.FullPay.Months, r.FullPay.Reach, r.FullPay.Short, r.FullPay.Flip}
		for _, s := range r.Form.Sections {
			roots = append(roots, s.Lines...)
		}
		for _, o := range r.Offers {
			roots = append(append(roots, o.Cost(way.Amount), o.Cost(way.Months), o.Cost(way.Upfront), o.Cost(way.Total)), o.Payments...)
		}
		for _, c := range r.Caps {
			roots = append(roots, c.Said, c.Limit, c.Counted, c.Lost, c.LostLump, c.LostPeriodic)
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

// Findings is every finding of a report, what decided it before it.
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

// Figure is the line of a report with that number on the form or that key.
func Figure(t *testing.T, r oic.Assessment, name string) string {
	t.Helper()
	return pick(t, FiguresOf(r), name)
}

func pick(t *testing.T, figures map[string]string, name string) string {
	t.Helper()
	got, ok := figures[name]
	if !ok {
		t.Errorf("no line %s", name)
	}
	return got
}

// Expect compares figures of the case with what they must be: pairs of a
// line's name and its amount.
func Expect(t *testing.T, c facts.Case, pairs ...string) {
	t.Helper()
	ExpectOf(t, oic.Assess(c, calctest.Book(t, calctest.Today)), pairs...)
}

func ExpectOf(t *testing.T, r oic.Assessment, pairs ...string) {
	t.Helper()
	figures := FiguresOf(r)
	for i := 0; i < len(pairs); i += 2 {
		if got := pick(t, figures, pairs[i]); got != pairs[i+1] {
			t.Errorf("%s = %s, want %s", pairs[i], got, pairs[i+1])
		}
	}
}

// DebtLines is every line of what is owed and of its clocks.
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
