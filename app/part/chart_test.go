package part

import (
	"regexp"
	"testing"

	"offercheck/app/say"
)

// TestTextOfDrawingsHasRoom draws every example: text in a drawing stands as far down as it is
// high, so that it runs into nothing when it is doubled.
func TestTextOfDrawingsHasRoom(t *testing.T) {
	text, y := regexp.MustCompile(`<text[^>]*>`), regexp.MustCompile(` y="[0-9.]+em"`)
	found := 0
	for _, e := range Examples(say.In("en")) {
		for _, tag := range text.FindAllString(drawn(t, e.UI), -1) {
			if found++; !y.MatchString(tag) {
				t.Errorf("%s: %s", e.Name, tag)
			}
		}
	}
	if found == 0 {
		t.Error("no text in a drawing")
	}
}
