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

// offers is the offers that are not closed side by side, each with its terms and its
// sum, and why another is closed. Where none is open it is what the IRS counts.
func (v result) offers() shell.Region {
	if v.Report.Open.Verdict == line.No {
		return v.noOffer()
	}
	lump, periodic := v.Report.Offer(oic.Lump), v.Report.Offer(oic.Periodic)
	var cards []part.OptionCard
	var closed []app.UI
	for _, o := range []struct {
		offer  way.Way
		span   line.Range
		terms  []part.Fact
		future line.Line
	}{
		{lump, v.Report.Range.Lump, v.lumpTerms(lump), v.Report.Form.G},
		{periodic, v.Report.Range.Periodic, v.periodicTerms(periodic), v.Report.Form.H},
	} {
		if o.offer.Open.Verdict == line.No {
			closed = append(closed, part.FindingItem(v.Words, line.No, app.P().Text(v.Say("offer."+o.offer.ID)), app.P().Class("finding__why").Text(v.whyClosed(o.offer))))
			continue
		}
		cards = append(cards, v.card(o.offer, o.span, o.terms, o.future))
	}
	body := []app.UI{part.Options(cards...)}
	if len(closed) > 0 {
		body = append(body, part.List(closed...))
	}
	if len(cards) == 2 && lump.Cost(way.Amount).Known && periodic.Cost(way.Amount).Known && lump.Cost(way.Amount).Amount.Equal(periodic.Cost(way.Amount).Amount) {
		body = append(body, app.P().Text(v.same(periodic)))
	}
	body = append(body, app.P().Text(v.Say("offer.more-than-least")))
	if v.Report.LowIncome.Verdict != line.Yes {
		body = append(body, app.P().Text(v.Say("offer.kept")), part.Cited(v.Words, v.Law.Offer.Cites.Form656))
	}
	return shell.Region{ID: "offers", Heading: v.Say("offers.h2"), First: true, Body: body}
}

// noOffer is what the IRS counts of somebody to whom no offer is open, and how: not an
// amount that may be offered. Of somebody who can pay in full there is nothing to say
// of it.
func (v result) noOffer() shell.Region {
	if v.Report.FullPay.Can.Verdict == line.Yes {
		return shell.Region{}
	}
	lump := v.Report.Offer(oic.Lump)
	body := []app.UI{app.P().Text(v.Say("offers.closed"))}
	if lump.Cost(way.Amount).Known {
		counted := shell.WithoutInputs(lump.Cost(way.Amount))
		counted.ID = "counted"
		body = append(body, v.sum(v.Say("offers.closed.h2"), counted, v.Report.Form.G))
	}
	return shell.Region{ID: "offers", Heading: v.Say("offers.closed.h2"), First: true, Body: body}
}

// whyClosed is why one of the offers is closed while the other is not.
func (v result) whyClosed(o way.Way) string {
	why := "offer.not-less"
	switch {
	case outOfTime(o):
		why = "offer.no-time"
	case tooSmall(o):
		why = "offer.no-payments"
	}
	return v.Say(why, "months", v.Words.Amount(v.Law.Offer.PeriodicLeastMonths))
}

// same says why both offers are of the same amount.
func (v result) same(periodic way.Way) string {
	if shell.KnownZero(v.Report.Form.H) {
		return v.Say("offer.same")
	}
	return v.Say("offer.same-time", "months", v.Words.Amount(periodic.Cost(way.Months)))
}

// outOfTime says that too few months are left to pay a periodic offer in.
func outOfTime(o way.Way) bool { return closedBy(o, "offer-periodic-in-time") }

// tooSmall says that a periodic offer is too small for monthly payments.
func tooSmall(o way.Way) bool { return closedBy(o, "offer-periodic-payable") }

// closedBy says that an offer is not open because of a condition.
func closedBy(o way.Way, condition string) bool {
	return slices.ContainsFunc(o.Open.Because, func(f line.Finding) bool { return f.ID == condition && f.Verdict == line.No })
}

