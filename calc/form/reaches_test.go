package form

import (
	"strings"
	"testing"

	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// TestAnswersReachTheStatement has cells of Form 433-A (OIC) that follow from an answer given
// elsewhere, of the renter in Ohio on November 22, 2026, by hand:
//
//	a bankruptcy from 2020-03-05 to 2020-09-30 was filed in the last seven years, one of
//	  2019-11-21 was not, and one of 2019-11-22 just was; its end is either of two cells, so
//	  it is only said;
//	what was given away went on 2025-05-12; that day may be that of line 9.9, and its value
//	  is not the amount that was answered;
//	of a house with 40,000 owed and one without a loan the 1,300 for rent or mortgage may be the
//	  first's payment, or the rent of the home, so that both are by hand, and nothing is paid on
//	  the second; with a loan on both it cannot be told apart;
//	of three people on the return, the taxpayer one of them, nobody adds to the income: both
//	  are dependents; with one who gives 100 the first row is that person's, and who gives
//	  nothing or keeps money apart has none.
func TestAnswersReachTheStatement(t *testing.T) {
	yes, no := facts.Say(true), facts.Say(false)
	bankrupt := func(from, to string) func(*facts.Case) {
		return func(c *facts.Case) {
			c.Other.Bankruptcy = yes
			c.Debt.Events = []facts.Event{{Kind: facts.Say(facts.EventBankruptcy), From: facts.Say(datetest.Day(from)), To: facts.Say(datetest.Day(to))}}
		}
	}
	three := func(alone facts.YesNo, others ...facts.Person) func(*facts.Case) {
		return func(c *facts.Case) {
			c.Household.Under65, c.Household.Over65, c.Household.Alone, c.Household.Others = facts.Say(3), facts.Say(0), alone, others
		}
	}
	gives := func(n int64) facts.Person { return facts.Person{Apart: no, Shares: no, Gives: usd(n)} }
	for _, test := range []struct {
		name    string
		change  func(*facts.Case)
		want    map[string]string
		suggest map[string]string
	}{
		{"a bankruptcy", bankrupt("2020-03-05", "2020-09-30"), map[string]string{"9.3 filed": "03/05/2020", "9.3 dismissed": ""},
			map[string]string{"9.3 dismissed": "09/30/2020", "9.3 discharged": "09/30/2020"}},
		{"seven years ago", bankrupt("2019-11-22", "2020-09-30"), map[string]string{"9.3 filed": "11/22/2019"}, nil},
		{"a day more", bankrupt("2019-11-21", "2020-09-30"), map[string]string{"9.3 filed": ""}, map[string]string{"9.3 dismissed": ""}},
		{"a gift", func(c *facts.Case) {
			c.Other.Transferred, c.Assets.Dissipated, c.Assets.DissipatedOn = yes, some(12_000), facts.Say(datetest.Day("2025-05-12"))
		}, map[string]string{"9.9 value": "", "9.9 date": ""}, map[string]string{"9.9 date": "05/12/2025", "9.9 value": ""}},
		{"one mortgage", func(c *facts.Case) {
			house(c, 40_000)
			free := c.Assets.Properties[0]
			free.Loan = usd(0)
			c.Assets.Properties, c.Living.Rent = append(c.Assets.Properties, free), usd(1_300)
		}, map[string]string{"5a payment": "", "5b payment": "0", "40 rent": ""}, map[string]string{"5a payment": "$1,300", "40 rent": "$1,300"}},
		{"two mortgages", func(c *facts.Case) {
			house(c, 40_000)
			c.Assets.Properties = append(c.Assets.Properties, c.Assets.Properties[0])
		}, map[string]string{"5a payment": "", "5b payment": "", "40 rent": ""}, map[string]string{"5a payment": "", "5b payment": ""}},
		{"nobody adds to it", three(yes), map[string]string{
			"S1 row 1 contributes no": Ticked, "S1 row 2 contributes no": Ticked, "S1 row 2 contributes yes": "", "S1 row 2 dependent yes": Ticked, "S1 row 2 dependent no": "", "32 sources": "N/A",
		}, nil},
		{"one gives 100", three(no, gives(0), gives(100), facts.Person{Apart: yes}), map[string]string{
			"S1 row 1 contributes yes": Ticked, "S1 row 1 contributes no": "", "S1 row 2 contributes yes": "", "S1 row 2 contributes no": Ticked,
			"S1 row 1 dependent yes": "", "S1 row 1 dependent no": "", "32": "100", "32 sources": "others in the household",
		}, nil},
		{"more who give than are on the return", three(no, gives(100), gives(50), gives(10)), map[string]string{"S1 row 3 contributes yes": Ticked}, nil},
		{"not known who gives", three(no, facts.Person{}), map[string]string{"S1 row 1 contributes yes": "", "S1 row 1 contributes no": "", "32 sources": ""}, nil},
		{"a spouse gives 250", func(c *facts.Case) {
			c.Household.Under65, c.Household.Owing, c.Household.Alone = facts.Say(3), facts.Say(facts.OwingMarried), no
			c.Household.Others = []facts.Person{{Spouse: yes, Shares: no, Gives: usd(250)}}
		}, map[string]string{"32": "250", "32 sources": "spouse", "S1 row 1 contributes no": Ticked, "S1 row 1 dependent yes": "", "S1 row 2 contributes no": ""}, nil},
	} {
		x := story(t, "ohio-same-facts")
		c := x.c.Clone()
		test.change(&c)
		f, _ := Of("433-a-oic", c, assessed(c, x), x.b, Options{})
		got := f.Values(nil)
		for id, want := range test.want {
			if got[id] != want {
				t.Errorf("%s: %s is %q, want %q", test.name, id, got[id], want)
			}
		}
		for id, want := range test.suggest {
			if e, found := f.Entry(id); !found || e.Suggest != want {
				t.Errorf("%s: %s may be %q, want %q", test.name, id, e.Suggest, want)
			}
		}
	}
}

// TestPaymentsThatReachedThePenalty has line 3 of Form 843, by hand. A tax of 5,000 less 1,000
// withheld is 4,000, and 900 of penalties follow it:
//
//	3,000 and 1,000 pay the tax and no more; 500 are of the penalties, as is a part of 600;
//	  what comes then, 200, goes to interest;
//	one payment of 4,300 reaches them;
//	800 that came by April 15 are tax paid in time: 3,200 are left, and 3,000 do not reach it;
//	while tax is owed none did, and without a day it is not known;
//	2,000 assessed later than 4,900 was paid: that payment had paid the 4,000 and the 900, which a
//	  tax of 6,000 would hide, so that it is by hand.
func TestPaymentsThatReachedThePenalty(t *testing.T) {
	due := line.GivenDay("year-due", datetest.Day("2023-04-15"))
	paid := func(all ...facts.Payment) []facts.Payment { return all }
	on := func(day string, n int64) facts.Payment {
		return facts.Payment{On: facts.Say(datetest.Day(day)), Amount: usd(n)}
	}
	for _, test := range []struct {
		name  string
		paid  []facts.Payment
		want  string
		says  bool
		later []facts.Assessment
	}{
		{"after an audit", paid(on("2023-08-01", 4_900)), "", false, []facts.Assessment{{Tax: usd(2_000), On: facts.Say(datetest.Day("2025-03-03"))}}},
		{"in turn", paid(on("2024-05-01", 600), on("2023-08-01", 3_000), on("2023-09-01", 1_000), on("2024-02-01", 500), on("2024-06-01", 200)), "2024-02-01 2024-05-01", true, nil},
		{"at once", paid(on("2023-08-01", 4_300)), "2023-08-01", true, nil},
		{"in time", paid(on("2023-04-15", 800), on("2023-08-01", 3_000)), "", true, nil},
		{"in time, and more", paid(on("2023-04-15", 800), on("2023-08-01", 3_000), on("2023-09-01", 300)), "2023-09-01", true, nil},
		{"no day", paid(on("2023-08-01", 4_300), facts.Payment{Amount: usd(100)}), "", false, nil},
		{"none listed", nil, "", false, nil},
	} {
		y := facts.TaxYear{History: facts.History{Shown: usd(5_000), Credits: usd(1_000), Payments: test.paid, Later: test.later, Charged: facts.Charged{LateFiling: usd(700), LatePayment: usd(200)}}}
		days, known := reached(&y, due)
		var got []string
		for _, d := range days {
			got = append(got, d.String())
		}
		if strings.Join(got, " ") != test.want || known != test.says {
			t.Errorf("%s: %v, %t; want %q, %t", test.name, got, known, test.want, test.says)
		}
	}
}

// TestNoMoneyBack: line 3 of Form 843 stays empty while tax is owed, and where nobody said what
// was charged, so that line 2 is what is unpaid; it is by hand where it is not known, and after a later assessment,
// whose tax may be what is owed.
func TestNoMoneyBack(t *testing.T) {
	owed, nothing, unknown := facts.Given("x", usd(1)), facts.Given("x", usd(0)), line.Line{}
	for _, test := range []struct {
		name    string
		tax     line.Line
		charged facts.Charged
		later   []facts.Assessment
		want    Kind
	}{
		{"tax is owed", owed, facts.Charged{LateFiling: usd(700)}, nil, Blank},
		{"tax is owed after an audit", owed, facts.Charged{LateFiling: usd(700)}, []facts.Assessment{{Tax: usd(2_000)}}, Hand},
		{"nothing is said of what was charged", nothing, facts.Charged{}, nil, Blank},
		{"it is not known what was charged", nothing, facts.Charged{LateFiling: facts.Amount{Unsure: true}}, nil, Hand},
		{"it is not known whether tax is owed", unknown, facts.Charged{LateFiling: usd(700)}, nil, Hand},
	} {
		s := &sheet{}
		s.section("1")
		s.paidOn(&facts.TaxYear{History: facts.History{Charged: test.charged, Later: test.later}}, test.tax, line.GivenDay("year-due", datetest.Day("2023-04-15")))
		if got := s.form.Sections[0].Entries; len(got) != 1 || got[0].ID != "3a" || got[0].Kind != test.want {
			t.Errorf("%s: %+v, want %s", test.name, got, test.want)
		}
	}
}

// TestSectionsOfPenalties has line 6 of Form 843: late payment of what was assessed later is
// under (a)(3), IRC 6651(a); of the return's own tax, if any was left, under (a)(2).
func TestSectionsOfPenalties(t *testing.T) {
	nothing, some := line.Sum("form-nothing"), line.Sum("form-penalties", facts.Given("x", usd(90)))
	later := []facts.Assessment{{Tax: usd(2_000)}}
	for _, test := range []struct {
		name            string
		filing, payment line.Line
		h               facts.History
		want            string
	}{
		{"both", some, some, facts.History{Shown: usd(5_000), Credits: usd(1_000)}, "6651(a)(1), 6651(a)(2)"},
		{"filing alone, with an audit", some, nothing, facts.History{Shown: usd(5_000), Credits: usd(1_000), Later: later}, "6651(a)(1)"},
		{"an audit of a return that was paid", nothing, some, facts.History{Shown: usd(5_000), Credits: usd(5_000), Later: later}, "6651(a)(3)"},
		{"an audit besides", nothing, some, facts.History{Shown: usd(5_000), Credits: usd(4_000), Later: later}, "6651(a)(2), 6651(a)(3)"},
		{"not known", line.Line{}, some, facts.History{}, ""},
	} {
		if got := sections(&facts.TaxYear{History: test.h}, &test.filing, &test.payment); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestReasonsForAHearing has line 8 of Form 12153: a spouse's tax that could not be known of
// ticks innocent spouse, unless the spouse signs too; a plan in effect, IRC 6323(j)(1)(B), the withdrawal of a lien, which a
// hearing about a levy has not; and with no reason at all it is noted that one is needed.
func TestReasonsForAHearing(t *testing.T) {
	all := storiesOf(t, "ohio-same-facts")
	with := func(kind string, change func(c *facts.Case)) func(c *facts.Case) {
		return func(c *facts.Case) { letter(kind)(c); change(c) }
	}
	spouse := func(c *facts.Case) {
		d := &c.Dispute
		d.Joint, d.Whose, d.Knew, d.Apart, d.Abuse = facts.Say(true), facts.Say(facts.WhoseTheirs), facts.Say(facts.KnewNothing), facts.Say(true), facts.Say(false)
	}
	couple := func(c *facts.Case) { spouse(c); c.Household.Owing = facts.Say(facts.OwingJoint) }
	planned := func(c *facts.Case) { c.Debt.Years[0].History.PlanFrom = facts.Say(datetest.Day("2026-03-01")) }
	own := func(c *facts.Case) { c.Dispute.Joint = facts.Say(false) }
	for _, test := range []struct {
		name   string
		change func(c *facts.Case)
		cell   string
		want   Kind
		ticked line.Verdict
	}{
		{"a spouse's tax", with("lt11", spouse), "8 innocent spouse", Tick, line.Yes},
		{"a spouse's tax, on a form that both sign", with("lt11", couple), "8 innocent spouse", Hand, line.NotYet},
		{"an own return", with("lt11", own), "8 innocent spouse", Tick, line.No},
		{"not said whose return", with("lt11", func(*facts.Case) {}), "8 innocent spouse", Hand, line.NotYet},
		{"a lien, and a plan", with("l3172", planned), "8 lien withdrawal", Tick, line.Yes},
		{"a lien alone", with("l3172", own), "8 lien withdrawal", Hand, line.NotYet},
		{"a levy, and a plan", with("lt11", planned), "8 lien withdrawal", Tick, line.No},
	} {
		e, found := plain(t, all, "12153", test.change).Entry(test.cell)
		if !found || e.Kind != test.want || test.want == Tick && e.Ticked != test.ticked {
			t.Errorf("%s: %s is %s, %s; want %s, %s", test.name, test.cell, e.Kind, e.Ticked, test.want, test.ticked)
		}
	}
	noted := func(f Form) bool {
		_, is := line.Find(f.Notes, "12153.no-reason")
		return is
	}
	if noted(plain(t, all, "12153", with("lt11", spouse))) {
		t.Error("it says that there is no reason, and there is")
	}
	f := plain(t, all, "12153", func(c *facts.Case) { *c = facts.Case{}; letter("lt11")(c) })
	if !noted(f) || f.Notes[0].Cite.ID == "" {
		t.Errorf("of nobody: %v", f.Notes)
	}
}
