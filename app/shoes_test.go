//go:build !js

package main

import (
	"strings"

	"github.com/chromedp/chromedp"

	"offercheck/app/ask"
	"offercheck/app/drive"
	"offercheck/app/say"
)

// somebody is who walks through the site on a phone of 320 by 640 pixels, in one language,
// with the answers of a story: by mouse or by keyboard alone.
type somebody struct {
	*visit
	w      say.Words
	lang   string
	story  storyCase
	by     user
	inputs int // fields filled, boxes ticked, choices made
}

// newSomebody is at the start page, on the day of the story.
func newSomebody(v *visit, lang string, s storyCase, by user) *somebody {
	v.Helper()
	v.Do(chromedp.EmulateViewport(320, 640))
	v.InitScript(`(() => {
		const push = history.pushState;
		history.pushState = function (...to) { // a window has its name through every reload
			window.name = Number(window.name) + 1;
			return push.apply(this, to);
		};
	})()`)
	v.Load(in(lang, "/") + "#on=" + s.on.String())
	return &somebody{visit: v, w: say.In(lang), lang: lang, story: s, by: by}
}

// screens is how many pages were opened after the start page, the same one twice if it was
// opened twice.
func (x *somebody) screens() int { return eval[int](x.visit, `Number(window.name)`) }

// A somebody counts what it does, and does it as its user would.

func (x *somebody) text(v *visit, id, text string)    { x.inputs++; x.by.text(v, id, text) }
func (x *somebody) tick(v *visit, id string)          { x.inputs++; x.by.tick(v, id) }
func (x *somebody) choose(v *visit, id, value string) { x.inputs++; x.by.choose(v, id, value) }
func (x *somebody) press(v *visit, selector string)   { x.by.press(v, selector) }

// opens presses the link or the button that says so, and waits for the page at the path.
func (x *somebody) opens(text, path string) {
	x.Helper()
	pressable := `[...document.querySelectorAll("main a, main button")].find((e) => e.checkVisibility() && e.innerText.trim() === ` + quote(text) + `)`
	x.Wait(`!!` + pressable)
	was := eval[string](x.visit, `location.href`)
	eval[bool](x.visit, `(document.querySelectorAll(".to-press").forEach((e) => e.classList.remove("to-press")), `+pressable+`.classList.add("to-press"), true)`)
	x.by.press(x.visit, "main .to-press")
	x.Wait(`location.href !== ` + quote(was))
	x.At(in(x.lang, path))
}

// told fails the test unless the page says each of the texts, without unfolding anything.
func (x *somebody) told(texts ...string) {
	x.Helper()
	page := strings.Join(strings.Fields(eval[string](x.visit, `document.querySelector("main").innerText`)), " ")
	for _, text := range texts {
		if !strings.Contains(page, strings.Join(strings.Fields(text), " ")) {
			x.Errorf("the page does not say %q:\n%.900s", text, page)
		}
	}
}

// untold fails the test if the page says one of the texts.
func (x *somebody) untold(texts ...string) {
	x.Helper()
	page := eval[string](x.visit, `document.querySelector("main").innerText`)
	for _, text := range texts {
		if strings.Contains(page, text) {
			x.Errorf("the page says %q:\n%.900s", text, page)
		}
	}
}

// atOnce fails the test unless the element that has the text can be read without scrolling.
func (x *somebody) atOnce(texts ...string) {
	x.Helper()
	for _, text := range texts {
		if !eval[bool](x.visit, `(scrollTo(0, 0), [...document.querySelectorAll("main *")].some((e) => e.checkVisibility() &&
			e.innerText?.replace(/\s+/g, " ").includes(`+quote(text)+`) && e.getBoundingClientRect().bottom <= innerHeight))`) {
			x.Errorf("%q is not on the first screen: %.600s", text, x.Page())
		}
	}
}

// letter names the letter and its date, and opens its answer.
func (x *somebody) letter(kind, month, day, year string) {
	x.Helper()
	x.text(x.visit, "letter-kind", kind)
	x.Wait(`document.querySelectorAll("#letter-kind-list [role=option]").length === 1`)
	x.text(x.visit, "letter-on-month", month)
	x.text(x.visit, "letter-on-day", day)
	x.text(x.visit, "letter-on-year", year)
	x.press(x.visit, "#continue")
	x.At(in(x.lang, "/letters/"))
}

// estimate fills the quick estimate as the story answers it, with sums where the estimate
// asks for one: a field's ID and its text in turns.
func (x *somebody) estimate(sums ...string) {
	x.Helper()
	typed := ask.ShowQuick(&x.story.c)
	for i := 0; i < len(sums); i += 2 {
		typed[sums[i]] = sums[i+1]
	}
	for _, q := range ask.Quick() {
		if x.shows(q) {
			x.fillOne(q, typed, x)
		}
	}
	x.press(x.visit, "#continue")
	x.Wait(`!!document.querySelector("[aria-labelledby=estimate]")`)
}

// goesOn presses the button below the estimate.
func (x *somebody) goesOn() {
	x.Helper()
	x.press(x.visit, "[aria-labelledby=estimate] a.button")
	x.Wait(`!location.pathname.includes("quick") && !!document.querySelector("h1")`)
}

// answersAll answers every question that is left, as the story does, and opens the result.
func (x *somebody) answersAll() {
	x.Helper()
	x.walk(x.story.c, x.lang, x)
	x.press(x.visit, ".buttons a.button")
	x.At(in(x.lang, "/result/"))
	x.Wait(`!!document.querySelector(".do")`)
}

// took fails the test if it took more screens or inputs than that.
func (x *somebody) took(screens, inputs int) {
	x.Helper()
	n := x.screens()
	x.Logf("%d screens and %d inputs", n, x.inputs)
	if n > screens || x.inputs > inputs {
		x.Errorf("%d screens and %d inputs, want %d and %d at most", n, x.inputs, screens, inputs)
	}
}

// losesTheNetwork stops the server, once the browser has its copy of the site.
func (x *somebody) losesTheNetwork() {
	x.Helper()
	x.Wait(drive.Controlled)
	x.StopServer()
}
