//go:build !js

package main

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/chromedp"

	"offercheck/app/pdf"
	"offercheck/app/pdf/pdftest"
	"offercheck/app/say"
)

// TestBring fills the PDF of Form 433-A (OIC) on its page: with the offer of the story and
// with a name and a number that were typed. Nothing of them, or of the file, is kept or
// asked for; a file that is no form is said to be none. The focus goes to the field with the
// error, and to what was done.
func TestBring(t *testing.T) {
	t.Parallel()
	v, s, script := newVisit(t), story(t, "ohio-same-facts"), axe(t)
	v.openCase("en", s.file)
	v.At("/tasks/")
	v.Load("/forms/433-a-oic/")
	dir := t.TempDir()
	if _, err := chromedp.CallBrowser(v.Context, browser.SetDownloadBehavior, browser.SetDownloadBehaviorParams{
		Behavior: browser.SetDownloadBehaviorBehaviorAllow, DownloadPath: dir, BrowserContextID: chromedp.FromContext(v.Context).BrowserContextID,
	}); err != nil {
		t.Fatal(err)
	}
	all := pdf.Maps()
	m := all[slices.IndexFunc(all, func(m pdf.Map) bool { return m.Form == "433-A (OIC)" })]
	blank := pdftest.Blank{Title: m.Title}
	for _, c := range m.Cells {
		kind := pdftest.Text
		if field := c.Name[strings.LastIndex(c.Name, ".")+1:]; strings.HasPrefix(field, "status") {
			kind = pdftest.Box
		}
		blank.Cells = append(blank.Cells, pdftest.Cell{Name: c.Name, Page: c.Page, Top: c.Top, Left: c.Left, Kind: kind})
	}
	before := v.addresses()
	mouse{}.press(v, "#type-names")
	v.Wait(`document.getElementById("print-first-name") !== null`)
	mouse{}.text(v, "print-first-name", "Quilla")
	mouse{}.text(v, "print-number", "900-55-0001")
	mouse{}.text(v, "print-bank-number", "900-77-1")
	v.Do(chromedp.SetUploadFiles(chromedp.ID("bring"), []string{v.fileOf(blank.File())}))
	v.Wait(`document.activeElement.id === "bring-done"`)
	w := say.In("en")
	file, err := pdf.Open(await(t, filepath.Join(dir, w.Say("bring.file"))))
	if err != nil {
		t.Fatal(err)
	}
	filled := map[string]string{}
	for _, f := range file.Fields() {
		filled[f.Name] = f.Value
	}
	for id, want := range map[string]string{"S1 first name": "Quilla", "S1 SSN or ITIN": "900-55-0001", "offer": "15350", "S1 last name": "", "1a number": "900-77-1", "1b bank": "N/A"} {
		c := m.Cells[slices.IndexFunc(m.Cells, func(c pdf.Cell) bool { return c.ID == id })]
		if got := filled[c.Name]; got != want {
			t.Errorf("%s is %q, want %q", id, got, want)
		}
	}
	filledIn := eval[string](v, `document.getElementById("bring-done").parentElement.innerText`)
	for name, left := range map[string]bool{w.Say("form.typed.last-name"): true, "6a " + w.Say("form.433-a-oic.plate"): true, w.Say("form.typed.bank"): true, w.Say("form.typed.bank-number"): false} {
		if strings.Contains(filledIn, name) != left {
			t.Errorf("%q is said to be left: not %t in %s", name, left, filledIn)
		}
	}
	v.accessible(script, "with the form filled")
	v.fits("with the form filled")

	v.Do(chromedp.SetUploadFiles(chromedp.ID("bring"), []string{v.fileOf([]byte("a letter"))}))
	v.Wait(`document.getElementById("bring-error")?.innerText.includes(` + quote(w.Say("bring.error.not-pdf")) + `) && document.getElementById("bring-done") === null && document.activeElement.id === "bring"`)
	v.Do(chromedp.SetUploadFiles(chromedp.ID("bring"), []string{v.fileOf(blank.File())}))
	v.Wait(`document.activeElement.id === "bring-done" && document.getElementById("bring-error") === null`)
	v.hides("the browser", kept, "Quilla", "900-55", "900-77", "PDF-1")
	if asked := v.addresses()[len(before):]; len(asked) > 0 {
		t.Errorf("asked for %q", asked)
	}
}
