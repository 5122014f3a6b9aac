package shell

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
)

// A Region is a part of a long page: its heading, which the list of contents
// links to, and what stands below it.
type Region struct {
	ID      string
	Heading string
	Short   string // in the list of contents, if the heading is too long for it
	Body    []app.UI
	First   bool  // it belongs to the head, before the list of contents
	turn    *turn // nil if it is drawn with the page
}

// LongPage is a long page with a list of contents beside it. Regions with
// nothing in them are left out.
func (v Visit) LongPage(path string, head []app.UI, regions []Region, foot []app.UI) app.UI {
	var links []part.Link
	var body []app.UI
	for _, r := range regions {
		if len(r.Body) == 0 {
			continue
		}
		links = append(links, part.Link{Text: r.name(), Href: r.ID})
		if r.First {
			head = append(head, r.Section())
		} else {
			body = append(body, r.Section())
		}
	}
	return v.Frame(path, "split",
		app.Div().Class("page__head").Body(head...),
		part.Contents(v.Words, links...),
		app.Div().Class("page__body").Body(append(body, foot...)...),
	)
}

// PrintHead is the line above a page on paper: of which day it is, and nothing that tells somebody
// passing by what it is about. That it is not from the IRS stands at the foot.
func (v Visit) PrintHead() app.UI {
	return app.P().Class("print print--head").Text(v.Words.Say("print.head", "day", v.Words.Day(v.Day)))
}

// Section is the region on the page.
func (r Region) Section() app.UI {
	if r.turn == nil {
		return part.Section(r.ID, r.Heading, r.Body...)
	}
	return &deferred{Of: r.turn, Region: func() Region { return r }}
}

func (r Region) name() string {
	if r.Short != "" {
		return r.Short
	}
	return r.Heading
}
