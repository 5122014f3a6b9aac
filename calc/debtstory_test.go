package calc

import (
	"testing"

	"offercheck/calc/line"
)

// TestStoriesOfDebt replays every debt of testdata/debts: what it is made of and
// when it ends.
func TestStoriesOfDebt(t *testing.T) { replayAll(t, "testdata/debts/*.txt", Report.fprintDebts) }

// debtLines is every line of what is owed and of its clocks.
func debtLines(r Report) []line.Line {
	g := r.FullPay.WithAccruals
	all := []line.Line{g.Months, g.On, g.Short, r.Debts.Tax, r.Debts.Balance, r.Debts.Range.Least, r.Debts.Range.Most, r.Debts.Saving}
	for _, p := range g.Periods {
		all = append(all, p.Months, p.PaidIn, p.Short)
	}
	for _, y := range r.Debts.Years {
		all = append(all, y.Due, y.ReturnDue, y.Range.Least, y.Range.Most, y.Saving.LateFiling, y.Saving.LatePayment, y.Saving.Both)
		all = append(all, y.Balance, y.LateFiling, y.LatePayment, y.Interest)
		for _, k := range y.Clocks {
			all = append(all, k.Range.Least, k.Range.Most, k.Expires, k.Said, k.Apart)
			for _, s := range k.Stops {
				all = append(all, s.Days, s.Without)
			}
			for _, i := range k.If {
				all = append(all, i.Least, i.Most)
			}
		}
	}
	return all
}

// debtFindings is every finding of them.
func debtFindings(r Report) []line.Finding {
	g := r.FullPay.WithAccruals
	all := []line.Finding{g.Can, g.Close, r.Debts.Held}
	for _, y := range r.Debts.Years {
		all = append(all, y.Findings...)
		for _, k := range y.Clocks {
			all = append(all, k.Findings...)
			for _, s := range k.Stops {
				all = append(all, s.Counts)
			}
		}
	}
	return all
}
