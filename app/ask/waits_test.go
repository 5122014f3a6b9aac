package ask

import (
	"slices"
	"testing"

	"offercheck/calc/account"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/law"
)

// TestWhatADebtWaitsForIsAsked tells a year in parts: whatever its debt and its
// clocks then wait for has a page that can be gone to and asks it.
func TestWhatADebtWaitsForIsAsked(t *testing.T) {
	b, err := law.On(datetest.Day("2026-11-22"))
	if err != nil {
		t.Fatal(err)
	}
	some := facts.DoNotKnow[date.Day]()
	full := facts.History{Shown: usd("8000"), Credits: usd("0"), Filed: facts.Say(facts.FiledReturn), FiledOn: givenDay(datetest.Day("2022-10-01")), Extended: facts.Say(false), Demand: givenDay(datetest.Day("2023-02-27"))}
	with := func(change func(h *facts.History)) facts.History {
		h := full
		change(&h)
		return h
	}
	seen := map[string]bool{}
	for name, h := range map[string]facts.History{
		"nothing":                      {},
		"a letter without its date":    {Owed: usd("9000")},
		"a letter":                     {Owed: usd("9000"), OwedOn: givenDay(datetest.Day("2026-01-14"))},
		"a letter and its tax":         {Owed: usd("9000"), OwedOn: givenDay(datetest.Day("2023-01-14")), OwedTax: usd("8000")},
		"the tax without what is paid": {Shown: usd("8000")},
		"the tax":                      {Shown: usd("8000"), Credits: usd("0")},
		"filed some day":               with(func(h *facts.History) { h.FiledOn = some }),
		"filed late":                   with(func(h *facts.History) { h.Extended = facts.YesNo{} }),
		"never billed":                 with(func(h *facts.History) { h.Demand = facts.Date{} }),
		"levied some day":              with(func(h *facts.History) { h.Levy = some }),
		"a plan from some day":         with(func(h *facts.History) { h.FiledOn, h.PlanFrom = givenDay(datetest.Day("2022-04-01")), some }),
		"a plan to some day": with(func(h *facts.History) {
			h.FiledOn, h.PlanFrom, h.PlanTo = givenDay(datetest.Day("2022-04-01")), givenDay(datetest.Day("2023-05-01")), some
		}),
		"a payment of nothing": with(func(h *facts.History) { h.Payments = []facts.Payment{{}} }),
		"a payment some day":   with(func(h *facts.History) { h.Payments = []facts.Payment{{On: some, Amount: usd("500")}} }),
		"tax added": with(func(h *facts.History) {
			h.FiledOn, h.Later = givenDay(datetest.Day("2022-04-01")), []facts.Assessment{{On: givenDay(datetest.Day("2024-06-03")), Tax: usd("900")}}
		}),
		"nothing added": with(func(h *facts.History) { h.Later = []facts.Assessment{{On: givenDay(datetest.Day("2024-01-01"))}} }),
	} {
		c := owingCase(h)
		c.Debt.Events = []facts.Event{{Kind: facts.Say(facts.EventOffer), To: givenDay(datetest.Day("2024-01-01"))}, {Kind: facts.Say(facts.EventHearing), From: givenDay(datetest.Day("2024-01-01")), To: some},
			{Kind: facts.Say(facts.EventRequest), From: givenDay(datetest.Day("2024-01-01")), To: givenDay(datetest.Day("2024-02-01"))}, {Kind: facts.Say(facts.EventBankruptcy), From: givenDay(datetest.Day("2024-01-01"))}}
		for n := range c.Debt.Events {
			one := c
			one.Debt.Events = c.Debt.Events[n : n+1]
			y := account.Owed(one, b, b.On).Years[0]
			waits := slices.Concat(y.Balance.Missing(), y.Range.Most.Missing(), y.Saving.Both.Missing(), y.Clocks[0].Expires.Missing())
			for _, l := range waits {
				p, found := Where(l)
				if !found || Nearest(&one, p) != p {
					t.Errorf("%s: %s is asked at %v, %v, which is %v", name, l.Key(), p, found, Nearest(&one, p))
				}
				seen[l.ID] = true
			}
		}
	}
	for _, id := range []string{"year-owed-on", "year-owed-tax", "year-credits", "payment-on", "payment-amount", "later-tax", "later-demand",
		"year-filed", "year-filed-on", "year-extended", "year-demand", "year-levy", "year-plan-from", "year-plan-to", "year-late-payment", "year-shown", "event-from", "event-to", "event-how"} {
		if !seen[id] {
			t.Errorf("nothing waits for %s", id)
		}
	}
}
