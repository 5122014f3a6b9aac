//go:build !js

package main

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// screenReader is the source of a virtual screen reader, Guidepup's, which says what a page
// is to somebody who does not see it. It is evaluated as axe-core is.
func screenReader(t *testing.T) string {
	t.Helper()
	b, err := os.ReadFile("../.build/node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js")
	if err != nil {
		t.Fatalf("%v\nmake axe installs it", err)
	}
	module, exported, found := strings.Cut(string(b), "export{")
	exported, _, closed := strings.Cut(exported, " as virtual}")
	if !found || !closed {
		t.Fatal("the screen reader exports something else than it did")
	}
	return "(() => {" + module + "\nwindow.reader = " + exported[strings.LastIndex(exported, ",")+1:] + " })(); true"
}

// spoken reads the page from its heading to its end, a phrase for each thing on it. The
// reader does not know that what is folded away is not read, nor that a summary can be
// pressed, so it is told.
const spoken = `(async () => {
	const undo = [];
	for (const e of document.querySelectorAll("details:not([open])")) for (const inner of e.children) {
		if (inner.localName !== "summary") {
			if (!inner.hidden) { inner.hidden = true; undo.push(() => { inner.hidden = false }) }
			continue;
		}
		inner.role = "button"; inner.ariaExpanded = "false";
		undo.push(() => { inner.removeAttribute("role"); inner.removeAttribute("aria-expanded") });
	}
	for (const e of document.querySelectorAll("input:checked")) { // it reads the attribute, which says what was so at first
		if (!e.hasAttribute("checked")) { e.setAttribute("checked", ""); undo.push(() => e.removeAttribute("checked")) }
	}
	await reader.start({ container: document.querySelector("main") });
	for (let n = 0; n < 3000 && await reader.lastSpokenPhrase() !== "end of main"; n++) await reader.next();
	const said = await reader.spokenPhraseLog();
	await reader.stop();
	undo.forEach((f) => f());
	return said;
})()`

// A phrase is something that the reader says, and what is in it.
type phrase struct {
	text string
	in   []phrase
}

// heard is what was said, each thing on a line, indented below what it is in. What no screen
// reader says aloud, such as that a paragraph ends, is left out.
func heard(said []string) string {
	var all []phrase
	for _, s := range said {
		begun, ends := strings.CutPrefix(s, "end of ")
		if !ends {
			begun, ends = strings.CutPrefix(s, "end, ")
		}
		at := -1
		for n := len(all) - 1; ends && n >= 0 && at < 0; n-- {
			if all[n].text == begun && all[n].in == nil {
				at = n
			}
		}
		if at < 0 {
			all = append(all, phrase{text: s})
			continue
		}
		all[at].in = append([]phrase{}, all[at+1:]...)
		all = all[:at+1]
	}
	var b strings.Builder
	for _, p := range tidy(all, "") {
		p.write(&b, "")
	}
	return b.String()
}

var (
	unsaid = []string{"main", "paragraph", "strong", "emphasis", "generic", "rowgroup", "time", "list", "group", "form", "status"}
	fields = []string{"textbox, ", "searchbox, ", "combobox, ", "spinbutton, ", "slider, ", "checkbox, ", "radio, "}

	// whole is what its name says, so that what is in it need not be said again.
	whole = slices.Concat(fields, []string{"cell, ", "rowheader, ", "columnheader, ", "heading, ", "link, ", "button, ", "image, ", "caption, "})
)

// is reports whether the phrase begins with one of the roles.
func (p phrase) is(roles []string) bool {
	return slices.ContainsFunc(roles, func(role string) bool { return strings.HasPrefix(p.text, role) })
}

// tidy is phrases without what is said of none, and without what the next field says again.
func tidy(all []phrase, name string) []phrase {
	var kept []phrase
	for _, p := range all {
		if p.is(whole) {
			p.in = nil
		}
		_, inner, named := strings.Cut(p.text, ", ")
		if !named {
			inner = ""
		}
		p.in = tidy(p.in, inner)
		switch {
		case slices.Contains(unsaid, p.text):
			kept = append(kept, p.in...)
		case len(p.in) > 0 || p.text != name:
			kept = append(kept, p)
		}
	}
	for n, p := range kept {
		for at := max(0, n-3); p.is(fields) && at < min(len(kept), n+2); at++ {
			if label := kept[at]; at != n && !label.is(whole) && len(label.in) == 0 && strings.Contains(p.text, label.text) {
				kept[at].text = ""
			}
		}
	}
	return slices.DeleteFunc(kept, func(p phrase) bool { return p.text == "" })
}

// write writes the phrase on a line, with what is in it if that is short, else below it.
func (p phrase) write(b *strings.Builder, indent string) {
	text, short := p.text, true
	if _, place, isItem := strings.Cut(text, "listitem, level "); isItem { // 1, position 2, set size 3
		_, place, _ = strings.Cut(place, ", position ")
		text = "item " + strings.Replace(place, ", set size ", " of ", 1)
	}
	if strings.HasPrefix(text, "row, ") {
		text = "row"
	}
	var in []string
	for _, of := range p.in {
		short = short && len(of.in) == 0
		in = append(in, of.text)
	}
	if line := indent + text + ": " + strings.Join(in, " | ") + "\n"; short && len(in) > 0 && !strings.Contains(text, ",") &&
		(len(in) == 1 || len(line) < 120) {
		b.WriteString(line)
		return
	}
	b.WriteString(indent + text + "\n")
	for _, of := range p.in {
		of.write(b, indent+"  ")
	}
}
