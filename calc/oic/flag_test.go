package oic_test

import (
	"reflect"
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/oic/oictest"
)

// TestDissipatedAssets (C9) has a row for each answer about dissipated assets. An
// examiner may count them up to the balance due, but the form has no line for
// them: they are never added to an offer, only flagged, with what box A would
// be, and they extend the range.
//
// Box A is 5,000 and box F 400: 5,000 + 12 × 400 = 9,800 in a lump sum, and
// 5,000 + 24 × 400 = 14,600 in periodic payments. The balance is 40,000.
func TestDissipatedAssets(t *testing.T) {
	yes, no, unsure := facts.Say(true), facts.Say(false), facts.YesNo{Unsure: true}
	form := oic.Assess(calctest.Leaving("5000", "400"), calctest.Book(t, calctest.Today))
	for _, test := range []struct {
		name   string
		answer facts.Maybe
		flag   line.Verdict
		amount string // empty if no flag is raised
		boxA   string // with what an examiner may add
		most   string // of a lump sum
		longer string // and over time
	}{
		{"not answered", facts.Maybe{}, "", "", "", "$9,800.00", "$14,600.00"},
		{"nothing", facts.Maybe{Has: no}, "", "", "", "$9,800.00", "$14,600.00"},
		{"nothing, with an amount from an earlier answer", facts.Maybe{Has: no, Amount: calctest.USD("7000")}, "", "", "", "$9,800.00", "$14,600.00"},
		{"a boat sold below value", facts.Maybe{Has: yes, Amount: calctest.USD("7000")}, line.Yes, "$7,000.00", "$12,000.00", "$16,800.00", "$21,600.00"},
		{"all of it for living costs", facts.Maybe{Has: yes, Amount: calctest.USD("0")}, line.Yes, "$0.00", "$5,000.00", "$9,800.00", "$14,600.00"},
		{"a cent below the debt", facts.Maybe{Has: yes, Amount: calctest.USD("39999.99")}, line.Yes, "$39,999.99", "$45,000.00", "$49,800.00", "$54,600.00"}, // the form is in whole dollars
		{"as much as is owed", facts.Maybe{Has: yes, Amount: calctest.USD("40000")}, line.Yes, "$40,000.00", "$45,000.00", "$49,800.00", "$54,600.00"},
		{"more than is owed", facts.Maybe{Has: yes, Amount: calctest.USD("90000")}, line.Yes, "$90,000.00", "$45,000.00", "$49,800.00", "$54,600.00"},
		{"how much is not known: the balance at most", facts.Maybe{Has: yes, Amount: facts.Amount{Unsure: true}}, line.Yes, "?", "?", "$49,800.00", "$54,600.00"},
		{"not known at all", facts.Maybe{Has: unsure}, line.NotYet, "?", "?", "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := calctest.Leaving("5000", "400")
			c.Assets.Dissipated = test.answer
			r := oic.Assess(c, calctest.Book(t, calctest.Today))
			if !reflect.DeepEqual(r.Form, form.Form) || !reflect.DeepEqual(r.Offers, form.Offers) || !reflect.DeepEqual(r.FullPay, form.FullPay) {
				t.Error("the form, the offers or the full-pay answer changed")
			}
			oictest.ExpectOf(t, r, "1", "$5,000.00", "offer-lump", "$9,800.00", "offer-periodic", "$14,600.00", "lump-least", "$9,800.00")
			if test.amount == "" {
				checkFlag(t, r, "has-parted-with", test.flag)
			} else {
				checkFlag(t, r, "has-parted-with", test.flag, test.amount, "3 years", test.boxA)
			}
			if test.most != "" {
				oictest.ExpectOf(t, r, "lump-most", test.most, "periodic-most", test.longer)
			}
		})
	}
}

// TestDissipatedAssetsAboveBalanceOfYears caps them at the balance that the
// years come to, if the total was not answered: 5,000 + 15,457.74, in whole
// dollars.
func TestDissipatedAssetsAboveBalanceOfYears(t *testing.T) {
	c := calctest.Leaving("5000", "400")
	c.Debt, c.Assets.Dissipated = debtOfOneYear(), facts.Maybe{Has: facts.Say(true), Amount: calctest.USD("90000")}
	checkFlag(t, oic.Assess(c, calctest.Book(t, calctest.Today)), "has-parted-with", line.Yes, "$90,000.00", "3 years", "$20,458.00")
}

