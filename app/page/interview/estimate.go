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
	v, g := e.Of.Visit, e.Of.preview
	w := v.Words
	body := []app.UI{part.Lead(previewText(v, g))}
	if g.FullPay.Can.Verdict == line.Yes {
		body = append(body, app.P().Text(w.Say("quick.full-pay.text")))
	}
	if b, err := v.Book(); err == nil && g.Lump.Least.Known && g.Lump.Least.Amount.Equal(b.Offer.Least.Amount) {
		body = append(body, app.P().Text(w.Say("quick.out-of-work")))
	}
	return part.Section("estimate", w.Say("quick.estimate"), append(body,
		app.P().Text(rangeText(v, "quick.periodic", g.Periodic)),
		app.P().Text(w.Say("quick.rough")+" "+w.Say("quick.next")),
		part.Buttons(
			part.ButtonLink(w.Say("quick.go-on"), v.StepLink(ask.Begin(&v.Case)), part.Plain),
			part.ButtonLink(w.Say("quick.result"), v.Link("/result/"), part.Quiet),
		),
	)...)
}

// previewText is the estimate in a sentence: the least offer and, if so, that the IRS
// may say the debt can be paid in full.
func previewText(v shell.Visit, g *oic.Estimate) string {
	text := rangeText(v, "quick.lump", g.Lump)
	if g.FullPay.Can.Verdict == line.Yes {
		text += " " + v.Words.Say("quick.full-pay")
	}
	return text
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
