//go:build !js

package main

import (
	"slices"
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

// firstScreens is every kind of answer. Without a story it is of the household that all base
// stories begin with, one person in Kansas City who has $115 left each month and owes
// $24,000, with something changed; and what it should do first. Its day is November 26, 2026.
var firstScreens = []struct {
	name, story string
	change      func(*facts.Case)
	do, to      string // the text of the button, and where that leads
	amounts     string // worked by hand; empty for none
}{
	// 1,000 every two weeks are $1,300 less a month: nothing is left. 80 % of 9,000 − 4,000
	// that is owed on the car, less 3,450, is below 0; of 950 in the bank 1,000 are kept.
	{"nothing is left each month", "", func(c *facts.Case) {
		c.Income.Jobs[0].Pay, c.Paying.Monthly = dollars(1_000), dollars(0)
	}, "do.pause-beside-offer", "/ways/", "$0"},
	// 115 × 78 months to June 19, 2033, and 950 + 9,000 × 80% − 4,000 owned, are 13,120.
	{"can pay in full over time", "", func(c *facts.Case) { c.Debt.Total = dollars(9_000) },
		"do.way.simple-plan", result.WayPath("simple-plan"), ""},
	{"can pay in full at once", "", func(c *facts.Case) {
		c.Debt.Total, c.Paying.Down, c.Assets.Accounts[0].Balance = dollars(9_000), dollars(9_000), dollars(11_000)
	}, "do.way.pay-now", result.WayPath("pay-now"), ""},
	{"14 months are left", "", func(c *facts.Case) {
		c.Debt.Years[0].Year, c.Debt.Years[0].Expires = facts.Say(2016), facts.Say(datetest.Day("2028-01-26"))
	}, "do.keep-on-beside-offer", "/ways/", ""},
	{"returns are missing", "", func(c *facts.Case) { c.Applying.ReturnsFiled = facts.Say(false) }, "do.file-first", "/ways/", "$24,000 $115"},
	{"a bankruptcy case is open", "", func(c *facts.Case) { c.Applying.Bankruptcy = facts.Say(true) }, "do.in-bankruptcy-first", "/ways/", "$24,000 $115"},
	{"nothing is owed", "", func(c *facts.Case) { c.Debt.Total = dollars(0) }, "do.no-debt", "/debt-total/", ""},
	{"the balance is missing", "", func(c *facts.Case) { c.Assets.Accounts[0].Balance = facts.Amount{} }, "do.answer.one", "/account/", "$24,000 $115"},
	{"one point is open", "", func(c *facts.Case) { c.Applying.Estimated = facts.DoNotKnow[bool]() }, "do.settle.one", "/status/", ""},
	{"an offer is open", "ohio-401k-out-of-reach", nil, "do.part-beside-offer", "/ways/", "$7,350 $300"},
	{"it is close", "texas-couple-can-pay", nil, "do.accruals-decide-which", "/ways/", ""},
	{"what was not known", "montana-does-not-know", nil, "do.find", "/vehicle/", "$1 $22,106"},
	{"a law that is missing", "guam-no-local-standard", nil, "do.not-settled", "/ways/", "$2,786 $21,586"},
	{"a spouse’s income", "washington-spouse-does-not-owe", nil, "", "", "$5,636 $17,972"},
	{"a spouse’s income decides", "california-community-property", nil, "do.state-law-decides-which", "/ways/", "$4,376"},
	{"out of work", "ohio-out-of-work", nil, "", "", ""},
	{"the time is over", "missouri-debt-expired", nil, "do.nothing-to-collect", "/ways/", ""},
	{"a dollar", "new-york-one-dollar", nil, "do.pause-beside-offer", "/ways/", "$0 $1"},
	{"no bill has come", "missouri-not-billed-yet", nil, "", "", ""},
	{"a court ordered it", "missouri-restitution-ordered", nil, "", "", ""},
	{"withheld tax", "missouri-withheld-tax-owed", nil, "do.business-first", "/ways/", ""},
	{"an offer for hardship", "ohio-house-and-hardship", nil, "do.pause-beside-hardship-offer", "/ways/", ""},
	{"a letter with a last day", "philadelphia-nothing-left", nil, "letter-page.open", "/letters/", "$0 $1,350"},
	// The longest answer below a last day.
	{"a letter, and close", "texas-couple-can-pay", withLT11, "letter-page.open", "/letters/", ""},
	{"a letter, and returns missing", "", func(c *facts.Case) { withLT11(c); c.Applying.ReturnsFiled = facts.Say(false) }, "letter-page.open", "/letters/", "$24,000 $115"},
}

// withLT11 is a final notice of November 7, 2026, which is open until December 7.
func withLT11(c *facts.Case) {
	c.Letters.Has = facts.Say(true)
	c.Letters.Held = []facts.Letter{{Kind: facts.Say("lt11"), On: facts.Say(datetest.Day("2026-11-07"))}}
}

// TestFirstScreen opens the result of each on small phones: the day not to miss, the answer,
// its amounts, what to do first and what to take care with are read without scrolling, and
// are what they should be. The rest is within three screens of the small one, the site's
// header and footer left out, while its rows are shut.
func TestFirstScreen(t *testing.T) {
	t.Parallel()
	on := datetest.Day("2026-11-26")
	for _, lang := range say.Langs {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			v, w := newVisit(t), say.In(lang)
			v.Load(in(lang, "/case/") + "#on=" + on.String())
			for _, test := range firstScreens {
				var c facts.Case
				if test.story == "" {
					c = storyfile.Base[facts.Case](t, testdata, "single-renter")
				} else {
					c = story(t, test.story).c
				}
				if test.change != nil {
					test.change(&c)
				}
				v.follow(lang, "/case/")
				v.Do(chromedp.SetUploadFiles(chromedp.ID("file"), []string{v.fileOf(keep.Write(c, on))}))
				v.At(in(lang, "/tasks/"))
				v.follow(lang, "/result/")
				v.Wait(`!!document.querySelector(".do")`)
				seen := eval[[]string](v, `[".do a", ".do p", ".verdict h1", ".caution"].map((s) => document.querySelector(s)?.innerText ?? "")
					.concat(document.querySelector(".do a").pathname, [...document.querySelectorAll(".pair dd")].map((e) => e.firstChild.data).join(" "))`)
				if i := slices.Index(seen, ""); i >= 0 && i < 4 {
					t.Errorf("%s: no part %d of %q", test.name, i, seen)
				}
				if want := w.Say(test.do, "letter", "LT11"); test.do != "" && seen[0] != want {
					t.Errorf("%s: says to do %q first, want %q", test.name, seen[0], want)
				}
				if to := base + strings.TrimPrefix(in(lang, test.to), "/"); test.to != "" && seen[4] != to {
					t.Errorf("%s: leads to %s, want %s", test.name, seen[4], to)
				}
				if !strings.HasPrefix(strings.ReplaceAll(seen[5], ".00", ""), test.amounts) {
					t.Errorf("%s: the amounts are %s, want %s", test.name, seen[5], test.amounts)
				}
				for _, size := range [][2]int64{{320, 640}, {390, 844}} {
					v.Do(chromedp.EmulateViewport(size[0], size[1]))
					if below := eval[float64](v, `scrollY + document.querySelector(".caution").getBoundingClientRect().bottom - innerHeight`); below > 0 {
						t.Errorf("%s: at %d by %d it ends %.0f px below the first screen: %q", test.name, size[0], size[1], below, seen)
					}
				}
				v.Do(chromedp.EmulateViewport(320, 640))
				eval[bool](v, `(document.querySelectorAll("main details").forEach((e) => e.open = false), true)`)
				if height := eval[float64](v, `document.querySelector("main").getBoundingClientRect().height`); height > 3*640 {
					t.Errorf("%s: is %.0f px long, want at most three screens", test.name, height)
				}
			}
		})
	}
}
