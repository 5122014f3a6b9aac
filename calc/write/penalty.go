package write

import (
	"offercheck/calc/account"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/relief"
	"offercheck/calc/way"
)

// asked is the requests of one kind of the way that takes penalties off, each of a year of
// the case.
func (w writer) asked(id string) []line.Finding {
	x := w.now(relief.ID)
	if x.Open.Verdict == line.No {
		return nil
	}
	var all []line.Finding
	for _, e := range x.Effects {
		if e.On == way.Order && e.ID == id && e.N >= 1 && e.N <= len(w.c.Debt.Years) && w.c.Debt.Years[e.N-1].Year.Given {
			all = append(all, e.Finding)
		}
	}
	return all
}

// debt is the nth year's account, from 1.
func (w writer) debt(n int) account.YearDebt { return w.r.Debts.Years[n-1] }

// causes is a letter for each year whose penalties may come off for reasonable cause: Form
// 843, line 8. Of a hardship it is the penalty for late payment alone.
func (w writer) causes() []Letter {
	cites := &w.b.Relief.Cites
	var all []Letter
	for _, f := range w.asked("ask-cause") {
		saving := f.Figure("penalty-saving")
		if f.Verdict != line.Yes || !saving.Known {
			continue
		}
		y := w.c.Debt.Years[f.N-1]
		hardship := y.Relief.Cause.Value == facts.CauseHardship
		l := Letter{
			Kind: Cause, Form: "843", Office: w.sendTo("843"), Years: []int{f.N}, Sworn: true, Ways: []string{relief.ID},
			Cites: []line.Cite{cites.Abatement, cites.Cause}, Papers: []string{"transcript", "cause-" + y.Relief.Cause.Value, "notice-copy"},
		}
		l.Blocks = append(l.Blocks, Block{ID: "request", Gaps: []Gap{figure("saving", saving)}}, w.penalties(f.N, hardship))
		if first := w.asked("ask-first-time"); len(first) > 0 && first[0].N != f.N {
			tax := first[0].Figure("tax-year")
			l.Blocks = append(l.Blocks, Block{ID: "first-time", Gaps: []Gap{figure("year", tax)}})
		} else if len(first) == 0 {
			l.Blocks = append(l.Blocks, Block{ID: "no-first-time"})
		}
		l.Blocks = append(l.Blocks, Block{ID: "cause-" + y.Relief.Cause.Value, Blanks: []string{"what", "who", "from", "to"}})
		if y := w.debt(f.N).LateFiling; !hardship && !y.IsZero() {
			l.Blocks = append(l.Blocks, w.filing(f.N))
		}
		l.Blocks = append(l.Blocks,
			Block{ID: "paying", Blanks: []string{"paying"}}, Block{ID: "meanwhile", Blanks: []string{"meanwhile"}},
			Block{ID: "after", Blanks: []string{"days"}}, Block{ID: "care", Blanks: []string{"care"}}, Block{ID: "now", Blanks: []string{"now"}}, Block{ID: "close"})
		all = append(all, l)
	}
	return all
}

// filing is how the cause kept the nth year's return from being filed, with the days on which
// it was due and filed where both are known.
func (w writer) filing(n int) Block {
	due, filed := w.debt(n).ReturnDue, line.GivenDay("year-filed-on", w.c.Debt.Years[n-1].History.FiledOn.Value).Of(n)
	if !due.Known || !filed.Known {
		return Block{ID: "filing-undated", Blanks: []string{"filing"}}
	}
	return Block{ID: "filing", Gaps: []Gap{figure("due", due), figure("filed", filed)}, Blanks: []string{"filing"}}
}

