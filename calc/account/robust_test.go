package account

import (
	"math"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/calctest"
	"offercheck/calc/cents"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// absurdDays are days that no case has, but that the type allows.
var absurdDays = []date.Day{math.MinInt, -400_000_000, -1, 0, date.LastOf(9999), 400_000_000, math.MaxInt}

// oneYear is a case of one year whose account runs long, two cents of tax.
func oneYear() facts.Case {
	return facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{{Year: facts.Say(2022), History: facts.History{
		Shown: calctest.USD("0.02"), Credits: calctest.USD("0"), Filed: facts.Say(facts.FiledNever), Extended: facts.Say(false),
	}}}}}
}

// all calls every exported function on a case.
func all(c facts.Case, b *law.Book, n int, on date.Day) {
	d := Owed(c, b, on)
	d.Tree("debts")
	Total(c, d, b)
	StatedTotal(c, b)
	Ledger(c, b, n, on)
	Course(c, b, n, on, on-1, on)
	r := RatesOf(b)
	r.Held(on, b)
	r.Factor(on, -on)
	r.Factor(-on, on)
	late := NewLatePayment(on, true).WithAgreement(on)
	late.Next(-on, on, r)
	late.Next(on, on+40, r)
	for _, reading := range []facts.Reading{facts.ForTaxpayer, facts.AgainstTaxpayer} {
		Balances(c, reading, b, r)
	}
	for _, y := range c.Debt.Years {
		LastInTime(y, b)
	}
}

// TestNoSuchYear checks that a year out of range has no ledger and no
// course.
func TestNoSuchYear(t *testing.T) {
	b := calctest.Book(t, calctest.Today)
	for _, n := range []int{math.MinInt, -1, 0, 2, math.MaxInt} {
		for _, c := range []facts.Case{{}, oneYear()} {
			if rows := Ledger(c, b, n, b.On); rows != nil {
				t.Errorf("year %d has %d rows", n, len(rows))
			}
			if points := Course(c, b, n, b.On); points != nil {
				t.Errorf("year %d has %d points", n, len(points))
			}
		}
	}
	c := oneYear()
	if got := Total(c, Debts{Years: make([]YearDebt, 3)}, b); got.Known {
		t.Errorf("the total of another case's debts is %s", got)
	}
}

// TestAbsurdDays checks that no day makes an account panic or run for ever, as the
// day asked for or as an answer.
func TestAbsurdDays(t *testing.T) {
	b := calctest.Book(t, calctest.Today)
	for _, d := range absurdDays {
		all(oneYear(), b, 1, d)
		day, c := facts.Say(d), calctest.Owes("1000", d)
		y := &c.Debt.Years[0]
		y.History.OwedOn, y.History.Due = day, day
		all(c, b, 1, b.On)
		c = oneYear()
		y = &c.Debt.Years[0]
		y.Year, y.Assessed, y.Expires = facts.Say(int(d)), day, day
		y.History.ExtendedTo, y.History.Extended = day, facts.Say(true)
		y.History.Filed, y.History.FiledOn = facts.Say(facts.FiledReturn), day
		y.History.Demand, y.History.Levy, y.History.PlanFrom, y.History.PlanTo = day, day, day, day
		y.History.Payments = []facts.Payment{{On: day, Amount: calctest.USD("1")}, {On: facts.Say(-d), Amount: calctest.USD("1")}}
		y.History.Later = []facts.Assessment{{On: day, Tax: calctest.USD("5"), Demand: day, Waiver: day}}
		all(c, b, 1, b.On)
		later := *b
		later.On = d
		all(oneYear(), &later, 1, d)
	}
	if points := Course(oneYear(), b, 1, math.MaxInt); points != nil {
		t.Errorf("the last day there is has %d points", len(points))
	}
}

// TestAbsurdAmounts checks that amounts which do not fit in cents panic nowhere.
func TestAbsurdAmounts(t *testing.T) {
	b := calctest.Book(t, calctest.Today)
	for _, exponent := range []int32{-40, 12, 17, 30} {
		for _, sign := range []int64{1, -1} {
			amount := facts.Say(decimal.New(sign, exponent))
			c := calctest.SixYears()
			for i := range c.Debt.Years {
				h := &c.Debt.Years[i].History
				h.Shown, h.Payments = amount, []facts.Payment{{On: facts.Say(datetest.Day("2024-01-01")), Amount: amount}}
				h.Charged = facts.Charged{LateFiling: amount, LatePayment: amount, Accuracy: amount, Other: amount}
			}
			all(c, b, 1, date.LastOf(9999))
			c = calctest.Owes("1", datetest.Day("2023-06-01"))
			h := &c.Debt.Years[0].History
			h.Owed, h.OwedTax, h.Charged.LatePayment = amount, amount, amount
			all(c, b, 1, date.LastOf(9999))
		}
	}
}

