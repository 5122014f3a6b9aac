//go:build !js

package main

import (
	"testing"

	"github.com/chromedp/chromedp"
)

const (
	undrawn   = `document.querySelectorAll("[data-undrawn]").length`
	lineCount = `document.querySelectorAll("main .worksheet__line").length`
)

// TestPanels opens a figure of the result: what it was made from is drawn then, one level, and
// so at the next. Before the page is printed everything is, but for a copy of a figure that
// nobody draws: the browser does not wait. So it is when the window loses the keyboard, to the
// browser's search, and all lead to the same, however much was open. The button that prints
// draws everything too.
func TestPanels(t *testing.T) {
	t.Parallel()
	v := newVisit(t)
	v.InitScript(`addEventListener("blur", (e) => e.isTrusted && e.stopImmediatePropagation(), true)`) // of other windows' tests
	v.openCase("en", story(t, "ohio-same-facts").file)
	v.At("/tasks/")
	v.follow("en", "/result/")
	v.Wait(undrawn + ` > 0`)
	before, lines := eval[int](v, undrawn), eval[int](v, lineCount)
	if before == 0 || lines == 0 {
		t.Fatalf("%d figures of %d are not drawn", before, lines)
	}
	eval[bool](v, `(document.querySelectorAll("main details.fold").forEach((e) => e.open = true), document.querySelector("main details.worksheet").id = "first", true)`)
	for _, selector := range []string{`#first > summary`, `#first > details.worksheet > summary`} {
		v.Do(chromedp.Click(chromedp.CSS(selector)))
		v.Wait(`document.querySelector(` + quote(selector) + `).parentElement.querySelector(":scope > :not(summary)")?.checkVisibility()`)
		if now := eval[int](v, lineCount); now <= lines {
			t.Errorf("%s: %d figures, as before", selector, now)
		} else if now > lines+20 {
			t.Errorf("%s draws %d figures more", selector, now-lines)
		} else {
			lines = now
		}
	}
	whole := eval[[2]int](v, `(dispatchEvent(new Event("beforeprint")), [`+undrawn+`, `+lineCount+`])`)
	if whole[0] != 0 || whole[1] < 2*lines {
		t.Errorf("printed: %d are not drawn, and %d figures are, of which %d were", whole[0], whole[1], lines)
	}
	if alone := eval[int](v, `(document.body.append(document.querySelector("details.worksheet").cloneNode(true)), document.body.lastChild.dataset.undrawn = "yes", dispatchEvent(new Event("beforeprint")), `+undrawn+`)`); alone != 1 {
		t.Errorf("%d copies of a figure are not drawn", alone) // and the page goes on
	}
	eval[bool](v, `(document.body.lastChild.remove(), true)`)
	v.follow("en", "/tasks/")
	v.follow("en", "/result/")
	eval[bool](v, `dispatchEvent(new Event("blur"))`)
	v.Wait(undrawn + ` === 0`)
	if found := eval[int](v, lineCount); found != whole[1] {
		t.Errorf("searched: %d figures, printed: %d", found, whole[1])
	}
	v.follow("en", "/worksheet/")
	eval[bool](v, `(window.print = () => { dispatchEvent(new Event("beforeprint")); window.printed = `+undrawn+` }, `+undrawn+` > 0)`)
	v.Do(chromedp.Click(chromedp.ID("print")))
	v.Wait(`window.printed === 0`)
	v.follow("en", "/tasks/") // the program goes on
}
