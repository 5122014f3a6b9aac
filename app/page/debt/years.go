package debt

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/account"
	"offercheck/calc/date"
	"offercheck/calc/line"
)

// Years is the page of the debt: what each year is made of, how much of it could
// come off, when the time to collect it ends, and what moved that day.
type Years struct {
	app.Compo
	shell.Visit

	queue shell.Queue
}

// yearsPlace is where Continue leads back to when an answer was changed from here.
var yearsPlace = ask.Place{Step: "your-debt"}

// OnInit settles whether the regions are drawn one by one.
func (p *Years) OnInit() { p.queue.Open(p.Memory) }

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *Years) CompoID() string { return p.Words.Lang() + "/your-debt/" }

// OnNav runs on arrival.
func (p *Years) OnNav(ctx app.Context) {
	defer shell.Recover()
	p.queue.On(ctx)
	p.ChangeFrom(yearsPlace)
	p.Arrive(ctx, shell.TitleOf(p.Words, "your-debt"))
}

// Render draws the page.
func (p *Years) Render() app.UI {
	if len(p.Case.Debt.Years) == 0 {
		return p.Frame("/your-debt/", "question", withoutYears(p.Visit, "your-debt")...)
	}
	j, err := p.Judged()
	if err != nil {
		return p.NoLaw("/your-debt/")
	}
	v := debts{j}
	regions := v.regions()
	p.queue.Defer(regions)
	return p.LongPage("/your-debt/", v.head(), regions, nil)
}

// withoutYears says what a page of the debt needs before it can show anything.
func withoutYears(v shell.Visit, name string) []app.UI {
	w := v.Words
	list, _, _ := ask.Find("tax-years")
	return []app.UI{
		part.Back(w, v.Link("/tasks/")),
		part.Heading(w.Say(name + ".h1")),
		part.Lead(w.Say(name + ".empty")),
		app.P().Text(w.Say("owed.empty")),
		part.Buttons(part.ButtonLink(w.Say("owed.first"), v.StepLink(ask.FirstOfItem(list, 1)), part.Plain)),
		v.PasteLink(),
	}
}

// A debts is the judged case, as the pages of the debt show it.
type debts struct{ *shell.Judged }

// say is a text of the pages of the debt.
func (v debts) say(key string, gaps ...string) string { return v.Words.Say("owed."+key, gaps...) }

// sheet is how lines are drawn: below the heading of a year, without its number.
func (v debts) sheet() part.Sheet {
	s := v.Sheet()
	s.Number = func(line.Line) int { return 0 }
	return s
}

func (v debts) regions() []shell.Region {
	regions := []shell.Region{v.times()}
	for _, y := range v.Report.Debts.Years {
		regions = append(regions, v.year(y))
	}
	return append(regions, v.growth(), v.inTime(), v.next())
}

// head is the total owed, and the first and last day to collect it.
func (v debts) head() []app.UI {
	d := v.Report.Debts
	amount := v.amountOrRange(d.Balance, d.Range)
	if d.Balance.Known {
		amount = v.atMost(v.perhapsOver(), d.Balance)
	}
	label := v.say("all")
	if total, _ := v.Debt(); amount == "" && total.Known {
		label, amount = v.say("all.said"), v.Words.Amount(total)
	}
	head := []app.UI{
		part.Back(v.Words, v.Link("/tasks/")),
		app.P().Class("print print--head").Text(v.Words.Say("worksheet.print", "day", v.Words.Day(v.Report.On))),
		part.Heading(v.Words.Say("your-debt.h1")),
		part.Lead(v.lead()),
	}
	if amount != "" {
		head = append(head, part.Figure(label, amount))
	}
	if v.someExpired() {
		head = append(head, part.Note(v.say("over.out")))
	}
	head = append(head, part.Facts(v.totals()...))
	var lines []line.Line
	for _, y := range d.Years {
		if !y.Expired {
			lines = append(lines, y.Balance)
		}
	}
	return append(head, v.stillNeeded("lacks", lines...)...)
}

// lead names the last days to collect, or the range of the last if it is not known.
func (v debts) lead() string {
	first, last := v.ends()
	key := "lead"
	switch {
	case first == 0:
		key = "lead.unknown"
	case !shell.Settled(v.lastDays()):
		key = "lead.unsure"
	case first == last:
		key = "lead.one"
	}
	return v.say(key, "years", v.Words.Amount(v.Law.Clock.CollectionYears), "first", v.Words.Day(first), "day", v.LastDay(v.lastDays()))
}

// ends is the first and the last day to collect, each at the earliest, among the years
// that have not expired unless all have; no day if none is known.
func (v debts) ends() (first, last date.Day) {
	for _, y := range v.Report.Debts.Years {
		for _, k := range y.Clocks {
			end := dayIn(v.lastDaysOf(k).Least)
			if end == 0 || y.Expired && !v.allExpired() {
				continue
			}
			if first == 0 || end < first {
				first = end
			}
			last = max(last, end)
		}
	}
	return first, last
}

// allExpired says that every year is past its last day to collect; someExpired, that
// one is.
func (v debts) allExpired() bool {
	return !slices.ContainsFunc(v.Report.Debts.Years, func(y account.YearDebt) bool { return !y.Expired })
}

func (v debts) someExpired() bool {
	return slices.ContainsFunc(v.Report.Debts.Years, func(y account.YearDebt) bool { return y.Expired })
}

// perhapsOver says that a year may be past its last day to collect, as that is not
// known.
func (v debts) perhapsOver() bool {
	return slices.ContainsFunc(v.Report.Debts.Years, func(y account.YearDebt) bool { return collectabilityOn(v.Report.On, v.lastDaysOfYear(y.N)) == unsure })
}

// totals is tax, penalties, interest and possible savings of the years that have not
// expired; an unknown total is left out. A letter states penalties and interest
// as one sum.
func (v debts) totals() []part.Fact {
	var penalties, interest []line.Line
	for _, y := range v.Report.Debts.Years {
		if y.Expired {
			continue
		}
		penalties = append(penalties, y.LateFiling, y.LatePayment, y.Other)
		interest = append(interest, y.Interest)
	}
	d := v.Report.Debts
	var facts []part.Fact
	for i, l := range []line.Line{d.Tax, line.Sum("debt-penalties", penalties...), line.Sum("debt-interest", interest...), d.Saving} {
		if l.Known && (i == 0 || d.Saving.Known) {
			facts = append(facts, part.Fact{Name: v.Words.Name(l.ID), Value: v.Words.Amount(l)})
		}
	}
	return facts
}

// next is the links onward.
func (v debts) next() shell.Region {
	list, _, _ := ask.Find("tax-years")
	return shell.Region{ID: "next", Heading: v.say("next.h2"), Body: []app.UI{
		app.P().Text(v.say("next")),
		part.Buttons(
			part.ButtonLink(v.say("what-if"), v.Link("/what-if/"), part.Plain),
			part.ButtonLink(v.say("add"), v.StepLink(ask.FirstOfItem(list, len(v.Case.Debt.Years)+1)), part.Quiet),
			part.ButtonLink(v.say("change"), v.Link("/tax-years/"), part.Quiet),
			&part.Button{ID: "print", Text: v.Words.Say("result.print-it"), Look: part.Quiet, Do: shell.Print},
		),
		v.PasteLink(),
	}}
}
