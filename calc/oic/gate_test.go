package oic_test

import (
	"slices"
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/oic/oictest"
)

// TestGates closes each gate alone, and checks that it decides whether an offer
// is open.
func TestGates(t *testing.T) {
	yes, no := facts.Say(true), facts.Say(false)
	for _, test := range []struct {
		gate  string
		close func(a *facts.Applying)
		open  string
	}{
		{"returns-filed", func(a *facts.Applying) { a.ReturnsFiled = no }, "no"},
		{"billed", func(a *facts.Applying) { a.Billed = no }, "no"},
		{"estimated", func(a *facts.Applying) { a.Estimated = no }, "no"},
		{"deposits-made", func(a *facts.Applying) { a.Employer, a.Deposits = yes, no }, "no"},
		{"not-in-bankruptcy", func(a *facts.Applying) { a.Bankruptcy = yes }, "no"},
		{"extension", func(a *facts.Applying) { a.Extension = no }, "no"},
		{"nothing-under-review", func(a *facts.Applying) { a.Audit = yes }, "no"},
		{"nothing-under-review", func(a *facts.Applying) { a.InnocentClaim = yes }, "no"},
		{"itin-active", func(a *facts.Applying) { a.InactiveITIN = yes }, "no"},
		{"can-be-compromised", func(a *facts.Applying) { a.Justice = yes }, "no"},
		{"can-be-compromised", func(a *facts.Applying) { a.Restitution = yes }, "no"},
		{"can-be-compromised", func(a *facts.Applying) { a.Judgment = yes }, "no"},
		{"can-be-compromised", func(a *facts.Applying) { a.Transition = yes }, "no"},
		{"trust-fund-settled", func(a *facts.Applying) { a.TrustFund, a.TrustFundPaid = yes, no }, "no"},
		{"stay-current", func(a *facts.Applying) { a.StayCurrent = no }, "no"},
		{"debt-is-own", func(a *facts.Applying) { a.Separate = yes }, "yes"}, // wants an offer of its own, and closes none
	} {
		t.Run(test.gate, func(t *testing.T) {
			c := eligible(calctest.Leaving("500", "0"))
			r := oic.Assess(c, calctest.Book(t, calctest.Today))
			oictest.ExpectOf(t, r, test.gate, "yes", "offer-open", "yes")
			test.close(&c.Applying)
			r = oic.Assess(c, calctest.Book(t, calctest.Today))
			oictest.ExpectOf(t, r, test.gate, "no", "offer-open", test.open)
			if test.open == "no" && (len(r.Open.Because) != 1 || len(r.Open.Because[0].Because) != 1 || r.Open.Because[0].Because[0].ID != test.gate) {
				t.Errorf("decided by %+v", r.Open.Because)
			}
		})
	}
}

// TestGatesInOrder checks that all gates are listed, answered or not.
func TestGatesInOrder(t *testing.T) {
	want := []string{"returns-filed", "billed", "estimated", "deposits-made", "not-in-bankruptcy", "extension", "nothing-under-review",
		"itin-active", "can-be-compromised", "trust-fund-settled", "stay-current", "debt-is-own"}
	r := oic.Assess(calctest.Leaving("500", "0"), calctest.Book(t, calctest.Today))
	for i, g := range r.Gates {
		if g.ID != want[i] || g.Verdict.String() != "not yet" || g.Cite.Name == "" {
			t.Errorf("gate %d is %s: %s, cited %q", i, g.ID, g.Verdict.String(), g.Cite.Name)
		}
	}
	oictest.ExpectOf(t, r, "offer-open", "not yet")
}

// TestEmployer checks that tax deposits are asked of employers only.
func TestEmployer(t *testing.T) {
	c := eligible(calctest.Leaving("500", "0"))
	oictest.Expect(t, c, "deposits-made", "yes")
	c.Applying.Employer = facts.Say(true)
	oictest.Expect(t, c, "deposits-made", "not yet")
	c.Applying.Deposits = facts.Say(true)
	oictest.Expect(t, c, "deposits-made", "yes")
	c.Applying.TrustFund, c.Applying.TrustFundPaid = facts.Say(true), facts.Say(true)
	oictest.Expect(t, c, "trust-fund-settled", "yes")
}

