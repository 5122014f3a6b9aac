package paperwork

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/form"
	"offercheck/calc/line"
)

// english is the words of what goes to the IRS.
func (p *Sheet) english() say.Words { return say.In(say.Langs[0]).Under(p.Memory) }

// drafted is a draft in a language: its sentences of which all is typed that they name, and
// whose words are there.
func (p *Sheet) drafted(w say.Words, e form.Entry, typed map[string]string) string {
	var all []string
	for _, x := range e.Says {
		if key := "draft." + x.ID; len(untyped(x.Fields, typed)) == 0 && w.Has(key) {
			gaps := []string{"text", x.Text}
			for _, l := range x.Lines {
				gaps = append(gaps, l.ID, w.Amount(l))
			}
			for _, f := range x.Fields {
				gaps = append(gaps, f, strings.TrimSpace(typed[f]))
			}
			text := w.Say(key, gaps...)
			if !strings.HasSuffix(text, ".") {
				text += "." // what was typed last need not end with one
			}
			all = append(all, text)
		}
	}
	return strings.Join(all, " ")
}

// untyped is the fields of which nothing was typed.
func untyped(fields []string, typed map[string]string) []string {
	return slices.DeleteFunc(slices.Clone(fields), func(f string) bool { return strings.TrimSpace(typed[f]) != "" })
}

// draft is a draft as it goes to the IRS, below it the same in the page's language if that is
// another, and what is left to add by hand.
func (p *Sheet) draft(e form.Entry, typed map[string]string) app.UI {
	w := p.Words
	var body []app.UI
	if text := p.drafted(p.english(), e, typed); text != "" {
		body = append(body, app.P().Lang(say.Langs[0]).Text(text))
	} else if w.Lang() != say.Langs[0] && !p.english().Has("write.title") {
		body = append(body, app.P().Text(w.Say("write.english")))
	}
	if text := p.drafted(w.Under(p.Memory), e, typed); text != "" && w.Lang() != say.Langs[0] {
		body = append(body, app.P().Class("not-paper", "letter__own").Text(text))
	}
	for _, f := range untyped(e.Fields, typed) {
		body = append(body, app.P().Body(blank(w.Say("forms.add", "what", w.Say("form.typed."+f)))))
	}
	return app.Div().Body(body...)
}

// values is what is written into the IRS's own PDF, drafts in English.
func (p *Sheet) values(f form.Form) map[string]string { return p.valuesOf(f, p.FilledBlanks()) }

// valuesOf is values with what was typed.
func (p *Sheet) valuesOf(f form.Form, typed map[string]string) map[string]string {
	all := f.Values(typed)
	for _, s := range f.Sections {
		for _, e := range s.Entries {
			if text := p.drafted(p.english(), e, typed); text != "" {
				all[e.ID] = text
			}
		}
	}
	return all
}

// notes is what to know before the form is sent, and the sources it rests on.
func (p *Sheet) notes(f form.Form) app.UI {
	w := p.Words
	var items []app.UI
	var cites []app.UI
	for i, n := range f.Notes {
		var gaps []string
		for _, l := range n.Figures {
			gaps = append(gaps, l.ID, w.Amount(l), "no", l.No)
		}
		items = append(items, app.Li().Text(w.Say("form-note."+n.ID, gaps...)))
		if !slices.ContainsFunc(f.Notes[:i], func(x line.Finding) bool { return x.Cite.Name == n.Cite.Name }) {
			cites = append(cites, part.Cited(w, n.Cite))
		}
	}
	body := []app.UI{app.H2().Text(w.Say("forms.notes")), app.Ul().Body(items...)}
	return app.Div().Class("not-paper").Body(append(body, cites...)...)
}
