//go:build !js

package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"offercheck/app/keep"
	"offercheck/app/page"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// everyHousehold is households of stories that are asked, together, every question there is;
// without a story, nobody yet.
var everyHousehold = []struct {
	story  string
	change func(*facts.Case)
}{
	{}, {story: "california-contractor"}, {story: "montana-does-not-know"}, {story: "washington-spouse-does-not-owe"},
	{story: "arizona-house-paid-off"}, {story: "florida-shop-that-loses"}, {story: "georgia-savings-and-state-tax"},
	{story: "michigan-house-for-sale"}, {story: "ohio-old-tax"}, {story: "missouri-withheld-tax-owed"}, {story: "florida-levy-on-benefits"},
	{"california-contractor", func(c *facts.Case) {
		c.Business.Income.Rent = facts.Maybe{Has: facts.Say(true), Amount: dollars(150)}
		c.Other.Lawsuit = facts.Maybe{Has: facts.Say(true), Amount: dollars(2_000)}
	}},
}

// everyTime is the pages that say something else to every household.
var everyTime = []string{"/", "/tasks/", "/check/", "/result/", "/ways/", "/scenarios/", "/worksheet/", "/your-debt/", "/what-if/", "/ledger/"}

// TestEveryPage opens every page there is, with all that opens on it open: in English in
// light, on a small phone, in Spanish in dark, on a wide screen. A checker finds no fault
// with it, nothing overflows the side, not with the text doubled either, and what can be
// pressed is at least 44 pixels high. Pages that say something else to every household are
// opened for each, in one language or the other.
func TestEveryPage(t *testing.T) {
	t.Parallel()
	script := axe(t)
	for n, lang := range []string{"en", "es"} {
		all, width := tours(t, n), []int64{320, 1280}[n]
		for window := range 3 { // each for every third household
			t.Run(lang, func(t *testing.T) {
				t.Parallel()
				v := newVisit(t)
				v.emulate(width, n == 1)
				for i := window; i < len(all); i += 3 {
					v.openCase(lang, all[i].file)
					v.At(in(lang, "/tasks/"))
					for _, path := range all[i].paths {
						v.follow(lang, path)
						eval[bool](v, unfolded)
						where := lang + " " + everyHousehold[i].story + " " + path
						v.accessible(script, where)
						v.fitsAll(where)
						v.Do(chromedp.EmulateViewport(width, 900))
					}
				}
			})
		}
	}
}

// A tour is a household's case file, and the pages to open with it.
type tour struct {
	file  []byte
	paths []string
}

// tours is one for each household: every page is on the tour of the first that it is asked
// of, and on those of a quarter of the others if it says something else to each, another
// quarter in each language. The test fails
// if a page is on none.
func tours(t *testing.T, half int) []tour {
	t.Helper()
	var all []tour
	seen := map[string]bool{}
	for i, household := range everyHousehold {
		s := storyCase{on: datetest.Day("2026-11-26")}
		if household.story != "" {
			s = story(t, household.story)
		}
		if household.change != nil {
			household.change(&s.c)
		}
		x := tour{file: keep.Write(s.c, s.on)}
		for _, path := range reachable(s.c) {
			route, _, _ := strings.Cut(path, "#")
			if !seen[route] || slices.Contains(everyTime, route) && i%4 == 2*half {
				seen[route] = true
				x.paths = append(x.paths, path)
			}
		}
		all = append(all, x)
	}
	for _, r := range page.Routes() {
		if !seen[r.Path] {
			t.Errorf("no household of everyHousehold gets to %s: add one that does", r.Path)
		}
	}
	return all
}

// fitsAll fails the test if something runs over the side of a phone of 320 pixels or of a
// wide screen, or of a phone and of a wider screen with the text doubled, or is too small to
// press.
func (v *visit) fitsAll(where string) {
	v.Helper()
	for _, at := range []struct {
		width       int64
		once, twice bool // with the text as it is, and doubled
	}{{320, true, true}, {640, false, true}, {1024, true, false}} {
		v.Do(chromedp.EmulateViewport(at.width, 640))
		if at.once {
			for _, wrong := range eval[[]string](v, misfits) {
				v.Errorf("%s, %d pixels wide: %s", where, at.width, wrong)
			}
		}
		if at.twice {
			if wide := eval[string](v, doubled); wide != "" {
				v.Errorf("%s, %d pixels wide with the text doubled, runs over the side at %s", where, at.width, wide)
			}
		}
	}
}

