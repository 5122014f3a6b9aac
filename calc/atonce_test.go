package calc

import (
	"bytes"
	"sync"
	"testing"
)

// TestAtOnce assesses households side by side: nothing that the law or the reports share is
// written to, which the race detector sees, and each report is what it is alone.
func TestAtOnce(t *testing.T) {
	text := func(s namedStory) string {
		var b bytes.Buffer
		r := Assess(s.read(t))
		r.Fprint(&b)
		return b.String()
	}
	var all sync.WaitGroup
	for _, name := range stories(t)[:4] {
		s := readStory(t, name)
		alone := text(s)
		for range 3 {
			all.Go(func() {
				if text(s) != alone {
					t.Errorf("%s comes to something else beside others", name)
				}
			})
		}
	}
	all.Wait()
}
