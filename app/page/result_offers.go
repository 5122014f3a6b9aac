package page

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// offers is the two offers side by side, each with its terms and its sum.
func (v result) offers() region {
	lump, periodic := v.r.Offer(oic.Lump), v.r.Offer(oic.Periodic)
	var body []app.UI
	if v.r.Open.Verdict == line.No {
		body = append(body, app.P().Text(v.say("offers.closed")))
	}
	body = append(body, part.Options(
		v.card(lump, v.r.Range.Lump, v.lumpTerms(lump), v.r.Form.G),
		v.card(periodic, v.r.Range.Periodic, v.periodicTerms(periodic), v.r.Form.H),
	))
	if lump.Cost(way.Amount).Known && periodic.Cost(way.Amount).Known && lump.Cost(way.Amount).Amount.Equal(periodic.Cost(way.Amount).Amount) {
		body = append(body, app.P().Text(v.same(periodic)))
	}
	body = append(body, app.P().Text(v.say("offer.more-than-least")))
	if v.r.LowIncome.Verdict != line.Yes {
		body = append(body, app.P().Text(v.say("offer.kept")), part.Cited(v.w, v.b.Offer.Form656))
	}
	return region{id: "offers", heading: v.say("offers.h2"), first: true, body: body}
}

// same says why both offers come to the same amount.
func (v result) same(periodic way.Way) string {
	if nothing(v.r.Form.H) {
		return v.say("offer.same")
	}
	return v.say("offer.same-time", "months", v.w.Amount(periodic.Cost(way.Months)))
}

// outOfTime says that there are too few months left to pay the offer in.
func outOfTime(o way.Way) bool {
	return slices.ContainsFunc(o.Open.Because, func(f line.Finding) bool {
		return f.ID == "offer-periodic-in-time" && f.Verdict == line.No
	})
}

// card is one offer: its amount, its terms, how it is made and when it is paid.
func (v result) card(o way.Way, span line.Range, terms []part.Fact, future line.Line) part.OptionCard {
	card := part.OptionCard{
		ID:     o.ID,
		Title:  v.say("offer." + o.ID),
		First:  o.ID == v.r.Offer(oic.Lump).ID,
		Label:  v.say("offer.least"),
		Amount: v.costOr(o, span),
		Terms:  v.known(terms),
		Body:   []app.UI{v.sum(o, future)},
	}
	if o.Open.Verdict == line.No {
		why := "offer.not-less"
		if outOfTime(o) {
			why, card.Terms = "offer.no-time", nil
		}
		card.Verdict = app.Span().Body(part.Pill(v.w, line.No), app.Text(" "+v.say(why, "months", v.w.Amount(v.b.Offer.PeriodicLeast))))
	}
	if schedule := v.schedule(o); schedule != nil {
		card.Body = append(card.Body, schedule)
	}
	return card
}

// costOr is the least offer or, as long as it is not known, how far it may move.
func (v result) costOr(o way.Way, span line.Range) string {
	if o.Cost(way.Amount).Known || !span.Least.Known || !span.Most.Known {
		return v.w.Amount(o.Cost(way.Amount))
	}
	return v.say("range.change", "less", v.w.Amount(span.Least), "more", v.w.Amount(span.Most))
}

// known is the terms that say something.
func (v result) known(terms []part.Fact) []part.Fact {
	return slices.DeleteFunc(terms, func(f part.Fact) bool { return f.Value == v.w.Say("amount.unknown") })
}

// sum is how the least offer is made: the boxes of the form, each of which
// opens, and the total. The many lines of the month stand on the worksheet.
func (v result) sum(o way.Way, future line.Line) app.UI {
	lines := []line.Line{v.r.Form.A}
	if !nothing(v.r.Form.B) {
		lines = append(lines, v.r.Form.B)
	}
	lines = append(lines, until(future, v.r.Form.D, v.r.Form.E))
	return part.Opens(v.say("offer.made"), v.say("offer."+o.ID), app.Div().Class("brief").Body(
		v.sheet().Lines(lines...),
		v.sheet().Total(leaf(o.Cost(way.Amount))),
		app.P().Class("note").Body(app.A().Href(Link(v.w, "/worksheet/")+"#section-7").Text(v.say("offer.month-lines"))),
	))
}

