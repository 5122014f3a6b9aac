package debt

import (
	"slices"
	"sort"

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
	until     date.Day      // the day from which on a year may have ended and nothing says by when it has; no day if there is none
	total     []line.Line   // of each day
	years     [][]line.Line // of each year: nil if unknown, without an ID after its last day to collect
	last      []line.Range  // of each year: its last day to collect
	projected int           // how many years are known
}

// growth is the balance over time if nothing is paid, to the last day to collect any
// of it.
func (v debts) growth() app.UI {
	return part.FoldRegion("growth", v.say("growth.h2"), v.inAYear(), v.growthBody()...)
}

func (v debts) growthBody() []app.UI {
	g := v.projection()
	switch {
	case g.projected == 0:
		return []app.UI{app.P().Text(v.say("growth.unknown"))}
	case len(g.days) < 2:
		if unsure := v.growthUnsure(g); len(unsure) > 0 {
			return unsure
		}
		return []app.UI{app.P().Text(v.say("growth.over"))}
	}
	most := line.GreaterOf("debt-balance", g.total[0], g.total[1:]...)
	e := scale{v.Report.On, g.days[len(g.days)-1]}
	var heights []part.Point
	for i, d := range g.days {
		heights = append(heights, part.Point{At: e.at(d), Amount: g.total[i].Amount})
	}
	says := v.say("growth.says", "from", v.Words.Amount(g.total[0]), "most", v.Words.Amount(most), "day", v.Words.Day(e.to))
	body := []app.UI{
		app.P().Text(v.say("growth")),
		part.AreaChart(e.axis(v.Report.On), v.say("growth.most", "most", v.Words.Amount(most)), says, heights...),
		v.growthTable(g),
		part.Note(v.heldRate()),
	}
	body = append(body, v.growthUnsure(g)...)
	if !v.Report.Debts.Balance.Known {
		body = append(body, part.Note(v.say("growth.against")))
	}
	if g.projected < len(g.years) {
		body = append(body, part.Note(v.say("growth.without")))
	}
	return body
}

// growthUnsure says of each year whose last day is not known how it is drawn.
func (v debts) growthUnsure(g projection) []app.UI {
	var notes []app.UI
	for i, year := range g.years {
		r := g.last[i]
		if year == nil || shell.Settled(r) {
			continue
		}
		key := "growth.unsure"
		if !r.Most.Known {
			key = "growth.until"
		}
		notes = append(notes, part.Note(v.say(key, "year", v.yearName(i+1), "day", v.LastDay(r))))
	}
	return notes
}

// heldRate names the last published interest rate, and the day from which figures
// rest on it as an estimate.
func (v debts) heldRate() string {
	figures := v.Report.Debts.RatesHeld.Figures
	return v.say("held", "rate", v.Words.Amount(figures[0]), "day", v.Words.Amount(figures[1]))
}

// projection has the report's day, each January first, and each year's last day to
// collect with the day after: the earliest and the latest, if it is not known. It ends
// where the latest of a year is not known either, with the earliest.
func (v debts) projection() projection {
	on := v.Report.On
	g := projection{days: []date.Day{on}, years: make([][]line.Line, len(v.Case.Debt.Years))}
	last := on
	for i := range g.years {
		r := v.lastDaysOfYear(i + 1)
		g.last = append(g.last, r)
		least, most := dayIn(r.Least), dayIn(r.Most)
		if least == 0 || len(account.Course(v.Case, v.Law, i+1, on)) == 0 {
			continue
		}
		if most == 0 && (g.until == 0 || least < g.until) {
			g.until = least
		}
		for _, d := range []date.Day{least, most} {
			if d >= on {
				g.days = append(g.days, d, d+1)
			}
		}
		last = max(last, least, most)
	}
	for y := on.Year() + 1; y <= last.Year(); y++ {
		g.days = append(g.days, date.FirstOf(y))
	}
	sort.SliceStable(g.days, func(i, j int) bool { return g.days[i] < g.days[j] })
	g.days = slices.DeleteFunc(slices.Compact(g.days), func(d date.Day) bool { return g.until != 0 && d > max(g.until, on) })
	for i := range g.years {
		points := account.Course(v.Case, v.Law, i+1, g.days...)
		if len(points) == len(g.days) && g.last[i].Least.Known {
			g.years[i] = collectibleBalances(points, g.last[i])
			g.projected++
		}
	}
	for i := range g.days {
		g.total = append(g.total, g.sum(i))
	}
	return g
}

// collectibleBalances is the balances of a year up to its last day to collect, at the
// latest.
func collectibleBalances(points []account.Point, last line.Range) []line.Line {
	var all []line.Line
	for _, p := range points {
		if collectabilityOn(p.On, last) == expired {
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
		row, most := part.Row{Name: v.Words.Day(d)}, false
		for n, year := range g.years {
			if year != nil && g.columns() {
				row.Cells = append(row.Cells, part.Cell{Text: v.stillOwed(d, year[i], g.last[n])})
			}
			most = most || year != nil && collectabilityOn(d, g.last[n]) == unsure
		}
		row.Cells = append(row.Cells, part.Cell{Text: v.atMost(most, g.total[i]), Total: d == v.Report.On})
		t.Rows = append(t.Rows, row)
	}
	return t.UI()
}

// stillOwed is a balance of a year on a day, or that its last day to collect has
// passed.
func (v debts) stillOwed(on date.Day, l line.Line, last line.Range) string {
	if l.ID == "" {
		return v.say("over")
	}
	return v.atMost(collectabilityOn(on, last) == unsure, l)
}

// atMost is a balance, or that it is no more than that.
func (v debts) atMost(most bool, l line.Line) string {
	if most {
		return v.say("at-most", "amount", v.Words.Amount(l))
	}
	return v.Words.Amount(l)
}
