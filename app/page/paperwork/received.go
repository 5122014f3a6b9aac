package paperwork

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/facts"
	"offercheck/calc/form"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// The forms of which more is said than their lines.
const (
	agreementID = "433-d"     // the IRS prepares it
	wagesID     = "433-h"     // no program fills it in
	companyID   = "433-b-oic" // the case is of no company

	retirementID = "retirement-sheet" // goes with an offer
)

// received is what to see to with an agreement that came: before it is signed, whom to call,
// and how a direct debit is stopped.
func (p *Sheet) received(j *shell.Judged, f form.Form) []shell.Region {
	w, a := p.Words, j.Law.Agreement
	amount := w.Say("forms.received.no-amount")
	if e, found := f.Entry("each month"); found && e.Kind == form.Amount && e.Known() {
		amount = w.Say("forms.received.amount", "each", w.Amount(e.Line))
	}
	usual := lienUsual(j)
	phone := "plan-wages"
	if facts.Yes(p.Case.Business.Has) {
		phone = "plan-business"
	}
	regions := []shell.Region{{ID: "before", Heading: w.Say("forms.received.before"), Body: []app.UI{
		app.Ul().Body(
			app.Li().Text(amount),
			app.Li().Text(w.Say("forms.received.day")),
			app.Li().Text(w.Say("forms.received.lien"+suffixOf(usual.Verdict))),
			app.Li().Text(w.Say("forms.received.keep")),
		),
		part.Cited(w, a.Cites.ReceivedForm), part.Cited(w, a.Cites.Lien),
	}}}
	if n, found := law.PhoneOf(phone); found {
		regions = append(regions, shell.Region{ID: "call", Heading: w.Say("forms.received.call"), Body: []app.UI{
			app.P().Text(w.Say("forms.received.call.text")),
			app.P().Body(shell.Call(w.Say("action.call", "number", n.Number), n.Number)),
			part.Cited(w, n.Cite),
		}})
	}
	return append(regions, shell.Region{ID: "stop", Heading: w.Say("forms.received.stop"), Body: []app.UI{
		app.Ul().Body(
			app.Li().Body(app.Text(w.Say("forms.received.stop.bank")), part.Cited(w, a.DebitBankDays.Cite)),
			app.Li().Body(app.Text(w.Say("forms.received.stop.irs")), part.Cited(w, a.DebitIRSDays.Cite)),
		),
		app.P().Text(w.Say("forms.received.stop.then")),
	}})
}

// lienUsual is whether a notice of federal tax lien is usual with a plan.
func lienUsual(j *shell.Judged) line.Finding {
	for _, x := range j.Report.Ways {
		for _, e := range x.Effects {
			if e.On == way.Lien && e.ID == "lien-usual" {
				return e.Finding
			}
		}
	}
	return line.Finding{}
}

// suffixOf is the ending of the key of what is said of a verdict.
func suffixOf(v line.Verdict) string {
	switch v {
	case line.Yes:
		return ""
	case line.No:
		return ".no"
	}
	return ".unknown"
}
