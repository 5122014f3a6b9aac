package result

import (
	"html"
	"slices"
	"strings"
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/app/page/shell"
	"offercheck/app/say"
	"offercheck/calc/agreement"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// TestAnOfferThatIsNoWay does not wait for anything: somebody of whom the IRS could collect
// everything reads of the plan first, whether a bill has come or not. By hand: 222 payments of
// 300 and 11,750 from what is owned are 78,350, far above 42,000. Where it would be a hardship,
// an offer is a way, and it does wait.
func TestAnOfferThatIsNoWay(t *testing.T) {
	for _, lang := range say.Langs {
		c := pagetest.Same(t)
		c.Debt.Years[0].Expires = facts.Say(datetest.Day("2045-05-27"))
		billed := judged(t, lang, c)
		for name, change := range map[string]func(*facts.Applying){
			"not billed": func(a *facts.Applying) { a.Billed = facts.Say(false) },
			"an audit":   func(a *facts.Applying) { a.Audit = facts.Say(true) },
		} {
			c := c
			change(&c.Applying)
			v := judged(t, lang, c)
			if got, want := v.headline(v.outcome()), billed.headline(billed.outcome()); got != want {
				t.Errorf("%s, %s: the page opens with %q, and without it with %q", lang, name, got, want)
			}
			if got, want := v.decidedSays(v.outcome()), billed.decidedSays(billed.outcome()); got != want {
				t.Errorf("%s, %s: what decided it is %q, and without it %q", lang, name, got, want)
			}
			if c.Applying.Unfair = facts.Say(true); judged(t, lang, c).outcome() != outcomeGate {
				t.Errorf("%s, %s: an offer that would be fair does not wait", lang, name)
			}
		}
	}
}

// TestOneVerdict: where the result opens with an offer that may be made, the ways that fit
// first have one among them, so that its steps are in the list, and no page has a plan alone.
func TestOneVerdict(t *testing.T) {
	seen := 0
	check := func(t *testing.T, v result) {
		advice := v.Report.Advice
		switch o := v.outcome(); o {
		case outcomeClose, outcomeDepends, outcomeNothing, outcomeOpen:
			if len(advice.Ways) > 0 && advice.Ways[0] == agreement.Partial {
				seen++
				if !slices.ContainsFunc(advice.Ways, isOffer) {
					t.Errorf("the result says %q, and what fits first is %v", v.headline(o), advice.Ways)
				}
			}
		}
	}
	everyCase(t, func(t *testing.T, m *shell.Memory) { check(t, judgedIn(t, m.In(say.In("en")))) })
	// By hand: 300 a month to a day that is not known may pay 42,000 or not.
	c := pagetest.Same(t)
	c.Debt.Years[0].Expires, c.Debt.Years[0].Assessed = facts.DoNotKnow[date.Day](), facts.DoNotKnow[date.Day]()
	v := judged(t, "en", c)
	check(t, v)
	if v.outcome() != outcomeDepends || v.Report.Advice.Rule.ID != "part-perhaps-offer" {
		t.Errorf("a day that is not known comes to %s and %s", v.outcome(), v.Report.Advice.Rule.ID)
	}
	if seen < 3 {
		t.Errorf("only %d answers with a plan that pays a part", seen)
	}
}

// TestNotYet: what a missing return closes is not closed by the figures, and is open later.
func TestNotYet(t *testing.T) {
	c := pagetest.Same(t)
	c.Applying.ReturnsFiled = facts.Say(false)
	for _, lang := range say.Langs {
		v := judged(t, lang, c)
		shut, yet := v.shut()
		if offer := v.Say("shut.offer-lump"); !strings.HasPrefix(yet, offer) || strings.Contains(shut, offer) {
			t.Errorf("%s: not yet %q, closed %q", lang, yet, shut)
		}
		page := html.UnescapeString(pagetest.Draw(t, &Ways{Visit: v.Visit}))
		because := v.because(v.firstGate())
		if n := strings.Count(page, v.Words.Say("ways.says.closed-yet", "because", because)); n != 2 {
			t.Errorf("%s: %d families are not open yet, since %q, want the plans and the offers", lang, n, because)
		}
		if strings.Contains(page, v.Words.Say("ways.says.closed")) {
			t.Errorf("%s: some family is closed by the figures", lang)
		}
	}
}

// TestOnePrice: a way has the same payment and the same total among the other ways of the
// result as beside all ways.
func TestOnePrice(t *testing.T) {
	seen := 0
	everyCase(t, func(t *testing.T, m *shell.Memory) {
		v := judgedIn(t, m.In(say.In("en")))
		ways := html.UnescapeString(pagetest.Draw(t, &Ways{Visit: v.Visit}))
		for _, x := range v.ranked(v.outcome()) {
			p, has := v.paceOf(x)
			if !has || isPaidDown(p) || x.Fits.Verdict == line.No {
				continue
			}
			seen++
			if row := v.rankedRow(x); row.Figure != v.Words.Amount(v.shown(x)[0].Each) || !strings.Contains(ways, row.Figure) {
				t.Errorf("%s: %s a month on the result, and not on the page of all ways", x.ID, row.Figure)
			}
		}
	})
	if seen == 0 {
		t.Error("no plan is among the other ways")
	}
}

// TestAnEquivalentHearingIsAStep: once the last day of an LT11 has passed, the steps have the
// letter by the day until which an equivalent hearing may be asked for, with its form. By hand:
// an LT11 of October 5, 2026 had to November 4, and an equivalent hearing has to October 5, 2027
// (Treas. Reg. 301.6330-1(i)).
func TestAnEquivalentHearingIsAStep(t *testing.T) {
	c := pagetest.Same(t)
	c.Letters.Held = []facts.Letter{{Kind: facts.Say("lt11"), On: facts.Say(datetest.Day("2026-10-05"))}}
	for lang, want := range map[string]string{"en": "October 5, 2027", "es": "5 de octubre de 2027"} {
		v := judged(t, lang, c)
		steps := v.todo()
		if len(steps) == 0 || steps[0].id != "answer-letter" || !strings.Contains(steps[0].title, want) || !strings.Contains(steps[0].how, "12153") {
			t.Errorf("%s: the first step is %+v, want the LT11 by %s with Form 12153", lang, steps[0], want)
		}
	}
}

// TestThisYearIsAStep: what the page of all ways says would come first is among the steps of the
// result, however the rest is decided. By hand: of 11,750 owned and 300 a month for 222 months
// the IRS could collect 42,000, so the outcome does not hang on this year's tax.
func TestThisYearIsAStep(t *testing.T) {
	c := pagetest.Same(t)
	c.Debt.Years[0].Expires, c.Applying.Estimated = facts.Say(datetest.Day("2045-05-27")), facts.DoNotKnow[bool]()
	for _, lang := range say.Langs {
		v := judged(t, lang, c)
		if _, open := line.Find(v.Report.Advice.Open, "get-current-first"); !open {
			t.Fatal("this year's tax is settled")
		}
		if !slices.ContainsFunc(v.todo(), func(a action) bool { return a.id == "check-current" || a.id == "open" || a.id == "missing" }) {
			t.Errorf("%s: no step finds out about this year's tax: %v", lang, v.todo())
		}
	}
}
