package payoff

import (
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/calctest"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// TestShortTerm has a debt of 9,736.01 that accrues half a percent of late payment, no
// agreement being in effect: 2,200 on December 1 and then a payment on the 15th of each
// month. The figures were computed independently by two programs written apart.
func TestShortTerm(t *testing.T) {
	on := datetest.Day("2026-11-26")
	b := calctest.Book(t, datetest.Day("2026-12-01"))
	for _, test := range []struct {
		name         string
		owed, late   string
		each         int64
		months, last string
		paid         string // with the 2,200; empty if none was computed
	}{
		{"misses the 180th day", "9736.01", "800", 1250, "7 months", "2027-06-15", "9934.81"},
		{"pays more", "9736.01", "800", 1293, "6 months", "2027-05-15", ""},
		{"without the penalty", "8936.01", "0", 1250, "6 months", "2027-05-15", "9106.91"},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{stated(on, 2024, "2025-04-14", "2035-06-02", test.owed, "8000", test.late)}}}
			d := New(c, b, Terms{First: datetest.Day("2026-12-15"), Down: decimal.NewFromInt(2200)})
			s := d.Schedule(monthly(test.each))
			paid := s.Paid.Amount.Add(decimal.NewFromInt(2200)).String()
			if s.Months.String() != test.months || s.LastDay.String() != test.last || test.paid != "" && paid != test.paid {
				t.Errorf("%s to %s, %s in all; want %s to %s, %s", s.Months, s.LastDay, paid, test.months, test.last, test.paid)
			}
		})
	}
}

// TestDesignated pays 6,300 down before an agreement, designated to the second of two
// years. On what the IRS states that day it is the household of TestPlansOfHouseholds,
// to the cent: 26,400 of tax less 6,300.
func TestDesignated(t *testing.T) {
	on := datetest.Day("2026-12-15")
	years := []facts.TaxYear{
		stated(on, 2021, "2022-04-15", "2032-05-30", "22200", "14000", "3500"),
		stated(on, 2023, "2024-04-15", "2034-06-10", "35340", "26400", "4224"),
	}
	c, b := facts.Case{Debt: facts.Debt{Years: years}}, calctest.Book(t, on)
	terms := Terms{Down: decimal.NewFromInt(6300), DownTo: 2, Agreement: true}
	d := New(c, b, terms)
	s := d.Schedule(monthly(1000))
	if got := d.LeastPayment(89).String(); got != "$769.06" || s.Paid.String() != "$63,345.12" || d.Owed().String() != "$57,540.00" {
		t.Errorf("the least payment is %s, 1,000 a month come to %s on %s", got, s.Paid, d.Owed())
	}
	terms.DownTo = 0
	if other := New(c, b, terms).Schedule(monthly(1000)); !other.Paid.Amount.GreaterThan(s.Paid.Amount) {
		t.Errorf("designated to no year it comes to %s", other.Paid)
	}
}

// TestTotalOnly checks that a debt of which only the total is known is taken as tax
// that accrues late payment up to its most.
func TestTotalOnly(t *testing.T) {
	b := calctest.Book(t, datetest.Day("2026-11-26"))
	c := facts.Case{Debt: facts.Debt{Total: calctest.USD("8000"), Years: []facts.TaxYear{{Year: facts.Say(2022), Expires: facts.Say(datetest.Day("2033-05-22"))}}}}
	d := New(c, b, Terms{Agreement: true})
	if got := d.LeastPayment(12); !got.Known || d.Owed().String() != "$8,000.00" {
		t.Errorf("the least payment is %s on %s", got, d.Owed())
	}
	c.Debt.Total = facts.Amount{}
	if got := New(c, b, Terms{}).LeastPayment(12); got.Known || len(got.Missing()) == 0 {
		t.Errorf("without the total it is %s", got)
	}
}

// TestLatest has a total of two years, of which nothing else is known, from November 26, 2026:
// the payments of the 26th fall within four months up to April 15, 2027, when the first
// expires, and within ten up to September 30, when the last does. Where the years have
// balances of their own nothing moves.
func TestLatest(t *testing.T) {
	on := datetest.Day("2026-11-26")
	b := calctest.Book(t, on)
	expires := func(day string) facts.TaxYear {
		return facts.TaxYear{Year: facts.Say(2016), Expires: facts.Say(datetest.Day(day))}
	}
	c := facts.Case{Debt: facts.Debt{Total: calctest.USD("9900"), Years: []facts.TaxYear{expires("2027-04-15"), expires("2027-09-30")}}}
	for latest, want := range map[bool]string{false: "4 months", true: "10 months"} {
		if got := New(c, b, Terms{Latest: latest}).MonthsToExpiry().String(); got != want {
			t.Errorf("until the latest %t: %s, want %s", latest, got, want)
		}
	}
	c.Debt.Years = []facts.TaxYear{stated(on, 2016, "2017-04-15", "2027-04-15", "5000", "4000", "500")}
	if got, want := New(c, b, Terms{Latest: true}).MonthsToExpiry(), New(c, b, Terms{}).MonthsToExpiry(); got.String() != want.String() {
		t.Errorf("a year with a balance of its own has %s, want %s", got, want)
	}
}

// TestExpiresBeforeItBegins leaves out what expires before a plan begins, whether something
// is paid down or not: the plan is of the rest. What expires on its first day is not left out,
// and no plan pays it.
func TestExpiresBeforeItBegins(t *testing.T) {
	on, begins := datetest.Day("2026-11-26"), datetest.Day("2026-12-15")
	rest := stated(on, 2024, "2025-04-14", "2035-06-02", "9736.01", "8000", "800")
	for _, down := range []string{"0", "100"} {
		terms := Terms{Begins: begins, Agreement: true, Down: calctest.Dec(down)}
		of := func(years ...facts.TaxYear) *Debt {
			return New(facts.Case{Debt: facts.Debt{Years: years}}, calctest.Book(t, on), terms)
		}
		alone := of(rest)
		before := of(stated(on, 2014, "2015-04-15", "2026-12-14", "5000", "3000", "750"), rest)
		if got, want := before.LeastPayment(101), alone.LeastPayment(101); !got.Known || !got.Amount.Equal(want.Amount) || !before.Owed().Amount.Equal(alone.Owed().Amount) {
			t.Errorf("%s down: %s on %s, want %s on %s", down, got, before.Owed(), want, alone.Owed())
		}
		if got := of(stated(on, 2014, "2015-04-15", "2026-12-15", "5000", "3000", "750"), rest).LeastPayment(101); got.Known {
			t.Errorf("%s down: %s pays what expires before the first payment", down, got)
		}
	}
}
