package result

import (
	"strings"
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/calc/facts"

	"github.com/shopspring/decimal"
)

// outOfWork is the case of Same with 1,600 of unemployment benefits for its only
// income.
func outOfWork(t *testing.T, e facts.Expected) facts.Case {
	c := pagetest.Same(t)
	c.Income.Employed, c.Income.Jobs = facts.Say(false), nil
	c.Income.Own = facts.Benefits{Unemployment: facts.Maybe{Has: facts.Say(true), Amount: amount(1600)}}
	c.Assets, c.Income.Expected = facts.Assets{}, e
	return facts.AssumeNone(c)
}

// TestOutOfWorkIsNotADollar: while it is not known what somebody out of work can expect
// to earn, no page says that a dollar would do, and the question is asked.
func TestOutOfWorkIsNotADollar(t *testing.T) {
	for lang, want := range map[string][]string{
		"en": {"It turns on what you can expect to earn", "With today’s income", "From $1", "the lump sum is $1 or more", "/income-change/"},
		"es": {"Todo depende de lo que pueda esperar ganar", "Con los ingresos de hoy", "Desde $1", "el pago global es de $1 o más", "/income-change/"},
	} {
		for name, e := range map[string]facts.Expected{
			"an older case file": {},
			"not known":          {Change: facts.Say(facts.ChangeLooking), Amount: facts.DoNotKnow[decimal.Decimal]()},
		} {
			drawing := pagetest.Draw(t, &Result{Visit: pagetest.Visit(lang, outOfWork(t, e))})
			for _, text := range want {
				if !strings.Contains(drawing, text) {
					t.Errorf("%s, %s: no %q", lang, name, text)
				}
			}
			if ways := pagetest.Draw(t, &Ways{Visit: pagetest.Visit(lang, outOfWork(t, e))}); !strings.Contains(ways, want[2]) {
				t.Errorf("%s, %s: the ways have no %q", lang, name, want[2])
			}
			for _, text := range []string{"or offer $1", "u ofrezca $1"} {
				if strings.Contains(drawing, text) {
					t.Errorf("%s, %s: %q", lang, name, text)
				}
			}
		}
	}
}

// TestBothIncomesAreSaid: the page opens with the offer by what is expected and the one
// by today's income, or the other way round if less is expected. What is allowed is
// 4,045: 4,200 leaves 155, 12 × 155 = 1,860, and 4,500 leaves 455, 12 × 455 = 5,460.
func TestBothIncomesAreSaid(t *testing.T) {
	for _, test := range []struct {
		name            string
		today, expected int64
		want            string
	}{
		{"more", 1600, 4200, "With the income you expect, an offer of $1,860 looks open. With what you expect $1,860, With today’s income $1. That is the least it could be: what you own, as the IRS counts it, and 12 months of what is left each month. " +
			"This counts the $4,200 a month that you expect, as the IRS is likely to do. If it counts them only from the month they begin, the least is $1,705."}, // 11 × 155

		{"less", 4500, 4200, "With the $4,200 a month that you expect the least lump sum would be $1,860, and with today’s income it is $5,460."},
	} {
		c := outOfWork(t, facts.Expected{Change: facts.Say(facts.ChangeWork), Months: facts.Say(1), Amount: amount(test.expected)})
		c.Income.Own.Unemployment.Amount = amount(test.today)
		v := judged(t, "en", c)
		o := v.outcome()
		top := v.headline(o) + " "
		for i, a := range v.amounts(o) {
			if top += a.Name + " " + a.Value; i == 0 {
				top += ", "
			}
		}
		if top += ". " + strings.Join(v.leads(o), " "); !strings.Contains(top, test.want) {
			t.Errorf("%s: %q, want %q in it", test.name, top, test.want)
		}
	}
	c := outOfWork(t, facts.Expected{Change: facts.Say(facts.ChangeNoWork)})
	if v := judged(t, "en", c); !strings.Contains(v.headline(v.outcome()), "or offer $1") {
		t.Errorf("no work is expected, but the headline is %q", v.headline(v.outcome()))
	}
}

// TestPauseWaitsForNoCost: somebody out of work who knows neither the taxes nor if enough was
// paid this year is told of the pause first, which neither of them can close; that an offer's
// amount is a range comes second, and nothing has to be looked up before the call.
func TestPauseWaitsForNoCost(t *testing.T) {
	looking := facts.Expected{Change: facts.Say(facts.ChangeLooking), Amount: amount(3200), Taxes: facts.Amount{Unsure: true}, Proof: facts.Say(false)}
	for lang, want := range map[string][]string{
		"en": {"Nothing is left each month, so a pause looks open.", "While paused", "Ask for a pause", "$1 to $"},
		"es": {"No le queda nada al mes, así que puede pedir una pausa y quizá", "En pausa", "Pida una pausa", "de $1 a $"},
	} {
		c := outOfWork(t, looking)
		c.Living.Taxes, c.Applying.Estimated = facts.Amount{Unsure: true}, facts.YesNo{Unsure: true}
		drawing := pagetest.Draw(t, &Result{Visit: pagetest.Visit(lang, c)})
		for _, text := range want {
			if !strings.Contains(drawing, text) {
				t.Errorf("%s: no %q", lang, text)
			}
		}
		if paper := pagetest.Draw(t, &Paper{Visit: pagetest.Visit(lang, c)}); !strings.Contains(paper, want[3]) || strings.Contains(paper, "−$") {
			t.Errorf("%s: the summary has another offer, or less than nothing left", lang)
		}
	}
}
