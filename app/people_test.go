//go:build !js

package main

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"offercheck/app/page/result"
	"offercheck/app/say"
	"offercheck/calc/date/datetest"
	"offercheck/calc/law"
)

// TestPeople walks in the shoes of five people, in each language, from the start page to the
// first step: a phone of 320 by 640 pixels, at night, with what they have on the table. Their
// answers are stories of the calc package, whose figures were worked by hand.
func TestPeople(t *testing.T) {
	t.Parallel()
	for _, who := range []struct {
		name, story string
		by          user
		walk        func(*somebody)
		window      func(*testing.T) *visit
	}{
		{"a renter who was laid off, with a CP504", "missouri-laid-off-with-a-letter", mouse{}, laidOff, newVisit},
		{"a roofer whose wife does not owe, with a year not filed", "missouri-roofer-return-missing", mouse{}, roofer, newVisit},
		{"a volunteer of a clinic, with a retiree’s transcripts", "iowa-retiree", mouse{}, volunteer, newVisit},
		{"a couple who can pay", "texas-couple-on-a-plan", mouse{}, couple, newVisit},
		{"one who types nonsense, goes back and loses the network, by keyboard alone", "ohio-same-facts", keyboard{}, nonsensical, newCopied},
	} {
		for _, lang := range say.Langs {
			t.Run(who.name+", "+lang, func(t *testing.T) {
				t.Parallel()
				s := story(t, who.story)
				b, err := law.On(s.on)
				if err != nil {
					t.Fatal(err)
				}
				x := newSomebody(who.window(t), lang, s, who.by)
				x.w = x.w.Under(b)
				who.walk(x)
			})
		}
	}
}

// laidOff lives on 1,280 of unemployment benefits a month in Kansas City, and has a CP504 of
// November 16, 2026: by December 16, 30 days later, she asks for something or a refund of
// state tax can be taken. What she needs to live is 2,992, so 1,712 are missing each month:
// the IRS can pause, which costs nothing. An offer would be one dollar.
func laidOff(x *somebody) {
	x.opens(x.w.Say("start.letter.door"), "/letter/")
	x.letter("CP504", "11", "16", "2026")
	day := x.w.Day(datetest.Day("2026-12-16"))
	x.told(day)
	x.atOnce(day)
	x.took(2, 4)

	x.opens(x.w.Say("letter-page.next"), "/quick/")
	x.estimate()
	x.goesOn()
	x.answersAll()
	x.told(day, "$1")
	x.atOnce(day)
	x.told("$0", x.w.Say("do.then", "fits", lowered(x.w.Say("do.pause-beside-offer"))))
	x.opens(x.w.Say("way.not-collectible"), result.WayPath("not-collectible"))
	x.told(x.w.Say("way.not-collectible"))
	x.took(21, 65)
}

// lowered is a text as it stands behind a colon.
func lowered(text string) string { return strings.ToLower(text[:1]) + text[1:] }

// roofer works for himself and has not filed for 2024: that comes first, while a pause stays
// open. Of his profit of 4,500 less 3,323, with his part of the costs of the home, 1,177 are
// left each month. No offer is open, so the 1,050 + 12 × 1,177 = 15,174 that it would come to,
// or 29,298 with 24, are nowhere.
func roofer(x *somebody) {
	x.opens(x.w.Say("start.ways.door"), "/quick/")
	x.estimate()
	x.goesOn()
	x.answersAll()
	x.told(x.w.Say("do.file-first"), x.w.Say("do.line.file-first"))
	x.atOnce(x.w.Say("do.file-first"))
	x.untold("$15,174", "$29,298")
	x.opens(x.w.Say("do.file-first"), "/ways/")
	x.told(x.w.Say("finding.file-first.why"))
	x.untold("$15,174", "$29,298")
	x.took(19, 64)
}

