package page

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/account"
	"offercheck/calc/csed"
	"offercheck/calc/line"
)

// Owed is the page of the debt: what each year is made of, how much of it could
// come off, when the time to collect it ends, and what moved that day.
type Owed struct {
	app.Compo
	Words say.Words

	queue queue
}

// owedPlace is where Continue leads back to when an answer was changed from here.
var owedPlace = ask.Place{Step: "your-debt"}

// OnInit draws everything at once where it stood there before the program did.
func (p *Owed) OnInit() { p.queue.over = atOnce() }

// CompoID keeps the page of one language from being dressed up as another's.
func (p *Owed) CompoID() string { return p.Words.Lang() + "/your-debt/" }

// OnNav comes to the page.
func (p *Owed) OnNav(ctx app.Context) {
	defer caught()
	p.queue.page = ctx
	Store.ChangeFrom(owedPlace)
	Arrive(ctx, p.Words, titleOf(p.Words, "your-debt"))
}

// Render draws the page.
func (p *Owed) Render() app.UI {
	w := p.Words
	if len(Store.Case.Debt.Years) == 0 {
		return Frame(w, "/your-debt/", "question", withoutYears(w, "your-debt")...)
	}
	v, err := resultNow(w)
	if err != nil {
		return Frame(w, "/your-debt/", "", noLaw(w)...)
	}
	o := owed{v}
	regions := o.regions()
	p.queue.give(regions)
	return splitPage(w, "/your-debt/", o.head(), regions, nil)
}

// withoutYears says what a page of the debt needs before it can show anything.
func withoutYears(w say.Words, name string) []app.UI {
	list, _, _ := ask.Find("tax-years")
	return []app.UI{
		part.Back(w, Link(w, "/tasks/")),
		part.Heading(w.Say(name + ".h1")),
		part.Lead(w.Say(name + ".empty")),
		app.P().Text(w.Say("owed.empty")),
		part.Buttons(part.ButtonLink(w.Say("owed.first"), StepLink(w, ask.FirstOfItem(list, 1)), part.Plain)),
		pasteLink(w),
	}
}

// An owed is a result whose debt is shown.
type owed struct{ result }

// say is a text of the pages of the debt.
func (o owed) say(key string, gaps ...string) string { return o.w.Say("owed."+key, gaps...) }

// sheet is how lines are drawn: below the heading of a year, without its number.
func (o owed) sheet() part.Sheet {
	s := o.result.sheet()
	s.Number = func(line.Line) int { return 0 }
	return s
}

func (o owed) regions() []region {
	regions := []region{o.times()}
	for _, y := range o.r.Debts.Years {
		regions = append(regions, o.year(y))
	}
	return append(regions, o.growth(), o.inTime(), o.next())
}

// head is what is owed in all, and between which days the time to collect it
// ends.
func (o owed) head() []app.UI {
	d := o.r.Debts
	amount := o.between(d.Balance, d.Range)
	label := o.say("all")
	if total, _ := o.debt(); amount == "" && total.Known {
		label, amount = o.say("all.said"), o.w.Amount(total)
	}
	head := []app.UI{
		part.Back(o.w, Link(o.w, "/tasks/")),
		app.P().Class("print print--head").Text(o.w.Say("worksheet.print", "day", o.w.Day(o.r.On))),
		part.Heading(o.w.Say("your-debt.h1")),
		part.Lead(o.lead()),
	}
	if amount != "" {
		head = append(head, part.Figure(label, amount))
	}
	if o.someOver() {
		head = append(head, part.Note(o.say("over.out")))
	}
	head = append(head, part.Facts(o.totals()...))
	var lines []line.Line
	for _, y := range d.Years {
		if !y.Over {
			lines = append(lines, y.Balance)
		}
	}
	return append(head, o.lacking("lacks", lines...)...)
}

// lead says when the time to collect ends.
func (o owed) lead() string {
	key := "lead"
	first, last := o.ends()
	switch first {
	case "":
		key = "lead.unknown"
	case last:
		key = "lead.one"
	}
	return o.say(key, "years", o.w.Amount(o.b.Clock.CollectionYears), "first", first, "day", last)
}

// ends is the first and the last of the days that are known on which the time
// to collect a part of the debt ends.
func (o owed) ends() (first, last string) {
	var days []line.Line
	for _, y := range o.r.Debts.Years {
		for _, k := range y.Clocks {
			if end := lastDay(k); end.Known && (!y.Over || o.allOver()) {
				days = append(days, end)
			}
		}
	}
	if len(days) == 0 {
		return "", ""
	}
	return o.w.Amount(line.LesserOf("clock-expires", days[0], days[1:]...)), o.w.Amount(line.GreaterOf("clock-expires", days[0], days[1:]...))
}

// allOver says that the time to collect is over for every year; someOver, for one.
func (o owed) allOver() bool {
	return !slices.ContainsFunc(o.r.Debts.Years, func(y account.YearDebt) bool { return !y.Over })
}

func (o owed) someOver() bool {
	return slices.ContainsFunc(o.r.Debts.Years, func(y account.YearDebt) bool { return y.Over })
}

// lastDay is the last day to collect: as the IRS says it, if that is known.
func lastDay(k csed.Clock) line.Line {
	if k.Said.Known {
		return k.Said
	}
	return k.Expires
}

// totals is what the debt is made of, as far as it is known of every year. A
// letter does not tell penalties and interest apart.
func (o owed) totals() []part.Fact {
	var penalties, interest []line.Line
	for _, y := range o.r.Debts.Years {
		if y.Over {
			continue
		}
		penalties = append(penalties, y.LateFiling, y.LatePayment, y.Other)
		interest = append(interest, y.Interest)
	}
	d := o.r.Debts
	var facts []part.Fact
	for i, l := range []line.Line{d.Tax, line.Sum("debt-penalties", penalties...), line.Sum("debt-interest", interest...), d.Saving} {
		if l.Known && (i == 0 || d.Saving.Known) {
			facts = append(facts, part.Fact{Name: o.w.Name(l.ID), Value: o.w.Amount(l)})
		}
	}
	return facts
}

// next is where to go from here.
func (o owed) next() region {
	list, _, _ := ask.Find("tax-years")
	return region{id: "next", heading: o.say("next.h2"), body: []app.UI{
		app.P().Text(o.say("next")),
		part.Buttons(
			part.ButtonLink(o.say("what-if"), Link(o.w, "/what-if/"), part.Plain),
			part.ButtonLink(o.say("add"), StepLink(o.w, ask.FirstOfItem(list, len(o.c.Debt.Years)+1)), part.Quiet),
			part.ButtonLink(o.say("change"), Link(o.w, "/tax-years/"), part.Quiet),
			&part.Button{ID: "print", Text: o.w.Say("result.print-it"), Look: part.Quiet, Do: printPage},
		),
		pasteLink(o.w),
	}}
}
