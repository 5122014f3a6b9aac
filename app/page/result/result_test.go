package result

import (
	"html"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/app/ask"
	"offercheck/app/page/pagetest"
	"offercheck/app/page/shell"
	"offercheck/app/say"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// judged is a case, judged on the day of a desk.
func judged(t *testing.T, lang string, c facts.Case) result {
	t.Helper()
	return judgedIn(t, pagetest.Visit(lang, c))
}

func judgedIn(t *testing.T, v shell.Visit) result {
	t.Helper()
	j, err := v.Judged()
	if err != nil {
		t.Fatal(err)
	}
	return result{j}
}

// everyCase checks every story and every situation.
func everyCase(t *testing.T, check func(*testing.T, *shell.Memory)) {
	t.Helper()
	for name, m := range pagetest.Stories(t, "../../../calc/testdata", "*.txt") {
		t.Run(name, func(t *testing.T) { check(t, m) })
	}
	for _, tc := range pagetest.Situations {
		t.Run(tc.Name, func(t *testing.T) {
			c := pagetest.Same(t)
			tc.Change(&c)
			check(t, pagetest.Visit("en", c).Memory)
		})
	}
}

// TestNumbersTellApart: a thing is numbered only where there is another.
func TestNumbersTellApart(t *testing.T) {
	for _, tc := range []struct{ name, more, want string }{
		{"one vehicle", "", "Vehicle, as it counts <"},
		{"two", "a second", "Vehicle, as it counts (1) <"},
	} {
		c := pagetest.Same(t)
		if tc.more != "" {
			c.Assets.Vehicles = append(c.Assets.Vehicles, c.Assets.Vehicles[0])
		}
		if drawing := pagetest.Draw(t, &Worksheet{Visit: pagetest.Visit("en", c)}); !strings.Contains(drawing, tc.want) {
			t.Errorf("%s: no line %q", tc.name, tc.want)
		}
	}
}

// TestTooLateForPayments says how long a periodic offer takes as the law's data
// has it: with five months left to collect its six are too many.
func TestTooLateForPayments(t *testing.T) {
	c := pagetest.Same(t)
	c.Debt.Years[0].Expires = facts.Say(datetest.Day("2027-05-10"))
	for lang, want := range map[string][]string{
		"en": {"has only 5 months left to collect, and a periodic offer runs at least 6 months"},
		"es": {"quedan 5 meses para cobrar, y un ofrecimiento de pagos periódicos dura al menos 6 meses"},
	} {
		v := judged(t, lang, c)
		said := pagetest.Draw(t, &Way{Visit: v.Visit, ID: oic.Periodic})
		for _, text := range want {
			if !strings.Contains(said, text) {
				t.Errorf("%s: does not say %q", lang, text)
			}
		}
		if strings.Contains(pagetest.Draw(t, &Result{Visit: v.Visit}), WayPath(oic.Periodic)) {
			t.Errorf("%s: has a periodic offer among the ways", lang)
		}
	}
}

func TestHeadlines(t *testing.T) {
	for _, tc := range pagetest.Situations {
		t.Run(tc.Name, func(t *testing.T) {
			c := pagetest.Same(t)
			tc.Change(&c)
			v, want := judged(t, "en", c), outcome(tc.Outcome)
			if got := v.outcome(); got != want {
				t.Fatalf("it comes to %s, want %s", got, want)
			}
			if got := v.headline(want); got != tc.Heading {
				t.Errorf("it says %q, want %q", got, tc.Heading)
			}
		})
	}
}

// Every gate that can close has a clause that says why, and every row of the
// ledger a name.
func TestGatesAndLimitsHaveWords(t *testing.T) {
	r := judged(t, "en", pagetest.Everything()).Report
	for _, lang := range say.Langs {
		w := say.In(lang)
		for _, f := range r.Gates {
			if f.ID != "debt-is-own" && !w.Has("result.because."+f.ID) { // separate packages do not close an offer
				t.Errorf("%s does not say why %s is closed", lang, f.ID)
			}
		}
		for _, c := range r.Expenses {
			if !w.Has("result.cap." + c.ID) {
				t.Errorf("%s has no name for %s", lang, c.ID)
			}
		}
	}
}

// TestNeedsCanBeMet leads from a case in which only the debt is known to pages
// that ask what is missing, each named once.
func TestNeedsCanBeMet(t *testing.T) {
	c := facts.Case{Debt: facts.Debt{Total: amount(42_000)}}
	v := judged(t, "en", c)
	seen := map[string]bool{}
	for _, n := range append(v.needs(), v.openNeeds()...) {
		step, _, found := ask.Find(n.Place.Step)
		if !found || !step.Applies(&c, n.Place.Item()) {
			t.Errorf("%s is not asked at %v", n.Name, n.Place)
		}
	}
	for _, n := range v.needs() {
		if seen[n.Name] {
			t.Errorf("%s is named twice", n.Name)
		}
		seen[n.Name] = true
	}
}

// An answer on the page must agree with whether the report calls an offer open.
func TestOutcomesAgreeWithReports(t *testing.T) {
	agree := map[line.Verdict][]outcome{
		line.Yes:    {outcomeOpen, outcomeNothing},
		line.No:     {outcomeGate, outcomeFull, outcomeNotLess, outcomeExpired, outcomeNoDebt},
		line.NotYet: {outcomeClose, outcomeDepends, outcomeMissing, outcomeRange, outcomeLaw},
	}
	check := func(t *testing.T, m *shell.Memory) {
		v := judgedIn(t, m.In(say.In("en")))
		if got := v.outcome(); !slices.Contains(agree[v.Report.Open.Verdict], got) {
			t.Errorf("an offer is open: %q, and the page opens with %s", v.Report.Open.Verdict, got)
		}
	}
	everyCase(t, check)
}

// isAmount says that an amount is also that of something else that the first screen has.
func (v result) isAmount(l line.Line) bool {
	debt, _ := v.Debt()
	same := []line.Line{debt, v.Report.Form.F, v.Report.Means.Left}
	for _, o := range v.Report.Offers {
		if o.Open.Verdict != line.No && v.Report.Open.Verdict != line.No {
			same = append(same, o.Cost(way.Amount))
		}
	}
	return slices.ContainsFunc(same, func(x line.Line) bool { return x.Known && x.Amount.Equal(l.Amount) })
}

// TestClosedOffersHaveNoAmount checks that what cannot be offered has no amount: neither on
// the first screen nor among the ways, and its range and how it is made are not shown.
func TestClosedOffersHaveNoAmount(t *testing.T) {
	check := func(t *testing.T, m *shell.Memory) {
		for _, lang := range say.Langs {
			v := judgedIn(t, m.In(say.In(lang)))
			page := html.UnescapeString(pagetest.Draw(t, &Result{Visit: v.Visit}))
			first, _, _ := strings.Cut(page, `class="layers"`)
			for _, id := range []string{oic.Lump, oic.Periodic} {
				o := v.Report.Offer(id)
				if v.Report.Open.Verdict != line.No && o.Open.Verdict != line.No {
					continue
				}
				if strings.Contains(page, `href="`+v.Link(WayPath(id))+`"`) {
					t.Errorf("%s: %s is closed and stands among the ways", lang, id)
				}
				if cost := o.Cost(way.Amount); cost.Known && regexp.MustCompile(regexp.QuoteMeta(v.Words.Amount(cost))+`(\D|$)`).MatchString(first) && !v.isAmount(cost) {
					t.Errorf("%s: %s is closed and the first screen has %s", lang, id, v.Words.Amount(cost))
				}
			}
			if v.Report.Open.Verdict != line.No {
				continue
			}
			for _, key := range []string{"amount.least-offer", "made.h2", "range.intro"} {
				if strings.Contains(page, v.Say(key)) {
					t.Errorf("%s: says %q although no offer is open", lang, v.Say(key))
				}
			}
		}
	}
	everyCase(t, check)
}

// TestPauseIsNamed checks that the pause in collection is named where nothing is left
// each month of today's income, whatever an offer comes to and whatever is expected.
func TestPauseIsNamed(t *testing.T) {
	for name, m := range pagetest.Stories(t, "../../../calc/testdata", "*.txt") {
		t.Run(name, func(t *testing.T) {
			v := judgedIn(t, m.In(say.In("en")))
			o := v.outcome()
			left := v.Report.Means.Left
			if !left.Known || left.Amount.IsPositive() || facts.Yes(v.Case.Applying.Bankruptcy) || o == outcomeNoDebt || o == outcomeExpired {
				return
			}
			said := v.headline(o) + strings.Join(v.leads(o), " ")
			if !strings.Contains(said, "pause") {
				t.Errorf("%s says %q", o, said)
			}
		})
	}
}

func amount(n int64) facts.Amount { return facts.Say(decimal.NewFromInt(n)) }

// TestTryWithoutUnknown: while answers are missing no figure of what is tried is said to be
// unknown where the quick estimate has it: of the renter out of work, whose
// 1,350 are less than what the standards allow, it says that $0 is left. What the figures wait for
// is said, as the result counts it.
func TestTryWithoutUnknown(t *testing.T) {
	typed := typedInColumbus()
	maps.Copy(typed, ask.Typed{"employed": "", "unemployment": ask.On, "quick-unemployment": "1,350", "taxes": "0", "quick-cars": ask.NoCar, "debt-total": "31,500"})
	var c facts.Case
	if problems := ask.TakeQuick(&c, typed); len(problems) > 0 {
		t.Fatal(problems)
	}
	for lang, want := range map[string]string{"en": " answers are missing for the other figures.", "es": "Para las otras cifras faltan "} {
		v := judged(t, lang, c)
		drawn := pagetest.Draw(t, &tryOne{Of: &Result{Visit: v.Visit}})
		if strings.Contains(drawn, ">"+v.Words.Say("amount.unknown")+"<") || !strings.Contains(drawn, want) {
			t.Errorf("%s: a figure is unknown, or it does not say %q: %s", lang, want, drawn)
		}
	}
}
