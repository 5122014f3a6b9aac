package interview

import (
	"testing"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
)

// TestSources wants a page of law behind every question, and a question, a step
// or a section behind every source.
func TestSources(t *testing.T) {
	m, used := shell.NewMemory("/"), map[string]bool{}
	for _, s := range ask.Sections() {
		used[s.ID] = true
		for _, step := range s.Steps {
			steps := []ask.Step{step}
			if step.Items != nil {
				steps = step.Items.Steps
			}
			for _, x := range steps {
				used[x.ID] = true
				for _, q := range x.Questions {
					used[q.ID] = true
					if c := citeOf(m, q, x, s); c.Name == "" || c.URL == "" {
						t.Errorf("%s has the source %+v", q.ID, c)
					}
				}
			}
		}
	}
	for id := range citeBy {
		if !used[id] {
			t.Errorf("%s is no question, no step and no section", id)
		}
	}
}
