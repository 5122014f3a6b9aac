package page

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/calc/account"
	"offercheck/calc/date"
	"offercheck/calc/line"
)

// A growing is what all years come to, day by day, if nothing is paid.
type growing struct {
	days  []date.Day
	total []line.Line   // of each day
	years [][]line.Line // of each year, none if it cannot be told; without a name once its time is over
	told  int           // the years that can be
}

// growth is the balance over time if nothing is paid, to the last day on which
// any of it can be collected.
func (o owed) growth() region {
	r := region{id: "growth", heading: o.say("growth.h2")}
	g := o.growing()
	if g.told == 0 {
		r.body = []app.UI{app.P().Text(o.say("growth.unknown"))}
		return r
	}
	most := line.GreaterOf("debt-balance", g.total[0], g.total[1:]...)
	e := era{o.r.On, g.days[len(g.days)-1]}
	var heights []part.Height
	for i, d := range g.days {
		heights = append(heights, part.Height{At: e.at(d), Amount: g.total[i].Amount})
	}
	says := o.say("growth.says", "from", o.w.Amount(g.total[0]), "most", o.w.Amount(most), "day", o.w.Day(e.to))
	r.body = []app.UI{
		app.P().Text(o.say("growth")),
		part.Course(e.axis(o.r.On), o.say("growth.most", "most", o.w.Amount(most)), says, heights...),
		o.growthTable(g),
		part.Note(o.held()),
	}
	if !o.r.Debts.Balance.Known {
		r.body = append(r.body, part.Note(o.say("growth.against")))
	}
	if g.told < len(g.years) {
		r.body = append(r.body, part.Note(o.say("growth.without")))
	}
	return r
}

// held says from which day on figures are an estimate.
func (o owed) held() string {
	figures := o.r.Debts.Held.Figures
	return o.say("held", "rate", o.w.Amount(figures[0]), "day", o.w.Amount(figures[1]))
}

// over is the last day on which any of the nth year can be collected; empty if
// it is not known.
func (o owed) over(n int) date.Day {
	var last date.Day
	for _, k := range o.r.Debts.Years[n-1].Clocks {
		d := dayIn(lastDay(k))
		if d == 0 {
			return 0
		}
		last = max(last, d)
	}
	return last
}

// growthYears is how far ahead a debt is drawn whose last day is not known.
const growthYears = 10

// growing is the course of the debt: today, each new year, and the last day of
// each year of it with the day after.
func (o owed) growing() growing {
	last := o.r.On
	days := []date.Day{o.r.On}
	for n := range o.c.Debt.Years {
		d := o.over(n + 1)
		if d == 0 {
			d = o.r.On.AddMonths(12 * growthYears)
			days = append(days, d)
		} else if d >= o.r.On {
			days = append(days, d, d+date.Day(1))
		}
		last = max(last, d)
	}
	for y := o.r.On.Year() + 1; y <= last.Year(); y++ {
		first := date.FirstOf(y)
		days = append(days, first)
	}
	slices.Sort(days)
	g := growing{days: slices.Compact(days), years: make([][]line.Line, len(o.c.Debt.Years))}
	for i := range g.years {
		if points := account.Course(o.c, o.b, i+1, g.days...); len(points) == len(g.days) {
			g.years[i] = o.lived(i+1, points)
			g.told++
		}
	}
	for i := range g.days {
		g.total = append(g.total, g.sum(i))
	}
	return g
}

// lived is the balances of the nth year until its time is over.
func (o owed) lived(n int, points []account.Point) []line.Line {
	over := o.over(n)
	var all []line.Line
	for _, p := range points {
		if over != 0 && p.On > over {
			p.Balance = line.Line{}
		}
		all = append(all, p.Balance)
	}
	return all
}

// sum is all years on the ith day.
func (g growing) sum(i int) line.Line {
	var all []line.Line
	for _, year := range g.years {
		if year != nil && year[i].ID != "" {
			all = append(all, year[i])
		}
	}
	return line.Sum("balance-then", all...)
}

// mostColumns is how many years fit beside each other with their sum.
const mostColumns = 3

// apart says that each year has a column of its own.
func (g growing) apart() bool { return g.told > 1 && g.told <= mostColumns }

// growthTable is the same as numbers.
func (o owed) growthTable(g growing) app.UI {
	t := part.Table{Caption: o.say("growth.caption"), Head: []string{o.say("growth.day")}, Stack: true}
	for n, year := range g.years {
		if year != nil && g.apart() {
			t.Head = append(t.Head, o.called(n+1))
		}
	}
	t.Head = append(t.Head, o.say("growth.all"))
	for i, d := range g.days {
		row := part.Row{Name: o.w.Day(d)}
		for _, year := range g.years {
			if year != nil && g.apart() {
				row.Cells = append(row.Cells, part.Cell{Text: o.stillOwed(year[i])})
			}
		}
		row.Cells = append(row.Cells, part.Cell{Text: o.w.Amount(g.total[i]), Total: d == o.r.On})
		t.Rows = append(t.Rows, row)
	}
	return t.UI()
}

// stillOwed is a balance, or that its time is over.
func (o owed) stillOwed(l line.Line) string {
	if l.ID == "" {
		return o.say("over")
	}
	return o.w.Amount(l)
}
