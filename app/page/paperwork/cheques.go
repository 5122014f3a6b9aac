package paperwork

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/form"
	"offercheck/calc/line"
	"offercheck/calc/oic"
)

// cheques is what is sent with an offer, by its terms, and what the low-income certification
// does. Where the terms are closed, an offer is of an amount that the taxpayer chooses.
func cheques(j *shell.Judged) []app.UI {
	w := j.Words
	if j.Report.LowIncome.Verdict == line.Yes {
		return []app.UI{app.P().Text(w.Say("forms.cheques.none"))}
	}
	t := part.Table{
		Caption: w.Say("forms.cheques"), Stack: true,
		Head: []string{w.Say("forms.cheques.terms"), w.Say("forms.cheques.fee"), w.Say("forms.cheques.first")},
	}
	for _, terms := range []string{oic.Lump, oic.Periodic} {
		if j.Report.Offer(terms).Open.Verdict == line.No {
			continue
		}
		row := part.Row{Name: w.Say("way." + terms)}
		for _, l := range form.Cheques(j.Report, terms) {
			row.Cells = append(row.Cells, part.Cell{Text: w.Amount(l)})
		}
		t.Rows = append(t.Rows, row)
	}
	if len(t.Rows) == 0 {
		return []app.UI{app.P().Text(w.Say("forms.cheques.own")), part.Note(w.Say("forms.cheques.how"))}
	}
	return []app.UI{t.UI(), part.Note(w.Say("forms.cheques.how"))}
}
