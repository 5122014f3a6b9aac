package calc

import (
	"math/rand/v2"
	"testing"

	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
)

// event is something that stops the clock from one day to another.
func event(kind string, from, to date.Day) Event {
	e := Event{Kind: Say(kind), From: Say(from)}
	if to != 0 {
		e.To = Say(to)
	}
	return e
}

// ended is an event that ended some way.
func (e Event) ended(how string) Event {
	e.How = Say(how)
	return e
}

// appealed is an event whose appeal ended on a day.
func (e Event) appealed(on date.Day) Event {
	e.Appeal = Say(on)
	return e
}

// firstClock is the clock of the first year's return.
func firstClock(t testing.TB, c Case) Clock {
	t.Helper()
	b := book(t, today)
	return c.clocks(1, b)[0]
}

// clockOf is the clock of one year with its events.
func clockOf(t testing.TB, assessed date.Day, events ...Event) Clock {
	t.Helper()
	c := Case{Debt: Debt{Years: []TaxYear{{Year: Say(2014), Assessed: Say(assessed)}}, Events: events}}
	return firstClock(t, c)
}

// TestTolling has a row for each event of the law and for what becomes of
// several. The first are the published and derived cases; the others were
// counted by hand.
func TestTolling(t *testing.T) {
	for _, test := range []struct {
		name     string
		assessed date.Day
		events   []Event
		days     string // for each event
		expires  string
	}{
		{"an offer rejected", datetest.Day("2016-05-30"), []Event{event(EventOffer, datetest.Day("2022-03-01"), datetest.Day("2022-11-15")).ended(EndRejected)}, "289 days ", "2027-03-15"},
		{"a hearing near the end: 90 days are left", datetest.Day("2015-06-01"), []Event{event(EventHearing, datetest.Day("2025-05-20"), datetest.Day("2025-12-10")).ended(EndDetermined)}, "204 days ", "2026-03-10"},
		{"abroad", datetest.Day("2014-11-17"), []Event{event(EventAbroad, datetest.Day("2016-01-01"), datetest.Day("2017-03-01"))}, "425 days ", "2026-01-16"},
		{"military service", datetest.Day("2015-05-25"), []Event{event(EventMilitary, datetest.Day("2018-02-01"), datetest.Day("2019-08-31"))}, "846 days ", "2027-09-18"},
		{"a request for a plan, rejected", datetest.Day("2020-01-01"), []Event{event(EventRequest, datetest.Day("2026-03-03"), datetest.Day("2026-06-20")).ended(EndRejected)}, "139 days ", "2030-05-20"},

		{"nothing", datetest.Day("2016-05-30"), nil, "", "2026-05-30"},
		{"assessed on 29 February", datetest.Day("2016-02-29"), nil, "", "2026-02-28"},
		{"an offer withdrawn", datetest.Day("2016-05-30"), []Event{event(EventOffer, datetest.Day("2022-03-01"), datetest.Day("2022-11-15")).ended(EndWithdrawn)}, "259 days ", "2027-02-13"},
		{"an offer rejected and appealed", datetest.Day("2016-05-30"), []Event{event(EventOffer, datetest.Day("2022-03-01"), datetest.Day("2022-11-15")).ended(EndRejected).appealed(datetest.Day("2023-03-01"))}, "365 days ", "2027-05-30"},
		{"an appeal shorter than the 30 days", datetest.Day("2016-05-30"), []Event{event(EventOffer, datetest.Day("2022-03-01"), datetest.Day("2022-11-15")).ended(EndRejected).appealed(datetest.Day("2022-12-01"))}, "289 days ", "2027-03-15"},
		{"a plan terminated", datetest.Day("2016-05-30"), []Event{event(EventTerminated, datetest.Day("2022-03-01"), 0)}, "30 days ", "2026-06-29"},
		{"bankruptcy and six calendar months", datetest.Day("2016-05-30"), []Event{event(EventBankruptcy, datetest.Day("2020-01-31"), datetest.Day("2020-08-31"))}, "394 days ", "2027-06-28"},
		{"a hearing long before the end", datetest.Day("2016-05-30"), []Event{event(EventHearing, datetest.Day("2018-01-01"), datetest.Day("2018-07-01")).ended(EndDetermined)}, "181 days ", "2026-11-27"},
		{"a hearing withdrawn leaves no 90 days", datetest.Day("2015-06-01"), []Event{event(EventHearing, datetest.Day("2025-05-20"), datetest.Day("2025-12-10")).ended(EndWithdrawn)}, "204 days ", "2025-12-22"},
		{"an innocent spouse", datetest.Day("2016-05-30"), []Event{event(EventInnocent, datetest.Day("2018-01-01"), datetest.Day("2018-12-31"))}, "424 days ", "2027-07-28"},
		{"the spouse's own claim", datetest.Day("2016-05-30"), []Event{{Kind: Say(EventInnocent), From: Say(datetest.Day("2018-01-01")), To: Say(datetest.Day("2018-12-31")), Spouse: Say(true)}}, "", "2026-05-30"},
		{"abroad for a day less than six months", datetest.Day("2016-05-30"), []Event{event(EventAbroad, datetest.Day("2018-01-01"), datetest.Day("2018-06-30"))}, "", "2026-05-30"},
		{"abroad for six months to the day", datetest.Day("2016-05-30"), []Event{event(EventAbroad, datetest.Day("2018-01-01"), datetest.Day("2018-07-01"))}, "181 days ", "2026-11-27"},
		{"back from abroad with six months left at least", datetest.Day("2014-11-17"), []Event{event(EventAbroad, datetest.Day("2024-05-01"), datetest.Day("2024-11-10"))}, "193 days ", "2025-05-29"},
		{"a deficiency in court", datetest.Day("2016-05-30"), []Event{event(EventCourt, datetest.Day("2018-01-01"), datetest.Day("2018-12-31"))}, "424 days ", "2027-07-28"},
		{"in the hands of a court", datetest.Day("2016-05-30"), []Event{event(EventCustody, datetest.Day("2018-01-01"), datetest.Day("2018-01-31"))}, "211 days ", "2026-12-27"},
		{"a combat zone", datetest.Day("2016-05-30"), []Event{event(EventCombat, datetest.Day("2018-01-01"), datetest.Day("2018-01-31"))}, "210 days ", "2026-12-26"},
		{"an assistance order", datetest.Day("2016-05-30"), []Event{event(EventAdvocate, datetest.Day("2018-01-01"), datetest.Day("2018-01-31"))}, "30 days ", "2026-06-29"},
		{"a wrongful levy", datetest.Day("2016-05-30"), []Event{event(EventLevy, datetest.Day("2018-01-01"), datetest.Day("2018-01-31"))}, "60 days ", "2026-07-29"},
		{"an equivalent hearing stops nothing", datetest.Day("2016-05-30"), []Event{event(EventEquivalent, datetest.Day("2018-01-01"), datetest.Day("2018-12-31"))}, "", "2026-05-30"},
		{"nor does hardship", datetest.Day("2016-05-30"), []Event{event(EventHardship, datetest.Day("2018-01-01"), datetest.Day("2018-12-31"))}, "", "2026-05-30"},
		{"Form 900", datetest.Day("2016-05-30"), []Event{event(EventWaiver, datetest.Day("2024-01-01"), datetest.Day("2029-12-31"))}, "", "2029-12-31"},
		{"Form 900 that the spouse alone signed", datetest.Day("2016-05-30"), []Event{{Kind: Say(EventWaiver), To: Say(datetest.Day("2029-12-31")), Spouse: Say(true)}}, "", "2026-05-30"},
		{"Form 900 to an earlier day", datetest.Day("2016-05-30"), []Event{event(EventWaiver, datetest.Day("2024-01-01"), datetest.Day("2025-12-31"))}, "", "2026-05-30"},

		{"two that overlap count once", datetest.Day("2016-05-30"), []Event{event(EventCombat, datetest.Day("2018-01-01"), datetest.Day("2018-01-31")), event(EventAbroad, datetest.Day("2018-04-01"), datetest.Day("2018-12-31"))}, "210 days 154 days ", "2027-05-29"},
		{"one inside of another", datetest.Day("2016-05-30"), []Event{event(EventAbroad, datetest.Day("2018-01-01"), datetest.Day("2019-01-01")), event(EventOffer, datetest.Day("2018-03-01"), datetest.Day("2018-06-01")).ended(EndRejected)}, "365 days 0 days ", "2027-05-30"},
		{"told in another order", datetest.Day("2016-05-30"), []Event{event(EventOffer, datetest.Day("2018-03-01"), datetest.Day("2018-06-01")).ended(EndRejected), event(EventAbroad, datetest.Day("2018-01-01"), datetest.Day("2019-01-01"))}, "365 days 0 days ", "2027-05-30"},
		{"after the time has run out", datetest.Day("2014-11-17"), []Event{event(EventOffer, datetest.Day("2024-11-17"), datetest.Day("2025-06-01")).ended(EndRejected)}, "0 days ", "2024-11-17"},
		{"on the day before", datetest.Day("2014-11-17"), []Event{event(EventOffer, datetest.Day("2024-11-16"), datetest.Day("2025-06-01")).ended(EndRejected)}, "227 days ", "2025-07-02"},
		{"one keeps the clock open for the next", datetest.Day("2014-11-17"), []Event{event(EventOffer, datetest.Day("2024-01-17"), datetest.Day("2024-11-01")).ended(EndWithdrawn), event(EventBankruptcy, datetest.Day("2025-01-01"), datetest.Day("2025-02-01"))}, "289 days 212 days ", "2026-04-02"},
		{"begun before the assessment", datetest.Day("2016-05-30"), []Event{event(EventBankruptcy, datetest.Day("2016-01-01"), datetest.Day("2016-06-30"))}, "214 days ", "2026-12-30"},
		{"over before the assessment", datetest.Day("2016-05-30"), []Event{event(EventAbroad, datetest.Day("2014-01-01"), datetest.Day("2015-01-01"))}, "0 days ", "2026-05-30"},
		{"of another year alone", datetest.Day("2016-05-30"), []Event{{Kind: Say(EventAbroad), Year: Say(2019), From: Say(datetest.Day("2018-01-01")), To: Say(datetest.Day("2019-01-01"))}}, "", "2026-05-30"},
	} {
		t.Run(test.name, func(t *testing.T) {
			k := clockOf(t, test.assessed, test.events...)
			var days string
			for _, s := range k.Stops {
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
		e                    Event
		expires, least, most string
		missing              string
	}{
		{"how an offer ended", event(EventOffer, datetest.Day("2022-03-01"), datetest.Day("2022-11-15")), "?", "2027-02-13", "2027-03-15", "event-how:1"},
		{"an offer that is still looked at", event(EventOffer, datetest.Day("2026-11-01"), 0), "?", "2026-05-30", "2026-05-30", ""},
		{"a bankruptcy still open", event(EventBankruptcy, datetest.Day("2026-01-22"), 0), "?", "2027-03-30", "?", "event-to:1"},
		{"abroad for not yet six months, three days short", event(EventAbroad, datetest.Day("2026-05-25"), 0), "?", "2026-05-30", "?", "event-to:1"},
		{"when it ended", Event{Kind: Say(EventAbroad), From: Say(datetest.Day("2022-01-01")), To: DoNotKnow[date.Day]()}, "?", "2026-05-30", "2031-04-20", "event-to:1"},
		{"Form 900", event(EventWaiver, datetest.Day("2024-01-01"), datetest.Day("2029-12-31")), "2029-12-31", "2029-12-31", "2030-03-31", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			k := clockOf(t, datetest.Day("2016-05-30"), test.e)
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
	k := clockOf(t, datetest.Day("2016-05-30"),
		event(EventAbroad, datetest.Day("2018-01-01"), datetest.Day("2019-01-01")),
		event(EventOffer, datetest.Day("2018-03-01"), datetest.Day("2018-06-01")).ended(EndRejected),
		event(EventCombat, datetest.Day("2018-12-01"), datetest.Day("2018-12-31")))
	for i, want := range []string{"2027-04-27", "2027-11-25", "2027-05-30"} {
		if got := k.Stops[i].Without.String(); got != want {
			t.Errorf("without %s: %s, want %s", k.Stops[i].Kind, got, want)
		}
	}
}

// TestIf has what asking for something today does to the last day, the IRS's own
// if it is known: an offer rejected today adds 30 days, one rejected after two
// years 731 and 30.
func TestIf(t *testing.T) {
	for _, test := range []struct {
		name              string
		assessed, expires Date
		least, most       string
	}{
		{"ten years from the assessment", Say(datetest.Day("2017-05-30")), Date{}, "2027-06-29", "2029-06-29"},
		{"the IRS's own day", Say(datetest.Day("2017-05-30")), Say(datetest.Day("2027-07-29")), "2027-08-28", "2029-08-28"},
		{"the IRS's own day alone", Date{}, Say(datetest.Day("2027-07-29")), "2027-08-28", "2029-08-28"},
		{"today is the last day", Date{}, Say(today), "2026-12-22", "2028-12-22"},
		{"it was yesterday", Date{}, Say(datetest.Day("2026-11-21")), "2026-11-21", "2026-11-21"},
	} {
		t.Run(test.name, func(t *testing.T) {
			k := firstClock(t, Case{Debt: Debt{Years: []TaxYear{{Year: Say(2016), Assessed: test.assessed, Expires: test.expires}}}})
			if got := k.If[0]; got.Least.String() != test.least || got.Most.String() != test.most {
				t.Errorf("an offer moves it to %s or %s, want %s or %s", got.Least, got.Most, test.least, test.most)
			}
			if got := k.If[1]; got.Least.String() != test.least || got.Most.Known {
				t.Errorf("a request moves it to %s or %s, want %s or no limit", got.Least, got.Most, test.least)
			}
		})
	}
	k := firstClock(t, Case{Debt: Debt{Years: []TaxYear{{Year: Say(2016), Expires: DoNotKnow[date.Day]()}}}})
	if len(k.If) > 0 {
		t.Errorf("a day that nobody knows moves to %s", k.If[0].Least)
	}
}

// TestIRSDay has the IRS's own day beside ours.
func TestIRSDay(t *testing.T) {
	y := TaxYear{Year: Say(2016), Assessed: Say(datetest.Day("2017-05-30")), Expires: Say(datetest.Day("2027-07-29"))}
	c, b := Case{Debt: Debt{Years: []TaxYear{y}}}, book(t, today)
	k := firstClock(t, c)
	if k.Expires.String() != "2027-05-30" || k.Said.String() != "2027-07-29" || k.Apart.String() != "60 days" {
		t.Errorf("ours %s, theirs %s, %s apart", k.Expires, k.Said, k.Apart)
	}
	var ids []string
	for _, f := range k.Findings {
		ids = append(ids, f.ID)
	}
	if len(ids) != 2 || ids[0] != "clock-differs" || ids[1] != "expires-soon" {
		t.Errorf("findings %v", ids)
	}
	y.Assessed = Date{}
	alone := firstClock(t, Case{Debt: Debt{Years: []TaxYear{y}}})
	if len(alone.Findings) != 1 || alone.Findings[0].ID != "expires-soon" {
		t.Errorf("the IRS's day alone, eight months ahead: %v", alone.Findings)
	}
	if got := firstClock(t, c.rejected(EventRequest, datetest.Day("2026-12-22"), b)); got.Expires.String() != "2027-07-29" {
		t.Errorf("a request looked at for a month moves it to %s", got.Expires)
	}
}

// TestEventsNeverShorten adds one event after another at random: the last day
// 0 comes earlier, and the order they are told in does not matter.
func TestEventsNeverShorten(t *testing.T) {
	r := rand.New(rand.NewPCG(7122, 6502))
	kinds := []string{EventOffer, EventRequest, EventTerminated, EventBankruptcy, EventHearing, EventInnocent, EventAbroad,
		EventCourt, EventCustody, EventMilitary, EventCombat, EventAdvocate, EventLevy, EventWaiver, EventEquivalent}
	ends := []string{EndAccepted, EndRejected, EndReturned, EndWithdrawn, EndDetermined}
	b := book(t, today)
	for range 2000 {
		assessed := date.FirstOf(2010) + date.Day(r.IntN(3000))
		c := Case{Debt: Debt{Years: []TaxYear{{Year: Say(2012), Assessed: Say(assessed)}}}}
		last := c.timer(c.Debt.Years[0], against, assessed, b).expires()
		for range 5 {
			from := assessed + date.Day(r.IntN(5000)) - 300
			e := event(kinds[r.IntN(len(kinds))], from, (from + date.Day(r.IntN(900)))).ended(ends[r.IntN(len(ends))])
			c.Debt.Events = append(c.Debt.Events, e)
			now := c.timer(c.Debt.Years[0], against, assessed, b).expires()
			if now < last {
				t.Fatalf("assessed %s: %s and then %s with %+v", assessed, last, now, c.Debt.Events)
			}
			last = now
		}
		r.Shuffle(len(c.Debt.Events), func(i, j int) { e := c.Debt.Events; e[i], e[j] = e[j], e[i] })
		if now := c.timer(c.Debt.Years[0], against, assessed, b).expires(); now != last {
			t.Fatalf("assessed %s: %s in one order, %s in another: %+v", assessed, last, now, c.Debt.Events)
		}
	}
}
