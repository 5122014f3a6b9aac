//go:build !wasm

package part

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/shopspring/decimal"

	"offercheck/app/say"
	"offercheck/calc/date"
	"offercheck/calc/line"
)

// sampleDay is June 29, 2026, when the standards of that year began.
var sampleDay = date.FirstOf(2026).AddMonths(5) + 28

var (
	form = line.Cite{Name: "Form 433-A (OIC), section 3", URL: "https://www.irs.gov/pub/irs-pdf/f433aoi.pdf"}
	fine = line.Cite{Name: "Collection Financial Standards", URL: "https://www.irs.gov/businesses/small-businesses-self-employed/collection-financial-standards", From: sampleDay}
)

// usd is an answer in dollars.
func usd(id, amount string) line.Line {
	return line.Given(id, decimal.NewNullDecimal(decimal.RequireFromString(amount)))
}

// lawFigure is a figure of the law.
func lawFigure(id, amount string, u line.Unit, c line.Cite) line.Line {
	return line.Law(id, decimal.RequireFromString(amount), u, c)
}

// assets is what a household owns: cash over the part left to it, and a car.
func assets() line.Line {
	cash := line.NotBelowZero("cash-counted", line.Minus("cash-over",
		line.Sum("accounts-total", usd("account-balance", "2100").Of(1), usd("account-balance", "900").Of(2)),
		lawFigure("offer.cash-kept", "1000", line.USD, form),
	)).At("1", form)
	car := line.NotBelowZero("vehicle-counted", line.Minus("vehicle-equity",
		line.Times("vehicle-quick-sale", usd("vehicle-value", "9000").Of(1), lawFigure("offer.quick-sale", "0.8", line.Share, form)).Of(1),
		usd("vehicle-loan", "2000").Of(1),
	).Of(1)).At("6", form)
	return line.Sum("personal-equity", cash, car).At("Box A", form)
}

// unknown is what it owns if nobody said what the car would sell for.
func unknown() line.Line {
	unread := fine
	unread.Unverified, unread.Still = true, unread.From-30 // and announced
	return line.LesserOf("vehicles-allowed",
		line.Given("vehicle-payment", decimal.NullDecimal{}).Of(1),
		lawFigure("standards.ownership.one", "703", line.USD, unread),
		line.Gap("operating-standard", line.USD, fine),
	).At("41", fine)
}

func figureExamples(w say.Words) []Example {
	s := Sheet{Words: w, Question: func(l line.Line) string { return "/" + l.ID + "/" }}
	open := s
	open.Open = true
	least, most, now := usd("offer-lump", "12350"), usd("offer-lump", "17350"), usd("offer-lump", "15350")
	return []Example{
		{"Figure", Figure("Least offer", "$15,350")},
		{"Options", Options(
			OptionCard{ID: "lump", Title: "Lump sum", First: true, Verdict: Pill(w, line.Yes), Label: "Least offer", Amount: "$15,350",
				Terms: []Fact{{"With the form", "$3,070 and $205 fee"}, {"Once accepted", "$12,280 in 5 months"}}, Body: []app.UI{s.Line(assets())}},
			OptionCard{ID: "periodic", Title: "Periodic payments", Verdict: Pill(w, line.NotYet), Label: "Least offer", Amount: "$18,950",
				Terms: []Fact{{"With the form", "$790 and $205 fee"}, {"Each month", "$790 for 23 months"}}},
		)},
		{"Worksheet, closed", s.Lines(assets(), unknown())},
		{"Worksheet, open", app.Div().Class("sheet").Body(open.Line(assets()), open.Line(unknown()), open.Total(assets()))},
		{"Bars", Bars(w, Bar{Label: "What the IRS could reach", Amount: usd("reach", "41400")}, Bar{Label: "What you owe", Amount: usd("debt-total", "42000"), Muted: true})},
		{"Bars of nothing", Bars(w, Bar{Label: "What you owe", Amount: usd("debt-total", "0")})},
		{"Range", Range(w, least, most, now)},
		{"Range without width", Range(w, now, now, now)},
		{"Drivers", Drivers(now,
			Driver{Name: "Left each month", Moves: "−$1,200 to +$1,200", Note: "You said $300. We tried $200 and $400.", Least: usd("offer-lump", "14150"), Most: usd("offer-lump", "16550")},
			Driver{Name: "Price of the car", Moves: "−$800 to +$800", Note: "You said $9,000. We tried $8,000 and $10,000.", Least: usd("offer-lump", "14550"), Most: usd("offer-lump", "16150")},
		)},
		{"Findings", s.Findings(exampleFindings()...)},
		{"Notes", s.Notes(exampleFindings()...)},
	}
}

// exampleFindings is one of each verdict, and one made of others.
func exampleFindings() []line.Finding {
	filed := line.Stated("returns-filed", line.Yes)
	solvent := line.Not("not-in-bankruptcy", line.Stated("bankruptcy", line.Yes))
	under := line.AtMost("offer-lump-under-debt", usd("offer-lump", "15350"), line.Given("debt-total", decimal.NullDecimal{})).Under(form)
	return []line.Finding{filed, under, solvent, line.All("offer-open", filed, under)}
}