func (v result) lumpTerms(o way.Way) []part.Fact {
	later := v.later(o)
	rest := line.Sum("offer-lump-rest", later...)
	after := v.w.Amount(o.Cost(way.Amount))
	if len(later) > 0 {
		after = v.say("offer.after.rest", "rest", v.w.Amount(rest), "months", v.w.Amount(v.lumpWithin(o)))
	}
	return []part.Fact{
		{Name: v.say("offer.with-form"), Value: v.withForm(o.Cost(way.Upfront))},
		{Name: v.say("offer.after"), Value: after},
		{Name: v.say("offer.in-all"), Value: v.w.Amount(o.Cost(way.Total))},
	}
}

// lumpWithin is the months in which a lump sum is paid once it is accepted: no
// more than are left to collect in.
func (v result) lumpWithin(o way.Way) line.Line {
	if o.Cost(way.Months).Known && o.Cost(way.Months).Amount.IsPositive() {
		return line.LesserOf("lump-within", v.b.Offer.LumpWithin, o.Cost(way.Months))
	}
	return v.b.Offer.LumpWithin
}

func (v result) periodicTerms(o way.Way) []part.Fact {
	terms := []part.Fact{{Name: v.say("offer.with-form"), Value: v.withForm(o.Cost(way.Upfront))}}
	if later := v.later(o); len(later) > 0 {
		terms = append(terms, part.Fact{Name: v.say("offer.monthly"), Value: v.say("offer.monthly.each",
			"each", v.w.Amount(later[0]), "months", v.months(len(later)))})
	}
	return append(terms, part.Fact{Name: v.say("offer.in-all"), Value: v.w.Amount(o.Cost(way.Total))})
}

// withForm is what is sent with the form: money down and the fee, if they are
// known and there are any.
func (v result) withForm(down line.Line) string {
	switch {
	case nothing(down) && nothing(v.r.Fee):
		return v.say("offer.with-form.none")
	case down.Known && v.r.Fee.Known:
		return v.say("offer.with-form.both", "down", v.w.Amount(down), "fee", v.w.Amount(v.r.Fee))
	}
	return v.w.Amount(line.Sum("with-form", down, v.r.Fee))
}

// months is a number of months in words.
func (v result) months(n int) string {
	key := "unit.months"
	if n == 1 {
		key += ".one"
	}
	return v.w.Say(key, "n", strconv.Itoa(n))
}

// A run is payments of one amount in months that follow each other.
type run struct {
	amount      line.Line
	first, last int
}

// runsOf puts equal payments together.
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

// later is the payments that are not sent with the form.
func (v result) later(o way.Way) []line.Line {
	if nothing(o.Cost(way.Upfront)) || len(o.Payments) == 0 {
		return o.Payments
	}
	return o.Payments[1:]
}

// schedule is every payment and when it is due; nil if that is not known.
func (v result) schedule(o way.Way) app.UI {
	later := v.later(o)
	if len(later) == 0 {
		return nil
	}
	var rows []part.Row
	if !nothing(o.Cost(way.Upfront)) {
		rows = append(rows, part.Row{Name: v.say("offer.with-form"), Cells: part.Cells(v.w.Amount(o.Cost(way.Upfront)))})
	}
	after := ""
	if o.ID == "offer-lump" || nothing(o.Cost(way.Upfront)) {
		after = "-after"
	}
	for _, r := range runsOf(later) {
		rows = append(rows, part.Row{Name: v.when(r, after), Cells: part.Cells(v.w.Amount(r.amount))})
	}
	table := part.Table{
		Caption: v.say("offer.schedule"),
		Head:    []string{v.say("offer.when"), v.say("offer.amount")},
		Rows:    rows,
	}
	return part.Opens(v.say("offer.schedule"), v.say("offer."+o.ID), table.UI())
}

// when is the months of a run.
func (v result) when(r run, after string) string {
	key := "offer.month"
	if r.last > r.first {
		key = "offer.months"
	}
	return v.say(key+after, "n", strconv.Itoa(r.first), "m", strconv.Itoa(r.last))
}
