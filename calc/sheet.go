package calc

import (
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A sheet is Form 433-A (OIC) filled in, with what else the offer needs of it.
type sheet struct {
	form     Form
	full     line.Line // boxes A and B with nothing left out
	lump     line.Line // the months box F is multiplied by
	periodic line.Line
	owned    owned
	trade    trade
	spending spending
	terms    []term
}

// fill fills the form in as the examiner reads it.
//
//	box F = box D − box E, not below zero
//	box G = box F × the months of a lump-sum offer
//	box H = box F × the months of a periodic offer
func fill(c Case, b law.Book, x examiner) sheet {
	var s sheet
	f := &s.form
	s.owned, s.trade, s.terms = personal(c, b), business(c, b, x), terms(c, b)
	f.A, f.B, f.C = x.adding(c, s.owned.equity), s.trade.equity, s.trade.profit
	in := income(c, b, f.C)
	s.spending = living(c, b, x, in)
	f.D, f.E = in.total, s.spending.total
	f.F = line.NotBelowZero("left-each-month", line.Minus("income-less-expenses", f.D, f.E)).At("Box F", b.Form433AOIC7)
	s.lump = multiplier(c, "lump-months", b.LumpMonths, s.terms, b)
	s.periodic = multiplier(c, "periodic-months", b.PeriodicMonths, s.terms, b)
	f.G = over("future-income-lump", f.F, s.lump).At("Box G", b.Form433AOIC8)
	f.H = over("future-income-periodic", f.F, s.periodic).At("Box H", b.Form433AOIC8)
	s.full = line.Sum("equity-full", append(s.owned.full, f.B)...).Under(b.FullPay)
	f.Sections = []FormSection{
		{"section-3", s.owned.lines},
		{"section-5", s.trade.owned},
		{"section-6", s.trade.earned},
		{"section-7", append(append(in.lines, s.spending.lines...), f.F)},
		{"section-8", []line.Line{f.G, f.H}},
	}
	return s
}

// over is what is left each month over some months. If nothing is left the
// months are not read.
func over(id string, each, months line.Line) line.Line {
	if nothing(each) {
		return line.Sum(id, each)
	}
	return line.Times(id, each, months)
}

// adding is box A with what the examiner adds to it.
func (x examiner) adding(c Case, equity line.Line) line.Line {
	more := []line.Line{equity}
	if x.addsPartedWith {
		more = append(more, maybe("parted-with", "has-parted-with", c.Assets.PartedWith))
	}
	if x.addsReceivable {
		more = append(more, maybe("receivables", "receivables", c.Business.Receivables))
	}
	if len(more) == 1 {
		return equity
	}
	return line.Sum("personal-equity-more", more...).At(equity.No, equity.Cite)
}
