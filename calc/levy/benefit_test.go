package levy

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// TestBenefits has HH06: 15 percent of 1,480 is 222, and 12 × 1,480 = 17,760 is under
// 39,900, two and a half times the poverty guideline of one person, so that the filter is
// expected to leave her out if every return is filed. 15 percent of 1,483.35 is 222.5025.
func TestBenefits(t *testing.T) {
	b := calctest.Book(t, today)
	limit := b.LowIncome("FL", 1)
	for _, test := range []struct {
		name, benefit, income string
		filed                 facts.YesNo
		taken                 string
		left                  line.Verdict
	}{
		{"HH06", "1480", "1480", facts.Say(true), "$222.00", line.Yes},
		{"a return is missing", "1480", "1480", facts.Say(false), "$222.00", line.No},
		{"whether all are filed is not known", "1480", "1480", facts.DoNotKnow[bool](), "$222.00", line.NotYet},
		{"at the limit: 3,325 a month are 39,900 a year", "1483.35", "3325", facts.Say(true), "$222.50", line.Yes},
		{"a dollar a month more", "1483.35", "3326", facts.Say(true), "$222.50", line.No},
		{"the income is not known", "1480", "", facts.Say(true), "$222.00", line.NotYet},
		{"the benefit is not known", "", "1480", facts.Say(true), "?", line.Yes},
	} {
		var c facts.Case
		c.Income.Own.SocialSecurity.Has, c.Applying.ReturnsFiled = facts.Say(true), test.filed
		if test.benefit != "" {
			c.Income.Own.SocialSecurity.Amount = calctest.USD(test.benefit)
		}
		e := Of(c, Means{Income: usd("household-income", test.income), LowIncomeLimit: limit}, b)
		if len(e.Benefits) != 1 || e.Benefits[0].String() != test.taken {
			t.Errorf("%s: taken is %v, want %s", test.name, e.Benefits, test.taken)
		}
		if e.LeftOut.Verdict != test.left || !e.LeftOut.Cite.Unverified {
			t.Errorf("%s: left out: %s, want %s", test.name, e.LeftOut.Verdict, test.left)
		}
	}
	var c facts.Case
	c.Income.Own.SocialSecurity.Has = facts.Say(false)
	if e := Of(c, Means{}, b); len(e.Benefits) != 0 || e.LeftOut.ID != "" {
		t.Errorf("without Social Security: %v, %v", e.Benefits, e.LeftOut)
	}
	c.Household.Owing, c.Income.Spouse.SocialSecurity = facts.Say(facts.OwingJoint), facts.Maybe{Has: facts.Say(true), Amount: calctest.USD("1000")}
	if e := Of(c, Means{}, b); len(e.Benefits) != 1 || e.Benefits[0].ID != "levy-spouse-benefit" || e.Benefits[0].String() != "$150.00" {
		t.Errorf("of a spouse: %v", e.Benefits)
	}
}

// usd is a line of dollars; unknown if the text is empty.
func usd(id, s string) line.Line {
	if s == "" {
		return facts.Missing(id)
	}
	return facts.Given(id, calctest.USD(s))
}

// TestHardship: of 1,800 every two weeks before tax, of which 1,336.55 are exempt, at
// most 1,004.14 a month are taken; of 1,500 taken home, 354.14.
func TestHardship(t *testing.T) {
	b := calctest.Book(t, today)
	before, home := holding(head, job(facts.EveryTwoWeeks, "1800")), holding(paid(head, "1500"))
	benefit := holding(facts.Levy{})
	benefit.Income.Own.SocialSecurity = facts.Maybe{Has: facts.Say(true), Amount: calctest.USD("1480")}
	for _, test := range []struct {
		name string
		c    facts.Case
		left string
		want line.Verdict
	}{
		{"nothing is left in any case", before, "-881", line.Yes},
		{"just nothing", before, "0", line.Yes},
		{"less is left than the most that is taken, which may be less", before, "1004.13", line.NotYet},
		{"as much is left as is taken at most", before, "1004.14", line.No},
		{"less is left than is taken", home, "354.13", line.Yes},
		{"as much is left as is taken", home, "354.14", line.No},
		{"what is left is not known", home, "", line.NotYet},
		{"benefits: 222 a month", benefit, "221.99", line.Yes},
		{"benefits, as much is left", benefit, "222", line.No},
		{"nothing is answered", facts.Case{}, "500", line.NotYet},
	} {
		if e := Of(test.c, Means{Left: usd("income-less-expenses", test.left)}, b); e.Hardship.Verdict != test.want {
			t.Errorf("%s: hardship is %s, want %s", test.name, e.Hardship.Verdict, test.want)
		}
	}
}

