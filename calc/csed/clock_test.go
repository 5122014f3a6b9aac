package csed

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/law"
)

// firstClock returns the clock of the first year's return.
func firstClock(t testing.TB, c facts.Case) Clock {
	t.Helper()
	b := calctest.Book(t, calctest.Today)
	return Clocks(c, 1, b)[0]
}

// clockOn returns the clock of a return assessed on a day, with events.
func clockOn(t testing.TB, assessed date.Day, events ...facts.Event) Clock {
	t.Helper()
	c := facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{{Year: facts.Say(2014), Assessed: facts.Say(assessed)}}, Events: events}}
	return firstClock(t, c)
}

// TestClockRange has the bounds of the CSED while something is not known.
func TestClockRange(t *testing.T) {
	for _, test := range []struct {
		name                 string
		e                    facts.Event
		expires, least, most string
		missing              string
	}{
		{"how an offer ended", calctest.Event(facts.EventOffer, datetest.Day("2022-03-01"), datetest.Day("2022-11-15")), "?", "2027-02-13", "2027-03-15", "event-how:1"},
		{"an offer still pending, made after expiration", calctest.Event(facts.EventOffer, datetest.Day("2026-11-01"), 0), "?", "2026-05-30", "2026-05-30", ""},
		{"a bankruptcy still open", calctest.Event(facts.EventBankruptcy, datetest.Day("2026-01-22"), 0), "?", "2027-03-30", "?", "event-to:1"},
		{"abroad for not yet six months, three days short", calctest.Event(facts.EventAbroad, datetest.Day("2026-05-25"), 0), "?", "2026-05-30", "?", "event-to:1"},
		{"when it ended", facts.Event{Kind: facts.Say(facts.EventAbroad), From: facts.Say(datetest.Day("2022-01-01")), To: facts.DoNotKnow[date.Day]()}, "?", "2026-05-30", "2031-04-20", "event-to:1"},
		{"Form 900", calctest.Event(facts.EventWaiver, datetest.Day("2024-01-01"), datetest.Day("2029-12-31")), "2029-12-31", "2029-12-31", "2030-03-31", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			k := clockOn(t, datetest.Day("2016-05-30"), test.e)
			if test.missing == "" && test.expires == "?" {
				test.expires = "2026-05-30" // the event began after expiration
			}
			var missing string
			for _, l := range k.Expires.Missing() {
				missing += l.Key()
			}
			if got := k.Range; k.Expires.String() != test.expires || got.Least.String() != test.least || got.Most.String() != test.most || missing != test.missing {
				t.Errorf("%s, from %s to %s, missing %q", k.Expires, got.Least, got.Most, missing)
			}
		})
	}
}

// TestWithout has the CSED without each of several events.
func TestWithout(t *testing.T) {
	k := clockOn(t, datetest.Day("2016-05-30"),
		calctest.Event(facts.EventAbroad, datetest.Day("2018-01-01"), datetest.Day("2019-01-01")),
		calctest.Ended(calctest.Event(facts.EventOffer, datetest.Day("2018-03-01"), datetest.Day("2018-06-01")), facts.EndRejected),
		calctest.Event(facts.EventCombat, datetest.Day("2018-12-01"), datetest.Day("2018-12-31")))
	for i, want := range []string{"2027-04-27", "2027-11-25", "2027-05-30"} {
		if got := k.Suspensions[i].Without.String(); got != want {
			t.Errorf("without %s: %s, want %s", k.Suspensions[i].Kind, got, want)
		}
	}
}

// TestIRSExpires compares the CSED that the IRS states with the one computed.
func TestIRSExpires(t *testing.T) {
	y := facts.TaxYear{Year: facts.Say(2016), Assessed: facts.Say(datetest.Day("2017-05-30")), Expires: facts.Say(datetest.Day("2027-07-29"))}
	c, b := facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{y}}}, calctest.Book(t, calctest.Today)
	k := firstClock(t, c)
	if k.Expires.String() != "2027-05-30" || k.IRSExpires.String() != "2027-07-29" || k.Difference.String() != "60 days" {
		t.Errorf("computed %s, stated %s, difference %s", k.Expires, k.IRSExpires, k.Difference)
	}
	var ids []string
	for _, f := range k.Findings {
		ids = append(ids, f.ID)
	}
	if len(ids) != 2 || ids[0] != "clock-differs" || ids[1] != "expires-soon" {
		t.Errorf("findings %v", ids)
	}
	y.Assessed = facts.Date{}
	alone := firstClock(t, facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{y}}})
	if len(alone.Findings) != 1 || alone.Findings[0].ID != "expires-soon" {
		t.Errorf("the stated CSED alone, eight months ahead: %v", alone.Findings)
	}
	if got := firstClock(t, withRejected(c, facts.EventRequest, datetest.Day("2026-12-22"), b)); got.Expires.String() != "2027-07-29" {
		t.Errorf("a request pending for a month moves it to %s", got.Expires)
	}
}

// TestNoSuchClock has no clock for a year that does not exist, and none that is known
// from a book without figures.
func TestNoSuchClock(t *testing.T) {
	c, b := calctest.SixYears(), calctest.Book(t, calctest.Today)
	for _, n := range []int{-1, 0, 7} {
		if got := Clocks(c, n, b); got != nil {
			t.Errorf("year %d has %d clocks", n, len(got))
		}
	}
	for n := range c.Debt.Years {
		for _, k := range Clocks(c, n+1, new(law.Book)) {
			if k.Base.Known || k.Expires.Known || k.Range.Least.Known || k.Range.Most.Known {
				t.Errorf("without figures, year %d expires on %s", n+1, k.Expires)
			}
		}
	}
}
