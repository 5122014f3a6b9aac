//go:build !js

package drive

import (
	"strconv"
	"time"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
)

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

// Press presses the mouse button on the element with the ID, holds it as long as it
// takes and releases it where it was pressed, wherever the element is by then.
func (w *Window) Press(id string, hold time.Duration) {
	w.Helper()
	at := Eval[[]float64](w, `(() => {
		const e = document.getElementById(`+strconv.Quote(id)+`);
		e.scrollIntoView({ block: "nearest", behavior: "instant" });
		const r = e.getBoundingClientRect();
		return [r.x + r.width / 2, r.y + r.height / 2];
	})()`)
	one := chromedp.ClickCount(1)
	w.Do(
		chromedp.MouseEvent(input.DispatchMouseEventTypeMousePressed, at[0], at[1], chromedp.ButtonLeft, one),
		chromedp.Sleep(hold),
		chromedp.MouseEvent(input.DispatchMouseEventTypeMouseReleased, at[0], at[1], chromedp.ButtonLeft, one),
	)
}
