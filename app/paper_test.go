//go:build !js

package main

import (
	"os"
	"regexp"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"offercheck/app/drive"
	"offercheck/app/say"
)

// sheets are the sizes of paper, in inches.
var sheets = []struct {
	name          string
	width, height float64
}{{"letter", 8.5, 11}, {"A4", 210 / 25.4, 297 / 25.4}}

// pdfPage begins a page of a PDF as Chromium writes it.
var pdfPage = regexp.MustCompile(`/Type /Page\n`)

// printed is the page that the window is at as a PDF, and how many sheets it has.
func (v *visit) printed(width, height float64) (pdf []byte, pages int) {
	v.Helper()
	pdf = drive.Call(v.Window, page.PrintToPDF, page.PrintToPDFParams{PaperWidth: width, PaperHeight: height}).Data
	return pdf, len(pdfPage.FindAll(pdf, -1))
}

// TestSummaryOnPaper prints the summary of households of every kind of result, in both
// languages and on both sizes of paper: it has two or three pages, and more with every line
// of the form. Where PRINTED names a directory, the PDFs are kept there to be looked at.
func TestSummaryOnPaper(t *testing.T) {
	t.Parallel()
	v := newVisit(t)
	for i, name := range []string{
		"ohio-same-facts", "philadelphia-nothing-left", "pennsylvania-two-years-can-pay", "georgia-return-made-by-the-irs",
		"florida-levy-on-benefits", "missouri-debt-expired", "california-contractor", "montana-does-not-know",
	} {
		lang, paper := say.Langs[i%2], sheets[i/2%2]
		v.openCase(lang, story(t, name).file)
		v.At(in(lang, "/tasks/"))
		v.follow(lang, "/paper/")
		pdf, pages := v.printed(paper.width, paper.height)
		if dir := os.Getenv("PRINTED"); dir != "" {
			os.WriteFile(dir+"/"+name+"-"+lang+".pdf", pdf, 0o600)
		}
		if pages < 2 || pages > 3 {
			t.Errorf("%s in %s has %d pages of %s", name, lang, pages, paper.name)
		}
		if i > 0 {
			continue
		}
		v.Do(chromedp.Click(chromedp.ID("trace")))
		v.Wait(`!!document.getElementById("paper-lines")`)
		if _, all := v.printed(paper.width, paper.height); all <= pages {
			t.Errorf("with every line it has %d pages, without %d", all, pages)
		}
	}
}

// TestActionsAccessible checks the summary, with every line of the form, and the pages of two
// ways with their addresses, numbers and words to say, on a small phone and a wide screen.
func TestActionsAccessible(t *testing.T) {
	t.Parallel()
	script := axe(t)
	for i, lang := range say.Langs {
		v := newVisit(t)
		v.emulate([]int64{320, 1280}[i], i == 1)
		v.openCase(lang, story(t, "philadelphia-nothing-left").file)
		v.At(in(lang, "/tasks/"))
		for _, path := range []string{"/paper/", "/ways/not-collectible/", "/ways/offer-lump/"} {
			v.follow(lang, path)
			if path == "/paper/" {
				v.Do(chromedp.Click(chromedp.ID("trace")))
				v.Wait(`!!document.getElementById("paper-lines")`)
			}
			eval[bool](v, unfolded)
			v.accessible(script, path)
			if i == 0 {
				v.fits(path)
				v.emulate(320, false)
			}
		}
	}
}
