package about

import (
	"regexp"
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/app/say"
	"offercheck/calc/facts"
)

// TestMarksSayOfWhat: a mark that a figure's source was not checked can be opened, and its
// name says of which figure it is. No two marks of a page have one name.
func TestMarksSayOfWhat(t *testing.T) {
	mark := regexp.MustCompile(`(?s)<details[^>]*class="unverified"[^>]*>\s*<summary>(.*?)</summary>`)
	tags := regexp.MustCompile(`<[^>]*>|\s+`)
	marks := 0
	for _, lang := range say.Langs {
		for _, id := range GroupIDs() {
			seen := map[string]bool{}
			for _, m := range mark.FindAllStringSubmatch(pagetest.Draw(t, &FigureGroup{Visit: pagetest.Visit(lang, facts.Case{}), ID: id}), -1) {
				name := tags.ReplaceAllString(m[1], " ")
				if marks++; seen[name] {
					t.Errorf("%s, %s: two marks are called %q", lang, id, name)
				}
				seen[name] = true
			}
		}
	}
	if marks < 20 {
		t.Errorf("only %d marks", marks)
	}
}
