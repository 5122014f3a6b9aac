//go:build !js

package main

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// TestAmountsAreWhole types large amounts into every field for one, on a phone of 320 pixels
// with the text as it is and doubled: none is cut off.
func TestAmountsAreWhole(t *testing.T) {
	t.Parallel()
	v, s := newVisit(t), story(t, "california-contractor")
	v.openCase("en", s.file)
	v.At("/tasks/")
	v.Do(chromedp.EmulateViewport(320, 640))
	fields := 0
	for _, path := range reachable(s.c) {
		v.follow("en", path)
		eval[bool](v, unfolded)
		seen := eval[[]string](v, cutOff)
		for _, wrong := range seen[1:] {
			t.Errorf("%s: %s", path, wrong)
		}
		fields += len(strings.Fields(seen[0]))
	}
	if fields < 30 {
		t.Errorf("only %d fields for amounts", fields)
	}
}

// cutOff is a script that gives the fields for amounts, and then those that do not show a
// large one whole.
const cutOff = `(() => {
	const fields = [...document.querySelectorAll(".money:not(.money--percent) input")].filter((e) => e.offsetParent !== null);
	const cut = [fields.map((e) => e.id).join(" ")];
	for (const [size, texts] of [["", ["1250000.50", "999,999,999"]], ["200%", ["1250000"]]]) {
		document.documentElement.style.fontSize = size;
		for (const e of fields) for (const text of texts) {
			const was = e.value;
			e.value = text;
			if (e.scrollWidth > e.clientWidth) cut.push(e.id + " cuts " + text + " off" + (size && " with the text doubled"));
			e.value = was;
		}
	}
	document.documentElement.style.fontSize = "";
	return cut;
})()`
