package oic

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// The IDs of the two offers, by their payment terms: Form 656, section 4.
const (
	Lump     = "offer-lump"     // lump sum: in five or fewer payments within five months of acceptance
	Periodic = "offer-periodic" // periodic payments: monthly, over 6 to 24 months
)

// An offer is one of the two while it is worked out.
type offer struct {
	id       string
	months   line.Line   // of box F that it counts
	amount   line.Line   // the least offer, in whole dollars
	upfront  line.Line   // sent with the form, without the fee
	payments []line.Line // what is paid and when: N is the month, from 1; 0 goes with the form
}

// lumpOffer is the lump-sum offer, with a share of it sent with the form.
//
//	least offer = boxes A + B + G
func (f *form) lumpOffer(lowIncome line.Finding, fee line.Line) way.Way {
	b := f.book
	o := offer{id: Lump, months: f.lumpMonths, amount: f.least(Lump, f.G)}
	share := line.Times("offer-lump-down-exact", o.amount, b.Offer.InitialPaymentShare)
	o.upfront = waived("offer-lump-down", line.RoundedUp("offer-lump-down", share), lowIncome).Under(b.Offer.Cites.Form656Terms)
	rest := line.Minus("offer-lump-rest", o.amount, o.upfront)
	count := paymentsBeforeExpiration("lump-payments", b.Offer.LumpSumMostPayments, o.months)
	o.payments = append(o.downPayment(), equalPayments("lump-payment", rest, count)...)
	return f.offerWay(o, fee)
}

// paymentsBeforeExpiration is the usual number of monthly payments, or as many
// as there are months left to collect: at least one.
func paymentsBeforeExpiration(id string, usual, months line.Line) line.Line {
	if !months.Known || months.Amount.GreaterThanOrEqual(usual.Amount) {
		return usual
	}
	if !months.Amount.IsPositive() {
		return line.WorkedCount(id, 1, line.Count, months.Cite, usual, months)
	}
	return line.Worked(id, months.Amount, line.Count, months.Cite, usual, months)
}

// periodicOffer is the periodic payment offer, with the first payment sent with
// the form. It is not open if fewer months are left to collect than it has to
// run, since its payments would go on after the debt has expired, nor if it comes
// to less than a dollar in each of them.
//
//	least offer = boxes A + B + H
func (f *form) periodicOffer(lowIncome line.Finding, fee line.Line) way.Way {
	b := f.book
	o := offer{id: Periodic, months: f.periodicMonths, amount: f.least(Periodic, f.H)}
	inTime := line.AtLeast("offer-periodic-in-time", o.months, b.Offer.PeriodicLeastMonths).Under(b.Offer.Cites.Form656Terms)
	payable := line.AtLeast("offer-periodic-payable", o.amount, b.Offer.PeriodicLeastMonths).Under(b.Offer.Cites.Form656Terms)
	for _, condition := range []line.Finding{inTime, payable} {
		if condition.Verdict == line.No {
			o.upfront = line.Sum("offer-periodic-down").Under(b.Offer.Cites.Form656Terms)
			return f.offerWay(o, fee, condition)
		}
	}
	count := o.months
	if !count.Known {
		count = b.Offer.PeriodicMultiplier // as many as there may be
	}
	o.payments = equalPayments("periodic-payment", o.amount, count)
	if least := b.Offer.PeriodicLeastMonths; o.amount.Known && inTime.Verdict == line.Yes && len(o.payments) < least.Int() {
		o.payments = nearlyEqualPayments("periodic-payment", o.amount, least, b.Offer.Cites.Form656Terms)
	}
	first := o.amount
	if len(o.payments) > 0 {
		first = o.payments[0]
	}
	o.upfront = waived("offer-periodic-down", line.Sum("offer-periodic-down", first), lowIncome).Under(b.Offer.Cites.Form656Terms)
	return f.offerWay(o, fee)
}

// least is the least offer, in whole dollars and above zero.
func (f *form) least(id string, futureIncome line.Line) line.Line {
	sum := line.Sum(id+"-sum", f.A, f.B, futureIncome)
	return line.GreaterOf(id, line.RoundedUp(id+"-whole", sum), f.book.Offer.Least).Under(f.book.Offer.Cites.Section8)
}

// waived is a payment that is not due with a low-income certification, and
// unknown until that is decided.
func waived(id string, due line.Line, lowIncome line.Finding) line.Line {
	switch lowIncome.Verdict {
	case line.Yes:
		return line.Sum(id)
	case line.No:
		return due
	}
	return line.Sum(id, undecided(lowIncome)...)
}