// everyState is what pages look like once something was done on them.
var everyState = []struct {
	name, story, path string
	do                func(*visit)
}{
	{"a county’s list", "", "/place/", func(v *visit) {
		mouse{}.choose(v, "state", "OH")
		mouse{}.text(v, "county", "f")
		v.Wait(`document.querySelectorAll("#county-list:not([hidden]) [role=option]").length > 1`)
	}},
	{"no such county", "", "/place/", func(v *visit) {
		mouse{}.choose(v, "state", "OH")
		mouse{}.text(v, "county", "qq")
	}},
	{"nothing typed into the estimate", "", "/quick/", func(v *visit) { v.pressFor("continue", `!!document.getElementById("errors")`) }},
	{"an estimate", "ohio-same-facts", "/quick/", func(v *visit) { v.pressFor("continue", `!!document.querySelector("[aria-labelledby=estimate]")`) }},
	{"nothing said of a letter", "", "/letter/#1", func(v *visit) { v.pressFor("continue", `!!document.getElementById("errors")`) }},
	{"a letter’s list", "", "/letter/#1", func(v *visit) {
		mouse{}.text(v, "letter-kind", "cp5")
		v.Wait(`document.querySelectorAll("#letter-kind-list [role=option]").length > 1`)
	}},
	{"a vehicle to remove", "ohio-same-facts", "/vehicles/#remove-1", nil},
	{"all to erase", "ohio-same-facts", "/case/", func(v *visit) { v.pressFor("erase-all", `!!document.getElementById("erasing")`) }},
	{"all erased", "ohio-same-facts", "/case/", func(v *visit) {
		v.pressFor("erase-all", `!!document.getElementById("erasing")`)
		v.pressFor("erase-now", `!!document.getElementById("erased")`)
	}},
	{"a file that is none", "", "/case/", func(v *visit) {
		v.Do(chromedp.SetUploadFiles(chromedp.ID("file"), []string{v.fileOf([]byte("{"))}))
		v.Wait(`!!document.querySelector(".errors")`)
	}},
	{"another answer tried", "ohio-same-facts", "/scenarios/", func(v *visit) {
		v.try(mouse{}, "try-rent", "1520")
		mouse{}.text(v, "scenario-name", "Otra casa")
		v.pressFor("scenario-save", `!!document.getElementById("scenario-1")`)
		v.pressFor("scenario-use", `!!document.getElementById("scenario-sure")`)
	}},
	{"no such page", "", "/no-such-page/", nil},
	{"a program that stopped", "", "/tasks/", func(v *visit) {
		v.Allow("the program stopped")
		eval[bool](v, `goappNav(), true`)
		v.Wait(`document.getElementById("boot-failed").checkVisibility()`)
	}},
	{"answers locked", "ohio-same-facts", "/case/", func(v *visit) { // the last: no other case is opened over them
		v.pressFor("suggest", `document.getElementById("passphrase").value !== ""`)
		v.pressFor("passphrase-now", `!!document.getElementById("unseal")`)
		v.Reload()
		v.Wait(`!!document.getElementById("unlock-now")`)
		v.pressFor("unlock-now", `!!document.getElementById("errors")`)
	}},
}

// TestEveryState checks those as TestEveryPage does, each in the language and the colors
// that the one before it is not checked in.
func TestEveryState(t *testing.T) {
	t.Parallel()
	v, script := newVisit(t), axe(t)
	v.Allow("status of 404") // there is no such page, says the server
	for i, state := range everyState {
		lang := []string{"en", "es"}[i%2]
		v.emulate([]int64{320, 1280}[i/2%2], i%2 == 1)
		file := []byte(`{"offercheck": 1, "on": "2026-11-26", "case": {}}`)
		if state.story != "" {
			file = story(t, state.story).file
		}
		v.openCase(lang, file)
		v.At(in(lang, "/tasks/"))
		if state.path == "/no-such-page/" { // no link leads there
			v.Load(in(lang, state.path))
		} else {
			v.follow(lang, state.path)
		}
		if state.do != nil {
			state.do(v)
		}
		where := lang + " " + state.name
		v.accessible(script, where)
		v.fitsAll(where)
	}
}

// pressFor presses a button and waits for what comes of it.
func (v *visit) pressFor(id, then string) {
	v.Helper()
	mouse{}.press(v, "#"+id)
	v.Wait(then)
}
