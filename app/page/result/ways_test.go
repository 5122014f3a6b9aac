package result

import (
	"html"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/app/ask"
	"offercheck/app/page/pagetest"
	"offercheck/app/say"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// TestEveryWayHasAFamily and words for its page.
func TestEveryWayHasAFamily(t *testing.T) {
	ids := WayIDs()
	for i, id := range ids {
		if slices.Contains(ids[:i], id) {
			t.Errorf("%s is in two families", id)
		}
	}
	for name, m := range pagetest.Stories(t, "../../../calc/testdata", "*.txt") {
		r, err := m.Report()
		if err != nil {
			t.Fatal(err)
		}
		for _, x := range r.Ways {
			if familyOf(x.ID) == "" {
				t.Errorf("%s: %s is in no family", name, x.ID)
			}
			for _, lang := range say.Langs {
				if w := say.In(lang); !w.Has("way."+x.ID) || !w.Has("way."+x.ID+".what") {
					t.Errorf("%s has no words for %s", lang, x.ID)
				}
			}
		}
	}
}

// TestClosedWaysCostNothing: a closed way is named with the test that closed it, and no
// page says what it would cost or how to ask for it. Each open one has its page, to which
// its name leads, and so has each that depends.
func TestClosedWaysCostNothing(t *testing.T) {
	for name, m := range pagetest.Stories(t, "../../../calc/testdata", "*.txt") {
		v := judgedIn(t, m.In(say.In("en")))
		all := html.UnescapeString(pagetest.Draw(t, &Ways{Visit: v.Visit}))
		for _, x := range v.ways() {
			link := v.wayLink(x)
			if !strings.Contains(all, `href="`+link.Href+`"`) {
				t.Errorf("%s: no link to %s", name, x.ID)
			}
			page := pagetest.Draw(t, &Way{Visit: v.Visit, ID: x.ID})
			for _, part := range []string{`id="costs"`, `id="ask"`} {
				if closed := x.Open.Verdict == line.No; closed && strings.Contains(page, part) {
					t.Errorf("%s: %s is closed, and its page has %s", name, x.ID, part)
				}
			}
			if x.Open.Verdict == line.No && !strings.Contains(all, v.decider(x)) {
				t.Errorf("%s: does not say what closed %s: %s", name, x.ID, v.decider(x))
			}
		}
	}
}

// TestOneCount: while much is not answered, every way side by side has one button to the
// questions, and the number on it is the one that the result says, in both languages.
func TestOneCount(t *testing.T) {
	var few facts.Case
	if problems := ask.TakeQuick(&few, typedInColumbus()); len(problems) > 0 {
		t.Fatal(problems)
	}
	year := facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{{Year: facts.Say(2022)}}}}
	number := regexp.MustCompile(`[0-9]+`)
	for name, c := range map[string]facts.Case{"as the estimate leaves it": few, "a year alone": year} {
		said := ""
		for _, lang := range say.Langs {
			v := judged(t, lang, c)
			head, _, _ := strings.Cut(pagetest.Draw(t, &Ways{Visit: v.Visit}), `id="open"`)
			if n := strings.Count(head, `href="`+v.Link("/tasks/")+`"`); n != 1 {
				t.Errorf("%s, %s: %d links to the questions, want 1", name, lang, n)
			}
			button := v.answerText(v.outcome(), len(v.toAnswer(v.outcome())))
			headline := v.headline(v.outcome())
			n := number.FindString(headline)
			if n == "" || !strings.Contains(head, ">"+button+"<") || number.FindString(button) != n {
				t.Errorf("%s, %s: the result says %q, the ways %q or not: %s", name, lang, headline, button, head)
			}
			if said != "" && said != n {
				t.Errorf("%s: %s in one language, %s in the other", name, said, n)
			}
			if said = n; !strings.Contains(head, ">"+v.Words.Say("ways.open-order")+"<") {
				t.Errorf("%s, %s: what is not settled has another count: %s", name, lang, head)
			}
		}
	}
}

// TestOneTest of several is what closes a way: the first that failed, and its figures.
func TestOneTest(t *testing.T) {
	amount := func(id, of string) line.Line {
		return line.Given(id, decimal.NewNullDecimal(decimal.RequireFromString(of)))
	}
	least := amount("least-payment", "900")
	x := way.Way{
		ID: "guaranteed",
		Open: line.All("guaranteed-open", line.Stated("may-ask", line.Yes),
			line.AtMost("guaranteed-tax", amount("tax", "12000"), amount("guaranteed.most", "10000")),
			line.AtMost("payment-fits", least, amount("paying-monthly", "300"))),
		Costs: []way.Cost{{Kind: way.Monthly, Line: least}},
	}
	v := judged(t, "en", pagetest.Same(t))
	said := v.decider(x)
	for text, want := range map[string]bool{"above the limit": true, "$12,000": true, "$10,000": true, "$300": false} {
		if strings.Contains(said, text) != want {
			t.Errorf("%q: says %s is %v", said, text, !want)
		}
	}
	x.Open = x.Open.Because[0]
	x.Open = line.All("guaranteed-open", line.AtMost("payment-fits", least, amount("paying-monthly", "300")))
	if said = v.decider(x); strings.Contains(said, "$900") || !strings.Contains(said, "$300") {
		t.Errorf("%q names what a closed way would cost, or not what was there for it", said)
	}
}

