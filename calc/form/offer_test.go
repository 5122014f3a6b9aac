package form

import (
	"slices"
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// offerOf is Form 656 of a case.
func offerOf(t *testing.T, c facts.Case) Form {
	t.Helper()
	b := calctest.Book(t, datetest.Day("2026-11-26"))
	return offered(t, told{"", c, assessed(c, told{b: b}), b})
}

func offered(t *testing.T, x told) Form {
	t.Helper()
	f, found := Of("656", x.c, x.r, x.b, Options{})
	if !found {
		t.Fatal("no Form 656")
	}
	return f
}

// TestOfferAccepts has of section 7 what concerns each: a pending request for a plan (p), two who
// offer together (j), and what concerns everybody (e, m to o, s, v).
func TestOfferAccepts(t *testing.T) {
	request := func(how func(*facts.Event)) facts.Case {
		e := facts.Event{Kind: facts.Say(facts.EventRequest), From: facts.Say(datetest.Day("2026-10-01"))}
		how(&e)
		return facts.Case{Debt: facts.Debt{Events: []facts.Event{e}}}
	}
	for name, test := range map[string]struct {
		f           Form
		plan, joint bool
	}{
		"alone":     {offered(t, story(t, "ohio-house-and-hardship")), false, false},
		"a couple":  {offered(t, story(t, "texas-couple-can-pay")), false, true},
		"pending":   {offerOf(t, request(func(*facts.Event) {})), true, false},
		"ended":     {offerOf(t, request(func(e *facts.Event) { e.To = facts.Say(datetest.Day("2026-11-02")) })), false, false},
		"a hearing": {offerOf(t, request(func(e *facts.Event) { e.Kind = facts.Say(facts.EventHearing) })), false, false},
	} {
		var want, got []string
		if test.plan {
			want = append(want, "656.terms-plan")
		}
		if test.joint {
			want = append(want, "656.terms-joint")
		}
		want = append(want, "656.terms-returns", "656.terms-court", "656.terms-others", "656.terms-public")
		for _, n := range test.f.Notes {
			got = append(got, n.ID)
			if n.Verdict != line.Yes || n.Cite.ID != "form-656.7" {
				t.Errorf("%s: %s by %q", name, n.ID, n.Cite.ID)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
	}
}

// TestYearsForTheSheet: the two lines of Form 656 take twelve years, and a sheet the others.
func TestYearsForTheSheet(t *testing.T) {
	for years, want := range map[int]string{12: "", 13: "12-31-2025", 14: "12-31-2024, 12-31-2025"} {
		var c facts.Case
		for y := 2026 - years; y < 2026; y++ {
			c.Debt.Years = append(c.Debt.Years, facts.TaxYear{Year: facts.Say(y)})
		}
		e, found := offerOf(t, c).Entry("1 1040 years sheet")
		if found != (want != "") || e.Suggest != want {
			t.Errorf("of %d years %q, want %q", years, e.Suggest, want)
		}
	}
}
