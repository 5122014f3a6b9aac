package result

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc"
	"offercheck/calc/line"
)

// span is how far the amount may move, and the answers that move it most.
func (v result) span() shell.Region {
	return shell.Region{ID: "range", Heading: v.Say("range.h2"), Body: v.spanBody()}
}

func (v result) spanBody() []app.UI {
	now, lump := v.Report.Options[0].Cost, v.Report.Range.Lump
	switch {
	case !lump.Least.Known || !lump.Most.Known:
		return []app.UI{app.P().Text(v.Say("range.unknown"))}
	case now.Known && lump.Least.Amount.Equal(lump.Most.Amount):
		return []app.UI{app.P().Text(v.Say("range.same"))}
	}
	body := []app.UI{app.P().Text(v.Say("range.intro"))}
	if now.Known {
		body = append(body, part.Range(v.Words, lump.Least, lump.Most, now))
	}
	body = append(body, app.P().Text(v.spanPeriodic()))
	if len(v.Report.Range.Drivers) == 0 {
		return body
	}
	body = append(body, app.H3().Text(v.Say("range.drivers.h3")))
	if now.Known {
		return append(body, part.Drivers(now, v.drivers(now)...))
	}
	return append(body, v.driverList())
}

func (v result) spanPeriodic() string {
	p := v.Report.Range.Periodic
	return v.Say("range.periodic", "low", v.Words.Amount(p.Least), "high", v.Words.Amount(p.Most))
}

// drivers is the answers that move the amount, drawn from where it stands.
func (v result) drivers(now line.Line) []part.Driver {
	var drivers []part.Driver
	for _, d := range v.Report.Range.Drivers {
		drivers = append(drivers, part.Driver{
			Name:  v.driverName(d),
			Moves: v.Say("range.change", "less", v.moved(d.Lump.Least, now), "more", v.moved(d.Lump.Most, now)),
			Note:  v.tried(d),
			Least: d.Lump.Least,
			Most:  d.Lump.Most,
		})
	}
	return drivers
}

// driverList is the same in words, where there is no amount to draw it from.
func (v result) driverList() app.UI {
	var items []app.UI
	for _, d := range v.Report.Range.Drivers {
		items = append(items, app.Li().Body(
			app.B().Text(v.driverName(d)+". "),
			app.Text(v.tried(d)+" "),
			app.Text(v.Say("range.offer-then", "low", v.Words.Amount(d.Lump.Least), "high", v.Words.Amount(d.Lump.Most))),
		))
	}
	return app.Ol().Body(items...)
}

// driverName is the short name of what was moved.
func (v result) driverName(d calc.Driver) string {
	l := d.Said
	l.ID, l.N = d.ID, v.Number(d.ID, d.N)
	return part.Name(v.Words, l)
}

// otherTries is the moves that are not of an answer to another: an expense
// counted in full, pay left out, something counted that the form leaves out.
var otherTries = map[string]string{
	"housing":          "-counted",
	"vehicle-payment":  "-counted",
	"vehicle-running":  "-counted",
	"public-transport": "-counted",
	"job-overtime":     "-without",
	"tools-left-out":   "-with",
	"parted-with":      "-with",
	"receivables":      "-with",
}

// tried says what the answer is and what it was taken to be.
func (v result) tried(d calc.Driver) string {
	key := "range.driver" + otherTries[d.ID]
	if !d.Said.Known {
		key = "range.driver-unsure"
	}
	return v.Say(key, "said", v.Words.Amount(d.Said), "low", v.Words.Amount(d.Low), "high", v.Words.Amount(d.High))
}

// moved is how far an amount went from where it stands, with its sign.
func (v result) moved(to, now line.Line) string {
	by := line.Minus("moved", to, now)
	if by.Known && by.Amount.IsPositive() {
		return "+" + v.Words.Amount(by)
	}
	return v.Words.Amount(by)
}
