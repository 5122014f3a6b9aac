package debt

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/shopspring/decimal"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/account"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// A stated is the balance of a year that the IRS states, beside the one worked out for the
// same day.
type stated struct {
	n       int
	on      date.Day
	letter  bool // a letter of the case states it
	counted bool // ours is counted from it
	irs     line.Line
	ours    line.Line
	span    line.Range // ours, where something is not known
	apart   line.Line  // how much the IRS's is above ours, or above the nearest that ours may be
}

// statedOf is the balance of a year that the IRS states: as answered, or by the latest
// letter that is about the year alone; false if it states none.
func (v debts) statedOf(y account.YearDebt) (stated, bool) {
	h := v.Case.Debt.Years[y.N-1].History
	s := stated{n: y.N, on: h.OwedOn.Value, irs: facts.Given("year-owed", h.Owed)}
	if !h.Owed.Given || !h.OwedOn.Given {
		if l, states := v.statedByLetter(y); states {
			return l, true
		}
		s.ours, s.apart = facts.Missing("year-owed-on"), facts.Missing("year-owed-on")
		return s, h.Owed.Given // of a day that is not known
	}
	differs := slices.IndexFunc(y.Findings, func(f line.Finding) bool { return f.ID == "balance-differs" })
	switch {
	case differs >= 0:
		s.ours = y.Findings[differs].Figures[0]
	case countsFromOwed(y.Balance) || countsFromOwed(y.Range.Most):
		s.counted = true
	case y.Balance.Known:
		s.ours = s.irs
	}
	if !s.counted {
		v.compare(&s)
	}
	return s, true
}

// compare takes the range of our balance on the day, if it has one, and how far the IRS's is
// apart.
func (v debts) compare(s *stated) {
	then := account.Owed(v.Case, v.Law, s.on).Years[s.n-1]
	if s.letter {
		s.ours = then.Balance
	}
	least, most := then.Range.Least, then.Range.Most
	switch {
	case !then.Balance.Known && least.Known && most.Known && !least.Amount.Equal(most.Amount):
		s.span = then.Range
		s.ours = line.LesserOf("year-balance", most, line.GreaterOf("year-balance", least, s.irs))
	case s.ours.ID == "":
		s.ours = then.Balance
	}
	s.apart = line.Minus("balance-apart", s.irs, s.ours)
}

// countsFromOwed says that a balance begins with the one that the IRS states.
func countsFromOwed(balance line.Line) bool {
	_, does := line.Within(balance, "year-owed")
	return does
}

// statedByLetter is what the latest letter about a year asks for.
func (v debts) statedByLetter(y account.YearDebt) (s stated, states bool) {
	of := v.Case.Debt.Years[y.N-1]
	if of.IsPenalty() || !of.Year.Given {
		return s, false
	}
	for _, l := range v.Case.Letters.Held {
		if l.Year.Given && l.Year.Value == of.Year.Value && l.Amount.Given && l.On.Given && l.On.Value <= v.Report.On && l.On.Value > s.on {
			s, states = stated{n: y.N, on: l.On.Value, letter: true, irs: facts.Given("year-owed", l.Amount)}, true
		}
	}
	if states {
		v.compare(&s)
	}
	return s, states
}

// balance is what is owed today and, where the IRS states a balance, that beside ours.
func (v debts) balance() shell.Region {
	d := v.Report.Debts
	amount := v.amountOrRange(d.Balance, d.Range)
	if d.Balance.Known {
		amount = v.atMost(v.perhapsOver(), d.Balance)
	}
	label := v.say("all")
	var ours []part.Fact
	if total, _ := v.Debt(); !d.Balance.Known && total.Known { // what the result counts
		if amount != "" {
			ours = []part.Fact{{Name: v.say("all.ours"), Value: amount}}
		}
		label, amount = v.totalLabel(total), v.Words.Amount(total)
	}
	var body []app.UI
	if amount != "" {
		body = append(body, part.FigureOf(label, amount, ours...)...)
	}
	if v.someExpired() {
		body = append(body, part.Note(v.say("over.out")))
	}
	var all []stated
	var lines []line.Line
	for _, y := range d.Years {
		if s, states := v.statedOf(y); states {
			all = append(all, s)
		}
		if !y.Expired {
			lines = append(lines, y.Balance)
		}
	}
	heading := v.say("balance.h2")
	if len(all) == 0 {
		heading = v.say("balance.today.h2")
	}
	body = append(body, v.beside(all)...)
	return shell.Region{ID: "balance", Heading: heading, Body: append(body, v.stillNeeded("lacks", lines...)...)}
}

// totalLabel says whose figures a total is made of: as it was entered, the IRS's, which the table
// below has, or the IRS's beside ours.
func (v debts) totalLabel(total line.Line) string {
	if !countsFromOwed(total) {
		return v.say("all.said")
	}
	for _, ours := range []string{"year-balance", "year-live"} {
		if _, mixed := line.Within(total, ours); mixed {
			return v.say("all.mixed")
		}
	}
	return v.say("all.irs")
}

