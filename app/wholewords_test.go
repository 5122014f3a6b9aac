//go:build !js

package main

import (
	"testing"

	"github.com/chromedp/chromedp"
)

// TestWholeWords doubles the text on a small phone: no word of fifteen letters or fewer, with
// the mark after it, breaks in a heading, a label, an answer to choose or one to check, nor on a
// button. Longer ones have no room.
func TestWholeWords(t *testing.T) {
	t.Parallel()
	v, s := newVisit(t), story(t, "california-contractor")
	v.Do(chromedp.EmulateViewport(320, 640))
	for _, lang := range []string{"en", "es"} {
		v.openCase(lang, s.file)
		v.At(in(lang, "/tasks/"))
		for _, path := range []string{"/", "/case/", "/open-matters/", "/check-own/", "/privacy/", "/ways/offer-lump/", "/ways/offer-periodic/", "/letters/",
			"/transcript/", "/ways/representative/", "/ways/advocate/", "/comes-in/", "/business-expenses-amounts/", "/figures/help/"} {
			v.follow(lang, path)
			for _, word := range eval[[]string](v, brokenWords) {
				t.Errorf("%s %s breaks %s", lang, path, word)
			}
		}
	}
}

const brokenWords = `(() => {
	document.documentElement.style.fontSize = "200%";
	const broken = [];
	for (const e of document.querySelectorAll("main :is(h1, h2, .lead, .field__label, legend, .choice, .answers__key, .answers__value, .button)")) {
		if (!e.checkVisibility()) continue;
		const texts = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
		for (let text; (text = texts.nextNode());) for (const word of text.data.matchAll(/[^\s-]+/g)) {
			const range = document.createRange();
			range.setStart(text, word.index);
			range.setEnd(text, word.index + word[0].length);
			const lines = new Set([...range.getClientRects()].map((r) => Math.round(r.top)));
			if (lines.size > 1 && word[0].length <= 16) broken.push(word[0]);
		}
	}
	document.documentElement.style.fontSize = "";
	return broken;
})()`
