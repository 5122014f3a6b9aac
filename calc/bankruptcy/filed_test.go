package bankruptcy

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// TestLateReturns has a return of 2022, due on 2023-04-18 and filed on 2023-06-12, in a
// state of each circuit, by the decisions of its court of appeals: filed before the IRS
// assessed the tax, and after.
func TestLateReturns(t *testing.T) {
	const before, after = "2023-07-31", "2023-05-01" // the assessment
	b := calctest.Book(t, datetest.Day(on))
	for _, test := range []struct {
		state, circuit string
		filed, late    line.Verdict // before the assessment, and after it
	}{
		{"MA", "1", line.No, line.No}, // Fahey: a day late is no return
		{"PR", "1", line.No, line.No}, // the same circuit
		{"NY", "2", line.NotYet, line.NotYet},
		{"PA", "3", line.Yes, line.No},  // Giacchi
		{"VA", "4", line.Yes, line.No},  // Moroney
		{"TX", "5", line.No, line.No},   // McCoy
		{"OH", "6", line.Yes, line.No},  // Hindenlang
		{"IL", "7", line.Yes, line.No},  // Payne
		{"MO", "8", line.Yes, line.Yes}, // Colsen looks at the form alone
		{"WA", "9", line.Yes, line.No},  // Smith
		{"CO", "10", line.No, line.No},  // Mallo
		{"GA", "11", line.Yes, line.No}, // Justice
		{"DC", "12", line.NotYet, line.NotYet},
		{"AS", "?", line.NotYet, line.NotYet}, // in no circuit of the table
		{"", "?", line.NotYet, line.NotYet},
	} {
		for assessed, want := range map[string]line.Verdict{before: test.filed, after: test.late} {
			f := lateReturn(owing(test.state, 2022, "2023-04-18", "2023-06-12", assessed), 1, b)
			if f.Verdict != want || f.Figures[0].String() != test.circuit {
				t.Errorf("%q, assessed on %s: %s in circuit %s, want %s in %s", test.state, assessed, f.Verdict, f.Figures[0], want, test.circuit)
			}
		}
	}
	// Ohio: 2026-04-18 is the last; 2023-07-31 and 240 days is 2024-03-27.
	if got, want := days(Way(owing("OH", 2022, "2023-04-18", "2023-06-12", before), b)), [4]string{"2026-04-19", "2024-03-28", "2025-06-13", "2026-04-19"}; got != want {
		t.Errorf("in Ohio from %v, want %v", got, want)
	}
	// Texas: a day late, and no date.
	w := Way(owing("TX", 2022, "2023-04-18", "2023-04-19", before), b)
	if got, want := days(w), [4]string{"2026-04-19", "2024-03-28", "2025-04-20", "-"}; got != want || w.Open.Verdict != line.No {
		t.Errorf("in Texas from %v, open %s, want %v", got, w.Open.Verdict, want)
	}
	if w := Way(owing("TX", 2022, "2023-04-18", "2023-04-18", before), b); w.Open.Verdict != line.Yes {
		t.Errorf("in Texas in time: %s", w.Open.Verdict)
	}
}

// TestNoReturn has what can never be discharged, and has no date: without a return, with
// a substitute of the IRS, and the penalty for trust fund taxes.
func TestNoReturn(t *testing.T) {
	b := calctest.Book(t, datetest.Day(on))
	for _, test := range []struct {
		because string
		change  func(y *facts.TaxYear)
	}{
		{"return-filed", func(y *facts.TaxYear) { y.History.Filed = facts.Say(facts.FiledNever) }},
		{"return-filed", func(y *facts.TaxYear) { y.History.Filed = facts.Say(facts.FiledSubstitute) }},
		{"no-trust-fund-penalty", func(y *facts.TaxYear) { y.Kind = facts.Say(facts.KindTrustFund) }},
	} {
		c := owing("OH", 2019, "", "", "2021-03-01")
		test.change(&c.Debt.Years[0])
		w := Way(c, b)
		if got, because := days(w)[3], w.Years[0].Because[0].ID; got != "-" || w.Open.Verdict != line.No || because != test.because {
			t.Errorf("from %s, open %s, because of %s, want %s", got, w.Open.Verdict, because, test.because)
		}
		if len(held(w.Warnings, "offer-moves-dates")) > 0 {
			t.Errorf("%s: an offer moves a date that there is not", test.because)
		}
	}
	civil := owing("OH", 2019, "", "", "2021-03-01")
	civil.Debt.Years[0].Kind = facts.Say(facts.KindCivil)
	if w := Way(civil, b); w.Open.Verdict != line.NotYet {
		t.Errorf("of a civil penalty it is %s", w.Open.Verdict)
	}
}

// held is the warnings with an ID that hold.
func held(all []line.Finding, id string) []line.Finding {
	var found []line.Finding
	for _, f := range all {
		if f.ID == id && f.Verdict == line.Yes {
			found = append(found, f)
		}
	}
	return found
}
