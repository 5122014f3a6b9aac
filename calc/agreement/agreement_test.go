package agreement

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

var today = datetest.Day("2026-11-26")

// stated is a year whose balance the IRS states today, with the tax and the late
// payment in it.
func stated(year int, filed, expires, owed, tax, latePayment string) facts.TaxYear {
	return facts.TaxYear{Year: facts.Say(year), Expires: facts.Say(datetest.Day(expires)), History: facts.History{
		Owed: calctest.USD(owed), OwedOn: facts.Say(today), OwedTax: calctest.USD(tax), Extended: facts.Say(false),
		Filed: facts.Say(facts.FiledReturn), FiledOn: facts.Say(datetest.Day(filed)),
		Charged: facts.Charged{LatePayment: calctest.USD(latePayment)},
	}}
}

// household is a debt and what there is to pay it with, in dollars. It may ask for a
// plan, and the IRS could collect everything unless it says otherwise.
type household struct {
	years                         []facts.TaxYear
	total, tax                    string
	left, spending                string
	equity                        string
	paying                        facts.Paying
	agi                           string // adjusted gross income; not answered if it is empty
	cannotPay, notFiled, hardship bool
	trustFund                     bool // of a business that goes on
}

// ways is the household's plans.
func (h household) ways(t *testing.T) []way.Way {
	t.Helper()
	return Ways(h.facts(), h.means(), calctest.Book(t, today))
}

// facts is what the household answered.
func (h household) facts() facts.Case {
	c := facts.Case{Debt: facts.Debt{Total: calctest.USD(h.total), Years: h.years}, Paying: h.paying}
	c.Applying.TrustFund, c.Business.Has, c.Living.Levy = facts.Say(h.trustFund), facts.Say(h.trustFund), facts.Say(false)
	if h.agi != "" {
		c.Applying.AGI = calctest.USD(h.agi)
	}
	return c
}

// means is what the household has.
func (h household) means() Means {
	line := func(id, s string) line.Line { return facts.Given(id, calctest.USD(s)) }
	return Means{
		Remaining: line("left-each-month", h.left), Spending: line("income-less-spending", h.spending), Equity: line("equity-full", h.equity),
		CanPay: verdict("can-pay-in-full", !h.cannotPay), MayAsk: verdict("may-ask", !h.notFiled), Hardship: verdict("hardship-shown", h.hardship),
		Total: line("debt-total", h.total), Tax: line("debt-tax", h.tax), LowIncomeLimit: line("low-income-limit", "39900"),
	}
}

// verdict is a finding that holds or does not.
func verdict(id string, holds bool) line.Finding { return line.Stated(id, line.VerdictOf(holds)) }

// twoYears is 21,107.18 of 2023 and of 2024, which was filed late: a wage earner with
// 543 left each month.
func twoYears() household {
	return household{
		years: []facts.TaxYear{
			stated(2023, "2024-04-12", "2034-06-03", "12297.23", "9000", "1440"),
			stated(2024, "2025-09-10", "2035-10-20", "8809.95", "6000", "600"),
		},
		agi: "59400", total: "21107.18", tax: "15000", left: "543", spending: "543", equity: "3700",
		paying: facts.Paying{Monthly: calctest.USD("500"), Officer: facts.Say(false), Certified: facts.Say(false), Earlier: facts.Say(false), OnTime: facts.Say(true)},
	}
}

// aboveCeiling is 57,540 of 2021 and 2023, 56,300 of it assessed, with 9,500 at hand.
func aboveCeiling() household {
	return household{
		years: []facts.TaxYear{
			stated(2021, "2022-04-15", "2032-05-30", "22200", "14000", "3500"),
			stated(2023, "2024-04-15", "2034-06-10", "35340", "26400", "4224"),
		},
		agi: "59400", total: "57540", tax: "40400", left: "1153", spending: "1153", equity: "9500",
		paying: facts.Paying{Monthly: calctest.USD("1000"), Down: calctest.USD("9500"), Assessed: calctest.USD("56300"), Officer: facts.Say(false), Certified: facts.Say(false)},
	}
}

