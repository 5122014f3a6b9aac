package form

import (
	"testing"

	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/oic"
)

// TestHouseholdsByHand holds cells against households worked on paper. "" is by hand.
//
//	philadelphia-nothing-left: 3,906 − 4,787 is below nothing, so there is no payment to name.
//	  32,300 / 72 = 448.61. Low income: nothing of 1,350 is sent.
//	california-contractor: 5,450 − 4,837 = 613 each month, below 51,300 / 72 = 712.50.
//	texas-couple-on-a-plan: 20% of 29,404 = 5,880.80, rounded up; 30,000 / 72 = 416.67.
//	ohio-house-and-hardship: the form comes to 92,050 and 58,000 are owed; 2,690 − 3,203 is
//	  below nothing.
//	arizona-house-paid-off: the form comes to 242,722 and 247,594, and 88,000 are owed.
func TestHouseholdsByHand(t *testing.T) {
	want := map[string]map[string]string{
		"philadelphia-nothing-left": {
			"9465 5": "32300.00", "9465 10": "448.61", "9465 11a": "", "9465 11b box": "", "656 4 lump offer": "1350", "656 4 lump 20%": "0", "656 4 lump rest": "1350",
		},
		"california-contractor":   {"9465 10": "712.50", "9465 11a": "613.00", "9465 11b box": Ticked, "656 4 lump offer": "16006", "656 6 estimated made": Ticked},
		"texas-couple-on-a-plan":  {"9465 10": "416.67", "656 4 lump 20%": "5881", "656 4 lump rest": "23523", "656 4 lump payment 5": "4703"},
		"ohio-house-and-hardship": {"9465 11a": "", "656 3 hardship": Ticked, "656 4 lump offer": "", "656 4 lump payment 1": "", "656 4 periodic offer": "", "433-a-oic offer": "92050"},
		"arizona-house-paid-off":  {"656 4 lump offer": "", "656 4 periodic then": "", "9465 11a": "406.00"},
	}
	held := 0
	for _, x := range stories(t) {
		if want[x.name] == nil {
			continue
		}
		held++
		got := map[string]string{}
		for _, terms := range []string{oic.Periodic, oic.Lump} {
			for _, id := range IDs() {
				for _, f := range Every(id, x.c, x.r, x.b, Options{Terms: terms}) {
					for cell, text := range f.Values(nil) {
						got[id+" "+cell] = text
					}
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

// TestExpectedWithinTheMonths has section 8 of the roofer of ohio-out-of-work, if his work begins in
// 18 months: a lump sum counts 12 months of today, when nothing is left, and comes to 1; periodic
// payments count 24 of the 303 that are left then, 7,272. In two months both count them: 3,636.
func TestExpectedWithinTheMonths(t *testing.T) {
	x := story(t, "ohio-out-of-work")
	for months, want := range map[int]map[string]string{
		18: {"S8 F for G": "0", "Box G": "0", "lump": "1", "S8 F for H": "303", "Box H": "7272", "periodic": "7272", "Box F": "0"},
		2:  {"S8 F for G": "303", "Box G": "3636", "lump": "3636", "S8 F for H": "303", "Box H": "7272", "periodic": "7272", "Box F": "0"},
	} {
		c := x.c.Clone()
		c.Income.Expected.Months = facts.Say(months)
		r, got := assessed(c, x), map[string]string{}
		for name, terms := range map[string]string{"lump": oic.Lump, "periodic": oic.Periodic} {
			f, _ := Of("433-a-oic", c, r, x.b, Options{Terms: terms})
			for cell, text := range f.Values(nil) {
				got[cell] = text
			}
			got[name] = got["offer"]
			noted := len(f.Notes) > 0 && f.Notes[0].ID == "433-a-oic.expected"
			if want := months == 2 || terms == oic.Periodic; noted != want {
				t.Errorf("in %d months, %s: the note is there %t", months, terms, noted)
			}
		}
		for cell, text := range want {
			if got[cell] != text {
				t.Errorf("in %d months: %s is %s, want %s", months, cell, got[cell], text)
			}
		}
	}
}

// TestPenaltyIsAsCharged has 843 ask for what the IRS charged, and of a hardship for late
// payment alone (Treas. Reg. 301.6651-1(c)(1)): 700 + 1,100 = 1,800, and 1,100.
func TestPenaltyIsAsCharged(t *testing.T) {
	for _, x := range stories(t) {
		if x.name != "pennsylvania-two-years-can-pay" {
			continue
		}
		for _, test := range []struct{ cause, amount, sections string }{
			{facts.CauseIllness, "1800", "6651(a)(1), 6651(a)(2)"},
			{facts.CauseHardship, "1100", "6651(a)(2)"},
		} {
			c := x.c.Clone()
			y := &c.Debt.Years[0]
			y.Relief.Cause, y.History.Charged = facts.Say(test.cause), facts.Charged{LateFiling: usd(700), LatePayment: usd(1100)}
			s := begin(kinds()[4], &c, x.r, x.b, "")
			s.n = 1
			s.penalty()
			if v := s.form.Values(nil); v["2"] != test.amount || v["6"] != test.sections {
				t.Errorf("%s: %s under %s, want %s under %s", test.cause, v["2"], v["6"], test.amount, test.sections)
			}
		}
		return
	}
	t.Error("no story")
}

// TestPenaltiesAreOtherBalances has 30,000 for 2022 and a civil penalty of 2,000: 30,000 on
// line 5, whose year is at the top, 2,000 on line 6, and 32,000 / 72 = 444.44.
func TestPenaltiesAreOtherBalances(t *testing.T) {
	for _, x := range stories(t) {
		if x.name != "ohio-same-facts" {
			continue
		}
		c := x.c.Clone()
		tax, civil := c.Debt.Years[0], c.Debt.Years[0]
		tax.History.Owed, civil.History.Owed, civil.Kind = usd(30_000), usd(2_000), facts.Say(facts.KindCivil)
		c.Debt.Years = []facts.TaxYear{tax, civil}
		f, _ := Of("9465", c, x.r, x.b, Options{})
		got := f.Values(nil)
		for id, want := range map[string]string{"top years": "2022", "5": "30000.00", "6": "2000.00", "7": "32000.00", "9": "32000.00", "10": "444.44"} {
			if got[id] != want {
				t.Errorf("line %s is %q, want %q", id, got[id], want)
			}
		}
		return
	}
	t.Error("no story")
}

// TestPenaltyAloneIsNoOther has a civil penalty of 2,000 and nothing else: it is what the form is for,
// on line 5, and 2,000 / 72 = 27.78.
func TestPenaltyAloneIsNoOther(t *testing.T) {
	x := story(t, "ohio-same-facts")
	c := x.c.Clone()
	civil := c.Debt.Years[0]
	civil.History.Owed, civil.Kind, civil.Period = usd(2_000), facts.Say(facts.KindCivil), facts.Say(datetest.Day("2021-12-31"))
	c.Debt.Years = []facts.TaxYear{civil}
	f, _ := Of("9465", c, assessed(c, x), x.b, Options{})
	got := f.Values(nil)
	for id, want := range map[string]string{"top forms": "Civil Penalty", "top years": "12-31-2021", "5": "2000.00", "6": "0.00", "7": "2000.00", "10": "27.78"} {
		if got[id] != want {
			t.Errorf("line %s is %q, want %q", id, got[id], want)
		}
	}
}

// TestBothSignForAJointReturn: Form 843 for a year of a joint return has the cells of both spouses
// to sign in, also where one of them owes no more; another form has none of the spouse's.
func TestBothSignForAJointReturn(t *testing.T) {
	for _, x := range stories(t) {
		if x.name != "pennsylvania-two-years-can-pay" {
			continue
		}
		for _, joint := range []bool{false, true} {
			c := x.c.Clone()
			c.Household.Owing, c.Dispute.Joint = facts.Say(facts.OwingAlone), facts.Say(joint)
			for id, want := range map[string]bool{"843": joint, "9465": false} {
				f, found := Of(id, c, x.r, x.b, Options{})
				_, signs := f.Entry("spouse signature")
				if !found || signs != want {
					t.Errorf("%s, joint %t: the spouse signs %t", id, joint, signs)
				}
			}
		}
		return
	}
	t.Error("no story")
}
