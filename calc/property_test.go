package calc

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strconv"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/agreement"
	"offercheck/calc/calctest"
	"offercheck/calc/cnc"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/payoff"
	"offercheck/calc/way"
)

// randomCase is a random household whose years the IRS has billed, with their penalties
// and with what bears on taking them off.
func randomCase(r *rand.Rand) facts.Case {
	c := randomHousehold(r).facts()
	c.Debt = facts.Debt{}
	c.Paying.Assessed.Value = decimal.Zero // what is owed, if it is answered
	dollars := func(most int) facts.Amount { return facts.Say(decimal.NewFromInt(int64(r.IntN(most)))) }
	causes := []string{facts.CauseIllness, facts.CauseRecords, facts.CauseHardship, facts.CauseNone}
	for n := range 1 + r.IntN(3) {
		tax := 500 + r.IntN(20_000)
		y := facts.TaxYear{Year: facts.Say(2019 + 2*n), Expires: facts.Say(calctest.Today.AddMonths(12+r.IntN(100)) + 5)}
		y.Relief = facts.Relief{Clean: facts.Say(r.IntN(2) == 0), FirstTime: facts.Say(r.IntN(4) == 0), Cause: facts.Say(causes[r.IntN(len(causes))])}
		h := &y.History
		h.Owed, h.OwedTax, h.OwedOn = facts.Say(decimal.NewFromInt(int64(tax*2))), facts.Say(decimal.NewFromInt(int64(tax))), facts.Say(calctest.Today)
		h.Filed, h.FiledOn, h.Extended = facts.Say(facts.FiledReturn), facts.Say(calctest.Today-300), facts.Say(false)
		h.Charged = facts.Charged{LateFiling: dollars(1 + tax/5), LatePayment: dollars(1 + tax/4)}
		c.Debt.Years = append(c.Debt.Years, y)
		c.Paying.Assessed.Value = c.Paying.Assessed.Value.Add(h.Owed.Value)
	}
	return c
}

// everyWay calls with each way of a report: today's, those of then, and those without
// penalties.
func everyWay(r Report, visit func(w way.Way)) {
	for _, w := range slices.Concat(r.Ways, r.Then, r.WithoutPenalties) {
		visit(w)
	}
}

// TestTotalsAreTheirParts checks every way of random households: no total is below one of
// its parts, whatever is paid at a pace besides; and what is owed, with what accrues, is
// what is paid and what expires.
func TestTotalsAreTheirParts(t *testing.T) {
	calctest.Long(t)
	b := calctest.Book(t, calctest.Today)
	compared, ended := 0, map[line.Verdict]int{}
	for seed := range uint64(170) {
		c := randomCase(rand.New(rand.NewPCG(seed, 11)))
		r := Assess(c, b)
		everyWay(r, func(w way.Way) {
			totals := []line.Line{w.Cost(way.Total)}
			for _, p := range w.Paces {
				totals = append(totals, w.InAll(p))
				if all := w.InAll(p); all.Known && p.Paid.Known && all.Amount.LessThan(p.Paid.Amount) {
					t.Errorf("%d: %s at %s is %s in all, and %s is paid", seed, w.ID, p.ID, all, p.Paid)
				}
			}
			for _, total := range totals {
				for _, k := range []way.Kind{way.Upfront, way.Fee, way.Amount} {
					part := w.Cost(k)
					if !part.Known || !total.Known {
						continue
					}
					if compared++; total.Amount.LessThan(part.Amount) {
						t.Errorf("%d: %s costs %s in all, and its %s is %s", seed, w.ID, total, k, part)
					}
				}
			}
		})
		for _, w := range r.Ways {
			for _, p := range w.Paces {
				if !r.Means.Balance.Known || !p.Paid.Known || p.ID == "loan" { // a lender's interest is on what is lent
					continue
				}
				owed := decimal.Sum(r.Means.Balance.Amount, p.Interest.Amount, p.Penalty.Amount)
				gone := decimal.Sum(w.Cost(way.Upfront).Amount, p.Paid.Amount, p.Lost.Amount)
				if ended[p.Ends.Verdict]++; !owed.Equal(gone) {
					t.Errorf("%d: %s at %s: %s owed with what accrues, and %s paid or expired", seed, w.ID, p.ID, owed, gone)
				}
			}
		}
	}
	if compared < 3000 || ended[line.Yes] < 300 || ended[line.No] < 30 {
		t.Errorf("only %d were compared, and %v paces", compared, ended)
	}
}

