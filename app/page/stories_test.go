package page

import (
	"html"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/app/page/result"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc"
	"offercheck/calc/account"
	"offercheck/calc/csed"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// TestStoriesOnPages draws every household told beside the rules in every
// language: the pages say all they mean to, and show the amounts of the report.
func TestStoriesOnPages(t *testing.T) {
	onPages(t, pagetest.Stories(t, "../../calc/testdata", "*.txt"), shown)
}

// TestDebtsOnPages draws every debt told beside the rules in every language: the
// pages say all they mean to, and show the figures of the report.
func TestDebtsOnPages(t *testing.T) {
	onPages(t, pagetest.Stories(t, "../../calc/testdata", "debts/*.txt"), shownOfDebt)
}

// onPages draws the pages of the result for each case in every language: they
// are well formed, leave no gap, show what they must, and change nothing in the
// report, which they share.
func onPages(t *testing.T, cases map[string]*shell.Memory, wants func(w say.Words, path string, m *shell.Memory, r *calc.Report) []string) {
	t.Helper()
	for name, m := range cases {
		r, err := m.Report()
		if err != nil {
			t.Fatal(err)
		}
		for _, lang := range say.Langs {
			v := m.In(say.In(lang))
			for _, route := range Results() {
				t.Run(name+" "+lang+route.Path, func(t *testing.T) {
					drawing := pagetest.Draw(t, route.New(v))
					pagetest.WellFormed(t, drawing)
					if gap := pagetest.Gap.FindString(drawing); gap != "" {
						t.Errorf("nothing fills %s", gap)
					}
					if written := zeroCents.FindString(drawing); written != "" {
						t.Errorf("%s has cents that are zero", written)
					}
					for _, want := range wants(v.Words, route.Path, m, r) {
						if !strings.Contains(drawing, html.EscapeString(want)) {
							t.Errorf("does not show %s", want)
						}
					}
				})
			}
		}
		b, err := m.Book()
		if err != nil {
			t.Fatal(err)
		}
		if again := calc.Assess(m.Case, b); !reflect.DeepEqual(*r, again) {
			t.Errorf("%s: a page has changed the report", name)
		}
	}
}

// zeroCents finds an amount in a form that no other page has: each is written without cents
// that are zero.
var zeroCents = regexp.MustCompile(`\$[0-9,]+\.00\b`)

// shown is what a page must show of a report: a figure's name and amount as
// they stand beside each other.
func shown(w say.Words, path string, _ *shell.Memory, r *calc.Report) []string {
	var want []string
	switch path {
	case "/result/":
		want = []string{w.Amount(r.FullPay.Collectible), w.Amount(r.Form.E)}
		if r.Open.Verdict != line.No { // the periodic offer is on its page
			want = append(want, w.Amount(r.Offer(oic.Lump).Cost(way.Amount)))
		}
		for _, c := range r.Expenses {
			if c.Disallowed.Known && c.Disallowed.Amount.IsPositive() {
				want = append(want, w.Amount(c.Disallowed))
				if r.Open.Verdict != line.No { // what it adds to an offer
					want = append(want, w.Amount(c.AddsLump), w.Amount(c.AddsPeriodic))
				}
			}
		}
	case "/ways/":
		return shownOfWays(w, r, false)
	case "/scenarios/":
		return shownOfScenarios(w, r)
	case "/worksheet/":
		for _, f := range r.Form.Sections {
			for _, l := range f.Lines {
				want = append(want, l.No, w.Name(l.ID), w.Amount(l))
			}
		}
	default:
		if len(r.Then) > 0 { // what comes first is done, and the page says what that is
			want = []string{part.Statement(w, r.Advice.Rule)}
		}
		for _, x := range waysOf(r, false) {
			if path == result.WayPath(x.ID) {
				return append(want, shownOfWay(w, x)...)
			}
		}
		return nil
	}
	return want
}

// shownOfWay is what the page of a way must show: whether it is open and, unless it is
// closed, all it comes to at each pace, and what else it does.
func shownOfWay(w say.Words, x way.Way) []string {
	want := []string{w.Say("way." + x.ID), part.Statement(w, x.Open)}
	for _, e := range x.Effects {
		want = append(want, part.Statement(w, e.Finding))
	}
	for _, f := range x.Warnings {
		if f.Verdict == line.Yes {
			want = append(want, part.Statement(w, f))
		}
	}
	var lines []line.Line
	for _, y := range x.Years {
		lines = append(lines, y.Figures...)
	}
	if x.Open.Verdict == line.No {
		for _, l := range lines {
			want = append(want, w.Amount(l))
		}
		return want
	}
	if x.Fits.ID != "" && len(x.Paces)+len(x.Costs) > 0 {
		want = append(want, part.Statement(w, x.Fits))
	}
	for _, f := range x.Affords {
		want = append(want, part.Statement(w, f))
	}
	for _, p := range x.Paces {
		total := line.Sum("way-total", x.Cost(way.Upfront), x.Cost(way.Fee), p.Paid)
		if fee := x.Cost(way.Fee); fee.ID != "" && !fee.Known { // the page sums what is known, and says what the fee waits for
			total = line.Sum("way-total", x.Cost(way.Upfront), p.Paid)
			want = append(want, w.Say("ways.cost-needs"))
			if total.Known {
				want = append(want, w.Say("ways.total.before-fee"))
			}
		}
		lines = append(lines, p.Each, p.Months, p.LastDay, p.Interest, p.Penalty, total)
		want = append(want, w.Say("pace."+p.ID))
		if !shell.KnownZero(p.Lost) {
			lines = append(lines, p.Lost)
		}
	}
	if len(x.Paces) == 0 && x.ID != "do-nothing" { // whose page has what grows, and nothing to pay
		for _, c := range x.Costs {
			lines = append(lines, c.Line)
		}
	}
	for _, l := range lines {
		want = append(want, w.Amount(l))
	}
	return want
}

// shownOfDebt is what a page must show of the debt of a report.
func shownOfDebt(w say.Words, path string, m *shell.Memory, r *calc.Report) []string {
	var lines []line.Line
	var want []string
	switch path {
	case "/your-debt/":
		if slices.ContainsFunc(r.Debts.Years, func(y account.YearDebt) bool { return y.Expired }) {
			want = append(want, w.Say("owed.over.out"))
			lines = append(lines, r.Debts.Balance)
		}
		for _, y := range r.Debts.Years {
			lines = append(lines, y.Balance, y.Range.Least, y.Range.Most)
			if y.Answered {
				lines = append(lines, shownParts(y)...)
			}
			for _, k := range y.Clocks {
				lines = append(lines, k.Assessed, k.Expires, k.IRSExpires, k.Difference)
				for _, s := range running(k) {
					lines = append(lines, s.Days, s.Without)
					want = append(want, w.Say("owed.event."+s.Kind), w.Day(s.From))
				}
				for _, f := range slices.Concat(y.Findings, k.Findings) {
					want = append(want, part.Statement(w, f))
				}
			}
		}
	case "/ledger/":
		for _, row := range account.Ledger(m.Case, book(m), 1, m.Day) {
			lines = append(lines, row.Amount, row.Balance)
			want = append(want, w.Name(row.Amount.ID))
		}
	case "/what-if/":
		for _, k := range r.Debts.Years[0].Clocks {
			for _, i := range k.Projections {
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
		if !shell.KnownZero(l) {
			parts = append(parts, l)
		}
	}
	return parts
}

// running is what stopped a clock while it ran.
func running(k csed.Clock) []csed.Suspension {
	return slices.DeleteFunc(slices.Clone(k.Suspensions), func(s csed.Suspension) bool { return s.From == s.To })
}

// book is the law of a day that is known to have one.
func book(m *shell.Memory) *law.Book {
	b, err := m.Book()
	if err != nil {
		panic(err)
	}
	return b
}
