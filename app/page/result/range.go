package result

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// rangeOf is the range of the least offer, and the answers that move it most.
func (v result) rangeOf() shell.Region {
	return shell.Region{ID: "range", Heading: v.Say("range.h2"), Body: v.rangeBody()}
}

func (v result) rangeBody() []app.UI {
	if v.Report.Open.Verdict == line.No {
		return v.rangeThen() // there is no amount to be sure of now
	}
	now, lump := v.Report.Offer(oic.Lump).Cost(way.Amount), v.Report.Range.Lump
	switch {
	case lump.Least.Known && !lump.Most.Known && v.awaitsIncome():
		return v.rangeFromToday()
	case !lump.Least.Known || !lump.Most.Known:
		return []app.UI{app.P().Text(v.Say("range.unknown"))}
	case now.Known && lump.Least.Amount.Equal(lump.Most.Amount):
		return []app.UI{app.P().Text(v.Say("range.same"))}
	}
	var body []app.UI
	body = append(body, app.P().Text(v.Say("range.intro")))
	if now.Known {
		body = append(body, part.Range(v.Words, lump.Least, lump.Most, now))
	}
	body = append(body, app.P().Text(v.periodicRange()))
	if len(v.Report.Range.Drivers) == 0 {
		return body
	}
	body = append(body, app.H3().Text(v.Say("range.drivers.h3")))
	if now.Known {
		return append(body, part.Drivers(now, v.drivers(now)...))
	}
	return append(body, v.driverList())
}

// rangeThen is the range of an offer that is open once what comes first is done, by the debt as
// it is; nothing if none is.
func (v result) rangeThen() []app.UI {
	lump := v.Report.Range.Lump
	if !slices.Contains(v.Report.Advice.ThenWays, oic.Lump) || !lump.Least.Known || !lump.Most.Known {
		return nil
	}
	return []app.UI{app.P().Text(v.Say("range.then", "low", v.Words.Amount(lump.Least), "high", v.Words.Amount(lump.Most)))}
}

func (v result) periodicRange() string {
	p := v.Report.Range.Periodic
	return v.Say("range.periodic", "low", v.Words.Amount(p.Least), "high", v.Words.Amount(p.Most))
}

// drivers is the answers that move the offer most, drawn from its amount.
func (v result) drivers(now line.Line) []part.Driver {
	var drivers []part.Driver
	for _, d := range v.Report.Range.Drivers {
		drivers = append(drivers, part.Driver{
			Name:  v.driverName(d),
			Moves: v.Say("range.change", "less", v.difference(d.Lump.Least, now), "more", v.difference(d.Lump.Most, now)),
			Note:  v.variant(d),
			Least: d.Lump.Least,
			Most:  d.Lump.Most,
		})
	}
	return drivers
}

// driverList is the same in words, for an offer that is unknown.
func (v result) driverList() app.UI {
	var items []app.UI
	for _, d := range v.Report.Range.Drivers {
		items = append(items, v.driverItem(d))
	}
	return app.Ol().Body(items...)
}

// driverItem is one answer and the offers between which it moves.
func (v result) driverItem(d oic.Driver) app.UI {
	return app.Li().Body(
		app.B().Text(v.driverName(d)+". "),
		app.Text(v.variant(d)+" "),
		app.Text(v.Say("range.offer-then", "low", v.Words.Amount(d.Lump.Least), "high", v.Words.Amount(d.Lump.Most))),
	)
}

// driverName is the name of the answer that was varied.
func (v result) driverName(d oic.Driver) string {
	l := d.Answer
	l.ID, l.N = d.ID, v.Number(d.ID, d.N)
	return part.Name(v.Words, l)
}

// otherVariants is the suffix of the text for variants that do not vary an amount: an
// expense allowed in full, another reading of a rule, overtime left out, an asset counted that the form leaves
// out.
var otherVariants = map[string]string{
	"housing":               "-counted",
	"vehicle-payment":       "-counted",
	"vehicle-running":       "-counted",
	"another-vehicle":       "-counted",
	"public-transport":      "-counted",
	"garnishment":           "-counted",
	"old-vehicle-allowance": "-readings",
	"job-overtime":          "-without",
	"tools-left-out":        "-with",
	"parted-with":           "-with",
	"receivables":           "-with",

	"vehicle-left":            "-freed",
	"court-ordered-left":      "-freed",
	"care-left":               "-freed",
	"student-loans-left":      "-freed",
	"secured-left":            "-freed",
	"state-tax-payments-left": "-freed",
	"own-part":                "-own-part",
	"community-income":        "-community",
	"retirement-out-of-reach": "-with",
	"lawsuit":                 "-with",
	"beneficiary":             "-with",
	"held-in-trust":           "-with",
	"retirement-lived-on":     "-as-income",
}

// variant says what the answer is, and between which it was varied.
func (v result) variant(d oic.Driver) string {
	key := "range.driver" + otherVariants[d.ID]
	if !d.Answer.Known {
		key = "range.driver-unsure"
	}
	return v.Say(key, "said", v.Words.Amount(d.Answer), "low", v.Words.Amount(d.Low), "high", v.Words.Amount(d.High))
}

// difference is an amount less the present one, with its sign.
func (v result) difference(to, now line.Line) string {
	by := line.Minus("moved", to, now)
	if by.Known && by.Amount.IsPositive() {
		return "+" + v.Words.Amount(by)
	}
	return v.Words.Amount(by)
}