// TestReliefNeverCostsAHousehold takes off what may come off the penalties of random
// households: no pace of any way costs more without them, and none that was open closes,
// as stayOpen says.
func TestReliefNeverCostsAHousehold(t *testing.T) {
	calctest.Long(t)
	b := calctest.Book(t, calctest.Today)
	compared, open := 0, 0
	for seed := range uint64(100) {
		c := randomCase(rand.New(rand.NewPCG(seed, 12)))
		r := Assess(c, b)
		open += stayOpen(t, strconv.FormatUint(seed, 10), c, r, b)
		before := r.Ways
		if r.Then != nil {
			before = r.Then
		}
		for _, less := range r.WithoutPenalties {
			with, _ := way.Find(before, less.ID)
			for _, k := range []way.Kind{way.Amount, way.Upfront, way.Fee} {
				if a, z := with.Cost(k), less.Cost(k); a.Known && z.Known && z.Amount.GreaterThan(a.Amount) {
					t.Errorf("%d: %s: its %s is %s with the penalties and %s without", seed, less.ID, k, a, z)
				}
			}
			for _, p := range less.Paces {
				was, ok := with.Pace(p.ID)
				if !ok || !was.Paid.Known || was.Ends.Verdict != line.Yes {
					continue
				}
				compared++
				sameDown := with.Cost(way.Upfront).Amount.Equal(less.Cost(way.Upfront).Amount)
				if sameDown && p.Each.Amount.GreaterThan(was.Each.Amount) {
					t.Errorf("%d: %s %s is %s a month, and %s with the penalties", seed, less.ID, p.ID, p.Each, was.Each)
				}
				if !p.Each.Amount.Equal(was.Each.Amount) {
					continue // a lower least payment takes longer
				}
				all, before := less.Cost(way.Upfront).Amount.Add(p.Paid.Amount), with.Cost(way.Upfront).Amount.Add(was.Paid.Amount)
				if all.GreaterThan(before) {
					t.Errorf("%d: %s %s is %s in all, and %s with the penalties", seed, less.ID, p.ID, all, before)
				}
			}
		}
	}
	if compared < 60 || open < 60 {
		t.Errorf("only %d paces were compared, and %d ways that were open", compared, open)
	}
}

// stayOpen checks that each way to pay that is open in a report stays so without the
// penalties that may come off, and counts them. A non-streamlined plan is for balances above
// the ceiling of a Simple Payment Plan, which is open below it.
func stayOpen(t *testing.T, name string, c facts.Case, r Report, b *law.Book) (open int) {
	t.Helper()
	_, off := ways(c, r.Assessment, b)
	all := paidWithout(c, planMeans(r.Assessment, b), pauseMeans(r.Assessment), off, b)
	for _, less := range all {
		if r.way(less.ID).Open.Verdict != line.Yes {
			continue
		}
		simple, _ := way.Find(all, agreement.Simple)
		open++
		if less.Open.Verdict != line.Yes && !(less.ID == agreement.NonStreamlined && simple.Open.Verdict == line.Yes) {
			t.Errorf("%s: %s is open with the penalties and %s without", name, less.ID, less.Open.Verdict)
		}
	}
	return open
}

// TestACentBelowDoesNotPay pays the least payment of each open plan of random households,
// and a cent less: the one ends in time and in as many months as the plan has, the other
// does not.
func TestACentBelowDoesNotPay(t *testing.T) {
	calctest.Long(t)
	b := calctest.Book(t, calctest.Today)
	compared := 0
	for seed := range uint64(60) {
		c := randomCase(rand.New(rand.NewPCG(seed, 13)))
		r := Assess(c, b)
		for _, w := range r.Ways {
			terms := payoff.Terms{Begins: r.Begins, Agreement: true}
			switch w.ID {
			case agreement.ShortTerm:
				terms = payoff.Terms{First: r.Begins, Down: w.Cost(way.Upfront).Amount}
			case agreement.Guaranteed, agreement.Simple, agreement.NonStreamlined, agreement.SixYear, agreement.Standard:
			default:
				continue
			}
			least, has := w.Pace("least")
			paidDown := w.Cost(way.Upfront).Amount.IsPositive() && (w.ID != agreement.ShortTerm || w.Cost(way.Upfront).Amount.Equal(r.Means.Balance.Amount))
			if !has || paidDown || w.Open.Verdict != line.Yes {
				continue
			}
			pays := func(each decimal.Decimal) bool {
				s := payoff.New(c, b, terms).Schedule(payoff.Level(each))
				return s.Ends.Verdict == line.Yes && s.Months.Amount.LessThanOrEqual(least.Months.Amount)
			}
			compared++
			if cent := calctest.Dec("0.01"); !pays(least.Each.Amount) || pays(least.Each.Amount.Sub(cent)) {
				t.Errorf("%d: %s: %s for %s pays %t, a cent less %t", seed, w.ID, least.Each, least.Months, pays(least.Each.Amount), pays(least.Each.Amount.Sub(cent)))
			}
		}
	}
	if compared < 40 {
		t.Errorf("only %d were compared", compared)
	}
}

