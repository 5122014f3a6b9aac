package csed

import (
	"math/rand/v2"
	"slices"
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
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
		{"K3: a deficiency in court moves no clock of what was assessed before", datetest.Day("2016-05-30"), []facts.Event{calctest.Event(facts.EventCourt, datetest.Day("2018-01-01"), datetest.Day("2018-12-31"))}, "", "2026-05-30"},
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

		// K1: the events are walked in order of date. The hearing leaves until 2026-03-10, so that
		// the offer begins with 37 days left: 119 days later they still are.
		{"K1: an offer in the 90 days that a hearing left", datetest.Day("2015-06-01"), []facts.Event{calctest.Ended(calctest.Event(facts.EventHearing, datetest.Day("2025-05-20"), datetest.Day("2025-12-10")), facts.EndDetermined), calctest.Ended(calctest.Event(facts.EventOffer, datetest.Day("2026-02-01"), datetest.Day("2026-05-01")), facts.EndRejected)}, "204 days 119 days ", "2026-07-07"},
		{"K1: a bankruptcy in the six months that a return from abroad left", datetest.Day("2014-11-17"), []facts.Event{calctest.Event(facts.EventAbroad, datetest.Day("2024-10-01"), datetest.Day("2025-06-01")), calctest.Event(facts.EventBankruptcy, datetest.Day("2025-09-01"), datetest.Day("2025-10-01"))}, "243 days 212 days ", "2026-07-01"},
		{"K1: a bankruptcy open when the hearing ends", datetest.Day("2015-06-01"), []facts.Event{calctest.Ended(calctest.Event(facts.EventHearing, datetest.Day("2025-05-20"), datetest.Day("2025-12-10")), facts.EndDetermined), calctest.Event(facts.EventBankruptcy, datetest.Day("2025-11-01"), datetest.Day("2026-01-01"))}, "204 days 203 days ", "2026-09-29"},
		{"K1: a floor that has passed extends nothing", datetest.Day("2015-06-01"), []facts.Event{calctest.Ended(calctest.Event(facts.EventHearing, datetest.Day("2025-05-20"), datetest.Day("2025-12-10")), facts.EndDetermined), calctest.Ended(calctest.Event(facts.EventOffer, datetest.Day("2026-03-10"), datetest.Day("2026-05-01")), facts.EndRejected)}, "204 days 0 days ", "2026-03-10"},

		// K2: what begins after the signing of Form 900 extends the day on it, and what was before does not.
		{"K2: an offer after Form 900: 221 days", datetest.Day("2013-06-03"), []facts.Event{calctest.Event(facts.EventWaiver, datetest.Day("2021-03-01"), datetest.Day("2026-06-03")), calctest.Ended(calctest.Event(facts.EventOffer, datetest.Day("2022-01-10"), datetest.Day("2022-07-20")), facts.EndRejected)}, "221 days ", "2027-01-10"},
		{"K2: a bankruptcy after the ten years, within the waived time", datetest.Day("2013-06-03"), []facts.Event{calctest.Event(facts.EventWaiver, datetest.Day("2021-03-01"), datetest.Day("2027-06-03")), calctest.Event(facts.EventBankruptcy, datetest.Day("2024-01-10"), datetest.Day("2024-05-10"))}, "305 days ", "2028-04-03"},
		{"K2: an offer before Form 900", datetest.Day("2013-06-03"), []facts.Event{calctest.Ended(calctest.Event(facts.EventOffer, datetest.Day("2014-01-10"), datetest.Day("2014-07-20")), facts.EndRejected), calctest.Event(facts.EventWaiver, datetest.Day("2021-03-01"), datetest.Day("2026-06-03"))}, "221 days ", "2026-06-03"},
		{"K2: Form 900 signed in a bankruptcy, with 275 days of it to come", datetest.Day("2013-06-03"), []facts.Event{calctest.Event(facts.EventBankruptcy, datetest.Day("2020-12-01"), datetest.Day("2021-06-01")), calctest.Event(facts.EventWaiver, datetest.Day("2021-03-01"), datetest.Day("2026-06-03"))}, "365 days ", "2027-03-05"},
		{"K2: Form 900 signed after expiration", datetest.Day("2013-06-03"), []facts.Event{calctest.Event(facts.EventWaiver, datetest.Day("2023-07-01"), datetest.Day("2026-06-03"))}, "", "2023-06-03"},

		{"K3: nor of a deficiency assessed within sixty days of the decision", datetest.Day("2019-02-01"), []facts.Event{calctest.Event(facts.EventCourt, datetest.Day("2018-01-01"), datetest.Day("2018-12-31"))}, "", "2029-02-01"},

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

// TestEventsNeverShorten adds random events one after another, in part unknown or of
// one spouse alone: none makes a CSED earlier, their order in the case does not
// matter, and walking them turn by turn gives what walking day by day gives. One that
// tells the latest end of a request that was never closed may lower the upper bound.
func TestEventsNeverShorten(t *testing.T) {
	r := rand.New(rand.NewPCG(7122, 6502))
	b := calctest.Book(t, calctest.Today)
	clocks := func(c facts.Case, assessed date.Day) (last []date.Day) {
		for _, whose := range []string{facts.WhoseOwn, facts.WhoseSpouse} {
			for _, reading := range []facts.Reading{facts.ForTaxpayer, facts.AgainstTaxpayer} {
				k := toll(c, c.Debt.Years[0], whose, reading, assessed, b)
				if got, want := k.expires(), k.dayByDay(); got != want {
					t.Fatalf("assessed %s: %s by turns, %s by days, of %+v", assessed, got, want, c.Debt.Events)
				}
				last = append(last, k.expires())
			}
		}
		return append(last, LastDay(c, c.Debt.Years[0], 1, facts.ForTaxpayer, b), LastDay(c, c.Debt.Years[0], 1, facts.AgainstTaxpayer, b))
	}
	for range 200 {
		assessed := date.FirstOf(2010) + date.Day(r.IntN(3000))
		c := facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{{Year: facts.Say(2012), Assessed: facts.Say(assessed)}}}}
		c.Household.Owing = facts.Say(facts.OwingJoint)
		last := clocks(c, assessed)
		for range 6 {
			c.Debt.Events = append(c.Debt.Events, randomEvent(r, assessed))
			now := clocks(c, assessed)
			for i := range now {
				upper := i == 1 || i == 3 || i == 4
				if now[i] < last[i] && !(upper && closesRequest(c)) {
					t.Fatalf("assessed %s: %s and then %s with %+v", assessed, last, now, c.Debt.Events)
				}
			}
			last = now
		}
		r.Shuffle(len(c.Debt.Events), func(i, j int) { e := c.Debt.Events; e[i], e[j] = e[j], e[i] })
		if now := clocks(c, assessed); !slices.Equal(now, last) {
			t.Fatalf("assessed %s: %s in one order, %s in another: %+v", assessed, last, now, c.Debt.Events)
		}
	}
}

