package result

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/shopspring/decimal"

	"offercheck/app/page/shell"
	"offercheck/calc/line"
)

// awaitsIncome says that somebody is out of work of whom the IRS is likely to expect
// an income, which is not known: an offer by today's income alone says too little.
func (v result) awaitsIncome() bool {
	_, found := v.raised("income-expected-unknown")
	return found
}

// weighsIncome says that an outcome names an offer, or compares one with the debt.
func (o outcome) weighsIncome() bool {
	return slices.Contains([]outcome{outcomeFull, outcomeClose, outcomeNotLess, outcomeDepends, outcomeNothing, outcomeOpen}, o)
}

// expectedHeadline is the headline where income is about to change, and the amounts differ
// by it or are not known. It is empty if the outcome does not turn on it.
func (v result) expectedHeadline(o outcome) string {
	if v.untilExpected(o) {
		return v.Say("headline.expected-unknown")
	}
	if _, key := v.twoIncomes(o); key != "" {
		return v.Say("headline." + key)
	}
	return ""
}

// twoIncomes is the flag that an open offer has two amounts, by today's income and by what
// is expected, and the key of its words; empty if there is one.
func (v result) twoIncomes(o outcome) (line.Finding, string) {
	for _, key := range []string{"expected-more", "expected-less"} {
		if f, found := v.raised("income-" + key); found && o == outcomeOpen && twoAmounts(f) {
			return f, key
		}
	}
	return line.Finding{}, ""
}

// twoAmounts says that the lump sum differs by today's income and by what is expected.
func twoAmounts(expected line.Finding) bool {
	today, then := expected.Figure("lump-today"), expected.Figure("lump-then")
	return today.Known && then.Known && !today.Amount.Equal(then.Amount)
}

// untilExpected says that nothing is settled until it is known what is expected.
func (v result) untilExpected(o outcome) bool {
	return v.awaitsIncome() && o.weighsIncome() && o != outcomeFull && o != outcomeNotLess
}

// expectedLeads says what an offer comes to with today's income and with what is
// expected, or that the latter is not known.
func (v result) expectedLeads(o outcome) []string {
	if !o.weighsIncome() {
		return nil
	}
	if v.untilExpected(o) {
		return []string{v.Say("lead.expected-unknown"), v.Say("lead.nothing-pause")}
	}
	for _, id := range []string{"income-expected-more", "income-expected-less"} {
		f, found := v.raised(id)
		if !found || !twoAmounts(f) {
			continue
		}
		if id == "income-expected-more" && v.expectedHeadline(o) != "" {
			if begins := f.Figure("lump-from-then"); begins.Known {
				return []string{v.Say("lead.income-expected-begins", "then", v.Words.Amount(f.Figure("income-then")), "from-then", v.Words.Amount(begins))}
			}
			return []string{v.Say("lead.income-expected-counted", "then", v.Words.Amount(f.Figure("income-then")))}
		}
		leads := []string{v.Say("lead."+id,
			"then", v.Words.Amount(f.Figure("income-then")), "by-today", v.Words.Amount(f.Figure("lump-today")), "by-then", v.Words.Amount(f.Figure("lump-then")))}
		today, _ := line.Find(f.Because, "full-today")
		then, _ := line.Find(f.Because, "full-then")
		if today.Verdict == line.No && then.Verdict == line.Yes {
			leads = append(leads, v.Say("lead.income-expected-full"))
		}
		return leads
	}
	return nil
}

// incomeNeeded is the question for the income that is expected.
func (v result) incomeNeeded() app.UI { return v.Missing(v.expectedNeeds()) }

func (v result) expectedNeeds() []shell.Need {
	return v.NeedsOf([]line.Line{line.Given("income-expected", decimal.NullDecimal{})})
}

// rangeFromToday is the range while it is not known what is expected: it has a lower
// end alone.
func (v result) rangeFromToday() []app.UI {
	var items []app.UI
	for _, d := range v.Report.Range.Drivers {
		if !d.Lump.Most.Known {
			items = append(items, app.Li().Body(app.B().Text(v.driverName(d)+". "), app.Text(v.Say("range.driver-expected", "low", v.Words.Amount(d.Low)))))
			continue
		}
		items = append(items, v.driverItem(d))
	}
	return []app.UI{
		app.P().Text(v.Say("range.from-today")),
		app.H3().Text(v.Say("range.drivers.h3")),
		app.Ol().Body(items...),
		v.incomeNeeded(),
	}
}

// fromToday is an amount that holds with today's income and may be more.
func (v result) fromToday(amount line.Line) string {
	return v.Say("expected.from", "amount", v.Words.Amount(amount))
}

// hidesToday says that an amount is known with today's income alone.
func (v result) hidesToday(amount line.Line) bool {
	return amount.Known && v.awaitsIncome() && !shell.KnownZero(amount)
}
