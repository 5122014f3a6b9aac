package paperwork

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/bring"
	"offercheck/app/page/shell"
	"offercheck/app/say"
	"offercheck/calc/form"
)

// bring fills the IRS's own PDF of each form with what stands on the page. Of one whose cells
// are not known it says so.
func (p *Sheet) bring(all []form.Form) []shell.Region {
	var regions []shell.Region
	for _, f := range all {
		if f.Number == "" {
			continue // a sheet of our own
		}
		if !bring.Fills(f.Number, f.Revision) {
			return []shell.Region{{ID: "pdf", Heading: p.Words.Say("bring.not-known.h2"), Body: []app.UI{
				app.P().Text(p.Words.Say("bring.not-known", "form", f.Number, "revision", f.Revision)),
			}}}
		}
		r := p.of(f, shell.Region{ID: "pdf", Heading: p.Words.Say("bring.h2")})
		r.Body = []app.UI{&bring.Form{
			Visit: p.Visit, Number: f.Number, Revision: f.Revision, Which: which(f),
			Values: func() map[string]string { return p.values(f) },
			Label: func(id string) string {
				e, _ := f.Entry(id)
				return p.onForm(f, e)
			},
			Empty: func() []string {
				var all []string
				for _, e := range form.Left(p.FilledBlanks(), f) {
					all = append(all, p.onForm(f, *e))
				}
				return all
			},
		}}
		regions = append(regions, r)
	}
	return regions
}

// onForm is what a cell is called on the IRS's own, which is in English; in the language of the
// page until those words are there.
func (p *Sheet) onForm(f form.Form, e form.Entry) string {
	if text := p.label(say.In(say.Langs[0]), f, e); text != "" {
		return text
	}
	return p.label(p.Words, f, e)
}
