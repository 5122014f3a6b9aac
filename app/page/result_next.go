package page

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// next is what to do now, in order.
func (v result) next() region {
	var steps []part.Step
	for _, id := range v.steps() {
		steps = append(steps, part.Step{When: v.say("next." + id + ".when"), Text: v.stepText(id)})
	}
	return region{id: "next", heading: v.say("next.h2"), body: []app.UI{
		part.Steps(steps...),
		part.Note(v.say("not-irs")),
		part.Buttons(
			part.ButtonLink(v.say("worksheet"), Link(v.w, "/worksheet/"), part.Plain),
			part.ButtonLink(v.w.Say("tasks.your-debt"), Link(v.w, "/your-debt/"), part.Quiet),
			part.ButtonLink(v.say("change"), Link(v.w, "/tasks/"), part.Quiet),
			&part.Button{ID: "print", Text: v.say("print-it"), Look: part.Quiet, Do: printPage},
		),
	}}
}

// printPage opens the browser's own way to print.
func printPage(app.Context) {
	defer caught()
	app.Window().Call("print")
}

// steps is what there is to do, by name.
func (v result) steps() []string {
	switch v.outcome() {
	case outcomeNoDebt:
		return []string{"help"}
	case outcomeExpired:
		return []string{"expired", "help"}
	case outcomeFull:
		return []string{"full", "help"}
	case outcomeNotLess:
		return []string{"not-less", "help"}
	case outcomeMissing, outcomeLaw, outcomeRange:
		return append([]string{"missing"}, applying...)
	case outcomeDepends:
		return append([]string{"open"}, applying...)
	}
	if v.unsettledGate() {
		return append([]string{"gates"}, applying...)
	}
	return applying
}

// applying is how an offer is made.
var applying = []string{"papers", "form", "send", "wait", "appeal", "keep", "help"}

func (v result) unsettledGate() bool {
	return slices.ContainsFunc(v.r.Gates, func(f line.Finding) bool { return f.Verdict != line.Yes })
}

// stepText is what a step says, with the days and amounts it speaks of.
func (v result) stepText(id string) string {
	w, b := v.w, v.b
	key := "next." + id
	if id == "send" {
		key = v.sending()
	}
	return v.say(key,
		"down", w.Amount(v.r.Offer(oic.Lump).Cost(way.Upfront)),
		"days", w.Amount(b.Offer.AppealDays),
		"years", w.Amount(b.Offer.StayCurrentYears),
		"wait", w.Amount(b.Offer.DeemedAccepted),
	)
}

// sending is what goes with the form.
func (v result) sending() string {
	switch {
	case v.r.LowIncome.Verdict == line.Yes:
		return "next.send-free"
	case v.r.Offer(oic.Lump).Cost(way.Upfront).Known:
		return "next.send"
	}
	return "next.send-one"
}