// penalties is a table of the penalties of the nth year that are unpaid, or that the IRS
// says it charged.
func (w writer) penalties(n int, paymentAlone bool) Block {
	t := Block{ID: "penalties", Heads: []string{"penalty"}}
	y, charged := w.debt(n), w.c.Debt.Years[n-1].History.Charged
	filing, payment := y.LateFiling, y.LatePayment
	if charged.LateFiling.Given {
		filing = facts.Given("year-charged-filing", charged.LateFiling).Of(n)
	}
	if charged.LatePayment.Given {
		payment = facts.Given("year-charged-payment", charged.LatePayment).Of(n)
	}
	if !paymentAlone && filing.Known && filing.Amount.IsPositive() {
		t.Rows = append(t.Rows, Row{Word: "late-filing", Cells: []line.Line{filing}})
	}
	if payment.Known && payment.Amount.IsPositive() {
		t.Rows = append(t.Rows, Row{Word: "late-payment", Cells: []line.Line{payment}})
	}
	return t
}

// byNotice is a letter for each year for which the IRS charged what a notice of its own
// forbids.
func (w writer) byNotice() []Letter {
	cites := &w.b.Account.Cites
	var all []Letter
	if facts.Yes(w.c.Dispute.Decided) {
		return nil
	}
	for _, f := range w.asked("ask-notice") {
		y, h := w.debt(f.N), w.c.Debt.Years[f.N-1].History
		l := Letter{Kind: Notice, Years: []int{f.N}, Ways: []string{relief.ID}, Papers: []string{"transcript", "notice-copy"}}
		l.Blocks = []Block{{ID: "request"}}
		for _, x := range y.Findings {
			if len(x.Figures) == 0 || !x.Figures[0].Known {
				continue
			}
			switch {
			case x.ID == "late-filing-to-ask" && h.FiledOn.Given:
				l.Cites = append(l.Cites, cites.LateFilingRelief)
				l.Blocks = append(l.Blocks, Block{ID: "filing", Gaps: []Gap{
					figure("amount", x.Figures[0]), figure("filed", line.GivenDay("year-filed-on", h.FiledOn.Value).Of(f.N)), figure("until", w.reliefUntil(f.N)),
				}})
			case x.ID == "late-payment-to-ask" && h.Shown.Given:
				l.Cites = append(l.Cites, cites.LatePaymentRelief)
				l.Blocks = append(l.Blocks, Block{ID: "payment", Gaps: []Gap{
					figure("amount", x.Figures[0]), figure("below", w.b.Account.LatePaymentReliefBelow), figure("billed", w.b.Account.LatePaymentReliefBilled), figure("to", w.b.Account.LatePaymentReliefTo),
				}})
			}
		}
		if len(l.Blocks) == 1 {
			continue
		}
		l.Blocks = append(l.Blocks, Block{ID: "refund"}, Block{ID: "first-time"})
		all = append(all, l)
	}
	return all
}

// reliefUntil is the last day to file for which the nth year's late filing is forbidden.
func (w writer) reliefUntil(n int) line.Line {
	l, _ := w.b.LateFilingRelief(w.c.Debt.Years[n-1].Year.Value)
	return l
}

// penaltyCall is the call for first-time abatement, or because a notice was not applied.
func (w writer) penaltyCall() []Letter {
	first, forbidden := w.asked("ask-first-time"), w.asked("ask-notice")
	if len(first)+len(forbidden) == 0 {
		return nil
	}
	l := Letter{Kind: PenaltyCall, Ways: []string{relief.ID}, Cites: []line.Cite{w.b.Relief.Cites.FirstTime}}
	l.Blocks = append(l.Blocks, Block{ID: "have"}, Block{ID: "who"})
	for i, f := range forbidden {
		l.Years = append(l.Years, f.N)
		l.Blocks = append(l.Blocks, Block{ID: "notice", N: i + 1, Gaps: []Gap{figure("year", f.Figure("tax-year"))}})
	}
	for i, f := range first {
		l.Years = append(l.Years, f.N)
		l.Blocks = append(l.Blocks, Block{ID: "first", N: i + 1, Gaps: []Gap{figure("year", f.Figure("tax-year")), figure("years", w.b.Relief.FirstTimeYears)}})
	}
	for _, id := range []string{"granted", "blocked", "reasons", "hold", "note"} {
		l.Blocks = append(l.Blocks, Block{ID: id})
	}
	return []Letter{l}
}
