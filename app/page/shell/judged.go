package shell

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/shopspring/decimal"

	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
	"offercheck/calc/write"
)

// A Judged is the visit's case with the report on it, and the law behind that.
type Judged struct {
	Visit
	Law    *law.Book
	Report *calc.Report

	amounts  []string        // that any text may contain, as gaps and values
	numbered map[string]bool // IDs of lines with a number above 1
	written  []*write.Letter // once wrote
	wrote    bool
}

// Judged assesses the case on the visit's day. It fails if there is no law of that
// day.
func (v Visit) Judged() (*Judged, error) {
	b, err := v.Book()
	if err != nil {
		return nil, err
	}
	r, err := v.Report()
	if err != nil {
		return nil, err
	}
	j := &Judged{Visit: v, Law: b, Report: r, numbered: severalIn(r)}
	j.amounts = j.named()
	return j, nil
}

// NoLaw is the page at a path if there is no law of the visit's day.
func (v Visit) NoLaw(path string) app.UI {
	w := v.Words
	return v.Frame(path, "",
		part.Heading(w.Say("result.no-law", "day", w.Day(v.Day), "since", w.Day(law.Since()))),
		part.Buttons(part.ButtonLink(w.Say("result.start"), v.Link("/tasks/"), part.Plain)),
	)
}

// named is the main amounts, each after its gap's name.
func (j *Judged) named() []string {
	w, r := j.Words, j.Report
	debt, _ := j.Debt()
	full := &r.FullPay
	over := full.Shortfall
	over.Amount = over.Amount.Neg()
	return []string{
		"lump", w.Amount(r.Offer(oic.Lump).Cost(way.Amount)),
		"debt", w.Amount(debt),
		"months", w.Amount(r.Offer(oic.Lump).Cost(way.Months)),
		"least", w.Amount(r.Range.Lump.Least),
		"most", w.Amount(r.Range.Lump.Most),
		"reach", w.Amount(full.Collectible),
		"equity", w.Amount(full.Equity),
		"left", w.Amount(r.Form.F),
		"short", w.Amount(full.Shortfall),
		"over", w.Amount(over),
		"flip", w.Amount(full.MonthsNeeded),
		"fee", w.Amount(j.Law.Offer.Fee),
	}
}

// Left is what is left each month, in the words of the visit: if the income is about to change,
// and something else is left then, both.
func (j *Judged) Left(amount func(line.Line) string) string {
	return Left(j.Words, j.Report.Means.Remaining, j.Report.Form.F, amount)
}

// Left is what is left each month now and, if the income is about to change, then.
func Left(w say.Words, now, then line.Line, amount func(line.Line) string) string {
	if then.ID != "expected-left-each-month" || now.Known && then.Known && now.Amount.Equal(then.Amount) {
		return amount(then)
	}
	return w.Say("result.amount.left.changes", "now", amount(now), "then", amount(then))
}

// Say is a text of the result page, which may contain the main amounts as gaps.
func (j *Judged) Say(key string, gaps ...string) string {
	text := j.Words.Say("result." + key)
	if !strings.Contains(text, "{") {
		return text
	}
	return j.Words.Say("result."+key, append(gaps, j.amounts...)...)
}

// Sheet draws lines, with links from answers to their questions.
func (j *Judged) Sheet() part.Sheet {
	return part.Sheet{Words: j.Words, Question: j.askedAt, Page: j.Page, Number: j.numberOf}
}

// Debt is the total owed in the full-pay test; unknown and false if the test has
// none.
func (j *Judged) Debt() (line.Line, bool) {
	if l, found := line.Within(j.Report.FullPay.Shortfall, "debt-total"); found {
		return l, true
	}
	return line.Given("debt-total", decimal.NullDecimal{}), false
}

// Owed is the total owed in words: a range where it is not known and its ends are.
func (j *Judged) Owed() string {
	debt, _ := j.Debt()
	if span := j.Report.Debts.Range; !debt.Known && span.Least.Known && span.Most.Known {
		return j.Say("range.change", "less", j.Words.Amount(span.Least), "more", j.Words.Amount(span.Most))
	}
	return j.Words.Amount(debt)
}

// TestsDiffer says that the full-pay tests without and with accruals differ.
func (j *Judged) TestsDiffer() bool {
	return j.Report.FullPay.WithAccruals.AccrualsDecide.Verdict == line.Yes
}

// FullAnswer is the answer of the full-pay test without accruals, and its margin.
func (j *Judged) FullAnswer() string {
	switch j.Report.FullPay.Can.Verdict {
	case line.No:
		return j.Say("full.no")
	case line.Yes:
		if KnownZero(j.Report.FullPay.Shortfall) {
			return j.Say("full.even")
		}
		return j.Say("full.yes")
	}
	return j.Say("full.depends")
}

// FindIn finds a finding by its ID in another and its reasons.
func FindIn(f line.Finding, id string) (line.Finding, bool) {
	if f.ID == id {
		return f, true
	}
	for _, g := range f.Because {
		if found, ok := FindIn(g, id); ok {
			return found, true
		}
	}
	return line.Finding{}, false
}

// LowIncome reports whether the income of the last return is within the limit of a low
// income.
func (j *Judged) LowIncome() bool {
	return line.AtMost("", facts.Given("agi", j.Case.Applying.AGI), j.Report.Means.LowIncomeLimit).Verdict == line.Yes
}

// KnownZero says that a line is known to be zero.
func KnownZero(l line.Line) bool { return l.Known && l.Amount.IsZero() }
