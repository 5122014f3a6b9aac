package notice

import (
	"slices"
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// acts are the rights whose last day is one to act on: if it is no workday, the next is in
// time (IRC 7503). notActs are those before which others may not act, and those that the IRS
// and not the law gives.
var (
	acts = []string{
		law.RightBill, law.RightHearing, law.RightLienHearing, law.RightTaxCourt, law.RightTaxCourtSpouse, law.RightTaxCourtHearing,
		law.RightMathError, law.RightPlanAppeal, law.RightOfferAppeal, law.RightSuit, law.RightTrustFund,
	}
	notActs = []string{law.RightStateRefund, law.RightBenefits, law.RightKeepPlan, law.RightBankHold, law.RightLockIn, law.RightLowFee, law.RightProtest, law.RightContacts}
)

// variants are letters of a kind of which everything is dated on that day: with an address
// in the United States, and one abroad.
func variants(kind string, on date.Day) []facts.Letter {
	l := facts.Letter{Kind: facts.Say(kind), On: facts.Say(on), From: facts.Say(on), Amount: calctest.USD("900")}
	abroad := l
	abroad.Abroad = facts.Say(true)
	return []facts.Letter{l, abroad}
}

// each calls a function with the letters of every kind, of each day of a year and a half,
// over a February 29 and a New Year that is kept in December.
func each(t *testing.T, do func(kind law.Letter, variant int, l facts.Letter)) {
	for _, kind := range law.Letters() {
		for on := datetest.Day("2027-07-01"); on <= datetest.Day("2028-12-31"); on++ {
			for i, l := range variants(kind.ID, on) {
				do(kind, i, l)
				if t.Failed() {
					return
				}
			}
		}
	}
}

// TestLaterLetter: a letter of a later day never has an earlier last day.
func TestLaterLetter(t *testing.T) {
	b := calctest.Book(t, datetest.Day("2026-11-26"))
	before := map[int]line.Line{}
	was := ""
	each(t, func(kind law.Letter, i int, l facts.Letter) {
		if kind.ID != was {
			clear(before)
			was = kind.ID
		}
		day, _ := last(kind, l, b)
		if earlier, ok := before[i]; ok && (day.Known != earlier.Known || day.Day() < earlier.Day()) {
			t.Errorf("%s of %s has %s, a day before it had %s", kind.ID, l.On.Value, day, earlier)
		}
		if day.Known && day.Day() < l.On.Value {
			t.Errorf("%s of %s has %s", kind.ID, l.On.Value, day)
		}
		before[i] = day
	})
}

// TestWorkdays: the last day of what the taxpayer has to do is a workday, and that before
// which others may not act is not moved.
func TestWorkdays(t *testing.T) {
	b := calctest.Book(t, datetest.Day("2026-11-26"))
	seen := map[string]bool{}
	each(t, func(kind law.Letter, _ int, l facts.Letter) {
		day, _ := last(kind, l, b)
		seen[kind.Right] = true
		switch {
		case slices.Contains(acts, kind.Right):
			if !day.Known || !day.Day().Workday() {
				t.Errorf("%s of %s has %s", kind.ID, l.On.Value, day)
			}
		case slices.Contains(notActs, kind.Right):
			days := day.In[1]
			if days.Unit != line.Days || day.Day() != l.On.Value+date.Day(days.Int()) {
				t.Errorf("%s of %s, %s, has %s", kind.ID, l.On.Value, days, day)
			}
		}
	})
	for _, right := range append(slices.Clone(acts), notActs...) {
		if !seen[right] {
			t.Errorf("no letter has the right %s", right)
		}
	}
}

// TestPrintedDay: a day that a letter prints never makes its last day later, except of a
// notice of deficiency, where the later of the two counts (IRC 6213(a)). It settles the day
// of a lien, which is counted from a filing the letter need not name, and one that is only
// what the IRS gives as a rule. A letter that accepts a plan prints the day of a payment.
func TestPrintedDay(t *testing.T) {
	b := calctest.Book(t, datetest.Day("2026-11-26"))
	each(t, func(kind law.Letter, _ int, l facts.Letter) {
		if l.On.Value.Weekday() > 1 { // two days of each week are enough
			return
		}
		counted, usual := last(kind, l, b)
		for _, printed := range []date.Day{l.On.Value, counted.Day() - 1, counted.Day(), counted.Day() + 1, counted.Day() + 400} {
			if kind.Right == "" || printed <= 0 {
				continue
			}
			l.Printed = facts.Say(printed)
			want := min(printed, counted.Day())
			switch {
			case kind.Right == law.RightTaxCourt:
				want = max(printed, counted.Day())
			case kind.Right == law.RightLowFee:
				want = counted.Day()
			case kind.Right == law.RightPrinted, kind.Right == law.RightLienHearing, usual:
				want = printed
			}
			if day, usual := last(kind, l, b); day.Day() != want || usual {
				t.Errorf("%s of %s, counted %s, printed %s: %s", kind.ID, l.On.Value, counted, printed, day)
			}
		}
	})
}

// TestPasses: once the last day has passed, it has passed on every later day.
func TestPasses(t *testing.T) {
	for _, kind := range law.Letters() {
		passed := false
		for _, days := range []date.Day{0, 3, 9, 10, 21, 29, 30, 31, 45, 60, 90, 150, 365, 800} {
			on := datetest.Day("2026-02-02")
			x := Of(variants(kind.ID, on)[0], 1, calctest.Book(t, on+days))
			if passed && x.Due.Verdict != line.No || x.Due.Verdict == line.Yes && x.Left.Int() < 0 {
				t.Errorf("%s after %d days: %s, %s", kind.ID, days, x.Due.Verdict, x.Left)
			}
			passed = x.Due.Verdict == line.No
			if passed != (len(x.After) > 0) {
				t.Errorf("%s after %d days: open is %v", kind.ID, days, x.After)
			}
		}
	}
}
