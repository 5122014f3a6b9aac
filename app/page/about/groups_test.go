package about

import (
	"slices"
	"strings"
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/app/say"
	"offercheck/calc/law"
)

// TestEveryFigureHasAGroup keeps each figure of the law on one page: a new one whose
// ID begins with another word needs that word in a group of its kind.
func TestEveryFigureHasAGroup(t *testing.T) {
	all, found := law.All(), map[string]int{}
	for _, g := range groups {
		for _, s := range g.of(all) {
			found[s.Key()]++
		}
	}
	for _, s := range all {
		if n := found[s.Key()]; n != 1 {
			t.Errorf("%s is in %d groups, want one: see groups.go", s.Key(), n)
		}
	}
}

// TestGroupsAreInUse refuses a beginning of which the law has no figure.
func TestGroupsAreInUse(t *testing.T) {
	all := law.All()
	for _, g := range groups {
		for _, begin := range g.begins {
			if !slices.ContainsFunc(all, func(s law.Series) bool { return strings.HasPrefix(s.ID, begin+".") }) {
				t.Errorf("%s: no figure begins with %s", g.id, begin)
			}
		}
	}
}

// TestGroupsOfStories draws the page of every group on the day, and with the county, of
// each household told beside the rules.
func TestGroupsOfStories(t *testing.T) {
	for name, m := range pagetest.Stories(t, "../../../calc/testdata", "*.txt") {
		for _, lang := range say.Langs {
			for _, id := range GroupIDs() {
				html := pagetest.Draw(t, &FigureGroup{Visit: m.In(say.In(lang)), ID: id})
				pagetest.WellFormed(t, html)
				if gap := pagetest.Gap.FindString(html); gap != "" {
					t.Errorf("%s %s %s: nothing fills %s", name, lang, id, gap)
				}
			}
		}
	}
}
