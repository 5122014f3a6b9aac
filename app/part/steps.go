package part

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/say"
)

// A Step is one thing to do.
type Step struct {
	When string // by when; empty for any time
	Text string
	More []app.UI // after the text: a link
}

// Steps is things to do, in order.
func Steps(steps ...Step) app.UI {
	return app.Ol().Class("steps").Body(
		app.Range(steps).Slice(func(i int) app.UI { return steps[i].item() }),
	)
}

func (s Step) item() app.UI {
	var body []app.UI
	if s.When != "" {
		body = append(body, app.Span().Class("steps__when").Text(s.When+" "))
	}
	body = append(body, app.Text(s.Text+" "))
	return app.Li().Body(append(body, s.More...)...)
}

// A Proof is something that was checked.
type Proof struct {
	Name string // what was checked
	Seen string // what was found
	How  string // how it was checked
}

// Proofs is a list of what was checked.
func Proofs(proofs ...Proof) app.UI {
	return app.Dl().Class("proof").Body(
		app.Range(proofs).Slice(func(i int) app.UI {
			p := proofs[i]
			return app.Div().Class("proof__row").Body(
				app.Dt().Text(p.Name),
				app.Dd().Class("proof__seen").Text(p.Seen),
				app.Dd().Class("proof__how").Text(p.How),
			)
		}),
	)
}

// Links is a list of links; nil if there are none. Screen readers are told what they are
// about; empty if their texts say so.
func Links(about string, links ...Link) app.UI {
	if len(links) == 0 {
		return nil
	}
	return app.Div().Class("contents").Body(app.Ul().Body(
		app.Range(links).Slice(func(i int) app.UI {
			return app.Li().Body(app.A().Href(links[i].Href).Body(app.Text(links[i].Text), hidden(about)))
		}),
	))
}

// Contents is the table of contents of a page. The Href of each link is the ID of an
// element.
func Contents(w say.Words, links ...Link) app.UI {
	return app.Nav().Class("contents").Aria("label", w.Say("part.contents")).Body(
		app.P().Aria("hidden", "true").Text(w.Say("part.contents")),
		app.Ul().Body(
			app.Range(links).Slice(func(i int) app.UI {
				return app.Li().Body(Jump(links[i].Text, "", links[i].Href))
			}),
		),
	)
}
