//go:build !js

package main

import (
	"strconv"
	"testing"

	"github.com/chromedp/chromedp"

	"offercheck/app/keep"
	"offercheck/app/page/pagetest"
	"offercheck/calc/date/datetest"
)

// TestTallyHasItsPlace looks where the summary stands: on a wide screen beside the question,
// on a phone after the button. It has the figures of the case (see pagetest.Same), and
// nothing of the page overflows, at twice the text size either.
func TestTallyHasItsPlace(t *testing.T) {
	t.Parallel()
	v := newVisit(t)
	v.openCase("en", keep.Write(pagetest.Same(t), datetest.Day("2026-11-22")))
	v.At("/tasks/")
	v.Load("/housing/")
	for _, width := range []int64{1280, 320} {
		v.Do(chromedp.EmulateViewport(width, 900))
		v.waitForTexts(".tally", "You owe", "$42,000", "$11,750", "Left each month $300")
		wide := strconv.FormatBool(width > 1000)
		v.Wait(`(() => {
			const tally = document.querySelector(".tally").getBoundingClientRect(), form = document.querySelector("main form").getBoundingClientRect()
			const button = document.querySelector("#continue, main form button[type=submit]").getBoundingClientRect()
			return ` + wide + ` ? tally.left >= form.right && tally.top < button.top : tally.top >= button.bottom
		})()`)
		v.Wait(`document.documentElement.scrollWidth <= innerWidth`)
	}
	eval[bool](v, `(document.documentElement.style.fontSize = "200%", true)`)
	v.Wait(`document.documentElement.scrollWidth <= innerWidth`)
}

// TestWidePagesFit has each table of these pages in full on a wide screen, and nothing that
// overflows on the smallest at twice the text size, in the longer language.
func TestWidePagesFit(t *testing.T) {
	t.Parallel()
	v := newVisit(t)
	v.openCase("es", keep.Write(pagetest.Same(t), datetest.Day("2026-11-22")))
	v.At("/es/tasks/")
	for _, path := range []string{"/es/ways/", "/es/worksheet/", "/es/your-debt/", "/es/ledger/"} {
		v.Do(chromedp.EmulateViewport(1280, 900))
		v.Load(path)
		v.Wait(`document.documentElement.scrollWidth <= innerWidth && [...document.querySelectorAll("main *")].every((e) => e.scrollWidth <= e.clientWidth || !/auto|scroll/.test(getComputedStyle(e).overflowX))`)
		v.Do(chromedp.EmulateViewport(320, 900))
		eval[bool](v, `(document.documentElement.style.fontSize = "200%", true)`)
		v.Wait(`document.documentElement.scrollWidth <= innerWidth`)
	}
}
