package result

import (
	"strings"
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/app/say"
)

// TestTwoAmounts compares what the page opens with for the household of a story in
// California and of the same household in Oregon with the amounts worked by hand
// there: both where state law decides between two offers, the lower alone where the higher
// is no offer since the IRS could then collect everything, and one elsewhere.
func TestTwoAmounts(t *testing.T) {
	stories := pagetest.Stories(t, "../../../calc/testdata", "*.txt")
	for _, tc := range []struct{ story, lang, headline, lacks, leads, full string }{
		{"california-community-property", "en", "$4,376", "$12,176", "$5,200 a month", "It depends on the law of your state"},
		{"california-community-property", "es", "$4,376", "$12,176", "$5,200 al mes", "Depende de la ley de su estado"},
		{"washington-spouse-does-not-owe", "en", "$5,636 or $17,972", "none", "$2,400 a month", "Not known yet"},
		{"oregon-separate-property", "en", "$6,080", "none", "12 months of what is left", "The IRS could collect"},
	} {
		v := judgedIn(t, stories[tc.story].In(say.In(tc.lang)))
		o := v.outcome()
		said := strings.NewReplacer(", or", " or", ", o de ", " o ", ".00", "").Replace(v.headline(o))
		if !strings.Contains(said, tc.headline) {
			t.Errorf("%s, %s: the headline is %q, without %q", tc.story, tc.lang, said, tc.headline)
		}
		if leads := strings.Join(v.leads(o), "\n"); !strings.Contains(leads, tc.leads) {
			t.Errorf("%s, %s: %q is not in %s", tc.story, tc.lang, tc.leads, leads)
		}
		if strings.Contains(said, tc.lacks) {
			t.Errorf("%s, %s: %q has %s, at which the IRS could collect everything", tc.story, tc.lang, said, tc.lacks)
		}
		if got := v.decidedSays(o); !strings.HasPrefix(got, tc.full) {
			t.Errorf("%s, %s: what decided it: %q, want %q", tc.story, tc.lang, got, tc.full)
		}
	}
}
