package calc

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"offercheck/calc/agreement"
	"offercheck/calc/calctest"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// A household is what the rows of the decision table turn on, in dollars.
type household struct {
	debt, assessed string // assessed is not answered if it is empty
	months         int    // left to collect
	equity, left   string // box A, and box F
	monthly, down  string // what it says it can pay; not answered if they are empty
	change         func(c *facts.Case)
}

// facts is the household as a case: one person in Columbus, whose allowed expenses are
// 2,000 a month, and who has told the IRS nothing that bars a plan.
func (h household) facts() facts.Case {
	c := calctest.Lasting(calctest.Leaving(h.equity, h.left), h.months)
	c.Debt.Total = calctest.USD(h.debt)
	answer := func(a *facts.Amount, s string) {
		if s != "" {
			*a = calctest.USD(s)
		}
	}
	answer(&c.Paying.Assessed, h.assessed)
	answer(&c.Paying.Monthly, h.monthly)
	answer(&c.Paying.Down, h.down)
	c.Paying.Officer, c.Paying.Certified, c.Living.Levy = facts.Say(false), facts.Say(false), facts.Say(false)
	c.Paying.OnTime, c.Paying.Earlier = facts.Say(false), facts.Say(false)
	a := &c.Applying
	for _, yes := range []*facts.YesNo{&a.ReturnsFiled, &a.Extension, &a.Billed, &a.Estimated, &a.StayCurrent} {
		*yes = facts.Say(true)
	}
	for _, no := range []*facts.YesNo{&a.Employer, &a.Bankruptcy, &a.Audit, &a.InnocentClaim, &a.InactiveITIN, &a.Justice, &a.Restitution, &a.Judgment, &a.Transition,
		&a.TrustFund, &a.Separate, &a.TaxIsWrong, &a.Illness, &a.Needs, &a.AssetNeeded, &a.Age, &a.Dependents, &a.Catastrophe, &a.Unfair} {
		*no = facts.Say(false)
	}
	if h.change != nil {
		h.change(&c)
	}
	return c
}