// undecided is the unknown figures that a finding waits for.
func undecided(f line.Finding) []line.Line {
	var lines []line.Line
	for _, g := range f.Because {
		for _, l := range g.Figures {
			if !l.Known {
				lines = append(lines, l)
			}
		}
	}
	return lines
}

// downPayment is the payment sent with the form, if there is one.
func (o *offer) downPayment() []line.Line {
	if !o.upfront.Known || o.upfront.Amount.IsZero() {
		return nil
	}
	return []line.Line{o.upfront}
}

// equalPayments is an amount in equal payments of whole dollars, the last of
// what remains. There are fewer than count if a dollar each is too much, and
// none while the amount or the count is unknown.
func equalPayments(id string, amount, count line.Line) []line.Line {
	if !amount.Known || !count.Known || !amount.Amount.IsPositive() || !count.Amount.IsPositive() {
		return nil
	}
	each := line.RoundedUp(id, line.DividedBy(id+"-exact", amount, count, centPlaces))
	var paid []line.Line
	rest := amount.Amount
	for n := 1; each.Amount.IsPositive() && rest.GreaterThan(each.Amount); n++ {
		paid = append(paid, each.Of(n))
		rest = rest.Sub(each.Amount)
	}
	if len(paid) == 0 {
		return []line.Line{line.Sum(id, amount).Of(1)}
	}
	return append(paid, line.Minus(id, amount, line.Sum(id+"-before", paid...)).Of(len(paid)+1))
}

// nearlyEqualPayments is an amount in exactly count payments of whole dollars, the
// first of them a dollar more if it does not divide evenly. The amount has a
// dollar for each.
func nearlyEqualPayments(id string, amount, count line.Line, cite line.Cite) []line.Line {
	each, more := amount.Amount.QuoRem(count.Amount, 0)
	paid := make([]line.Line, count.Int())
	for i := range paid {
		payment := each
		if decimal.NewFromInt(int64(i)).LessThan(more) {
			payment = each.Add(decimal.NewFromInt(1))
		}
		paid[i] = line.Worked(id, payment, line.USD, cite, amount, count).Of(i + 1)
	}
	return paid
}

// offerWay is the offer with its fee, open if it is below the balance and the
// other conditions hold.
func (f *form) offerWay(o offer, fee line.Line, conditions ...line.Finding) way.Way {
	belowBalance := line.Below(o.id+"-under-debt", o.amount, f.balance).Under(f.book.Offer.Cites.Grounds)
	return way.Way{
		ID:   o.id,
		Open: line.All(o.id+"-open", append(conditions, belowBalance)...),
		Costs: []way.Cost{
			{Kind: way.Amount, Line: o.amount},
			{Kind: way.Months, Line: o.months},
			{Kind: way.Upfront, Line: o.upfront},
			{Kind: way.Fee, Line: fee},
			{Kind: way.Total, Line: line.Sum(o.id+"-total", o.amount, fee)},
		},
		Payments: o.payments,
		Effects:  f.effects(o.id),
		Forms:    []string{"656", "433-A (OIC)"},
		Steps:    []way.Step{{ID: "papers"}, {ID: "form"}, {ID: "send"}, {ID: "wait"}, {ID: "appeal"}, {ID: "keep"}, {ID: "help"}},
	}
}

// lowIncome says that the taxpayer qualifies for the low-income certification of
// Form 656, section 1: adjusted gross income, or the household's gross income
// now for a year, is at or below the limit.
func (f *form) lowIncome() line.Finding {
	h, income := f.answers.Household, f.D
	limit := lowIncomeLimit(h, f.book)
	if sharing := sharersIncome(h, line.Line{}); len(sharing) > 0 {
		income = line.Sum("household-gross", append([]line.Line{income}, sharing...)...)
	}
	year := line.Times("income-a-year", income, f.book.MonthsInYear)
	return line.Any("low-income",
		line.AtMost("agi-within-limit", facts.Given("agi", f.answers.Applying.AGI), limit),
		line.AtMost("income-within-limit", year, limit),
	).Under(f.book.Offer.Cites.Form656LowIncome)
}

// lowIncomeLimit is the limit for a household of this size in its state; unknown
// without either.
func lowIncomeLimit(h facts.Household, b *law.Book) line.Line {
	n, known := h.People()
	if !known || !h.State.Given {
		state := facts.Missing("state")
		state.Known = h.State.Given
		return line.Sum("low-income-limit", under65(h), over65(h), state)
	}
	return b.LowIncome(h.State.Value, n)
}
