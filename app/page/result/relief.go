package result

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
)

// reliefLinks leads from taking penalties off to what it asks of each year or, where no
// amount of the year is known, to the tax on its return.
func (v result) reliefLinks() []app.UI {
	var links []app.UI
	for i, y := range v.Case.Debt.Years {
		p := ask.Place{Step: "year-relief", N: i + 1}
		if step, _, _ := ask.Find(p.Step); !step.Applies(&v.Case, i) {
			p.Step = "year-tax"
		}
		if y.IsPenalty() || !y.Year.Given {
			continue
		}
		text := v.Words.Say("ways.add-relief", "year", strconv.Itoa(y.Year.Value))
		links = append(links, app.P().Body(app.A().Href(v.StepLink(p)).Text(text)))
	}
	return links
}