// TestMoreIncomeNeverOpensThePause raises the pay of random households whose pause is open
// until it closes: it never opens again.
func TestMoreIncomeNeverOpensThePause(t *testing.T) {
	calctest.Long(t)
	b := calctest.Book(t, calctest.Today)
	for seed := range uint64(25) {
		r := rand.New(rand.NewPCG(seed, 14))
		h := randomHousehold(r)
		h.left, h.equity = "-"+h.debt, "0"
		c := h.facts()
		if r.IntN(2) == 0 {
			c.Debt = randomCase(r).Debt
		}
		c.Applying.Bankruptcy = facts.Say(false)
		pause := func() line.Verdict { return Assess(c, b).way(cnc.ID).Open.Verdict }
		c.Income.Jobs[0].Pay = facts.Say(decimal.Zero)
		first := pause()
		if first != line.Yes {
			t.Errorf("%d: without any income the pause is %s", seed, first)
		}
		var last line.Verdict
		for pay, before := r.IntN(700), first; ; pay += 1 + r.IntN(700) {
			c.Income.Jobs[0].Pay = facts.Say(decimal.NewFromInt(int64(pay)))
			if last = pause(); last == line.Yes && before != line.Yes {
				t.Errorf("%d: at %d a month it opens", seed, pay)
			}
			if before = last; pay > 6000 {
				break
			}
		}
		if last != line.No {
			t.Errorf("%d: at more than 6,000 a month the pause is %s", seed, last)
		}
	}
}

// TestAdviceNamesNoClosedWay checks random households of whom much is not answered: no way
// that the advice names, alone or beside another, is closed.
func TestAdviceNamesNoClosedWay(t *testing.T) {
	calctest.Long(t)
	b := calctest.Book(t, calctest.Today)
	named := map[string]int{}
	check := func(seed uint64, in string, ids []string, ways []way.Way) {
		for _, id := range ids {
			w, found := way.Find(ways, id)
			if named[id]++; !found {
				t.Errorf("%d: %s names %s, which is no way", seed, in, id)
			}
			if w.Open.Verdict == line.No {
				t.Errorf("%d: %s names %s of %v, which is closed", seed, in, id, ids)
			}
		}
	}
	for seed := range uint64(400) {
		r := rand.New(rand.NewPCG(seed, 15))
		c := randomHousehold(r).facts()
		if r.IntN(2) == 0 {
			c = randomCase(r)
		}
		if r.IntN(2) == 0 {
			forget(&c, r, 12)
		}
		got := Assess(c, b)
		check(seed, got.Advice.Rule.ID, got.Advice.Ways, got.Ways)
		then := got.Then
		if len(then) == 0 { // with missing returns the report's ways stay those of today
			c.Applying.ReturnsFiled, c.Applying.Extension = facts.Say(true), facts.Say(true)
			then = Assess(c, b).Ways
		}
		check(seed, got.Advice.Then.ID, got.Advice.ThenWays, then)
	}
	for _, id := range []string{agreement.Now, agreement.ShortTerm, agreement.Simple, agreement.NonStreamlined, agreement.Partial, cnc.ID} {
		if named[id] == 0 {
			t.Errorf("%s is never named, of %v", id, named)
		}
	}
}

// TestNotYetSaysWhatIsMissing checks that every way that is not settled names an answer
// that it waits for: a line without its amount or, within the finding, a statement of its
// own that is not decided.
func TestNotYetSaysWhatIsMissing(t *testing.T) {
	calctest.Long(t)
	b := calctest.Book(t, calctest.Today)
	unsettled := map[string]int{}
	for seed := range uint64(200) {
		r := rand.New(rand.NewPCG(seed, 16))
		c := randomHousehold(r).facts()
		if r.IntN(2) == 0 {
			c = randomCase(r)
		}
		forget(&c, r, 4+r.IntN(10))
		everyWay(Assess(c, b), func(w way.Way) {
			if w.Open.Verdict != line.NotYet {
				return
			}
			unsettled[w.ID]++
			if len(w.Open.Missing()) == 0 && !namesOpen(w.Open, w.Open.ID) {
				t.Errorf("%d: %s is not settled by nothing: %+v", seed, w.ID, w.Open)
			}
		})
	}
	if len(unsettled) < 15 {
		t.Errorf("only %v are not settled", unsettled)
	}
}

// namesOpen says that a finding has one below it, of another name, that is not decided and
// rests on nothing else.
func namesOpen(f line.Finding, whole string) bool {
	if len(f.Because) == 0 {
		return f.Verdict == line.NotYet && f.ID != "" && f.ID != whole
	}
	if _, is := undecided[f.ID]; is { // two tests of full payment disagree: the report says which, and shows both
		return true
	}
	return slices.ContainsFunc(f.Because, func(g line.Finding) bool { return g.Verdict == line.NotYet && namesOpen(g, whole) })
}

// forget takes one in so many answers out of a case.
func forget(c *facts.Case, r *rand.Rand, one int) {
	each(reflect.ValueOf(c).Elem(), "", func(_ string, a reflect.Value) {
		if a.CanSet() && r.IntN(one) == 0 {
			a.SetZero()
		}
	})
}