// TestDissipatedAssetsThatDoNotCount has a row for each reason why what was parted with
// may or may not count (IRM 5.8.5.18): three calendar years with that of the offer,
// 2026, as the last; from six months before the first assessment on; not for what is
// necessary; less the tax and penalty paid on it. A boat of 7,000, with box A 5,000
// and box F 400: 9,800 in a lump sum, and 16,800 with all of it.
func TestDissipatedAssetsThatDoNotCount(t *testing.T) {
	on := func(day string) facts.Date { return facts.Say(datetest.Day(day)) }
	year := func(y int, assessed facts.Date) facts.TaxYear {
		return facts.TaxYear{Year: facts.Say(y), Assessed: assessed, Expires: on("2035-06-10")}
	}
	of2024 := year(2024, on("2025-06-10"))
	trustFund := func(period string) facts.TaxYear {
		return facts.TaxYear{Kind: facts.Say(facts.KindTrustFund), Year: facts.Say(2024), Period: on(period), Expires: on("2035-06-10")}
	}
	for _, test := range []struct {
		name  string
		years []facts.TaxYear
		day   facts.Date
		to    facts.Choice
		paid  facts.Amount
		flag  string
		most  string // of a lump sum
	}{
		{"on the first day of the three years", nil, on("2024-01-01"), facts.Choice{}, facts.Amount{}, "has-parted-with", "$16,800.00"},
		{"the day before them", nil, on("2023-12-31"), facts.Choice{}, facts.Amount{}, "parted-with-long-ago", "$9,800.00"},
		{"six months before the assessment", []facts.TaxYear{of2024}, on("2024-12-10"), facts.Choice{}, facts.Amount{}, "has-parted-with", "$16,800.00"},
		{"a day more", []facts.TaxYear{of2024}, on("2024-12-09"), facts.Choice{}, facts.Amount{}, "parted-with-before-debt", "$9,800.00"},
		{"an earlier year decides", []facts.TaxYear{of2024, year(2023, on("2024-06-10"))}, on("2024-12-09"), facts.Choice{}, facts.Amount{}, "has-parted-with", "$16,800.00"},
		{"a year's assessment not known: in January at the earliest", []facts.TaxYear{year(2024, facts.Date{})}, on("2024-07-01"), facts.Choice{}, facts.Amount{}, "has-parted-with", "$16,800.00"},
		{"and a day before that", []facts.TaxYear{year(2024, facts.Date{})}, on("2024-06-30"), facts.Choice{}, facts.Amount{}, "parted-with-before-debt", "$9,800.00"},
		{"a trust fund penalty of a quarter to March: on April 1 at the earliest", []facts.TaxYear{trustFund("2024-03-31")}, on("2024-05-01"), facts.Choice{}, facts.Amount{}, "has-parted-with", "$16,800.00"},
		{"of a quarter to December: on January 1, 2025, six months after this", []facts.TaxYear{trustFund("2024-12-31")}, on("2024-07-01"), facts.Choice{}, facts.Amount{}, "has-parted-with", "$16,800.00"},
		{"and a day before that", []facts.TaxYear{trustFund("2024-12-31")}, on("2024-06-30"), facts.Choice{}, facts.Amount{}, "parted-with-before-debt", "$9,800.00"},
		{"a year that is not known", []facts.TaxYear{of2024, {}}, on("2024-06-30"), facts.Choice{}, facts.Amount{}, "has-parted-with", "$16,800.00"},
		{"the day not known", []facts.TaxYear{of2024}, facts.DoNotKnow[date.Day](), facts.Choice{}, facts.Amount{}, "has-parted-with", "$16,800.00"},
		{"for living costs", nil, on("2026-05-01"), facts.Say(facts.DissipatedForNeeds), facts.Amount{}, "parted-with-needed", "$9,800.00"},
		{"to earn a living", nil, on("2026-05-01"), facts.Say(facts.DissipatedForWork), facts.Amount{}, "parted-with-needed", "$9,800.00"},
		{"for other debts", nil, on("2026-05-01"), facts.Say(facts.DissipatedForDebts), facts.Amount{}, "has-parted-with", "$16,800.00"},
		{"for something else", nil, on("2026-05-01"), facts.Say(facts.DissipatedForOther), facts.Amount{}, "has-parted-with", "$16,800.00"},
		{"less 2,000 of tax and penalty", nil, on("2026-05-01"), facts.Choice{}, calctest.USD("2000"), "has-parted-with", "$14,800.00"},
		{"less more than all of it", nil, on("2026-05-01"), facts.Choice{}, calctest.USD("8000"), "has-parted-with", "$9,800.00"},
		{"tax and penalty not known: nothing off", nil, on("2026-05-01"), facts.Choice{}, facts.Amount{Unsure: true}, "has-parted-with", "$16,800.00"},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := calctest.Leaving("5000", "400")
			c.Assets.Dissipated = facts.Maybe{Has: facts.Say(true), Amount: calctest.USD("7000")}
			c.Assets.DissipatedOn, c.Assets.DissipatedFor, c.Assets.DissipatedPaid = test.day, test.to, test.paid
			if test.years != nil {
				c.Debt.Years = test.years
			}
			r := oic.Assess(c, calctest.Book(t, calctest.Today))
			oictest.ExpectOf(t, r, "offer-lump", "$9,800.00", "lump-least", "$9,800.00", "lump-most", test.most)
			for _, id := range []string{"has-parted-with", "parted-with-long-ago", "parted-with-before-debt", "parted-with-needed"} {
				if got := verdictOf(r, id) == line.Yes; got != (id == test.flag) {
					t.Errorf("%s is raised: %v", id, got)
				}
			}
		})
	}
}