// TestDecisionTable reaches every row of the table in which ways are tried, by
// households whose figures decide it. What a level payment must be is at least the debt
// by the payments left, and with 7 percent interest and late payment about a third more
// over 84 months.
func TestDecisionTable(t *testing.T) {
	plain := household{debt: "30000", months: 84, equity: "0", left: "600"} // 600 x 84 = 50,400
	with := func(h household, change func(h *household)) household { change(&h); return h }
	say := func(change func(c *facts.Case)) household {
		return with(plain, func(h *household) { h.change = change })
	}
	above := household{debt: "56000", assessed: "55000", months: 84, equity: "0", left: "1200", down: "0"} // 100,800
	officer := func(c *facts.Case) { c.Paying.Officer = facts.Say(true) }
	paused := func(c *facts.Case) { // code 530 of that day, and no 531
		c.Debt.Events = []facts.Event{calctest.Event(facts.EventHardship, datetest.Day("2023-01-16"), 0)}
	}
	audit := func(c *facts.Case) { c.Applying.Audit = facts.Say(true) }
	for _, test := range []struct {
		row, name string
		h         household
		want      string // the rule, its ways, and behind a semicolon what fits then
	}{
		{"X0", "nothing owed", with(plain, func(h *household) { h.debt = "0" }), "nothing-to-collect"},
		{"X0", "all expired", with(plain, func(h *household) { h.months = -1 }), "nothing-to-collect"},
		{"X1", "a bankruptcy", say(func(c *facts.Case) { c.Applying.Bankruptcy = facts.Say(true) }), "in-bankruptcy-first"},
		{"X2", "returns missing", say(func(c *facts.Case) { c.Applying.ReturnsFiled = facts.Say(false) }), "file-first; simple-plan-fits simple-plan"},
		{"X2", "and nothing left: the pause stays open", with(say(func(c *facts.Case) { c.Applying.ReturnsFiled = facts.Say(false) }), func(h *household) { h.left = "0" }), "file-first not-collectible; pause-beside-offer not-collectible offer-lump"},
		{"X3", "not current: everything as then", say(func(c *facts.Case) { c.Applying.Estimated = facts.Say(false) }), "get-current-first; simple-plan-fits simple-plan"},
		{"X3", "nobody asked of a bankruptcy or needs: no plan is open yet, and a part is none for whom 600 pays all", say(func(c *facts.Case) {
			c.Applying.Estimated, c.Applying.Bankruptcy, c.Applying.Needs = facts.Say(false), facts.YesNo{}, facts.YesNo{}
		}), "get-current-first; not-settled"},
		{"X4", "trust fund tax", say(func(c *facts.Case) { c.Applying.TrustFund = facts.Say(true) }), "business-first"},
		{"R1", "as much at hand", with(plain, func(h *household) { h.down = "30000" }), "pay-at-once pay-now"},
		{"R1", "not asked: the bank has it above a month's costs", with(plain, func(h *household) { h.equity = "31000" }), "pay-at-once pay-now"},
		{"R2", "six payments of 1,000 for 5,000", with(plain, func(h *household) { h.debt, h.left = "5000", "1000" }), "short-term-fits short-term"},
		{"R3", "nothing left and nothing owned", with(plain, func(h *household) { h.left = "0" }), "pause-beside-offer not-collectible offer-lump"},
		{"R3", "and paused already", with(plain, func(h *household) { h.left, h.change = "0", paused }), "pause-in-place-beside-offer not-collectible offer-lump"},
		{"R3", "paused already, and something is left now", with(plain, func(h *household) { h.change = paused }), "simple-plan-fits simple-plan"},
		{"R3", "although it would pay 500", with(plain, func(h *household) { h.left, h.monthly = "0", "500" }), "pause-beside-offer not-collectible offer-lump"},
		{"R3", "an offer is barred", with(say(audit), func(h *household) { h.left = "0" }), "pause-first not-collectible"},
		// 30,000 of cash is what it lives on; it says that it can put nothing down.
		{"R4", "what it owns it needs", with(say(func(c *facts.Case) { c.Applying.AssetNeeded = facts.Say(true) }), func(h *household) { h.left, h.equity, h.down = "0", "30000", "0" }),
			"pause-beside-hardship-offer not-collectible offer-hardship"},
		{"R5", "100 a month for 30 months", with(plain, func(h *household) { h.left, h.months = "100", 30 }), "keep-on-beside-offer partial offer-lump"},
		{"R6", "100 a month for 84", with(plain, func(h *household) { h.left = "100" }), "part-beside-offer partial offer-lump"},
		{"R7", "9,000 and a clean record", household{debt: "9000", months: 84, equity: "0", left: "400", change: func(c *facts.Case) { c.Paying.OnTime = facts.Say(true) }},
			"guaranteed-fits guaranteed"},
		{"R8", "the same with a late year before", household{debt: "9000", months: 84, equity: "0", left: "400"}, "simple-plan-fits simple-plan"},
		{"R8", "by what it says it can pay, above the standards", with(plain, func(h *household) { h.monthly, h.left = "700", "550" }), "simple-plan-fits simple-plan"},
		{"R9", "5,000 down", with(above, func(h *household) { h.down = "5000" }), "pay-down-first simple-plan"},
		{"R10", "a dollar less", with(above, func(h *household) { h.down = "4999" }), "non-streamlined-fits non-streamlined"},
		{"R11", "a revenue officer", with(above, func(h *household) { h.change = officer }), "six-year-fits-best six-year"},
		{"R12", "84 months suffice, and 72 do not", with(above, func(h *household) {
			h.left, h.change = "950", func(c *facts.Case) { officer(c); c.Living.PublicTransport = calctest.USD("300") } // 80 above the standard
		}), "what-is-left-fits what-is-left"},
		// 40,000 is used, and the rest of 16,000 is paid at 300 a month.
		{"R13", "cash of 41,000, and it would rather pay by the month", with(above, func(h *household) { h.equity, h.left, h.change = "40000", "300", officer }), "use-equity; simple-plan-fits simple-plan"},
		// 14,116 is used. Of the other 4,560 a plan from January on pays 2 x 1,446, and 180 days at once 3 x 1,446 = 4,338.
		{"R13", "by the test all is paid, 14,116 + 1,000 + 3 x 1,446 = 19,454", household{debt: "18676", assessed: "18676", months: 3, equity: "14116", left: "1446", down: "0"}, "use-equity; part-fits partial"},
		// All of the 56,000 could be had from 60,000; nothing is left for a plan.
		{"R13", "what is owned is more than the debt", with(above, func(h *household) { h.equity, h.left, h.change = "60000", "0", officer }), "equity-pays-all; pay-at-once pay-now"},
		{"R14", "an offer is barred", with(above, func(h *household) { h.left, h.change = "300", audit }), "part-fits partial"},
		{"both", "40,320 in 84 months, without what accrues", with(plain, func(h *household) { h.debt, h.left = "40000", "480" }), "accruals-decide-which partial offer-lump"},
	} {
		t.Run(test.row+": "+test.name, func(t *testing.T) {
			r := Assess(test.h.facts(), calctest.Book(t, calctest.Today))
			got := strings.Join(append([]string{r.Advice.Rule.ID}, r.Advice.Ways...), " ")
			if r.Advice.Then.ID != "" {
				got += "; " + strings.Join(append([]string{r.Advice.Then.ID}, r.Advice.ThenWays...), " ")
			}
			if got != test.want {
				t.Errorf("the advice is %s, want %s; not decided: %v", got, test.want, ids(r.Advice.Open))
			}
		})
	}
}

