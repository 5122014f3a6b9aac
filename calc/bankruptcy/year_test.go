package bankruptcy

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// on is the day of the law in these tests.
const on = "2026-11-26"

// owing is a case of one tax year in a state: when its return was due, filed and
// assessed, with the events of the case. A day that is empty is not answered.
func owing(state string, year int, due, filed, assessed string, events ...facts.Event) facts.Case {
	given := func(s string) facts.Date {
		if s == "" {
			return facts.Date{}
		}
		return facts.Say(datetest.Day(s))
	}
	y := facts.TaxYear{Year: facts.Say(year), Assessed: given(assessed)}
	y.History = facts.History{Due: given(due), Extended: facts.Say(false), FiledOn: given(filed)}
	if filed != "" {
		y.History.Filed = facts.Say(facts.FiledReturn)
	}
	c := facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{y}, Events: events}}
	c.Household.State = facts.Say(state)
	c.Applying.Bankruptcy = facts.Say(false)
	return c
}

// event is an event from one day to another; it lasts if the second is empty.
func event(kind, from, to string) facts.Event {
	if to == "" {
		return calctest.Event(kind, datetest.Day(from), 0)
	}
	return calctest.Event(kind, datetest.Day(from), datetest.Day(to))
}

// days is the days of the first year of a way by each test: "-" for one that it does
// not have, "?" for one that is not known.
func days(w way.Way) [4]string {
	var all [4]string
	for i, id := range []string{Due, Assessed, Filed, From} {
		all[i] = "-"
		if l := w.Years[0].Figure(id); l.ID != "" {
			all[i] = l.String()
		}
	}
	return all
}

// TestDates has the days from which each test passes, worked by hand: so long after the
// day that it counts from, and the days by which events hold it up.
func TestDates(t *testing.T) {
	const offer, hearing, stay = facts.EventOffer, facts.EventHearing, facts.EventBankruptcy
	b := calctest.Book(t, datetest.Day(on))
	for _, test := range []struct {
		name    string
		c       facts.Case
		want    [4]string // by the due day, by the assessment, by the late return, and the last of them
		verdict line.Verdict
	}{
		// "Discharging taxes in bankruptcy, part 2", taxconnections.com: due 2011-04-18, a petition from 2014-04-19 on.
		{"three years, published", owing("OH", 2010, "2011-04-18", "2011-04-18", "2011-06-06"), [4]string{"2014-04-19", "2012-02-02", "-", "2014-04-19"}, line.Yes},
		// The same: assessed on 2014-04-15, the 240th day is 2014-12-11, and a petition from the 12th on.
		{"240 days, published", owing("OH", 2010, "2011-04-18", "2011-04-18", "2014-04-15"), [4]string{"2014-04-19", "2014-12-12", "-", "2014-12-12"}, line.Yes},
		// The same: filed late on 2013-06-10, a petition from 2015-06-11 on.
		{"two years, published", owing("OH", 2010, "2011-04-18", "2013-06-10", "2013-08-05"), [4]string{"2014-04-19", "2014-04-03", "2015-06-11", "2015-06-11"}, line.Yes},
		// weberlaw.com, example 6.1: a case from 2011-04-15 to 2012-04-14, 365 days and 90 more from 2013-04-15. It prints
		// July 14, 2015 and "exactly 2 years", which is the next row: 730 days and 90 from 2013-04-15.
		{"a case before, by its dates", owing("TX", 2009, "2010-04-15", "2010-04-15", "2010-06-07", event(stay, "2011-04-15", "2012-04-14")), [4]string{"2014-07-15", "2011-02-03", "-", "2014-07-15"}, line.Yes},
		{"a case before, of two years", owing("TX", 2009, "2010-04-15", "2010-04-15", "2010-06-07", event(stay, "2011-04-15", "2013-04-14")), [4]string{"2015-07-15", "2011-02-03", "-", "2015-07-15"}, line.Yes},
		// In re Paradis, 477 B.R. 295 (Bankr. D. Me. 2012), tax of 2007: an offer after the 240 days moves none of the
		// dates, and the IRS had no priority in a case of 2011-06-10.
		{"an offer after the 240 days", owing("ME", 2007, "2008-04-15", "2008-04-15", "2008-06-02", calctest.Ended(event(offer, "2009-07-07", "2010-08-23"), facts.EndRejected)), [4]string{"2011-04-16", "2009-01-29", "-", "2011-04-16"}, line.Yes},
		// 240 days to 2026-01-28; the offer's 190 days and 30 more: 2026-09-05.
		{"an offer within the 240 days", owing("OH", 2024, "", "2025-04-15", "2025-06-02", event(offer, "2025-09-01", "2026-03-10")), [4]string{"2028-04-16", "2026-09-06", "-", "2028-04-16"}, line.No},
		// Its appeal to 2026-04-09 is 30 days more.
		{"and its appeal", owing("OH", 2024, "", "2025-04-15", "2025-06-02", calctest.Appealed(event(offer, "2025-09-01", "2026-03-10"), datetest.Day("2026-04-09"))), [4]string{"2028-04-16", "2026-10-06", "-", "2028-04-16"}, line.No},
		{"an offer on the 240th day", owing("OH", 2024, "", "2025-04-15", "2025-06-02", event(offer, "2026-01-28", "2026-03-10")), [4]string{"2028-04-16", "2026-01-29", "-", "2028-04-16"}, line.No},
		// A day before: 42 days and 30.
		{"an offer on the 239th day", owing("OH", 2024, "", "2025-04-15", "2025-06-02", event(offer, "2026-01-27", "2026-03-10")), [4]string{"2028-04-16", "2026-04-11", "-", "2028-04-16"}, line.No},
		{"an offer before the assessment", owing("OH", 2024, "", "2025-04-15", "2025-06-02", event(offer, "2025-01-10", "2025-06-02")), [4]string{"2028-04-16", "2026-01-29", "-", "2028-04-16"}, line.No},
		{"an offer that lasts", owing("OH", 2024, "", "2025-04-15", "2025-06-02", event(offer, "2025-09-01", "")), [4]string{"2028-04-16", "?", "-", "?"}, line.No},
		{"one accepted, and in effect", owing("OH", 2022, "", "2023-04-18", "2023-06-05", calctest.Ended(event(offer, "2023-09-01", "2024-03-10"), facts.EndAccepted)), [4]string{"2026-04-19", "?", "-", "?"}, line.NotYet},
		{"one that lasts, after the 240 days", owing("OH", 2022, "", "2023-04-18", "2023-06-05", event(offer, "2026-09-01", "")), [4]string{"2026-04-19", "2024-02-01", "-", "2026-04-19"}, line.Yes},
		// 90 days and 90 from 2026-04-18; the 240 days were over.
		{"a hearing within the three years", owing("OH", 2022, "", "2023-04-18", "2023-06-05", event(hearing, "2026-02-02", "2026-05-03")), [4]string{"2026-10-16", "2024-02-01", "-", "2026-10-16"}, line.Yes},
		{"an equivalent hearing", owing("OH", 2022, "", "2023-04-18", "2023-06-05", event(facts.EventEquivalent, "2026-02-02", "2026-05-03")), [4]string{"2026-04-19", "2024-02-01", "-", "2026-04-19"}, line.Yes},
		{"a request for a plan", owing("OH", 2022, "", "2023-04-18", "2023-06-05", event(facts.EventRequest, "2023-06-10", "2023-09-03")), [4]string{"2026-04-19", "2024-02-01", "-", "2026-04-19"}, line.Yes},
		// Together 210 days, 90 and 90 from 2025-04-18: the second begins in the time that the first gave.
		{"a case and a hearing that overlap", owing("OH", 2021, "", "2022-04-18", "2022-06-06", event(hearing, "2025-05-10", "2025-08-08"), event(stay, "2025-01-10", "2025-07-09")), [4]string{"2026-05-14", "2023-02-02", "-", "2026-05-14"}, line.Yes},
		{"of the spouse alone", owing("OH", 2021, "", "2022-04-18", "2022-06-06", facts.Event{Kind: facts.Say(stay), From: facts.Say(datetest.Day("2025-01-10")), Spouse: facts.Say(true)}), [4]string{"2025-04-19", "2023-02-02", "-", "2025-04-19"}, line.Yes},
		{"a hearing from a day unknown", owing("OH", 2021, "", "2022-04-18", "2022-06-06", facts.Event{Kind: facts.Say(hearing)}), [4]string{"?", "?", "-", "?"}, line.NotYet},
		{"not assessed as far as is known", owing("OH", 2021, "", "2022-04-18", ""), [4]string{"2025-04-19", "?", "-", "?"}, line.NotYet},
		{"not known when filed", owing("OH", 2021, "", "", "2022-06-06"), [4]string{"2025-04-19", "2023-02-02", "?", "?"}, line.NotYet},
	} {
		t.Run(test.name, func(t *testing.T) {
			w := Way(test.c, b)
			if got := days(w); got != test.want {
				t.Errorf("from %v, want %v", got, test.want)
			}
			if got := w.Years[0].Verdict; got != test.verdict {
				t.Errorf("passed: %s, want %s", got, test.verdict)
			}
		})
	}
}

