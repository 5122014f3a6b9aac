package part

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/say"
	"offercheck/calc/date/datetest"
)

// TestOtherDay: while another day is chosen, every page says so above its content, the privacy page
// too, and leads back to today. Without one, the promise of privacy stands there.
func TestOtherDay(t *testing.T) {
	for lang, want := range map[string]string{"en": "All as of March 1, 2025, not today.", "es": "Todo al 1 de marzo de 2025, no al día de hoy."} {
		f := Frame{Words: say.In(lang), Check: "/privacy/", On: datetest.Day("2025-03-01")}
		if html := app.HTMLString(f.Around()); strings.Contains(html, want) {
			t.Error(lang + ": says that of today")
		}
		f.Today = "/result/#on=today"
		for _, check := range []string{"/privacy/", ""} {
			f.Check = check
			above, _, _ := strings.Cut(app.HTMLString(f.Around()), "<main")
			if !strings.Contains(above, want) || !strings.Contains(above, `href="/result/#on=today"`) {
				t.Errorf("%s: above the page stands %s", lang, above)
			}
		}
	}
}