// TestTrustFundAssessed takes the trust fund recovery penalty among the debts as the
// IRS's decision, unless the answer is that it has not decided on everybody.
func TestTrustFundAssessed(t *testing.T) {
	c := eligible(calctest.Leaving("500", "0"))
	c.Debt.Years = append(c.Debt.Years, facts.TaxYear{Kind: facts.Say(facts.KindTrustFund), Assessed: facts.Say(calctest.Today - 100),
		History: facts.History{Penalty: calctest.USD("100")}})
	c.Applying.TrustFund, c.Applying.TrustFundPaid = facts.Say(true), facts.YesNo{}
	oictest.Expect(t, c, "trust-fund-settled", "yes")
	c.Applying.TrustFundPaid = facts.Say(false)
	oictest.Expect(t, c, "trust-fund-settled", "no")
	c.Debt.Years[len(c.Debt.Years)-1].Kind = facts.Say(facts.KindCivil)
	c.Applying.TrustFundPaid = facts.YesNo{}
	oictest.Expect(t, c, "trust-fund-settled", "not yet")
}

// TestGrounds has a row for each ground and for what rules it out.
func TestGrounds(t *testing.T) {
	yes := facts.Say(true)
	with := func(c facts.Case, change func(a *facts.Applying)) facts.Case {
		change(&c.Applying)
		return c
	}
	poor, rich := eligible(calctest.Leaving("500", "0")), withBalance(eligible(calctest.Leaving("50000", "0")), "30000")
	able := calctest.Lasting(withBalance(eligible(calctest.Leaving("500", "500")), "30000"), 100) // the offer is less than the debt, but all could be paid
	near := withBalance(able, "49000")                                                            // 1,500 and 100 × 500 are more, but not with what accrues
	over := calctest.Lasting(poor, -1)
	fits := func(collectibility, special, hardship, policy, liability string) []string {
		return []string{"doubt-as-to-collectibility", collectibility, "special-circumstances", special,
			"administration-hardship", hardship, "administration-policy", policy, "doubt-as-to-liability", liability}
	}
	checkExamples(t, []example{
		{"less is collectible than is owed", poor, fits("yes", "no", "no", "no", "no")},
		{"less, and a hardship", with(poor, func(a *facts.Applying) { a.Needs = yes }), fits("yes", "yes", "no", "no", "no")},
		{"full pay is possible in time", able, fits("no", "no", "no", "no", "no")},
		{"C11: full pay is possible in time, with a hardship", with(able, func(a *facts.Applying) { a.Illness = yes }), fits("no", "no", "yes", "no", "no")},
		{"C11: full pay is possible in time, and unfair", with(able, func(a *facts.Applying) { a.Unfair = yes }), fits("no", "no", "no", "yes", "no")},
		{"C11: a hardship, and whether full pay is possible turns on what accrues", with(near, func(a *facts.Applying) { a.Illness = yes }),
			fits("not yet", "not yet", "not yet", "no", "no")},
		{"C11: a hardship, and the time to collect is over", with(over, func(a *facts.Applying) { a.Illness = yes }), fits("no", "no", "no", "no", "no")},
		{"more is collectible than is owed", rich, fits("no", "no", "no", "no", "no")},
		{"more, and an illness", with(rich, func(a *facts.Applying) { a.Illness = yes }), fits("no", "no", "yes", "no", "no")},
		{"more, and the assets are needed", with(rich, func(a *facts.Applying) { a.AssetNeeded = yes }), fits("no", "no", "yes", "no", "no")},
		{"more, and unfair", with(rich, func(a *facts.Applying) { a.Unfair = yes }), fits("no", "no", "no", "yes", "no")},
		{"more, unfair and a hardship: the hardship is the ground", with(rich, func(a *facts.Applying) { a.Unfair, a.Age = yes, yes }), fits("no", "no", "yes", "no", "no")},
		{"the tax is wrong", with(poor, func(a *facts.Applying) { a.TaxIsWrong = yes }), fits("yes", "no", "no", "no", "yes")},
		{"the tax is wrong, but a court has decided", with(poor, func(a *facts.Applying) { a.TaxIsWrong, a.Judgment = yes, yes }), fits("yes", "no", "no", "no", "no")},
	})
}

// TestTaxIsWrong checks rule C12: a belief that the tax is wrong is a flag, and
// closes no offer on collectibility.
func TestTaxIsWrong(t *testing.T) {
	c := eligible(calctest.Leaving("500", "0"))
	for _, test := range []struct {
		answer facts.YesNo
		want   string
	}{{facts.Say(true), "yes"}, {facts.DoNotKnow[bool](), "not yet"}} {
		c.Applying.TaxIsWrong = test.answer
		r := oic.Assess(c, calctest.Book(t, calctest.Today))
		oictest.ExpectOf(t, r, "offer-open", "yes")
		if i := slices.IndexFunc(r.Flags, func(f line.Finding) bool { return f.ID == "tax-is-wrong" }); i < 0 || r.Flags[i].Verdict.String() != test.want {
			t.Errorf("flags %+v, want tax-is-wrong: %s", r.Flags, test.want)
		}
	}
}
