package account

import (
	"slices"
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// reliefYear is a year of 10,000 of tax on a return that was filed and billed on
// those days, and nothing paid.
func reliefYear(year int, filedOn, billed date.Day) facts.TaxYear {
	return facts.TaxYear{Year: facts.Say(year), Assessed: facts.Say(billed), History: facts.History{
		Shown: calctest.USD("10000"), Credits: calctest.USD("0"), Extended: facts.Say(false),
		Filed: facts.Say(facts.FiledReturn), FiledOn: facts.Say(filedOn), Demand: facts.Say(billed),
	}}
}

// owedOn is the debt of one year on a day, by the law of that day.
func owedOn(t *testing.T, y facts.TaxYear, on date.Day, events ...facts.Event) YearDebt {
	t.Helper()
	b := calctest.Book(t, on)
	return Owed(facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{y}, Events: events}}, b, on).Years[0]
}

// figureOf is a figure of a finding, as a report shows it; empty if the finding is
// not there.
func figureOf(d YearDebt, finding, figure string) string {
	for _, f := range d.Findings {
		for _, l := range f.Figures {
			if f.ID == finding && l.ID == figure && f.Verdict == line.Yes {
				return l.String()
			}
		}
	}
	return ""
}

// TestLatePaymentRelief has the relief of Notice 2024-7 (P2): of the months of
// 2020 and 2021 those that begin from the first bill or, if that is later, from
// 2022-02-05 up to 2024-03-31 cost nothing.
func TestLatePaymentRelief(t *testing.T) {
	onTime, billed, today := datetest.Day("2021-05-17"), datetest.Day("2021-11-15"), datetest.Day("2024-04-24")
	year := func(change func(y *facts.TaxYear)) facts.TaxYear {
		y := reliefYear(2020, onTime, billed)
		change(&y)
		return y
	}
	charged := func(amount string) func(y *facts.TaxYear) {
		return func(y *facts.TaxYear) {
			y.History.OwedOn, y.History.Charged.LatePayment = facts.Say(today), calctest.USD(amount)
		}
	}
	offer := calctest.Ended(calctest.Event(facts.EventOffer, datetest.Day("2022-01-03"), datetest.Day("2022-08-01")), facts.EndAccepted)
	for _, test := range []struct {
		name                       string
		y                          facts.TaxYear
		events                     []facts.Event
		late, least, most, toAsked string // late payment; the same by months touched, and by whole months; money to ask for
	}{
		// 36 months of 50 begin from 2021-05-17 on. The 10th to the 35th begin on 2022-02-18 to 2024-03-18: 26. The
		// 9th, to 2022-02-17, is touched; the 35th, to 2024-04-17, is not whole.
		{"P2: 2020, billed before the relief", year(func(*facts.TaxYear) {}), nil, "$500.00", "$450.00", "$550.00", ""},
		// From 2022-04-15, billed 2022-11-14: 25 months begin; the 8th to the 24th, from 2022-11-16 to 2024-03-16, are
		// relieved. The 7th is touched, the 24th not whole: 8 of 50; 7 and 9.
		{"P2: 2021, billed during it", reliefYear(2021, datetest.Day("2022-04-18"), datetest.Day("2022-11-14")), nil, "$400.00", "$350.00", "$450.00", ""},
		// From 2023-04-15: 13 months begin.
		{"P2: not 2022", reliefYear(2022, datetest.Day("2023-04-18"), datetest.Day("2023-06-05")), nil, "$650.00", "", "", ""},
		{"P2: not 2019", reliefYear(2019, datetest.Day("2020-07-15"), datetest.Day("2020-11-16")), nil, "$2,300.00", "", "", ""},                            // 46
		{"P2: the first bill on the last day for it", reliefYear(2020, onTime, datetest.Day("2023-12-07")), nil, "$1,600.00", "$1,550.00", "$1,650.00", ""}, // the 32nd to the 35th of 36
		{"P2: the first bill a day too late", reliefYear(2020, onTime, datetest.Day("2023-12-08")), nil, "$1,800.00", "", "", ""},
		{"P2: 100,000 of tax", year(func(y *facts.TaxYear) {
			y.History.Shown, y.History.Credits = calctest.USD("100000"), calctest.USD("90000")
		}), nil, "$1,800.00", "", "", ""},
		{"P2: a cent less", year(func(y *facts.TaxYear) {
			y.History.Shown, y.History.Credits = calctest.USD("99999.99"), calctest.USD("89999.99")
		}), nil, "$500.00", "$450.00", "$550.00", ""},
		{"P2: tax added by then counts", year(func(y *facts.TaxYear) {
			y.History.Later = []facts.Assessment{{On: facts.Say(datetest.Day("2023-12-04")), Tax: calctest.USD("90000"), Demand: facts.Say(datetest.Day("2024-04-15"))}}
		}), nil, "$1,800.00", "", "", ""},
		{"P2: the IRS's substitute is no return that was filed", year(func(y *facts.TaxYear) {
			y.History.Filed, y.History.FiledOn = facts.Say(facts.FiledSubstitute), facts.Date{}
		}), nil, "$1,800.00", "", "", ""},
		{"P2: an accepted offer settled it", year(func(*facts.TaxYear) {}), []facts.Event{offer}, "$1,800.00", "", "", ""},
		// 1,800 less the 550 that whole months leave.
		{"P2: charged all the same", year(charged("1800")), nil, "$1,800.00", "", "", "$1,250.00"},
		{"P2: charged in part", year(charged("700")), nil, "$700.00", "", "", "$150.00"},
		{"P2: charged by whole months", year(charged("550")), nil, "$550.00", "", "", ""},
		{"P2: charged as it begins", year(charged("500")), nil, "$500.00", "", "", ""},
		{"P2: and some of the rest abated", year(charged("200")), nil, "$200.00", "", "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := owedOn(t, test.y, today, test.events...)
			least, most := figureOf(d, "late-payment-relief", "late-payment-least"), figureOf(d, "late-payment-relief", "late-payment-most")
			if test.toAsked == "" && test.least != "" && (least != test.least || most != test.most) {
				t.Errorf("late payment from %s to %s, want %s to %s", least, most, test.least, test.most)
			}
			c := facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{test.y}, Events: test.events}}
			var relieved bool
			for _, r := range Ledger(c, calctest.Book(t, today), 1, today) {
				relieved = relieved || r.Kind == RowRelief && r.Amount.String() == "$0.00"
			}
			if want := d.LatePayment.String() != "$1,800.00" && test.y.Year.Value != 2022 && test.y.Year.Value != 2019; relieved != want {
				t.Errorf("the ledger has a month that is not charged: %t", relieved)
			}
			asked := figureOf(d, "late-payment-to-ask", "late-payment-asked")
			if d.LatePayment.String() != test.late || asked != test.toAsked {
				t.Errorf("late payment %s, to ask for %q, want %s, %q", d.LatePayment, asked, test.late, test.toAsked)
			}
			if d.Range.Least.Amount.GreaterThan(d.Balance.Amount) || d.Range.Most.Amount.LessThan(d.Balance.Amount) {
				t.Errorf("the balance %s is not from %s to %s", d.Balance, d.Range.Least, d.Range.Most)
			}
		})
	}
}

