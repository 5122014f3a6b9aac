package result

import (
	"html"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/keep"
	"offercheck/app/page/pagetest"
	"offercheck/app/page/shell"
	"offercheck/app/say"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// TestPaperOfTheClient: the page to take home has what is owed, names no notes that it does not
// have, counts no days from the one on which it is printed, and says how to answer a letter.
func TestPaperOfTheClient(t *testing.T) {
	for _, lang := range say.Langs {
		c := pagetest.Same(t)
		c.Letters.Held = []facts.Letter{{Kind: facts.Say("cp504"), On: facts.Say(datetest.Day("2026-11-07"))}}
		v := pagetest.Visit(lang, c)
		w := v.Words
		j := judgedIn(t, v)
		s := &summary{result: j}
		page := html.UnescapeString(app.HTMLString(app.Div().Body(s.forClient()...)))
		for _, want := range []string{j.Owed(), w.Say("result.amount.owe"), w.Say("paper.letter")} {
			if !strings.Contains(page, want) {
				t.Errorf("%s: there is no %q: %s", lang, want, page)
			}
		}
		for _, no := range []string{"<sup", "from today", "a partir de hoy"} {
			if strings.Contains(page, no) {
				t.Errorf("%s: there is %q", lang, no)
			}
		}
	}
}

// TestNoteWithANumber: a note with nine digits like a Social Security number is told of beside it,
// and the paper does not promise that there is none.
func TestNoteWithANumber(t *testing.T) {
	for text, want := range map[string]bool{
		"SSN 123-45-6789": true, "123456789.": true, "her 123 45 6789": true, "123–45–6789 on file": true,
		"Lease seen": false, "call 202-555-0143": false, "1234567890": false, "12-3456789": false, "on 2026-11-22 paid 1,234.56": false, "ZIP 45402-1234": false,
	} {
		if likeSSN(text) != want {
			t.Errorf("%q: %v", text, !want)
		}
		v := pagetest.Visit("en", pagetest.Same(t))
		shell.KeepClinic(v.Memory, keep.Clinic{Notes: []keep.Note{{Line: "", Text: text, By: "MK", On: v.Day}}})
		paper := html.UnescapeString(pagetest.Draw(t, &Paper{Visit: v}))
		review := html.UnescapeString(pagetest.Draw(t, &Review{Visit: v}))
		if strings.Contains(paper, "no Social Security number on it") == want || strings.Contains(review, v.Words.Say("review.number")) != want {
			t.Errorf("%q: the promise or the warning is wrong", text)
		}
	}
}
