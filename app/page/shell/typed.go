package shell

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
)

// A typed is what was typed before the program started. Pages can be typed in without
// it, and it redraws the page when it starts.
type typed struct {
	texts      map[string]string // field ID → text
	focus      string
	start, end int // where the caret was
}

// typedSoFar reads the page as it stands.
func typedSoFar() typed {
	t := typed{texts: map[string]string{}}
	doc := app.Window().Get("document")
	fields := doc.Call("querySelectorAll", "main input[id], main select[id], main textarea[id]")
	for i := range fields.Length() {
		t.takeField(fields.Index(i))
	}
	a := doc.Get("activeElement")
	if !a.Truthy() {
		return t
	}
	t.focus = a.Get("id").String()
	if s := a.Get("selectionStart"); s.Type() == app.TypeNumber {
		t.start, t.end = s.Int(), a.Get("selectionEnd").Int()
	}
	return t
}

// takeField reads one field, if it was changed.
func (t *typed) takeField(e app.Value) {
	id := e.Get("id").String()
	switch e.Get("type").String() {
	case "file":
	case "radio", "checkbox":
		if e.Get("checked").Bool() != e.Get("defaultChecked").Bool() {
			t.takeBox(e, id)
		}
	default:
		v := strings.TrimSpace(e.Get("value").String())
		if v != "" && v != e.Get("defaultValue").String() {
			t.texts[id] = v
		}
	}
}

// takeBox reads a radio button under the name of its group, a box, or the
// button "I do not know", under its own ID.
func (t *typed) takeBox(e app.Value, id string) {
	switch {
	case !e.Get("checked").Bool():
	case e.Get("type").String() == "radio" && !strings.HasSuffix(id, ask.UnsureField):
		t.texts[e.Get("name").String()] = e.Get("value").String()
	default:
		t.texts[id] = ask.On
	}
}

// TakeTyped is what was typed before the program started, by field ID. The first
// caller gets it; afterwards it is empty.
func (m *Memory) TakeTyped() map[string]string {
	if m.Locked() {
		return nil // it waits for its page
	}
	texts := m.window.typed.texts
	m.window.typed.texts = nil
	return texts
}

// restoreFocus restores focus and caret.
func (t *typed) restoreFocus() {
	e := app.Window().GetElementByID(t.focus)
	t.focus = ""
	if !e.Truthy() {
		return
	}
	e.Call("focus")
	if e.Get("type").String() == "text" {
		e.Call("setSelectionRange", t.start, t.end)
	}
}
