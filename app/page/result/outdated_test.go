package result

import (
	"html"
	"strings"
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/app/say"
	"offercheck/calc/date/datetest"
)

// TestOldFiguresAreSaid draws the result on a day that the figures are too old for, and on
// one that they are of.
func TestOldFiguresAreSaid(t *testing.T) {
	for lang, want := range map[string]string{"en": "The newest limits we hold are those of June 29, 2026.", "es": "29 de junio de 2026"} {
		for day, old := range map[string]bool{"2036-01-01": true, "2026-11-22": false} {
			v := pagetest.Visit(lang, pagetest.Same(t))
			v.Judge(datetest.Day(day), true)
			page := html.UnescapeString(pagetest.Draw(t, &Result{Visit: v}))
			said, _, _ := strings.Cut(say.In(lang).Say("result.outdated"), "{from}")
			if got := strings.Contains(page, said); got != old || old && !strings.Contains(page, want) {
				t.Errorf("%s, %s: it says so: %v, want %v", lang, day, got, old)
			}
		}
	}
}
