//go:build !js

package main

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"offercheck/app/drive"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// pasteOf is the text of one of the transcript package's stories, all of which are made
// up.
func pasteOf(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile("../calc/transcript/testdata/" + name + ".txt")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(b), "-- paste --\n")
	paste, _, ok := strings.Cut(rest, "-- reading --\n")
	if !ok {
		t.Fatal(name, "does not have its three parts")
	}
	return paste
}

// paste inserts a text into the field and presses the button to read it.
func (v *visit) paste(text string) {
	v.Helper()
	v.Do(chromedp.Focus(chromedp.ID("transcript")))
	v.Insert(text)
	mouse{}.press(v, "#read")
}

// debt is the debt of the case that the browser keeps.
func (v *visit) debt() facts.Debt {
	v.Helper()
	var f struct{ Case facts.Case }
	text := eval[string](v, `Object.values(sessionStorage).find((x) => x.includes('"case"')) ?? "{}"`)
	if err := json.Unmarshal([]byte(text), &f); err != nil {
		v.Fatal(err)
	}
	return f.Case.Debt
}

// addresses is what the window has requested so far, except the icon.
func (v *visit) addresses() []string {
	return slices.DeleteFunc(slices.Clone(v.Requested()), func(url string) bool { return strings.HasSuffix(url, "/icon.svg") })
}

func yearsOf(d facts.Debt) []int {
	var years []int
	for _, y := range d.Years {
		years = append(years, y.Year.Value)
	}
	return years
}

// Of the pastes, who must be nowhere: names, places, numbers of taxpayers and of
// documents. Their text is shown, so that it can be compared, and kept nowhere.
var (
	who     = []string{"MADEUP", "FICTIVE", "SMALL", "IMAGINARY", "NEWTOWN", "987", "4321", "30221-101", "76221-121"}
	entries = []string{"withholding", "Substitute tax return"}
)

// hides fails the test if what a script says has any of the texts.
func (v *visit) hides(where, script string, texts ...string) {
	v.Helper()
	said := strings.ToUpper(eval[string](v, script))
	for _, text := range texts {
		if strings.Contains(said, strings.ToUpper(text)) {
			v.Errorf("%s has %q", where, text)
		}
	}
}

// keepsNothing fails the test if the browser keeps anything of who the pastes are
// about, or of their text.
func (v *visit) keepsNothing() {
	v.Helper()
	v.hides("the browser", kept, slices.Concat(who, entries)...)
}

const kept = `[sessionStorage, localStorage].map((s) => Object.entries(s).join()).join() + document.cookie + location.pathname + location.search + location.hash + document.title`

// TestTranscripts pastes four years in two layouts in Spanish, uses some and leaves one
// out: those are the case, and of who they are about nothing is kept or shown.
func TestTranscripts(t *testing.T) {
	t.Parallel()
	const lang = "es"
	v, script := newVisit(t), axe(t)
	v.Load(in(lang, "/transcript/"))
	before := v.addresses()
	three, one := pasteOf(t, "page-three-years"), pasteOf(t, "cells-broken")
	for _, text := range slices.Concat(who, entries) {
		if !strings.Contains(three+one, text) {
			t.Fatalf("no paste has %q, so it would be found nowhere", text)
		}
	}
	v.paste(three)
	v.Wait(`document.activeElement.id === "found"`)
	v.paste(one)
	v.Wait(`document.querySelectorAll("section.card").length === 4`)
	if left := eval[string](v, `document.getElementById("transcript").value`); left != "" {
		t.Errorf("the field still has %.80q", left)
	}
	v.hides("the page", `document.body.innerHTML`, who...)
	v.keepsNothing()
	if years := yearsOf(v.debt()); len(years) != 0 {
		t.Errorf("%v are in the case before anybody said so", years)
	}
	v.accessible(script, "with what was read")
	v.fits("with what was read")

	mouse{}.press(v, "#use-4")
	v.Wait(`document.activeElement.id === "pasted-4"`)
	mouse{}.press(v, "#leave-1")
	v.Wait(`document.activeElement.id === "pasted-1"`)
	mouse{}.press(v, "#use-2")
	v.Wait(`document.activeElement.id === "pasted-2" && document.getElementById("status").innerText.includes("2021")`)
	v.hasBoth()
	v.keepsNothing()
	v.accessible(script, "with every year decided on")

	mouse{}.press(v, "section.card a")
	v.Wait(`location.pathname.endsWith("/tax-year/")`)
	v.Do(chromedp.NavigateBack())
	v.At(in(lang, "/transcript/"))
	v.Wait(`document.querySelectorAll("section.card").length === 4`)
	if asked := v.addresses()[len(before):]; len(asked) > 0 {
		t.Errorf("asked for %q", asked)
	}
	v.Reload()
	v.hasBoth()
	v.keepsNothing()
}

// fits fails the test if something runs over the side of a small phone, or is
// too small to press.
func (v *visit) fits(where string) {
	v.Helper()
	v.Do(chromedp.EmulateViewport(320, 640))
	eval[bool](v, unfolded)
	for _, wrong := range eval[[]string](v, misfits) {
		v.Errorf("%s: %s", where, wrong)
	}
	v.Do(chromedp.EmulateViewport(640, 640))
	if wide := eval[string](v, doubled); wide != "" {
		v.Errorf("%s, with the text doubled, runs over the side at %s", where, wide)
	}
}

