package paperwork

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/bring"
	"offercheck/app/page/shell"
	"offercheck/app/say"
	"offercheck/calc/form"
)

// bring fills the IRS's own PDF of each form with what stands on the page; nothing of one
// whose cells are not known.
func (p *Sheet) bring(all []form.Form) []shell.Region {
	var regions []shell.Region
	for _, f := range all {
		if !bring.Fills(f.Number, f.Revision) {
			continue
		}
		r := shell.Region{ID: "pdf", Heading: p.Words.Say("bring.h2")}
		if f.Year > 0 {
			year := strconv.Itoa(f.Year)
			r.ID, r.Heading = r.ID+"-"+year, year+". "+r.Heading
		}
		r.Body = []app.UI{&bring.Form{
			Visit: p.Visit, Number: f.Number, Revision: f.Revision, Year: f.Year,
			Values: func() map[string]string { return f.Values(p.FilledBlanks()) },
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
