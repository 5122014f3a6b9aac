package result

import (
	"strings"
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/app/say"
)

// TestTerritory compares what the page opens with for the stories of Guam and Puerto Rico
// with the amounts worked by hand there, and with whom an offer does not settle with.
func TestTerritory(t *testing.T) {
	stories := pagetest.Stories(t, "../../../calc/testdata", "*.txt")
	for _, tc := range []struct{ story, lang, least, most, leads, place string }{
		{"guam-no-local-standard", "en", "$2,786", "$21,586", "lack a limit for where you live", "no tax that you owe Guam"},
		{"guam-no-local-standard", "es", "$2,786", "$21,586", "falta un límite para donde usted vive", "no lo que le deba a Guam"},
		{"puerto-rico-no-car-standard", "en", "$11,510", "$15,670", "lack a limit for where you live", "no tax that you owe Puerto Rico"},
	} {
		v := judgedIn(t, stories[tc.story].In(say.In(tc.lang)))
		o := v.outcome()
		if said := v.headline(o); !strings.Contains(said, tc.least) || !strings.Contains(said, tc.most) {
			t.Errorf("%s, %s: the headline is %q", tc.story, tc.lang, said)
		}
		leads := strings.Join(v.leads(o), "\n")
		if !strings.Contains(leads, tc.leads) || !strings.Contains(leads, tc.place) {
			t.Errorf("%s, %s: %s", tc.story, tc.lang, leads)
		}
	}
	v := judgedIn(t, stories["montana-does-not-know"].In(say.In("en")))
	if leads := strings.Join(v.leads(v.outcome()), "\n"); strings.Contains(leads, "lack a limit") || strings.Contains(leads, "Montana") {
		t.Errorf("in a state: %s", leads)
	}
}
