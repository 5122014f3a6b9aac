package debt

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/account"
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
	regions := []shell.Region{v.balance(), v.years(), v.ahead()}
	p.queue.Defer(regions)
	main := v.head()
	for _, r := range regions {
		main = append(main, r.Section())
	}
	return p.Frame("/your-debt/", "debt",
		part.Back(p.Words, p.BackFrom("/your-debt/", "/tasks/", "/result/", "/transcript/", "/paper/", "/")),
		part.Split(app.Div().Body(main...), v.side()))
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

// head is until when the IRS can collect, and the years on one line of time.
func (v debts) head() []app.UI {
	return []app.UI{
		v.PrintHead(),
		part.Heading(v.heading()),
		part.Lead(v.lead()),
		v.times(),
	}
}

// heading is the last day to collect any of the debt.
func (v debts) heading() string {
	last := v.lastDays()
	switch {
	case v.allExpired():
		return v.say("h1.over")
	case !last.Least.Known:
		return v.Words.Say("your-debt.h1")
	case !shell.Settled(last):
		return v.say("h1.unsure")
	}
	return v.say("h1", "day", v.LastDay(last))
}

// lead is how long the IRS has for each amount, and the last day where the heading does not
// name it.
func (v debts) lead() string {
	last, key := v.lastDays(), "lead"
	switch {
	case v.allExpired():
		key = "lead.over"
	case !last.Least.Known:
		key = "lead.unknown"
	case !shell.Settled(last):
		key = "lead.unsure"
	}
	return v.say(key, "years", v.Words.Amount(v.Law.Clock.CollectionYears), "day", v.LastDay(last))
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