// card is one offer: its amount, its terms, how it is made and when it is paid.
func (v result) card(o way.Way, span line.Range, terms []part.Fact, future line.Line) part.OptionCard {
	card := part.OptionCard{
		ID:     o.ID,
		Title:  v.Say("offer." + o.ID),
		First:  o.ID == v.Report.Offer(oic.Lump).ID,
		Label:  v.Say("offer.least"),
		Amount: v.orNotYet(v.costOrRange(o, span)),
		Terms:  v.knownTerms(terms),
		Body:   append(v.lowerTerms(o), v.sum(v.Say("offer."+o.ID), shell.WithoutInputs(o.Cost(way.Amount)), future)),
	}
	if v.hidesToday(o.Cost(way.Amount)) {
		card.Terms = nil
		return card
	}
	card.Body = append(card.Body, v.sumByStateLaw(o)...)
	if schedule := v.schedule(o); schedule != nil {
		card.Body = append(card.Body, schedule)
	}
	return card
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

// sum is the boxes of the form that make up a total, to be opened. The lines of income
// and expenses are on the worksheet.
func (v result) sum(about string, total, future line.Line) app.UI {
	lines := []line.Line{v.Report.Form.A}
	if !shell.KnownZero(v.Report.Form.B) {
		lines = append(lines, v.Report.Form.B)
	}
	lines = append(lines, shell.Trim(future, v.Report.Form.D, v.Report.Form.E))
	return part.Details(v.Say("offer.made"), about, app.Div().Class("brief").Body(
		v.Sheet().Lines(lines...),
		v.Sheet().Total(total),
		app.P().Class("note").Body(app.A().Href(v.Link("/worksheet/")+"#section-7").Text(v.Say("offer.month-lines"))),
	))
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
		terms = append(terms, part.Fact{Name: v.Say("offer.monthly"), Value: v.Say("offer.monthly.each",
			"each", v.Words.Amount(later[0]), "months", v.months(len(later)))})
	}
	return append(terms, part.Fact{Name: v.Say("offer.in-all"), Value: v.Words.Amount(o.Cost(way.Total))})
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

// A run is equal payments in consecutive months.
type run struct {
	amount      line.Line
	first, last int
}

// runsOf groups payments into runs.
func runsOf(payments []line.Line) []run {
	var runs []run
	for _, p := range payments {
		if n := len(runs); n > 0 && runs[n-1].last == p.N-1 && runs[n-1].amount.Amount.Equal(p.Amount) {
			runs[n-1].last = p.N
			continue
		}
		runs = append(runs, run{p, p.N, p.N})
	}
	return runs
}

// later is the payments after the one that is sent with the form.
func (v result) later(o way.Way) []line.Line {
	if shell.KnownZero(o.Cost(way.Upfront)) || len(o.Payments) == 0 {
		return o.Payments
	}
	return o.Payments[1:]
}

// schedule is every payment and its month; nil if unknown.
func (v result) schedule(o way.Way) app.UI {
	later := v.later(o)
	if len(later) == 0 {
		return nil
	}
	var rows []part.Row
	if !shell.KnownZero(o.Cost(way.Upfront)) {
		rows = append(rows, part.Row{Name: v.Say("offer.with-form"), Cells: part.Cells(v.Words.Amount(o.Cost(way.Upfront)))})
	}
	after := ""
	if o.ID == "offer-lump" || shell.KnownZero(o.Cost(way.Upfront)) {
		after = "-after"
	}
	for _, r := range runsOf(later) {
		rows = append(rows, part.Row{Name: v.when(r, after), Cells: part.Cells(v.Words.Amount(r.amount))})
	}
	table := part.Table{
		Caption: v.Say("offer.schedule"),
		Head:    []string{v.Say("offer.when"), v.Say("offer.amount")},
		Rows:    rows,
	}
	return part.Details(v.Say("offer.schedule"), v.Say("offer."+o.ID), table.UI())
}

// when is the months of a run.
func (v result) when(r run, after string) string {
	key := "offer.month"
	if r.last > r.first {
		key = "offer.months"
	}
	return v.Say(key+after, "n", strconv.Itoa(r.first), "m", strconv.Itoa(r.last))
}