// TestRelievedAtTheMost has a year whose late payment was charged up to its most
// although the notice forbids part of it. Of 56 months from 2022-04-18 on, 70 each,
// the first begins before the first bill of 2022-05-30 and the second reaches it; the
// 22 from 2022-06-18 to 2024-03-18 begin in the relief. 34 stay, 2,380 of the 3,500;
// 33 or 35 if the months in part are read the other way, and what is over 35 is
// certain.
func TestRelievedAtTheMost(t *testing.T) {
	today := datetest.Day("2026-11-26")
	y := reliefYear(2021, datetest.Day("2022-04-15"), datetest.Day("2022-05-30"))
	y.History.Shown, y.History.OwedOn, y.History.Charged.LatePayment = calctest.USD("14000"), facts.Say(today), calctest.USD("3500")
	if got := figureOf(owedOn(t, y, today), "late-payment-to-ask", "late-payment-asked"); got != "$1,050.00" {
		t.Errorf("P2: to ask for is %q", got)
	}
	y.History.OwedOn, y.History.Charged.LatePayment = facts.Date{}, facts.Amount{}
	d := owedOn(t, y, today)
	least, most := figureOf(d, "late-payment-relief", "late-payment-least"), figureOf(d, "late-payment-relief", "late-payment-most")
	if d.LatePayment.String() != "$2,380.00" || least != "$2,310.00" || most != "$2,450.00" {
		t.Errorf("P2: late payment %s, from %s to %s", d.LatePayment, least, most)
	}
}

