package part

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/say"
	"offercheck/calc/date"
)

// elsewhere is where the quick exit leads: a page anyone might have open.
const elsewhere = "https://www.weather.gov/"

// A Link is a text that leads somewhere.
type Link struct{ Text, Href string }

// A Frame is what every page has around its content: the way past the header,
// the name, the other language, the way out, the promise, and who we are not.
type Frame struct {
	Words    say.Words
	Kind     string            // what sort of page: "question", "split", "start"
	Home     string            // the address of the start page
	Other    string            // the address of this page in the other language
	Check    string            // the address of the privacy page; empty on it, where no promise stands
	Footer   []Link            // at the foot of the page
	On       date.Day          // the day of the law
	OnSwitch func(app.Context) // called before the language changes; may be nil
	OnExit   func(app.Context) // called before the quick exit; may be nil
}

// Around is the whole page.
func (f Frame) Around(main ...app.UI) app.UI {
	return app.Div().Class("frame").Body(
		f.skip(),
		f.header(),
		f.promise(),
		app.Div().Class("wrap").Body(
			app.Main().Class(f.class()).ID("main").TabIndex(-1).Body(main...),
		),
		f.footer(),
	)
}

func (f Frame) class() string {
	if f.Kind == "" {
		return "page"
	}
	return "page page--" + f.Kind
}

func (f Frame) skip() app.UI {
	return app.A().Class("skip").Href("#main").Text(f.Words.Say("part.skip")).OnClick(skip)
}

func skip(ctx app.Context, e app.Event) {
	stay(e)
	Focus(ctx, "main")
}

func (f Frame) header() app.UI {
	w := f.Words
	return app.Header().Class("site-header").Body(
		app.Div().Class("wrap site-header__row").Body(
			app.A().Class("site-header__home").Href(f.Home).Body(logo(), app.Span().Text(w.Say("part.name"))),
			&leave{Class: "language", Text: w.Say("part.language"), Href: f.Other, Lang: w.Say("part.language.code"), Before: f.OnSwitch},
			&leave{Class: "exit", Text: w.Say("part.exit"), Href: elsewhere, Away: true, Before: f.OnExit},
		),
	)
}

// logo is a sheet of ruled lines with a double rule under the last.
func logo() app.UI {
	return svg("svg").Attr("class", "site-header__logo").Attr("width", "28").Attr("height", "28").
		Attr("viewBox", "0 0 28 28").Aria("hidden", "true").Attr("focusable", "false").
		Body(
			svg("rect").Attr("x", "1.5").Attr("y", "1.5").Attr("width", "25").Attr("height", "25").
				Attr("rx", "5").Attr("fill", "none").Attr("stroke", "currentColor").Attr("stroke-width", "2.5"),
			svg("path").Attr("d", "M7 8.5h7M18 8.5h3M7 13.5h5M18 13.5h3M16 19h5M16 22.2h5").
				Attr("stroke", "currentColor").Attr("stroke-width", "2").Attr("fill", "none"),
		)
}

// svg starts an element of a drawing.
func svg(tag string) app.HTMLElem {
	return app.Elem(tag).XMLNS("http://www.w3.org/2000/svg")
}

func (f Frame) promise() app.UI {
	if f.Check == "" {
		return nil
	}
	w := f.Words
	return app.Aside().Class("site-header__promise").Aria("label", w.Say("part.promise.label")).Body(
		app.Div().Class("wrap").Body(
			app.P().Body(
				app.Text(w.Say("part.promise")+" "),
				app.A().Href(f.Check).Text(w.Say("part.promise.check")),
			),
		),
	)
}

func (f Frame) footer() app.UI {
	w := f.Words
	return app.Footer().Class("site-footer").Body(
		app.Div().Class("wrap").Body(
			app.Nav().Aria("label", w.Say("part.about")).Body(
				app.Ul().Class("site-footer__links").Body(
					app.Range(f.Footer).Slice(func(i int) app.UI {
						return app.Li().Body(app.A().Href(f.Footer[i].Href).Text(f.Footer[i].Text))
					}),
				),
			),
			app.P().Text(w.Say("part.not-the-irs")),
			f.day(),
		),
	)
}

func (f Frame) day() app.UI {
	if f.On == 0 {
		return nil
	}
	return app.P().Text(f.Words.Say("part.law-day", "day", f.Words.Day(f.On)))
}

// leave is a link that has something to do before it is followed.
type leave struct {
	app.Compo
	Class, Text, Href string
	Lang              string // of the page it leads to; empty if it is the same
	Away              bool   // it leaves this site, and the way back with it
	Before            func(app.Context)
}

// Render draws the link.
func (l *leave) Render() app.UI {
	a := app.A().Class(l.Class).Href(l.Href).Text(l.Text).OnClick(l.follow)
	if l.Lang != "" {
		a = a.Lang(l.Lang).HrefLang(l.Lang)
	}
	if l.Away {
		a = a.Rel("noopener noreferrer")
	}
	return a
}

// follow follows the link. Away, the new page takes this one's place in the
// history, so that the way back does not show it.
func (l *leave) follow(ctx app.Context, e app.Event) {
	if l.Before != nil {
		l.Before(ctx)
	}
	if l.Away {
		stay(e)
		app.Window().Get("location").Call("replace", l.Href)
	}
}
