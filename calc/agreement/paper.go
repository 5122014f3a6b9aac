package agreement

import (
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// paper is what Form 9465 asks of an agreement without a statement if it is sent by
// mail: its revision is older than the Simple Payment Plan, and still divides the
// balance by 72 months. Online and by phone none of it is asked.
func (p *planner) paper(least line.Line) []way.Effect {
	a := &p.b.Agreement
	each := line.DividedBy("paper-payment", p.m.Total, a.PaperMonths, 2).Under(a.Cites.PaperForm)
	all := []way.Effect{way.Holds(way.Paper, "paper-form", a.Cites.PaperForm)}
	if each.Known && p.months.Known {
		all = append(all, way.Effect{On: way.Paper, Finding: p.paperEnds(each)})
	}
	above := line.Above("paper-statement", p.m.Total, a.PaperStatementAbove)
	switch {
	case above.Verdict == line.Yes, line.Below("", least, each).Verdict == line.Yes:
		all = append(all, way.Holds(way.Paper, "paper-statement", a.Cites.PaperForm, each, a.PaperStatementAbove))
	case line.Above("", p.m.Total, a.PaperDebitAbove).Verdict == line.Yes:
		all = append(all, way.Holds(way.Paper, "paper-debit", a.Cites.PaperForm, a.PaperDebitAbove))
	}
	return all
}

// paperEnds says whether the payment that the form computes ends in the months by which
// it divides, since it leaves out the interest and the late payment to come.
func (p *planner) paperEnds(each line.Line) line.Finding {
	a := &p.b.Agreement
	s := p.schedule(p.debt, each)
	if s.Ends.Verdict == line.Yes {
		f := line.AtMost("paper-payment-ends", s.Months, a.PaperMonths)
		return f.With(each).Under(p.b.OwnMethod)
	}
	return line.Stated("paper-payment-enough", s.Ends.Verdict).With(each, s.Lost).Under(p.b.OwnMethod)
}

// oneForm is the paper form of wage earners that asks for an agreement and has the
// statement in it: nothing of somebody who has a business.
func (p *planner) oneForm() []way.Effect {
	if !facts.Yes(p.c.Income.Employed) || !facts.No(p.c.Business.Has) {
		return nil
	}
	return []way.Effect{way.Holds(way.Paper, "paper-one-form", p.b.Agreement.Cites.StatementForm)}
}
