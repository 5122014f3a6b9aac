package oic_test

import (
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/calctest"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/oic/oictest"
	"offercheck/calc/way"
)

// spouses is two people in a state: one earns 2,000 and owes, the other earns 1,200,
// does not owe, and shares the costs of the home.
func spouses(state string, add func(h *facts.Household)) facts.Case {
	c := calctest.Plain(func(c *facts.Case) {
		c.Income.Jobs = []facts.Job{{Pay: calctest.USD("2000")}}
		c.Household.Under65 = facts.Say(2)
	})
	h := &c.Household
	h.State, h.County = facts.Say(state), facts.Say(law.Counties(state)[0].Code)
	h.Owing, h.Alone = facts.Say(facts.OwingMarried), facts.Say(false)
	h.Others = []facts.Person{{Shares: facts.Say(true), Income: calctest.USD("1200")}}
	h.Community = facts.Community{}
	if add != nil {
		add(h)
	}
	return c
}

// TestCommunityIncome (C3) has a row for each reading of a spouse's income by state law
// (IRM 25.18.4; Rev. Rul. 2004-71 to 2004-74): all of it, half, or none. It moves
// the range, never the form.
//
//	         own alone            with half            with all
//	D            2,000                2,600               3,200
//	39  1,558   62.5%     974   81.25%  1,266              1,558
//	43    220   62.5%     138   81.25%    179                220
//	45    180   62.5%     113   81.25%    146                180
//	F                     775           1,009              1,242
//	lump sum            9,300          12,108             14,904
//
// Taxes on the spouse's pay of 300 are allowed as far as it counts: 942 are left with
// all of it, 11,304 in a lump sum, and 859 with half, 10,308.
//
// A spouse who shares no costs leaves all 1,958 of them to the taxpayer: with 500
// given, 542 are left and a lump sum is 6,504; with all of the 1,200 in place of the
// 500, 1,242 and 14,904; with half, 642 and 7,704. With nothing given it is 42 and 504.
func TestCommunityIncome(t *testing.T) {
	yes, unsure := facts.Say(true), facts.YesNo{Unsure: true}
	debt := func(when string) func(h *facts.Household) {
		return func(h *facts.Household) { h.Community.Debt = facts.Say(when) }
	}
	notSharing := func(h *facts.Household) {
		h.Others[0].Spouse, h.Others[0].Shares, h.Others[0].Gives = yes, facts.Say(false), calctest.USD("500")
	}
	alone := func(income facts.Amount) func(h *facts.Household) {
		return func(h *facts.Household) { h.Alone, h.Others, h.Community.Income = yes, nil, income }
	}
	apart := func(when string) func(h *facts.Household) {
		return func(h *facts.Household) { h.Community.Debt, h.Community.Apart = facts.Say(when), yes }
	}
	taxes := func(h *facts.Household) { h.Community.Taxes = calctest.USD("300") }
	for _, test := range []struct {
		name, state string
		add         func(h *facts.Household)
		least, most string
		flag        string // a finding that is raised; empty if community-property alone
	}{
		{"a state of separate property", "OH", nil, "$9,300.00", "$9,300.00", ""},
		{"an older case file says nothing: all is possible", "CA", nil, "$9,300.00", "$14,904.00", ""},
		{"California, during the marriage", "CA", debt(facts.DebtDuring), "$9,300.00", "$14,904.00", ""},
		{"California, before it", "CA", debt(facts.DebtBefore), "$9,300.00", "$14,904.00", ""},
		{"California, before it, pay kept apart (Fam. Code 911)", "CA", apart(facts.DebtBefore), "$9,300.00", "$12,108.00", "community-pay-free"},
		{"California, during it, pay kept apart", "CA", apart(facts.DebtDuring), "$9,300.00", "$14,904.00", "community-apart"},
		{"California, some before, pay kept apart", "CA", apart(facts.DebtBoth), "$9,300.00", "$14,904.00", "community-apart"},
		{"Nevada, before it, pay kept apart: no such rule", "NV", apart(facts.DebtBefore), "$9,300.00", "$12,108.00", "community-apart"},
		{"Nevada, before the marriage: half", "NV", debt(facts.DebtBefore), "$9,300.00", "$12,108.00", ""},
		{"Nevada, during it", "NV", debt(facts.DebtDuring), "$9,300.00", "$14,904.00", ""},
		{"Nevada, some of it before", "NV", debt(facts.DebtBoth), "$9,300.00", "$14,904.00", ""},
		{"Nevada, not known", "NV", func(h *facts.Household) { h.Community.Debt = facts.DoNotKnow[string]() }, "$9,300.00", "$14,904.00", ""},
		{"Texas: half of a spouse's own pay, whenever it arose", "TX", debt(facts.DebtDuring), "$9,300.00", "$12,108.00", ""},
		{"Washington, before the marriage", "WA", debt(facts.DebtBefore), "$9,300.00", "$12,108.00", ""},
		{"Arizona, during it", "AZ", debt(facts.DebtDuring), "$9,300.00", "$14,904.00", ""},
		{"Louisiana, before it", "LA", debt(facts.DebtBefore), "$9,300.00", "$14,904.00", ""},
		{"Idaho, before it", "ID", debt(facts.DebtBefore), "$9,300.00", "$14,904.00", ""},
		{"New Mexico, before it", "NM", debt(facts.DebtBefore), "$9,300.00", "$12,108.00", ""},
		{"Wisconsin, before it", "WI", debt(facts.DebtBefore), "$9,300.00", "$12,108.00", ""},
		{"an agreement may not hold: both", "AZ", func(h *facts.Household) { h.Community.Agreement = yes }, "$9,300.00", "$14,904.00", "community-agreement"},
		{"pay apart is not known", "CA", func(h *facts.Household) { h.Community.Apart = unsure }, "$9,300.00", "$14,904.00", ""},
		{"with taxes on all of it", "CA", taxes, "$9,300.00", "$11,304.00", ""},
		{"with taxes on half of it", "TX", taxes, "$9,300.00", "$10,308.00", ""},
		{"a spouse who shares no costs", "CA", notSharing, "$6,504.00", "$14,904.00", ""},
		{"and of whose income half counts", "TX", notSharing, "$6,504.00", "$7,704.00", ""},
		{"a spouse who is not in the home", "CA", alone(calctest.USD("1200")), "$504.00", "$14,904.00", ""},
		{"a spouse without income", "CA", alone(calctest.USD("0")), "$504.00", "$504.00", ""},
		{"whose income is not known", "CA", alone(facts.Amount{Unsure: true}), "$504.00", "$504.00", "community-unknown"},
		{"or not told", "CA", alone(facts.Amount{}), "$504.00", "$504.00", "community-unknown"},
		{"lived in such a state before", "OH", func(h *facts.Household) { h.Community.Lived = yes }, "$9,300.00", "$9,300.00", "community-lived"},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := oic.Assess(spouses(test.state, test.add), calctest.Book(t, calctest.Today))
			oictest.ExpectOf(t, r, "offer-lump", test.least, "lump-least", test.least, "lump-most", test.most)
			if test.flag != "" {
				oictest.ExpectOf(t, r, test.flag, "yes")
			}
			if law.CommunityProperty(test.state) {
				oictest.ExpectOf(t, r, "community-property", "yes")
			}
		})
	}
}

