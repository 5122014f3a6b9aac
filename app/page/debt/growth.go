package debt

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A growing is what all years come to, day by day, if nothing is paid.
type growing struct {
	days  []law.Day
	total []line.Line   // of each day
	years [][]line.Line // of each year, none if it cannot be told; without a name once its time is over
	told  int           // the years that can be
}

// growth is the balance over time if nothing is paid, to the last day on which
// any of it can be collected.
func (o owed) growth() shell.Region {
	r := shell.Region{ID: "growth", Heading: o.say("growth.h2")}
	g := o.growing()
	if g.told == 0 {
		r.Body = []app.UI{app.P().Text(o.say("growth.unknown"))}
		return r
	}
	most := line.GreaterOf("debt-balance", g.total[0], g.total[1:]...)
	e := era{o.Report.On, g.days[len(g.days)-1]}
	var heights []part.Height
	for i, d := range g.days {
		heights = append(heights, part.Height{At: e.at(d), Amount: g.total[i].Amount})
	}
	says := o.say("growth.says", "from", o.Words.Amount(g.total[0]), "most", o.Words.Amount(most), "day", o.Words.Day(string(e.to)))
	r.Body = []app.UI{
		app.P().Text(o.say("growth")),
		part.Course(e.axis(o.Report.On), o.say("growth.most", "most", o.Words.Amount(most)), says, heights...),
		o.growthTable(g),
		part.Note(o.held()),
	}
	if !o.Report.Debts.Balance.Known {
		r.Body = append(r.Body, part.Note(o.say("growth.against")))
	}
	if g.told < len(g.years) {
		r.Body = append(r.Body, part.Note(o.say("growth.without")))
	}
	return r
}

// held says from which day on figures are an estimate.
func (o owed) held() string {
	figures := o.Report.Debts.Held.Figures
	return o.say("held", "rate", o.Words.Amount(figures[0]), "day", o.Words.Amount(figures[1]))
}

// over is the last day on which any of the nth year can be collected; empty if
// it is not known.
func (o owed) over(n int) law.Day {
	var last law.Day
	for _, k := range o.Report.Debts.Years[n-1].Clocks {
		d := dayIn(lastDay(k))
		if d == "" {
			return ""
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
	last := o.Report.On
	days := []law.Day{o.Report.On}
	for n := range o.Case.Debt.Years {
		d := o.over(n + 1)
		if d == "" {
			d = o.Report.On.AddMonths(12 * growthYears)
			days = append(days, d)
		} else if d >= o.Report.On {
			days = append(days, d, d.AddDays(1))
		}
		last = max(last, d)
	}
	for y := o.Report.On.Year() + 1; y <= last.Year(); y++ {
		first, _ := law.Date(y, 1, 1)
		days = append(days, first)
	}
	slices.Sort(days)
	g := growing{days: slices.Compact(days), years: make([][]line.Line, len(o.Case.Debt.Years))}
	for i := range g.years {
		if points := calc.Course(o.Case, *o.Law, i+1, g.days...); len(points) == len(g.days) {
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
func (o owed) lived(n int, points []calc.Point) []line.Line {
	over := o.over(n)
	var all []line.Line
	for _, p := range points {
		if over != "" && p.On > over {
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
		row := part.Row{Name: o.Words.Day(string(d))}
		for _, year := range g.years {
			if year != nil && g.apart() {
				row.Cells = append(row.Cells, part.Cell{Text: o.stillOwed(year[i])})
			}
		}
		row.Cells = append(row.Cells, part.Cell{Text: o.Words.Amount(g.total[i]), Total: d == o.Report.On})
		t.Rows = append(t.Rows, row)
	}
	return t.UI()
}

// stillOwed is a balance, or that its time is over.
func (o owed) stillOwed(l line.Line) string {
	if l.ID == "" {
		return o.say("over")
	}
	return o.Words.Amount(l)
}
