package result

import (
	"html"
	"regexp"
	"strings"
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/app/say"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/wait"
	"offercheck/calc/way"
)

// TestPacesInOrder: what the household says it can pay stands before the least, as the
// fastest costs the least in all; but a plan that pays a part takes the least first, since
// more than that is given away.
func TestPacesInOrder(t *testing.T) {
	some := []way.Pace{{ID: "least"}, {ID: "other"}, {ID: "affordable"}, {ID: "left"}}
	for id, want := range map[string]string{
		"simple-plan": "affordable left least other",
		"partial":     "least left affordable other",
	} {
		var got []string
		for _, p := range paces(way.Way{ID: id, Paces: some}) {
			got = append(got, p.ID)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %v, want %s", id, got, want)
		}
	}
}

// TestSlowerPlan: beside the plan that fits, at what the household can afford, stands the same
// plan at the least it takes, which is less a month and, as interest goes on, more in all.
func TestSlowerPlan(t *testing.T) {
	stories := pagetest.Stories(t, "../../../calc/testdata", "*.txt")
	for _, name := range []string{"texas-couple-on-a-plan", "pennsylvania-two-years-can-pay"} {
		j, err := stories[name].In(say.In("en")).Judged()
		if err != nil {
			t.Fatal(err)
		}
		v := result{j}
		p, x, has := v.slower()
		fast, _ := v.paceOf(x)
		if !has || x.ID != "simple-plan" || !p.Each.Amount.LessThan(fast.Each.Amount) || !x.InAll(p).Amount.GreaterThan(x.InAll(fast).Amount) {
			t.Fatalf("%s: %v, %s of %s in all, beside %s of %s", name, has, p.Each, x.InAll(p), fast.Each, x.InAll(fast))
		}
		page := pagetest.Text(pagetest.Draw(t, &Result{Visit: stories[name].In(say.In("en"))}))
		if why := v.Say("rank.plan", "why", v.Say("rank.why.slower"), "total", v.Words.Amount(x.InAll(p))); !strings.Contains(page, why) || !strings.Contains(page, v.Words.Amount(p.Each)) {
			t.Errorf("%s: the page does not say %q of %s", name, why, p.Each)
		}
	}
}

// TestWaysAgree: a plan that is open and asks for more than the household can pay says
// so in the table, and stands below what it can; doing nothing is neither open nor free.
func TestWaysAgree(t *testing.T) {
	for name, m := range pagetest.Stories(t, "../../../calc/testdata", "*.txt") {
		for _, lang := range say.Langs {
			v := judgedIn(t, m.In(say.In(lang)))
			last := 0
			for _, x := range v.compared() {
				if v.isFirst(x) {
					continue
				}
				if rank(x) < last {
					t.Errorf("%s: %s stands below what fits less", name, x.ID)
				}
				last = rank(x)
				for _, row := range v.wayRows(x) {
					if says := strings.HasPrefix(row.Note, v.Words.Say(beyond(x))); says != (x.Fits.Verdict == line.No) {
						t.Errorf("%s, %s: %s says that it is more than can be paid: %v", name, lang, x.ID, says)
					}
					if x.ID == wait.Nothing && (!row.Bare || row.Cells[3] != v.Words.Say("ways.grows")) {
						t.Errorf("%s, %s: doing nothing has a verdict, or costs %s", name, lang, row.Cells[3])
					}
					for _, text := range row.Cells {
						if depends(x) && text == v.Words.Say("amount.unknown") {
							t.Errorf("%s, %s: %s has a bare %s", name, lang, x.ID, text)
						}
					}
				}
			}
		}
	}
}

// upper finds a sentence that begins after a colon.
var upper = regexp.MustCompile(`: \p{Lu}\p{Ll}`)

// TestReasonsAreSentences: why a way is closed or depends is said in whole sentences, each
// figure after its name.
func TestReasonsAreSentences(t *testing.T) {
	for name, m := range pagetest.Stories(t, "../../../calc/testdata", "*.txt") {
		for _, lang := range say.Langs {
			v := judgedIn(t, m.In(say.In(lang)))
			for _, x := range v.Report.Ways {
				says := v.decider(x)
				for _, month := range []string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"} {
					says = strings.ReplaceAll(says, ": "+month, "")
				}
				if bad := upper.FindString(says); bad != "" || strings.Contains(says, "..") || !strings.HasSuffix(says, ".") {
					t.Errorf("%s, %s: %s: %q", name, lang, x.ID, v.decider(x))
				}
			}
		}
	}
}

// TestAlmostNothingAnswered: somebody who has said where they live and what they owe is
// sent on to the questions, and all that is not settled is folded.
func TestAlmostNothingAnswered(t *testing.T) {
	same := pagetest.Same(t)
	c := facts.Case{Household: same.Household, Debt: facts.Debt{Total: same.Debt.Total}}
	for _, lang := range say.Langs {
		v := judged(t, lang, c)
		if n := len(v.Report.Advice.Open); n <= mostOpen {
			t.Fatalf("%d points are open", n)
		}
		page := html.UnescapeString(pagetest.Draw(t, &Ways{Visit: v.Visit}))
		head, rest, _ := strings.Cut(page, `class="folds"`)
		if !strings.Contains(head, v.Link("/tasks/")) || strings.Contains(head, `class="finding"`) {
			t.Errorf("%s: does not lead on to the questions, or lists what is open first", lang)
		}
		if !strings.Contains(rest, v.Words.Say("ways.open-fold")) || strings.Contains(page, `id="cash"`) {
			t.Errorf("%s: does not fold what is open, or draws cash that nobody pays", lang)
		}
	}
}

// TestLastDayIsInTheHead: the last day to ask for relief stands on the way's page before
// what it costs, and beside its name among all. By hand: the first act to collect was on
// January 10, 2025, and relief may be elected for two years: IRC 6015(b)(1)(E).
func TestLastDayIsInTheHead(t *testing.T) {
	for _, m := range pagetest.Stories(t, "../../../calc/testdata", "missouri-former-spouse.txt") {
		for lang, day := range map[string]string{"en": "January 10, 2027", "es": "10 de enero de 2027"} {
			v := m.In(say.In(lang))
			head, _, _ := strings.Cut(pagetest.Draw(t, &Way{Visit: v, ID: "innocent-spouse"}), `id="costs"`)
			if !strings.Contains(head, day) {
				t.Errorf("the head of the page does not show %s", day)
			}
			x, _ := way.Find(judgedIn(t, v).Report.Ways, "innocent-spouse")
			if says := judgedIn(t, v).decider(x); !strings.Contains(says, day) {
				t.Errorf("%q does not name %s", says, day)
			}
		}
	}
}
