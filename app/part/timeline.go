package part

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/shopspring/decimal"
)

// An Axis is the days that several drawings, one below the other, span. Days on it
// count from its left end.
type Axis struct {
	Days       int // from its left end to its right
	Today      int
	Milestones []Milestone
}

// A Milestone is a day that has a name, which stands below the drawings.
type Milestone struct {
	At   int
	Text string
}

// A Lane is a period on an axis, with the heading of what it is of.
type Lane struct {
	Title    string
	Ends     string   // its last day, in words
	Says     string   // all of it, for screen readers
	Notes    []app.UI // below it
	From, To int      // nothing is drawn of a lane without length
	Latest   int      // the last day up to which it may go on, if that is not sure; 0 if it is
	Pauses   []Interval
}

// An Interval is days of a lane, From inclusive and To exclusive.
type Interval struct{ From, To int }

// Timeline is lanes one below the other on one axis, each with the days before and after
// today, those in which it stood still, and one band for those that are not sure.
func Timeline(a Axis, lanes ...Lane) app.UI {
	return app.Div().Body(
		app.Ol().Class("years").Body(
			app.Range(lanes).Slice(func(i int) app.UI { return lanes[i].item(a) }),
		),
		a.names(),
	)
}

func (l Lane) item(a Axis) app.UI {
	now := min(max(a.Today, l.From), l.To)
	body := []app.UI{
		rect("svg__track", "0", "100%", "6", "18"),
		a.box("svg__past", l.From, now, "6", "18"),
		a.box("svg__fill", now, l.To, "6", "18"),
	}
	for _, s := range l.Pauses {
		body = append(body, a.box("svg__stop", s.From, s.To, "6", "18"))
	}
	body = append(body, a.box("svg__band", l.To, l.Latest, "6", "18"), mark(a.at(a.Today), "0", "30"))
	return app.Li().Class("year").Body(append([]app.UI{
		app.Div().Class("year__head").Body(app.H3().Text(l.Title+" "), app.Span().Text(l.Ends)),
		drawing("30").Role("img").Aria("label", l.Says).Body(body...),
	}, l.Notes...)...)
}

// box is an interval of the axis as a rectangle; nil if it is empty.
func (a Axis) box(class string, from, to int, y, height string) app.UI {
	if to <= from {
		return nil
	}
	return rect(class, a.at(from), a.at(to-from), y, height)
}

// at is so many days in percent of the axis.
func (a Axis) at(days int) string {
	return share(decimal.NewFromInt(int64(days)), decimal.NewFromInt(int64(a.Days)))
}

// names is the names of the milestones, of which every other gives way on a small screen. It
// is as high as its text.
func (a Axis) names() app.UI {
	return drawing("1.4em").Aria("hidden", "true").Body(
		app.Range(a.Milestones).Slice(func(i int) app.UI {
			x := a.at(a.Milestones[i].At)
			text := svg("text").Attr("x", x).Attr("y", "1em").Attr("text-anchor", anchor(x, 7)).Text(a.Milestones[i].Text)
			if i%2 == 1 {
				text = text.Attr("class", "svg__alt")
			}
			return text
		}),
	)
}

// A Key is an entry of the legend: the class of a rectangle, or none for the mark of a
// day, and its meaning.
type Key struct{ Class, Text string }

// Keys is the legend of a drawing.
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

// A Point is the amount of a day on an axis.
type Point struct {
	At     int
	Amount decimal.Decimal
}

// AreaChart is an amount over the days of an axis. top is the label of the highest
// amount, and says is the whole chart in words, for screen readers. The points are in the
// order of their days.
func AreaChart(a Axis, top, says string, points ...Point) app.UI {
	area := svg("polygon").Attr("class", "svg__wash").Attr("vector-effect", "non-scaling-stroke").Attr("points", corners(points))
	return app.Div().Class("chart").Body(
		drawing("1.5em").Aria("hidden", "true").Body(svg("text").Attr("x", "0").Attr("y", "1em").Text(top)),
		drawing("150").Role("img").Aria("label", says).Body(
			svg("svg").Attr("width", "100%").Attr("height", "150").Attr("preserveAspectRatio", "none").
				Attr("viewBox", "0 0 "+strconv.Itoa(a.Days)+" 100").Body(area),
		),
		a.names(),
	)
}

// corners is the polygon below the points, in days across and percent of the highest
// amount down.
func corners(points []Point) string {
	most, hundred := decimal.Zero, decimal.NewFromInt(100)
	for _, p := range points {
		most = decimal.Max(most, p.Amount)
	}
	var at []string
	corner := func(p Point, y decimal.Decimal) { at = append(at, strconv.Itoa(p.At)+","+y.String()) }
	for i, p := range points {
		if i == 0 {
			corner(p, hundred)
		}
		y := hundred
		if most.IsPositive() {
			y = hundred.Sub(p.Amount.Shift(2).DivRound(most, 1))
		}
		corner(p, y)
		if i == len(points)-1 {
			corner(p, hundred)
		}
	}
	return strings.Join(at, " ")
}
