package csed

import (
	"math/rand/v2"
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// firstClock is the clock of the first year's return.
func firstClock(t testing.TB, c facts.Case) Clock {
	t.Helper()
	b := calctest.Book(t, calctest.Today)
	return Clocks(c, 1, b)[0]
}

// clockOn is the clock of one year with its events.
func clockOn(t testing.TB, assessed date.Day, events ...facts.Event) Clock {
	t.Helper()
	c := facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{{Year: facts.Say(2014), Assessed: facts.Say(assessed)}}, Events: events}}
	return firstClock(t, c)
}

// TestTolling has a row for each event of the law and for what becomes of
// several. The first are the published and derived cases; the others were
// counted by hand.
func TestTolling(t *testing.T) {
	for _, test := range []struct {
		name     string
		assessed date.Day
		events   []facts.Event
		days     string // for each event
		expires  string
	}{
		{"an offer rejected", datetest.Day("2016-05-30"), []facts.Event{calctest.Ended(calctest.Event(facts.EventOffer, datetest.Day("2022-03-01"), datetest.Day("2022-11-15")), facts.EndRejected)}, "289 days ", "2027-03-15"},
		{"a hearing near the end: 90 days are left", datetest.Day("2015-06-01"), []facts.Event{calctest.Ended(calctest.Event(facts.EventHearing, datetest.Day("2025-05-20"), datetest.Day("2025-12-10")), facts.EndDetermined)}, "204 days ", "2026-03-10"},
		{"abroad", datetest.Day("2014-11-17"), []facts.Event{calctest.Event(facts.EventAbroad, datetest.Day("2016-01-01"), datetest.Day("2017-03-01"))}, "425 days ", "2026-01-16"},
		{"military service", datetest.Day("2015-05-25"), []facts.Event{calctest.Event(facts.EventMilitary, datetest.Day("2018-02-01"), datetest.Day("2019-08-31"))}, "846 days ", "2027-09-18"},
		{"a request for a plan, rejected", datetest.Day("2020-01-01"), []facts.Event{calctest.Ended(calctest.Event(facts.EventRequest, datetest.Day("2026-03-03"), datetest.Day("2026-06-20")), facts.EndRejected)}, "139 days ", "2030-05-20"},

		{"nothing", datetest.Day("2016-05-30"), nil, "", "2026-05-30"},
		{"assessed on 29 February", datetest.Day("2016-02-29"), nil, "", "2026-02-28"},
		{"an offer withdrawn", datetest.Day("2016-05-30"), []facts.Event{calctest.Ended(calctest.Event(facts.EventOffer, datetest.Day("2022-03-01"), datetest.Day("2022-11-15")), facts.EndWithdrawn)}, "259 days ", "2027-02-13"},
		{"an offer rejected and appealed", datetest.Day("2016-05-30"), []facts.Event{calctest.Appealed(calctest.Ended(calctest.Event(facts.EventOffer, datetest.Day("2022-03-01"), datetest.Day("2022-11-15")), facts.EndRejected), datetest.Day("2023-03-01"))}, "365 days ", "2027-05-30"},
		{"an appeal shorter than the 30 days", datetest.Day("2016-05-30"), []facts.Event{calctest.Appealed(calctest.Ended(calctest.Event(facts.EventOffer, datetest.Day("2022-03-01"), datetest.Day("2022-11-15")), facts.EndRejected), datetest.Day("2022-12-01"))}, "289 days ", "2027-03-15"},
		{"a plan terminated", datetest.Day("2016-05-30"), []facts.Event{calctest.Event(facts.EventTerminated, datetest.Day("2022-03-01"), 0)}, "30 days ", "2026-06-29"},
		{"bankruptcy and six calendar months", datetest.Day("2016-05-30"), []facts.Event{calctest.Event(facts.EventBankruptcy, datetest.Day("2020-01-31"), datetest.Day("2020-08-31"))}, "394 days ", "2027-06-28"},
		{"a hearing long before the end", datetest.Day("2016-05-30"), []facts.Event{calctest.Ended(calctest.Event(facts.EventHearing, datetest.Day("2018-01-01"), datetest.Day("2018-07-01")), facts.EndDetermined)}, "181 days ", "2026-11-27"},
		{"a hearing withdrawn leaves no 90 days", datetest.Day("2015-06-01"), []facts.Event{calctest.Ended(calctest.Event(facts.EventHearing, datetest.Day("2025-05-20"), datetest.Day("2025-12-10")), facts.EndWithdrawn)}, "204 days ", "2025-12-22"},
		{"an innocent spouse", datetest.Day("2016-05-30"), []facts.Event{calctest.Event(facts.EventInnocent, datetest.Day("2018-01-01"), datetest.Day("2018-12-31"))}, "424 days ", "2027-07-28"},
		{"the spouse's own claim", datetest.Day("2016-05-30"), []facts.Event{{Kind: facts.Say(facts.EventInnocent), From: facts.Say(datetest.Day("2018-01-01")), To: facts.Say(datetest.Day("2018-12-31")), Spouse: facts.Say(true)}}, "", "2026-05-30"},
		{"abroad for a day less than six months", datetest.Day("2016-05-30"), []facts.Event{calctest.Event(facts.EventAbroad, datetest.Day("2018-01-01"), datetest.Day("2018-06-30"))}, "", "2026-05-30"},
		{"abroad for six months to the day", datetest.Day("2016-05-30"), []facts.Event{calctest.Event(facts.EventAbroad, datetest.Day("2018-01-01"), datetest.Day("2018-07-01"))}, "181 days ", "2026-11-27"},
		{"back from abroad with six months left at least", datetest.Day("2014-11-17"), []facts.Event{calctest.Event(facts.EventAbroad, datetest.Day("2024-05-01"), datetest.Day("2024-11-10"))}, "193 days ", "2025-05-29"},
		{"a deficiency in court", datetest.Day("2016-05-30"), []facts.Event{calctest.Event(facts.EventCourt, datetest.Day("2018-01-01"), datetest.Day("2018-12-31"))}, "424 days ", "2027-07-28"},
		{"in the hands of a court", datetest.Day("2016-05-30"), []facts.Event{calctest.Event(facts.EventCustody, datetest.Day("2018-01-01"), datetest.Day("2018-01-31"))}, "211 days ", "2026-12-27"},
		{"a combat zone", datetest.Day("2016-05-30"), []facts.Event{calctest.Event(facts.EventCombat, datetest.Day("2018-01-01"), datetest.Day("2018-01-31"))}, "210 days ", "2026-12-26"},
		{"an assistance order", datetest.Day("2016-05-30"), []facts.Event{calctest.Event(facts.EventAdvocate, datetest.Day("2018-01-01"), datetest.Day("2018-01-31"))}, "30 days ", "2026-06-29"},
		{"a wrongful levy", datetest.Day("2016-05-30"), []facts.Event{calctest.Event(facts.EventLevy, datetest.Day("2018-01-01"), datetest.Day("2018-01-31"))}, "60 days ", "2026-07-29"},
		{"an equivalent hearing stops nothing", datetest.Day("2016-05-30"), []facts.Event{calctest.Event(facts.EventEquivalent, datetest.Day("2018-01-01"), datetest.Day("2018-12-31"))}, "", "2026-05-30"},
		{"nor does hardship", datetest.Day("2016-05-30"), []facts.Event{calctest.Event(facts.EventHardship, datetest.Day("2018-01-01"), datetest.Day("2018-12-31"))}, "", "2026-05-30"},
		{"Form 900", datetest.Day("2016-05-30"), []facts.Event{calctest.Event(facts.EventWaiver, datetest.Day("2024-01-01"), datetest.Day("2029-12-31"))}, "", "2029-12-31"},
		{"Form 900 that the spouse alone signed", datetest.Day("2016-05-30"), []facts.Event{{Kind: facts.Say(facts.EventWaiver), To: facts.Say(datetest.Day("2029-12-31")), Spouse: facts.Say(true)}}, "", "2026-05-30"},
		{"Form 900 to an earlier day", datetest.Day("2016-05-30"), []facts.Event{calctest.Event(facts.EventWaiver, datetest.Day("2024-01-01"), datetest.Day("2025-12-31"))}, "", "2026-05-30"},

		{"two that overlap count once", datetest.Day("2016-05-30"), []facts.Event{calctest.Event(facts.EventCombat, datetest.Day("2018-01-01"), datetest.Day("2018-01-31")), calctest.Event(facts.EventAbroad, datetest.Day("2018-04-01"), datetest.Day("2018-12-31"))}, "210 days 154 days ", "2027-05-29"},
		{"one inside of another", datetest.Day("2016-05-30"), []facts.Event{calctest.Event(facts.EventAbroad, datetest.Day("2018-01-01"), datetest.Day("2019-01-01")), calctest.Ended(calctest.Event(facts.EventOffer, datetest.Day("2018-03-01"), datetest.Day("2018-06-01")), facts.EndRejected)}, "365 days 0 days ", "2027-05-30"},
		{"told in another order", datetest.Day("2016-05-30"), []facts.Event{calctest.Ended(calctest.Event(facts.EventOffer, datetest.Day("2018-03-01"), datetest.Day("2018-06-01")), facts.EndRejected), calctest.Event(facts.EventAbroad, datetest.Day("2018-01-01"), datetest.Day("2019-01-01"))}, "365 days 0 days ", "2027-05-30"},
		{"after the time has run out", datetest.Day("2014-11-17"), []facts.Event{calctest.Ended(calctest.Event(facts.EventOffer, datetest.Day("2024-11-17"), datetest.Day("2025-06-01")), facts.EndRejected)}, "0 days ", "2024-11-17"},
		{"on the day before", datetest.Day("2014-11-17"), []facts.Event{calctest.Ended(calctest.Event(facts.EventOffer, datetest.Day("2024-11-16"), datetest.Day("2025-06-01")), facts.EndRejected)}, "227 days ", "2025-07-02"},
		{"one keeps the clock open for the next", datetest.Day("2014-11-17"), []facts.Event{calctest.Ended(calctest.Event(facts.EventOffer, datetest.Day("2024-01-17"), datetest.Day("2024-11-01")), facts.EndWithdrawn), calctest.Event(facts.EventBankruptcy, datetest.Day("2025-01-01"), datetest.Day("2025-02-01"))}, "289 days 212 days ", "2026-04-02"},
		{"begun before the assessment", datetest.Day("2016-05-30"), []facts.Event{calctest.Event(facts.EventBankruptcy, datetest.Day("2016-01-01"), datetest.Day("2016-06-30"))}, "214 days ", "2026-12-30"},
		{"over before the assessment", datetest.Day("2016-05-30"), []facts.Event{calctest.Event(facts.EventAbroad, datetest.Day("2014-01-01"), datetest.Day("2015-01-01"))}, "0 days ", "2026-05-30"},
		{"of another year alone", datetest.Day("2016-05-30"), []facts.Event{{Kind: facts.Say(facts.EventAbroad), Year: facts.Say(2019), From: facts.Say(datetest.Day("2018-01-01")), To: facts.Say(datetest.Day("2019-01-01"))}}, "", "2026-05-30"},
	} {
		t.Run(test.name, func(t *testing.T) {
			k := clockOn(t, test.assessed, test.events...)
			var days string
			for _, s := range k.Suspensions {
				days += s.Days.String() + " "
			}
			if days != test.days || k.Expires.String() != test.expires {
				t.Errorf("%q, the last day is %s, want %q, %s", days, k.Expires, test.days, test.expires)
			}
		})
	}
}

