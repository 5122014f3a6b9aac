package account

import (
	"encoding/json"
	"math/rand/v2"
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/cents"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// forget makes some answers of a year unknown. One of a levy or an agreement is not
// dropped: without it there was none. The bill for added tax stays where there are payments
// or a levy: the bounds do not try every day of the month on which its months may begin, nor
// every payment that may have come in its days of grace.
func forget(r *rand.Rand, y *facts.TaxYear) {
	h := &y.History
	for _, d := range []*facts.Date{&h.Levy, &h.PlanFrom, &h.PlanTo} {
		if d.Given && r.IntN(3) == 0 {
			*d = facts.DoNotKnow[date.Day]()
		}
	}
	for i := range h.Payments {
		if r.IntN(3) == 0 {
			h.Payments[i].On = facts.DoNotKnow[date.Day]()
		}
	}
	for i := range h.Later {
		if r.IntN(3) == 0 && len(h.Payments) == 0 && !h.Levy.Answered() {
			h.Later[i].Demand = facts.Date{}
		}
	}
	for _, d := range []*facts.Date{&h.Demand, &h.FiledOn} {
		if r.IntN(3) == 0 {
			*d = facts.DoNotKnow[date.Day]()
		}
	}
	if r.IntN(3) == 0 {
		h.Filed, h.FiledOn = facts.Choice{}, facts.Date{}
	}
	if r.IntN(3) == 0 {
		h.Extended = facts.YesNo{}
	}
}

// variedYear is a random year, answered in full: of a return with what was added, of a
// letter, or a civil penalty, with what the IRS charged.
func variedYear(r *rand.Rand) facts.TaxYear {
	y := randomYear(r)
	h := &y.History
	y.Assessed = facts.Say(h.FiledOn.Value + 60)
	h.Demand = facts.Say(y.Assessed.Value + date.Day(r.IntN(61)))
	some := func(most int) facts.Amount { return facts.Say(cents.Sum(r.IntN(most)).Dollars()) }
	large := func() facts.Amount { return facts.Say(cents.Sum(2_000_000 + r.IntN(5_000_000)).Dollars()) } // more than is paid
	h.Shown = large()
	for range r.IntN(3) {
		on := h.FiledOn.Value + date.Day(200+r.IntN(900))
		later := facts.Assessment{On: facts.Say(on), Tax: some(500_000), Demand: facts.Say(on + date.Day(r.IntN(60)))}
		if r.IntN(3) == 0 {
			later.Waiver = facts.Say(on - date.Day(r.IntN(90)))
		}
		h.Later = append(h.Later, later)
	}
	switch r.IntN(5) {
	case 0:
		h.Owed, h.OwedOn, h.OwedTax, h.Shown = large(), facts.Say(datetest.Day("2024-01-02")+date.Day(r.IntN(300))), some(1_900_000), facts.Amount{}
		h.Charged.LatePayment = some(400_000)
	case 1:
		y.Kind, h.Penalty, h.Shown = facts.Say(facts.KindTrustFund), large(), facts.Amount{}
	case 2:
		h.Charged.Accuracy, h.Charged.Other = some(100_000), some(100_000)
	}
	return y
}

// TestRangeHoldsTheTruth forgets some answers of a year, and has what it really owes
// between the bounds on every day, but for a few cents: interest is rounded whenever what
// bears it changes, on other days in each account.
func TestRangeHoldsTheTruth(t *testing.T) {
	r := rand.New(rand.NewPCG(6622, 95))
	b := calctest.Book(t, calctest.Today)
	owed := func(y facts.TaxYear, on date.Day) YearDebt {
		return Owed(facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{y}}}, b, on).Years[0]
	}
	for range 2000 {
		y := variedYear(r)
		on := calctest.RandomDay(r.IntN, 2025, 2026)
		truth := owed(y, on)
		forget(r, &y)
		bounds := owed(y, on).Range
		if !truth.Balance.Known || !bounds.Least.Known {
			continue
		}
		is, least, most := cents.Of(truth.Balance.Amount), cents.Of(bounds.Least.Amount), cents.Of(bounds.Most.Amount)
		if least > most || is < least-10 || is > most+10 {
			told, _ := json.Marshal(y)
			t.Errorf("on %s %s is not from %s to %s: %s", on, is, least, most, told)
		}
	}
}

// TestUnknownPaymentAfterLetter takes a payment of an unknown day as one after the letter
// or, against the taxpayer, as one that its balance counts already. A day of 7 percent on
// 10,000 is 1.92: from 10,000 less 2,000 to 10,000, and 1.92.
func TestUnknownPaymentAfterLetter(t *testing.T) {
	on := datetest.Day("2026-11-16")
	c := calctest.Owes("10000", datetest.Day("2023-06-05"))
	c.Debt.Years[0].History.OwedOn, c.Debt.Years[0].History.OwedTax = facts.Say(on-1), calctest.USD("0")
	c.Debt.Years[0].History.Payments = []facts.Payment{{On: facts.DoNotKnow[date.Day](), Amount: calctest.USD("2000")}}
	if r := Owed(c, calctest.Book(t, on), on).Years[0].Range; r.Least.String() != "$8,001.92" || r.Most.String() != "$10,001.92" {
		t.Errorf("%s to %s", r.Least, r.Most)
	}
}

// TestUnknownLateness has the most that late payment of added tax may be where the IRS
// charged late filing and it is not known how late the return was: of 1,000 nothing or,
// against the taxpayer, 250, beside 2,500 of the return's 10,000.
func TestUnknownLateness(t *testing.T) {
	b, billed := calctest.Book(t, calctest.Today), facts.Say(datetest.Day("2015-06-01"))
	y := facts.TaxYear{Year: facts.Say(2012), History: facts.History{Shown: calctest.USD("10000"), Credits: calctest.USD("0"), Extended: facts.Say(false),
		Later: []facts.Assessment{{On: billed, Tax: calctest.USD("1000"), Demand: billed}}, Charged: facts.Charged{LateFiling: calctest.USD("500")}}}
	for reading, want := range map[facts.Reading]string{facts.ForTaxpayer: "2500.00", facts.AgainstTaxpayer: "2750.00"} {
		h := readHistory(facts.Case{}, y, 1, reading, calctest.Today, b)
		if got := h.accountTo(calctest.Today, b, RatesOf(b), options{}).total().latePayment; got != cents.Of(calctest.Dec(want)) {
			t.Errorf("late payment is %s, not %s", got, want)
		}
	}
}
