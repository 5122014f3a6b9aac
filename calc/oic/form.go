package oic

import (
	"slices"

	"offercheck/calc/account"
	"offercheck/calc/csed"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A worksheet is Form 433-A (OIC) filled in, with what else the offer needs of it.
type worksheet struct {
	form     Form
	full     line.Line // boxes A and B with nothing left out
	lump     line.Line // the months box F is multiplied by
	periodic line.Line
	owned    assetLines
	trade    businessLines
	incoming incomeLines
	spending expenseLines
	terms    csed.Remaining
	debts    account.Debts
	total    line.Line // all that is owed
	assumed  bool      // what was not answered is assumed to be none
}

// A part is a part of the sheet that is filled in by itself.
type part uint

// The parts. One needs those before it, as far as an answer changes them.
const (
	owning part = 1 << iota
	trading
	earning
	living
	timing
	everything = owning | trading | earning | living | timing
)

// fillForm fills the form in as the examiner reads it.
func fillForm(c facts.Case, b *law.Book, x examiner, assumed bool) *worksheet {
	s := &worksheet{debts: account.Owed(c, b, b.On), assumed: assumed}
	s.total = account.Total(c, s.debts, b)
	s = s.again(everything, c, b, x)
	s.form.Sections = s.sections()
	return s
}

// again is the sheet with some parts filled in anew.
//
//	box F = box D − box E, not below zero
//	box G = box F × the months of a lump-sum offer
//	box H = box F × the months of a periodic offer
func (old *worksheet) again(parts part, c facts.Case, b *law.Book, x examiner) *worksheet {
	s := *old
	if parts&owning != 0 {
		s.owned = personal(c, b)
	}
	if parts&trading != 0 {
		s.trade = business(c, b, x)
	}
	if parts&earning != 0 {
		s.incoming = income(c, b, s.trade.profit)
	}
	if parts&living != 0 {
		s.spending = spend(c, b, x, s.incoming, s.total)
	}
	if parts&timing != 0 {
		s.terms = csed.RemainingOf(c, b)
		s.lump = multiplier("lump-months", b.Offer.LumpSumMultiplier, s.terms, s.assumed, b)
		s.periodic = multiplier("periodic-months", b.Offer.PeriodicMultiplier, s.terms, s.assumed, b)
	}
	f := &s.form
	f.A, f.B, f.C = x.adding(c, b, s.owned.equity, s.total), s.trade.equity, s.trade.profit
	f.D, f.E = s.incoming.total, s.spending.total
	f.F = line.NotBelowZero("left-each-month", line.Minus("income-less-expenses", f.D, f.E)).At("Box F", b.Offer.Cites.Section7)
	f.G = timesMonths("future-income-lump", f.F, s.lump).At("Box G", b.Offer.Cites.Section8)
	f.H = timesMonths("future-income-periodic", f.F, s.periodic).At("Box H", b.Offer.Cites.Section8)
	s.full = line.Sum("equity-full", append(s.owned.full[:len(s.owned.full):len(s.owned.full)], f.B)...).Under(b.Offer.Cites.FullPay)
	return &s
}

// sections is the form's sections with their lines.
func (s *worksheet) sections() []FormSection {
	f := s.form
	month := slices.Concat(s.incoming.lines, s.spending.lines, []line.Line{f.F})
	return []FormSection{
		{"section-3", s.owned.lines},
		{"section-5", s.trade.owned},
		{"section-6", s.trade.earned},
		{"section-7", month},
		{"section-8", []line.Line{f.G, f.H}},
	}
}

// timesMonths is what is left each month over some months. If nothing is left the
// months are not read.
func timesMonths(id string, each, months line.Line) line.Line {
	if each.IsZero() {
		return line.Sum(id, each)
	}
	return line.Times(id, each, months)
}

// adding is box A with what the examiner adds to it; of what was parted with no
// more than the debt.
func (x examiner) adding(c facts.Case, b *law.Book, equity, debt line.Line) line.Line {
	more := []line.Line{equity}
	if x.addsPartedWith {
		more = append(more, partedWithCounted(c, b, debt))
	}
	if x.addsReceivable {
		more = append(more, c.Business.Receivables.Line("receivables", "receivables"))
	}
	if len(more) == 1 {
		return equity
	}
	return wholeDollars(equity.No, line.Sum("personal-equity-more", more...), equity.Cite)
}

// partedWithCounted is what an examiner may count of what was parted with: no
// more than was owed then. How much that was is not asked, and the debt of
// today, which interest has made larger, is the bound that is sure.
func partedWithCounted(c facts.Case, b *law.Book, debt line.Line) line.Line {
	all := c.Assets.PartedWith.Line("parted-with", "has-parted-with")
	if all.IsZero() || !debt.Known {
		return all
	}
	return line.LesserOf("parted-with-counted", all, debt).Under(b.Offer.Cites.DissipatedAssets)
}
