package page

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
)

// Pages can be typed in before the program is there. When it starts, it draws
// the page anew; what was typed until then is taken here and handed on.
var early struct {
	typed      map[string]string // field ID → text
	focus      string
	start, end int // where the caret was
}

// TakeEarly reads the page as it stands. The program calls it before it draws.
func TakeEarly() {
	early.typed = map[string]string{}
	doc := app.Window().Get("document")
	fields := doc.Call("querySelectorAll", "main input[id], main select[id], main textarea[id]")
	for i := range fields.Length() {
		takeField(fields.Index(i))
	}
	a := doc.Get("activeElement")
	if !a.Truthy() {
		return
	}
	early.focus = a.Get("id").String()
	if s := a.Get("selectionStart"); s.Type() == app.TypeNumber {
		early.start, early.end = s.Int(), a.Get("selectionEnd").Int()
	}
}

// takeField reads one field, if it was changed.
func takeField(e app.Value) {
	id := e.Get("id").String()
	switch e.Get("type").String() {
	case "file":
	case "radio", "checkbox":
		if e.Get("checked").Bool() != e.Get("defaultChecked").Bool() {
			takeBox(e, id)
		}
	default:
		v := strings.TrimSpace(e.Get("value").String())
		if v != "" && v != e.Get("defaultValue").String() {
			early.typed[id] = v
		}
	}
}

// takeBox reads a radio button under the name of its group, a box, or the
// button "I do not know", under its own ID.
func takeBox(e app.Value, id string) {
	switch {
	case !e.Get("checked").Bool():
	case e.Get("type").String() == "radio" && !strings.HasSuffix(id, ask.UnsureField):
		early.typed[e.Get("name").String()] = e.Get("value").String()
	default:
		early.typed[id] = ask.On
	}
}

// takeTyped is what was typed early, once: whoever asks gets it and it is gone.
func takeTyped() map[string]string {
	typed := early.typed
	early.typed = nil
	return typed
}

// restoreFocus puts the keyboard, and the caret, back where it was.
func restoreFocus(app.Context) {
	e := app.Window().GetElementByID(early.focus)
	early.focus = ""
	if !e.Truthy() {
		return
	}
	e.Call("focus")
	if e.Get("type").String() == "text" {
		e.Call("setSelectionRange", early.start, early.end)
	}
}
