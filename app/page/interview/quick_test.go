package interview

import (
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/app/page/pagetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/oic"
)

// TestEstimateSentence reads the estimate in one breath: where no offer looks open it
// names no amount.
func TestEstimateSentence(t *testing.T) {
	v := pagetest.Visit("en", facts.Case{})
	one, two := line.Given("", known(8796)), line.Given("", known(9266))
	for _, test := range []struct {
		name string
		lump line.Range
		can  line.Verdict
		want string
	}{
		{"an offer", line.Range{Least: one, Most: one}, line.No,
			"Paid in 5 months or fewer, the least offer would be about $8,796."},
		{"an offer within a range", line.Range{Least: one, Most: two}, line.No,
			"Paid in 5 months or fewer, the least offer would be about $8,796 to $9,266."},
		{"it is not told if all could be paid", line.Range{Least: one, Most: one}, line.NotYet,
			"Paid in 5 months or fewer, the least offer would be about $8,796."},
		{"all could be paid", line.Range{Least: one, Most: one}, line.Yes,
			"With these figures no offer looks open: over time, the IRS could collect all you owe."},
		{"as much as is owed", line.Range{Least: line.Given("", known(20_000)), Most: two}, line.No,
			"With these figures no offer looks open: what the IRS counts is no less than the $20,000 you owe."},
	} {
		e := oic.Estimate{Lump: test.lump, Balance: line.Given("debt-total", known(20_000))}
		e.FullPay.Can.Verdict = test.can
		if got := previewText(v, &e); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestTimeToPay has the months of both offers come from the law's data: other
// months there are other months in the sentence.
func TestTimeToPay(t *testing.T) {
	v := pagetest.Visit("en", facts.Case{})
	b, err := v.Book()
	if err != nil {
		t.Fatal(err)
	}
	b.Offer.LumpSumMostMonths.Amount, b.Offer.PeriodicLeastMonths.Amount, b.Offer.PeriodicMultiplier.Amount = usd(4), usd(7), usd(25)
	for key, want := range map[string]string{
		"quick.lump":     "The least offer, paid in 4 months or fewer, cannot be worked out from these figures.",
		"quick.periodic": "The least offer, paid over 7 months to 25 months, cannot be worked out either.",
	} {
		if got := rangeText(v, key, line.Range{}); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func known(n int64) decimal.NullDecimal { return decimal.NullDecimal{Decimal: usd(n), Valid: true} }