// TestPlans has the plans of households: which are open, the least payment of each,
// and what a payment of choice comes to. Every amount was computed independently by
// two programs written apart, to the cent.
func TestPlans(t *testing.T) {
	for _, test := range []struct {
		name        string
		h           household
		way         string
		open        string
		upfront     string
		least       string
		pace        string // and the total, the payments and the last day of a pace
		paid        string
		months, end string
	}{
		{"a simple plan at 500 a month", twoYears(), Simple, "yes", "$0.00", "$283.65", "affordable", "$25,806.04", "52 months", "2031-04-15"},
		{"tax of 15,000 is above a plan by right", twoYears(), Guaranteed, "no", "$0.00", "", "", "", "", ""},
		{"a plan above the ceiling is not needed", twoYears(), NonStreamlined, "no", "$0.00", "$283.65", "", "", "", ""},
		{"a part is no plan for who can pay all", twoYears(), Partial, "no", "$0.00", "", "", "", "", ""},
		// 56,300 less 50,000, designated to 2023, whose late payment still grows.
		{"6,300 paid down first", aboveCeiling(), Simple, "yes", "$6,300.00", "$771.74", "affordable", "$63,622.70", "64 months", "2032-04-15"},
		{"a lien instead", aboveCeiling(), NonStreamlined, "yes", "$0.00", "", "", "", "", ""},
		{"the least payment of late payment near its most", household{
			years: []facts.TaxYear{stated(2022, "2023-04-15", "2033-05-22", "32300", "20000", "4800")},
			total: "32300", tax: "20000", left: "0", spending: "-881", equity: "5500", cannotPay: true,
		}, Simple, "yes", "$0.00", "$527.33", "", "", "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			w, _ := way.Find(test.h.ways(t), test.way)
			if w.Open.Verdict.String() != test.open || w.Cost(way.Upfront).String() != test.upfront {
				t.Errorf("open %s, %s at once; want %s, %s", w.Open.Verdict, w.Cost(way.Upfront), test.open, test.upfront)
			}
			if least, _ := w.Pace("least"); test.least != "" && least.Each.String() != test.least {
				t.Errorf("the least payment is %s, want %s", least.Each, test.least)
			}
			if p, _ := w.Pace(test.pace); test.pace != "" && (p.Paid.String() != test.paid || p.Months.String() != test.months || p.LastDay.String() != test.end) {
				t.Errorf("%s comes to %s in %s, to %s; want %s in %s, to %s", p.Each, p.Paid, p.Months, p.LastDay, test.paid, test.months, test.end)
			}
		})
	}
}

// TestGates closes each plan by each of its tests alone.
func TestGates(t *testing.T) {
	changed := func(h household, change func(h *household)) household { change(&h); return h }
	guaranteed := changed(twoYears(), func(h *household) {
		h.years, h.total, h.tax = h.years[:1], "12297.23", "10000" // at the ceiling
	})
	partial := changed(twoYears(), func(h *household) { h.left, h.cannotPay = "120", true })
	for _, test := range []struct {
		name string
		way  string
		open household
		shut func(h *household)
	}{
		{"returns missing", Simple, twoYears(), func(h *household) { h.notFiled = true }},
		{"returns missing", ShortTerm, changed(twoYears(), func(h *household) { h.left, h.paying.Monthly = "5000", facts.Amount{} }), func(h *household) { h.notFiled = true }},
		{"cannot pay within 180 days", ShortTerm, changed(twoYears(), func(h *household) {
			h.left, h.paying.Monthly, h.paying.Down = "5000", calctest.USD("4000"), calctest.USD("0")
		}), func(h *household) { h.paying.Monthly = calctest.USD("3000") }},
		{"a dollar of tax too much", Guaranteed, guaranteed, func(h *household) { h.tax, h.total = "10001", "12298" }},
		{"a late year before", Guaranteed, guaranteed, func(h *household) { h.paying.OnTime = facts.Say(false) }},
		{"a civil penalty besides", Guaranteed, guaranteed, func(h *household) {
			penalty := stated(2023, "2024-04-12", "2034-06-03", "100", "0", "0")
			penalty.Kind = facts.Say(facts.KindCivil)
			h.years = append(h.years[:1:1], penalty)
		}},
		{"an agreement before", Guaranteed, guaranteed, func(h *household) { h.paying.Earlier = facts.Say(true) }},
		{"a dollar assessed too much, and nothing to pay down", Simple, changed(aboveCeiling(), func(h *household) { h.paying.Assessed, h.paying.Down = calctest.USD("50000"), calctest.USD("0") }),
			func(h *household) { h.paying.Assessed = calctest.USD("50001") }},
		{"a revenue officer", NonStreamlined, aboveCeiling(), func(h *household) { h.paying.Officer = facts.Say(true) }},
		{"certified", NonStreamlined, aboveCeiling(), func(h *household) { h.paying.Certified = facts.Say(true) }},
		{"250,001 assessed", NonStreamlined, aboveCeiling(), func(h *household) { h.paying.Assessed, h.total = calctest.USD("250001"), "250001" }},
		{"spends too much for six years", SixYear, twoYears(), func(h *household) { h.spending = "300" }},
		{"the standards leave too little", Standard, twoYears(), func(h *household) { h.left = "283" }},
		{"nothing left", Partial, partial, func(h *household) { h.left = "0" }},
		{"all can be collected", Partial, partial, func(h *household) { h.cannotPay = false }},
	} {
		t.Run(test.way+": "+test.name, func(t *testing.T) {
			w, _ := way.Find(test.open.ways(t), test.way)
			shut := test.open
			test.shut(&shut)
			closed, _ := way.Find(shut.ways(t), test.way)
			if w.Open.Verdict != line.Yes || closed.Open.Verdict != line.No {
				t.Errorf("open %s, then %s", w.Open.Verdict, closed.Open.Verdict)
			}
		})
	}
}