// volunteer pastes the transcripts of a retired woman in Des Moines: the years are dated, and
// the last day to collect 2019 is ten years after it was assessed on November 9, 2020. With
// her answers nothing is left each month, and what she owns counts 486 + 2,214 + 1,270 = 3,970.
func volunteer(x *somebody) {
	x.opens(x.w.Say("start.help.door"), "/transcript/")
	for _, paste := range []string{
		"Form 1040 Account Transcript\nReport for Tax Period Ending: 12-31-2019\nAccount balance: $12,867.00\n150 Tax return filed 11-09-2020 $12,867.00\n",
		"Form 1040 Account Transcript\nReport for Tax Period Ending: 12-31-2020\nAccount balance: $11,000.00\n150 Tax return filed 10-18-2021 $11,000.00\n",
	} {
		x.inputs++
		x.paste(paste)
		x.Wait(`document.activeElement.id === "found" && !!document.getElementById("use-1")`)
	}
	for range 2 {
		x.press(x.visit, "[id^=use-]")
		x.Wait(`document.activeElement.id.startsWith("pasted-")`)
	}
	x.opens(x.w.Say("transcript.next.debt"), "/your-debt/")
	x.told(x.w.Day(datetest.Day("2030-11-09")), x.w.Day(datetest.Day("2031-10-18")))
	x.took(2, 2)

	x.Do(chromedp.NavigateBack())
	x.At(in(x.lang, "/transcript/"))
	x.opens(x.w.Say("transcript.next.tasks"), "/tasks/")
	x.press(x.visit, ".tasks__link")
	x.Wait(`!location.pathname.endsWith("/tasks/")`)
	x.answersAll()
	x.told("$3,970")
	x.took(25, 48)
}

// couple has 2,900 × 2.17 and 700 × 4.3 a month, 9,303, and 3,550 in the bank. What is left,
// 542, pays the 30,000 they owe before June 3, 2034: a plan fits, its fee is 29, and no offer is
// open, so the 29,404 that it would come to is nowhere.
func couple(x *somebody) {
	x.opens(x.w.Say("start.ways.door"), "/quick/")
	x.estimate("quick-income", "9303", "quick-bank", "3550")
	x.goesOn()
	x.answersAll()
	x.told(x.w.Say("do.way.simple-plan"))
	x.atOnce(x.w.Say("do.way.simple-plan"))
	x.untold("$29,404", "$35,908")
	x.opens(x.w.Say("do.way.simple-plan"), result.WayPath("simple-plan"))
	x.told("$29")
	x.untold("$29,404", "$35,908")
	x.took(31, 99)
}

// nonsensical types what is no amount and no place, goes back, reloads in the middle and
// loses the network: nothing is lost, and the page says what is wrong. In Columbus, Ohio, he
// owns 11,750 as the IRS counts it and has 300 left each month: 11,750 + 12 × 300 = 15,350.
func nonsensical(x *somebody) {
	x.opens(x.w.Say("start.ways.door"), "/quick/")
	x.losesTheNetwork()
	x.text(x.visit, "debt-total", "a lot")
	x.press(x.visit, "#continue")
	x.Wait(`document.activeElement.id === "errors"`)
	if got := eval[string](x.visit, `document.getElementById("debt-total").value`); got != "a lot" {
		x.Errorf("what was typed became %q", got)
	}
	x.Reload()
	x.Wait(`document.getElementById("debt-total")?.value === "a lot"`)
	x.estimate()
	x.goesOn()
	here := eval[string](x.visit, `location.pathname`)
	x.Do(chromedp.NavigateBack())
	x.At(in(x.lang, "/quick/"))
	x.Wait(`document.getElementById("debt-total")?.value.replace(",", "") === "42000"`)
	x.Do(chromedp.NavigateForward())
	x.Wait(`location.pathname === ` + quote(here))
	x.answersAll()
	x.told("$15,350")
	x.took(18, 62)
	x.showsReport(x.story, x.lang)
}
