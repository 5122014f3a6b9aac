package write

import (
	"strings"
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/app/say"
	"offercheck/calc/facts"
	"offercheck/calc/write"
)

// TestLivingMoney has for how many months the cash and accounts last, by hand: 3,000 ÷ 5,253 is
// 0.57, which is 0.5 and never 0.6; 10,506 is two months, and 5,253 one. Where the balance of an account is not known
// the letter says nothing of it.
func TestLivingMoney(t *testing.T) {
	for _, x := range []struct {
		balance facts.Amount
		want    string
	}{
		{usd(3_000), "Today $3,000 is in cash and accounts. At the $5,253 a month allowed for living, that is enough for 0.5 months."},
		{usd(10_506), "that is enough for 2 months."},
		{usd(5_253), "that is enough for 1 month."},
		{facts.Amount{Unsure: true}, ""},
	} {
		m := told(t, "minnesota-near-retirement", func(c *facts.Case) { c.Assets.Accounts[0].Balance = x.balance })
		page := pagetest.Text(pagetest.Draw(t, &Letter{Visit: m.In(say.In("en")), Kind: write.Explanation}))
		if !strings.Contains(page, x.want) || x.want == "" && strings.Contains(page, "that is enough for") {
			t.Errorf("%v: it does not say %q", x.balance, x.want)
		}
	}
}
