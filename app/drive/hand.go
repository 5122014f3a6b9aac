//go:build !js

package drive

import "github.com/chromedp/cdproto/input"

// Insert types a text at once, where the focus is.
func (w *Window) Insert(text string) {
	w.Helper()
	Call(w, input.InsertText, input.InsertTextParams{Text: text})
}

// Enter presses Enter. Unlike chromedp's own key, it types nothing if the page
// has taken the key for something else.
func (w *Window) Enter() {
	w.Helper()
	for _, e := range []input.DispatchKeyEventParams{
		{Type: input.DispatchKeyEventTypeKeyDown, Key: "Enter", Code: "Enter", Text: "\r", WindowsVirtualKeyCode: 13},
		{Type: input.DispatchKeyEventTypeKeyUp, Key: "Enter", Code: "Enter", WindowsVirtualKeyCode: 13},
	} {
		Call(w, input.DispatchKeyEvent, e)
	}
}
