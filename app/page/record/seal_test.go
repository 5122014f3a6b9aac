package record

import (
	"strings"
	"testing"

	"offercheck/app/page/pagetest"
)

// TestSuggestBesideItsField: what suggests a passphrase stands below the field that it fills in,
// and before the one to type it in again.
func TestSuggestBesideItsField(t *testing.T) {
	html := pagetest.Draw(t, &CaseFile{Visit: pagetest.Visit("en", pagetest.Same(t))})
	at := -1
	for _, id := range []string{"passphrase", "suggest", "passphrase-again", "passphrase-shown", "passphrase-now"} {
		i := strings.Index(html, `id="`+id+`"`)
		if i <= at {
			t.Errorf("%s is not there, or before its turn", id)
		}
		at = i
	}
}