// TestSpousesJobs reads the jobs of a spouse in a case file in which both owed before
// the answer was changed: nothing else says what the spouse earns.
func TestSpousesJobs(t *testing.T) {
	c := spouses("CA", func(h *facts.Household) { h.Alone, h.Others = facts.Say(true), nil })
	c.Income.Jobs = append(c.Income.Jobs, facts.Job{Whose: facts.Say(facts.WhoseSpouse), Every: facts.Say(facts.EveryMonth), Pay: calctest.USD("1200")})
	oictest.Expect(t, c, "offer-lump", "$504.00", "lump-most", "$14,904.00", "community-income", "$1,200.00")
}

// TestStateLawDecides (C3) compares the full-pay test by both readings with the balance,
// and what an offer then is: 775 a month for 132 months and 1,242 are 102,300 and
// 163,944 at most. Where only the second is enough, nothing is decided.
func TestStateLawDecides(t *testing.T) {
	for _, test := range []struct{ debt, without, with, open string }{
		{"102300", "yes", "yes", "no"},
		{"102301", "no", "yes", "not yet"},
		{"163944", "no", "yes", "not yet"},
		{"163945", "no", "no", "yes"},
	} {
		c := eligible(withBalance(spouses("CA", nil), test.debt))
		c.Debt.Years[0].Expires = facts.Say(calctest.Today.AddMonths(132))
		r := oic.Assess(c, calctest.Book(t, calctest.Today))
		if got := r.FullPay.Can.Verdict.String(); got != test.without {
			t.Errorf("%s: %s without the income, want %s", test.debt, got, test.without)
		}
		if got := r.Community.CanPay.Verdict.String(); got != test.with {
			t.Errorf("%s: %s with the income, want %s", test.debt, got, test.with)
		}
		if got := oictest.Figure(t, r, "cannot-pay-in-full"); r.FullPay.WithAccruals.AccrualsDecide.Verdict != line.Yes && got != test.open {
			t.Errorf("%s: cannot pay in full is %s, want %s", test.debt, got, test.open)
		}
	}
}

