package write

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/write"
)

// sheets is each letter of the page on its own sheet. In another language than English the
// same stands below each piece of it; without the texts in English the sheets say so.
func (p *Letter) sheets(all []*write.Letter) []app.UI {
	w := p.Words
	if !shell.HasEnglish() {
		return []app.UI{part.Notice("english", w.Say("write.english"),
			app.P().Body(app.A().Href(p.In(p.english()).Link(Path(p.Kind))).Attr("hreflang", "en").Text(w.Say("write.english-open"))))}
	}
	var sheets []app.UI
	if w.Lang() != "en" {
		sheets = append(sheets, app.Div().Class("not-paper").Body(part.Note(w.Say("write.both"))))
	}
	for i, l := range all {
		sheets = append(sheets, p.sheet(l, "letter-"+strconv.Itoa(i+1)))
	}
	return sheets
}

// sheet is one letter.
func (p *Letter) sheet(l *write.Letter, id string) app.UI {
	en, own := p.english(), p.Words
	var body []app.UI
	if write.IsScript(l.Kind) {
		body = append(body, app.H2().Class("paper__title").ID(id).Text(p.titleOf(own, l)))
		var lines []app.UI
		for i, x := range p.pieces(en, l) {
			lines = append(lines, app.Li().Body(p.beside(x, p.pieces(own, l)[i], "p")...))
		}
		body = append(body, app.Ol().Class("steps").Body(lines...))
		return app.Section().Class("paper", "letter").Aria("labelledby", id).Body(body...)
	}
	body = append(body,
		app.Div().Class("paper__head").Body(lined(p.from(en, l)), app.P().Attr("lang", "en").Text(en.Day(p.Day))),
		lined(shell.WrittenTo(en, l)),
		app.H2().Class("letter__re").ID(id).Attr("lang", "en").Text(p.subject(en, l)),
	)
	if own.Lang() != "en" {
		body = append(body, app.P().Class("not-paper", "letter__own").Text(p.subject(own, l)))
	}
	mine := append(p.pieces(own, l), p.end(own, l)...)
	for i, x := range append(p.pieces(en, l), p.end(en, l)...) {
		body = append(body, p.beside(x, mine[i], "not-paper")...)
	}
	return app.Section().Class("paper", "letter").Aria("labelledby", id).Body(body...)
}

// lined is lines, one below the other.
func lined(lines []string) app.UI {
	var body []app.UI
	for i, l := range lines {
		if i > 0 {
			body = append(body, app.Br())
		}
		body = append(body, app.Text(l))
	}
	return app.P().Attr("lang", "en").Body(body...)
}

// beside is a piece in English and, on a page of another language, the same in that.
func (p *Letter) beside(en, own piece, class string) []app.UI {
	both := en.ui("en", "")
	if p.Words.Lang() == "en" {
		return both
	}
	return append(both, app.Div().Class(class, "letter__own").Body(own.ui(p.Words.Lang(), "")...))
}

// ui draws a piece.
func (x piece) ui(lang, class string) []app.UI {
	if x.sign {
		class = "letter__sign"
	}
	var body []app.UI
	if x.heading != "" {
		body = append(body, app.H3().Attr("lang", lang).Text(x.heading))
	}
	if x.text != "" {
		body = append(body, app.P().Class(class).Attr("lang", lang).Text(x.text))
	}
	if len(x.table.Rows) > 0 {
		body = append(body, app.Div().Attr("lang", lang).Body(x.table.UI()))
	}
	if len(x.list) > 0 {
		var items []app.UI
		for _, t := range x.list {
			items = append(items, app.Li().Text(t))
		}
		body = append(body, app.Ul().Attr("lang", lang).Body(items...))
	}
	return body
}
