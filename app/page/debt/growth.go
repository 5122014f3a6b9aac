package debt

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/account"
	"offercheck/calc/date"
	"offercheck/calc/line"
)

// A projection is the balance of each year and of all on some days, if nothing is
// paid.
type projection struct {
	days      []date.Day
	total     []line.Line   // of each day
	years     [][]line.Line // of each year: nil if unknown, without an ID after its last day to collect
	projected int           // how many years are known
}

// growth is the balance over time if nothing is paid, to the last day to collect any
// of it.
func (v debts) growth() shell.Region {
	r := shell.Region{ID: "growth", Heading: v.say("growth.h2")}
	g := v.projection()
	if g.projected == 0 {
		r.Body = []app.UI{app.P().Text(v.say("growth.unknown"))}
		return r
	}
	most := line.GreaterOf("debt-balance", g.total[0], g.total[1:]...)
	e := scale{v.Report.On, g.days[len(g.days)-1]}
	var heights []part.Point
	for i, d := range g.days {
		heights = append(heights, part.Point{At: e.at(d), Amount: g.total[i].Amount})
	}
	says := v.say("growth.says", "from", v.Words.Amount(g.total[0]), "most", v.Words.Amount(most), "day", v.Words.Day(e.to))
	r.Body = []app.UI{
		app.P().Text(v.say("growth")),
		part.AreaChart(e.axis(v.Report.On), v.say("growth.most", "most", v.Words.Amount(most)), says, heights...),
		v.growthTable(g),
		part.Note(v.heldRate()),
	}
	if !v.Report.Debts.Balance.Known {
		r.Body = append(r.Body, part.Note(v.say("growth.against")))
	}
	if g.projected < len(g.years) {
		r.Body = append(r.Body, part.Note(v.say("growth.without")))
	}
	return r
}

// heldRate names the last published interest rate, and the day from which figures
// rest on it as an estimate.
func (v debts) heldRate() string {
	figures := v.Report.Debts.RatesHeld.Figures
	return v.say("held", "rate", v.Words.Amount(figures[0]), "day", v.Words.Amount(figures[1]))
}

// lastDayOf is the last day to collect any assessment of the nth year, from 1; empty
// if one is unknown.
func (v debts) lastDayOf(n int) date.Day {
	var last date.Day
	for _, k := range v.Report.Debts.Years[n-1].Clocks {
		d := dayIn(k.LastDay())
		if d == 0 {
			return 0
		}
		last = max(last, d)
	}
	return last
}

// growthYears is how far ahead a year is projected whose last day is unknown.
const growthYears = 10

// projection has the report's day, each January first, and each year's last day to
// collect with the day after.
func (v debts) projection() projection {
	last := v.Report.On
	days := []date.Day{v.Report.On}
	for n := range v.Case.Debt.Years {
		d := v.lastDayOf(n + 1)
		if d == 0 {
			d = v.Report.On.AddYears(growthYears)
			days = append(days, d)
		} else if d >= v.Report.On {
			days = append(days, d, d+date.Day(1))
		}
		last = max(last, d)
	}
	for y := v.Report.On.Year() + 1; y <= last.Year(); y++ {
		first := date.FirstOf(y)
		days = append(days, first)
	}
	slices.Sort(days)
	g := projection{days: slices.Compact(days), years: make([][]line.Line, len(v.Case.Debt.Years))}
	for i := range g.years {
		if points := account.Course(v.Case, v.Law, i+1, g.days...); len(points) == len(g.days) {
			g.years[i] = v.collectibleBalances(i+1, points)
			g.projected++
		}
	}
	for i := range g.days {
		g.total = append(g.total, g.sum(i))
	}
	return g
}

// collectibleBalances is the balances of the nth year, from 1, up to its last day to
// collect.
func (v debts) collectibleBalances(n int, points []account.Point) []line.Line {
	over := v.lastDayOf(n)
	var all []line.Line
	for _, p := range points {
		if over != 0 && p.On > over {
			p.Balance = line.Line{}
		}
		all = append(all, p.Balance)
	}
	return all
}

// sum is the balance of all years on the ith day, from 0.
func (g projection) sum(i int) line.Line {
	var all []line.Line
	for _, year := range g.years {
		if year != nil && year[i].ID != "" {
			all = append(all, year[i])
		}
	}
	return line.Sum("balance-then", all...)
}

// maxColumns is how many years fit beside each other with their total.
const maxColumns = 3

// columns says that each year has a column of its own.
func (g projection) columns() bool { return g.projected > 1 && g.projected <= maxColumns }

// growthTable is the same as a table.
func (v debts) growthTable(g projection) app.UI {
	t := part.Table{Caption: v.say("growth.caption"), Head: []string{v.say("growth.day")}, Stack: true}
	for n, year := range g.years {
		if year != nil && g.columns() {
			t.Head = append(t.Head, v.yearName(n+1))
		}
	}
	t.Head = append(t.Head, v.say("growth.all"))
	for i, d := range g.days {
		row := part.Row{Name: v.Words.Day(d)}
		for _, year := range g.years {
			if year != nil && g.columns() {
				row.Cells = append(row.Cells, part.Cell{Text: v.stillOwed(year[i])})
			}
		}
		row.Cells = append(row.Cells, part.Cell{Text: v.Words.Amount(g.total[i]), Total: d == v.Report.On})
		t.Rows = append(t.Rows, row)
	}
	return t.UI()
}

// stillOwed is a balance, or that its last day to collect has passed.
func (v debts) stillOwed(l line.Line) string {
	if l.ID == "" {
		return v.say("over")
	}
	return v.Words.Amount(l)
}