// hasBoth fails the test unless the case has the two years and their figures.
func (v *visit) hasBoth() {
	v.Helper()
	d := v.debt()
	if years := yearsOf(d); !slices.Equal(years, []int{2023, 2021}) {
		v.Fatalf("the case has %v", years)
	}
	if h := d.Years[0].History; h.Owed.Value.String() != "2209.7" || h.Shown.Value.String() != "3300" {
		v.Errorf("2023 is %+v", h)
	}
	if y := d.Years[1]; y.Assessed.Value != datetest.Day("2024-02-19") || y.History.Filed.Value != facts.FiledSubstitute {
		v.Errorf("2021 is %+v", y)
	}
}

// TestTranscriptAgain uses a year that is among the answers: what stands there
// is shown beside what was read, and events go in only if they are ticked.
func TestTranscriptAgain(t *testing.T) {
	t.Parallel()
	v := newVisit(t)
	v.Load("/transcript/")
	v.paste("Form 1040 Account Transcript\nReport for Tax Period Ending: 12-31-2012\n150 Tax return filed 05-20-2013 $7.00\n")
	v.Wait(`!!document.getElementById("use-1")`)
	mouse{}.press(v, "#use-1")
	v.Wait(`document.activeElement.id === "pasted-1"`)
	v.paste(pasteOf(t, "print-clock"))
	v.Wait(`document.querySelector("section.card")?.innerText.includes("May 20, 2013")`)
	mouse{}.press(v, "#pasted-1-event-1")
	mouse{}.tick(v, "pasted-1-event-4")
	mouse{}.press(v, "#use-1")
	v.Wait(`document.activeElement.id === "pasted-1"`)
	d := v.debt()
	var kinds []string
	for _, e := range d.Events {
		kinds = append(kinds, e.Kind.Value)
	}
	if want := "offer offer bankruptcy innocent hardship abroad waiver offer"; strings.Join(kinds, " ") != want {
		t.Errorf("the events are %v", kinds)
	}
	if len(d.Years) != 1 || d.Years[0].Assessed.Value != datetest.Day("2013-05-27") || d.Years[0].History.Shown.Value.String() != "22000" {
		t.Errorf("the years are %+v", d.Years)
	}
}

// TestNoTranscript pastes what is none: the page says so, and nothing is lost.
func TestNoTranscript(t *testing.T) {
	t.Parallel()
	v, script := newVisit(t), axe(t)
	v.Load("/transcript/")
	for _, test := range []struct{ name, text, says string }{
		{"nothing", "", "empty"},
		{"nonsense", "Lorem ipsum 150 dolor 04-15-2022", "does not look like"},
		{"wages", "Wage and Income Transcript\nForm W-2", "wage and income"},
		{"a return", "Tax Return Transcript\nTotal income: $50,000.00", "tax return transcript"},
	} {
		v.paste(test.text)
		v.Wait(`document.activeElement.classList.contains("errors") && document.activeElement.innerText.includes(` + quote(test.says) + `)`)
		if got := eval[string](v, `document.getElementById("transcript").value`); got != test.text {
			t.Errorf("%s: the text became %q", test.name, got)
		}
		if !strings.HasPrefix(eval[string](v, `document.title`), "Error: ") {
			t.Errorf("%s: the title does not say so", test.name)
		}
		v.accessible(script, test.name)
		eval[string](v, `document.getElementById("transcript").value = ""`)
	}
	eval[int](v, `(document.getElementById("transcript").value = "150 Tax return filed 04-15-2022 $1.00\n".repeat(40000)).length`)
	mouse{}.press(v, "#read")
	v.Wait(`document.activeElement.classList.contains("errors") && document.activeElement.innerText.includes("too long")`)
	eval[int](v, `(document.getElementById("transcript").value = "670 Payment 04-15-2022 -$1.00\n672 Removed payment 04-15-2022 $1.00\n".repeat(3500)).length`)
	mouse{}.press(v, "#read")
	v.Wait(`document.activeElement.id === "found"`)
	for name, text := range map[string]string{
		"a business":    "Form 941 Account Transcript\nReport for Tax Period Ending: 06-30-2018\nAccount balance: $5.00\n",
		"half of one":   "Account balance: $5.00\n670 Payment 04-15-2022 -$1.00\n",
		"nothing on it": "Form 1040 Account Transcript\nReport for Tax Period Ending: 12-31-2015\nRequested data not found\n",
	} {
		v.paste(text)
		v.Wait(`document.activeElement.id === "found"`)
		if eval[bool](v, `!!document.querySelector("[id^=use-]")`) {
			t.Errorf("%s can be used", name)
		}
	}
}

// TestPastedBeforeStart pastes before the program is there, and finds the text still
// in the field when it is.
func TestPastedBeforeStart(t *testing.T) {
	t.Parallel()
	v := newVisit(t)
	v.typeBeforeStart("/transcript/", "transcript", pasteOf(t, "cells-broken"))
	v.Wait(drive.Ready)
	mouse{}.press(v, "#read")
	v.Wait(`document.activeElement.id === "found" && !!document.getElementById("use-1")`)
	v.keepsNothing()
}
