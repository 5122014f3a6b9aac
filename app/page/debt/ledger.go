package debt

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/account"
	"offercheck/calc/line"
)

// Ledger is one tax year's account from its first day to today: each charge and
// credit, with its rate. The fragment of the address is the year's number.
type Ledger struct {
	app.Compo
	shell.Visit

	n     int
	queue shell.Queue
}

// OnInit shows the year that the address wants.
func (p *Ledger) OnInit() {
	p.queue.Open(p.Memory)
	p.n = p.Item()
}

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *Ledger) CompoID() string { return p.Words.Lang() + "/ledger/" }

// OnNav runs on arrival.
func (p *Ledger) OnNav(ctx app.Context) {
	defer shell.Recover()
	p.queue.On(ctx)
	p.Arrive(ctx, shell.TitleOf(p.Words, "ledger"))
	if n := p.Item(); n > 0 {
		p.n = n
	}
}

// Render draws the page.
func (p *Ledger) Render() app.UI {
	years := p.Case.Debt.Years
	if len(years) == 0 {
		return p.Frame("/ledger/", "question", withoutYears(p.Visit, "ledger")...)
	}
	j, err := p.Judged()
	if err != nil {
		return p.NoLaw("/ledger/")
	}
	n := min(max(p.n, 1), len(years))
	b := ledger{debts: debts{j}, n: n}
	rows := account.Ledger(j.Case, j.Law, n, j.Report.On)
	b.cites = citesOf(rows)
	main := b.head(rows)
	regions := b.regions(rows)
	p.queue.Defer(regions)
	for _, r := range regions {
		main = append(main, r.Section())
	}
	return p.Frame("/ledger/", "", main...)
}

// A ledger is one year's account, as its page shows it.
type ledger struct {
	debts
	n     int
	cites []line.Cite // sources of its rates, numbered from 1
}

func (b ledger) say(key string, gaps ...string) string { return b.Words.Say("ledger."+key, gaps...) }

// head is the year, its balance, and what the columns mean.
func (b ledger) head(rows []account.Row) []app.UI {
	w := b.Words
	head := []app.UI{
		part.Back(w, b.Link("/your-debt/")),
		b.PrintHead(),
		part.Heading(b.say("h1.year", "year", b.yearName(b.n))),
		part.Lead(b.say("lead")),
	}
	if len(rows) == 0 {
		head = append(head, app.P().Text(b.say("nothing")))
		return append(head, b.stillNeeded("exact", b.Report.Debts.Years[b.n-1].Range.Most)...)
	}
	return append(head,
		part.Figure(w.Name("year-balance"), w.Amount(rows[len(rows)-1].Balance)),
		part.Note(b.say("against")),
		part.Buttons(&part.Button{ID: "print", Text: w.Say("result.print-it"), Look: part.Quiet, Do: shell.Print}),
	)
}

// citesOf is the sources of the rows' rates, each once.
func citesOf(rows []account.Row) []line.Cite {
	var cites []line.Cite
	for _, r := range rows {
		if r.Rate.ID != "" && indexOfCite(cites, r.Rate.Cite) < 0 {
			cites = append(cites, r.Rate.Cite)
		}
	}
	return cites
}

func indexOfCite(cites []line.Cite, c line.Cite) int {
	return slices.IndexFunc(cites, func(d line.Cite) bool { return c.Name == d.Name && c.URL == d.URL })
}

// regions is the rows by calendar year, and then their sources. Rows keep the
// account's order: interest follows the charge it accrues on.
func (b ledger) regions(rows []account.Row) []shell.Region {
	var regions []shell.Region
	for len(rows) > 0 {
		year, n := yearOf(rows[0]), 1
		for n < len(rows) && yearOf(rows[n]) <= year {
			n++
		}
		id := strconv.Itoa(year)
		regions = append(regions, shell.Region{ID: "in-" + id, Heading: id, Body: []app.UI{b.table(id, rows[:n])}})
		rows = rows[n:]
	}
	if len(b.cites) > 0 {
		regions = append(regions, b.sources())
	}
	return regions
}

// yearOf is the calendar year a row belongs to: for interest that of its last day;
// a penalty is charged at the start of its month.
func yearOf(r account.Row) int {
	if r.Kind == account.RowInterest {
		return r.To.Year()
	}
	return r.From.Year()
}