// TestConcerns: the report tells of levies where one is near.
func TestConcerns(t *testing.T) {
	b := calctest.Book(t, today)
	for _, test := range []struct {
		name string
		c    facts.Case
		want bool
	}{
		{"nobody asked", holding(facts.Levy{}, job(facts.EveryWeek, "700")), false},
		{"a bill", came("cp14"), false},
		{"a second reminder, and a letter that is not known", came("cp503", "other"), false},
		{"notice CP504, after a bill", came("cp14", "cp504"), true},
		{"the final notice", came("lt11"), true},
		{"a levy on wages", came("668w"), true},
		{"a letter of a kind that was not answered", facts.Case{Letters: facts.Letters{Held: []facts.Letter{{}}}}, false},
		{"a levy takes already", facts.Case{Living: facts.Living{Levy: facts.Say(true)}}, true},
		{"none does", facts.Case{Living: facts.Living{Levy: facts.Say(false)}}, false},
		{"dependents answered", facts.Case{Levy: facts.Levy{Dependents: facts.DoNotKnow[int]()}}, true},
	} {
		e := Of(test.c, Means{}, b)
		if e.Concerns != test.want || (len(e.Tree("levy").Nodes) > 0) != test.want {
			t.Errorf("%s: it concerns: %t", test.name, e.Concerns)
		}
	}
}

// came is a case with letters of those kinds.
func came(kinds ...string) facts.Case {
	var c facts.Case
	for _, k := range kinds {
		c.Letters.Held = append(c.Letters.Held, facts.Letter{Kind: facts.Say(k)})
	}
	return c
}

// TestStay: an open case of bankruptcy stops levies, and is said before all else.
func TestStay(t *testing.T) {
	b := calctest.Book(t, today)
	for _, in := range []facts.YesNo{{}, facts.Say(false), facts.Say(true)} {
		var c facts.Case
		c.Applying.Bankruptcy = in
		if first := Of(c, Means{}, b).Release[0].ID; (first == "stay-stops-levy") != facts.Yes(in) {
			t.Errorf("in bankruptcy %+v, first is %s", in, first)
		}
	}
}

// TestEveryStatementIsCited: what holds of any levy has its source, and the figures that
// its words name.
func TestEveryStatementIsCited(t *testing.T) {
	e := Of(facts.Case{}, Means{}, calctest.Book(t, today))
	seen := map[string]bool{}
	for _, fs := range [][]line.Finding{e.Wages, e.Payments, e.Bank, e.Refunds, e.Exempt, e.Release} {
		for _, f := range fs {
			if f.Verdict != line.Yes || f.Cite.ID == "" || seen[f.ID] {
				t.Errorf("%s: %s, from %q", f.ID, f.Verdict, f.Cite.ID)
			}
			seen[f.ID] = true
			for _, l := range f.Figures {
				if !l.Known {
					t.Errorf("%s: %s is not known", f.ID, l.ID)
				}
			}
		}
	}
	for _, want := range []struct{ id, amount string }{
		{"exempt-household", "$11,980.00"}, {"exempt-tools", "$5,990.00"}, {"exempt-home", "$5,000.00"},
	} {
		if f, ok := line.Find(e.Exempt, want.id); !ok || f.Figures[0].String() != want.amount {
			t.Errorf("%s: %v", want.id, f.Figures)
		}
	}
	if got := e.BankDays.String(); got != "21 days" {
		t.Errorf("the bank holds it %s", got)
	}
}
