package page

import (
	"html"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/shopspring/decimal"

	"offercheck/app/ask"
	"offercheck/app/keep"
	"offercheck/app/say"
	"offercheck/calc"
	"offercheck/calc/account"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// debts is the debts told beside the rules: a case file each, and its day.
func debts(t *testing.T) map[string]*Memory {
	t.Helper()
	return told(t, "debts/*.txt")
}

// TestDebtsOnPages draws every debt in every language: the pages say all they
// mean to, and show the figures of the report.
func TestDebtsOnPages(t *testing.T) { onPages(t, debts(t), shownOfDebt) }

// shownOfDebt is what a page must show of the debt of a report.
func shownOfDebt(w say.Words, path string, m *Memory, r calc.Report) []string {
	var lines []line.Line
	var want []string
	switch path {
	case "/your-debt/":
		if slices.ContainsFunc(r.Debts.Years, func(y account.YearDebt) bool { return y.Over }) {
			want = append(want, w.Say("owed.over.out"))
			lines = append(lines, r.Debts.Balance)
		}
		for _, y := range r.Debts.Years {
			lines = append(lines, y.Balance, y.Range.Least, y.Range.Most)
			if y.Told {
				lines = append(lines, shownParts(y)...)
			}
			for _, k := range y.Clocks {
				lines = append(lines, k.Assessed, k.Expires, k.Said, k.Apart)
				for _, s := range stopsOf(k) {
					lines = append(lines, s.Days, s.Without)
					want = append(want, w.Say("owed.event."+s.Kind), w.Day(s.From))
				}
				for _, f := range slices.Concat(y.Findings, k.Findings) {
					want = append(want, w.Say("finding."+f.ID, "n", strconv.Itoa(f.N)))
				}
			}
		}
	case "/ledger/":
		for _, row := range account.Ledger(m.Case, must(m.Book()), 1, m.Day) {
			lines = append(lines, row.Amount, row.Balance)
			want = append(want, w.Name(row.Amount.ID))
		}
	case "/what-if/":
		for _, k := range r.Debts.Years[0].Clocks {
			for _, i := range k.If {
				lines = append(lines, i.Least, i.Most)
			}
		}
	}
	for _, l := range lines {
		if l.Known {
			want = append(want, w.Amount(l))
		}
	}
	return want
}

// shownParts is the parts of a year that are not nothing, and what of it could
// come off.
func shownParts(y account.YearDebt) []line.Line {
	var parts []line.Line
	for _, l := range []line.Line{y.Tax, y.LateFiling, y.LatePayment, y.Other, y.Interest, y.Saving.LateFiling, y.Saving.LatePayment, y.Saving.Both} {
		if !nothing(l) {
			parts = append(parts, l)
		}
	}
	return parts
}

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

// withThree has the pages share that household while a test runs.
func withThree(t *testing.T) *Memory {
	t.Helper()
	c, err := keep.Read([]byte(threeYears))
	if err != nil {
		t.Fatal(err)
	}
	before := Store
	Store = &Memory{Case: c, Day: datetest.Day("2026-11-22")}
	t.Cleanup(func() { Store = before })
	return Store
}

// TestThreeYears shows the days and balances that are worked out by hand in the
// stories of each year alone, and their sum.
func TestThreeYears(t *testing.T) {
	withThree(t)
	drawing := drawn(t, &Owed{Words: say.In("en")})
	wellFormed(t, drawing)
	for _, want := range []string{
		"April 24, 2028",    // 2015: overlapping-events.txt
		"September 1, 2032", // 2018: as the IRS says
		"June 6, 2032",      // and by what happened: substitute-return.txt
		"87 days",           // the difference
		"February 27, 2033", // 2021: late-filed.txt
		"$18,981.18",        // 2018: substitute-return.txt
		"$15,869.82",        // 2021: late-filed.txt
		"$9,765.05",         // 2015: reckoned apart, by another program
		"$44,616.05",        // all three
	} {
		if !strings.Contains(drawing, want) {
			t.Errorf("does not show %s", want)
		}
	}
}

// A year whose letter says another sum has a figure made of a balance that stands
// on the page already, where it opens only so far: in the report it stays whole.
func TestOwedLeavesTheReport(t *testing.T) {
	m := withThree(t)
	m.Case.Debt.Years[0].History.Owed, m.Case.Debt.Years[0].History.OwedOn = amount(9000), facts.Say(m.Day)
	was := printed(t, must(m.Report()))
	if !strings.Contains(was, `"balance-differs"`) {
		t.Fatal("the letter says what the report does")
	}
	drawn(t, &Owed{Words: say.In("en")})
	if printed(t, must(m.Report())) != was {
		t.Error("the page has changed the report")
	}
}

// The balance over time ends with the last day of each year, and what it says of
// a day is what the debt is on that day.
func TestGrowthIsTheDebtOfEachDay(t *testing.T) {
	m := withThree(t)
	v, err := resultNow(say.In("en"))
	if err != nil {
		t.Fatal(err)
	}
	g := owed{v}.growing()
	if first, last := g.days[0], g.days[len(g.days)-1]; first != m.Day || last != datetest.Day("2033-02-28") {
		t.Errorf("from %s to %s, want the day of the report to the day after the last", first, last)
	}
	if !nothing(g.total[len(g.total)-1]) {
		t.Errorf("after the last day %s is left", g.total[len(g.total)-1].String())
	}
	for i, d := range g.days {
		live, _ := owed{v}.living(account.Owed(v.c, v.b, d), d)
		if !live.Balance.Amount.Equal(g.total[i].Amount) {
			t.Errorf("on %s the drawing has %s, the debt is %s", d, g.total[i].String(), live.Balance.String())
		}
	}
}

// What is typed gives a schedule, a balance, or a word on what is wanted.
func TestWhatIf(t *testing.T) {
	withThree(t)
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
		{"today", map[string]string{"balance-on-month": "11", "balance-on-day": "22", "balance-on-year": "2026"}, "$44,616.05"},
		{"after the first year’s last day", map[string]string{"balance-on-month": "4", "balance-on-day": "25", "balance-on-year": "2028"}, "Its time ran out on April 24, 2028"},
		{"after the last", map[string]string{"balance-on-month": "3", "balance-on-day": "1", "balance-on-year": "2040"}, "An estimate: it runs past the last published interest rate"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			Store.drafts = map[string]ask.Typed{draftKey(whatIfPlace): tc.typed}
			drawing := drawn(t, &WhatIf{Words: say.In("en")})
			wellFormed(t, drawing)
			if !strings.Contains(html.UnescapeString(drawing), tc.want) {
				t.Errorf("does not say %q", tc.want)
			}
		})
	}
}