// TestPenaltiesOff: the switch is there only if some penalties may come off, and then
// shows what the ways come to without them.
func TestPenaltiesOff(t *testing.T) {
	for _, lang := range say.Langs {
		v := pagetest.Visit(lang, pagetest.Same(t))
		draw := func() (all, one string) {
			return pagetest.Draw(t, &Ways{Visit: v}), pagetest.Draw(t, &Way{Visit: v, ID: "simple-plan"})
		}
		if all, one := draw(); strings.Contains(all+one, "penalties-1") {
			t.Error("there is a switch, and nothing may come off")
		}
		r, err := v.Report()
		if err != nil {
			t.Fatal(err)
		}
		without, found := way.Find(r.Ways, "simple-plan")
		if !found || without.Open.Verdict == line.No || len(without.Paces) == 0 {
			t.Fatal("no plan is open")
		}
		without.Paces, without.Fits, without.Affords, without.Open = slices.Clone(without.Paces), line.Finding{}, nil, line.Stated("simple-plan-open", line.Yes)
		with, off := without.Paces[0].Each, without.Paces[0].Each
		off.Amount = decimal.RequireFromString("611.07")
		without.Paces[0].Each = off
		r.WithoutPenalties = []way.Way{without}
		for _, isOff := range []bool{false, true} {
			v.PenaltiesOff = isOff
			all, one := draw()
			for where, page := range map[string]string{"all": all, "one": one} {
				if !strings.Contains(page, "penalties-1") {
					t.Errorf("%s: no switch on the page of %s", lang, where)
				}
				if strings.Contains(page, v.Words.Amount(off)) != isOff || strings.Contains(page, v.Words.Amount(with)) == isOff {
					t.Errorf("%s: with the penalties off %v the page of %s shows %s or not %s", lang, isOff, where, v.Words.Amount(off), v.Words.Amount(with))
				}
			}
		}
		if other := pagetest.Draw(t, &Way{Visit: v, ID: "not-collectible"}); strings.Contains(other, "penalties-1") {
			t.Error("the switch is on the page of a way that does not change with it")
		}
	}
}

// TestFirstStep: everybody reads in the head what to do first, and the button has words of
// its own for what the stories come to.
func TestFirstStep(t *testing.T) {
	for name, m := range pagetest.Stories(t, "../../../calc/testdata", "*.txt") {
		for _, lang := range say.Langs {
			v := judgedIn(t, m.In(say.In(lang)))
			page := html.UnescapeString(pagetest.Draw(t, &Result{Visit: v.Visit}))
			_, do, has := strings.Cut(page, `class="do"`)
			if !has {
				t.Errorf("%s: comes to %s, and does not say what to do first", name, v.outcome())
			}
			if strings.Contains(do[:min(len(do), 400)], v.Words.Say("do.other")) {
				t.Errorf("%s, %s: no words for %s of %v", name, lang, v.Report.Advice.Rule.ID, v.Report.Advice.Ways)
			}
		}
	}
	for name, want := range map[string]string{
		"philadelphia-nothing-left": "See your LT11", // the day not to miss comes before the ways
		"guam-no-local-standard":    "See what would settle it",
		"ohio-out-of-work":          "",
		"ohio-ten-months-left":      "Weigh paying on against an offer",
		"texas-couple-can-pay":      "Weigh the ways that may fit",
	} {
		for file, m := range pagetest.Stories(t, "../../../calc/testdata", name+".txt") {
			if page := pagetest.Draw(t, &Result{Visit: m.In(say.In("en"))}); !strings.Contains(page, want) {
				t.Errorf("%s does not say %q first", file, want)
			}
		}
	}
	for file, m := range pagetest.Stories(t, "../../../calc/testdata", "philadelphia-nothing-left.txt") {
		page := pagetest.Draw(t, &Result{Visit: m.In(say.In("en"))})
		if before, _, _ := strings.Cut(page, `class="do"`); !strings.Contains(before, `class="due__date">December 7, 2026<`) {
			t.Errorf("%s does not say the last day for a hearing before what to do", file)
		}
	}
	c := pagetest.Same(t)
	c.Applying.ReturnsFiled = facts.Say(false)
	if page := pagetest.Draw(t, &Result{Visit: pagetest.Visit("en", c)}); !strings.Contains(page, "File the missing returns first") {
		t.Error("somebody whose returns are missing is not told to file them first")
	}
}
