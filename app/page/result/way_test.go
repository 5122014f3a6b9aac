package result

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/app/ask"
	"offercheck/app/page/pagetest"
	"offercheck/app/page/shell"
	"offercheck/app/say"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// typedInColumbus is the quick estimate of the renter whose offer of $7,986 calc's
// TestEstimate works out by hand.
func typedInColumbus() ask.Typed {
	return ask.Typed{
		"debt-total": "60,000", "tax-year": "2022", "state": "OH", "county": "39049", "under-65": "1", "over-65": "0", "owing": "alone",
		"employed": ask.On, "quick-pay": "3,600", "taxes": "500", "rent": "1,000", "utilities": "200", "health-insurance": "100",
		"quick-bank": "3,000", "quick-retirement": "0", "quick-owns-home": "no",
		"quick-cars": ask.OneCar, "quick-car": "9,000", "quick-car-loan": "2,000", "quick-car-payment": "250", "quick-car-running": "240",
	}
}

// TestWayOfTheEstimate has the page of a way speak of the estimate where that leads to it, of
// the answers where anything else does, and of the way alone where there are none.
func TestWayOfTheEstimate(t *testing.T) {
	saved := pagetest.Stories(t, "../../../calc/testdata", "ohio-same-facts.txt")["ohio-same-facts"]
	for _, test := range []struct {
		name      string
		c         facts.Case
		address   string
		says, not string
	}{
		{"the estimate", facts.Case{}, "/ways/offer-lump/#estimate", "$7,986", "Go to the questions"},
		{"no answers", facts.Case{}, "/ways/offer-lump/", "Go to the questions", "$7,986"},
		{"the estimate beside a case", saved.Case, "/ways/offer-lump/#estimate", "$7,986", `id="decided"`},
		{"a case beside an estimate", saved.Case, "/ways/offer-lump/", `id="decided"`, "$7,986"},
	} {
		for _, lang := range []string{"en", "es"} {
			v := pagetest.Visit(lang, test.c.Clone())
			v.KeepDraft(ask.Place{Step: "quick"}, typedInColumbus())
			v.GoingTo(v.Link(test.address))
			v.Opening("/ways/offer-lump/")
			html := pagetest.Draw(t, &Way{Visit: v, ID: "offer-lump"})
			pagetest.WellFormed(t, html)
			if lang == "en" && (!strings.Contains(html, test.says) || strings.Contains(html, test.not)) {
				t.Errorf("%s: want %q and not %q: %s", test.name, test.says, test.not, html)
			}
			if !strings.Contains(html, v.Words.Say("way.offer-lump.what")) || strings.Contains(html, `id="`+shell.EstimateOn+`"`) != strings.HasPrefix(test.name, "the estimate") {
				t.Errorf("%s: it does not say what it is about", test.name)
			}
			if back := `href="` + v.Link("/quick/") + `#estimate"`; strings.Contains(html, back) != strings.HasPrefix(test.name, "the estimate") {
				t.Errorf("%s: want Back to the estimate for the estimate alone", test.name)
			}
			if v.Case.Debt.Total != test.c.Debt.Total {
				t.Errorf("%s: the case became %+v", test.name, v.Case)
			}
		}
	}
}

// TestWayOfTheEstimateAgrees has the page of a way say each figure as the estimate says it: a
// payment in whole dollars, and an offer with its range, here the $7,266 to $8,706 of calc's
// TestEstimate. The fee hangs on the adjusted gross income, which the estimate does not ask: the
// page says so, and shows no cost that is unknown.
func TestWayOfTheEstimateAgrees(t *testing.T) {
	for _, test := range []struct{ debt, way, needs, says string }{
		{"60,000", "offer-lump", "what the estimate does not ask: Adjusted gross income", "from $7,266 to $8,706"},
		{"60,000", "partial", "what the estimate does not ask: Adjusted gross income", "before the fee"},
		{"15,000", "simple-plan", "what the estimate does not ask: Adjusted gross income", "before the fee"},
	} {
		typed := typedInColumbus()
		typed["debt-total"] = test.debt
		v := pagetest.Visit("en", facts.Case{})
		v.KeepDraft(ask.Place{Step: "quick"}, typed)
		v.GoingTo(v.Link(WayPath(test.way) + "#estimate"))
		v.Opening(WayPath(test.way))
		html := pagetest.Draw(t, &Way{Visit: v, ID: test.way})
		_, costs, _ := strings.Cut(html, `id="costs"`)
		costs, _, _ = strings.Cut(costs, "</section>")
		for _, want := range []string{test.says, test.needs} {
			if !strings.Contains(costs, want) {
				t.Errorf("%s of %s does not say %q: %s", test.way, test.debt, want, costs)
			}
		}
		if strings.Contains(costs, ">unknown<") {
			t.Errorf("%s of %s says unknown: %s", test.way, test.debt, costs)
		}
		of, _ := v.Estimated()
		x, _ := way.Find(of.Estimate.Ways, test.way)
		for _, p := range x.Paces {
			if !strings.Contains(costs, ">"+v.Words.Whole(p.Each)+"<") {
				t.Errorf("%s of %s does not say %s: %s", test.way, test.debt, v.Words.Whole(p.Each), costs)
			}
		}
	}
}

