//go:build !js

package main

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	exact "github.com/shopspring/decimal"

	"offercheck/app/drive"
	"offercheck/calc/facts"
)

// fillQuick fills in the quick estimate for somebody alone in Ohio with a job, no home of
// their own, and so many cars.
func fillQuick(v *visit, by user, cars string, texts map[string]string) {
	v.Helper()
	by.choose(v, "state", "OH")
	for _, box := range []string{"#owing-alone", "#employed", "#quick-owns-home-no", "#quick-cars-" + cars} {
		by.press(v, box)
	}
	for id, text := range texts {
		by.text(v, id, text)
	}
}

// TestLiveEstimate types on once the estimate is shown: it follows every key that leaves a
// valid figure, the caret stays, and the estimate is announced when typing pauses. The
// interview then has the same answers.
func TestLiveEstimate(t *testing.T) {
	t.Parallel()
	v, by := newVisit(t), mouse{}
	v.Load("/quick/")
	fillQuick(v, by, "none", map[string]string{
		"county": "Franklin County", "debt-total": "500000", "tax-year": "2022", "under-65": "1", "over-65": "0",
		"quick-pay": "4600", "taxes": "877", "rent": "1500", "utilities": "200", "health-insurance": "0", "quick-bank": "3000",
	})
	by.press(v, "#continue")
	lump := `document.querySelector("[aria-labelledby=estimate] .figure__amount")?.innerText`
	v.Wait(lump + `?.includes("$")`)
	first := eval[string](v, lump)

	caret := `(() => { const e = document.getElementById("quick-bank"); return document.activeElement === e && e.selectionStart; })()`
	eval[bool](v, `(() => { const e = document.getElementById("quick-bank"); e.focus(); e.setSelectionRange(1, 1); return true; })()`)
	v.Do(chromedp.KeyEvent("5"))
	v.Wait(lump + ` !== ` + quote(first))
	second := eval[string](v, lump)
	if at := eval[int](v, caret); at != 2 {
		t.Errorf("the caret stands at %d, want 2", at)
	}
	v.Do(chromedp.KeyEvent("x"))
	v.Wait(`document.getElementById("quick-bank").value === "35x000"`)
	if now, errors := eval[string](v, lump), eval[int](v, `document.querySelectorAll(".field__error").length`); now != second || errors > 0 {
		t.Errorf("after a letter it says %q with %d errors, want %q without one", now, errors, second)
	}
	v.Do(chromedp.KeyEvent(kb.Backspace))
	v.Wait(`document.getElementById("status").innerText.endsWith(": " + ` + quote(strings.TrimSpace(second)) + `)`)
	if at := eval[int](v, caret); at != 2 {
		t.Errorf("the caret stands at %d, want 2", at)
	}
	v.Do(chromedp.KeyEvent("1"))
	v.Wait(lump + ` !== ` + quote(second)) // what is drawn moves the button
	v.Do(chromedp.Click(chromedp.CSS(`[aria-labelledby=estimate] a.button`)))
	v.Wait(`!!document.getElementById("continue") && !location.pathname.includes("quick")`) // the first question left
	v.Load("/account/#1")
	v.Wait(`document.getElementById("account-balance")?.value.replace(",", "") === "351000"`)
}

// TestEstimateAside makes an estimate beside a finished case: its answers stay, through a
// reload too, until it is asked that the figures be used.
func TestEstimateAside(t *testing.T) {
	t.Parallel()
	v, s, by := newVisit(t), story(t, "ohio-same-facts"), mouse{}
	v.openCase("en", s.file)
	v.At("/tasks/")
	v.Load("/quick/")
	by.text(v, "rent", "900")
	by.press(v, "#continue")
	v.Wait(`!!document.querySelector("[aria-labelledby=estimate] .lead")`)
	v.keeps(s.c)
	v.Reload()
	v.Wait(drive.Ready)
	if typed := eval[string](v, `document.getElementById("rent").value`); typed != "900" {
		t.Errorf("after a reload the rent is %q, want 900", typed)
	}
	v.keeps(s.c)
	by.press(v, "#continue")
	v.Wait(`document.querySelector("[aria-labelledby=estimate] ul:not(.acts, .fold *)")?.innerText.includes("Rent or mortgage payment")`)
	by.press(v, "#use")
	v.At("/result/")
	changed := s.c.Clone()
	changed.Living.Rent = facts.Say(exact.NewFromInt(900))
	v.keeps(changed)
}

// TestBackToTheEstimate opens a way from the estimate and comes back, by the link of the page
// and by the browser: the estimate is still there.
func TestBackToTheEstimate(t *testing.T) {
	t.Parallel()
	v, by := newVisit(t), mouse{}
	v.Load("/quick/")
	fillQuick(v, by, "none", map[string]string{
		"county": "Franklin County", "debt-total": "500000", "tax-year": "2022", "under-65": "1", "over-65": "0",
		"quick-pay": "3600", "taxes": "500", "rent": "1500", "utilities": "200", "health-insurance": "0", "quick-bank": "3000", "quick-retirement": "0",
	})
	by.press(v, "#continue")
	for _, back := range []func(){
		func() { by.press(v, ".back") },
		func() { v.Do(chromedp.NavigateBack()) },
	} {
		v.Wait(`!!document.querySelector("[aria-labelledby=estimate] .acts a")`)
		v.Do(chromedp.Click(chromedp.CSS(`[aria-labelledby=estimate] .acts a`)))
		v.Wait(`location.pathname.includes("/ways/")`)
		back()
		v.At("/quick/")
		v.Wait(`!!document.querySelector("[aria-labelledby=estimate] .figure__amount")`)
	}
}

// TestBackFromTranscripts leads to the start page, where that led to them.
func TestBackFromTranscripts(t *testing.T) {
	t.Parallel()
	v, by := newVisit(t), mouse{}
	v.Load("/")
	by.press(v, `main a[href$="/transcript/"]`)
	v.At("/transcript/")
	by.press(v, ".back")
	v.At("/")
}
