//go:build !js

package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	ics "offercheck/app/calendar"
	"offercheck/app/keep"
	"offercheck/app/page/pagetest"
	"offercheck/app/say"
	"offercheck/calc/date/datetest"
)

// inClinic puts a case under initials on the page of the cases, with the button of that ID.
func (v *visit) inClinic(initials, passphrase, button string) {
	v.Helper()
	mouse{}.text(v, "initials", initials)
	eval[bool](v, `(document.getElementById("passphrase-shown").checked || document.getElementById("passphrase-shown").click(), true)`)
	v.Wait(`document.getElementById("passphrase-again") === null`)
	mouse{}.text(v, "passphrase", passphrase)
	v.Do(chromedp.Click(chromedp.ID(button)))
}

// TestClinicJourney is a volunteer's evening: the ten things are asked of one person and saved
// together; a reload asks for the passphrase; the case is compared with an earlier file; one press
// locks it, after which no storage, no page and not Back has any of it; a second case is begun; and the first
// opens again.
func TestClinicJourney(t *testing.T) {
	t.Parallel()
	const passphrase = "blue river"
	v, w := newVisit(t), say.In("en")
	v.Load("/clinic/")
	v.inClinic("a.b.", passphrase, "begin")
	v.At("/intake/")
	mouse{}.text(v, "letter-kind", "LT11")
	for box, text := range map[string]string{"month": "11", "day": "5", "year": "2026"} {
		mouse{}.text(v, "letter-on-"+box, text)
	}
	mouse{}.text(v, "debt-total", "61234")
	mouse{}.choose(v, "state", "OH")
	v.nowhereInClear("61234", `OH\"`, passphrase)
	mouse{}.press(v, "#continue")
	v.At("/letters/")
	v.Wait(`document.querySelector("main").innerText.includes("LT11")`)
	v.nowhereInClear("61234", `OH\"`, passphrase, `lt11\"`)

	v.Load("/check/")
	v.Wait(`document.querySelector("h1").innerText === ` + quote(w.Say("clinic.is-locked", "initials", "AB")))
	v.opensWith("unlock", passphrase)
	v.Wait(`document.querySelector("main").innerText.includes("$61,234")`)

	// compared with an earlier file, which is looked at and not kept
	v.follow("en", "/clinic/")
	v.follow("en", "/changes/")
	earlier := story(t, "ohio-same-facts").c
	file := filepath.Join(t.TempDir(), "earlier.json")
	if err := os.WriteFile(file, keep.Write(earlier, datetest.Day("2026-11-01")), 0o600); err != nil {
		t.Fatal(err)
	}
	v.Do(chromedp.SetUploadFiles(chromedp.ID("file-before"), []string{file}))
	v.Wait(`[...document.querySelectorAll("#versions ~ * th, section th")].some((e) => e.innerText.includes(` + quote(w.Name("debt-total")) + `)) && document.querySelector("main").innerText.includes("$61,234")`)
	v.nowhereInClear("61234", "42000", `OH\"`)

	// from a page with answers, one press
	v.follow("en", "/clinic/")
	v.follow("en", "/tasks/")
	v.follow("en", "/result/")
	v.Do(chromedp.Click(chromedp.ID("lock")))
	v.At("/clinic/")
	seen := func(when string) {
		t.Helper()
		if page := eval[string](v, `document.documentElement.outerHTML + [...document.querySelectorAll("input")].map((f) => f.value).join()`); strings.Contains(page, "61,234") || strings.Contains(page, "61234") {
			t.Errorf("%s: an answer is seen", when)
		}
	}
	seen("locked")
	v.nowhereInClear("61234", `OH\"`, passphrase)
	for range 4 {
		v.travel(-1)
		v.Wait(`new Promise((done) => setTimeout(() => done(true), 150))`)
		seen("back")
	}
	v.Load("/clinic/")
	v.inClinic("CD", "red river", "begin")
	v.At("/intake/")
	seen("another case")
	v.Do(chromedp.Click(chromedp.ID("lock")))
	v.At("/clinic/")
	v.Do(chromedp.Click(chromedp.ID("case-AB-open")))
	v.opensWith("case-passphrase", "red river")
	v.Wait(`document.activeElement.id === "errors"`)
	v.opensWith("case-passphrase", passphrase)
	v.Wait(`document.getElementById("open-case") !== null`)
	v.follow("en", "/review/")
	mouse{}.text(v, "reviewer", "mk")
	v.Do(chromedp.Click(chromedp.ID("sign-off")))
	v.Wait(`document.getElementById("signed").innerText.includes("MK")`)
	v.nowhereInClear("61234", `OH\"`, `MK\"`)
}

// TestPassersBy prints pages with answers, in both languages: what the browser calls the paper, above
// it and as a file, what the files to download are called, and what a calendar shows of a day tell
// nobody of a tax debt. After printing the window is called as before.
func TestPassersBy(t *testing.T) {
	t.Parallel()
	v := newVisit(t)
	for _, lang := range say.Langs {
		v.openCase(lang, story(t, "ohio-same-facts").file)
		v.At(in(lang, "/tasks/"))
		for _, path := range []string{"/result/", "/ways/", "/worksheet/", "/your-debt/", "/paper/", "/papers/", "/forms/", "/forms/656/", "/letters/", "/after/", "/second-opinion/", "/write/deviation/"} {
			v.Load(in(lang, path))
			v.At(in(lang, path))
			title := eval[string](v, `document.title`)
			pdf, _ := v.printed(8.5, 11)
			called := regexp.MustCompile(`/Title \(((?:[^)\\]|\\.)*)\)|/Title <([0-9A-Fa-f]*)>`).FindSubmatch(pdf)
			if called == nil || !bytes.Contains(called[0], []byte("202")) || pagetest.Tells.Match(called[0]) {
				t.Errorf("%s: on paper it is called %q", path, called)
			}
			if after := eval[string](v, `document.title`); after != title {
				t.Errorf("%s: the window is called %q, and was %q", path, after, title)
			}
		}
	}
	seen := []string{keep.Name, keep.SealedName, ics.Name, say.In("en").Say("bring.file"), say.In("es").Say("bring.file")}
	for _, margin := range regexp.MustCompile(`@page[^{]*\{.*`).FindAllString(contentsOf(t, "web/print.css"), -1) {
		seen = append(seen, regexp.MustCompile(`content: [^;]*`).FindAllString(margin, -1)...)
	}
	for _, text := range seen {
		if told := pagetest.Tells.FindString(text); told != "" {
			t.Errorf("%s tells %s", text, told)
		}
	}
}
