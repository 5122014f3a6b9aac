//go:build !js

package main

import (
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"offercheck/app/drive"
	"offercheck/app/keep"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/storyfile"
)

// TestForcedColors opens pages as somebody sees them whose system has colors of its own:
// backgrounds are gone, so what can be pressed or typed into has a border, which is thicker
// around what to press first, what has the focus an outline, and what is drawn is not in the
// color of the page.
func TestForcedColors(t *testing.T) {
	t.Parallel()
	v := newVisit(t)
	drive.Call(v.Window, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: "forced-colors", Value: "active"}, {Name: "prefers-color-scheme", Value: "dark"}},
	})
	v.Load("/case/#on=2026-11-26")
	c := storyfile.Base[facts.Case](t, testdata, "single-renter")
	letter("lt11", "2026-11-05")(&c)
	v.Do(chromedp.SetUploadFiles(chromedp.ID("file"), []string{v.fileOf(keep.Write(c, datetest.Day("2026-11-26")))}))
	v.At("/tasks/")
	for _, path := range append([]string{"/housing/", "/owns/", "/quick/", "/letters/", "/letter/#1", "/ways/simple-plan/", "/case/", "/transcript/", "/privacy/"}, everyTime...) {
		v.follow("en", path)
		eval[bool](v, unfolded)
		for _, wrong := range eval[[]string](v, unseen) {
			t.Errorf("%s: %s", path, wrong)
		}
	}
}

// unseen says what cannot be seen for want of a color of its own.
const unseen = `(() => {
	const canvas = document.body.appendChild(document.createElement("i")), wrong = [], name = (e) => e.outerHTML.slice(0, 160);
	canvas.style.setProperty("forced-color-adjust", "none");
	canvas.style.setProperty("color", "Canvas");
	const page = getComputedStyle(canvas).color, clear = (color) => color === "none" || color === page || /, 0\)$/.test(color);
	canvas.remove();
	for (const e of document.querySelectorAll(".button, button, input, select, textarea, .due, .door")) {
		if (!e.checkVisibility() || e.type === "file") continue;
		const s = getComputedStyle(e);
		const edge = ["Top", "Right", "Bottom", "Left"].some((side) => parseFloat(s["border" + side + "Width"]) > 0 && s["border" + side + "Style"] !== "none");
		if (!edge && s.appearance === "none" && !e.closest(".lookup, .field__money")) wrong.push("no border: " + name(e));
		e.focus({ focusVisible: true });
		if (document.activeElement === e && getComputedStyle(e).outlineStyle === "none") wrong.push("no focus: " + name(e));
	}
	const edges = (of) => [...document.querySelectorAll(of)].map((e) => parseFloat(getComputedStyle(e).borderTopWidth));
	if (Math.min(...edges("main .button:not(.button--quiet)")) <= Math.max(...edges("main .button--quiet"))) wrong.push("what to press first looks like the rest");
	for (const e of document.querySelectorAll("main svg :is(rect, line, circle, path, polygon, polyline, text)")) {
		const s = getComputedStyle(e);
		if (e.checkVisibility() && !e.closest("defs, clipPath, mask") && clear(s.fill) && clear(s.stroke)) wrong.push("in the color of the page: " + name(e));
	}
	return wrong;
})()`
