package csed

import (
	"math/rand/v2"
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// TestTolling has a row for each kind of event and for several at once. The first
// rows are published examples and cases derived from them; the others were counted
// by hand.
func TestTolling(t *testing.T) {
	for _, test := range []struct {
		name     string
		assessed date.Day
		events   []facts.Event
		days     string // that each event adds
		expires  string
	}{
		{"an offer rejected", datetest.Day("2016-05-30"), []facts.Event{calctest.Ended(calctest.Event(facts.EventOffer, datetest.Day("2022-03-01"), datetest.Day("2022-11-15")), facts.EndRejected)}, "289 days ", "2027-03-15"},
		{"a hearing near the CSED leaves 90 days", datetest.Day("2015-06-01"), []facts.Event{calctest.Ended(calctest.Event(facts.EventHearing, datetest.Day("2025-05-20"), datetest.Day("2025-12-10")), facts.EndDetermined)}, "204 days ", "2026-03-10"},
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
		{"a hearing long before the CSED", datetest.Day("2016-05-30"), []facts.Event{calctest.Ended(calctest.Event(facts.EventHearing, datetest.Day("2018-01-01"), datetest.Day("2018-07-01")), facts.EndDetermined)}, "181 days ", "2026-11-27"},
		{"a hearing withdrawn leaves no 90 days", datetest.Day("2015-06-01"), []facts.Event{calctest.Ended(calctest.Event(facts.EventHearing, datetest.Day("2025-05-20"), datetest.Day("2025-12-10")), facts.EndWithdrawn)}, "204 days ", "2025-12-22"},
		{"an innocent spouse", datetest.Day("2016-05-30"), []facts.Event{calctest.Event(facts.EventInnocent, datetest.Day("2018-01-01"), datetest.Day("2018-12-31"))}, "424 days ", "2027-07-28"},
		{"the spouse's own claim", datetest.Day("2016-05-30"), []facts.Event{{Kind: facts.Say(facts.EventInnocent), From: facts.Say(datetest.Day("2018-01-01")), To: facts.Say(datetest.Day("2018-12-31")), Spouse: facts.Say(true)}}, "", "2026-05-30"},
		{"abroad for a day less than six months", datetest.Day("2016-05-30"), []facts.Event{calctest.Event(facts.EventAbroad, datetest.Day("2018-01-01"), datetest.Day("2018-06-30"))}, "", "2026-05-30"},
		{"abroad for six months to the day", datetest.Day("2016-05-30"), []facts.Event{calctest.Event(facts.EventAbroad, datetest.Day("2018-01-01"), datetest.Day("2018-07-01"))}, "181 days ", "2026-11-27"},
		{"back from abroad with six months left at least", datetest.Day("2014-11-17"), []facts.Event{calctest.Event(facts.EventAbroad, datetest.Day("2024-05-01"), datetest.Day("2024-11-10"))}, "193 days ", "2025-05-29"},
		{"a deficiency in court", datetest.Day("2016-05-30"), []facts.Event{calctest.Event(facts.EventCourt, datetest.Day("2018-01-01"), datetest.Day("2018-12-31"))}, "424 days ", "2027-07-28"},
		{"assets in the custody of a court", datetest.Day("2016-05-30"), []facts.Event{calctest.Event(facts.EventCustody, datetest.Day("2018-01-01"), datetest.Day("2018-01-31"))}, "211 days ", "2026-12-27"},
		{"a combat zone", datetest.Day("2016-05-30"), []facts.Event{calctest.Event(facts.EventCombat, datetest.Day("2018-01-01"), datetest.Day("2018-01-31"))}, "210 days ", "2026-12-26"},
		{"an assistance order", datetest.Day("2016-05-30"), []facts.Event{calctest.Event(facts.EventAdvocate, datetest.Day("2018-01-01"), datetest.Day("2018-01-31"))}, "30 days ", "2026-06-29"},
		{"a wrongful levy", datetest.Day("2016-05-30"), []facts.Event{calctest.Event(facts.EventLevy, datetest.Day("2018-01-01"), datetest.Day("2018-01-31"))}, "60 days ", "2026-07-29"},
		{"an equivalent hearing does not suspend the clock", datetest.Day("2016-05-30"), []facts.Event{calctest.Event(facts.EventEquivalent, datetest.Day("2018-01-01"), datetest.Day("2018-12-31"))}, "", "2026-05-30"},
		{"nor does currently not collectible", datetest.Day("2016-05-30"), []facts.Event{calctest.Event(facts.EventHardship, datetest.Day("2018-01-01"), datetest.Day("2018-12-31"))}, "", "2026-05-30"},
		{"Form 900", datetest.Day("2016-05-30"), []facts.Event{calctest.Event(facts.EventWaiver, datetest.Day("2024-01-01"), datetest.Day("2029-12-31"))}, "", "2029-12-31"},
		{"Form 900 that the spouse alone signed", datetest.Day("2016-05-30"), []facts.Event{{Kind: facts.Say(facts.EventWaiver), To: facts.Say(datetest.Day("2029-12-31")), Spouse: facts.Say(true)}}, "", "2026-05-30"},
		{"Form 900 to an earlier day", datetest.Day("2016-05-30"), []facts.Event{calctest.Event(facts.EventWaiver, datetest.Day("2024-01-01"), datetest.Day("2025-12-31"))}, "", "2026-05-30"},

		{"two that overlap count once", datetest.Day("2016-05-30"), []facts.Event{calctest.Event(facts.EventCombat, datetest.Day("2018-01-01"), datetest.Day("2018-01-31")), calctest.Event(facts.EventAbroad, datetest.Day("2018-04-01"), datetest.Day("2018-12-31"))}, "210 days 154 days ", "2027-05-29"},
		{"one inside of another", datetest.Day("2016-05-30"), []facts.Event{calctest.Event(facts.EventAbroad, datetest.Day("2018-01-01"), datetest.Day("2019-01-01")), calctest.Ended(calctest.Event(facts.EventOffer, datetest.Day("2018-03-01"), datetest.Day("2018-06-01")), facts.EndRejected)}, "365 days 0 days ", "2027-05-30"},
		{"given in another order", datetest.Day("2016-05-30"), []facts.Event{calctest.Ended(calctest.Event(facts.EventOffer, datetest.Day("2018-03-01"), datetest.Day("2018-06-01")), facts.EndRejected), calctest.Event(facts.EventAbroad, datetest.Day("2018-01-01"), datetest.Day("2019-01-01"))}, "365 days 0 days ", "2027-05-30"},
		{"after expiration", datetest.Day("2014-11-17"), []facts.Event{calctest.Ended(calctest.Event(facts.EventOffer, datetest.Day("2024-11-17"), datetest.Day("2025-06-01")), facts.EndRejected)}, "0 days ", "2024-11-17"},
		{"on the day before expiration", datetest.Day("2014-11-17"), []facts.Event{calctest.Ended(calctest.Event(facts.EventOffer, datetest.Day("2024-11-16"), datetest.Day("2025-06-01")), facts.EndRejected)}, "227 days ", "2025-07-02"},
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

// TestEventsNeverShorten adds random events one after another: none makes the CSED
// earlier, and their order in the case does not matter.
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
