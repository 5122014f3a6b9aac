//go:build !js

package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	exact "github.com/shopspring/decimal"

	ics "offercheck/app/calendar"
	"offercheck/app/keep"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	letters "offercheck/calc/write"
)

// scrawl is what nobody else types, to be looked for where it must not be.
const scrawl = "Quillfeather"

// fillAll types into every empty field of the page, and whether there was one. Why a row
// is right, and its paper, are asked once the row is filled in.
const fillAll = `(() => {
	const fields = [...document.querySelectorAll("main fieldset input[type=text]")].filter((f) => !f.value);
	for (const f of fields) {
		f.value = !/-line-/.test(f.id) ? "` + scrawl + ` of some words in a row, since the day it began" : /-(why|paper)$/.test(f.id) ? "` + scrawl + `" : "1,234";
		f.dispatchEvent(new Event("input", {bubbles: true}));
	}
	return fields.length > 0 && fields.every((f) => f.autocomplete === "off");
})()`

// TestWritten types into every blank of each kind of letter. What was typed is on the paper,
// which has two pages at most for each letter, in either language, and three with every line
// of an appeal; it is in no storage, case file, calendar, address or title, is still there on another
// letter, and is gone after a reload.
func TestWritten(t *testing.T) {
	t.Parallel()
	script, calendars := axe(t), 0
	rejected := func(c *facts.Case) {
		c.Letters.Held = append(c.Letters.Held, facts.Letter{Kind: facts.Say("offer-rejected"), On: facts.Say(datetest.Day("2026-11-09"))})
	}
	for i, of := range []struct {
		story  string
		change func(*facts.Case)
		kinds  []string
	}{
		{"philadelphia-nothing-left", rejected, []string{"pause", "offer-appeal", "cover", "pause-call"}},
		{"pennsylvania-two-years-can-pay", nil, []string{"cause", "penalty-call", "plan-online"}},
		{"minnesota-near-retirement", func(c *facts.Case) {
			yes := facts.Say(true)
			a := &c.Applying
			a.Illness, a.AssetNeeded, a.Age, a.Dependents = yes, yes, yes, yes
		}, []string{"explanation", "deviation"}},
		{"florida-levy-on-benefits", nil, []string{"levy-release"}},
		{"missouri-audit-without-papers", nil, []string{"audit", "offer-online", "helpers-line"}},
		{"ohio-same-facts", func(c *facts.Case) { // 2,250 of late filing charged for 2020, which Notice 2022-36 forbids
			rejected(c)
			billed := facts.Say(datetest.Day("2022-12-05"))
			c.Debt.Total = facts.Amount{}
			c.Debt.Years = []facts.TaxYear{{Year: facts.Say(2020), Assessed: billed, Relief: facts.Relief{Clean: facts.Say(false)}, History: facts.History{
				Shown: facts.Say(exact.NewFromInt(10_000)), Credits: facts.Say(exact.Zero), Extended: facts.Say(false), Filed: facts.Say(facts.FiledReturn), FiledOn: facts.Say(datetest.Day("2022-03-01")),
				Demand: billed, Charged: facts.Charged{LateFiling: facts.Say(exact.NewFromInt(2_250))},
			}}}
		}, []string{"notice-relief", "transcripts"}},
		{"ohio-same-facts", rejected, []string{"new-offer"}},
		{"missouri-mistake-in-time", nil, []string{"amended-return"}},
	} {
		lang, paper := []string{"en", "es"}[i%2], sheets[i/2%2]
		s := story(t, of.story)
		c := s.c.Clone()
		if of.change != nil {
			of.change(&c)
		}
		v := newVisit(t)
		v.emulate([]int64{320, 1280}[i%2], i%2 == 1)
		v.openCase(lang, keep.Write(c, s.on))
		v.At(in(lang, "/tasks/"))
		for n, kind := range of.kinds {
			v.follow(lang, "/write/"+kind+"/")
			v.Wait(`document.querySelectorAll(".letter").length > 0`)
			if n > 0 && !letters.IsScript(kind) &&
				!strings.Contains(eval[string](v, `document.querySelector(".letter").innerText`), scrawl) {
				t.Errorf("%s: who writes is not on %s", of.story, kind)
			}
			if fields := eval[bool](v, fillAll); fields {
				v.Wait("!" + fillAll + ` && !/ ____|____[,.]/.test(document.querySelector(".letter").innerText.replace(/: _+(\n|$)/g, ""))`)
			}
			if n == 0 { // with what was typed, on a small phone or a wide screen
				v.accessible(script, kind)
				v.fits(kind)
			}
			letters := eval[int](v, `document.querySelectorAll(".letter").length`)
			pdf, pages := v.printed(paper.width, paper.height)
			most := 2 * letters
			if kind == "offer-appeal" {
				most++ // every line of both tables is argued
			}
			if pages == 0 || pages > most {
				t.Errorf("%s: %d of %s have %d pages of %s", of.story, letters, kind, pages, paper.name)
			}
			if dir := os.Getenv("PRINTED"); dir != "" {
				os.WriteFile(dir+"/"+kind+"-"+lang+".pdf", pdf, 0o600)
				shot, _ := chromedp.Run(v.Context, chromedp.FullScreenshot(100))
				os.WriteFile(dir+"/"+kind+"-"+lang+".png", shot, 0o600)
			}
			v.hides(kind, kept, scrawl)
			v.hides(kind, `(async () => JSON.stringify(await indexedDB.databases()) + JSON.stringify(history.state) + name)()`, scrawl)
		}
		dir, last := v.downloads(), "/write/"+of.kinds[len(of.kinds)-1]+"/"
		v.follow(lang, "/case/")
		v.Do(chromedp.Click(chromedp.ID("download-now")))
		files := [][]byte{await(t, filepath.Join(dir, keep.Name))}
		if len(c.Letters.Held) > 0 {
			v.follow(lang, "/letters/")
			if v.has("#calendar") {
				v.Do(chromedp.Click(chromedp.ID("calendar")))
				files = append(files, await(t, filepath.Join(dir, ics.Name)))
				calendars++
			}
		}
		for _, file := range files {
			if bytes.Contains(file, []byte(scrawl)) {
				t.Errorf("%s: a file has what was typed: %s", of.story, file)
			}
		}
		v.follow(lang, last)
		v.Reload()
		v.Wait(`document.querySelectorAll(".letter").length > 0`)
		v.hides(of.story+", reloaded,", `document.documentElement.outerHTML + [...document.querySelectorAll("input")].map((f) => f.value).join()`, scrawl)
	}
	if calendars == 0 {
		t.Error("no story has a calendar")
	}
}
