package paperwork

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/bring"
	"offercheck/app/say"
	"offercheck/calc/form"
)

// bring fills the IRS's own PDF of each form with what stands on the page.
func (p *Sheet) bring(all []form.Form) []app.UI {
	var fields []app.UI
	for _, f := range all {
		fields = append(fields, &bring.Form{
			Visit: p.Visit, Number: f.Number, Revision: f.Revision, Year: f.Year,
			Values: func() map[string]string { return f.Values(p.Visit.Typed()) },
			Label: func(id string) string {
				e, _ := f.Entry(id)
				if text := p.label(say.In(say.Langs[0]), f, e); text != "" {
					return text
				}
				return p.label(p.Visit.Words, f, e)
			},
		})
	}
	return fields
}
