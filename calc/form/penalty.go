package form

import (
	"sort"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// penaltyYears is the tax years with a penalty for filing or paying late, or of which it is
// not known whether there is one: a form for each.
func (s *sheet) penaltyYears() []int {
	var years []int
	for i := range s.r.Debts.Years {
		y, d := &s.c.Debt.Years[i], &s.r.Debts.Years[i]
		if !y.Year.Given || y.IsPenalty() || d.Expired || !y.HasHistory() {
			continue
		}
		if filing, payment := d.ChargedLate(y); filing.IsZero() && payment.IsZero() {
			continue
		}
		years = append(years, i+1)
	}
	return years
}

// penalty fills in Form 843 for the penalties of one year for filing and paying late, as the
// letter for it does: a hardship of paying is asked for late payment alone.
func (s *sheet) penalty() {
	y, d := &s.c.Debt.Years[s.n-1], &s.r.Debts.Years[s.n-1]
	filing, payment := d.ChargedLate(y)
	if y.Relief.Cause.Value == facts.CauseHardship {
		filing = line.Sum("form-nothing") // it excuses late payment alone
	}
	joint := said(s.c.IsJoint()) // of the return: both sign, even if one of them owes no more
	advice := line.VerdictOf(y.Relief.Cause.Value == facts.CauseAdvice)
	s.section("top")
	s.tick("top box 7", opposite(advice))
	s.tick("top box 11", advice)
	s.section("head")
	s.typed("name", FirstName, LastName)
	s.typed("SSN", Number)
	if joint != line.No {
		s.typed("spouse name", SpouseFirstName, SpouseLastName)
		s.typed("spouse SSN", SpouseNumber)
	}
	s.typed("street", Street)
	s.typed("apt", Apartment).Optional = true
	s.typed("city", City)
	s.typed("state", State)
	s.typed("ZIP", ZIP)
	s.may("name on return")
	s.typed("phone", Telephone)
	s.section("1")
	year := strconv.Itoa(y.Year.Value)
	s.text("1 from", "01/01/"+year)
	s.text("1 to", "12/31/"+year)
	s.amount("2", line.Sum("form-penalties", filing, payment))
	s.paidOn(y, d.Tax, d.Due)
	s.tick("4e", line.Yes)
	s.tick("5i", line.Yes)
	e := s.put("6", "", Text)
	e.Text, e.Missing = sections(y, &filing, &payment), append(filing.Missing(), payment.Missing()...)
	s.tick("7b", advice)
	s.tick("7c", opposite(advice))
	s.hand("8")
	s.section("sign")
	s.signaturesOf("", joint)
	s.may("IP PIN")
}

// The days of payment that line 3 of Form 843 takes.
const paymentDays = 12

// paidOn is line 3: the days of the payments that reached the penalties, which are paid once
// the tax is (Rev. Proc. 2002-26). It stays empty while tax is owed, since none did, and where
// line 2 is not what was charged but what is unpaid of it; it is by hand where that is not known,
// or a payment is not known whole, and after a later assessment, whose tax may be owed although
// earlier payments had reached the penalties.
func (s *sheet) paidOn(y *facts.TaxYear, tax, due line.Line) {
	charged := &y.History.Charged
	owed := tax.Known && tax.Amount.IsPositive() && len(y.History.Later) == 0
	if owed || !charged.LateFiling.Answered() && !charged.LatePayment.Answered() {
		s.blank("3a")
		return
	}
	days, known := reached(y, due)
	if !known || len(days) > paymentDays {
		s.hand("3a")
		return
	}
	if len(days) == 0 {
		s.blank("3a")
	}
	for i, on := range days {
		s.put("3"+string(rune('a'+i)), "paid-on", Day).Line = line.GivenDay("payment-on", on)
	}
}

// reached is the days of the payments, in order, by which the tax was paid and the penalties
// were not: what was paid before them is less than both. What came by the day on which the
// tax was due is no such payment. A payment goes to what is assessed by then, so that after a
// later assessment, whose order with the payments is not worked out here, it is not known.
func reached(y *facts.TaxYear, due line.Line) (days []date.Day, known bool) {
	h := &y.History
	known = due.Known && h.Shown.Given && h.Credits.Given && len(h.Payments) > 0 && len(h.Later) == 0
	tax := h.Shown.Value.Sub(h.Credits.Value)
	penalties := decimal.Zero
	for _, a := range []facts.Amount{h.Charged.LateFiling, h.Charged.LatePayment, h.Charged.Accuracy, h.Charged.Other} {
		penalties, known = penalties.Add(a.Value), known && !a.Unsure // none without an answer
	}
	paid := append([]facts.Payment(nil), h.Payments...)
	sort.SliceStable(paid, func(i, j int) bool { return paid[i].On.Value < paid[j].On.Value })
	before := decimal.Zero
	for i := range paid {
		p := &paid[i]
		known = known && p.On.Given && p.Amount.Given
		if p.On.Value <= due.Day() {
			tax = tax.Sub(p.Amount.Value)
			continue
		}
		after := before.Add(p.Amount.Value)
		if after.GreaterThan(tax) && before.LessThan(tax.Add(penalties)) {
			days = append(days, p.On.Value)
		}
		before = after
	}
	if !known {
		return nil, false
	}
	return days, true
}

// sections is the sections of law of the penalties that were charged; empty while one is
// not known. Late payment is under (a)(2) of the tax on the return, and under (a)(3) of what
// was assessed later.
func sections(y *facts.TaxYear, filing, payment *line.Line) string {
	if !filing.Known || !payment.Known {
		return ""
	}
	h := &y.History
	later := false
	for i := range h.Later {
		later = later || positive(h.Later[i].Tax)
	}
	paidInTime := h.Shown.Given && h.Credits.Given && h.Credits.Value.GreaterThanOrEqual(h.Shown.Value)
	var all []string
	if !filing.IsZero() {
		all = append(all, "6651(a)(1)")
	}
	if !payment.IsZero() && !(later && paidInTime) {
		all = append(all, "6651(a)(2)")
	}
	if !payment.IsZero() && later {
		all = append(all, "6651(a)(3)")
	}
	return strings.Join(all, ", ")
}
