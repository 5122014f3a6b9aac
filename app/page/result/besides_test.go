package result

import (
	"html"
	"strings"
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/app/say"
)

// TestWaysNameTheDayOnce: the box at the head of the page of all ways has the nearest last
// day, and the notes below do not repeat it. What comes if
// nothing is done names it once more, at the end.
func TestWaysNameTheDayOnce(t *testing.T) {
	all := pagetest.Stories(t, "../../../calc/testdata", "missouri-laid-off-with-a-letter.txt")
	v := judgedIn(t, all["missouri-laid-off-with-a-letter"].In(say.In("en")))
	page := html.UnescapeString(pagetest.Draw(t, &Ways{Visit: v.Visit}))
	if n := strings.Count(page, "A state tax refund, if you get one, can be taken after December 16, 2026"); n > 1 || !strings.Contains(page, "Last day before a state tax refund, if you get one, can be taken") {
		t.Errorf("the page names the day %d times besides the box", n)
	}
}

// TestReachBesideTheOffer explains why the IRS could collect more than an offer of a dollar.
func TestReachBesideTheOffer(t *testing.T) {
	all := pagetest.Stories(t, "../../../calc/testdata", "new-york-one-dollar.txt")
	for _, lang := range say.Langs {
		v := judgedIn(t, all["new-york-one-dollar"].In(say.In(lang)))
		if page := html.UnescapeString(pagetest.Draw(t, &Result{Visit: v.Visit})); !strings.Contains(page, v.Say("full.more-than-offer")) {
			t.Errorf("%s: it does not say why", lang)
		}
	}
}
