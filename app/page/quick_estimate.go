package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/line"
	"offercheck/calc/oic"
)

// estimate is what came of it; nil before it was asked for.
func (p *Quick) estimate() app.UI {
	if p.guess == nil {
		return nil
	}
	return &estimate{Of: p, Drawn: p.drawn}
}

// An estimate is drawn apart from the page, whose fields need not be drawn
// anew for every key.
type estimate struct {
	app.Compo
	Of    *Quick
	Drawn int // which guess it shows
}

// OnMount lets the page draw it.
func (e *estimate) OnMount(ctx app.Context) { e.Of.below = ctx }

// Render draws the estimate.
func (e *estimate) Render() app.UI {
	w, g := e.Of.Words, e.Of.guess
	body := []app.UI{part.Lead(guessed(w, g))}
	if g.FullPay.Can.Verdict == line.Yes {
		body = append(body, app.P().Text(w.Say("quick.full-pay.text")))
	}
	return part.Section("estimate", w.Say("quick.estimate"), append(body,
		app.P().Text(spanned(w, "quick.periodic", g.Periodic)),
		app.P().Text(w.Say("quick.rough")+" "+w.Say("quick.next")),
		part.Buttons(
			part.ButtonLink(w.Say("quick.go-on"), StepLink(w, ask.Begin(&Store.Case)), part.Plain),
			part.ButtonLink(w.Say("quick.result"), Link(w, "/result/"), part.Quiet),
		),
	)...)
}

// guessed is the estimate in one breath: the least offer and, if so, that the
// IRS may want all of the debt instead.
func guessed(w say.Words, g *oic.Estimate) string {
	text := spanned(w, "quick.lump", g.Lump)
	if g.FullPay.Can.Verdict == line.Yes {
		text += " " + w.Say("quick.full-pay")
	}
	return text
}

// spanned is a sentence on how far an offer may move: from one amount to
// another, or one amount. It says so if the law has no figure for it.
func spanned(w say.Words, key string, s line.Range) string {
	gaps := timeToPay(w)
	if !s.Least.Known || !s.Most.Known {
		return w.Say(key+".unknown", gaps...)
	}
	span := w.Amount(s.Least)
	if most := w.Amount(s.Most); span != most {
		span = w.Say("quick.span", "least", span, "most", most)
	}
	return w.Say(key, append(gaps, "span", span)...)
}

// timeToPay is how long each offer may be paid, as names and values.
func timeToPay(w say.Words) []string {
	b, err := Store.Book()
	if err != nil {
		return nil
	}
	return []string{"within", w.Amount(b.Offer.LumpWithin), "from", w.Amount(b.Offer.PeriodicLeast), "to", w.Amount(b.Offer.PeriodicMonths)}
}
