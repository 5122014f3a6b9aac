package result

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// breaking is what ends the way, and its risks.
func (v result) breaking(x way.Way) shell.Region {
	var ends []line.Finding
	for _, e := range x.Effects {
		if e.On == way.Ends {
			ends = append(ends, e.Finding)
		}
	}
	r := shell.Region{ID: "breaks", Heading: v.Words.Say("way.breaks.h2")}
	if all := append(ends, line.Held(x.Warnings)...); len(all) > 0 {
		r.Body = []app.UI{v.Sheet().Notes(all...), v.toAfter(x)}
	}
	return r
}

// besides is what the way does besides what it costs, by its subject.
func (v result) besides(x way.Way) shell.Region {
	r := shell.Region{ID: "besides", Heading: v.Words.Say("way.effects.h2")}
	var facts []part.Fact
	for _, e := range x.Effects {
		if e.On == way.Ends {
			continue
		}
		name, text := v.Words.Say("effect."+string(e.On)), sentence(part.Statement(v.Words, e.Finding))
		if i := slices.IndexFunc(facts, func(f part.Fact) bool { return f.Name == name }); i >= 0 {
			facts[i].Value += " " + text
			continue
		}
		facts = append(facts, part.Fact{Name: name, Value: text})
	}
	if len(facts) > 0 {
		r.Body = []app.UI{part.Statements(facts...), v.sources(x)}
	}
	return r
}

// sentence is a statement with its full stop.
func sentence(statement string) string { return strings.TrimSuffix(statement, ".") + "." }

// afterColon is a statement as the rest of a sentence. A name in capitals keeps them.
func afterColon(statement string) string {
	first, size := utf8.DecodeRuneInString(statement)
	if next, _ := utf8.DecodeRuneInString(statement[size:]); unicode.IsUpper(next) {
		return sentence(statement)
	}
	return string(unicode.ToLower(first)) + sentence(statement[size:])
}

// sources is the sources of what a way does, each once, to be opened.
func (v result) sources(x way.Way) app.UI {
	var body []app.UI
	seen := map[string]bool{}
	for _, e := range x.Effects {
		if e.Cite.Name != "" && !seen[e.Cite.Name] {
			seen[e.Cite.Name] = true
			body = append(body, part.Cited(v.Words, e.Cite))
		}
	}
	return part.Details(v.Words.Say("ways.sources"), v.Words.Say("way."+x.ID), body...)
}