// TestUnknown checks that what a plan waits for is named, and that nothing is known
// of an empty case or without law.
func TestUnknown(t *testing.T) {
	h := aboveCeiling()
	h.paying.Assessed = facts.Amount{}
	w, _ := way.Find(h.ways(t), Simple)
	if w.Open.Verdict != line.NotYet || len(w.Open.Missing()) == 0 || w.Open.Missing()[0].ID != "assessed" {
		t.Errorf("without the assessed balance it is %s, missing %v", w.Open.Verdict, w.Open.Missing())
	}
	for _, b := range []*law.Book{nil, calctest.Book(t, today)} {
		for _, w := range Ways(facts.Case{}, Means{}, b) {
			if w.Open.Verdict != line.NotYet {
				t.Errorf("of an empty case it is %s that %s is open", w.Open.Verdict, w.ID)
			}
		}
	}
}

// TestDownUnknown checks that what may be paid at once is not taken as nothing where it
// could open a way: all of it, six payments of 543 of 21,107.18, or 6,300 of 56,300.
func TestDownUnknown(t *testing.T) {
	above := aboveCeiling()
	above.paying.Down = facts.Amount{}
	for _, test := range []struct {
		h   household
		way string
	}{{twoYears(), Now}, {twoYears(), ShortTerm}, {above, Simple}} {
		w, _ := way.Find(test.h.ways(t), test.way)
		if missing := w.Open.Missing(); w.Open.Verdict != line.NotYet || len(missing) != 1 || missing[0].ID != "paying-down" {
			t.Errorf("%s is %s, missing %v", test.way, w.Open.Verdict, missing)
		}
	}
}

// TestBegins has the day on which a plan is taken to begin: the first 15th that is two
// weeks away or more.
func TestBegins(t *testing.T) {
	for on, want := range map[string]string{
		"2026-11-26": "2026-12-15", "2026-12-01": "2026-12-15", "2026-12-02": "2027-01-15", "2026-12-31": "2027-01-15", "2027-02-01": "2027-02-15",
	} {
		b := calctest.Book(t, datetest.Day(on))
		if got := Begins(b); got != datetest.Day(want) {
			t.Errorf("on %s it begins on %s, want %s", on, got, want)
		}
	}
	if got := Begins(new(law.Book)); got > date.Day(31) {
		t.Errorf("without law it begins on %s", got)
	}
}

// TestDownIsOfDebt: whoever has more than is owed pays down what is owed. By hand: of
// $30,000 in the bank, the balance of $21,107.18; what accrues in the days until the plan
// begins is under one percent of it and 0.5 percent for late payment, $320 together.
func TestDownIsOfDebt(t *testing.T) {
	h := twoYears()
	h.paying.Down = calctest.USD("30000")
	w, _ := way.Find(h.ways(t), ShortTerm)
	if got, want := w.Cost(way.Upfront).Amount.String(), h.total; got != want {
		t.Errorf("paid down %s, want %s", got, want)
	}
	if total := w.Cost(way.Total).Amount.IntPart(); total < 21107 || total > 21427 {
		t.Errorf("in all %d", total)
	}
}
