package part

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/shopspring/decimal"

	"offercheck/app/say"
	"offercheck/calc/line"
)

// A Course is an amount that grows month by month, from the start on, and stays where it
// ends.
type Course struct {
	Name    string
	Amounts []line.Line // all known
}

// Costs says that it comes to something.
func (c Course) Costs() bool { return c.Amounts[len(c.Amounts)-1].Amount.IsPositive() }

// MostCourses is how many lines can be told apart without colour.
const MostCourses = 5

// Courses is courses drawn as lines on one scale over so many months, with the amount
// that each ends at. says is the drawing in words, for screen readers; from and to are
// the names of its ends.
func Courses(w say.Words, months int, says, from, to string, courses ...Course) app.UI {
	most := line.Sum("none")
	for _, c := range courses {
		if l := c.Amounts[len(c.Amounts)-1]; l.Amount.GreaterThan(most.Amount) {
			most = l
		}
	}
	lines := make([]app.UI, len(courses))
	for i, c := range courses {
		lines[i] = svg("polyline").Attr("class", courseClass(i)).Attr("points", c.corners(months, most.Amount))
	}
	return app.Div().Class("chart").Body(
		app.Ul().Class("keys keys--ends").Body(
			app.Range(courses).Slice(func(i int) app.UI { return courses[i].key(w, courseClass(i)) }),
		),
		drawing("1.5em").Aria("hidden", "true").Body(svg("text").Attr("x", "0").Attr("y", "1em").Text(w.Amount(most))),
		drawing("172").Role("img").Aria("label", says).Body(
			axis("1"), axis("171"),
			svg("svg").Attr("y", "1").Attr("width", "100%").Attr("height", "170").Attr("preserveAspectRatio", "none").
				Attr("viewBox", "0 0 "+strconv.Itoa(max(months, 1))+" 100").Body(lines...),
		),
		drawing("1.4em").Aria("hidden", "true").Body(
			svg("text").Attr("x", "0").Attr("y", "1em").Text(from),
			svg("text").Attr("x", "100%").Attr("y", "1em").Attr("text-anchor", "end").Text(to),
		),
	)
}

// courseClass is the class of the ith line, from 0.
func courseClass(i int) string { return "svg__line svg__line--" + itoa(i+1) }

// axis is a level line at that height.
func axis(y string) app.UI {
	return svg("line").Attr("class", "svg__axis").Attr("x1", "0").Attr("x2", "100%").Attr("y1", y).Attr("y2", y)
}

// key is the course in the legend.
func (c Course) key(w say.Words, class string) app.UI {
	sign := svg("line").Attr("class", class).Attr("x1", "0").Attr("x2", "100%").Attr("y1", "5").Attr("y2", "5")
	return app.Li().Body(
		drawing("10").Aria("hidden", "true").Body(sign),
		app.Span().Text(c.Name+" "),
		app.B().Class("amount").Text(w.Amount(c.Amounts[len(c.Amounts)-1])),
	)
}

// corners is the line's corners, in months across and percent of the highest amount down.
func (c Course) corners(months int, most decimal.Decimal) string {
	hundred := decimal.NewFromInt(100)
	at := []string{"0,100"}
	y := hundred
	for i, l := range c.Amounts {
		if most.IsPositive() {
			y = hundred.Sub(l.Amount.Shift(2).DivRound(most, 1))
		}
		at = append(at, strconv.Itoa(i)+","+y.String())
	}
	return strings.Join(append(at, strconv.Itoa(months)+","+y.String()), " ")
}
