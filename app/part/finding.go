package part

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/shopspring/decimal"

	"offercheck/app/say"
	"offercheck/calc/line"
)

// Findings is a list of findings, each with its verdict and what decided it.
func (s Sheet) Findings(findings ...line.Finding) app.UI {
	items := make([]app.UI, len(findings))
	for i, f := range findings {
		items[i] = s.Finding(f)
	}
	return List(items...)
}

// Notes is a list of findings, with a verdict only where it is not yes.
func (s Sheet) Notes(findings ...line.Finding) app.UI {
	items := make([]app.UI, len(findings))
	for i, f := range findings {
		if f.Verdict != line.Yes {
			items[i] = s.Finding(f)
			continue
		}
		items[i] = app.Li().Class("finding finding--note").Body(app.Div().Body(s.finding(f)...))
	}
	return List(items...)
}

// List is a list of what Finding and FindingItem draw.
func List(items ...app.UI) app.UI { return app.Ul().Class("findings").Body(items...) }

// Finding is one item of a List.
func (s Sheet) Finding(f line.Finding) app.UI {
	return FindingItem(s.Words, f.Verdict, s.finding(f)...)
}

// finding is the statement of a finding, its reason, its source and what decided it.
func (s Sheet) finding(f line.Finding) []app.UI {
	return []app.UI{app.P().Text(Statement(s.Words, f)), s.why(f), Cited(s.Words, f.Cite), s.Decided(f)}
}

// FindingItem is one item of a List, with a body of its own next to the verdict.
func FindingItem(w say.Words, v line.Verdict, body ...app.UI) app.UI {
	return app.Li().Class("finding").Body(Pill(w, v), app.Div().Body(body...))
}

// why is the explanation of the verdict; nil if it has none.
func (s Sheet) why(f line.Finding) app.UI {
	text := Reason(s.Words, f)
	if text == "" {
		return nil
	}
	return app.P().Class("finding__why").Text(text)
}

// Reason is what more there is to say of how a finding came out; empty if nothing.
func Reason(w say.Words, f line.Finding) string {
	key := wordsKey(w, f, "finding."+f.ID+".why")
	if open := key + ".open"; w.Has(open) && slices.ContainsFunc(f.Figures, func(l line.Line) bool { return !l.Known }) {
		key = open // without the amounts that are not known yet
	}
	if !w.Has(key) {
		return ""
	}
	return w.Say(key, gapsOf(w, f)...)
}

// Decided is what decided a finding, to be opened: the findings and figures that it
// rests on; nil if it rests on none.
func (s Sheet) Decided(f line.Finding) app.UI {
	if len(f.Because) == 0 && len(f.Figures) == 0 {
		return nil
	}
	text := "part.because"
	if f.Verdict == line.NotYet {
		text = "part.because.open"
	}
	return &panel{
		Class: "why finding__because",
		Opens: s.Open,
		Page:  s.Page,
		Summary: func() app.UI {
			return app.Summary().Class("why__summary").Body(app.Text(s.Words.Say(text)), hidden(Statement(s.Words, f)))
		},
		Content: func() []app.UI {
			return []app.UI{app.Div().Class("why__text").Body(
				app.Range(f.Because).Slice(func(i int) app.UI { return s.because(f.Because[i]) }),
				app.Range(f.Figures).Slice(func(i int) app.UI { return s.Line(f.Figures[i]) }),
			)}
		},
	}
}

// because is a finding that another rests on.
func (s Sheet) because(f line.Finding) app.UI {
	return app.Div().Class("because").Body(
		app.P().Body(
			app.B().Text(Verdict(s.Words, f.Verdict)+" "),
			app.Text(Statement(s.Words, f)),
		),
		s.why(f),
		app.Range(f.Figures).Slice(func(i int) app.UI { return s.Line(f.Figures[i]) }),
		app.Range(f.Because).Slice(func(i int) app.UI { return s.because(f.Because[i]) }),
		Cited(s.Words, f.Cite),
	)
}

// Statement is a finding as a sentence: the text "finding.<id>", or the one for its
// verdict if there is one. In the text, {n} is the finding's number and the ID of a
// figure its amount.
func Statement(w say.Words, f line.Finding) string {
	return w.Say(wordsKey(w, f, "finding."+f.ID), gapsOf(w, f)...)
}

// wordsKey is the key with ".no" or ".unknown" added, by the verdict, if there is such a
// text.
func wordsKey(w say.Words, f line.Finding, key string) string {
	ending := map[line.Verdict]string{line.No: ".no", line.NotYet: ".unknown"}[f.Verdict]
	if ending != "" && w.Has(key+ending) {
		return key + ending
	}
	return key
}

// gapsOf is the number and the amounts that a finding's texts may name.
func gapsOf(w say.Words, f line.Finding) []string {
	gaps := []string{"n", itoa(f.N), "year", w.Debt(f.N)}
	for _, l := range f.Figures {
		if strings.HasPrefix(l.ID, "left-") && l.Amount.IsNegative() { // nothing is left
			l.Amount = decimal.Zero
		}
		gaps = append(gaps, l.ID, w.Amount(l))
	}
	return gaps
}

// Pill is a verdict in a word, filled, outlined or dashed, so that the three differ
// without colour.
func Pill(w say.Words, v line.Verdict) app.UI { return pill(v, Verdict(w, v)) }

func pill(v line.Verdict, text string) app.UI {
	class := map[line.Verdict]string{line.Yes: "yes", line.No: "no", line.NotYet: "depends"}[v]
	return app.Span().Class("finding__verdict finding__verdict--" + class).Text(text)
}

// Open is whether a way is open, in a word.
func Open(w say.Words, v line.Verdict) string {
	switch v {
	case line.Yes:
		return w.Say("part.open")
	case line.No:
		return w.Say("part.closed")
	}
	return w.Say("part.depends")
}

// Verdict is a verdict in a word.
func Verdict(w say.Words, v line.Verdict) string {
	switch v {
	case line.Yes:
		return w.Say("part.yes")
	case line.No:
		return w.Say("part.no")
	}
	return w.Say("part.depends")
}

// Cited is texts and then a source of law, in small type; nil if there are neither.
func Cited(w say.Words, c line.Cite, text ...string) app.UI {
	if c.Name == "" && len(text) == 0 {
		return nil
	}
	var body []app.UI
	for _, t := range text {
		body = append(body, app.Text(t+" "))
	}
	return app.Div().Class("cite").Body(append(body, Cite(w, c)...)...)
}
