//go:build !js

package drive

import (
	"strconv"
	"time"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
)

// Insert types a text at the focus, all at once.
func (w *Window) Insert(text string) {
	w.Helper()
	Call(w, input.InsertText, input.InsertTextParams{Text: text})
}

// Enter presses Enter. Unlike chromedp's key event, it types nothing if the page
// prevents the default of the key.
func (w *Window) Enter() {
	w.Helper()
	for _, e := range []input.DispatchKeyEventParams{
		{Type: input.DispatchKeyEventTypeKeyDown, Key: "Enter", Code: "Enter", Text: "\r", WindowsVirtualKeyCode: 13},
		{Type: input.DispatchKeyEventTypeKeyUp, Key: "Enter", Code: "Enter", WindowsVirtualKeyCode: 13},
	} {
		Call(w, input.DispatchKeyEvent, e)
	}
}

// Press presses the mouse button on the element with that ID, holds it for a while, and
// releases it at the same point, wherever the element is by then.
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
