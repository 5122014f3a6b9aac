package form

import (
	"slices"
	"strings"
	"testing"

	"offercheck/calc"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// plain is the story of the renter in Ohio, who owes 42,000 for 2022, with a change.
func plain(t *testing.T, all []told, id string, change func(c *facts.Case)) Form {
	t.Helper()
	f, _ := changedForm(t, all, id, change)
	return f
}

// changedForm is plain, and false if nothing calls for the form.
func changedForm(t *testing.T, all []told, id string, change func(c *facts.Case)) (Form, bool) {
	t.Helper()
	c := all[0].c.Clone()
	change(&c)
	r := calc.Assess(c, all[0].b)
	return Of(id, c, &r, all[0].b, Options{})
}

// letter is a letter of the IRS of November 9, 2026.
func letter(kind string) func(c *facts.Case) {
	return func(c *facts.Case) {
		c.Letters.Held = []facts.Letter{{Kind: facts.Say(kind), On: facts.Say(datetest.Day("2026-11-09"))}}
	}
}

// TestActions has what line 14 of Form 9423 ticks for each letter, and that no form is there
// for what cannot be appealed by it.
func TestActions(t *testing.T) {
	all := storiesOf(t, "ohio-same-facts")
	for _, test := range []struct{ kind, ticked string }{
		{"l3172", "14 lien"}, {"cp504", "14 levy"}, {"668a", "14 levy"}, {"l2272c", "14 rejected"}, {"cp523", "14 terminated"},
		{"lt11", ""}, {"cp14", ""}, {"offer-rejected", ""},
	} {
		f, calls := changedForm(t, all, "9423", letter(test.kind))
		var ticked []string
		for id, v := range f.Values(nil) {
			if v == Ticked {
				ticked = append(ticked, id)
			}
		}
		if got := strings.Join(ticked, " "); got != test.ticked || calls != (test.ticked != "") {
			t.Errorf("%s: %q, want %q", test.kind, got, test.ticked)
		}
	}
	answered := func(c *facts.Case) { letter("l2272c")(c); c.Letters.Held[0].Answered = facts.Say(true) }
	if _, calls := changedForm(t, all, "9423", answered); calls {
		t.Error("a letter that was answered is appealed")
	}
}

// TestAppealTimes has the notes of Form 9423: the refusal of November 9, 2026 is appealed
// within 30 days, by December 9; the days of a revenue officer are of a levy or a lien alone.
func TestAppealTimes(t *testing.T) {
	all := storiesOf(t, "ohio-same-facts")
	notes := func(kind string) (ids []string, last string) {
		for _, n := range plain(t, all, "9423", letter(kind)).Notes {
			if ids = append(ids, n.ID); n.ID == "9423.last-day" {
				last = n.Figures[0].Day().String()
			}
		}
		return ids, last
	}
	if ids, last := notes("l2272c"); last != "2026-12-09" || slices.Contains(ids, "9423.officer") {
		t.Errorf("a refusal: %s, %v", last, ids)
	}
	if ids, last := notes("668a"); last != "" || !slices.Contains(ids, "9423.officer") || !slices.Contains(ids, "9423.manager") {
		t.Errorf("a levy: %s, %v", last, ids)
	}
}

// TestMeansOfToday has what the appeal of a levy says of a household that is laid off: it lives on
// 1,600 a month, and 2,677 are allowed. The 3,600 that it expects are the offers' alone.
func TestMeansOfToday(t *testing.T) {
	f := plain(t, storiesOf(t, "ohio-out-of-work"), "9423", func(c *facts.Case) { c.Living.Levy = facts.Say(true) })
	e, _ := f.Entry("15")
	i := slices.IndexFunc(e.Says, func(s Sentence) bool { return s.ID == "form.means" })
	if i < 0 || ids(e.Says[i].Lines) != "form-income $1,600.00, form-costs $2,677.00" {
		t.Errorf("it says %+v", e.Says)
	}
}

// says is the IDs of the sentences of a draft.
func says(f Form, id string) string {
	e, _ := f.Entry(id)
	var ids []string
	for _, s := range e.Says {
		ids = append(ids, s.ID)
	}
	return strings.Join(ids, " ")
}

// TestLien has line 11 of Form 12277: the box for direct debit is left where the balance
// assessed is above 25,000 or fewer than three payments were made, and else the person's. Of a
// debt that is paid the lien is released, and the last box is ticked.
func TestLien(t *testing.T) {
	all := storiesOf(t, "ohio-same-facts")
	planned := func(assessed int64, paid int) func(c *facts.Case) {
		return func(c *facts.Case) {
			letter("l3172")(c)
			h := &c.Debt.Years[0].History
			h.PlanFrom, c.Paying.Assessed = facts.Say(datetest.Day("2026-03-01")), usd(assessed)
			h.Payments = []facts.Payment{{On: facts.Say(datetest.Day("2026-02-20")), Amount: usd(100)}} // before it
			for n := range paid {
				h.Payments = append(h.Payments, facts.Payment{On: facts.Say(datetest.Day("2026-03-20").AddMonths(n)), Amount: usd(100)})
			}
		}
	}
	for _, test := range []struct {
		name   string
		change func(c *facts.Case)
		debit  Kind
		says   string
	}{
		{"no plan", letter("l3172"), Tick, "12277.current 12277.hurts"},
		{"25,000 and three payments", planned(25_000, 3), Hand, "12277.plan 12277.payments 12277.within 12277.current 12277.hurts"},
		{"25,001", planned(25_001, 3), Tick, "12277.plan 12277.payments 12277.current 12277.hurts"},
		{"two payments", planned(25_000, 2), Tick, "12277.plan 12277.within 12277.current 12277.hurts"},
		{"payments not listed", planned(25_000, 0), Hand, "12277.plan 12277.within 12277.current 12277.hurts"},
	} {
		f := plain(t, all, "12277", test.change)
		e, _ := f.Entry("11 debit")
		if got := says(f, "12"); e.Kind != test.debit || e.Ticked == line.Yes || got != test.says {
			t.Errorf("%s: %s, %s; want %s, %s", test.name, e.Kind, got, test.debit, test.says)
		}
		if v := f.Values(nil); v["10 open"] != Ticked || v["10 released"] != "" || v["11 best"] != "" {
			t.Errorf("%s: the lien is not open: %v", test.name, v)
		}
	}
	f := plain(t, all, "12277", func(c *facts.Case) { letter("l3172")(c); c.Debt.Total, c.Debt.Years[0].History.Owed = usd(0), usd(0) })
	if v := f.Values(nil); v["10 released"] != Ticked || v["11 best"] != Ticked || !strings.HasPrefix(says(f, "12"), "12277.paid") {
		t.Errorf("paid: %v, %s", v, says(f, "12"))
	}
}

// TestHarm has lines 12a and 12b of Form 911: with a levy its release is asked for.
func TestHarm(t *testing.T) {
	all := storiesOf(t, "ohio-same-facts")
	f := plain(t, all, "911", func(c *facts.Case) { c.Living.Levy = facts.Say(true) })
	if a, b := says(f, "12a"), says(f, "12b"); !strings.HasPrefix(a, "911.levy 911.holder") || b != "911.release form.why" {
		t.Errorf("a levy: %s; %s", a, b)
	}
	if f = plain(t, all, "911", letter("lt11")); says(f, "12a") != "911.notice 911.shut-off 911.tried" || says(f, "12b") != "form.why" {
		t.Errorf("a notice: %s; %s", says(f, "12a"), says(f, "12b"))
	}
}

// TestHelpers has line 3 of Form 2848 on November 22, 2026: the year owed and this one; a
// form for each of two who owe together, with the spouse's name on the second.
func TestHelpers(t *testing.T) {
	all := storiesOf(t, "ohio-same-facts")
	f := plain(t, all, "2848", func(c *facts.Case) {
		c.Debt.Years = append(c.Debt.Years, facts.TaxYear{Kind: facts.Say(facts.KindTrustFund), Period: facts.Say(datetest.Day("2024-06-30")), Year: facts.Say(2024)})
	})
	v := f.Values(nil)
	for id, want := range map[string]string{
		"3 matter 1": "Income", "3 form 1": "1040", "3 years 1": "2022, 2026", "3 matter 2": "Civil Penalty", "3 form 2": "Not applicable", "3 years 2": "06-30-2024",
	} {
		if v[id] != want {
			t.Errorf("%s is %q, want %q", id, v[id], want)
		}
	}
	for _, x := range storiesOf(t, "texas-couple-can-pay") {
		typed := map[string]string{FirstName: "Ana", SpouseFirstName: "Luis"}
		both := Every("2848", x.c, x.r, x.b, Options{})
		if len(both) != 2 || both[0].Values(typed)["1 name"] != "Ana" || both[1].Values(typed)["1 name"] != "Luis" {
			t.Errorf("a couple has %d forms", len(both))
		}
	}
}

// TestPenaltyAlone has the forms of who owes a trust fund penalty and no income tax: they name
// it and its period, and wait for no tax year; beside a year it has a row of its own, if the
// form has rows.
func TestPenaltyAlone(t *testing.T) {
	penalty := facts.TaxYear{Kind: facts.Say(facts.KindTrustFund), Period: facts.Say(datetest.Day("2021-12-31")), Year: facts.Say(2021)}
	all := storiesOf(t, "ohio-same-facts")
	for _, test := range []struct {
		id          string
		alone, both map[string]string
	}{
		{"12153", map[string]string{"7 type": "Civil Penalty", "7 form": "Not applicable", "7 periods": "12-31-2021", "7 type 2": ""},
			map[string]string{"7 type": "Income", "7 form": "1040", "7 periods": "2022", "7 type 2": "Civil Penalty", "7 periods 2": "12-31-2021"}},
		{"911", map[string]string{"10 form": "Civil Penalty", "11 years": "12-31-2021"},
			map[string]string{"10 form": "1040, Civil Penalty", "11 years": "2022, 12-31-2021"}},
		{"9465", map[string]string{"top forms": "Civil Penalty", "top years": "12-31-2021"},
			map[string]string{"top forms": "1040", "top years": "2022"}},
		{"433-h", map[string]string{"1 form": "Civil Penalty", "1 periods": "12-31-2021"},
			map[string]string{"1 form": "1040", "1 periods": "2022"}},
		{"433-d", map[string]string{"taxes": "Civil Penalty", "periods": "12-31-2021"},
			map[string]string{"taxes": "1040, Civil Penalty", "periods": "2022, 12-31-2021"}},
		{"9423", map[string]string{"11 form": "Civil Penalty", "12 periods": "12-31-2021"},
			map[string]string{"11 form": "1040, Civil Penalty", "12 periods": "2022, 12-31-2021"}},
	} {
		for _, also := range []bool{false, true} {
			want := test.alone
			v := plain(t, all, test.id, func(c *facts.Case) {
				letter("lt11")(c)
				c.Living.Levy = facts.Say(true) // which is appealed
				if also {
					c.Debt.Years = append(c.Debt.Years, penalty)
				} else {
					c.Debt.Years = []facts.TaxYear{penalty}
				}
			}).Values(nil)
			if also {
				want = test.both
			}
			for id, text := range want {
				if v[id] != text {
					t.Errorf("%s: %s is %q, want %q", test.id, id, v[id], text)
				}
			}
		}
	}
}

// TestShares has column (c) of Form 8379: column (a) less column (b), and nothing of what is
// no amount, or more than the whole.
func TestShares(t *testing.T) {
	for _, test := range []struct{ a, b, c string }{
		{"52,000", "31,500", "20,500"}, {"$1,250.50", "250.25", "1,000.25"}, {"900", "900", "0"}, {" 900 ", "0", "900"},
		{"900", "901", ""}, {"900", "", ""}, {"", "900", ""}, {"12,50", "1", ""}, {"1250,000", "1", ""}, {"12.5", "1", "11.50"}, {"12.505", "1", ""}, {"nine", "1", ""}, {"-5", "1", ""},
	} {
		e := Entry{Kind: Typed, Rest: true, Fields: []string{share("13a", "a"), share("13a", "b")}}
		if got := e.Write(map[string]string{"share-13a-a": test.a, "share-13a-b": test.b}); got != test.c {
			t.Errorf("%q less %q is %q, want %q", test.a, test.b, got, test.c)
		}
	}
	if no, column, is := Share("share-13a-b"); no != "13a" || column != "b" || !is || !IsField("share-13a-b") {
		t.Errorf("%s, %s, %t", no, column, is)
	}
}

// TestSpouse has part IV of Form 8857 by the full values and what is really paid, whatever
// the standards allow. Cash 300 and bank 1,200 are 1,500; a car of 9,000 with 4,000 owed on it
// and one of 2,500 are 11,500. Of the cars 210 and 190 are paid a month, and 90: 490.
func TestSpouse(t *testing.T) {
	f := plain(t, storiesOf(t, "ohio-same-facts"), "8857", func(c *facts.Case) {
		no := facts.Say(false)
		c.Dispute.Joint, c.Dispute.Whose = facts.Say(true), facts.Say(facts.WhoseTheirs)
		c.Assets.HasAccounts = facts.Say(true)
		c.Assets.Accounts = []facts.Account{{Balance: usd(300), Shared: no}, {Balance: usd(1200), Shared: no}}
		c.Assets.HasVehicles = facts.Say(true)
		c.Assets.Vehicles = []facts.Vehicle{
			{Leased: no, Value: usd(9000), Loan: usd(4000), Payment: usd(210), Running: usd(190), Shared: no},
			{Leased: no, Value: usd(2500), Loan: usd(0), Payment: usd(0), Running: usd(90), Shared: no},
		}
		c.Living.CourtOrdered = facts.Maybe{Has: facts.Say(true), Amount: usd(250)}
	})
	v := f.Values(nil)
	for id, want := range map[string]string{
		"1 yes": Ticked, "3 year 1": "2022", "20 value 1": "1500", "20 loan 1": "0", "22 auto": "490",
		"22 court type 1": "Support and restitution", "22 court 1": "250", "22 real estate": included, "22 income": "", "23": "",
	} {
		if v[id] != want {
			t.Errorf("%s is %q, want %q", id, v[id], want)
		}
	}
	found := false
	for n := 1; n <= 7; n++ {
		no := string(rune('0' + n))
		if v["20 asset "+no] == "Vehicles" {
			found = v["20 value "+no] == "11500" && v["20 loan "+no] == "4000"
		}
	}
	if !found {
		t.Errorf("the cars: %v", v)
	}
}