// TestLatePaymentReliefUnknown checks that what decides the relief is asked for: a
// first bill that is not known may bring it, and a letter does not say how much tax
// was assessed.
func TestLatePaymentReliefUnknown(t *testing.T) {
	today := datetest.Day("2024-04-24")
	y := reliefYear(2020, datetest.Day("2021-05-17"), datetest.Day("2021-11-15"))
	y.History.Demand = facts.Date{}
	d := owedOn(t, y, today)
	missing := func(l line.Line) []string {
		var ids []string
		for _, m := range l.Missing() {
			ids = append(ids, m.ID)
		}
		return ids
	}
	if got := missing(d.LatePayment); d.LatePayment.Known || !slices.Contains(got, "year-demand") {
		t.Errorf("P2: without a first bill late payment is %s, missing %v", d.LatePayment, got)
	}
	letter := facts.TaxYear{Year: facts.Say(2021), History: facts.History{Owed: calctest.USD("1000"), OwedOn: facts.Say(datetest.Day("2023-06-05")), OwedTax: calctest.USD("1000"),
		Filed: facts.Say(facts.FiledReturn), FiledOn: facts.Say(datetest.Day("2022-04-18")), Charged: facts.Charged{LatePayment: calctest.USD("70")}}}
	d = owedOn(t, letter, today)
	// 11 months of 5 begin from 2023-06-15 to 2024-04-15, the first ten in the relief: 5 or 55.
	if d.LatePayment.Known {
		t.Errorf("P2: of a letter the relief is decided: late payment %s", d.LatePayment)
	}
	if got := missing(d.Balance); !slices.Contains(got, "year-shown") {
		t.Errorf("P2: a letter's balance lacks %v", got)
	}
}

// TestLateFilingRelief has the relief of Notice 2022-36 (P1): no late filing for
// 2019 and 2020 on a return filed by 2022-09-30. Without it, more than five months
// late, it is 22.5 percent of 10,000.
func TestLateFilingRelief(t *testing.T) {
	today, billed := datetest.Day("2024-04-24"), datetest.Day("2022-12-05")
	charged := func(amount string) facts.TaxYear {
		y := reliefYear(2020, datetest.Day("2022-03-01"), billed)
		y.History.Charged.LateFiling = calctest.USD(amount)
		return y
	}
	for _, test := range []struct {
		name                 string
		y                    facts.TaxYear
		late, relieved, asks string
	}{
		{"P1: 2019 on the last day", reliefYear(2019, datetest.Day("2022-09-30"), billed), "$0.00", "$2,250.00", ""},
		{"P1: 2019 a day after it", reliefYear(2019, datetest.Day("2022-10-01"), billed), "$2,250.00", "", ""},
		{"P1: 2020 on the last day", reliefYear(2020, datetest.Day("2022-09-30"), billed), "$0.00", "$2,250.00", ""},
		{"P1: 2020 in time anyway", reliefYear(2020, datetest.Day("2021-05-17"), billed), "$0.00", "", ""},
		{"P1: not 2021", reliefYear(2021, datetest.Day("2022-09-30"), billed), "$2,250.00", "", ""}, // from 2022-04-15, the sixth month
		{"P1: not 2018", reliefYear(2018, datetest.Day("2022-09-30"), billed), "$2,250.00", "", ""},
		{"P1: charged all the same", charged("2250"), "$2,250.00", "", "$2,250.00"},
		{"P1: removed by the IRS", charged("0"), "$0.00", "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := owedOn(t, test.y, today)
			relieved, asks := figureOf(d, "late-filing-relief", "late-filing-relieved"), figureOf(d, "late-filing-to-ask", "late-filing-asked")
			if d.LateFiling.String() != test.late || relieved != test.relieved || asks != test.asks {
				t.Errorf("late filing %s, relieved %q, to ask for %q, want %s, %q, %q", d.LateFiling, relieved, asks, test.late, test.relieved, test.asks)
			}
		})
	}
}