// TestClockRange has what can be said while something is not known.
func TestClockRange(t *testing.T) {
	for _, test := range []struct {
		name                 string
		e                    facts.Event
		expires, least, most string
		missing              string
	}{
		{"how an offer ended", calctest.Event(facts.EventOffer, datetest.Day("2022-03-01"), datetest.Day("2022-11-15")), "?", "2027-02-13", "2027-03-15", "event-how:1"},
		{"an offer that is still looked at", calctest.Event(facts.EventOffer, datetest.Day("2026-11-01"), 0), "?", "2026-05-30", "2026-05-30", ""},
		{"a bankruptcy still open", calctest.Event(facts.EventBankruptcy, datetest.Day("2026-01-22"), 0), "?", "2027-03-30", "?", "event-to:1"},
		{"abroad for not yet six months, three days short", calctest.Event(facts.EventAbroad, datetest.Day("2026-05-25"), 0), "?", "2026-05-30", "?", "event-to:1"},
		{"when it ended", facts.Event{Kind: facts.Say(facts.EventAbroad), From: facts.Say(datetest.Day("2022-01-01")), To: facts.DoNotKnow[date.Day]()}, "?", "2026-05-30", "2031-04-20", "event-to:1"},
		{"Form 900", calctest.Event(facts.EventWaiver, datetest.Day("2024-01-01"), datetest.Day("2029-12-31")), "2029-12-31", "2029-12-31", "2030-03-31", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			k := clockOn(t, datetest.Day("2016-05-30"), test.e)
			if test.missing == "" && test.expires == "?" {
				test.expires = "2026-05-30" // it began after the time had run out
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

// TestWithout has what one event did: the last day without it.
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

// TestIf has what asking for something today does to the last day, the IRS's own
// if it is known: an offer rejected today adds 30 days, one rejected after two
// years 731 and 30.
func TestIf(t *testing.T) {
	for _, test := range []struct {
		name              string
		assessed, expires facts.Date
		least, most       string
	}{
		{"ten years from the assessment", facts.Say(datetest.Day("2017-05-30")), facts.Date{}, "2027-06-29", "2029-06-29"},
		{"the IRS's own day", facts.Say(datetest.Day("2017-05-30")), facts.Say(datetest.Day("2027-07-29")), "2027-08-28", "2029-08-28"},
		{"the IRS's own day alone", facts.Date{}, facts.Say(datetest.Day("2027-07-29")), "2027-08-28", "2029-08-28"},
		{"today is the last day", facts.Date{}, facts.Say(calctest.Today), "2026-12-22", "2028-12-22"},
		{"it was yesterday", facts.Date{}, facts.Say(datetest.Day("2026-11-21")), "2026-11-21", "2026-11-21"},
	} {
		t.Run(test.name, func(t *testing.T) {
			k := firstClock(t, facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{{Year: facts.Say(2016), Assessed: test.assessed, Expires: test.expires}}}})
			if got := k.Projections[0]; got.Least.String() != test.least || got.Most.String() != test.most {
				t.Errorf("an offer moves it to %s or %s, want %s or %s", got.Least, got.Most, test.least, test.most)
			}
			if got := k.Projections[1]; got.Least.String() != test.least || got.Most.Known {
				t.Errorf("a request moves it to %s or %s, want %s or no limit", got.Least, got.Most, test.least)
			}
		})
	}
	k := firstClock(t, facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{{Year: facts.Say(2016), Expires: facts.DoNotKnow[date.Day]()}}}})
	if len(k.Projections) > 0 {
		t.Errorf("a day that nobody knows moves to %s", k.Projections[0].Least)
	}
}

