//go:build !js

package main

import (
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// onLetters begins the address of a page with the day on which the letters of these tests
// are read: 30 days after November 5, 2026 are December 5, a Saturday, so December 7, 11
// days from November 26.
const onLetters = "#on=2026-11-26"

// TestLetterInHand has an LT11 on the table and a small phone with a keyboard: from the
// start page to the last day are three pages, and few keys. The task list and the result
// then have the day too.
func TestLetterInHand(t *testing.T) {
	v, by := newVisit(t), keyboard{}
	v.Do(chromedp.EmulateViewport(320, 640))
	v.Load("/" + onLetters)
	eval[bool](v, `(window.keys = 0, addEventListener("keydown", () => window.keys++, true), true)`)
	by.press(v, ".door a")
	v.At("/letter/")
	by.text(v, "letter-kind", "lt 11")
	v.Wait(`document.querySelectorAll("#letter-kind-list [role=option]").length === 1`)
	v.Enter()
	v.Wait(`document.getElementById("letter-kind").value.startsWith("LT11: ")`)
	by.text(v, "letter-on-month", "11")
	by.text(v, "letter-on-day", "5")
	by.text(v, "letter-on-year", "2026")
	by.press(v, "#continue")
	v.At("/letters/")
	v.waitForTexts(".due__date", "December 7, 2026")
	v.waitForTexts(".due__left", "Monday, 11 days from today")
	v.waitForTexts("h1", "Your LT11 letter")
	v.Wait(`document.activeElement.matches("h1")`)
	if keys := eval[int](v, `window.keys`); keys > 60 {
		t.Errorf("%d keys from the start page to the last day, want 60 at most", keys)
	}
	for _, path := range []string{"/letters/", "/tasks/", "/result/", "/ways/", "/worksheet/"} {
		v.Load(path + onLetters)
		v.Wait(`document.querySelector("main").innerText.includes("December 7, 2026")`)
		v.fits(path)
	}
	for _, path := range []string{"/", "/letter/"} {
		v.Load(path + onLetters)
		v.fits(path)
	}
	v.Load("/" + onLetters)
	by.press(v, ".door a")
	v.At("/letters/")
}

// TestLetterByItsWords finds the letter in Spanish by a word of its title, with the arrow
// keys.
func TestLetterByItsWords(t *testing.T) {
	v, by := newVisit(t), keyboard{}
	v.Load("/es/" + onLetters)
	by.press(v, ".door a")
	v.At("/es/letter/")
	by.text(v, "letter-kind", "audiencia")
	option := `document.getElementById(document.getElementById("letter-kind").getAttribute("aria-activedescendant"))?.innerText ?? ""`
	for range 20 {
		v.Do(chromedp.KeyEvent(kb.ArrowDown))
		if v.Wait(option + ` !== ""`); eval[bool](v, `(`+option+`).startsWith("LT11:")`) {
			break
		}
	}
	v.Enter()
	v.Wait(`document.getElementById("letter-kind").value.startsWith("LT11: ")`)
	by.text(v, "letter-on-month", "11")
	by.text(v, "letter-on-day", "5")
	by.text(v, "letter-on-year", "2026")
	v.Enter()
	v.At("/es/letters/")
	v.waitForTexts(".due__date", "7 de diciembre de 2026")
	v.waitForTexts("h1", "Su carta LT11")
}

// TestLetterNotKnown says that no number can be found, and then that none of the sayings
// fits: the page tells how to read any letter. A number that no letter has leads there too.
// What was typed survives a reload.
func TestLetterNotKnown(t *testing.T) {
	v, by := newVisit(t), mouse{}
	v.Load("/letter/#1")
	by.text(v, "letter-kind", "CP9999")
	by.text(v, "letter-on-month", "11")
	v.Wait(`!!sessionStorage.getItem("offercheck:drafts")?.includes("CP9999")`)
	v.Load("/letter/#1")
	v.Wait(`document.getElementById("letter-kind").value === "CP9999" && document.getElementById("letter-on-month").value === "11"`)
	by.text(v, "letter-on-day", "5")
	by.text(v, "letter-on-year", "2026")
	by.press(v, "#continue")
	v.Wait(`!!document.getElementById("errors") && !!document.querySelector(".fold[open]")`)
	by.tick(v, "letter-says-other")
	v.Wait(`document.getElementById("letter-kind").value !== "CP9999" && !!document.getElementById("any-letter")`)
	by.press(v, "#continue")
	v.At("/letters/")
	v.Wait(`!!document.getElementById("any-letter") && document.querySelectorAll(".due__date").length === 0`)
}
