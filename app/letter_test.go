//go:build !js

package main

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	ics "offercheck/app/calendar"
	"offercheck/app/drive"
	"offercheck/app/say"
)

// onLetters begins the address of a page with the day on which the letters of these tests
// are read: 30 days after November 5, 2026 are December 5, a Saturday, so December 7, 11
// days from November 26.
const onLetters = "#on=2026-11-26"

// TestLetterInHand has an LT11 on the table and a small phone with a keyboard: from the
// start page to the last day are three pages, and few keys. The task list and the result
// then have the day too.
func TestLetterInHand(t *testing.T) {
	t.Parallel()
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
	t.Parallel()
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
	v.Load("/es/ways/" + onLetters)
	v.fits("/es/ways/")
}

// TestLetterNotKnown says that no number can be found, and then that none of the sayings
// fits: the page tells how to read any letter. A number that no letter has leads there too.
// What was typed survives a reload.
func TestLetterNotKnown(t *testing.T) {
	t.Parallel()
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

// TestLetterFillsTheCase puts what an LT11 says into the case: its year, what it asks for,
// and the day of the notice. The page then says what it wrote, and the case has it.
func TestLetterFillsTheCase(t *testing.T) {
	t.Parallel()
	v := newVisit(t)
	v.openCase("en", []byte(`{"offercheck": 1, "on": "2026-11-26", "case": {"letters": {"held": [{"kind": "lt11", "on": "2026-11-05", "year": "2022", "amount": "8200"}]}}}`))
	v.At("/tasks/")
	v.Load("/letters/" + onLetters)
	v.Do(chromedp.Click(chromedp.ID("fill-in")))
	v.Wait(`document.querySelector("[aria-labelledby=filled]")?.innerText.includes("$8,200") && document.activeElement.id === "filled"`)
	y := v.debt().Years
	if len(y) != 1 || y[0].Year.Value != 2022 || y[0].History.Owed.Value.String() != "8200" || y[0].History.OwedOn.Value.String() != "2026-11-05" || y[0].History.Levy.Value.String() != "2026-11-05" {
		t.Errorf("the case has %+v", y)
	}
}

// TestLetterInCalendar saves the last day as a calendar file, which names no letter unless
// that is asked for.
func TestLetterInCalendar(t *testing.T) {
	t.Parallel()
	v, by := newVisit(t), mouse{}
	v.openCase("en", []byte(`{"offercheck": 1, "on": "2026-11-26", "case": {"letters": {"held": [{"kind": "lt11", "on": "2026-11-05"}]}}}`))
	v.At("/tasks/")
	v.Load("/letters/" + onLetters)
	for _, named := range []bool{false, true} {
		dir := t.TempDir()
		_, err := chromedp.CallBrowser(v.Context, browser.SetDownloadBehavior, browser.SetDownloadBehaviorParams{
			Behavior: browser.SetDownloadBehaviorBehaviorAllow, DownloadPath: dir, BrowserContextID: chromedp.FromContext(v.Context).BrowserContextID,
		})
		if err != nil {
			t.Fatal(err)
		}
		if named {
			by.tick(v, "named")
		}
		v.Do(chromedp.Click(chromedp.ID("calendar")))
		file := string(await(t, filepath.Join(dir, ics.Name)))
		if !strings.Contains(file, "DTSTART;VALUE=DATE:20261207") || strings.Contains(file, "LT11") != named {
			t.Errorf("named %t: the file is %s", named, file)
		}
	}
}

// TestLetterOnPaper prints a letter: its last day and every row, and nothing of the
// calendar, which is no use on paper.
func TestLetterOnPaper(t *testing.T) {
	t.Parallel()
	v := newVisit(t)
	v.openCase("en", []byte(`{"offercheck": 1, "on": "2026-11-26", "case": {"letters": {"held": [{"kind": "lt11", "on": "2026-11-05"}]}}}`))
	v.At("/tasks/")
	v.Load("/letters/" + onLetters)
	drive.Call(v.Window, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
	text := eval[string](v, `document.querySelector("main").innerText`)
	if !strings.Contains(text, "December 7, 2026") || strings.Contains(text, "calendar") || strings.Contains(text, "locked screen") {
		t.Errorf("the paper says %s", text)
	}
}

// TestLettersAccessible checks the question and the answers of several letters with all
// details open, in both languages, on a small phone and a wide screen, light and dark.
func TestLettersAccessible(t *testing.T) {
	t.Parallel()
	script := axe(t)
	for i, lang := range say.Langs {
		v := newVisit(t)
		v.emulate([]int64{320, 1280}[i], i == 1)
		v.openCase(lang, []byte(`{"offercheck": 1, "on": "2026-11-26", "case": {"letters": {"held": [{"kind": "lt11", "on": "2026-11-05"},
			{"kind": "lt11", "on": "2026-09-04"}, {"kind": "668w"}, {"kind": "other", "on": "2026-11-16"}, {"kind": "cp89", "on": "2026-11-16"}]}}}`))
		v.At(in(lang, "/tasks/"))
		for _, path := range []string{"/letters/#1", "/letters/#2", "/letters/#3", "/letters/#4", "/letters/#5", "/letters/#remove-1", "/letter/#3", "/letter/#4", "/letter-more/#1", "/tasks/", "/result/", "/"} {
			v.follow(lang, path)
			eval[bool](v, unfolded)
			v.accessible(script, path)
			if i == 0 {
				v.fits(path)
				v.emulate(320, false)
			}
		}
	}
}
