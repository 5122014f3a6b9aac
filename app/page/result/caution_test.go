package result

import (
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/app/say"
)

// TestCautionIsTheirs: a pause is named as open meanwhile only where it may be, and a plan that
// the standards have room for is no good news to who spends more. Of the roofer's 4,500 a
// month 1,177 are left, so no pause; of the couple's 9,303 less than the 494.64 of the plan is
// left of what they really spend, though 542 by the standards.
func TestCautionIsTheirs(t *testing.T) {
	stories := pagetest.Stories(t, "../../../calc/testdata", "*.txt")
	for _, tc := range []struct{ story, lang, want string }{
		{"missouri-roofer-return-missing", "en", "File even if you cannot pay: that debt can join an offer or a plan later."},
		{"missouri-roofer-return-missing", "es", "Preséntelas aunque no pueda pagar: esa deuda puede entrar después en un ofrecimiento o un plan."},
		{"texas-couple-on-a-plan", "en", "You really spend more: less is left than this payment takes. Agree only to what you can keep up."},
		{"texas-couple-on-a-plan", "es", "Usted gasta más: lo que de verdad le queda no alcanza para este pago. Acepte solo lo que pueda sostener."},
	} {
		v := judgedIn(t, stories[tc.story].In(say.In(tc.lang)))
		if got := v.caution(v.outcome()); got != tc.want {
			t.Errorf("%s, %s: the caution is %q, want %q", tc.story, tc.lang, got, tc.want)
		}
	}
}
