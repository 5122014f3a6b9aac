package account

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/cents"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// accountOf is the account of a year on a day, by the law of that day or, before
// calctest.Today, of today.
func accountOf(t testing.TB, y facts.TaxYear, until date.Day) *account {
	t.Helper()
	b := calctest.Book(t, max(until, calctest.Today))
	h := readHistory(facts.Case{}, y, 1, facts.AgainstTaxpayer, until, b)
	if len(h.missing) > 0 {
		t.Fatalf("missing %v", h.missing)
	}
	return h.accountTo(until, b, RatesOf(b), options{ledger: true})
}

// postingsOf is the sum of the postings of a kind, and how many there are.
func (a *account) postingsOf(kind string) (s cents.Sum, rows int) {
	for _, e := range a.postings {
		if e.kind == kind {
			s, rows = s+e.amount, rows+1
		}
	}
	return s, rows
}

// TestPenalties has published cases of late filing and late payment, and a case
// for each rule that they leave out.
func TestPenalties(t *testing.T) {
	filed := func(on date.Day) facts.History {
		return facts.History{Filed: facts.Say(facts.FiledReturn), FiledOn: facts.Say(on), Extended: facts.Say(false)}
	}
	year := func(n int, h facts.History, shown, credits string, payments ...facts.Payment) facts.TaxYear {
		h.Shown, h.Credits, h.Payments = calctest.USD(shown), calctest.USD(credits), payments
		return facts.TaxYear{Year: facts.Say(n), History: h}
	}
	paid := func(on date.Day, s string) facts.Payment {
		return facts.Payment{On: facts.Say(on), Amount: calctest.USD(s)}
	}
	onTime := filed(datetest.Day("2025-04-15"))
	plan := onTime
	plan.PlanFrom = facts.Say(datetest.Day("2025-07-01"))
	latePlan := filed(datetest.Day("2025-04-16"))
	latePlan.PlanFrom = facts.Say(datetest.Day("2025-07-01"))
	levied := onTime
	levied.Levy = facts.Say(datetest.Day("2025-06-01"))
	audited := filed(datetest.Day("1970-07-20"))
	audited.Later = []facts.Assessment{{Tax: calctest.USD("200"), On: facts.Say(datetest.Day("1971-01-08"))}}
	billed := audited
	billed.Later = []facts.Assessment{{Tax: calctest.USD("200"), On: facts.Say(datetest.Day("1971-01-08")), Demand: facts.Say(datetest.Day("1971-01-08"))}}
	extended := filed(datetest.Day("2025-10-15"))
	extended.Extended = facts.Say(true)
	extendedLate := filed(datetest.Day("2025-11-20"))
	extendedLate.Extended = facts.Say(true)
	charged := filed(datetest.Day("2026-08-10"))
	charged.Charged.LateFiling = calctest.USD("200")
	for _, test := range []struct {
		name   string
		y      facts.TaxYear
		until  date.Day
		file   string
		pay    string
		months int
	}{
		// 26 CFR 301.6651-1(f), example 1: 60 - 2 on the 300 that was not paid, 2.50 on the 100 shown.
		{"the regulation's example", year(1969, audited, "800", "700", paid(datetest.Day("1970-08-21"), "100")), datetest.Day("1970-08-22"), "$58.00", "$2.50", 5},
		// Its second half: of the 200 added, 25 percent less the 20 percent of late filing, 10, are the most that
		// late payment can be; ten months of 1 reach it.
		{"the regulation's example, with the tax added later", year(1969, billed, "800", "700", paid(datetest.Day("1970-08-21"), "100"), paid(datetest.Day("1971-12-23"), "200")),
			datetest.Day("1971-12-24"), "$58.00", "$12.50", 15},
		// A course provider: 22.5 percent and 9 months of 15.
		{"filed in October, paid in December", year(2012, filed(datetest.Day("2013-10-01")), "3000", "0", paid(datetest.Day("2013-12-30"), "3000")), datetest.Day("2014-06-01"), "$675.00", "$135.00", 9},
		// Exam preparation: three months of 5 percent, less late payment.
		{"three months late", year(2024, filed(datetest.Day("2025-07-15")), "10000", "0", paid(datetest.Day("2025-07-15"), "10000")), datetest.Day("2026-01-01"), "$1,350.00", "$150.00", 3},
		{"six months unpaid", year(2024, onTime, "10000", "0", paid(datetest.Day("2025-10-15"), "10000")), datetest.Day("2026-01-01"), "$0.00", "$300.00", 6},
		// The same: 22.5 and 25 percent at most.
		{"never filed in time, never paid", year(2018, filed(datetest.Day("2020-01-01")), "10000", "0"), datetest.Day("2026-11-22"), "$2,250.00", "$2,500.00", 50},
		// A worked example of Form 843: 126 days late.
		{"filed and paid in August", year(2023, filed(datetest.Day("2024-08-19")), "6418", "0", paid(datetest.Day("2024-08-19"), "6418")), datetest.Day("2024-10-02"), "$1,444.05", "$160.45", 5},
		// By hand: 162 by the percentage, 525 at least for a return due in 2026.
		{"more than 60 days late with little tax", year(2025, filed(datetest.Day("2026-08-10")), "900", "0", paid(datetest.Day("2026-08-10"), "900")), datetest.Day("2026-09-01"), "$525.00", "$18.00", 4},
		{"60 days late and no more", year(2025, filed(datetest.Day("2026-06-14")), "900", "0", paid(datetest.Day("2026-06-14"), "900")), datetest.Day("2026-09-01"), "$81.00", "$9.00", 2},
		{"less tax than the least penalty", year(2025, filed(datetest.Day("2026-08-10")), "400", "0", paid(datetest.Day("2026-08-10"), "400")), datetest.Day("2026-09-01"), "$400.00", "$8.00", 4},
		{"as the IRS charged it", year(2025, charged, "900", "0", paid(datetest.Day("2026-08-10"), "900")), datetest.Day("2026-09-01"), "$200.00", "$18.00", 4},
		// By hand: 2 months of 50, 17 of 25.
		{"an agreement from July", year(2024, plan, "10000", "0"), datetest.Day("2026-11-15"), "$0.00", "$525.00", 19},
		{"an agreement and a late return", year(2024, latePlan, "10000", "0"), datetest.Day("2026-11-15"), "$450.00", "$950.00", 19},
		// Months from 16 June on begin after 11 June: 2 of 50, 17 of 100.
		{"a notice of levy", year(2024, levied, "10000", "0"), datetest.Day("2026-11-15"), "$0.00", "$1,800.00", 19},
		// 4 months of 50, the rest on half from the month after the payment.
		{"a payment counts from the next month", year(2024, onTime, "10000", "0", paid(datetest.Day("2025-08-01"), "5000")), datetest.Day("2025-10-15"), "$0.00", "$250.00", 6},
		{"a payment on the last day of a month", year(2024, onTime, "10000", "0", paid(datetest.Day("2025-08-15"), "5000")), datetest.Day("2025-10-15"), "$0.00", "$250.00", 6},
		{"an extension, filed in time", year(2024, extended, "10000", "0"), datetest.Day("2025-10-15"), "$0.00", "$300.00", 6},
		// 90 percent by April, the rest with the return: excused.
		{"an extension and nine tenths paid", year(2024, extended, "10000", "9000", paid(datetest.Day("2025-10-15"), "1000")), datetest.Day("2025-11-15"), "$0.00", "$0.00", 0},
		{"an extension and a little less paid", year(2024, extended, "10000", "8999", paid(datetest.Day("2025-10-15"), "1001")), datetest.Day("2025-11-15"), "$0.00", "$30.06", 6},
		// Two months from 15 October: 1,000 less 2 x 50.
		{"late after an extension", year(2024, extendedLate, "10000", "0"), datetest.Day("2025-11-20"), "$900.00", "$400.00", 8},
		{"due on a Sunday, filed and paid on Monday", year(2021, filed(datetest.Day("2022-04-18")), "10000", "0", paid(datetest.Day("2022-04-18"), "10000")), datetest.Day("2022-09-01"), "$0.00", "$0.00", 0},
		{"due on a Friday that was a holiday, paid a day after", year(2021, filed(datetest.Day("2022-04-18")), "10000", "0", paid(datetest.Day("2022-04-19"), "10000")), datetest.Day("2022-09-01"), "$0.00", "$50.00", 1},
		{"the year of the pandemic", year(2019, filed(datetest.Day("2020-07-15")), "10000", "0", paid(datetest.Day("2020-07-15"), "10000")), datetest.Day("2020-09-01"), "$0.00", "$0.00", 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			a := accountOf(t, test.y, test.until)
			pay, months := a.postingsOf(RowLatePayment)
			if a.lateFiling.String() != test.file || pay.String() != test.pay || months != test.months {
				t.Errorf("late filing %s, late payment %s in %d months, want %s, %s in %d", a.lateFiling, pay, months, test.file, test.pay, test.months)
			}
		})
	}
}
