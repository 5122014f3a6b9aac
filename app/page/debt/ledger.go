package debt

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc"
	"offercheck/calc/line"
)

// Ledger is one tax year's account from its first day to today: everything that
// was added to it and taken from it, each with the rate it rests on. Which year
// it is stands in the fragment.
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

// CompoID keeps the page of one language from being dressed up as another's.
func (p *Ledger) CompoID() string { return p.Words.Lang() + "/ledger/" }

// OnNav comes to the page.
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
	v, err := p.Judged()
	if err != nil {
		return p.NoLaw("/ledger/")
	}
	n := min(max(p.n, 1), len(years))
	b := book{owed: owed{v}, n: n}
	rows := calc.Ledger(v.Case, *v.Law, n, v.Report.On)
	b.cites = citesOf(rows)
	main := b.head(rows)
	regions := b.regions(rows)
	p.queue.Defer(regions)
	for _, r := range regions {
		main = append(main, r.Section())
	}
	return p.Frame("/ledger/", "", main...)
}

// A book is one year's ledger on the page.
type book struct {
	owed
	n     int
	cites []line.Cite // what its rates rest on, numbered from 1
}

func (b book) say(key string, gaps ...string) string { return b.Words.Say("ledger."+key, gaps...) }

// head is which year it is, what it comes to, and what its columns mean.
func (b book) head(rows []calc.Row) []app.UI {
	w := b.Words
	head := []app.UI{
		part.Back(w, b.Link("/your-debt/")),
		app.P().Class("print print--head").Text(w.Say("worksheet.print", "day", w.Day(string(b.Report.On)))),
		part.Heading(b.say("h1.year", "year", b.called(b.n))),
		part.Lead(b.say("lead")),
	}
	if len(rows) == 0 {
		head = append(head, app.P().Text(b.say("nothing")))
		return append(head, b.lacking("exact", b.Report.Debts.Years[b.n-1].Range.Most)...)
	}
	return append(head,
		part.Figure(w.Name("year-balance"), w.Amount(rows[len(rows)-1].Balance)),
		part.Note(b.say("against")),
		part.Buttons(&part.Button{ID: "print", Text: w.Say("result.print-it"), Look: part.Quiet, Do: shell.Print}),
	)
}

// citesOf is what the rates of rows rest on, each page once.
func citesOf(rows []calc.Row) []line.Cite {
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

// regions is the rows by years of the calendar, and then what they rest on. A
// row stays where the account has it: interest comes after what it bears on.
func (b book) regions(rows []calc.Row) []shell.Region {
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

// yearOf is the calendar year a row belongs to: that of its last day, but a
// month of a penalty is charged as it begins.
func yearOf(r calc.Row) int {
	if r.Kind == calc.RowInterest {
		return r.To.Year()
	}
	return r.From.Year()
}
