package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/app/say"
)

// A region is a part of a long page: its heading, which the list of contents
// links to, and what stands below it.
type region struct {
	id      string
	heading string
	short   string // in the list of contents, if the heading is too long for it
	body    []app.UI
	first   bool  // it stands with the answer, before the list of contents
	wait    *wait // when it is drawn; nil if at once
}

// splitPage is a long page with a list of contents beside it. Regions with
// nothing in them are left out.
func splitPage(w say.Words, path string, head []app.UI, regions []region, foot []app.UI) app.UI {
	var links []part.Link
	var body []app.UI
	for _, r := range regions {
		if len(r.body) == 0 {
			continue
		}
		links = append(links, part.Link{Text: r.name(), Href: r.id})
		if r.first {
			head = append(head, r.section())
		} else {
			body = append(body, r.section())
		}
	}
	return Frame(w, path, "split",
		app.Div().Class("page__head").Body(head...),
		part.Contents(w, links...),
		app.Div().Class("page__body").Body(append(body, foot...)...),
	)
}

// section is the region on the page.
func (r region) section() app.UI {
	if r.wait == nil {
		return part.Section(r.id, r.heading, r.body...)
	}
	return &late{Of: r.wait, Region: func() region { return r }}
}

func (r region) name() string {
	if r.short != "" {
		return r.short
	}
	return r.heading
}
