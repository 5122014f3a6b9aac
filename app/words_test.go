//go:build !js

package main

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"offercheck/app/say"
)

// TestStoriesHaveWords checks that every line and finding of every story's report has a
// name in every language, even if no page shows it.
func TestStoriesHaveWords(t *testing.T) {
	lines, findings, steps := map[string]string{}, map[string]string{}, map[string]string{}
	for _, name := range stories(t) {
		report := story(t, name).report(t).Tree()
		for l := range report.Lines() {
			lines[l.ID] = name
		}
		for f := range report.Findings() {
			findings[f.ID] = name
		}
		for _, w := range report.At("ways").Nodes {
			for _, step := range w.At("steps").Nodes {
				steps[step.Text] = name
			}
		}
	}
	for _, lang := range say.Langs {
		w := say.In(lang)
		for _, id := range slices.Sorted(maps.Keys(lines)) {
			if strings.Contains(w.Name(id), "⟦") {
				t.Errorf("%s has no name for the line %s, as in %s", lang, id, lines[id])
			}
		}
		for _, id := range slices.Sorted(maps.Keys(steps)) {
			if !w.Has("result.next." + id + ".when") {
				t.Errorf("%s has no words for the step %s, as in %s: result.next.%s.when", lang, id, steps[id], id)
			}
		}
		for _, id := range slices.Sorted(maps.Keys(findings)) {
			if !w.Has("finding." + id) {
				t.Errorf("%s has no words for the finding %s, as in %s", lang, id, findings[id])
			}
		}
	}
}
