package oic

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// The two offers, by how they are paid.
const (
	Lump     = "offer-lump"
	Periodic = "offer-periodic"
)

// An offer is one of them while it is filled in.
type offer struct {
	id       string
	months   line.Line   // what box F is multiplied by
	amount   line.Line   // the least offer, in whole dollars
	upfront  line.Line   // sent with the form, without the fee
	payments []line.Line // what is paid and when: N is the month, from 1
}

// lumpOffer is an offer paid in five payments or fewer within five months of
// acceptance.
//
//	least offer = boxes A + B + G
func lumpOffer(b *law.Book, s *worksheet, low line.Finding, fee line.Line) way.Way {
	o := offer{id: Lump, months: s.lump, amount: least(Lump, s, s.form.G, b)}
	share := line.Times("offer-lump-down-exact", o.amount, b.Offer.InitialPaymentShare)
	o.upfront = waived("offer-lump-down", line.RoundedUp("offer-lump-down", share), low).Under(b.Offer.Cites.Form656Terms)
	rest := line.Minus("offer-lump-rest", o.amount, o.upfront)
	o.payments = append(o.downPayment(), payments("lump-payment", rest, paymentsInTime("lump-payments", b.Offer.LumpSumMostPayments, o.months))...)
	return o.way(s, b, fee)
}

// paymentsInTime is so many payments, a month apart, or as many as there are months to
// collect in: one at least.
func paymentsInTime(id string, usual, months line.Line) line.Line {
	if !months.Known || months.Amount.GreaterThanOrEqual(usual.Amount) {
		return usual
	}
	if !months.Amount.IsPositive() {
		return line.WorkedCount(id, 1, line.Count, months.Cite, usual, months)
	}
	return line.Worked(id, months.Amount, line.Count, months.Cite, usual, months)
}

// periodicOffer is an offer paid month by month over six to 24 months, the
// first payment with the form. There is none if fewer than six months are left
// to collect in: its payments would go on after the debt has ended.
//
//	least offer = boxes A + B + H
func periodicOffer(b *law.Book, s *worksheet, low line.Finding, fee line.Line) way.Way {
	o := offer{id: Periodic, months: s.periodic, amount: least(Periodic, s, s.form.H, b)}
	if fits := line.AtLeast("offer-periodic-in-time", s.periodic, b.Offer.PeriodicLeastMonths).Under(b.Offer.Cites.Form656Terms); fits.Verdict == line.No {
		o.upfront = line.Sum("offer-periodic-down").Under(b.Offer.Cites.Form656Terms)
		return o.way(s, b, fee, fits)
	}
	o.payments = payments("periodic-payment", o.amount, s.spread(b))
	first := line.Sum("offer-periodic-down", o.amount)
	if len(o.payments) > 0 {
		first = line.Sum("offer-periodic-down", o.payments[0])
	}
	o.upfront = waived("offer-periodic-down", first, low).Under(b.Offer.Cites.Form656Terms)
	return o.way(s, b, fee)
}

// spread is the months a periodic offer is paid over: those its income is
// counted for or, as long as that is not known, as many as there may be.
func (s *worksheet) spread(b *law.Book) line.Line {
	if s.periodic.Known {
		return s.periodic
	}
	return b.Offer.PeriodicMultiplier
}

// least is the least offer, in whole dollars: an offer of nothing is none.
func least(id string, s *worksheet, future line.Line, b *law.Book) line.Line {
	sum := line.Sum(id+"-sum", s.form.A, s.form.B, future)
	return line.GreaterOf(id, line.RoundedUp(id+"-whole", sum), b.Offer.Least).Under(b.Offer.Cites.Section8)
}

// waived is a payment that is not due with a low-income certification.
func waived(id string, due line.Line, low line.Finding) line.Line {
	switch low.Verdict {
	case line.Yes:
		return line.Sum(id)
	case line.No:
		return due
	}
	return line.Sum(id, undecided(low)...)
}

// undecided is the figures that keep a finding from being decided.
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

// downPayment is what is sent with the form as a payment, if there is any.
func (o *offer) downPayment() []line.Line {
	if !o.upfront.Known || o.upfront.Amount.IsZero() {
		return nil
	}
	return []line.Line{o.upfront}
}

// payments is an amount in so many equal payments of whole dollars, the last of
// what remains. There are fewer if a dollar each is too much, and none before
// the amount is known.
func payments(id string, amount, most line.Line) []line.Line {
	if !amount.Known || !most.Known || !amount.Amount.IsPositive() {
		return nil
	}
	each := line.RoundedUp(id, line.DividedBy(id+"-exact", amount, most, places))
	var paid []line.Line
	rest := amount.Amount
	for n := 1; rest.GreaterThan(each.Amount); n++ {
		paid = append(paid, each.Of(n))
		rest = rest.Sub(each.Amount)
	}
	if len(paid) == 0 {
		return []line.Line{line.Sum(id, amount).Of(1)}
	}
	return append(paid, line.Minus(id, amount, line.Sum(id+"-before", paid...)).Of(len(paid)+1))
}

// way is the offer with its fee, open if it is less than the debt and the more
// findings hold.
func (o *offer) way(s *worksheet, b *law.Book, fee line.Line, more ...line.Finding) way.Way {
	return way.Way{
		ID:   o.id,
		Open: line.All(o.id+"-open", append(more, line.Below(o.id+"-under-debt", o.amount, s.total).Under(b.Offer.Cites.Grounds))...),
		Costs: []way.Cost{
			{Kind: way.Amount, Line: o.amount},
			{Kind: way.Months, Line: o.months},
			{Kind: way.Upfront, Line: o.upfront},
			{Kind: way.Fee, Line: fee},
			{Kind: way.Total, Line: line.Sum(o.id+"-total", o.amount, fee)},
		},
		Payments: o.payments,
		Steps:    []way.Step{{ID: "papers"}, {ID: "form"}, {ID: "send"}, {ID: "wait"}, {ID: "appeal"}, {ID: "keep"}, {ID: "help"}},
	}
}

// lowIncome says that no fee and no payment goes with the offer: the return's
// adjusted gross income or a year of what comes in now to the whole household
// is at or under the limit.
func lowIncome(c facts.Case, b *law.Book, income line.Line) line.Finding {
	limit := lowIncomeLimit(c.Household, b)
	if sharing := sharingIncome(c.Household); len(sharing) > 0 {
		income = line.Sum("household-gross", append([]line.Line{income}, sharing...)...)
	}
	year := line.Times("income-a-year", income, b.MonthsInYear)
	return line.Any("low-income",
		line.AtMost("agi-within-limit", facts.Given("agi", c.Applying.AGI), limit),
		line.AtMost("income-within-limit", year, limit),
	).Under(b.Offer.Cites.Form656LowIncome)
}

func lowIncomeLimit(h facts.Household, b *law.Book) line.Line {
	n, known := h.People()
	if !known || !h.State.Given {
		state := facts.Missing("state")
		state.Known = h.State.Given
		return line.Sum("low-income-limit", under65(h), over65(h), state)
	}
	return b.LowIncome(h.State.Value, n)
}
