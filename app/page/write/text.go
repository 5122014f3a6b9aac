package write

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/write"
)

// Text is a letter as plain text in a language.
func (p *Letter) Text(w say.Words, l *write.Letter) string {
	var lines []string
	if write.IsScript(l.Kind) {
		lines = append(lines, p.titleOf(w, l), "")
	} else {
		lines = append(lines, p.from(w, l)...)
		lines = append(append(lines, "", w.Day(p.Day), ""), shell.WrittenTo(w, l)...)
		lines = append(lines, "", p.subject(w, l), "")
	}
	for _, x := range append(p.pieces(w, l), p.end(w, l)...) {
		lines = append(lines, x.lines()...)
	}
	return strings.Join(lines, "\n")
}

// lines is a piece as lines of text, with an empty one behind it.
func (x piece) lines() []string {
	var lines []string
	if x.heading != "" {
		lines = append(lines, x.heading)
	}
	if x.text != "" {
		lines = append(lines, x.text)
	}
	if len(x.table.Rows) > 0 {
		lines = append(lines, strings.Join(x.table.Head, " | "))
		for _, rows := range [][]part.Row{x.table.Rows, x.table.Foot} {
			for _, r := range rows {
				line := r.Name
				for _, c := range r.Cells {
					line += " | " + c.Text
				}
				lines = append(lines, line)
			}
		}
	}
	for _, t := range x.list {
		lines = append(lines, "- "+t)
	}
	return append(lines, "")
}

// copy puts the letters of the page on the clipboard, in English.
func (p *Letter) copy(app.Context) {
	defer shell.Recover()
	j, err := p.Judged()
	clipboard := app.Window().Get("navigator").Get("clipboard")
	if err != nil || !clipboard.Truthy() {
		return
	}
	var texts []string
	for _, l := range j.Written() {
		if l.Kind == p.Kind {
			texts = append(texts, p.Text(p.english(), l))
		}
	}
	clipboard.Call("writeText", strings.Join(texts, "\n\n"))
	p.Announce(p.Words.Say("write.copied"))
}
