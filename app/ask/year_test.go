package ask

import (
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

func givenDay(s date.Day) facts.Date { return facts.Say(s) }

// owingCase is a case with a total and one tax year of that history.
func owingCase(h facts.History) facts.Case {
	y := facts.TaxYear{Year: facts.Say(2021), Expires: facts.DoNotKnow[date.Day](), Assessed: givenDay(datetest.Day("2023-02-27")), History: h}
	return facts.Case{Debt: facts.Debt{Total: usd("9000"), Years: []facts.TaxYear{y, {Year: facts.Say(2022)}}}}
}

// TestOptionalSteps walks past the optional steps, and through them.
func TestOptionalSteps(t *testing.T) {
	letter, filled := facts.History{Owed: usd("9000"), OwedOn: givenDay(datetest.Day("2026-09-14"))}, facts.History{Shown: usd("8000"), Credits: usd("0")}
	withEvent := owingCase(letter)
	withEvent.Debt.Events = []facts.Event{{Kind: facts.Say(facts.EventCourt)}}
	for _, test := range []struct {
		name       string
		c          facts.Case
		at         string
		next, prev string
	}{
		{"from a year", owingCase(letter), "tax-year 1", "tax-year 2", "tax-years"},
		{"from the years", owingCase(letter), "tax-years", "place", "debt-total"},
		{"the first optional step", owingCase(letter), "year-kind 1", "year-return 1", "tax-years"},
		{"the second", owingCase(letter), "year-return 1", "year-tax 1", "year-kind 1"},
		{"the next one", owingCase(letter), "year-payments 1", "year-later 1", "year-tax 1"},
		{"of a year without any amount", owingCase(facts.History{}), "year-tax 1", "year-later 1", "year-return 1"},
		{"the last one", owingCase(letter), "year-charged 1", "year-relief 1", "year-notices 1"},
		{"penalties taken off", owingCase(letter), "year-relief 1", "tax-years", "year-charged 1"},
		{"the events", owingCase(letter), "events", "check-debt", "tax-years"},
		{"the first event, not there yet", owingCase(letter), "event 1", "event 1", "events"},
		{"one of which no days are asked", withEvent, "event 1", "events", "events"},
		{"from the check page", withEvent, "check-debt", "place", "tax-years"},
		{"a year counted from its return", owingCase(filled), "year-later 1", "year-notices 1", "year-payments 1"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := Next(&test.c, placeAt(test.at)); got != placeAt(test.next) {
				t.Errorf("Continue leads to %v, want %s", got, test.next)
			}
			if got := Prev(&test.c, placeAt(test.at)); got != placeAt(test.prev) {
				t.Errorf("Back leads to %v, want %s", got, test.prev)
			}
			if got := Nearest(&test.c, placeAt(test.at)); got != placeAt(test.at) {
				t.Errorf("it leads to %v", got)
			}
		})
	}
}

