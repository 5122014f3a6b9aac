package paperwork

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/form"
	"offercheck/calc/line"
)

// cell is what stands in an entry, or what it waits for.
func (p *Sheet) cell(j *shell.Judged, e form.Entry, typed map[string]string) part.Cell {
	w := p.Visit.Words
	switch {
	case !e.Known():
		return part.Cell{Body: p.waiting(j, e)}
	case e.Kind == form.Amount && e.Line.Unit == line.USD:
		return part.Cell{Text: w.Amount(e.Line)}
	case e.Kind == form.Amount:
		return part.Cell{Text: e.Line.Amount.String()}
	case e.Kind == form.Day:
		return part.Cell{Body: p.both("", func(w say.Words) string { return w.Day(e.Line.Day()) })}
	case e.Kind == form.Text:
		return part.Cell{Body: english(e.Text)}
	case e.Kind == form.Tick && e.Ticked == line.Yes:
		return part.Cell{Text: w.Say("forms.tick")}
	case e.Kind == form.Tick:
		return part.Cell{Text: w.Say("forms.leave")}
	case e.Kind == form.Blank:
		return part.Cell{Text: p.own("blank")}
	case e.Kind == form.Draft:
		return part.Cell{Text: w.Say("forms.drafted")} // below the row
	case e.Rest && e.Write(typed) == "" && len(untyped(e.Fields, typed)) == 0:
		return part.Cell{Text: w.Say("forms.more")}
	case e.Box && e.Write(typed) != "":
		return part.Cell{Text: w.Say("forms.tick")}
	case e.Kind == form.Typed && e.Write(typed) != "":
		return part.Cell{Text: e.Write(typed)}
	case e.Suggest != "":
		return part.Cell{Body: app.Span().Body(blank(w.Say("forms.hand")), app.Text(" "+w.Say("forms.suggest", "text", e.Suggest)))}
	case e.Kind == form.Typed && unfit(e, typed):
		return part.Cell{Body: blank(w.Say("forms.unfit"))}
	case e.Optional:
		return part.Cell{Body: blank(w.Say("forms.may"))}
	case e.Kind == form.Typed && e.Text != "":
		return part.Cell{Body: app.Span().Body(blank(w.Say("forms.hand")), app.Text(" "+e.Text))}
	}
	return part.Cell{Body: blank(p.own("hand"))}
}

// unfit reports whether what was typed cannot stand in an entry.
func unfit(e form.Entry, typed map[string]string) bool {
	return slices.ContainsFunc(e.Fields, func(f string) bool {
		text := strings.TrimSpace(typed[f])
		return text != "" && !form.Fits(f, text)
	})
}

// either is which of the boxes for yes and no is ticked.
func (p *Sheet) either(j *shell.Judged, yes form.Entry) part.Cell {
	w := p.Visit.Words
	switch {
	case yes.Kind == form.Hand:
		return part.Cell{Body: blank(w.Say("forms.either"))}
	case !yes.Known():
		return part.Cell{Body: p.waiting(j, yes)}
	case yes.Ticked == line.Yes:
		return part.Cell{Body: p.both("☒ ", func(w say.Words) string { return w.Say("part.yes") })}
	}
	return part.Cell{Body: p.both("☒ ", func(w say.Words) string { return w.Say("part.no") })}
}

// both is a text as it goes onto the form, in English, and in the page's language beside it if
// that is another.
func (p *Sheet) both(before string, text func(w say.Words) string) app.UI {
	own := p.Visit.Words
	if own.Lang() == say.Langs[0] || !shell.HasEnglish() {
		return app.Span().Text(before + text(own))
	}
	body := []app.UI{app.Text(before), english(text(p.english()))}
	if text(own) != text(p.english()) {
		body = append(body, app.Text(" "), app.Small().Text(text(own)))
	}
	return app.Span().Body(body...)
}

// english is a text that goes onto the form as it is.
func english(text string) app.UI { return app.Span().Lang(say.Langs[0]).Text(text) }

// blank is a place to write on.
func blank(text string) app.UI {
	return app.Span().Class("sheet__blank").Text(text)
}

// waiting is an entry that is not known, with a link to the first question it waits for.
func (p *Sheet) waiting(j *shell.Judged, e form.Entry) app.UI {
	w := p.Visit.Words
	needs := j.NeedsOf(form.Missing(form.Form{Sections: []form.Section{{Entries: []form.Entry{e}}}}))
	for _, n := range needs {
		if n.Asked {
			return app.A().Class("sheet__open").Href(p.Visit.StepLink(n.Place)).Text(w.Say("forms.unknown.what", "what", n.Name))
		}
	}
	return app.Span().Class("sheet__open").Text(w.Say("forms.unknown"))
}
