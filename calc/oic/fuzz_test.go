package oic_test

import (
	"slices"
	"strings"
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

// seeds are cases that run with every test: the bytes of a few short texts,
// stretched, and runs of one byte.
func seeds(f *testing.F) {
	for i := range 40 {
		long := make([]byte, 600)
		for j := range long {
			long[j] = byte((i*131 + j*j*7 + j*(i+3)) % 251)
		}
		f.Add(long)
	}
	f.Add([]byte{})
	f.Add(slices.Repeat([]byte{1}, 600))
	f.Add(slices.Repeat([]byte{3}, 600))
	f.Add(slices.Repeat([]byte{255}, 600))
}

// FuzzAssess holds that no case, however odd or unfinished, stops the program,
// makes a line of the form negative, or breaks what payments and ranges are.
func FuzzAssess(f *testing.F) {
	seeds(f)
	b := calctest.Book(f, calctest.Today)
	f.Fuzz(func(t *testing.T, bytes []byte) {
		for _, sure := range []bool{false, true} {
			r := oic.Assess(deal(bytes, sure), b)
			checkForm(t, r)
			for _, o := range r.Offers {
				if o.Cost(way.Amount).Known && o.Cost(way.Amount).Amount.LessThan(b.Offer.Least.Amount) {
					t.Errorf("%s is %s", o.ID, o.Cost(way.Amount))
				}
				if o.Payments != nil {
					checkPayments(t, o)
				}
			}
			checkSpan(t, r.Offer(oic.Lump).Cost(way.Amount), r.Range.Lump)
			checkSpan(t, r.Offer(oic.Periodic).Cost(way.Amount), r.Range.Periodic)
			if len(r.Missing()) == 0 && (!r.Offer(oic.Periodic).Cost(way.Total).Known || r.FullPay.Can.Verdict == line.NotYet) {
				t.Errorf("not known, and nothing is missing: %s, %s", r.Offer(oic.Periodic).Cost(way.Total), r.FullPay.Can.Verdict)
			}
		}
	})
}

func checkForm(t *testing.T, r oic.Assessment) {
	t.Helper()
	for _, s := range r.Form.Sections {
		for _, l := range s.Lines {
			if l.Known && (l.Amount.IsNegative() || !l.Amount.IsInteger()) {
				t.Errorf("line %s is %s", l.No, l)
			}
		}
	}
	checkSums(t, r)
	for _, c := range r.Expenses {
		if c.Disallowed.Known && c.Disallowed.Amount.IsNegative() {
			t.Errorf("%s loses %s", c.ID, c.Disallowed)
		}
	}
}

// checkSums holds that each total of the form is what is printed above it.
func checkSums(t *testing.T, r oic.Assessment) {
	t.Helper()
	for _, s := range r.Form.Sections {
		var printed decimal.Decimal
		for _, l := range s.Lines {
			switch known := l.Known && l.Op == line.OpSum; {
			case l.No == "Box A" || l.No == "Box D" || l.No == "Box E" || l.No == "17" || l.No == "29":
				if known && !l.Amount.Equal(printed) {
					t.Errorf("%s is %s, and the lines above it are %s", l.No, l, printed)
				}
				printed = decimal.Zero
			case l.No == strings.Trim(l.No, "abcde"):
				printed = printed.Add(l.Amount)
			}
		}
	}
}

// checkSpan holds that the offer lies in its range, and is known if the range
// is a point.
func checkSpan(t *testing.T, cost line.Line, s line.Range) {
	t.Helper()
	if s.Least.Known && s.Most.Known && s.Least.Amount.GreaterThan(s.Most.Amount) {
		t.Errorf("from %s to %s", s.Least, s.Most)
	}
	if cost.Known && (!s.Least.Known || !s.Most.Known || cost.Amount.LessThan(s.Least.Amount) || cost.Amount.GreaterThan(s.Most.Amount)) {
		t.Errorf("%s is not between %s and %s", cost, s.Least, s.Most)
	}
}

// FuzzMore holds that more income or more that is owned never lowers an offer.
func FuzzMore(f *testing.F) {
	seeds(f)
	b := calctest.Book(f, calctest.Today)
	f.Fuzz(func(t *testing.T, bytes []byte) {
		c := deal(bytes, true)
		before := oic.Assess(c, b)
		for name, more := range map[string]func(c *facts.Case){
			"alimony": func(c *facts.Case) { plus(&c.Income.Alimony.Has, &c.Income.Alimony.Amount) },
			"policy": func(c *facts.Case) {
				c.Assets.HasPolicies = facts.Say(true)
				grow(&c.Assets.Policies, facts.Policy{Value: calctest.USD("100"), Loan: calctest.USD("0")})
			},
			"account": func(c *facts.Case) {
				c.Assets.HasAccounts = facts.Say(true)
				grow(&c.Assets.Accounts, facts.Account{Balance: calctest.USD("2000"), Shared: facts.Say(false)})
			},
			"house": func(c *facts.Case) {
				c.Assets.HasProperties = facts.Say(true)
				grow(&c.Assets.Properties, facts.Property{Value: calctest.USD("90000"), Loan: calctest.USD("0"), Shared: facts.Say(false), Sold: facts.Say(false)})
			},
			"values": func(c *facts.Case) {
				for i := range c.Assets.Vehicles {
					c.Assets.Vehicles = slices.Clone(c.Assets.Vehicles)
					v := &c.Assets.Vehicles[i].Value
					*v = facts.Say(v.Value.Add(calctest.Dec("1000")))
				}
			},
		} {
			richer := c
			more(&richer)
			after := oic.Assess(richer, b)
			for _, o := range after.Offers {
				was := before.Offer(o.ID).Cost(way.Amount)
				if was.Known && o.Cost(way.Amount).Amount.Add(slack(before)).LessThan(was.Amount) {
					t.Errorf("%s: with more of %s %s, before %s", o.ID, name, o.Cost(way.Amount), was)
				}
			}
		}
	})
}

// slack is what the two places of a shared home's percentage may hide.
func slack(r oic.Assessment) decimal.Decimal {
	for f := range oictest.Findings(r) {
		if f.ID == "home-shared" {
			return r.Form.E.Amount.Mul(calctest.Dec("0.0048")).Add(calctest.Dec("1"))
		}
	}
	return decimal.Zero
}

func plus(has *facts.YesNo, a *facts.Amount) {
	if !facts.Yes(*has) {
		*a = calctest.USD("0")
	}
	*has = facts.Say(true)
	*a = facts.Say(a.Value.Add(calctest.Dec("250")))
}

// grow adds to a copy of a list; one that was said to be empty is.
func grow[T any](list *[]T, t T) { *list = append(slices.Clone(*list), t) }

// FuzzFamily holds that one person more never lowers an allowance, wherever the
// household lives.
func FuzzFamily(f *testing.F) {
	for i := range 60 {
		f.Add(uint(i), uint(i*37), uint(i%9), uint(i%4))
	}
	b := calctest.Book(f, calctest.Today)
	f.Fuzz(func(t *testing.T, state, county, under, over uint) {
		states := law.States()
		s := states[state%uint(len(states))]
		counties := law.Counties(s)
		c := family(int(under%12)+1, int(over%5))
		c.Household.State, c.Household.County = facts.Say(s), facts.Say(counties[county%uint(len(counties))].Code)
		c.Living.Rent = calctest.USD("99999")
		for _, one := range []func(h *facts.Household){
			func(h *facts.Household) { h.Under65.Value++ },
			func(h *facts.Household) { h.Over65.Value++ },
		} {
			larger := c
			one(&larger.Household)
			was, now := section(oic.Assess(c, b), "section-7"), section(oic.Assess(larger, b), "section-7")
			for i, l := range now {
				if l.No != "Box F" && l.Amount.LessThan(was[i].Amount) {
					t.Errorf("%s: line %s falls to %s", s, l.No, l)
				}
			}
			people, more := c.Household.Under65.Value+c.Household.Over65.Value, larger.Household.Under65.Value+larger.Household.Over65.Value
			if b.LowIncome(s, more).Amount.LessThan(b.LowIncome(s, people).Amount) {
				t.Errorf("%s: the low-income limit falls", s)
			}
		}
	})
}
