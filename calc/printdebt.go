package calc

import (
	"fmt"
	"io"

	"offercheck/calc/account"
	"offercheck/calc/csed"
	"offercheck/calc/line"
)

// fprintDebts writes what each year's debt is made of and when it ends, of the
// years that are told of.
func (r Report) fprintDebts(w io.Writer) {
	if !told(r.Debts) {
		return
	}
	g := r.FullPay.WithAccruals
	fmt.Fprintf(w, "\ncan-pay-growing: %s\n", g.Can.Verdict.String())
	for _, l := range []line.Line{g.Months, g.On, g.Short} {
		row(w, "", l)
	}
	for _, p := range g.Periods {
		row(w, "", p.Months)
		row(w, "", p.PaidIn)
		row(w, "", p.Short)
	}
	for _, y := range r.Debts.Years {
		fprintYearDebt(y, w)
	}
	fmt.Fprintln(w)
	for _, l := range []line.Line{r.Debts.Tax, r.Debts.Balance, r.Debts.Range.Least, r.Debts.Range.Most, r.Debts.Saving} {
		row(w, "", l)
	}
}

// told says that something is known of a year beyond its number.
func told(d account.Debts) bool {
	for _, y := range d.Years {
		for _, k := range y.Clocks {
			if len(k.Stops) > 0 {
				return true
			}
		}
		if y.Told {
			return true
		}
	}
	return false
}

func fprintYearDebt(y account.YearDebt, w io.Writer) {
	fmt.Fprintf(w, "\ntax-year:%d\n", y.N)
	s := y.Saving
	for _, l := range []line.Line{
		y.Due, y.ReturnDue, y.Tax, y.LateFiling, y.LatePayment, y.Other, y.Interest, y.Balance,
		y.Range.Least, y.Range.Most, s.LateFiling, s.LatePayment, s.Both,
	} {
		row(w, "", l)
	}
	for _, k := range y.Clocks {
		fprintClock(k, w)
	}
	for _, f := range y.Findings {
		f.Fprint(w)
	}
}

func fprintClock(k csed.Clock, w io.Writer) {
	for _, l := range []line.Line{k.Assessed, k.Base} {
		row(w, "", l)
	}
	for _, s := range k.Stops {
		row(w, s.Kind, s.Days)
		row(w, "", s.Without)
	}
	for _, l := range []line.Line{k.Expires, k.Range.Least, k.Range.Most, k.Said, k.Apart} {
		row(w, "", l)
	}
	for _, i := range k.If {
		row(w, i.ID, i.Least)
		row(w, i.ID, i.Most)
	}
	for _, f := range k.Findings {
		f.Fprint(w)
	}
}
