package interview

import (
	"html"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/app/ask"
	"offercheck/app/page/pagetest"
	"offercheck/app/say"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// TestTotalApartIsToldWhereItIsTyped: the retired woman enters the tax of her two years alone,
// 12,867 + 11,000 = 23,867. With penalties and interest since April 2020 they come to more, by
// far more than a few weeks of interest: the page of the total, that of the answers about the
// debt, and that of all answers say so, with both amounts. What the years come to says nothing,
// nor does a total within a twentieth of it, nor one of years of which nothing is known.
func TestTotalApartIsToldWhereItIsTyped(t *testing.T) {
	year := func(n int, assessed string, tax int64) facts.TaxYear {
		return facts.TaxYear{Year: facts.Say(n), Assessed: facts.Say(datetest.Day(assessed)), History: facts.History{
			Filed: facts.Say(facts.FiledReturn), Shown: facts.Say(decimal.NewFromInt(tax)), Credits: facts.Say(decimal.Zero),
		}}
	}
	m := pagetest.Stories(t, "../../../calc/testdata", "iowa-retiree.txt")["iowa-retiree"]
	for _, lang := range say.Langs {
		c := m.In(say.In(lang)).Case
		c.Debt.Years = []facts.TaxYear{year(2019, "2020-11-09", 12867), year(2020, "2021-10-18", 11000)}
		v := pagetest.Visit(lang, c)
		r, err := v.Report()
		least, most := r.Debts.Range.Least, r.Debts.Range.Most
		if err != nil || !least.Known || !most.Known {
			t.Fatal("what the years come to is not known", err)
		}
		for name, x := range map[string]struct {
			total facts.Amount
			years []facts.TaxYear
			told  bool
		}{
			"the tax alone":             {facts.Say(decimal.NewFromInt(23_867)), c.Debt.Years, true},
			"what they come to":         {facts.Say(most.Amount), c.Debt.Years, false},
			"a few weeks old":           {facts.Say(least.Amount.Mul(decimal.RequireFromString("0.96"))), c.Debt.Years, false},
			"more than they come to":    {facts.Say(most.Amount.Mul(decimal.NewFromInt(2))), c.Debt.Years, true},
			"years without any amounts": {facts.Say(decimal.NewFromInt(23_867)), m.Case.Debt.Years, false},
		} {
			changed := c.Clone()
			changed.Debt.Total, changed.Debt.Years = x.total, x.years
			v := pagetest.Visit(lang, changed)
			step := &Step{Visit: v, ID: "debt-total"}
			step.OnInit()
			for at, page := range map[string]string{
				"the question": pagetest.Draw(t, step),
				"the section":  pagetest.Draw(t, &Check{Visit: v, ID: "debt"}),
				"all answers":  pagetest.Draw(t, &Check{Visit: v}),
			} {
				_, notice, is := strings.Cut(html.UnescapeString(page), `id="total-apart"`)
				if is != x.told {
					t.Errorf("%s, %s, on %s: told %t", lang, name, at, is)
				}
				if name != "the tax alone" {
					continue
				}
				for _, amount := range []string{"$23,867", v.Words.Amount(least), v.Words.Amount(most)} {
					if notice, _, _ = strings.Cut(notice, "</section>"); !strings.Contains(notice, amount) {
						t.Errorf("%s, on %s: no %s in %s", lang, at, amount, notice)
					}
				}
			}
		}
		if _, is := ask.Checked("check-debt"); !is {
			t.Fatal("there is no page of the answers about the debt")
		}
	}
}