// TestOptionalOfYear is the optional steps about a year.
func TestOptionalOfYear(t *testing.T) {
	for _, test := range []struct {
		name string
		h    facts.History
		want string
	}{
		{"no amount", facts.History{}, "year-kind year-return year-tax year-later"},
		{"a letter", facts.History{Owed: usd("1")}, "year-kind year-return year-tax year-payments year-later year-notices year-charged year-relief"},
		{"a return", facts.History{Shown: usd("1")}, "year-kind year-return year-tax year-payments year-later year-notices year-charged year-relief"},
	} {
		c, got := owingCase(test.h), ""
		for _, p := range OptionalOfYear(&c, 1) {
			got += " " + p.Step
		}
		if got = strings.TrimSpace(got); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
	penalty := owingCase(facts.History{Penalty: usd("1")})
	penalty.Debt.Years[0].Kind = facts.Say(facts.KindTrustFund)
	var got []string
	for _, p := range OptionalOfYear(&penalty, 1) {
		got = append(got, p.Step)
	}
	if want := "year-kind year-payments year-notices"; strings.Join(got, " ") != want {
		t.Errorf("a civil penalty: %s, want %s", got, want)
	}
	if got := OptionalOfYear(&facts.Case{}, 1); got != nil {
		t.Errorf("of no year: %v", got)
	}
}

// TestOptionalIsNeverMissing holds that a section is done without its optional steps,
// and that the page of its answers has only those of them that have an answer.
func TestOptionalIsNeverMissing(t *testing.T) {
	c := owingCase(facts.History{Owed: usd("9000"), OwedOn: givenDay(datetest.Day("2026-09-14")), PlanFrom: givenDay(datetest.Day("2025-02-10"))})
	c.Debt.Years = c.Debt.Years[:1]
	if got := StatusOf(&c, sectionByID("debt")); got != Done {
		t.Errorf("%s: %v", got, Unanswered(&c, sectionByID("debt")))
	}
	var rows []string
	for _, r := range Rows(&c, sectionByID("debt")) {
		rows = append(rows, r.Question.ID)
	}
	want := []string{"debt-total", "", "tax-year", "tax-year-expires", "tax-year-assessed", "year-owed", "year-owed-on", "year-owed-tax", "year-plan-from"}
	if !slices.Equal(rows, want) {
		t.Errorf("rows %q, want %q", rows, want)
	}
}

// TestAsked is what the pages of a year and of an event ask.
func TestAsked(t *testing.T) {
	filed := func(on date.Day) facts.History {
		return facts.History{Filed: facts.Say(facts.FiledReturn), FiledOn: givenDay(on)}
	}
	event := func(kind string, more ...func(e *facts.Event)) facts.Case {
		c := owingCase(facts.History{})
		e := facts.Event{Kind: facts.Say(kind)}
		for _, f := range more {
			f(&e)
		}
		c.Debt.Events = []facts.Event{e}
		return c
	}
	ended := func(e *facts.Event) { e.To = givenDay(datetest.Day("2024-01-01")) }
	rejected := func(e *facts.Event) { e.How = facts.Say(facts.EndRejected) }
	gone := event(facts.EventAbroad, func(e *facts.Event) { e.Year = facts.Say(2015) })
	gone.Debt.Years = gone.Debt.Years[:1]
	couple := event(facts.EventInnocent)
	couple.Household.Owing = facts.Say(facts.OwingJoint)
	own := event(facts.EventInnocent, func(e *facts.Event) { e.Spouse = facts.Say(false) })
	own.Household.Owing = facts.Say(facts.OwingJoint)
	penalty := event(facts.EventWaiver)
	penalty.Debt.Years[0].Kind, penalty.Debt.Years[0].Period = facts.Say(facts.KindCivil), givenDay(datetest.Day("2019-06-30"))
	penalty.Debt.Years[0].History.Penalty = usd("1")
	for _, test := range []struct {
		name string
		c    facts.Case
		step string
		want string
	}{
		{"income tax", owingCase(facts.History{}), "year-kind", "debt-kind"},
		{"a civil penalty", penalty, "year-kind", "debt-kind tax-period year-penalty"},
		{"the bill of a civil penalty", penalty, "year-notices", "year-demand"},
		{"an event where there is one", penalty, "event-days", "event-from event-to event-year event-period"},
		{"a year of which only the number is known", owingCase(facts.History{}), "tax-year", "tax-year tax-year-expires tax-year-assessed year-owed year-owed-on year-owed-tax"},
		{"a year with a letter", owingCase(facts.History{Owed: usd("1")}), "tax-year", "tax-year tax-year-expires tax-year-assessed year-owed year-owed-on year-owed-tax"},
		{"nothing of the return", owingCase(facts.History{}), "year-return", "year-filed year-due"},
		{"a return in time", owingCase(filed(datetest.Day("2022-04-15"))), "year-return", "year-filed year-filed-on year-due"},
		{"a return a day late", owingCase(filed(datetest.Day("2022-04-16"))), "year-return", "year-filed year-filed-on year-extended year-due"},
		{"no return", owingCase(facts.History{Filed: facts.Say(facts.FiledNever)}), "year-return", "year-filed year-extended year-due"},
		{"penalties in a letter", owingCase(facts.History{Owed: usd("1")}), "year-charged", "year-late-payment year-late-filing-charged"},
		{"penalties of a return", owingCase(facts.History{Shown: usd("1")}), "year-charged", "year-late-filing-charged year-accuracy year-other-penalties"},
		{"no plan", owingCase(facts.History{Owed: usd("1")}), "year-notices", "year-levy year-plan-from"},
		{"a plan from some day", owingCase(facts.History{Owed: usd("1"), PlanFrom: facts.DoNotKnow[date.Day]()}), "year-notices", "year-levy year-plan-from year-plan-to"},
		{"an offer still open", event(facts.EventOffer), "event-days", "event-from event-to event-how event-year"},
		{"an offer that ended", event(facts.EventOffer, ended), "event-days", "event-from event-to event-how event-year"},
		{"an offer that was rejected", event(facts.EventOffer, ended, rejected), "event-days", "event-from event-to event-how event-appeal event-year"},
		{"a plan that was terminated", event(facts.EventTerminated), "event-days", "event-from event-appeal event-year"},
		{"a bankruptcy that ended", event(facts.EventBankruptcy, ended), "event-days", "event-from event-to event-year"},
		{"Form 900", event(facts.EventWaiver), "event-days", "event-from event-to event-year"},
		{"a pause, which stops nothing and may last", event(facts.EventHardship), "event-days", "event-from event-to event-year"},
		{"K3: a Tax Court case", event(facts.EventCourt), "event-days", ""},
		{"about a year that was taken out", gone, "event-days", "event-from event-to event-year"},
		{"a couple", couple, "event-days", "event-from event-to event-year event-spouse"},
		{"K4: a couple, and not about the spouse alone", own, "event-days", "event-from event-to event-year event-spouse event-own"},
	} {
		step, _, _ := Find(test.step)
		var got []string
		for _, q := range step.Asked(&test.c, 0) {
			got = append(got, q.ID)
		}
		if ids := strings.Join(got, " "); ids != test.want {
			t.Errorf("%s: %s, want %s", test.name, ids, test.want)
		}
	}
}

// TestLeftForTheYears holds that the balance of a year must be answered if the total is
// to be added up from the years, unless there is the tax on its return.
func TestLeftForTheYears(t *testing.T) {
	step, _, _ := Find("tax-year")
	for _, test := range []struct {
		name  string
		total facts.Amount
		h     facts.History
		want  []string
	}{
		{"the total is known", usd("9000"), facts.History{}, nil},
		{"it is to be added up from the years", facts.DoNotKnow[decimal.Decimal](), facts.History{}, []string{Empty}},
		{"and there is the tax on the return", facts.DoNotKnow[decimal.Decimal](), facts.History{Shown: usd("1")}, nil},
	} {
		c := owingCase(test.h)
		c.Debt.Total = test.total
		if got := codes(step.Take(&c, 0, Typed{"tax-year": "2021"})); !slices.Equal(got, test.want) {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}
}
