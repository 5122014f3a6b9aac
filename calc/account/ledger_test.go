package account

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// TestLedger has the first rows of a year filed three months late, worked by hand:
// late filing of 4.5 percent of 10,000 for each of three months, half a percent for
// each unpaid month, and interest at 7 percent on tax and late filing.
func TestLedger(t *testing.T) {
	c := facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{{Year: facts.Say(2024), Assessed: facts.Say(datetest.Day("2025-08-25")), History: facts.History{
		Shown: calctest.USD("12000"), Credits: calctest.USD("2000"), Extended: facts.Say(false), Filed: facts.Say(facts.FiledReturn), FiledOn: facts.Say(datetest.Day("2025-07-10")),
		Demand: facts.Say(datetest.Day("2025-08-25")), Payments: []facts.Payment{{On: facts.Say(datetest.Day("2025-09-30")), Amount: calctest.USD("4000")}},
	}}}}}
	rows := Ledger(c, calctest.Book(t, calctest.Today), 1, datetest.Day("2025-10-20"))
	want := []struct{ kind, from, to, rate, amount, balance string }{
		{RowTax, "2025-04-15", "2025-04-15", "", "$12,000.00", "$12,000.00"},
		{RowCredits, "2025-04-15", "2025-04-15", "", "-$2,000.00", "$10,000.00"},
		{RowLateFiling, "2025-04-15", "2025-07-10", "5%", "$1,350.00", "$11,350.00"},
		{RowLatePayment, "2025-04-15", "2025-05-15", "0.5%", "$50.00", ""},
		{RowLatePayment, "2025-05-15", "2025-06-15", "0.5%", "$50.00", ""},
		{RowLatePayment, "2025-06-15", "2025-07-15", "0.5%", "$50.00", ""},
		{RowLatePayment, "2025-07-15", "2025-08-15", "0.5%", "$50.00", ""},
		{RowLatePayment, "2025-08-15", "2025-09-15", "0.5%", "$50.00", ""},
		{RowInterest, "2025-04-15", "2025-08-25", "7%", "$290.97", ""}, // 132 days on 11,350: 0.025635727
		{RowInterest, "2025-08-25", "2025-09-15", "7%", "$47.98", ""},  // 21 days on 11,890.97
		{RowLatePayment, "2025-09-15", "2025-10-15", "0.5%", "$50.00", ""},
		{RowInterest, "2025-09-15", "2025-09-30", "7%", "$34.54", ""}, // 15 days on 11,988.95
		{RowPayment, "2025-09-30", "2025-09-30", "", "-$4,000.00", "$8,023.49"},
		{RowInterest, "2025-09-30", "2025-10-15", "7%", "$23.11", ""},
		{RowLatePayment, "2025-10-15", "2025-11-15", "0.5%", "$30.00", ""},
		{RowInterest, "2025-10-15", "2025-10-20", "7%", "$7.75", "$8,084.35"},
	}
	for i, r := range rows {
		if i >= len(want) {
			t.Fatalf("one row too many: %s %s", r.Kind, r.Amount)
		}
		w := want[i]
		rate := ""
		if r.Rate.ID != "" {
			rate = r.Rate.String()
		}
		if r.Kind != w.kind || r.From != datetest.Day(w.from) || r.To != datetest.Day(w.to) || rate != w.rate || r.Amount.String() != w.amount || w.balance != "" && r.Balance.String() != w.balance {
			t.Errorf("row %d is %s %s to %s at %s, %s, balance %s; want %v", i+1, r.Kind, r.From, r.To, rate, r.Amount, r.Balance, w)
		}
		if r.Rate.ID != "" && (r.Rate.Op != line.OpLaw || r.Rate.Cite.Name == "") {
			t.Errorf("row %d cites nothing for its rate", i+1)
		}
	}
	if len(rows) != len(want) {
		t.Errorf("%d rows, want %d", len(rows), len(want))
	}
	points := Course(c, calctest.Book(t, calctest.Today), 1, datetest.Day("2025-10-20"), datetest.Day("2027-02-01"))
	if len(points) != 2 || points[0].Balance.String() != "$8,084.35" || points[0].RateHeld || !points[1].RateHeld {
		t.Errorf("the course is %+v", points)
	}
}
