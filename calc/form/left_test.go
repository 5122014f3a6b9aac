package form

import (
	"slices"
	"testing"

	"offercheck/calc"
	"offercheck/calc/facts"
)

// TestNothingToWrite has cells of Form 433-A (OIC) of the man out of work in Ohio, who owns
// and owes nothing besides: each block says N/A where the answers say that there is none, and
// 0 where it wants dollars. Without an answer it says neither.
func TestNothingToWrite(t *testing.T) {
	blocks := map[string]string{
		"S1 spouse last": "N/A", "S1 row 1 name": "N/A", "S2 employer": "N/A", "S2 spouse employer": "N/A", "1a bank": "N/A", "1b bank": "N/A",
		"2a institution": "N/A", "2b institution": "N/A", "2c description": "N/A", "3a institution": "N/A", "4a insurer": "N/A", "5a property": "N/A", "5b property": "N/A",
		"6a vehicle": "N/A", "6c vehicle": "N/A", "7a description": "N/A", "S4 business": "N/A", "8a bank": "N/A", "8b bank": "N/A", "8c description": "N/A",
		"9a description": "N/A", "9b description": "N/A", "32 sources": "N/A", "48 policy amount": "N/A", "50 debts": "N/A", "51 total owed": "0",
	}
	x := story(t, "ohio-out-of-work")
	c := x.c.Clone()
	no, a := facts.Say(false), &c.Assets
	c.Household.Owing, c.Household.Under65, c.Household.Over65, c.Household.Alone, c.Household.Others = facts.Say(facts.OwingAlone), facts.Say(1), facts.Say(0), facts.Say(true), nil
	a.HasAccounts, a.HasInvestments, a.HasRetirement, a.HasPolicies, a.HasProperties, a.HasVehicles, a.HasValuables = no, no, no, no, no, no, no
	c.Income.Employed, c.Business = no, facts.Business{Has: no}
	none := facts.Maybe{Has: no}
	l := &c.Living
	l.LifeInsurance, l.Secured, l.StudentLoans, l.Dues, l.Fees, l.StateTax = none, none, none, none, none, facts.StateTax{Has: no}
	f, _ := Of("433-a-oic", c, assessed(c, x), x.b, Options{})
	got := f.Values(nil)
	for id, want := range blocks {
		if got[id] != want {
			t.Errorf("%s is %q, want %q", id, got[id], want)
		}
	}
	r := calc.Assess(facts.Case{}, x.b)
	f, _ = Of("433-a-oic", facts.Case{}, &r, x.b, Options{})
	got = f.Values(nil)
	for id := range blocks {
		if got[id] != "" {
			t.Errorf("%s of nobody is %q", id, got[id])
		}
	}
}

// TestSpousesJob: where the spouse does not owe, whose jobs are in no case, nothing says that
// there is none; what is typed of it is written.
func TestSpousesJob(t *testing.T) {
	x := story(t, "ohio-same-facts")
	for owing, want := range map[string]string{facts.OwingAlone: "N/A", facts.OwingJoint: "N/A", facts.OwingMarried: ""} {
		c := x.c.Clone()
		c.Household.Owing = facts.Say(owing)
		f, _ := Of("433-a-oic", c, assessed(c, x), x.b, Options{})
		if got := f.Values(nil)["S2 spouse employer"]; got != want {
			t.Errorf("%s: %q, want %q", owing, got, want)
		}
		if got := f.Values(map[string]string{SpouseEmployer: "Mill"})["S2 spouse employer"]; want == "" && got != "Mill" {
			t.Errorf("%s: %q is written", owing, got)
		}
	}
}

// TestAccountsOfABusiness: the answer is what is in all accounts of the business, of which there
// may be several, and one without money. So nothing says that there is none; which they are must
// be written of the first if there is money in them.
func TestAccountsOfABusiness(t *testing.T) {
	x := story(t, "california-contractor")
	for cash, must := range map[int64]bool{0: false, 400: true} {
		c := x.c.Clone()
		c.Business.Cash = usd(cash)
		f, _ := Of("433-a-oic", c, assessed(c, x), x.b, Options{})
		for id, want := range map[string]bool{"8a bank": must, "8a kind": must, "8b bank": false} {
			if e, found := f.Entry(id); !found || e.Kind != Hand || e.Left(nil) != want {
				t.Errorf("with %d: %s is %+v, want left %t", cash, id, e, want)
			}
		}
	}
}

// TestOneOfEach: who has one checking account, and one more in cash, has the bank of the first
// to type, and none of the second; with two cars row 6c is no N/A.
func TestOneOfEach(t *testing.T) {
	x := story(t, "ohio-same-facts")
	c := x.c.Clone()
	no, yes := facts.Say(false), facts.Say(true)
	c.Assets.HasAccounts = yes
	c.Assets.Accounts = []facts.Account{{Kind: facts.Say(facts.AccountChecking), Balance: usd(800), Shared: no}, {Kind: facts.Say(facts.AccountCash), Balance: usd(90), Shared: no}}
	car := facts.Vehicle{Leased: no, Value: usd(5_000), Loan: usd(0), Needed: yes, Shared: no, Payment: usd(0), Running: usd(100)}
	c.Assets.HasVehicles, c.Assets.Vehicles = yes, []facts.Vehicle{car, car}
	typed := map[string]string{Bank: "First Bank, USA", BankNumber: "900-1", SecondBank: "Other", SecondBankNumber: "900-2"}
	for id, want := range map[string]map[string]string{
		"433-a-oic": {"1a bank": "First Bank, USA", "1a number": "900-1", "1b bank": "N/A", "1b number": "", "6a vehicle": "", "6c vehicle": ""},
		"433-f":     {"A account 1 bank": "First Bank, USA", "A account 1 number": "900-1", "A account 2 bank": "N/A", "A account 2 number": ""},
	} {
		f, _ := Of(id, c, assessed(c, x), x.b, Options{})
		got := f.Values(typed)
		for cell, text := range want {
			if got[cell] != text {
				t.Errorf("%s: %s is %q, want %q", id, cell, got[cell], text)
			}
		}
	}
}

