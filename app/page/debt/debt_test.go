package debt

import (
	"html"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/shopspring/decimal"

	"offercheck/app/keep"
	"offercheck/app/page/pagetest"
	"offercheck/app/page/shell"
	"offercheck/app/say"
	"offercheck/calc/account"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

func must[T any](x T, err error) T {
	if err != nil {
		panic(err)
	}
	return x
}

// threeYears is a household with an income that owes for three years.
const threeYears = `{"offercheck": 1, "on": "2026-11-22", "case": {"debt": {"total": "42306.25", "years": [
	{"year": "2015", "assessed": "2016-06-13", "history": {"shown": "9000", "credits": "4500", "extended": "no", "filed": "return", "filedOn": "2016-04-10", "demand": "2016-06-13"}},
	{"year": "2018", "assessed": "2022-06-06", "expires": "2032-09-01", "history": {"shown": "9800", "credits": "1300", "extended": "no", "filed": "substitute", "demand": "2022-06-06", "levy": "2022-11-14"}},
	{"year": "2021", "assessed": "2023-02-27", "history": {"shown": "14200", "credits": "6200", "extended": "no", "filed": "return", "filedOn": "2023-01-20", "demand": "2023-02-27"}}],
	"events": [{"kind": "offer", "from": "2018-02-01", "to": "2018-12-20", "how": "rejected"}, {"kind": "bankruptcy", "from": "2018-09-03", "to": "2019-06-14"}]},
	"household": {"owing": "alone"}}}`

// withThree is a visit of that household, in a language.
func withThree(t *testing.T, lang string) shell.Visit {
	t.Helper()
	c, err := keep.Read([]byte(threeYears))
	if err != nil {
		t.Fatal(err)
	}
	m := shell.NewMemory("/")
	m.Case = c
	m.Judge(datetest.Day("2026-11-22"), false)
	return m.In(say.In(lang))
}

// TestThreeYears shows the days and balances that are worked out by hand in the
// stories of each year alone, and their sum.
func TestThreeYears(t *testing.T) {
	drawing := pagetest.Draw(t, &Years{Visit: withThree(t, "en")})
	pagetest.WellFormed(t, drawing)
	for _, want := range []string{
		"April 24, 2028",    // 2015: overlapping-events.txt
		"September 1, 2032", // 2018: as the IRS says
		"June 6, 2032",      // and by what happened: substitute-return.txt
		"87 days",           // the difference
		"February 27, 2033", // 2021: late-filed.txt
		"$18,981.18",        // 2018: substitute-return.txt
		"$15,457.74",        // 2021: late-filed.txt
		"$9,739.04",         // 2015: reckoned apart, by another program: nine months of the penalty fall in the bankruptcy
		"$44,177.96",        // all three
	} {
		if !strings.Contains(drawing, want) {
			t.Errorf("does not show %s", want)
		}
	}
}

// A year whose letter says another sum has a figure made of a balance that stands
// on the page already, where it opens only so far: in the report it stays whole.
func TestOwedLeavesTheReport(t *testing.T) {
	v := withThree(t, "en")
	v.Case.Debt.Years[0].History.Owed, v.Case.Debt.Years[0].History.OwedOn = amount(9000), facts.Say(v.Day)
	was := pagetest.Printed(t, must(v.Report()))
	if !strings.Contains(was, `"balance-differs"`) {
		t.Fatal("the letter says what the report does")
	}
	pagetest.Draw(t, &Years{Visit: v})
	if pagetest.Printed(t, must(v.Report())) != was {
		t.Error("the page has changed the report")
	}
}

// The balance over time ends with the last day of each year, and what it says of
// a day is what the debt is on that day.
func TestGrowthIsTheDebtOfEachDay(t *testing.T) {
	v, err := withThree(t, "en").Judged()
	if err != nil {
		t.Fatal(err)
	}
	g := debts{v}.projection()
	if first, last := g.days[0], g.days[len(g.days)-1]; first != v.Day || last != datetest.Day("2033-02-28") {
		t.Errorf("from %s to %s, want the day of the report to the day after the last", first, last)
	}
	if !shell.KnownZero(g.total[len(g.total)-1]) {
		t.Errorf("after the last day %s is left", g.total[len(g.total)-1].String())
	}
	for i, d := range g.days {
		live, _ := debts{v}.collectible(account.Owed(v.Case, v.Law, d), d)
		if !live.Balance.Amount.Equal(g.total[i].Amount) {
			t.Errorf("on %s the drawing has %s, the debt is %s", d, g.total[i].String(), live.Balance.String())
		}
	}
}

// What is typed gives a schedule, a balance, or a word on what is wanted.
func TestWhatIf(t *testing.T) {
	for _, tc := range []struct {
		name  string
		typed map[string]string
		want  string
	}{
		{"nothing", nil, "Type an amount, and the answer appears here."},
		{"an amount that cannot be read", map[string]string{"pay-monthly": "12,50x"}, "Type an amount, and the answer appears here."},
		{"zero", map[string]string{"pay-monthly": "0"}, "Type an amount, and the answer appears here."},
		{"more than is owed", map[string]string{"pay-monthly": "90,000"}, "It would take 1 month, until December 22, 2026"},
		{"too little", map[string]string{"pay-monthly": "50"}, "It does not pay off the debt in time"},
		{"half a day", map[string]string{"balance-on-month": "4"}, "Type a month, a day and a year"},
		{"no such day", map[string]string{"balance-on-month": "2", "balance-on-day": "30", "balance-on-year": "2030"}, "Type a month, a day and a year"},
		{"yesterday", map[string]string{"balance-on-month": "11", "balance-on-day": "21", "balance-on-year": "2026"}, "That day is past"},
		{"today", map[string]string{"balance-on-month": "11", "balance-on-day": "22", "balance-on-year": "2026"}, "$44,177.96"},
		{"after the first year’s last day", map[string]string{"balance-on-month": "4", "balance-on-day": "25", "balance-on-year": "2028"}, "Its time ran out on April 24, 2028"},
		{"after the last", map[string]string{"balance-on-month": "3", "balance-on-day": "1", "balance-on-year": "2040"}, "An estimate: it runs past the last published interest rate"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			v := withThree(t, "en")
			v.KeepDraft(whatIfPlace, tc.typed)
			drawing := pagetest.Draw(t, &WhatIf{Visit: v})
			pagetest.WellFormed(t, drawing)
			if !strings.Contains(html.UnescapeString(drawing), tc.want) {
				t.Errorf("does not say %q", tc.want)
			}
		})
	}
}