// TestLawInSentences has each figure of the law that a sentence names come from
// the law's data: another figure there is another figure in the sentence.
func TestLawInSentences(t *testing.T) {
	withThree(t)
	for lang, want := range map[string][]string{
		"en": {"The IRS has 11 years to collect", "The 11 years begin", "for 41 days more if", "for 42 days more if", "After 25 months without"},
		"es": {"El IRS tiene 11 años para cobrar", "empiezan los 11 años", "y 41 días más si", "y 42 días más si", "Tras 25 meses sin"},
	} {
		v, err := resultNow(say.In(lang))
		if err != nil {
			t.Fatal(err)
		}
		for l, n := range map[*line.Line]int64{
			&v.b.Clock.CollectionYears: 11, &v.b.Clock.OfferTail: 41, &v.b.Clock.PlanTail: 42, &v.b.Offer.DeemedAccepted: 25,
		} {
			l.Amount = decimal.NewFromInt(n)
		}
		o := owed{v}
		body := append(o.head(), o.year(v.r.Debts.Years[0]).body...)
		drawing := html.UnescapeString(app.HTMLString(app.Div().Body(append(body, o.asking().body...)...)))
		for _, sentence := range want {
			if !strings.Contains(drawing, sentence) {
				t.Errorf("%s: does not say %q", lang, sentence)
			}
		}
	}
}