// TestLeft has which entries stay empty: what waits for an answer, what is not typed, what is
// by hand, of two boxes of a question once; not what is optional, signed, known, or empty on
// purpose. Half a name or address is left; an apartment is not missed, nor years beside months.
func TestLeft(t *testing.T) {
	f := Form{Sections: []Section{{Entries: []Entry{
		{ID: "waits", Kind: Text}, {ID: "known", Kind: Text, Text: "x"}, {ID: "name", Kind: Typed, Fields: []string{FirstName, LastName}},
		{ID: "a yes", Kind: Hand}, {ID: "a no", Kind: Hand}, {ID: "b no", Kind: Hand}, {ID: "blank", Kind: Blank}, {ID: "ink", Kind: Hand, Signed: true},
		{ID: "fax", Kind: Hand, Optional: true}, {ID: "why", Kind: Draft, Fields: []string{Why}}, {ID: "bank", Kind: Typed, Fields: []string{Routing}},
		{ID: "address", Kind: Typed, Fields: []string{Street, Apartment, City}}, {ID: "how long", Kind: Typed, Fields: []string{JobYears, JobMonths}},
		{ID: "box", Kind: Typed, Box: true, Fields: []string{Helper}}, {ID: "rest", Kind: Typed, Rest: true, Fields: []string{"share-1", "share-2"}},
	}}}}
	for _, test := range []struct {
		typed map[string]string
		want  []string
	}{
		{nil, []string{"waits", "name", "a yes", "b no", "why", "bank", "address", "how long", "box", "rest"}},
		{map[string]string{FirstName: "Ana", Why: " ", Routing: "12", City: "Toledo", Apartment: "4", JobYears: " "},
			[]string{"waits", "name", "a yes", "b no", "why", "bank", "address", "how long", "box", "rest"}},
		{map[string]string{FirstName: "Ana", LastName: "Ruiz", Why: "Rent", Routing: "011000015", Street: "1 Main St", City: "Toledo", JobMonths: "7", Helper: "x", "share-1": "500", "share-2": "200"},
			[]string{"waits", "a yes", "b no"}},
	} {
		var got []string
		for _, e := range Left(test.typed, f) {
			got = append(got, e.ID)
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%v: %q, want %q", test.typed, got, test.want)
		}
	}
}

// TestLeftIsCounted: of the man out of work in Ohio, whose every cell can be typed, nothing is
// left with all of it typed. Without the birth date one cell is, of which no answer is
// missing; with furniture there is another, since whether a loan is on it is not asked; and
// without the answer to line 9.1 a third, which waits for it.
func TestLeftIsCounted(t *testing.T) {
	x := story(t, "ohio-out-of-work")
	count := func(c facts.Case, typed map[string]string) (left, waiting string) {
		for _, k := range Checks(c, assessed(c, x), x.b, typed) {
			if k.ID == "left-empty" {
				return k.Figures[0].Amount.String(), k.Figures[1].Amount.String()
			}
		}
		return "0", "0"
	}
	if left, waiting := count(x.c, everything()); left != "0" || waiting != "0" {
		t.Errorf("with all typed %s, %s", left, waiting)
	}
	typed := everything()
	delete(typed, Birth)
	if left, waiting := count(x.c, typed); left != "1" || waiting != "0" {
		t.Errorf("without the birth date %s, %s", left, waiting)
	}
	c := x.c.Clone()
	c.Assets.Effects = usd(500)
	if left, waiting := count(c, typed); left != "2" || waiting != "0" {
		t.Errorf("and with furniture %s, %s", left, waiting)
	}
	c.Other.Prison = facts.YesNo{}
	if left, waiting := count(c, typed); left != "3" || waiting != "1" {
		t.Errorf("and without an answer %s, %s", left, waiting)
	}
}

// TestRouting has routing numbers, whose sum of all digits times 3, 7 and 1 in turn ends in 0:
// 011000015 is 14 + 6 = 20, 121000248 is 3 + 14 + 1 + 6 + 28 + 8 = 60.
func TestRouting(t *testing.T) {
	e := Entry{Kind: Typed, Fields: []string{Routing}}
	for typed, want := range map[string]string{
		"011000015": "011000015", " 121000248 ": "121000248", "011000016": "", "01100001": "", "0110000150": "", "01100001a": "",
		"000000000": "", "131000005": "", "331000009": "", "-11000015": "",
	} {
		if got := e.Write(map[string]string{Routing: typed}); got != want {
			t.Errorf("%q: %q, want %q", typed, got, want)
		}
	}
	how := Entry{Kind: Typed, Fields: []string{JobYears, JobMonths}}
	if got := how.Write(map[string]string{JobYears: "3", JobMonths: "4"}); got != "3 years 4 months" {
		t.Error(got)
	}
	if got := (Entry{Kind: Typed, Fields: []string{JobYears}}).Write(map[string]string{JobYears: "3"}); got != "3" {
		t.Error(got)
	}
	day := Entry{Kind: Typed, Fields: []string{DebitDay}}
	if day.Write(map[string]string{DebitDay: "28"}) != "28" || day.Write(map[string]string{DebitDay: "29"}) != "" {
		t.Error("a day of the month")
	}
}