// TestAbatedDoesNotCount checks that what was abated leaves the 25 percent whole
// (P9), and that the other reading is named where it moves a figure: it could end
// late payment sooner.
func TestAbatedDoesNotCount(t *testing.T) {
	today := datetest.Day("2026-11-22")
	y := reliefYear(2018, datetest.Day("2019-04-15"), datetest.Day("2019-06-03"))
	// 92 months of 50 begin from 2019-04-15 to 2026-11-15. The IRS abated all of it by 2024-01-10, when 57 had begun:
	// 35 are left, 1,750. If the abated ones counted, the 25 percent would have been reached in the 50th: 0.
	y.History.OwedOn, y.History.Charged.LatePayment = facts.Say(datetest.Day("2024-01-10")), calctest.USD("0")
	d := owedOn(t, y, today)
	if got, counted := d.LatePayment.String(), figureOf(d, "abated-may-count", "late-payment-counted"); got != "$1,750.00" || counted != "$0.00" {
		t.Errorf("P9: late payment %s, and if what was abated counts %q", got, counted)
	}
	y.History.Charged.LatePayment = calctest.USD("2500")
	if d := owedOn(t, y, today); d.LatePayment.String() != "$2,500.00" || figureOf(d, "abated-may-count", "late-payment-counted") != "" {
		t.Errorf("P9: with nothing abated late payment is %s", d.LatePayment)
	}
}

// TestMinimumNotPublished has a return of 2026, due in 2027, of which the minimum
// for late filing is not published (P5): the other parts of the year stay known.
func TestMinimumNotPublished(t *testing.T) {
	today := datetest.Day("2027-09-01")
	filed := func(on string, payments ...facts.Payment) facts.TaxYear {
		y := reliefYear(2026, datetest.Day(on), datetest.Day("2027-09-20"))
		y.History.Shown, y.History.Payments = calctest.USD("900"), payments
		return y
	}
	all := facts.Payment{On: facts.Say(datetest.Day("2027-08-20")), Amount: calctest.USD("900")}
	for _, test := range []struct {
		name                       string
		y                          facts.TaxYear
		tax, filing, late, balance string
	}{
		// Five months of 4.50 begin. Late filing is 4 months of 5 percent, less 4 of 4.50, or a minimum.
		{"P5: more than 60 days late", filed("2027-08-10"), "$900.00", "?", "$22.50", "?"},
		// A payment that leaves no tax goes on to the penalties: which of them it reached is not known.
		{"P5: and the tax was paid", filed("2027-08-10", all), "$0.00", "?", "?", "?"},
		// Two months, 90 less 9.
		{"P5: 60 days late and no more", filed("2027-06-14"), "$900.00", "$81.00", "$22.50", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := owedOn(t, test.y, today)
			if d.Tax.String() != test.tax || d.LateFiling.String() != test.filing || d.LatePayment.String() != test.late || test.balance == "?" == d.Balance.Known {
				t.Errorf("tax %s, late filing %s, late payment %s, balance %s", d.Tax, d.LateFiling, d.LatePayment, d.Balance)
			}
			if missing := d.LateFiling.Missing(); test.filing == "?" && (len(missing) != 1 || missing[0].ID != "late-filing.least") {
				t.Errorf("late filing misses %v", missing)
			}
		})
	}
}