// TestNoMoreThanIsOwed is paid from what is owned. By hand: of 148,000 owned and a debt of
// 24,319.20, paying all takes 24,319.20 right away and in all, and no plan is left; of 20,000
// owned, 20,000 are used, and each way takes them first.
func TestNoMoreThanIsOwed(t *testing.T) {
	for _, tc := range []struct{ owned, atOnce, shortTerm string }{
		{"148000", "24319.2", ""},
		{"20000", "24319.2", "20000"},
	} {
		h := household{debt: "24319.20", months: 60, equity: tc.owned, left: "800", down: "0"}
		if tc.shortTerm == "" {
			h.left = "0"
		}
		h.change = func(c *facts.Case) { c.Applying.Audit, c.Paying.Officer = facts.Say(true), facts.Say(true) }
		c := h.facts()
		b := calctest.Book(t, calctest.Today)
		r := Assess(c, b)
		r.Advice.Rule.ID = useEquity
		r.addThen(c, b, oic.LeaveUnknown)
		now, _ := way.Find(r.Then, agreement.Now)
		for _, k := range []way.Kind{way.Upfront, way.Total} {
			if got := now.Cost(k).Amount.String(); got != tc.atOnce {
				t.Errorf("of %s: paying all takes %s of %s, want %s", tc.owned, got, k, tc.atOnce)
			}
		}
		short, _ := way.Find(r.Then, agreement.ShortTerm)
		if got := short.Cost(way.Upfront).Amount.String(); (short.Open.Verdict == line.No) != (tc.shortTerm == "") || tc.shortTerm != "" && got != tc.shortTerm {
			t.Errorf("of %s: a short-term plan is %s and takes %s at once, want %q", tc.owned, short.Open.Verdict, got, tc.shortTerm)
		}
	}
}

// TestNothingIsSettled has the last row: nothing is known, and nothing is advised.
func TestNothingIsSettled(t *testing.T) {
	if r := Assess(facts.Case{}, calctest.Book(t, calctest.Today)); r.Advice.Rule.ID != "not-settled" || len(r.Advice.Open) == 0 {
		t.Errorf("of nobody the advice is %s", r.Advice.Rule.ID)
	}
}

// TestPaceOfAdvice advises the fastest that a household can afford: what it says, else
// what the standards leave.
func TestPaceOfAdvice(t *testing.T) {
	h := household{debt: "30000", months: 84, equity: "0", left: "600"}
	for monthly, want := range map[string]string{"": "left", "550": "affordable", "800": "affordable"} {
		h.monthly = monthly
		if r := Assess(h.facts(), calctest.Book(t, calctest.Today)); r.Advice.Pace != want {
			t.Errorf("at %s a month the pace is %s, want %s", monthly, r.Advice.Pace, want)
		}
	}
}