// TestCommunityWidensTheRange compares the range of one household in each community
// property state with that in every other place.
func TestCommunityWidensTheRange(t *testing.T) {
	b := calctest.Book(t, calctest.Today)
	width := func(state string) decimal.Decimal {
		r := oic.Assess(spouses(state, nil), b).Range.Lump
		return r.Most.Amount.Sub(r.Least.Amount)
	}
	widest := decimal.Zero
	for _, state := range law.States() {
		if !law.CommunityProperty(state) {
			widest = decimal.Max(widest, width(state))
		}
	}
	for _, state := range law.States() {
		if law.CommunityProperty(state) && !width(state).GreaterThan(widest) {
			t.Errorf("%s: the range is %s wide, elsewhere %s", state, width(state), widest)
		}
	}
}

// FuzzCommunity checks in one of the nine states that the range holds the offers of every
// reading: without the spouse's income, and with what a debt from before the marriage or from during it
// reaches.
func FuzzCommunity(f *testing.F) {
	seeds(f)
	b := calctest.Book(f, calctest.Today)
	f.Fuzz(func(t *testing.T, bytes []byte) {
		c, n := calctest.Drawn(bytes, true), 0
		for _, x := range bytes {
			n += int(x)
		}
		states := []string{"AZ", "CA", "ID", "LA", "NM", "NV", "TX", "WA", "WI"}
		c.Household = spouses(states[n%len(states)], nil).Household
		all := oic.Assess(c, b)
		checkRange(t, all.Offer(oic.Lump).Cost(way.Amount), all.Range.Lump)
		for _, when := range []string{facts.DebtBefore, facts.DebtDuring, facts.DebtBoth} {
			c.Household.Community.Debt = facts.Say(when)
			m := oic.Assess(c, b).Community
			checkRange(t, m.Lump, all.Range.Lump)
			checkRange(t, m.Periodic, all.Range.Periodic)
		}
	})
}

// TestTwoOffers (C17) has what a debt that needs an offer of its own comes to: two fees,
// and equity and income once (IRM 5.8.5.5).
func TestTwoOffers(t *testing.T) {
	for _, test := range []struct {
		name string
		c    facts.Case
		want []string
	}{
		{"two fees", notLowIncome(calctest.Leaving("5000", "400")), []string{"$410.00", "$5,000.00", "$400.00"}},
		{"none with low income", calctest.Leaving("5000", "100"), []string{"$0.00", "$5,000.00", "$100.00"}},
	} {
		test.c.Applying.Separate = facts.Say(true)
		r := oic.Assess(test.c, calctest.Book(t, calctest.Today))
		checkFlag(t, r, "two-offers", line.Yes, test.want...)
	}
	checkFlag(t, oic.Assess(calctest.Leaving("5000", "400"), calctest.Book(t, calctest.Today)), "two-offers", "")
}

// TestTitleWithSpouse (C19) has a row for each title that state law divides.
func TestTitleWithSpouse(t *testing.T) {
	for _, test := range []struct {
		name   string
		owing  string
		shared bool
		want   line.Verdict
	}{
		{"with a spouse who does not owe", facts.OwingMarried, true, line.Yes},
		{"alone", facts.OwingMarried, false, ""},
		{"with somebody else", facts.OwingAlone, true, ""},
	} {
		c := withHome("100000", "20000")
		c.Household.Owing = facts.Say(test.owing)
		c.Assets.Properties[0].Shared, c.Assets.Properties[0].Owners = facts.Say(test.shared), facts.Say(2)
		checkFlag(t, oic.Assess(c, calctest.Book(t, calctest.Today)), "title-with-spouse", test.want)
	}
}
