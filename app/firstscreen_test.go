//go:build !js

package main

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"offercheck/app/keep"
	"offercheck/app/page/result"
	"offercheck/app/say"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/storyfile"
)

// firstScreens is the household that all base stories begin with, one person in Kansas
// City who has $115 left each month and owes $24,000, with something changed; and what it
// should do first. Its day is November 26, 2026.
var firstScreens = []struct {
	name     string
	change   func(*facts.Case)
	rule, do string // the finding that says so, and the text of the button
	to       string // where that leads
}{
	// 1,000 every two weeks are $1,300 less a month: nothing is left.
	{"nothing is left each month", func(c *facts.Case) {
		c.Income.Jobs[0].Pay, c.Paying.Monthly = dollars(1_000), dollars(0)
	}, "pause-beside-offer", "do.pause-beside-offer", "/ways/"},
	// 115 × 78 months to June 19, 2033, and 950 + 9,000 × 80% − 4,000 owned, are 13,120.
	{"can pay in full over time", func(c *facts.Case) { c.Debt.Total = dollars(9_000) },
		"simple-plan-fits", "do.way.simple-plan", result.WayPath("simple-plan")},
	{"can pay in full at once", func(c *facts.Case) {
		c.Debt.Total, c.Paying.Down, c.Assets.Accounts[0].Balance = dollars(9_000), dollars(9_000), dollars(11_000)
	}, "pay-at-once", "do.way.pay-now", result.WayPath("pay-now")},
	{"14 months are left", func(c *facts.Case) {
		c.Debt.Years[0].Year, c.Debt.Years[0].Expires = facts.Say(2016), facts.Say(datetest.Day("2028-01-26"))
	}, "keep-on-beside-offer", "do.keep-on-beside-offer", "/ways/"},
	{"returns are missing", func(c *facts.Case) { c.Applying.ReturnsFiled = facts.Say(false) },
		"file-first", "do.file-first", "/ways/"},
}

// TestFirstScreen opens the result of each on small phones: what to do first, and why, is
// read without scrolling, and is what it should be.
func TestFirstScreen(t *testing.T) {
	on := datetest.Day("2026-11-26")
	for _, lang := range say.Langs {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			v, w := newVisit(t), say.In(lang)
			v.Load(in(lang, "/case/") + "#on=" + on.String())
			for _, test := range firstScreens {
				c := storyfile.Base[facts.Case](t, testdata, "single-renter")
				test.change(&c)
				v.follow(lang, "/case/")
				v.Do(chromedp.SetUploadFiles(chromedp.ID("file"), []string{v.fileOf(keep.Write(c, on))}))
				v.At(in(lang, "/tasks/"))
				eval[bool](v, `(goappNav(location.origin + `+quote(base+strings.TrimPrefix(in(lang, "/result/"), "/"))+`), true)`)
				v.At(in(lang, "/result/"))
				v.Wait(`!!document.querySelector(".do")`)
				says := w.Say("finding." + test.rule)
				if says == w.Say(test.do) { // the button says so already, and the sentence says why
					says = w.Say("finding." + test.rule + ".why")
				}
				want := []string{w.Say(test.do), base + strings.TrimPrefix(in(lang, test.to), "/"), says}
				v.same(test.name, eval[[]string](v, `[document.querySelector(".do a").innerText, document.querySelector(".do a").pathname,
					document.querySelector(".do p").innerText]`), want)
				for _, size := range [][2]int64{{320, 640}, {390, 844}} {
					v.Do(chromedp.EmulateViewport(size[0], size[1]))
					if below := eval[float64](v, `scrollY + document.querySelector(".do").getBoundingClientRect().bottom - innerHeight`); below > 0 {
						t.Errorf("%s: at %d by %d it ends %.0f px below the first screen", test.name, size[0], size[1], below)
					}
				}
			}
		})
	}
}
