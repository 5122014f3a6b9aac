package page

import (
	"testing"

	"offercheck/app/ask"
)

// TestSources wants a page of law behind every step, and a step or section
// behind every source.
func TestSources(t *testing.T) {
	used := map[string]bool{}
	for _, s := range ask.Sections() {
		used[s.ID] = true
		for _, step := range s.Steps {
			steps := []ask.Step{step}
			if step.Items != nil {
				steps = step.Items.Steps
			}
			for _, x := range steps {
				used[x.ID] = true
				if c := lawBehind(x, s); c.Name == "" || c.URL == "" {
					t.Errorf("%s has the source %+v", x.ID, c)
				}
			}
		}
	}
	for id := range sourceOf {
		if !used[id] {
			t.Errorf("%s is no step and no section", id)
		}
	}
}