// TestWithoutLaw checks that without figures of the law nothing is known, but for
// what was answered.
func TestWithoutLaw(t *testing.T) {
	known := calctest.Book(t, calctest.Today)
	for name, b := range map[string]*law.Book{
		"no book": nil, "an empty book": {}, "an empty book of a day": {On: calctest.Today},
		"a book without rates": {On: known.On, Account: known.Account, Clock: known.Clock, MonthsInYear: known.MonthsInYear},
	} {
		for _, c := range []facts.Case{{}, oneYear(), calctest.SixYears(), calctest.Owes("1000", datetest.Day("2023-06-01"))} {
			all(c, b, 1, calctest.Today)
			d := Owed(c, b, calctest.Today)
			if d.Balance.Known && len(d.Years) > 0 && !d.Years[0].Expired {
				t.Errorf("%s: the balance is %s", name, d.Balance)
			}
			if balances, needed := Balances(c, facts.AgainstTaxpayer, b, RatesOf(b)); len(balances) > 0 || len(needed) == 0 {
				t.Errorf("%s: %d balances, lacking %v", name, len(balances), needed)
			}
			if rows := Ledger(c, b, 1, calctest.Today); rows != nil {
				t.Errorf("%s: %d rows", name, len(rows))
			}
		}
	}
	if day := LastInTime(oneYear().Debt.Years[0], nil); day != 0 {
		t.Errorf("without a book a year's last day in time is %s", day)
	}
}

// TestAbsurdLaw checks that figures which no law has panic nowhere.
func TestAbsurdLaw(t *testing.T) {
	for _, figure := range []string{"-1", "0", "1e9", "1e30"} {
		b := *calctest.Book(t, calctest.Today)
		for _, l := range []*line.Line{
			&b.Account.LateFilingRate, &b.Account.LateFilingLeastDays, &b.Account.LatePaymentRate, &b.Account.LatePaymentAgreementRate, &b.Account.LatePaymentLevyRate,
			&b.Account.LatePaymentLevyDays, &b.Account.LatePaymentMostShare, &b.Account.DemandDays, &b.Account.InterestWaiverDays, &b.Account.InterestNoticeMonths,
		} {
			*l = line.Law(l.ID, calctest.Dec(figure), l.Unit, l.Cite)
		}
		all(calctest.SixYears(), &b, 1, calctest.Today)
		all(calctest.Owes("1000", datetest.Day("2023-06-01")), &b, 1, calctest.Today)
	}
}

// TestZeroValues checks the zero values of exported types, and nil rates.
func TestZeroValues(t *testing.T) {
	b := calctest.Book(t, calctest.Today)
	for _, r := range []*Rates{nil, {}} {
		if got := r.Factor(b.On, b.On+100); got != 0 {
			t.Errorf("the factor of no rates is %d", got)
		}
		if got := r.Held(b.On, nil); got.Verdict != line.NotYet {
			t.Errorf("no rates are held: %s", got.Verdict)
		}
		if balances, needed := Balances(oneYear(), facts.AgainstTaxpayer, b, r); len(balances) > 0 || len(needed) != 1 || needed[0].ID != "interest.underpayment" {
			t.Errorf("without rates %d balances, lacking %v", len(balances), needed)
		}
		late := NewLatePayment(b.On, true)
		if _, share, ok := late.Next(b.On, b.On+400, r); share != 0 || ok && r == nil {
			t.Errorf("a month of late payment costs %d without rates", share)
		}
	}
	var late LatePayment
	if _, _, ok := late.Next(1, b.On, RatesOf(b)); ok || late.WithAgreement(b.On) != late || NewLatePayment(0, true) != late {
		t.Error("a month begins in the zero LatePayment")
	}
	var balance Balance
	if balance.Owed() != cents.Sum(0) {
		t.Error("the zero Balance owes something")
	}
	Debts{}.Tree("")
	YearDebt{}.Tree("")
	Total(facts.Case{}, Debts{}, nil)
}

// TestLetterOfNothing checks that a letter which states a balance of nothing, on a year
// with tax that was assessed later, panics nowhere: nothing is owed then.
func TestLetterOfNothing(t *testing.T) {
	b := calctest.Book(t, calctest.Today)
	for year := 2019; year <= 2022; year++ {
		c := calctest.Owes("0", datetest.Day("2023-06-01"))
		y := &c.Debt.Years[0]
		y.Year, y.History.OwedOn = facts.Say(year), facts.Say(datetest.Day("2023-06-05")) // before the relief ended
		for _, on := range []facts.Date{{}, facts.Say(datetest.Day("2023-03-01"))} {
			y.History.Later = []facts.Assessment{{On: on, Demand: on, Tax: calctest.USD("500")}, {On: on, Tax: calctest.USD("5")}}
			all(c, b, 1, b.On)
			if got := Owed(c, b, b.On).Balance; got.Known && !got.Amount.IsZero() {
				t.Errorf("%d: the balance is %s", year, got)
			}
		}
	}
}