// TestWayOfTheEstimateWritesNothing: with pay of $1,500 nothing is left in Columbus, so the pause
// is open by the estimate and is asked for by phone. The script's page is of the answers, which
// do not offer it, and is not led to.
func TestWayOfTheEstimateWritesNothing(t *testing.T) {
	typed := typedInColumbus()
	typed["quick-pay"] = "1,500"
	v := pagetest.Visit("en", facts.Case{})
	v.KeepDraft(ask.Place{Step: "quick"}, typed)
	v.GoingTo(v.Link(WayPath("not-collectible") + "#estimate"))
	v.Opening(WayPath("not-collectible"))
	html := pagetest.Draw(t, &Way{Visit: v, ID: "not-collectible"})
	if call := "tel:+1-"; !strings.Contains(html, call) || strings.Contains(html, `href="`+v.Link("/write/")) {
		t.Errorf("want %q and no letter: %s", call, html)
	}
}

// TestAdvocateWaitsForHardship: by the answers of the quick estimate it is not known if there is
// hardship, which the Advocate is for, and no one circumstance is said to decide it.
func TestAdvocateWaitsForHardship(t *testing.T) {
	for _, lang := range say.Langs {
		var c facts.Case
		if wrong := ask.TakeQuick(&c, typedInColumbus()); len(wrong) > 0 {
			t.Fatal(wrong)
		}
		v := pagetest.Visit(lang, c)
		html := pagetest.Draw(t, &Way{Visit: v, ID: "advocate"})
		if head, _, _ := strings.Cut(html, `id="decided"`); !strings.Contains(head, v.Words.Say("finding.economic-harm.unknown")) || strings.Contains(head, v.Words.Say("finding.illness.unknown")) {
			t.Errorf("%s: %s", lang, head)
		}
	}
}

// TestPauseOfUnknownProperty does not say how much would come of what is owned while that is
// not known.
func TestPauseOfUnknownProperty(t *testing.T) {
	m := pagetest.Stories(t, "../../../calc/testdata", "montana-does-not-know.txt")["montana-does-not-know"]
	for lang, want := range map[string]struct{ says, not string }{
		"en": {"would bring may be more than", "would bring is more than"},
		"es": {"puede pasar de los gastos", "bienes pasa de los gastos"},
	} {
		html := pagetest.Draw(t, &Way{Visit: m.In(say.In(lang)), ID: "not-collectible"})
		if !strings.Contains(html, want.says) || strings.Contains(html, want.not) {
			t.Errorf("%s: want %q and not %q: %s", lang, want.says, want.not, html)
		}
	}
}

// TestClosedOfferNamesItsReason: the roofer's offer would come to 1,050 + 12 × 1,177 = 15,174 of
// 24,000, and is closed for a return that is missing, so its page does not say that it is no
// less than the debt.
func TestClosedOfferNamesItsReason(t *testing.T) {
	m := pagetest.Stories(t, "../../../calc/testdata", "missouri-roofer-return-missing.txt")["missouri-roofer-return-missing"]
	for lang, not := range map[string]string{"en": "less than the debt", "es": "menor que la deuda"} {
		for _, id := range []string{"offer-lump", "offer-periodic"} {
			html := pagetest.Draw(t, &Way{Visit: m.In(say.In(lang)), ID: id})
			if says := say.In(lang).Say("finding.returns-filed.no"); strings.Contains(html, not) || !strings.Contains(html, says) {
				t.Errorf("%s, %s: want %q and not %q: %s", lang, id, says, not, html)
			}
		}
	}
}

// TestPaymentsAddUp: what is said of the payments of an offer, month by month, comes to what
// they are together. Of 501 in 5 months, 4 are of 101 and the last is of 97.
func TestPaymentsAddUp(t *testing.T) {
	v := judged(t, "en", pagetest.Same(t))
	dollars := func(n int64) line.Line {
		return line.Sum("paid", line.Given("paid", decimal.NewNullDecimal(decimal.NewFromInt(n))))
	}
	for _, test := range []struct {
		payments []int64
		want     string
	}{
		{[]int64{101, 101, 101, 101, 97}, "$101 for 4 months, then $97 for 1 month"},
		{[]int64{102, 102, 101, 101, 101}, "$102 for 2 months, then $101 for 3 months"},
		{[]int64{300, 300, 300}, "$300 for 3 months"},
		{[]int64{300}, "$300 for 1 month"},
	} {
		var payments []line.Line
		for _, n := range test.payments {
			payments = append(payments, dollars(n))
		}
		if got := v.eachMonthly(payments); got != test.want {
			t.Errorf("%v are %q, want %q", test.payments, got, test.want)
		}
	}
}