// TestBesides has what holds whatever the way, and in which order.
func TestBesides(t *testing.T) {
	part := household{debt: "70000", assessed: "66001", months: 84, equity: "0", left: "100"}
	for _, test := range []struct {
		name   string
		change func(c *facts.Case)
		left   string
		want   string
	}{
		{"above 66,000 a passport, and a lien", func(*facts.Case) {}, "100", "lien-likely passport-threshold"},
		{"at 66,000 none", func(c *facts.Case) { c.Paying.Assessed = calctest.USD("66000") }, "100", "lien-likely"},
		{"below 10,000 no lien", func(c *facts.Case) { c.Paying.Assessed = calctest.USD("9999") }, "100", ""},
		{"told already", func(c *facts.Case) { c.Paying.Certified = facts.Say(true) }, "100", "lien-likely passport-at-risk"},
		{"a levy", func(c *facts.Case) { c.Living.Levy = facts.Say(true) }, "100", "levy-in-place lien-likely passport-threshold"},
		{"a levy and nothing left", func(c *facts.Case) { c.Living.Levy = facts.Say(true) }, "0", "levy-to-be-released lien-likely passport-threshold"},
		{"and returns missing", func(c *facts.Case) { c.Living.Levy, c.Applying.ReturnsFiled = facts.Say(true), facts.Say(false) }, "0", "levy-to-be-released lien-likely passport-threshold refund-next"},
		{"trust fund tax", func(c *facts.Case) { c.Applying.TrustFund = facts.Say(true) }, "100", "lien-likely passport-threshold trust-fund-besides"},
		{"everything at once", func(c *facts.Case) {
			c.Living.Levy, c.Applying.TaxIsWrong, c.Applying.TrustFund = facts.Say(true), facts.Say(true), facts.Say(true)
			c.Debt.Years[0].Expires = facts.Say(calctest.Today.AddMonths(30))
		}, "100", "levy-in-place tax-may-be-wrong keep-on lien-likely passport-threshold trust-fund-besides"},
	} {
		t.Run(test.name, func(t *testing.T) {
			h := part
			h.left, h.change = test.left, test.change
			r := Assess(h.facts(), calctest.Book(t, calctest.Today))
			if got := strings.Join(ids(r.Advice.Besides), " "); got != test.want {
				t.Errorf("besides: %s, want %s", got, test.want)
			}
		})
	}
	simple := household{debt: "30000", months: 84, equity: "0", left: "600"}
	if r := Assess(simple.facts(), calctest.Book(t, calctest.Today)); len(r.Advice.Besides) > 0 {
		t.Errorf("a Simple Payment Plan, for which no lien is looked into, has besides %v", ids(r.Advice.Besides))
	}
}

// ids is the IDs of findings.
func ids(fs []line.Finding) []string {
	var all []string
	for _, f := range fs {
		all = append(all, f.ID)
	}
	return all
}

// TestNobodyIsLeftWithout checks random households: everyone gets a rule, some way of it
// is not closed unless something else comes first, every closed way says why, no total is
// below its parts, and a dollar more each month never opens the pause.
func TestNobodyIsLeftWithout(t *testing.T) {
	calctest.Long(t)
	b := calctest.Book(t, calctest.Today)
	without := []string{"nothing-to-collect", "in-bankruptcy-first", "file-first", currentFirst, "business-first", useEquity, equityPaysAll, "not-settled", "ask-for-help"}
	rules := map[string]int{}
	for seed := range uint64(150) {
		r := rand.New(rand.NewPCG(seed, 8))
		h := randomHousehold(r)
		c := h.facts()
		got := Assess(c, b)
		advice := got.Advice
		rules[advice.Rule.ID]++
		if advice.Rule.Verdict != line.Yes {
			t.Errorf("%d: the rule %q is %s", seed, advice.Rule.ID, advice.Rule.Verdict)
		}
		isOpen := func(id string) bool { w, _ := way.Find(got.Ways, id); return w.Open.Verdict != line.No }
		if !slices.ContainsFunc(advice.Ways, isOpen) && !slices.Contains(without, advice.Rule.ID) {
			t.Errorf("%d: of %s nothing is open: %v", seed, advice.Rule.ID, advice.Ways)
		}
		for _, w := range append(slices.Clone(got.Ways), got.Then...) {
			if w.Open.Verdict == line.No && len(w.Open.Because)+len(w.Open.Figures) == 0 {
				t.Errorf("%d: %s is closed by nothing", seed, w.ID)
			}
			if w.Open.Verdict == line.NotYet && len(w.Open.Because) == 0 {
				t.Errorf("%d: %s depends on nothing", seed, w.ID)
			}
			total := w.Cost(way.Total)
			if at := w.Cost(way.Upfront); w.Open.Verdict != line.No && at.Known && got.Means.Balance.Known && at.Amount.GreaterThan(got.Means.Balance.Amount) {
				t.Errorf("%d: %s takes %s at once of a debt of %s", seed, w.ID, at, got.Means.Balance)
			}
			for _, part := range w.Costs {
				if part.Kind != way.Months && part.Known && total.Known && total.Amount.LessThan(part.Amount) {
					t.Errorf("%d: %s costs %s in all, and its %s is %s", seed, w.ID, total, part.Kind, part.Line)
				}
			}
		}
		pause := got.way("not-collectible").Open.Verdict
		c.Income.Jobs[0].Pay.Value = c.Income.Jobs[0].Pay.Value.Add(calctest.Dec("1"))
		if more := Assess(c, b).way("not-collectible").Open.Verdict; more == line.Yes && pause != line.Yes {
			t.Errorf("%d: a dollar more opens the pause", seed)
		}
	}
	if len(rules) < 12 {
		t.Errorf("only %v were reached", rules)
	}
}

