package debt

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/pagetest"
	"offercheck/app/page/shell"
	"offercheck/app/say"
	"offercheck/calc/account"
	"offercheck/calc/csed"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// TestNothingIsDrawnBeyondTheLastDay holds of every debt told beside the rules, and of
// those whose last day is not known, that the balance over time ends with the latest
// last day of each year, and with the earliest if only that is known. A year that has
// expired is not drawn at all.
func TestNothingIsDrawnBeyondTheLastDay(t *testing.T) {
	visits := map[string]shell.Visit{}
	for name, m := range pagetest.Stories(t, "../../../calc/testdata", "debts/*.txt") {
		visits[name] = m.In(say.In("en"))
	}
	for _, u := range pagetest.UnsureDays(t) {
		visits[u.Name] = pagetest.Visit("en", u.Case)
	}
	for name, visit := range visits {
		t.Run(name, func(t *testing.T) {
			j, err := visit.Judged()
			if err != nil {
				t.Fatal(err)
			}
			v := debts{j}
			g := v.projection()
			for n, year := range g.years {
				if year == nil {
					continue
				}
				r := csed.LastDaysOfYear(v.Case, n+1, v.Law)
				last := r.Most.Day()
				if !r.Most.Known {
					last = max(r.Least.Day(), v.Report.On)
				}
				for i, d := range g.days {
					if drawn := year[i].ID != ""; drawn != (d <= last) {
						t.Errorf("on %s year %d is drawn: %t, and its last day is %s", d, n+1, drawn, v.LastDay(r))
					}
				}
			}
			if end := v.lastDays().Most; end.Known && end.Day() < g.days[len(g.days)-1] && !shell.KnownZero(g.total[len(g.total)-1]) {
				t.Errorf("after the last day, %s, %s is left", end, g.total[len(g.total)-1])
			}
		})
	}
}

// TestBalanceOfAnUnsureDay asks for the balance on days before, between and after the
// bounds of a last day: the year's balance, from nothing to that, and nothing.
func TestBalanceOfAnUnsureDay(t *testing.T) {
	j, err := pagetest.Visit("en", pagetest.UnsureDays(t)[0].Case).Judged() // 2031-01-01 to 2036-11-22
	if err != nil {
		t.Fatal(err)
	}
	v := debts{j}
	for _, test := range []struct {
		year, month, day int
		known, expired   bool
		least            bool // nothing is the least
	}{
		{2031, 1, 1, true, false, false},
		{2031, 1, 2, false, false, true},
		{2036, 11, 22, false, false, true},
		{2036, 11, 23, true, true, true},
	} {
		on, err := date.Of(test.year, test.month, test.day)
		if err != nil {
			t.Fatal(err)
		}
		d := account.Owed(v.Case, v.Law, on)
		live, expired := v.collectible(d, on)
		if live.Balance.Known != test.known || expired != test.expired || shell.KnownZero(live.Range.Least) != test.least {
			t.Errorf("%s: %s, from %s to %s, expired %t", on, live.Balance, live.Range.Least, live.Range.Most, expired)
		}
	}
}

// TestExpiredDebtDoesNotGrow has a debt whose only year expired before the report.
func TestExpiredDebtDoesNotGrow(t *testing.T) {
	visit := withThree(t, "en")
	visit.Case.Debt.Years = visit.Case.Debt.Years[:1] // 2015: to April 24, 2028
	visit.Judge(datetest.Day("2028-04-25"), true)
	if body := (debts{must(visit.Judged())}).growthBody(); !strings.Contains(app.HTMLString(app.Div().Body(body...)), "The time of every year has run out.") {
		t.Error("a debt is drawn that has expired")
	}
	visit.Judge(datetest.Day("2028-04-24"), true)
	g := debts{must(visit.Judged())}.projection()
	if n := len(g.days); n != 2 || shell.KnownZero(g.total[0]) || !shell.KnownZero(g.total[1]) {
		t.Errorf("on the last day: %v, %v", g.days, g.total)
	}
}

// TestEventOfAnUnknownEnd says of such an event only what is sure: its first day, and
// what its end and its days are at most.
func TestEventOfAnUnknownEnd(t *testing.T) {
	c := pagetest.UnsureDays(t)[2].Case
	drawing := pagetest.Draw(t, &Years{Visit: pagetest.Visit("en", c)})
	for _, want := range []string{"May 22, 2027 at the latest", "2,638 days at most"} {
		if strings.Count(drawing, want) != 2 { // with the clocks, and with the year
			t.Errorf("does not show %s twice", want)
		}
	}
	if strings.Count(drawing, "May 22, 2027") != 2 {
		t.Error("an end that is not known is said as if it were")
	}
}

// TestYearThatMayBeOver has a year that was assessed on January 1, 2014 at the earliest,
// so that its time may have run out: all of it is at most what is owed today.
func TestYearThatMayBeOver(t *testing.T) {
	c := pagetest.UnsureDays(t)[0].Case
	c.Debt.Years[0].Year = facts.Say(2013)
	v := debts{must(pagetest.Visit("en", c).Judged())}
	g := v.projection()
	drawing := app.HTMLString(app.Div().Body(append(v.head(), v.growthTable(g))...))
	if want := v.say("at-most", "amount", v.Words.Amount(g.total[0])); strings.Count(drawing, want) != 2 {
		t.Errorf("the head and the table do not both say %s", want)
	}
}
