package part

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/shopspring/decimal"
)

// An Axis is the days that drawings below one another run over.
type Axis struct {
	Days   int // from its left end to its right
	Today  int
	Stones []Milestone
}

// A Milestone is a day with its name below the drawings.
type Milestone struct {
	At   int
	Text string
}

// A Lane is a stretch of days on an axis.
type Lane struct {
	Title    string
	Ends     string // its last day, in words
	Says     string // all of it, for those who hear the page
	From, To int
	Perhaps  int       // it may go on until then; 0 if it does not
	Stands   []Stretch // in which it stood still
}

// A Stretch is days of a lane.
type Stretch struct{ From, To int }

// Timeline is lanes below one another on one axis, each with the time that is
// gone, the time that is left, and today.
func Timeline(a Axis, lanes ...Lane) app.UI {
	return app.Div().Body(
		app.Ul().Class("bars").Body(
			app.Range(lanes).Slice(func(i int) app.UI { return lanes[i].item(a) }),
		),
		a.names(),
	)
}

func (l Lane) item(a Axis) app.UI {
	now := min(max(a.Today, l.From), l.To)
	body := []app.UI{
		rect("svg__track", "0", "100%", "8", "10"),
		a.box("svg__past", l.From, now, "6", "14"),
		a.box("svg__fill", now, l.To, "6", "14"),
		a.box("svg__wash", l.To, l.Perhaps, "6", "14"),
	}
	for _, s := range l.Stands {
		body = append(body, a.box("svg__wash", s.From, s.To, "2", "22"))
	}
	return app.Li().Class("bars__item").Body(
		app.Div().Class("bars__head").Body(
			app.Span().Text(l.Title+" "),
			app.B().Text(l.Ends),
		),
		drawing("26").Role("img").Aria("label", l.Says).Body(append(body, mark(a.at(a.Today), "0", "26"))...),
	)
}

// box is days of the axis as a rectangle; nil if there are none.
func (a Axis) box(class string, from, to int, y, height string) app.UI {
	if to <= from {
		return nil
	}
	return rect(class, a.at(from), a.at(to-from), y, height)
}

// at is how far along the axis so many days are, in percent.
func (a Axis) at(days int) string {
	return share(decimal.NewFromInt(int64(days)), decimal.NewFromInt(int64(a.Days)))
}

// names is the days that have a name.
func (a Axis) names() app.UI {
	return drawing("18").Aria("hidden", "true").Body(
		app.Range(a.Stones).Slice(func(i int) app.UI {
			x := a.at(a.Stones[i].At)
			return svg("text").Attr("x", x).Attr("y", "13").Attr("text-anchor", anchor(x)).Text(a.Stones[i].Text)
		}),
	)
}

// A Key is a sign of a drawing and what it means: the class of a rectangle, or
// none for the mark of a day.
type Key struct{ Class, Text string }

// Keys is what the signs of a drawing mean.
func Keys(keys ...Key) app.UI {
	return app.Ul().Class("keys").Body(
		app.Range(keys).Slice(func(i int) app.UI {
			sign := rect(keys[i].Class, "0", "100%", "2", "14")
			if keys[i].Class == "" {
				sign = mark("50%", "0", "18")
			}
			return app.Li().Body(drawing("18").Aria("hidden", "true").Body(sign), app.Text(keys[i].Text))
		}),
	)
}

// A Height is an amount on a day of an axis.
type Height struct {
	At     int
	Amount decimal.Decimal
}

// Course is an amount as it goes from day to day, over an axis: as high as it
// is large. Top is what the highest is called, and says is all of it.
func Course(a Axis, top, says string, heights ...Height) app.UI {
	area := svg("polygon").Attr("class", "svg__wash").Attr("vector-effect", "non-scaling-stroke").Attr("points", corners(heights))
	return app.Div().Body(
		drawing("170").Role("img").Aria("label", says).Body(
			svg("text").Attr("x", "0").Attr("y", "12").Text(top),
			svg("svg").Attr("y", "20").Attr("width", "100%").Attr("height", "150").Attr("preserveAspectRatio", "none").
				Attr("viewBox", "0 0 "+strconv.Itoa(a.Days)+" 100").Body(area),
		),
		a.names(),
	)
}

// corners is the area below the heights, in days across and percent of the
// highest down.
func corners(heights []Height) string {
	most, hundred := decimal.Zero, decimal.NewFromInt(100)
	for _, h := range heights {
		most = decimal.Max(most, h.Amount)
	}
	var at []string
	corner := func(h Height, y decimal.Decimal) { at = append(at, strconv.Itoa(h.At)+","+y.String()) }
	for i, h := range heights {
		if i == 0 {
			corner(h, hundred)
		}
		y := hundred
		if most.IsPositive() {
			y = hundred.Sub(h.Amount.Shift(2).DivRound(most, 1))
		}
		corner(h, y)
		if i == len(heights)-1 {
			corner(h, hundred)
		}
	}
	return strings.Join(at, " ")
}