// randomHousehold draws a household.
func randomHousehold(r *rand.Rand) household {
	dollars := func(most int) string { return strconv.Itoa(r.IntN(most)) }
	rarely := func() bool { return r.IntN(12) == 0 }
	h := household{debt: dollars(90_000), months: 1 + r.IntN(118), equity: dollars(1 + r.IntN(60_000)), left: "0"}
	if r.IntN(4) > 0 {
		h.left = dollars(1500)
	}
	if r.IntN(2) == 0 {
		h.monthly, h.down = dollars(1500), dollars(9000)
	}
	if r.IntN(2) == 0 {
		h.assessed = h.debt
	}
	h.change = func(c *facts.Case) {
		for _, yes := range []*facts.YesNo{&c.Applying.Bankruptcy, &c.Applying.Audit, &c.Applying.TrustFund, &c.Paying.Officer, &c.Living.Levy,
			&c.Applying.AssetNeeded, &c.Applying.Unfair, &c.Paying.Certified} {
			if rarely() {
				*yes = facts.Say(true)
			}
		}
		for _, no := range []*facts.YesNo{&c.Applying.ReturnsFiled, &c.Applying.Estimated} {
			if rarely() {
				*no = facts.Say(false)
			}
		}
		c.Paying.OnTime = facts.Say(r.IntN(2) == 0)
		if r.IntN(2) == 0 {
			randomFacts(r, c)
		}
	}
	return h
}

// randomFacts draws what is asked aside: what became of the return and of its penalties,
// whether the tax is owed, which letter came, and which loans there are. Each is answered
// half of the time.
func randomFacts(r *rand.Rand, c *facts.Case) {
	yesNo := func(all ...*facts.YesNo) {
		for _, a := range all {
			if r.IntN(2) == 0 {
				*a = facts.Say(r.IntN(3) == 0)
			}
		}
	}
	choose := func(a *facts.Choice, values ...string) {
		if r.IntN(2) == 0 {
			*a = facts.Say(values[r.IntN(len(values))])
		}
	}
	day := func(a *facts.Date, from int) {
		if r.IntN(2) == 0 {
			*a = facts.Say(calctest.RandomDay(r.IntN, from, 2026))
		}
	}
	a, d, y := &c.Applying, &c.Dispute, &c.Debt.Years[0]
	yesNo(&a.TaxIsWrong, &a.InnocentClaim, &a.InactiveITIN, &a.Justice, &a.Restitution, &a.Judgment, &a.Transition, &a.Employer, &a.Deposits,
		&d.Audit, &d.Mistake, &d.Substitute, &d.Identity, &d.Decided, &d.Offset, &d.Joint, &d.Apart, &d.Abuse, &y.Relief.Clean, &y.Relief.FirstTime)
	if r.IntN(6) == 0 {
		a.Extension = facts.Say(false)
	}
	choose(&d.Whose, facts.WhoseTheirs, facts.WhoseUnpaid, facts.WhoseMine)
	choose(&d.Knew, facts.KnewNothing, facts.KnewReason, facts.KnewIt)
	day(&d.Collecting, 2022)
	day(&d.OffsetOn, 2022)
	if r.IntN(2) == 0 {
		d.RefundYear = facts.Say(2018 + r.IntN(7))
	}
	c.Letters.Held = make([]facts.Letter, r.IntN(3))
	for i := range c.Letters.Held {
		l := &c.Letters.Held[i]
		choose(&l.Kind, "cp14", "cp501", "cp503", "cp504", "lt11", "l3172", "cp3219a", "668w", "other")
		day(&l.On, 2025)
	}
	choose(&y.Relief.Cause, facts.CauseIllness, facts.CauseAdvice, facts.CauseHardship, facts.CausePreparer, facts.CauseNone)
	choose(&y.History.Filed, facts.FiledReturn, facts.FiledNever, facts.FiledSubstitute)
	if y.History.Filed.Value == facts.FiledReturn {
		day(&y.History.FiledOn, 2021)
		y.History.Charged.LatePayment = calctest.USD(strconv.Itoa(r.IntN(4000)))
	}
	for _, loan := range []*facts.Loan{&c.Borrowing.Loan, &c.Borrowing.Home, &c.Borrowing.Plan} {
		if r.IntN(2) == 0 {
			*loan = facts.Loan{Rate: calctest.USD(strconv.Itoa(r.IntN(36))), Months: facts.Say(1 + r.IntN(120))}
		}
	}
}
