package part

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/say"
	"offercheck/calc/date"
)

// exitAddress is where the quick exit leads: a page that anybody might have open. The script
// that loads the program follows the link, so that it works before the program does.
const exitAddress = "https://www.weather.gov/"

// A Link is the text and the address of a link.
type Link struct{ Text, Href string }

// A Frame is what every page has around its content: the skip link, the name, the other
// language, the quick exit, the promise of privacy or that another day was chosen, and the footer.
type Frame struct {
	Words  say.Words
	Kind   string   // the layout: "question", "split", "start"; empty for any other page
	Home   string   // the address of the start page
	Other  string   // the address of this page in the other language
	Check  string   // the address of the privacy page; empty on that page, which has no promise
	Footer []Link   // the links of the footer
	On     date.Day // the day whose law the page shows; 0 to leave it out
	Today  string   // the address of this page as of today; empty if it is
}

// Around is the whole page, with main as its content.
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
			app.A().Class("language").Href(f.Other).Lang(w.Say("part.language.code")).HrefLang(w.Say("part.language.code")).Text(w.Say("part.language")),
			app.A().Class("exit").Href(exitAddress).Rel("noopener noreferrer").DataSet("going", w.Say("part.exit.going")).Text(w.Say("part.exit")),
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

// svg is an SVG element.
func svg(tag string) app.HTMLElem {
	return app.Elem(tag).XMLNS("http://www.w3.org/2000/svg")
}

// otherDay says that the page is of a day that was chosen, on paper too, and leads back to
// today. It stands where the promise does, which is no longer than it.
func (f Frame) otherDay() app.UI {
	w := f.Words
	return app.Aside().Class("site-header__promise site-header__promise--day").Aria("label", w.Say("part.other-day.label")).Body(
		app.Div().Class("wrap").Body(
			app.P().Body(
				app.Text(w.Say("part.other-day", "day", w.Day(f.On))+" "),
				app.A().Href(f.Today).Text(w.Say("part.law-today")),
			),
		),
	)
}

func (f Frame) promise() app.UI {
	if f.Today != "" {
		return f.otherDay()
	}
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
	text := f.Words.Say("part.law-day", "day", f.Words.Day(f.On))
	if f.Today == "" {
		return app.P().Text(text)
	}
	return app.P().Body(app.Text(text+" "), app.A().Href(f.Today).Text(f.Words.Say("part.law-today")))
}
