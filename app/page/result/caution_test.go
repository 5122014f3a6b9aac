package result

import (
	"testing"

	"offercheck/app/ask"
	"offercheck/app/page/pagetest"
	"offercheck/app/say"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// TestHardshipNearTheEnd has a household whose last year ends within 36 months: what the offer for
// hardship does to that comes before what a pause brings with it.
func TestHardshipNearTheEnd(t *testing.T) {
	for _, test := range []struct{ assessed, want string }{
		{"2018-06-04", "caution.clock"}, // until June 4, 2028
		{"2024-06-04", "caution.pause"},
	} {
		m := pagetest.Stories(t, "../../../calc/testdata", "ohio-house-and-hardship.txt")["ohio-house-and-hardship"]
		year := facts.Say(datetest.Day(test.assessed).Year() - 2)
		m.Case.Debt.Years = []facts.TaxYear{{Year: year, Assessed: facts.Say(datetest.Day(test.assessed))}}
		v := judgedIn(t, m.In(say.In("en")))
		if got, want := v.caution(v.outcome()), v.Say(test.want); got != want {
			t.Errorf("assessed on %s: the caution is %q, want %q", test.assessed, got, want)
		}
	}
}

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

// TestCautionOfTheEstimate: where answers are missing and the quick estimate has an answer, the
// result says that answer and why its own waits. Of 60,000 an offer looks open, and of 8,000 the
// renter of calc's TestEstimate can pay all: 73 months of 353 are more. What the estimate does
// not ask ends that.
func TestCautionOfTheEstimate(t *testing.T) {
	for _, test := range []struct{ debt, lang, want string }{
		{"60,000", "en", "By the quick estimate: “An offer looks open”. It takes what is missing here as none."},
		{"60,000", "es", "Según el cálculo rápido: “Parece posible un ofrecimiento”. Ahí, lo que aquí falta se toma como nada."},
		{"8,000", "en", "By the quick estimate: “You look able to pay in full over time”. It takes what is missing here as none."},
		{"8,000", "es", "Según el cálculo rápido: “Parece que puede pagarlo todo con el tiempo”. Ahí, lo que aquí falta se toma como nada."},
	} {
		typed := typedInColumbus()
		typed["debt-total"] = test.debt
		var c facts.Case
		if problems := ask.TakeQuick(&c, typed); len(problems) > 0 {
			t.Fatal(problems)
		}
		v := judged(t, test.lang, c)
		if got := v.caution(v.outcome()); v.outcome() != outcomeMissing || got != test.want {
			t.Errorf("%s: of %s the caution is %q, want %q", v.outcome(), test.debt, got, test.want)
		}
		c.Living.Giving = facts.Maybe{Has: facts.Say(false)}
		v = judged(t, test.lang, c)
		if got, want := v.caution(v.outcome()), v.Say("caution.missing"); got != want {
			t.Errorf("with more answers the caution is %q, want %q", got, want)
		}
	}
}
