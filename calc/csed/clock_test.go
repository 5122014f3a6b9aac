package csed

import (
	"strings"
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
		{"K2: until when Form 900 extends it", facts.Event{Kind: facts.Say(facts.EventWaiver), From: facts.Say(datetest.Day("2024-01-01")), To: facts.DoNotKnow[date.Day]()}, "?", "2026-05-30", "?", "event-to:1"},
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

// TestWaiverUndated has a Form 900 of which the day of signing is not known (K2): an
// offer of 221 days extends the day on it if it was signed before, and else not.
func TestWaiverUndated(t *testing.T) {
	waiver := facts.Event{Kind: facts.Say(facts.EventWaiver), To: facts.Say(datetest.Day("2026-06-03"))}
	offer := calctest.Ended(calctest.Event(facts.EventOffer, datetest.Day("2022-01-10"), datetest.Day("2022-07-20")), facts.EndRejected)
	for _, test := range []struct {
		name                 string
		events               []facts.Event
		expires, least, most string
		missing              string
	}{
		{"alone", []facts.Event{waiver}, "2026-06-03", "2026-06-03", "2026-09-01", ""},
		{"and an offer", []facts.Event{offer, waiver}, "?", "2026-06-03", "2027-04-10", "event-from:2"},
	} {
		k := clockOn(t, datetest.Day("2013-06-03"), test.events...)
		var missing string
		for _, l := range k.Expires.Missing() {
			missing += l.Key()
		}
		if k.Expires.String() != test.expires || k.Range.Least.String() != test.least || k.Range.Most.String() != test.most || missing != test.missing {
			t.Errorf("%s: %s, from %s to %s, missing %q", test.name, k.Expires, k.Range.Least, k.Range.Most, missing)
		}
	}
}

// TestSpouses has the clocks of two spouses who owe together (K4), of a return
// assessed on 2016-05-30: what concerns one of them alone moves that one's clock, and
// what is left to collect is counted to the later day. The bankruptcy and six months
// are 545 days, and the claim of October 2026 and sixty days 424.
func TestSpouses(t *testing.T) {
	b := calctest.Book(t, calctest.Today)
	about := func(e facts.Event, spouse, own facts.YesNo) facts.Event {
		e.Spouse, e.Own = spouse, own
		return e
	}
	yes, no, unsure := facts.Say(true), facts.Say(false), facts.DoNotKnow[bool]()
	bankruptcy := calctest.Event(facts.EventBankruptcy, datetest.Day("2018-01-01"), datetest.Day("2018-12-31"))
	claim := calctest.Event(facts.EventInnocent, datetest.Day("2018-05-01"), datetest.Day("2018-10-31"))
	late := calctest.Event(facts.EventInnocent, datetest.Day("2025-11-01"), datetest.Day("2026-10-31"))
	for _, test := range []struct {
		name    string
		owing   string
		stated  string
		events  []facts.Event
		clocks  string // the last days, own and then the spouse's
		later   string // against the taxpayer and for the taxpayer
		months  string
		missing string
	}{
		{"the spouse's bankruptcy", facts.OwingJoint, "", []facts.Event{about(bankruptcy, yes, facts.YesNo{})}, "2026-05-30 2027-11-26 ", "2027-11-26 2027-11-26", "12 months", ""},
		{"one's own", facts.OwingJoint, "", []facts.Event{about(bankruptcy, no, yes)}, "2027-11-26 2026-05-30 ", "2027-11-26 2027-11-26", "12 months", ""},
		{"of both: one clock", facts.OwingJoint, "", []facts.Event{about(bankruptcy, no, no)}, "2027-11-26 ", "2027-11-26 2027-11-26", "12 months", ""},
		{"of both, and the spouse's claim inside of it", facts.OwingJoint, "", []facts.Event{about(bankruptcy, no, no), about(claim, yes, facts.YesNo{})}, "2027-11-26 2027-11-26 ", "2027-11-26 2027-11-26", "12 months", ""},
		{"one's own bankruptcy, and the spouse's claim", facts.OwingJoint, "", []facts.Event{about(bankruptcy, no, yes), about(late, yes, facts.YesNo{})}, "2027-11-26 2027-07-28 ", "2027-11-26 2027-11-26", "12 months", ""},
		{"not the spouse's alone: one's own is known, and no earlier", facts.OwingJoint, "", []facts.Event{about(bankruptcy, no, facts.YesNo{})}, "2027-11-26 ? ", "2027-11-26 2027-11-26", "12 months", "event-own:1"},
		{"nobody said whose", facts.OwingJoint, "", []facts.Event{bankruptcy}, "2027-11-26 ? ", "2027-11-26 2027-11-26", "12 months", "event-own:1"},
		{"whose it was is not known", facts.OwingJoint, "", []facts.Event{about(bankruptcy, unsure, facts.YesNo{})}, "? ? ", "2026-05-30 2027-11-26", "?", "event-spouse:1 event-spouse:1"},
		{"the spouse does not owe", facts.OwingMarried, "", []facts.Event{about(bankruptcy, yes, facts.YesNo{})}, "2026-05-30 ", "2026-05-30 2026-05-30", "0 months", ""},
		{"the IRS states one's own day", facts.OwingJoint, "2026-12-31", []facts.Event{about(bankruptcy, yes, facts.YesNo{})}, "2026-12-31 2027-11-26 ", "2027-11-26 2027-11-26", "12 months", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			y := facts.TaxYear{Year: facts.Say(2015), Assessed: facts.Say(datetest.Day("2016-05-30"))}
			if test.stated != "" {
				y.Expires = facts.Say(datetest.Day(test.stated))
			}
			c := facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{y}, Events: test.events}, Household: facts.Household{Owing: facts.Say(test.owing)}}
			var clocks string
			var missing []string
			for _, k := range Clocks(c, 1, b) {
				clocks += k.LastDay().String() + " "
				for _, l := range k.LastDay().Missing() {
					missing = append(missing, l.Key())
				}
			}
			later := LastDay(c, y, 1, facts.AgainstTaxpayer, b).String() + " " + LastDay(c, y, 1, facts.ForTaxpayer, b).String()
			r := RemainingOf(c, b)
			if clocks != test.clocks || later != test.later || r.Months().String() != test.months || strings.Join(missing, " ") != test.missing {
				t.Errorf("%s, the later from %s, %s left, missing %v", clocks, later, r.Months(), missing)
			}
		})
	}
}

