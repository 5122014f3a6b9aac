package interview

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/part"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// workings is the sum of the estimate, each line of which opens to where it comes from.
// A closed offer has no amount: it is what the IRS could collect, against what is owed.
func (p *Quick) workings() []app.UI {
	w, e := p.Words, p.answer
	sheet := part.Sheet{Words: w, Page: p.Page}
	lines := []line.Line{e.Form.D, e.Form.E, e.Form.F}
	total := e.FullPay.Collectible
	if p.offerCounts() {
		lines, total = append(lines, e.Form.G, e.Form.A), e.Offer(oic.Lump).Cost(way.Amount)
		if !e.Form.B.IsZero() {
			lines = append(lines, e.Form.B)
		}
	} else {
		lines = append(lines, e.FullPay.Months, e.FullPay.Equity, e.Means.Balance)
	}
	for i, l := range lines {
		lines[i] = p.asWorked(l)
	}
	body := []app.UI{part.Note(w.Say("quick.workings.text")), sheet.Lines(lines...)}
	if total.Known {
		body = append(body, sheet.Total(p.asWorked(total)))
	}
	if names := p.names(slices.DeleteFunc(ask.UnknownQuick(*p.estimated()), isNoAmount)); len(names) > 0 && e.Means.Balance.Known && !facts.UnknownMeans(p.estimated()) {
		body = append(body, app.P().Text(w.Say("quick.workings.unknown", "names", strings.Join(names, ", "))))
	}
	return body
}

func isNoAmount(q ask.Question) bool { return !q.IsAmount() }

// estimated is the case that the estimate is of.
func (p *Quick) estimated() *facts.Case {
	c := ask.EstimateOf(p.before, p.typed)
	return &c
}

// workingsSay is what is left each month, which the shut row says.
func (p *Quick) workingsSay() string {
	return part.Name(p.Words, p.answer.Form.F) + ": " + p.Words.Amount(p.answer.Form.F)
}

// asWorked is a line without its zero inputs, and with what nobody answered under names of
// its own: what is left of self-employment in the place of what comes in, and the first or the
// last day a year's tax can have been assessed.
func (p *Quick) asWorked(l line.Line) line.Line {
	var own []string
	if !p.figures.Business.Income.Receipts.Answered() {
		own = append(own, "receipts")
	}
	for _, y := range p.figures.Debt.Years {
		if !y.Assessed.Given {
			own = append(own, "tax-year-assessed")
		}
	}
	return p.renamed(withoutZeros(l), own)
}

// renamed is a line with those of some IDs, in it or what it was made from, as estimates. A day
// that is today is the last it can have been.
func (p *Quick) renamed(l line.Line, ids []string) line.Line {
	if slices.Contains(ids, l.ID) {
		l.ID = "estimated-" + l.ID
		if l.Unit == line.Date {
			l.Op = line.OpWorked
			if l.Known && l.Day() == p.Day {
				l.ID = "latest-tax-year-assessed"
			}
		}
	}
	l.In = slices.Clone(l.In)
	for i, x := range l.In {
		l.In[i] = p.renamed(x, ids)
	}
	return l
}

// assumed is what the estimate rests on that nobody said here.
func (p *Quick) assumed() app.UI {
	keys := []string{"none", "met", "time"}
	c := p.estimated()
	if slices.ContainsFunc(ask.UnknownQuick(*c), isNoAmount) {
		keys = append(keys, "readings")
	}
	if len(c.Debt.Years) == 1 {
		keys = append(keys, "one-year")
	}
	if facts.Yes(c.Assets.HasVehicles) {
		keys = append(keys, "car")
	}
	if facts.Yes(c.Business.Has) {
		keys = append(keys, "profit")
	}
	var items []app.UI
	for _, key := range keys {
		items = append(items, app.Li().Text(p.Words.Say("quick.assumed."+key)))
	}
	return app.Ul().Body(items...)
}