// TestLawInSentences has each figure of the law that a sentence names come from
// the law's data: another figure there is another figure in the sentence.
func TestLawInSentences(t *testing.T) {
	for lang, want := range map[string][]string{
		"en": {"The IRS has 11 years to collect", "The 11 years begin", "for 41 days more if", "for 42 days more if", "After 25 months without"},
		"es": {"El IRS tiene 11 años para cobrar", "empiezan los 11 años", "y 41 días más si", "y 42 días más si", "Después de 25 meses sin"},
	} {
		v, err := withThree(t, lang).Judged()
		if err != nil {
			t.Fatal(err)
		}
		for l, n := range map[*line.Line]int64{
			&v.Law.Clock.CollectionYears: 11, &v.Law.Clock.OfferTail: 41, &v.Law.Clock.PlanTail: 42, &v.Law.Offer.DeemedAcceptedMonths: 25,
		} {
			l.Amount = decimal.NewFromInt(n)
		}
		d := debts{v}
		body := append(d.head(), d.year(v.Report.Debts.Years[0]))
		drawing := html.UnescapeString(app.HTMLString(app.Div().Body(append(body, d.requests().Body...)...)))
		for _, sentence := range want {
			if !strings.Contains(drawing, sentence) {
				t.Errorf("%s: does not say %q", lang, sentence)
			}
		}
	}
}

func amount(n int64) facts.Amount { return facts.Say(decimal.NewFromInt(n)) }
