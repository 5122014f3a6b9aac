package calc

import (
	"testing"

	"offercheck/calc/law"
)

// TestFullPay has a row for each way the test comes out.
func TestFullPay(t *testing.T) {
	late := func(c Case, year int) Case {
		c.Debt.Years = []TaxYear{{Year: Say(year), Expires: DoNotKnow[law.Day](), Assessed: DoNotKnow[law.Day]()}}
		return c
	}
	table(t, []example{
		{"what is left out of an offer counts here", owing(leaving("9000", "0"), "10000"), []string{"equity-full", "$10,000.00", "can-pay-in-full", "yes", "flip-months", "0 months"}},
		{"to the dollar", lasting(owing(leaving("0", "100"), "5000"), 40), []string{"reach", "$5,000.00", "debt-unreached", "$0.00", "can-pay-in-full", "yes", "flip-months", "40 months"}},
		{"a dollar short", lasting(owing(leaving("0", "100"), "5001"), 40), []string{"debt-unreached", "$1.00", "can-pay-in-full", "no", "flip-months", "41 months"}},
		{"nothing is left each month, and equity is not enough", owing(leaving("1000", "0"), "9000"), []string{"can-pay-in-full", "no", "flip-months", "?"}},
		{"the least months it can be are enough", late(owing(leaving("0", "1000"), "20000"), 2022), []string{"can-pay-in-full", "yes", "months-left", "73 months"}},
		{"they are not enough", late(owing(leaving("0", "100"), "20000"), 2022), []string{"can-pay-in-full", "not yet", "reach", "?", "flip-months", "190 months", "missing", "tax-year-assessed:1"}},
		{"they do not matter, as equity is enough", late(owing(leaving("20000", "100"), "20000"), 2022), []string{"can-pay-in-full", "yes"}},
	})
}

// TestFlip holds, on the facts of the story ohio-same-facts, that the answer
// turns between 84 and 90 months, and from which month on.
func TestFlip(t *testing.T) {
	facts, b := readStory(t, "testdata/ohio-same-facts.txt").read(t)
	for _, test := range []struct {
		months int
		reach  string
		can    string
	}{
		{84, "$41,400.00", "no"},
		{85, "$41,700.00", "no"},
		{86, "$42,000.00", "yes"},
		{90, "$43,200.00", "yes"},
	} {
		r := Assess(lasting(facts, test.months), b)
		expectOf(t, r, "offer-lump", "$15,350.00", "offer-periodic", "$18,950.00",
			"reach", test.reach, "can-pay-in-full", test.can, "flip-months", "86 months")
	}
}
