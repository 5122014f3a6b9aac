package result

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// A row answers while it is shut, and opens to the regions that say why.
type row struct {
	name, says string
	regions    []shell.Region
	open       bool // from the start
}

// rows is the rows of the page.
func (v result) rows(o outcome, of *Result) []row {
	return []row{
		{name: v.Say("row.next"), says: v.nextSays(), regions: []shell.Region{v.next()}},
		{name: v.Say("row.decided"), says: v.decidedSays(o), regions: []shell.Region{v.fullPay(), v.gates(), v.limits(), v.made()}},
		{name: v.Say("row.sure"), says: v.sureSays(o), regions: []shell.Region{v.open(o), v.rangeOf(), v.flags(), v.grounds()}, open: o == outcomeMissing},
		{name: v.Say("row.what-if"), says: v.whatIfSays(), regions: []shell.Region{v.whatIf(of)}},
	}
}

// folds draws rows.
func folds(rows []row) app.UI {
	var all []app.UI
	for _, r := range rows {
		var body []app.UI
		for _, of := range r.regions {
			if len(of.Body) > 0 {
				body = append(body, of.Section())
			}
		}
		all = append(all, part.FoldOpen(r.open, r.name, r.says, body...))
	}
	return part.Folds(all...)
}

// decidedSays is what the IRS could collect beside the debt, or what stands in the way of
// an offer.
func (v result) decidedSays(o outcome) string {
	full := v.Report.FullPay
	switch {
	case o == outcomeExpired || o == outcomeNoDebt:
		return v.Say("decided." + string(o))
	case len(v.closed()) > 0 && !v.offerIsNoWay():
		return v.Say("decided.gate", "because", v.because(v.firstGate()))
	case v.awaitsIncome() && full.Can.Verdict != line.Yes:
		return v.Say("decided.expected")
	case v.TestsDiffer():
		return v.Say("decided.close")
	case v.stateLawDecides():
		return v.Say("decided.state")
	case full.Can.Verdict == line.Yes && shell.KnownZero(full.Shortfall):
		return v.Say("decided.even")
	case full.Can.Verdict == line.Yes:
		return v.Say("decided.yes")
	case full.Can.Verdict == line.No:
		return v.Say("decided.no")
	}
	return v.Say("decided.unknown")
}

// whatIfSays is what would close an open offer; for any other answer, what may be tried.
func (v result) whatIfSays() string {
	if by := v.closeBy(); by.Known {
		return v.Say("row.what-if.close", "amount", v.Words.Amount(by))
	}
	return v.Say("row.what-if.says")
}

// sureSays is how far the answer may move, or how many answers it waits for.
func (v result) sureSays(o outcome) string {
	span, n := v.Report.Range.Lump, len(v.openNeeds())
	ranges := v.Report.Open.Verdict != line.No && span.Least.Known && span.Most.Known && !span.Least.Amount.Equal(span.Most.Amount)
	switch {
	case o == outcomeMissing:
		return v.counted("sure.missing", len(v.needs()))
	case v.untilExpected(o):
		return v.Say("sure.expected")
	case n > 0:
		return v.counted("sure.open", n)
	case ranges && !v.awaitsIncome():
		return v.Say("sure.range")
	}
	if flags := len(line.Held(v.Report.Flags)); flags > 0 {
		return v.counted("sure.flags", flags)
	}
	return v.Say("sure.as-said")
}

// open is what the answer waits for, and what may turn it, in whole sentences.
func (v result) open(o outcome) shell.Region {
	var body []app.UI
	for _, text := range v.leads(o) {
		body = append(body, app.P().Text(text))
	}
	switch o {
	case outcomeMissing, outcomeRange, outcomeLaw:
		body = append(body, v.Missing(v.needs()))
	case outcomeDepends:
		body = append(body, v.Missing(v.openNeeds()))
	}
	if v.untilExpected(o) {
		body = append(body, v.incomeNeeded())
	}
	return shell.Region{ID: "open", Heading: v.Say("open.h2"), Body: append(body, part.Note(v.Say("not-irs")))}
}

// made is how the least offer is made, or both where state law decides; nothing where no
// offer is open.
func (v result) made() shell.Region {
	lump := v.Report.Offer(oic.Lump)
	r := shell.Region{ID: "made", Heading: v.Say("made.h2")}
	if lump.Open.Verdict == line.No || v.Report.Open.Verdict == line.No || !lump.Cost(way.Amount).Known {
		return r
	}
	r.Body = append([]app.UI{app.Div().Class("brief").Body(v.sumLines(lump)...)}, v.sumByStateLaw(lump)...)
	return r
}