// TestReadings takes the later of two readings: with an extension if that is not known,
// and the latest day on which the tax may have been assessed.
func TestReadings(t *testing.T) {
	b := calctest.Book(t, datetest.Day(on))
	unknown := owing("TX", 2022, "", "2023-09-01", "2023-10-02")
	unknown.Debt.Years[0].History.Extended = facts.YesNo{}
	// October 15, 2023 was a Sunday. 2023-10-02 and 240 days: 2024-05-29.
	if got, want := days(Way(unknown, b)), [4]string{"2026-10-17", "2024-05-30", "2025-09-02", "2026-10-17"}; got != want {
		t.Errorf("perhaps extended: from %v, want %v", got, want)
	}
	if got := Way(unknown, b).Years[0].Verdict; got != line.NotYet {
		t.Errorf("perhaps extended, in Texas: %s", got)
	}
	stated := owing("OH", 2022, "", "2023-04-18", "")
	stated.Debt.Years[0].Expires = facts.Say(datetest.Day("2033-11-27"))
	if got, want := days(Way(stated, b)), [4]string{"2026-04-19", "2024-07-25", "-", "2026-04-19"}; got != want {
		t.Errorf("by the day the IRS states: from %v, want %v", got, want)
	}
	// A hearing of 60 days that began before the latest day on which it was assessed, and 90 more.
	stated.Debt.Events = []facts.Event{event(facts.EventHearing, "2023-09-01", "2023-10-31")}
	if got, want := days(Way(stated, b))[1], "2024-12-22"; got != want {
		t.Errorf("with a hearing before: from %s, want %s", got, want)
	}
	later := owing("OH", 2022, "", "2023-04-18", "2023-06-05")
	later.Debt.Years[0].History.Later = []facts.Assessment{{On: facts.Say(datetest.Day("2026-06-01"))}}
	if got, want := days(Way(later, b))[3], "2027-01-28"; got != want { // 2026-06-01 and 240 days: 2027-01-27
		t.Errorf("after an audit: from %s, want %s", got, want)
	}
}
