package part

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/shopspring/decimal"

	"offercheck/app/say"
	"offercheck/calc/line"
)

// A Bar is an amount drawn as long as it is large.
type Bar struct {
	Label  string
	Amount line.Line
	Muted  bool // drawn in the weaker colour, as what the others are compared with
}

// Bars is amounts drawn to one scale, each with its number. Screen readers get the
// numbers without the drawing. An unknown amount has no length.
func Bars(w say.Words, bars ...Bar) app.UI {
	most := decimal.Zero
	for _, b := range bars {
		most = decimal.Max(most, b.Amount.Amount)
	}
	return app.Ul().Class("bars").Body(
		app.Range(bars).Slice(func(i int) app.UI { return bars[i].item(w, most) }),
	)
}

func (b Bar) item(w say.Words, most decimal.Decimal) app.UI {
	class := "svg__fill"
	if b.Muted {
		class = "svg__past"
	}
	return app.Li().Class("bars__item").Body(
		app.Div().Class("bars__head").Body(
			app.Span().Text(b.Label+" "),
			app.B().Text(w.Amount(b.Amount)),
		),
		drawing("16").Aria("hidden", "true").Body(
			rect("svg__track", "0", "100%", "0", "16"),
			rect(class, "0", share(b.Amount.Amount, most), "0", "16"),
		),
	)
}

// Range is an amount between the least and the most that it may be. All are known.
func Range(w say.Words, least, most, now line.Line) app.UI {
	span := most.Amount.Sub(least.Amount)
	at := share(now.Amount.Sub(least.Amount), span)
	says := w.Say("part.range", "least", w.Amount(least), "most", w.Amount(most), "now", w.Amount(now))
	return app.Div().Class("range").Body(
		drawing("1.4em").Aria("hidden", "true").Body(
			svg("text").Attr("x", at).Attr("y", "1em").Attr("text-anchor", anchor(at, 12)).Text(w.Amount(now)),
		),
		drawing("28").Role("img").Aria("label", says).Body(
			rect("svg__wash", "0", "100%", "3", "20"),
			mark(at, "0", "26"),
		),
		app.Div().Class("range__ends").Body(
			rangeEnd(w.Amount(least), w.Say("part.at-least")),
			rangeEnd(w.Amount(most), w.Say("part.at-most")),
		),
	)
}

func rangeEnd(amount, text string) app.UI {
	return app.Span().Body(app.B().Text(amount+" "), app.Text(text))
}

// A Driver is one answer that moves an amount, and how far.
type Driver struct {
	Name  string
	Moves string    // "−$1,200 to +$1,200"
	Note  string    // the answer, and those tried in its place
	Least line.Line // the least that the amount comes to
	Most  line.Line
}

// Drivers is the answers that move an amount, all drawn to one scale. The caller sorts
// them, and all amounts are known.
func Drivers(now line.Line, drivers ...Driver) app.UI {
	least, most := now.Amount, now.Amount
	for _, d := range drivers {
		least = decimal.Min(least, d.Least.Amount)
		most = decimal.Max(most, d.Most.Amount)
	}
	return app.Ol().Class("drivers").Body(
		app.Range(drivers).Slice(func(i int) app.UI { return drivers[i].item(now.Amount, least, most) }),
	)
}

func (d Driver) item(now, least, most decimal.Decimal) app.UI {
	span := most.Sub(least)
	return app.Li().Class("drivers__item").Body(
		app.Div().Class("drivers__head").Body(
			app.B().Text(d.Name+" "),
			app.Span().Class("amount").Text(d.Moves),
		),
		app.P().Class("note").Text(d.Note),
		drawing("14").Aria("hidden", "true").Body(
			rect("svg__track", "0", "100%", "3", "8"),
			rect("svg__fill", share(d.Least.Amount.Sub(least), span), share(d.Most.Amount.Sub(d.Least.Amount), span), "3", "8"),
			mark(share(now.Sub(least), span), "0", "14"),
		),
	)
}

// drawing is an SVG element of that height, as wide as there is room. Widths in it are in
// percent, so that text keeps its size. Text is in a drawing of its own, whose height is in em,
// so that it has room when it is doubled.
func drawing(height string) app.HTMLElem {
	return svg("svg").Attr("class", "svg").Attr("height", height)
}

func rect(class, x, width, y, height string) app.UI {
	return svg("rect").Attr("class", class).Attr("x", x).Attr("width", width).Attr("y", y).Attr("height", height)
}

func mark(x, top, bottom string) app.UI {
	return svg("line").Attr("class", "svg__mark").Attr("x1", x).Attr("x2", x).Attr("y1", top).Attr("y2", bottom)
}

// share is a part of the whole in percent, from 0% to 100%; 50% if the whole is not
// above zero.
func share(part, whole decimal.Decimal) string {
	if !whole.IsPositive() {
		return "50%"
	}
	percent := part.Shift(2).DivRound(whole, 2)
	return decimal.Max(decimal.Zero, decimal.Min(percent, decimal.NewFromInt(100))).String() + "%"
}

// anchor is the text-anchor of a text at x, of which half takes that many percent of the
// drawing, so that it stays inside.
func anchor(x string, half int64) string {
	percent, err := decimal.NewFromString(x[:len(x)-1])
	switch {
	case err != nil:
		return "middle"
	case percent.LessThan(decimal.NewFromInt(half)):
		return "start"
	case percent.GreaterThan(decimal.NewFromInt(100 - half)):
		return "end"
	}
	return "middle"
}
