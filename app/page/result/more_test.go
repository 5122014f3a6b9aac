package result

import (
	"strings"
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/app/say"
)

// TestMoreLeft has the point at which an offer closes said of what is left each month, not of
// what comes in. The renter who was laid off owes 24,000, of which the IRS could collect 4,150:
// 19,850 ÷ 78 months to June 19, 2033 = 254.49. She is 662 short before any is left, so 255
// more of income would close nothing. Her offer of one dollar is paid after one month.
func TestMoreLeft(t *testing.T) {
	stories := pagetest.Stories(t, "../../../calc/testdata", "missouri-laid-off-with-a-letter.txt")
	for lang, wants := range map[string][]string{
		"en": {"$255 more left a month would close an offer", "$255 more left a month<", "After 1 month<"},
		"es": {"Si le quedaran $255 más al mes, ya no habría", "Sin ofrecimiento si le quedan", "Después de 1 mes<"},
	} {
		v := stories["missouri-laid-off-with-a-letter"].In(say.In(lang))
		pages := pagetest.Draw(t, &Result{Visit: v}) + pagetest.Draw(t, &Ways{Visit: v})
		for _, want := range wants {
			if !strings.Contains(pages, want) {
				t.Errorf("%s: the pages do not say %q", lang, want)
			}
		}
	}
}
