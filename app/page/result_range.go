package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// span is how far the amount may move, and the answers that move it most.
func (v result) span() region {
	return region{id: "range", heading: v.say("range.h2"), body: v.spanBody()}
}

func (v result) spanBody() []app.UI {
	now, lump := v.r.Offer(oic.Lump).Cost(way.Amount), v.r.Range.Lump
	switch {
	case !lump.Least.Known || !lump.Most.Known:
		return []app.UI{app.P().Text(v.say("range.unknown"))}
	case now.Known && lump.Least.Amount.Equal(lump.Most.Amount):
		return []app.UI{app.P().Text(v.say("range.same"))}
	}
	body := []app.UI{app.P().Text(v.say("range.intro"))}
	if now.Known {
		body = append(body, part.Range(v.w, lump.Least, lump.Most, now))
	}
	body = append(body, app.P().Text(v.spanPeriodic()))
	if len(v.r.Range.Drivers) == 0 {
		return body
	}
	body = append(body, app.H3().Text(v.say("range.drivers.h3")))
	if now.Known {
		return append(body, part.Drivers(now, v.drivers(now)...))
	}
	return append(body, v.driverList())
}

func (v result) spanPeriodic() string {
	p := v.r.Range.Periodic
	return v.say("range.periodic", "low", v.w.Amount(p.Least), "high", v.w.Amount(p.Most))
}

// drivers is the answers that move the amount, drawn from where it stands.
func (v result) drivers(now line.Line) []part.Driver {
	var drivers []part.Driver
	for _, d := range v.r.Range.Drivers {
		drivers = append(drivers, part.Driver{
			Name:  v.driverName(d),
			Moves: v.say("range.change", "less", v.moved(d.Lump.Least, now), "more", v.moved(d.Lump.Most, now)),
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
	for _, d := range v.r.Range.Drivers {
		items = append(items, app.Li().Body(
			app.B().Text(v.driverName(d)+". "),
			app.Text(v.tried(d)+" "),
			app.Text(v.say("range.offer-then", "low", v.w.Amount(d.Lump.Least), "high", v.w.Amount(d.Lump.Most))),
		))
	}
	return app.Ol().Body(items...)
}

// driverName is the short name of what was moved.
func (v result) driverName(d oic.Driver) string {
	l := d.Said
	l.ID, l.N = d.ID, v.number(d.ID, d.N)
	return part.Name(v.w, l)
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
func (v result) tried(d oic.Driver) string {
	key := "range.driver" + otherTries[d.ID]
	if !d.Said.Known {
		key = "range.driver-unsure"
	}
	return v.say(key, "said", v.w.Amount(d.Said), "low", v.w.Amount(d.Low), "high", v.w.Amount(d.High))
}

// moved is how far an amount went from where it stands, with its sign.
func (v result) moved(to, now line.Line) string {
	by := line.Minus("moved", to, now)
	if by.Known && by.Amount.IsPositive() {
		return "+" + v.w.Amount(by)
	}
	return v.w.Amount(by)
}
