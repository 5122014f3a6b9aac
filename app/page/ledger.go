package page

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/account"
	"offercheck/calc/line"
)

// Ledger is one tax year's account from its first day to today: everything that
// was added to it and taken from it, each with the rate it rests on. Which year
// it is stands in the fragment.
type Ledger struct {
	app.Compo
	Words say.Words

	n     int
	queue queue
}

// OnInit draws the first page of a visit as its address wants it.
func (p *Ledger) OnInit() {
	p.queue.over = atOnce()
	if !app.IsServer {
		p.n, _ = number(app.Window().URL().Fragment)
	}
}

// CompoID keeps the page of one language from being dressed up as another's.
func (p *Ledger) CompoID() string { return p.Words.Lang() + "/ledger/" }

// OnNav comes to the page.
func (p *Ledger) OnNav(ctx app.Context) {
	defer caught()
	p.queue.page = ctx
	if n, is := number(app.Window().URL().Fragment); is {
		p.n = n
	}
	Arrive(ctx, p.Words, titleOf(p.Words, "ledger"))
}

// Render draws the page.
func (p *Ledger) Render() app.UI {
	w, years := p.Words, Store.Case.Debt.Years
	if len(years) == 0 {
		return Frame(w, "/ledger/", "question", withoutYears(w, "ledger")...)
	}
	v, err := resultNow(w)
	if err != nil {
		return Frame(w, "/ledger/", "", noLaw(w)...)
	}
	n := min(max(p.n, 1), len(years))
	b := book{owed: owed{v}, n: n}
	rows := account.Ledger(v.c, v.b, n, v.r.On)
	b.cites = citesOf(rows)
	main := b.head(rows)
	regions := b.regions(rows)
	p.queue.give(regions)
	for _, r := range regions {
		main = append(main, r.section())
	}
	return Frame(w, "/ledger/", "", main...)
}

// A book is one year's ledger on the page.
type book struct {
	owed
	n     int
	cites []line.Cite // what its rates rest on, numbered from 1
}

func (b book) say(key string, gaps ...string) string { return b.w.Say("ledger."+key, gaps...) }

// head is which year it is, what it comes to, and what its columns mean.
func (b book) head(rows []account.Row) []app.UI {
	w := b.w
	head := []app.UI{
		part.Back(w, Link(w, "/your-debt/")),
		app.P().Class("print print--head").Text(w.Say("worksheet.print", "day", w.Day(b.r.On))),
		part.Heading(b.say("h1.year", "year", b.called(b.n))),
		part.Lead(b.say("lead")),
	}
	if len(rows) == 0 {
		head = append(head, app.P().Text(b.say("nothing")))
		return append(head, b.lacking("exact", b.r.Debts.Years[b.n-1].Range.Most)...)
	}
	return append(head,
		part.Figure(w.Name("year-balance"), w.Amount(rows[len(rows)-1].Balance)),
		part.Note(b.say("against")),
		part.Buttons(&part.Button{ID: "print", Text: w.Say("result.print-it"), Look: part.Quiet, Do: printPage}),
	)
}

// citesOf is what the rates of rows rest on, each page once.
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

// regions is the rows by years of the calendar, and then what they rest on. A
// row stays where the account has it: interest comes after what it bears on.
func (b book) regions(rows []account.Row) []region {
	var regions []region
	for len(rows) > 0 {
		year, n := yearOf(rows[0]), 1
		for n < len(rows) && yearOf(rows[n]) <= year {
			n++
		}
		id := strconv.Itoa(year)
		regions = append(regions, region{id: "in-" + id, heading: id, body: []app.UI{b.table(id, rows[:n])}})
		rows = rows[n:]
	}
	if len(b.cites) > 0 {
		regions = append(regions, b.sources())
	}
	return regions
}

// yearOf is the calendar year a row belongs to: that of its last day, but a
// month of a penalty is charged as it begins.
func yearOf(r account.Row) int {
	if r.Kind == account.RowInterest {
		return r.To.Year()
	}
	return r.From.Year()
}
