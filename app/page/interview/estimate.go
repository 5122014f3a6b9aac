package interview

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/line"
	"offercheck/calc/oic"
)

// estimate is the estimate below the form; nil before the first.
func (p *Quick) estimate() app.UI {
	if p.preview == nil {
		return nil
	}
	return &estimate{Of: p, Drawn: p.drawn}
}

// An estimate is drawn apart from the page, so that a key does not redraw every
// field.
type estimate struct {
	app.Compo
	Of    *Quick
	Drawn int // which preview it shows
}

// OnMount lets the page draw it.
func (e *estimate) OnMount(ctx app.Context) { e.Of.below = ctx }

// Render draws the estimate.
func (e *estimate) Render() app.UI {
	p, g := e.Of, e.Of.preview
	w := p.Words
	body := []app.UI{part.Lead(previewText(p.Visit, g))}
	if g.FullPay.Can.Verdict == line.Yes {
		body = append(body, app.P().Text(w.Say("quick.full-pay.text")))
	}
	if b, err := p.Book(); err == nil && g.Lump.Least.Known && g.Lump.Least.Amount.Equal(b.Offer.Least.Amount) {
		body = append(body, app.P().Text(w.Say("quick.out-of-work")))
	}
	if shell.KnownZero(g.Left) {
		body = append(body, app.P().Text(w.Say("quick.pause")))
	}
	if closed(g, g.Periodic) == "" {
		body = append(body, app.P().Text(rangeText(p.Visit, "quick.periodic", g.Periodic)))
	}
	body = append(body, app.P().Text(w.Say("quick.rough")+" "+w.Say("quick.next")))
	return part.Section("estimate", w.Say("quick.estimate"), append(body, p.onward()...)...)
}

// onward is where an estimate leads: to the rest of the questions, or back to the
// answers that it was made beside, which its figures replace only if that is asked for.
func (p *Quick) onward() []app.UI {
	w := p.Words
	if !p.aside {
		return []app.UI{part.Buttons(
			part.ButtonLink(w.Say("quick.go-on"), p.StepLink(ask.Begin(&p.Case)), part.Plain),
			part.ButtonLink(w.Say("quick.result"), p.Link("/result/"), part.Quiet),
		)}
	}
	back := part.ButtonLink(w.Say("quick.back"), p.Link("/result/"), part.Plain)
	changed := ask.QuickChanges(&p.before, &p.figures)
	if len(changed) == 0 {
		return []app.UI{part.Buttons(back)}
	}
	names := make([]app.UI, len(changed))
	for i, q := range changed {
		names[i] = app.Li().Text(w.Say("ask." + q.ID + ".key"))
	}
	return []app.UI{
		app.P().Text(w.Say("quick.would-replace")), app.Ul().Body(names...),
		part.Buttons(back, &part.Button{ID: "use", Text: w.Say("quick.use"), Look: part.Quiet, Do: p.use}),
	}
}

// previewText is the estimate in a sentence: the least offer or, where none looks open,
// why.
func previewText(v shell.Visit, g *oic.Estimate) string {
	if why := closed(g, g.Lump); why != "" {
		return v.Words.Say(why, "debt", v.Words.Amount(g.Balance))
	}
	return rangeText(v, "quick.lump", g.Lump)
}

// closed is the text that says why an offer does not look open; empty if it does. The
// IRS could collect everything, or the offer is no less than what is owed.
func closed(g *oic.Estimate, span line.Range) string {
	switch {
	case g.FullPay.Can.Verdict == line.Yes:
		return "quick.full-pay"
	case span.Least.Known && g.Balance.Known && span.Least.Amount.GreaterThanOrEqual(g.Balance.Amount):
		return "quick.not-less"
	}
	return ""
}

// rangeText is a sentence on the range of an offer, or on its amount if the range is
// one. An unknown range has a sentence of its own.
func rangeText(v shell.Visit, key string, s line.Range) string {
	w, gaps := v.Words, timeToPay(v)
	if !s.Least.Known || !s.Most.Known {
		return w.Say(key+".unknown", gaps...)
	}
	span := w.Amount(s.Least)
	if most := w.Amount(s.Most); span != most {
		span = w.Say("quick.span", "least", span, "most", most)
	}
	return w.Say(key, append(gaps, "span", span)...)
}

// timeToPay is the months to pay each offer in, as gaps of a text and their values.
func timeToPay(v shell.Visit) []string {
	w := v.Words
	b, err := v.Book()
	if err != nil {
		return nil
	}
	return []string{"within", w.Amount(b.Offer.LumpSumMostMonths), "from", w.Amount(b.Offer.PeriodicLeastMonths), "to", w.Amount(b.Offer.PeriodicMultiplier)}
}
