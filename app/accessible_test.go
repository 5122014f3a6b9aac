//go:build !js

package main

import (
	"os"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"offercheck/app/drive"
)

// axe is the source of the accessibility checker axe-core. It is evaluated by the
// DevTools protocol, to which the page's policy does not apply.
func axe(t *testing.T) string {
	t.Helper()
	b, err := os.ReadFile("../.build/node_modules/axe-core/axe.min.js")
	if err != nil {
		t.Fatalf("%v\nmake axe installs it", err)
	}
	return string(b)
}

// A violation is a rule of the checker that a page breaks.
type violation struct {
	ID    string
	Help  string
	Nodes []struct{ HTML string }
}

// accessible fails the test for each rule that the page breaks as it is now.
func (v *visit) accessible(script, where string) {
	v.Helper()
	if !eval[bool](v, `!!window.axe`) {
		eval[bool](v, script+"; true")
	}
	for _, x := range eval[[]violation](v, `axe.run(document, {resultTypes: ["violations"], preload: false, iframes: false})
		.then((r) => r.violations)`) {
		v.Errorf("%s: %s: %s: %.300s", where, x.ID, x.Help, x.Nodes[0].HTML)
	}
}

// emulate sets the window's width and color scheme.
func (v *visit) emulate(width int64, dark bool) {
	v.Helper()
	scheme := "light"
	if dark {
		scheme = "dark"
	}
	v.Do(chromedp.EmulateViewport(width, 900))
	drive.Call(v.Window, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}},
	})
}

// TestErrors types nonsense on every page of questions and presses Continue: the error
// summary has the focus and links to each field, and the text stays. Pages with
// different kinds of fields are checked for accessibility.
func TestErrors(t *testing.T) {
	t.Parallel()
	v, script, s := newVisit(t), axe(t), story(t, "california-contractor")
	v.openCase("en", s.file)
	v.At("/tasks/")
	checked := map[string]bool{}
	for _, path := range reachable(s.c) {
		v.follow("en", path)
		sort := eval[string](v, nonsense)
		if sort == "" {
			continue // nothing is typed here
		}
		eval[bool](v, `(document.getElementById("continue").click(), true)`) // wherever a redraw has moved it
		v.Wait(`document.activeElement.classList.contains("errors")`)
		if title := eval[string](v, `document.title`); !strings.HasPrefix(title, "Error: ") {
			t.Errorf("%s: the title is %q", path, title)
		}
		if dead := eval[[]string](v, deadLinks); len(dead) > 0 {
			t.Errorf("%s: the summary leads nowhere: %q", path, dead)
		}
		if got := eval[string](v, typedNow); got != "" {
			t.Errorf("%s: what was typed became %q", path, got)
		}
		if !checked[sort] {
			v.accessible(script, path+" with errors")
		}
		checked[sort] = true
	}
}

const (
	// nonsense types it into every field of text and says of which sort they are.
	nonsense = `document.getElementById("continue") ? [...document.querySelectorAll("main input[type=text]")].map((e) => {
		e.value = "12,50x"; e.dispatchEvent(new Event("input", {bubbles: true}));
		return e.inputMode + e.className }).join() : ""`

	deadLinks = `[...document.querySelectorAll(".errors a")].map((a) => a.hash).filter((h) => !document.getElementById(h.slice(1)))`

	typedNow = `[...document.querySelectorAll("main input[type=text]")].map((e) => e.value).filter((x) => x !== "12,50x").join()`
)