// closesRequest reports whether the last event of a case may be the end of a request that
// has no known end.
func closesRequest(c facts.Case) bool {
	last := c.Debt.Events[len(c.Debt.Events)-1]
	switch last.Kind.Value {
	case facts.EventOffer, facts.EventRequest, facts.EventTerminated:
		return slices.ContainsFunc(c.Debt.Events, func(e facts.Event) bool { return e.Kind.Value == facts.EventRequest && e.To.Unsure })
	}
	return false
}

// randomEvent is an event of any kind around the ten years of an assessment, and
// sometimes after them.
func randomEvent(r *rand.Rand, assessed date.Day) facts.Event {
	kinds := []string{facts.EventOffer, facts.EventRequest, facts.EventTerminated, facts.EventBankruptcy, facts.EventHearing, facts.EventInnocent, facts.EventAbroad,
		facts.EventCourt, facts.EventCustody, facts.EventMilitary, facts.EventCombat, facts.EventAdvocate, facts.EventLevy, facts.EventWaiver, facts.EventEquivalent, facts.EventHardship}
	ends := []string{facts.EndAccepted, facts.EndRejected, facts.EndReturned, facts.EndWithdrawn, facts.EndDetermined}
	from := assessed + date.Day(r.IntN(5000)) - 300
	e := calctest.Ended(calctest.Event(kinds[r.IntN(len(kinds))], from, (from+date.Day(r.IntN(900)))), ends[r.IntN(len(ends))])
	if e.Kind.Value == facts.EventWaiver {
		e.To = facts.Say(from + date.Day(r.IntN(3000)))
	}
	switch r.IntN(10) {
	case 0:
		e.From = facts.Date{}
	case 1:
		e.To = facts.DoNotKnow[date.Day]()
	case 2:
		e.To = facts.Date{}
	case 3:
		e.How = facts.Choice{}
	case 4:
		e.Appeal = facts.Say(e.To.Value + date.Day(r.IntN(400)))
	}
	whose := []facts.YesNo{{}, facts.Say(true), facts.Say(false), facts.DoNotKnow[bool]()}
	e.Spouse, e.Own = whose[r.IntN(4)], whose[r.IntN(4)]
	return e
}

