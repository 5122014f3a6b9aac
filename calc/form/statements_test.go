package form

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// numbered is the number of one of several alike rows.
var numbered = regexp.MustCompile(` \d+ `)

// helpers are answers that stand below cells they are split over, and are no cell.
var helpers = regexp.MustCompile(` (together|[a-z]+-together)$`)

// TestStatementCells holds what is filled in against the cells of Forms 433-F and 433-H, as
// the lists of their fields have them, and finds each cell of the first in some story.
func TestStatementCells(t *testing.T) {
	all := stories(t)
	for _, id := range []string{"433-f", "433-h"} {
		text, err := os.ReadFile("testdata/cells-" + id + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		cells := strings.Split(strings.TrimSpace(string(text)), "\n")
		seen := map[string]bool{}
		for _, x := range all {
			for _, f := range Every(id, x.c, x.r, x.b, Options{}) {
				twice := map[string]bool{}
				for e := range entries([]Form{f}) {
					cell := numbered.ReplaceAllString(e.ID, " n ")
					if !slices.Contains(cells, cell) && !helpers.MatchString(e.ID) {
						t.Errorf("%s: %s has no cell %q", x.name, id, e.ID)
					}
					if twice[e.ID] {
						t.Errorf("%s: %s has %q twice", x.name, id, e.ID)
					}
					twice[e.ID], seen[cell] = true, true
				}
			}
		}
		for _, cell := range cells {
			if !seen[cell] && id == "433-f" && cell != "A retirement" { // it is there where nothing was answered
				t.Errorf("no story fills in %s of %s", cell, id)
			}
		}
	}
}

// TestStatementsByHand holds Forms 433-F and the sheet on retirement accounts against two
// households worked on paper, with the answers of their stories.
//
//	philadelphia-nothing-left: 700 in the bank and a car of 6,000 without a loan, whole, where
//	  the offer takes 1,000, a fifth and 3,450 off. 480 of tax a month / 2.17 = 221.20 each
//	  pay. Three people: 1,857 and 3 × 90 = 270. Rent 1,150 + utilities 230 = 1,380; health
//	  240 + 270 = 510; care alone in the fifth block, 300.
//	texas-couple-on-a-plan: the account of 22,000 whole, as is the house of 310,000 with
//	  255,000 owed: 55,000. The 2,350 for rent or mortgage is by hand in B or block 3, and with it the total
//	  of block 3, of which 480 are utilities. Cars: 14,000 − 9,500 = 4,500 and 11,500; 290 + 260 = 550. Four people: 2,176, and
//	  520 + 4 × 90 = 880. 600 of care + 300 saved + 210 of student loans = 1,110. On line 3
//	  of the offer: 22,000 × 0.8 = 17,600 − 3,000 = 14,600.
func TestStatementsByHand(t *testing.T) {
	want := map[string]map[string]string{
		"philadelphia-nothing-left": {
			"433-f county": "Philadelphia County", "433-f under 65": "3", "433-f A account 1 balance": "700", "433-f A investments": "N/A",
			"433-f B properties": "N/A", "433-f C asset 1 value": "6000", "433-f C asset 1 equity": "6000", "433-f C asset 1 payment": "0", "433-f E business": "N/A",
			"433-f F job 1 gross": "1800", "433-f F job 1 biweekly": Ticked, "433-f F job 1 weekly": "", "433-f F taxes together": "221",
			"433-f G pension": "0", "433-f H1 total": "1857", "433-f H2 total": "260", "433-f H3 rent": "1150", "433-f H3 total": "1380",
			"433-f H4 pocket": "270", "433-f H4 total": "510", "433-f H5 estimated": "0", "433-f H5 total": "300", "433-f H allowed": "", "433-f H1 food": "",
			"433-h 6": "", "433-h G5 total": "300", "433-d each month": "", "433-d owed": "32300",
		},
		"texas-couple-on-a-plan": {
			"433-f A account 2 balance": "1200", "433-f A investment 1 value": "22000", "433-f A investment 1 kind": "retirement account",
			"433-f B property 1 payment": "", "433-f B property 1 equity": "55000", "433-f C asset 1 payment": "365", "433-f C asset 1 equity": "4500",
			"433-f C asset 2 equity": "11500", "433-f F spouse job 1 gross": "700", "433-f F spouse job 1 weekly": Ticked, "433-f F taxes together": "",
			"433-f H1 total": "2176", "433-f H2 total": "550", "433-f H3 rent": "", "433-f H3 together": "480", "433-f H3 total": "", "433-f H4 total": "880",
			"433-f H5 voluntary retirement": "300", "433-f H5 total": "1110", "433-h 1": "30000", "433-h 5": "30000",
			"retirement-sheet 3 account 1 x .8": "17600", "retirement-sheet 3 account 1 counted": "14600", "retirement-sheet 3": "14600",
		},
		"california-contractor": {
			"433-f E business": "", "433-f G self-employment": "5450", "433-f H5 estimated": "640", "433-f F jobs": "N/A", "433-f C asset 1 bought": "lease",
		},
	}
	held := 0
	for _, x := range stories(t) {
		if want[x.name] == nil {
			continue
		}
		held++
		got := map[string]string{}
		for _, id := range IDs() {
			for _, f := range Every(id, x.c, x.r, x.b, Options{}) {
				for cell, text := range f.Values(nil) {
					got[id+" "+cell] = text
				}
			}
		}
		for cell, text := range want[x.name] {
			if got[cell] != text {
				t.Errorf("%s: %s is %q, want %q", x.name, cell, got[cell], text)
			}
		}
	}
	if held != len(want) {
		t.Errorf("%d households, want %d", held, len(want))
	}
}

// TestStatementsAgree goes through every story: of a household that shares no costs the blocks of
// expenses of Form 433-F are the report's lines, and line 6 of Form 433-H is line 11a of Form 9465.
func TestStatementsAgree(t *testing.T) {
	for _, x := range stories(t) {
		f, _ := Of("433-f", x.c, x.r, x.b, Options{})
		at := func(id string) line.Line { e, _ := f.Entry(id); return e.Line }
		s := sheet{r: x.r}
		alone := len(x.c.Household.Others) == 0
		for id, nos := range map[string][]string{"H1 total": {"39"}, "H4 total": {"44", "45"}} {
			sum := decimal.Zero
			known := at(id).Known
			for _, no := range nos {
				l := s.at(no, no)
				known, sum = known && l.Known, sum.Add(l.Amount)
			}
			if alone && known && !at(id).Amount.Round(0).Equal(sum) {
				t.Errorf("%s: %s is %s, the report's lines %v come to %s", x.name, id, at(id).Amount, nos, sum)
			}
		}
		h, isWages := Of("433-h", x.c, x.r, x.b, Options{})
		p, _ := Of("9465", x.c, x.r, x.b, Options{})
		six, _ := h.Entry("6")
		eleven, _ := p.Entry("11a")
		if isWages && (six.Kind == Blank) != (eleven.Kind == Hand) || six.Kind == Amount && !six.Line.Amount.Equal(eleven.Line.Amount) {
			t.Errorf("%s: line 6 is %v, line 11a %v", x.name, six.Line.Amount, eleven.Line.Amount)
		}
	}
}

// TestPartTwo has part II of Form 9465 of who defaulted 12 months before the day and no
// earlier, owes more than 25,000 and at most 50,000, and pays less than line 10.
func TestPartTwo(t *testing.T) {
	list, err := os.ReadFile("testdata/cells-9465.txt")
	if err != nil {
		t.Fatal(err)
	}
	cells := strings.Split(string(list), "\n")
	x := story(t, "philadelphia-nothing-left")
	for _, test := range []struct {
		name  string
		owed  int64
		ended string // a year before November 26, 2026 is November 26, 2025
		want  bool
	}{
		{"a year before", 32_300, "2025-11-26", true},
		{"a day more", 32_300, "2025-11-25", false},
		{"not at all", 32_300, "", false},
		{"to come", 32_300, "2026-11-27", false},
		{"25,000", 25_000, "2026-06-01", false},
		{"25,001", 25_001, "2026-06-01", true},
		{"50,000", 50_000, "2026-06-01", true},
		{"50,001", 50_001, "2026-06-01", false},
	} {
		c := x.c.Clone()
		c.Debt.Years[0].History.Owed = usd(test.owed)
		if test.ended != "" {
			day, _ := date.Parse(test.ended)
			c.Debt.Events = []facts.Event{{Kind: facts.Say(facts.EventTerminated), From: facts.Say(day)}}
		}
		f, _ := Of("9465", c, x.r, x.b, Options{})
		county, found := f.Entry("15")
		if found != test.want {
			t.Errorf("%s: part II is %t", test.name, found)
		}
		if !found {
			continue
		}
		for e := range entries([]Form{f}) {
			if !slices.Contains(cells, e.ID) && e.Kind != Hand {
				t.Errorf("%s: no cell %q", test.name, e.ID)
			}
		}
		got := f.Values(map[string]string{NetPay: "1,310"})
		for id, want := range map[string]string{
			"15": county.Text, "16a single": Ticked, "16a married": "", "17": "2", "18": "0", "19 two weeks": Ticked, "19 month": "",
			"20": "1,310", "23": "1", "24": "0", "25a yes": Ticked, "25c": "240.00", "26a no": Ticked, "26c": "", "27": "300.00",
		} {
			if got[id] != want {
				t.Errorf("%s: line %s is %q, want %q", test.name, id, got[id], want)
			}
		}
	}
}

// TestRetirementSheet has the three ways an account is reached (IRM 5.8.5.10): 20,000 × 0.8 =
// 16,000, and less with 35 percent lost, 13,000, less a loan of 2,000: 11,000; what can be
// borrowed, 6,000; and nothing.
func TestRetirementSheet(t *testing.T) {
	x := story(t, "texas-couple-on-a-plan")
	c := x.c.Clone()
	c.Assets.Retirement = []facts.Retirement{
		{Value: usd(20_000), Loan: usd(2_000), Lost: usd(35), Access: facts.Say(facts.AccessWithdraw)},
		{Value: usd(30_000), Loan: usd(0), Access: facts.Say(facts.AccessLoan), Borrow: usd(6_000)},
		{Value: usd(40_000), Loan: usd(0), Access: facts.Say(facts.AccessNone)},
	}
	r := assessed(c, x)
	f, _ := Of("retirement-sheet", c, r, x.b, Options{})
	got := f.Values(nil)
	for id, want := range map[string]string{
		"3 account 1 x .8": "16000", "3 account 1 tax": "7000", "3 account 1 after tax": "13000", "3 account 1 loan": "2000", "3 account 1 counted": "11000",
		"3 account 2 borrow": "6000", "3 account 2 counted": "6000", "3 account 3 counted": "0", "3": "17000",
	} {
		if got[id] != want {
			t.Errorf("%s is %q, want %q", id, got[id], want)
		}
	}
	c.Assets.HasRetirement = facts.Say(false)
	if _, found := Of("retirement-sheet", c, r, x.b, Options{}); found {
		t.Error("nobody's accounts have a sheet")
	}
}

// TestWhoseForms has Form 433-H of who has wages alone, and of nobody with a business.
func TestWhoseForms(t *testing.T) {
	for _, x := range stories(t) {
		_, found := Of("433-h", x.c, x.r, x.b, Options{})
		if want := facts.Yes(x.c.Income.Employed) && facts.No(x.c.Business.Has); found != want {
			t.Errorf("%s: Form 433-H is %t", x.name, found)
		}
	}
}

// TestHomePayment has the answer for rent or mortgage as rent of who owns no real estate. Beside a
// loan it may be the payment on it, with tax and insurance, or the rent of the home: it is
// suggested in B and in H, and written in neither.
func TestHomePayment(t *testing.T) {
	property := func(loan facts.Amount) facts.Property { return facts.Property{Value: usd(100_000), Loan: loan} }
	for _, test := range []struct {
		name              string
		properties        []facts.Property
		b, h, total       string
		suggestB, suggest string
	}{
		{"rented", nil, "", "900", "1000", "", ""},
		{"one loan", []facts.Property{property(usd(1)), property(usd(0))}, "", "", "", "$900", "$900"},
		{"the second has it", []facts.Property{property(usd(0)), property(usd(1))}, "0", "", "", "", "$900"},
		{"none", []facts.Property{property(usd(0))}, "0", "", "1000", "", "$900"},
		{"two loans", []facts.Property{property(usd(1)), property(usd(1))}, "", "", "", "", "$900"},
		{"not known", []facts.Property{property(facts.Amount{Unsure: true})}, "", "", "", "", "$900"},
	} {
		x := story(t, "ohio-same-facts")
		c := x.c.Clone()
		c.Living.Rent, c.Living.Utilities = usd(900), usd(100)
		c.Assets.HasProperties, c.Assets.Properties = facts.Say(len(test.properties) > 0), test.properties
		f, _ := Of("433-f", c, assessed(c, x), x.b, Options{})
		got := f.Values(nil)
		if got["B property 1 payment"] != test.b || got["H3 rent"] != test.h || got["H3 total"] != test.total {
			t.Errorf("%s: %q in B, %q of rent, %q in all", test.name, got["B property 1 payment"], got["H3 rent"], got["H3 total"])
		}
		b, _ := f.Entry("B property 1 payment")
		h, _ := f.Entry("H3 rent")
		if b.Suggest != test.suggestB || h.Suggest != test.suggest {
			t.Errorf("%s: %q may be in B, and %q of rent", test.name, b.Suggest, h.Suggest)
		}
		if _, said := line.Find(f.Notes, "rent-or-mortgage"); said != (test.properties != nil) {
			t.Errorf("%s: what the answer has in it is said: %t", test.name, said)
		}
	}
}

// TestSoldHousesAreTold has two houses that are sold for the offer, behind one that is kept: each
// note has the line of its own, 5b and 5c, and its own costs.
func TestSoldHousesAreTold(t *testing.T) {
	yes, no := facts.Say(true), facts.Say(false)
	house := func(sold facts.YesNo, costs int64) facts.Property {
		return facts.Property{Value: usd(100_000), Loan: usd(0), Liens: usd(0), Shared: no, Sold: sold, Costs: usd(costs)}
	}
	x := story(t, "ohio-same-facts")
	c := x.c.Clone()
	c.Assets.HasProperties, c.Assets.Properties = yes, []facts.Property{house(no, 0), house(yes, 6_000), house(yes, 7_000)}
	f, _ := Of("433-a-oic", c, assessed(c, x), x.b, Options{})
	var got []string
	for _, n := range f.Notes {
		if n.ID == "433-a-oic.sold" {
			got = append(got, n.Figures[0].No+" "+n.Figures[0].String())
		}
	}
	if want := []string{"5b $6,000.00", "5c $7,000.00"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestDeposits holds 3,000 of deposits against box D less line 49.
func TestDeposits(t *testing.T) {
	x := story(t, "philadelphia-nothing-left") // 3,906 − 480 = 3,426
	for in, want := range map[int64]line.Verdict{3_427: line.Yes, 3_426: line.No, 0: line.No} {
		f := Deposits(x.r, x.b, usd(in))
		if f.Verdict != want || in == 3_427 && f.Figure("form-more-deposited").String() != "$1.00" {
			t.Errorf("%d: %s, %s more", in, f.Verdict, f.Figure("form-more-deposited"))
		}
	}
	c := x.c.Clone()
	c.Living.Taxes = facts.Amount{Unsure: true}
	if f := Deposits(assessed(c, x), x.b, usd(1)); f.Verdict != line.NotYet {
		t.Errorf("without the taxes: %s", f.Verdict)
	}
}
