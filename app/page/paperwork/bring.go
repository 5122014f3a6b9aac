package paperwork

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/bring"
	"offercheck/app/page/shell"
	"offercheck/app/say"
	"offercheck/calc/form"
)

// fillable reports whether the PDF of a form may be filled here: not one that the IRS fills in
// itself, nor one that Adobe's programs alone can open, nor that of a company.
func fillable(id string) bool { return id != agreementID && id != wagesID && id != companyID }

// bring fills the IRS's own PDF of each form with what stands on the page.
func (p *Sheet) bring(all []form.Form) []shell.Region {
	var regions []shell.Region
	for _, f := range all {
		if f.Number == "" || !fillable(f.ID) {
			continue
		}
		r := p.of(f, shell.Region{ID: "pdf", Heading: p.Words.Say("bring.h2")})
		r.Body = []app.UI{&bring.Form{
			Visit: p.Visit, Number: f.Number, Revision: f.Revision, Which: which(f),
			Values: func() map[string]string { return p.values(f) },
			Label: func(id string) string {
				e, _ := f.Entry(id)
				if text := p.label(say.In(say.Langs[0]), f, e); text != "" {
					return text
				}
				return p.label(p.Words, f, e)
			},
		}}
		regions = append(regions, r)
	}
	return regions
}