// dayByDay is the CSED by one day after another, as the law tells it: on each day
// that an event suspends the clock, the CSED moves a day away.
func (t tolling) dayByDay() date.Day {
	last, counts := t.tenYears, map[int]bool{}
	for day := t.assessed; ; day++ {
		if day >= last {
			break
		}
		stands := false
		for _, w := range t.waivers {
			if w.signed == day {
				last = max(last, w.until)
			}
		}
		for i, p := range t.periods {
			if p.from == day {
				counts[i] = true
			}
			if counts[i] && p.to == day {
				last = max(last, p.earliest)
			}
			stands = stands || counts[i] && p.from <= day && day < p.to
		}
		if stands {
			last++
		}
	}
	for _, w := range t.waivers {
		if w.signed == 0 {
			last = max(last, w.until)
		}
	}
	return last
}

// TestRequestNeverClosed has a request of March 1, 2018 whose end nobody knows. Without it
// the ten years from January 1, 2015 end on January 1, 2025. At most it lasts to the next
// event that ends it, and was not rejected, so that no 30 days follow:
//
//   - an agreement of June 1, 2018: 92 days
//   - an offer of September 1, 2018: 184 days, and 181 of the offer, returned on March 1, 2019
//   - a termination of December 1, 2018: 275 days, and the 30 after it
//   - nothing: to today, November 22, 2026, 3,188 days, and 30
func TestRequestNeverClosed(t *testing.T) {
	b := calctest.Book(t, calctest.Today)
	request := facts.Event{Kind: facts.Say(facts.EventRequest), From: facts.Say(datetest.Day("2018-03-01")), To: facts.DoNotKnow[date.Day]()}
	for _, test := range []struct {
		name        string
		plan        facts.Date
		next        []facts.Event
		least, most string
	}{
		{"an agreement", facts.Say(datetest.Day("2018-06-01")), nil, "2025-01-01", "2025-04-03"},
		{"an offer", facts.Date{}, []facts.Event{calctest.Ended(calctest.Event(facts.EventOffer, datetest.Day("2018-09-01"), datetest.Day("2019-03-01")), facts.EndReturned)}, "2025-07-01", "2026-01-01"},
		{"a termination", facts.Date{}, []facts.Event{{Kind: facts.Say(facts.EventTerminated), From: facts.Say(datetest.Day("2018-12-01"))}}, "2025-01-31", "2025-11-02"},
		{"nothing", facts.Date{}, nil, "2025-01-01", "2033-10-24"},
		{"an agreement before it", facts.Say(datetest.Day("2017-06-01")), nil, "2025-01-01", "2033-10-24"},
	} {
		y := facts.TaxYear{Year: facts.Say(2013), Assessed: facts.Say(datetest.Day("2015-01-01")), History: facts.History{PlanFrom: test.plan}}
		c := facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{y}, Events: append([]facts.Event{request}, test.next...)}}
		k := Clocks(c, 1, b)[0]
		if k.Range.Least.String() != test.least || k.Range.Most.String() != test.most {
			t.Errorf("%s: %s to %s, want %s to %s", test.name, k.Range.Least, k.Range.Most, test.least, test.most)
		}
		if !slices.ContainsFunc(k.Findings, func(f line.Finding) bool { return f.ID == "request-unclosed" }) {
			t.Errorf("%s: nothing is said of it", test.name)
		}
	}
}
