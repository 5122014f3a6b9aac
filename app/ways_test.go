//go:build !js

package main

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"offercheck/app/say"
	"offercheck/calc/way"
)

// TestWays goes from the result, by what is to be done first, to all ways and on to the
// first of them and back, by mouse and by keyboard alone: the page of the way has the
// figures of the report, and the same page in the other language is that way's.
func TestWays(t *testing.T) {
	t.Parallel()
	s := story(t, "ohio-same-facts")
	for _, test := range []struct {
		lang, other string
		by          user
	}{{"en", "es", mouse{}}, {"es", "en", keyboard{}}} {
		t.Run(test.lang, func(t *testing.T) {
			v, w, r := newVisit(t), say.In(test.lang), s.report(t)
			v.openCase(test.lang, s.file)
			v.At(in(test.lang, "/tasks/"))
			v.Load(in(test.lang, "/result/") + "#on=" + s.on.String())
			test.by.press(v, ".do a.button")
			v.At(in(test.lang, "/ways/"))
			first, found := way.Find(r.Ways, r.Advice.Ways[0])
			if !found || len(first.Paces) == 0 {
				t.Fatal("the first way has no paces")
			}
			test.by.press(v, ".matrix__first a")
			path := "/ways/" + first.ID + "/"
			v.At(in(test.lang, path))
			shown := v.Page()
			for _, p := range first.Paces {
				for _, text := range []string{w.Amount(p.Each), w.Amount(p.LastDay), w.Amount(first.InAll(p))} {
					if !strings.Contains(shown, text) {
						t.Errorf("%s does not show %s", path, text)
					}
				}
			}
			test.by.press(v, "a.language")
			v.At(in(test.other, path))
			test.by.press(v, "a.language")
			v.At(in(test.lang, path))
			test.by.press(v, "a.back")
			v.At(in(test.lang, "/ways/"))
			closed := eval[string](v, `document.querySelector("#closed ~ * .finding a").getAttribute("href")`)
			v.Do(chromedp.Click(chromedp.CSS("#closed ~ * .finding a")))
			v.Wait(`location.pathname === ` + quote(closed) + ` && !!document.querySelector("h1") && !document.getElementById("costs")`)
		})
	}
}
