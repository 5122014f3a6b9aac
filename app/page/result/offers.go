package result

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// offer is what an offer costs, what is sent when, how it is made and how each payment
// falls, on its page.
func (v result) offer(x way.Way) []app.UI {
	span, terms := v.Report.Range.Lump, v.lumpTerms
	if x.ID == oic.Periodic {
		span, terms = v.Report.Range.Periodic, v.periodicTerms
	}
	amount := x.Cost(way.Amount)
	body := part.FigureOf(v.Say("offer.least"), v.orNotYet(v.costOrRange(x, span)))
	body = append(body, v.mayMove(x)...)
	if !v.hidesToday(amount) {
		body = append(body, part.Facts(v.knownTerms(terms(x))...))
	}
	body = append(body, v.lowerTerms(x)...)
	body = append(body, v.sum(x))
	if !v.hidesToday(amount) {
		body = append(append(body, v.sumByStateLaw(x)...), v.schedule(x))
	}
	if v.sameOffers() {
		body = append(body, app.P().Text(v.same(v.Report.Offer(oic.Periodic))))
	}
	body = append(body, app.P().Text(v.Say("offer.more-than-least")))
	if v.Report.LowIncome.Verdict != line.Yes {
		body = append(body, app.P().Text(v.Say("offer.kept")), part.Cited(v.Words, v.Law.Offer.Cites.Form656))
	}
	return body
}

// mayMove is the range of an offer that the quick estimate has on its own page.
func (v result) mayMove(x way.Way) []app.UI {
	e := v.Estimate
	if e == nil {
		return nil
	}
	span := e.Lump
	if x.ID == oic.Periodic {
		span = e.Periodic
	}
	least, most := v.Words.Whole(span.Least), v.Words.Whole(span.Most)
	if !span.Least.Known || !span.Most.Known || least == most {
		return nil
	}
	return []app.UI{part.Note(v.Words.Say("way.estimated.range", "least", least, "most", most))}
}

// same says why both offers are of the same amount.
func (v result) same(periodic way.Way) string {
	if shell.KnownZero(v.Report.Form.H) {
		return v.Say("offer.same")
	}
	return v.Say("offer.same-time", "months", v.Words.Amount(periodic.Cost(way.Months)))
}

// costOrRange is the least offer, with the other where state law decides between two,
// or its range if it is unknown.
func (v result) costOrRange(o way.Way, span line.Range) string {
	if v.hidesToday(o.Cost(way.Amount)) {
		return v.fromToday(o.Cost(way.Amount))
	}
	if both := v.costByStateLaw(o); both != "" {
		return both
	}
	if o.Cost(way.Amount).Known || !span.Least.Known || !span.Most.Known {
		return v.Words.Amount(o.Cost(way.Amount))
	}
	return v.Say("range.change", "less", v.Words.Amount(span.Least), "more", v.Words.Amount(span.Most))
}

// knownTerms is the terms without unknown values.
func (v result) knownTerms(terms []part.Fact) []part.Fact {
	return slices.DeleteFunc(terms, func(f part.Fact) bool { return f.Value == v.Words.Say("amount.unknown") })
}

// sum is the boxes of the form that make up an offer, to be opened. The lines of income
// and expenses are on the worksheet.
func (v result) sum(x way.Way) app.UI {
	return part.Details(v.Say("offer.made"), v.Say("offer."+x.ID), app.Div().Class("brief").Body(v.sumLines(x)...))
}

func (v result) sumLines(x way.Way) []app.UI {
	future := v.Report.Form.G
	if x.ID == oic.Periodic {
		future = v.Report.Form.H
	}
	lines := []line.Line{v.Report.Form.A}
	if !shell.KnownZero(v.Report.Form.B) {
		lines = append(lines, v.Report.Form.B)
	}
	lines = append(lines, shell.Trim(future, v.Report.Form.D, v.Report.Form.E))
	return []app.UI{
		v.Sheet().Lines(lines...),
		v.Sheet().Total(shell.WithoutInputs(x.Cost(way.Amount))),
		app.P().Class("note").Body(app.A().Href(v.Link("/worksheet/") + "#section-7").Text(v.Say("offer.month-lines"))),
	}
}

func (v result) lumpTerms(o way.Way) []part.Fact {
	later := v.later(o)
	rest := line.Sum("offer-lump-rest", later...)
	after := v.Words.Amount(o.Cost(way.Amount))
	if len(later) > 0 {
		after = v.Say("offer.after.rest", "rest", v.Words.Amount(rest), "months", v.Words.Amount(v.lumpWithin(o)))
	}
	return []part.Fact{
		{Name: v.Say("offer.with-form"), Value: v.withForm(o.Cost(way.Upfront))},
		{Name: v.Say("offer.after"), Value: after},
		{Name: v.Say("offer.in-all"), Value: v.Words.Amount(o.Cost(way.Total))},
	}
}

// lumpWithin is the months to pay a lump-sum offer in once it is accepted, not more
// than are left to collect.
func (v result) lumpWithin(o way.Way) line.Line {
	if o.Cost(way.Months).Known && o.Cost(way.Months).Amount.IsPositive() {
		return line.LesserOf("lump-within", v.Law.Offer.LumpSumMostMonths, o.Cost(way.Months))
	}
	return v.Law.Offer.LumpSumMostMonths
}

func (v result) periodicTerms(o way.Way) []part.Fact {
	terms := []part.Fact{{Name: v.Say("offer.with-form"), Value: v.withForm(o.Cost(way.Upfront))}}
	if later := v.later(o); len(later) > 0 {
		terms = append(terms, part.Fact{Name: v.Say("offer.monthly"), Value: v.eachMonthly(later)})
	}
	return append(terms, part.Fact{Name: v.Say("offer.in-all"), Value: v.Words.Amount(o.Cost(way.Total))})
}

// eachMonthly is payments of months in a row: the last of them are of less if they are not equal.
func (v result) eachMonthly(payments []line.Line) string {
	first, last := payments[0], payments[len(payments)-1]
	less := slices.IndexFunc(payments, func(p line.Line) bool { return !p.Amount.Equal(first.Amount) })
	if less < 0 {
		return v.Say("offer.monthly.each", "each", v.Words.Amount(first), "months", v.months(len(payments)))
	}
	return v.Say("offer.monthly.then", "each", v.Words.Amount(first), "months", v.months(less),
		"last", v.Words.Amount(last), "rest", v.months(len(payments)-less))
}

// withForm is what is sent with the form: the down payment and the fee.
func (v result) withForm(down line.Line) string {
	switch {
	case shell.KnownZero(down) && shell.KnownZero(v.Report.Fee):
		return v.Say("offer.with-form.none")
	case down.Known && v.Report.Fee.Known:
		return v.Say("offer.with-form.both", "down", v.Words.Amount(down), "fee", v.Words.Amount(v.Report.Fee))
	}
	return v.Words.Amount(line.Sum("with-form", down, v.Report.Fee))
}

// months is a number of months in words.
func (v result) months(n int) string {
	key := "unit.months"
	if n == 1 {
		key += ".one"
	}
	return v.Words.Say(key, "n", strconv.Itoa(n))
}
