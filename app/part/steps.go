package part

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/say"
)

// A Step is one thing to do: when, and what.
type Step struct {
	When string
	Text string
	More []app.UI // after the text: a link
}

// Steps is what to do, in order.
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

// A Proof is something checked, what was seen, and how.
type Proof struct {
	Name string
	Seen string
	How  string
}

// Proofs is the list of what was checked.
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

// Links is a list of links; nil if there are none. What they are about is added
// for those who hear the page, if their texts do not say it.
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

// Contents is what is on this page: a text and the ID of a heading each.
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
