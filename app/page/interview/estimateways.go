package interview

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/calc"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// ways is the ways that look open, those that fit first before the others.
func (p *Quick) ways() []app.UI {
	w, e := p.Words, p.answer
	var items []app.UI
	for _, id := range e.Likely() {
		x, _ := way.Find(e.Ways, id)
		items = append(items, app.Li().Body(app.A().Href(p.Link("/ways/"+id+"/")+"#"+shell.EstimateOn).Text(p.wayText(x))))
	}
	switch {
	case e.Verdict == calc.EstimateNothing || e.Verdict == calc.EstimateFirst || len(items) == 0 && e.Verdict != calc.EstimateUnknown:
		return nil
	case len(items) == 0:
		return []app.UI{app.H3().Text(w.Say("quick.ways")), app.P().Text(w.Say("quick.ways.none"))}
	}
	return []app.UI{app.H3().Text(w.Say("quick.ways")), app.Ul().Class("acts").Body(items...)}
}

// wayText is a way with what it costs, as far as that is known.
func (p *Quick) wayText(x way.Way) string {
	w, e := p.Words, p.answer
	name := w.Say("way." + x.ID)
	switch x.ID {
	case "offer-lump":
		return w.Say("quick.way.amount", "way", name, "span", p.span(e.Lump))
	case "offer-periodic":
		return w.Say("quick.way.amount", "way", name, "span", p.span(e.Periodic))
	}
	if each := eachMonth(x); each.Least.Known {
		return w.Say("quick.way.each", "way", name, "span", p.span(each))
	}
	if total := x.Cost(way.Amount); total.Known {
		return w.Say("quick.way.amount", "way", name, "span", w.Whole(total))
	}
	return name
}

// eachMonth is what a plan takes each month, from the least that it takes to what is left.
func eachMonth(x way.Way) line.Range {
	var each line.Range
	for _, pace := range x.Paces {
		if pace.Each.Known && (!each.Least.Known || pace.Each.Amount.LessThan(each.Least.Amount)) {
			each.Least = pace.Each
		}
		if pace.Each.Known && (!each.Most.Known || pace.Each.Amount.GreaterThan(each.Most.Amount)) {
			each.Most = pace.Each
		}
	}
	return each
}

// span is a range in words; empty if nothing of it is known.
func (p *Quick) span(s line.Range) string {
	w := p.Words
	least, most := w.Whole(s.Least), w.Whole(s.Most)
	switch {
	case s.Least.Known && s.Most.Known:
		if least == most {
			return least
		}
		return w.Say("quick.span", "least", least, "most", most)
	case s.Least.Known:
		return w.Say("quick.or-more", "least", least)
	case s.Most.Known:
		return w.Say("quick.up-to", "most", most)
	}
	return ""
}
