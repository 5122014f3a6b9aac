package paperwork

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/form"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// The forms of which more is said than their lines.
const (
	agreementID = "433-d"     // the IRS prepares it
	wagesID     = "433-h"     // its PDF is a dynamic XFA form without cells of its own
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
	regions := []shell.Region{{ID: "before", Heading: w.Say("forms.received.before"), Body: []app.UI{
		app.Ul().Body(
			app.Li().Text(amount),
			app.Li().Text(w.Say("forms.received.day")),
			app.Li().Text(w.Say("forms.received.lien"+lienUsual(j))),
			app.Li().Text(w.Say("forms.received.keep")),
		),
		part.Cited(w, a.Cites.ReceivedForm), part.Cited(w, a.Cites.Lien),
	}}}
	if n, found := law.PhoneOf(shell.CollectionPhone(&p.Case)); found {
		regions = append(regions, shell.Region{ID: "call", Heading: w.Say("forms.received.call"), Body: []app.UI{
			app.P().Text(w.Say("forms.received.call.text")),
			app.P().Body(shell.Call(w.Say("action.call", "number", n.Number), n.Number)),
			part.Cited(w, n.Cite, w.Say("action.call.from")),
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

// lienUsual is the ending of the key of what is said of a notice of federal tax lien: by the
// plan that the case asks for, or by the balance if there is none.
func lienUsual(j *shell.Judged) string {
	ways := j.Report.Ways
	if x, found := form.Plan(j.Report); found {
		ways = []way.Way{x}
	}
	for _, x := range ways {
		for _, e := range x.Effects {
			switch {
			case e.On != way.Lien:
			case e.ID == "no-lien-determination" && len(ways) == 1:
				return ".simple"
			case e.ID == "lien-usual" && e.Verdict == line.Yes:
				return ""
			case e.ID == "lien-usual" && e.Verdict == line.No:
				return ".no"
			}
		}
	}
	return ".unknown"
}
