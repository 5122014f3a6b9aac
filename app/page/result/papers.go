package result

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/calc"
	"offercheck/calc/date"
	"offercheck/calc/line"
)

// papers is the IDs of what proves the answers of the case, in the order of the form.
func (v result) papers() []string { return calc.Papers(&v.Case, v.Report, v.Law) }

// paperList is the papers to gather, one for each kind of answer, in a row to open; a line
// on all of them while nothing is answered.
func (v result) paperList() []app.UI {
	ids := v.papers()
	if len(ids) == 0 {
		return []app.UI{app.P().Text(v.Say("papers.any"))}
	}
	var items []app.UI
	for _, id := range ids {
		items = append(items, app.Li().Text(v.paper(id, v.forPlan())))
	}
	return []app.UI{
		part.Folds(part.Fold(v.Say("papers.list"), v.Say("papers.n", "n", strconv.Itoa(len(ids))), app.Ul().Body(items...))),
		app.P().Body(app.A().Href(v.Link(papersPath)).Text(v.Words.Say("papers.to"))),
	}
}

// forPlan says that the papers are for a plan or a pause: neither offer fits first, and one of
// those does.
func (v result) forPlan() bool {
	first := v.first()
	return len(first) > 0 && !slices.ContainsFunc(first, isOffer)
}

// paper is the paper of an ID, with its months: what goes with an offer, or with a plan or a
// pause where that is another.
func (v result) paper(id string, plan bool) string {
	key := "papers." + id
	if plan && v.Words.Has(key+".plan") {
		return v.Words.Say(key+".plan", v.paperMonths()...)
	}
	return v.Words.Say(key+".offer", v.paperMonths()...)
}

// paperMonths is the latest full months of statements, by what wants them.
func (v result) paperMonths() []string {
	o := &v.Law.Offer
	return []string{
		"bank", v.fullMonths(o.StatementMonths), "business", v.fullMonths(o.BusinessStatements),
		"plan", v.fullMonths(v.Law.Agreement.StatementMonths), "more", v.fullMonths(o.MoreStatements),
	}
}

// fullMonths is the latest full months, as many as a line says, each by its name: "August,
// September, October 2026". The year stands behind its last month.
func (v result) fullMonths(n line.Line) string {
	w := v.Words
	if !n.Known || n.Int() < 1 {
		return w.Amount(n)
	}
	_, _, today := v.Report.On.Civil()
	first := v.Report.On - date.Day(today-1)
	text := ""
	for back := n.Int(); back > 0; back-- {
		year, month, _ := first.AddMonths(-back).Civil()
		name := w.Say("month." + strconv.Itoa(month))
		if back == 1 || month == 12 {
			name = w.Say("action.month", "month", name, "year", strconv.Itoa(year))
		}
		if text != "" {
			text += ", "
		}
		text += name
	}
	return text
}