// TestIRSDay has the IRS's own day beside ours.
func TestIRSDay(t *testing.T) {
	y := facts.TaxYear{Year: facts.Say(2016), Assessed: facts.Say(datetest.Day("2017-05-30")), Expires: facts.Say(datetest.Day("2027-07-29"))}
	c, b := facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{y}}}, calctest.Book(t, calctest.Today)
	k := firstClock(t, c)
	if k.Expires.String() != "2027-05-30" || k.IRSExpires.String() != "2027-07-29" || k.Difference.String() != "60 days" {
		t.Errorf("ours %s, theirs %s, %s apart", k.Expires, k.IRSExpires, k.Difference)
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
		t.Errorf("the IRS's day alone, eight months ahead: %v", alone.Findings)
	}
	if got := firstClock(t, withRejected(c, facts.EventRequest, datetest.Day("2026-12-22"), b)); got.Expires.String() != "2027-07-29" {
		t.Errorf("a request looked at for a month moves it to %s", got.Expires)
	}
}

// TestEventsNeverShorten adds one event after another at random: the last day
// never comes earlier, and the order they are told in does not matter.
func TestEventsNeverShorten(t *testing.T) {
	r := rand.New(rand.NewPCG(7122, 6502))
	kinds := []string{facts.EventOffer, facts.EventRequest, facts.EventTerminated, facts.EventBankruptcy, facts.EventHearing, facts.EventInnocent, facts.EventAbroad,
		facts.EventCourt, facts.EventCustody, facts.EventMilitary, facts.EventCombat, facts.EventAdvocate, facts.EventLevy, facts.EventWaiver, facts.EventEquivalent}
	ends := []string{facts.EndAccepted, facts.EndRejected, facts.EndReturned, facts.EndWithdrawn, facts.EndDetermined}
	b := calctest.Book(t, calctest.Today)
	for range 2000 {
		assessed := date.FirstOf(2010) + date.Day(r.IntN(3000))
		c := facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{{Year: facts.Say(2012), Assessed: facts.Say(assessed)}}}}
		last := toll(c, c.Debt.Years[0], facts.AgainstTaxpayer, assessed, b).expires()
		for range 5 {
			from := assessed + date.Day(r.IntN(5000)) - 300
			e := calctest.Ended(calctest.Event(kinds[r.IntN(len(kinds))], from, (from+date.Day(r.IntN(900)))), ends[r.IntN(len(ends))])
			c.Debt.Events = append(c.Debt.Events, e)
			now := toll(c, c.Debt.Years[0], facts.AgainstTaxpayer, assessed, b).expires()
			if now < last {
				t.Fatalf("assessed %s: %s and then %s with %+v", assessed, last, now, c.Debt.Events)
			}
			last = now
		}
		r.Shuffle(len(c.Debt.Events), func(i, j int) { e := c.Debt.Events; e[i], e[j] = e[j], e[i] })
		if now := toll(c, c.Debt.Years[0], facts.AgainstTaxpayer, assessed, b).expires(); now != last {
			t.Fatalf("assessed %s: %s in one order, %s in another: %+v", assessed, last, now, c.Debt.Events)
		}
	}
}