// TestExpiredAlone has a year that has expired for one of two spouses: what is said
// of that clock is not that the year is over.
func TestExpiredAlone(t *testing.T) {
	b := calctest.Book(t, calctest.Today)
	for _, test := range []struct {
		name     string
		assessed string
		spouse   facts.YesNo
		want     string // the findings on both clocks
	}{
		{"one's own", "2016-05-30", facts.Say(true), "own-expired; expires-soon; "},
		{"the spouse's", "2016-05-30", facts.Say(false), "expires-soon; spouse-expired; "},
		{"both", "2014-05-30", facts.Say(true), "year-expired; year-expired; "},
	} {
		e := calctest.Event(facts.EventInnocent, datetest.Day("2018-01-01"), datetest.Day("2018-12-31"))
		e.Spouse, e.Own = test.spouse, facts.Say(true)
		c := facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{{Year: facts.Say(2015), Assessed: facts.Say(datetest.Day(test.assessed))}}, Events: []facts.Event{e}}}
		c.Household.Owing = facts.Say(facts.OwingJoint)
		var got string
		for _, k := range Clocks(c, 1, b) {
			for _, f := range k.Findings {
				got += f.ID + " "
			}
			got = strings.TrimSpace(got) + "; "
		}
		if got != test.want {
			t.Errorf("%s: %s", test.name, got)
		}
	}
}

// TestCourt says of a Tax Court case that it moved nothing (K3).
func TestCourt(t *testing.T) {
	k := clockOn(t, datetest.Day("2017-05-30"), calctest.Event(facts.EventCourt, datetest.Day("2018-01-01"), datetest.Day("2018-12-31")))
	if len(k.Findings) != 2 || k.Findings[0].ID != "court-moves-nothing" || k.Expires.String() != "2027-05-30" {
		t.Errorf("%v, %s", k.Findings, k.Expires)
	}
}

// TestRaises has the earliest expiration dates that moved a clock, by their events.
func TestRaises(t *testing.T) {
	hearing := calctest.Ended(calctest.Event(facts.EventHearing, datetest.Day("2025-05-20"), datetest.Day("2025-12-10")), facts.EndDetermined)
	waiver := calctest.Event(facts.EventWaiver, datetest.Day("2026-01-15"), datetest.Day("2028-01-01"))
	early := calctest.Event(facts.EventWaiver, datetest.Day("2020-01-15"), datetest.Day("2021-01-01")) // before the ten years are over
	var got string
	for _, l := range clockOn(t, datetest.Day("2015-06-01"), early, waiver, hearing).Raises() {
		got += l.Key() + " " + l.String() + " "
	}
	if want := "event-earliest:3 2026-03-10 event-waived:2 2028-01-01 "; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if all := clockOn(t, datetest.Day("2015-06-01")).Raises(); all != nil {
		t.Errorf("without events: %v", all)
	}
}