// checkFlag checks that a flag is raised with that verdict and those figures
// or, without figures, that it is not raised.
func checkFlag(t *testing.T, r oic.Assessment, id string, want line.Verdict, figures ...string) {
	t.Helper()
	for _, f := range r.Flags {
		if f.ID != id {
			continue
		}
		var got []string
		for _, l := range f.Figures {
			got = append(got, l.String())
		}
		if f.Verdict != want || !reflect.DeepEqual(got, figures) {
			t.Errorf("%s is %q with %q, want %q with %q", id, f.Verdict, got, want, figures)
		}
		return
	}
	if figures != nil {
		t.Errorf("%s is not raised", id)
	}
}

// TestCashForBills checks rule C15: where cash counts on line 1, the form's
// allowed expenses of a month stand beside it as a note, and move no figure.
func TestCashForBills(t *testing.T) {
	r := oic.Assess(calctest.Boxes("5000", "2400", "2000"), calctest.Book(t, calctest.Today))
	checkFlag(t, r, "cash-for-bills", line.Yes, "$5,000.00", "$2,000.00", "$1,000.00")
	oictest.ExpectOf(t, r, "1", "$5,000.00", "lump-least", "$9,800.00", "lump-most", "$9,800.00")
	checkFlag(t, oic.Assess(calctest.Boxes("0", "2400", "2000"), calctest.Book(t, calctest.Today)), "cash-for-bills", line.NotYet)
}

// TestFiguresOutdated checks rule C25: a day beyond the figures held is said.
func TestFiguresOutdated(t *testing.T) {
	c := calctest.Leaving("0", "0")
	checkFlag(t, oic.Assess(c, calctest.Book(t, calctest.Today)), "figures-outdated", line.NotYet)
	checkFlag(t, oic.Assess(c, calctest.Book(t, datetest.Day("2036-01-01"))), "figures-outdated", line.Yes, "2026-06-29")
}

// TestKeepOn weighs an offer against box F each month until the last day (K10): a
// flag within 36 months, unless the IRS can collect the balance of 40,000.
func TestKeepOn(t *testing.T) {
	for _, test := range []struct {
		name    string
		each    string
		months  int
		verdict line.Verdict
		figures []string // the months left, those within which it is near, and what is paid
	}{
		{"14 months of 193", "193", 14, line.Yes, []string{"14 months", "36 months", "$2,702.00"}},
		{"36 months", "500", 36, line.Yes, []string{"36 months", "36 months", "$18,000.00"}},
		{"37 months", "500", 37, "", nil},
		{"a month", "500", 1, line.Yes, []string{"1 months", "36 months", "$500.00"}},
		{"less than a month", "500", 0, line.Yes, []string{"0 months", "36 months", "$0.00"}},
		{"expired", "500", -1, "", nil},
		{"nothing is left each month", "0", 14, line.Yes, []string{"14 months", "36 months", "$0.00"}},
		{"enough to pay in full", "2000", 20, "", nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := oic.Assess(calctest.Lasting(calctest.Leaving("0", test.each), test.months), calctest.Book(t, calctest.Today))
			checkFlag(t, r, "keep-on", test.verdict, test.figures...)
		})
	}
	unknown := calctest.Leaving("0", "193")
	unknown.Debt.Years = nil
	checkFlag(t, oic.Assess(unknown, calctest.Book(t, calctest.Today)), "keep-on", "")
}
