package write

import (
	"slices"
	"testing"

	"offercheck/calc"
	"offercheck/calc/calctest"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// on is the day of the tests.
var on = datetest.Day("2026-11-26")

// TestNothing writes no letter for an empty case, with law and without.
func TestNothing(t *testing.T) {
	b := calctest.Book(t, on)
	if all := Of(facts.Case{}, calc.Assess(facts.Case{}, b), b); len(all) > 0 {
		t.Errorf("an empty case has a %s", all[0].Kind)
	}
	if all := Of(facts.Case{}, calc.Report{}, nil); len(all) > 0 {
		t.Errorf("without law there is a %s", all[0].Kind)
	}
}

// TestPending has what bars a levy: an offer before a request for a plan, and neither once it
// has ended or if it is the spouse's.
func TestPending(t *testing.T) {
	from := facts.Say(on - 40)
	event := func(kind string) facts.Event { return facts.Event{Kind: facts.Say(kind), From: from} }
	ended, spouses := event(facts.EventOffer), event(facts.EventOffer)
	ended.To = facts.Say(on - 2)
	spouses.Spouse = facts.Say(true)
	for _, test := range []struct {
		name   string
		events []facts.Event
		want   string
	}{
		{"nothing", nil, ""},
		{"a hearing", []facts.Event{event(facts.EventHearing)}, facts.EventHearing},
		{"a request, then an offer", []facts.Event{event(facts.EventRequest), event(facts.EventOffer)}, facts.EventOffer},
		{"an offer that ended", []facts.Event{ended}, ""},
		{"the spouse’s offer", []facts.Event{spouses}, ""},
		{"a bankruptcy", []facts.Event{event(facts.EventBankruptcy)}, ""},
	} {
		w := &writer{c: &facts.Case{Debt: facts.Debt{Events: test.events}}}
		if got := w.pending(); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestSent has for each kind of letter with a last day the form that goes out by it: those
// of a hearing, and of an appeal.
func TestSent(t *testing.T) {
	for right, form := range map[string]string{
		"hearing": "12153", "lien-hearing": "12153", "offer-appeal": "13711", "plan-appeal": "9423", "tax-court": "", "bill": "", "": "",
	} {
		if got := sent(right); got != form {
			t.Errorf("%s: %s, want %s", right, got, form)
		}
	}
}

// TestOrder has the kinds once each, and numbers letters of one kind.
func TestOrder(t *testing.T) {
	seen := map[string]bool{}
	for _, kind := range Kinds() {
		if seen[kind] {
			t.Errorf("%s is there twice", kind)
		}
		seen[kind] = true
	}
	b := calctest.Book(t, on)
	letter := func(kind string) facts.Letter { return facts.Letter{Kind: facts.Say(kind), On: facts.Say(on - 10)} }
	c := facts.Case{Letters: facts.Letters{Has: facts.Say(true), Held: []facts.Letter{letter("lt11"), letter("l3172"), letter("cp14")}}}
	var covers []int
	for _, l := range Of(c, calc.Assess(c, b), b) {
		if l.Kind == Cover {
			covers = append(covers, l.N)
		}
	}
	if len(covers) != 2 || covers[0] != 1 || covers[1] != 2 {
		t.Errorf("two letters with a hearing have the covers %v, want 1 and 2", covers)
	}
}

// TestNoStandardForAVehicleLeftOut: somebody who lives alone has the costs of one car counted. The
// standard of another is not claimed in a letter; that of the first is, where it costs more.
func TestNoStandardForAVehicleLeftOut(t *testing.T) {
	car := facts.Vehicle{
		Leased: facts.Say(false), Value: calctest.USD("9000"), Loan: calctest.USD("9000"), Needed: facts.Say(true),
		Payment: calctest.USD("900"), Running: calctest.USD("400"),
	}
	b, c := calctest.Book(t, on), calctest.Plain(func(c *facts.Case) {
		c.Household.Owing, c.Assets.Vehicles = facts.Say(facts.OwingAlone), []facts.Vehicle{car, car}
	})
	w := &writer{c: &c, b: b}
	r := calc.Assess(c, b)
	w.r = &r
	left := 0
	for _, e := range r.Expenses {
		if e.NotCounted() {
			left++
		}
	}
	claimed := 0
	for _, e := range w.lost() {
		if e.NotCounted() {
			t.Errorf("%s of vehicle %d is claimed", e.ID, e.N)
		}
		claimed++
	}
	if left != 2 || claimed < 2 {
		t.Errorf("%d costs are left out, and %d claimed", left, claimed)
	}
}

// TestTheCallIsOfferedWhileThePauseDepends: with a cost that is not known it may be open, so the
// script is there, says first what it hangs on, and does not say that nothing is left.
func TestTheCallIsOfferedWhileThePauseDepends(t *testing.T) {
	b, c := calctest.Book(t, on), calctest.Plain(func(c *facts.Case) { c.Income.Jobs = []facts.Job{{Pay: calctest.USD("2500")}} })
	c.Living.Rent = facts.Amount{}
	r := calc.Assess(c, b)
	for _, l := range Of(c, r, b) {
		if l.Kind == PauseCall {
			var ids []string
			for _, x := range l.Blocks {
				ids = append(ids, x.ID)
			}
			if ids[0] != "perhaps" || slices.Contains(ids, "push") || slices.Contains(ids, "left") {
				t.Errorf("it says %q", ids)
			}
			return
		}
	}
	t.Error("there is no call")
}