// beside is the IRS's balances and ours as a table, with what may set them apart; or where
// the IRS's is to be found.
func (v debts) beside(all []stated) []app.UI {
	if len(all) == 0 {
		list, _, _ := ask.Find("tax-years")
		enter := app.A().Href(v.StepLink(ask.FirstOfItem(list, 1))).Text(v.dated(v.say("untold.letter"), 1))
		return []app.UI{app.P().Text(v.say("balance.missing")), app.P().Body(enter)}
	}
	t := part.Table{
		Caption: v.say("balance.caption"), Stack: true,
		Head: []string{v.say("day.what"), v.say("balance.irs"), v.say("balance.ours"), v.say("balance.apart")},
	}
	why, says := []app.UI{}, v.say("balance.same")
	for _, s := range all {
		row := part.Row{Name: v.yearName(s.n), Note: v.say("balance.on", "day", v.Words.Day(s.on))}
		switch {
		case s.on == 0:
			row.Note = v.say("balance.undated")
		case s.letter:
			row.Note = v.say("balance.letter", "day", v.Words.Day(s.on))
		}
		ours, apart := v.Words.Amount(s.ours), ""
		switch {
		case s.counted:
			ours = v.say("balance.counted")
		case s.span.Least.Known:
			ours = v.say("span", "least", v.Words.Amount(s.span.Least), "most", v.Words.Amount(s.span.Most))
		}
		if s.apart.Known {
			apart = v.Words.Amount(line.Given(s.apart.ID, decimal.NewNullDecimal(s.apart.Amount.Abs())))
		} else {
			says = v.say("balance.open")
		}
		row.Cells = part.Cells(v.Words.Amount(s.irs), ours, apart)
		t.Rows = append(t.Rows, row)
		if text := v.differs(s, apart); text != "" {
			why = append(why, app.P().Text(text))
			says = text
		}
	}
	switch len(why) {
	case 0:
		return []app.UI{t.UI(), app.P().Text(says), part.Note(v.say("balance.then"))}
	case 1:
		why = nil // the row says it
	default:
		says = v.say("balance.differ")
	}
	why = append(why, app.P().Text(v.say("balance.why")), app.P().Text(v.say("balance.then")))
	return []app.UI{t.UI(), part.Folds(part.Fold(v.say("balance.why.fold"), says, why...))}
}

// differs says by how much the IRS's balance is above or below ours; empty if they agree to
// the dollar, or if ours is not known.
func (v debts) differs(s stated, apart string) string {
	if !s.apart.Known || s.apart.Amount.Abs().LessThan(decimal.NewFromInt(1)) {
		return ""
	}
	key := "balance.higher"
	if s.apart.Amount.IsNegative() {
		key = "balance.lower"
	}
	return v.say(key, "year", v.yearName(s.n), "amount", apart)
}

// years is a row for each year, named by it, that opens to what it is made of.
func (v debts) years() shell.Region {
	var folds []app.UI
	for _, y := range v.Report.Debts.Years {
		folds = append(folds, v.year(y))
	}
	if totals := v.totals(); len(folds) > 1 && len(totals) > 0 {
		last := totals[len(totals)-1]
		folds = append(folds, part.Fold(v.say("together"), last.Name+": "+last.Value, part.Facts(totals...)))
	}
	return shell.Region{ID: "years", Heading: v.say("years.h2"), Body: []app.UI{part.Folds(folds...)}}
}

// ahead is what becomes of the debt: rows that answer, and where to try more.
func (v debts) ahead() shell.Region {
	return shell.Region{ID: "ahead", Heading: v.say("ahead.h2"), Body: []app.UI{
		part.Folds(v.growth(), v.inTime()),
		part.Buttons(part.ButtonLink(v.say("what-if"), v.Link("/what-if/"), part.Plain)),
	}}
}

// inAYear is what is owed a year from now if nothing is paid, in words.
func (v debts) inAYear() string {
	on := v.Report.On.AddYears(1)
	live, _ := v.collectible(account.Owed(v.Case, v.Law, on), on)
	amount := v.amountOrRange(live.Balance, live.Range)
	switch {
	case amount == "":
		return v.say("untold.short")
	case shell.KnownZero(live.Balance):
		return v.say("over")
	}
	if total, _ := v.Debt(); !v.Report.Debts.Balance.Known && total.Known { // the total above is another
		return v.say("growth.short.ours", "amount", amount, "now", v.amountOrRange(v.Report.Debts.Balance, v.Report.Debts.Range))
	}
	return v.say("growth.short", "amount", amount)
}

// side is what makes the page more exact.
func (v debts) side() app.UI {
	list, _, _ := ask.Find("tax-years")
	link := func(text, href string) app.UI { return app.A().Href(href).Text(text) }
	return part.Side("exact", v.say("exact.h2"),
		part.Acts(
			link(v.Words.Say("transcript.enter"), v.Link("/transcript/")),
			link(v.Words.Say("step.events.aside"), v.Link("/events/")),
			link(v.say("add"), v.StepLink(ask.FirstOfItem(list, len(v.Case.Debt.Years)+1))),
			link(v.say("change"), v.Link("/tax-years/")),
		),
		&part.Button{ID: "print", Text: v.Words.Say("result.print-it"), Look: part.Quiet, Do: shell.Print},
	)
}
