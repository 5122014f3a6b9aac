package calc

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/oic/oictest"
	"offercheck/calc/payoff"
	"offercheck/calc/way"
)

// TestKeys checks, for every story, that a key identifies one figure: wherever it is
// known, its amount is the same.
func TestKeys(t *testing.T) {
	calctest.Long(t)
	for _, name := range stories(t) {
		seen := map[string]line.Line{}
		for l := range oictest.Lines(Assess(readStory(t, name).read(t)).Assessment) {
			if l.ID == "" || !l.Known {
				continue
			}
			if was, ok := seen[l.Key()]; ok && !was.Amount.Equal(l.Amount) {
				t.Errorf("%s: %s is %s and %s", name, l.Key(), was, l)
			}
			seen[l.Key()] = l
		}
	}
}

// TestFormLines checks, for every story, that the form has lines 1 to 51 and its boxes
// in their order, each with a citation.
func TestFormLines(t *testing.T) {
	calctest.Long(t)
	for _, name := range stories(t) {
		r := Assess(readStory(t, name).read(t))
		var numbers []string
		for _, s := range r.Form.Sections {
			for _, l := range s.Lines {
				numbers = append(numbers, l.No)
				if l.No == "" || l.Cite.Name == "" {
					t.Errorf("%s: %s has number %q and cite %q", name, l.Key(), l.No, l.Cite.Name)
				}
			}
		}
		at := 0
		for _, want := range []string{"1", "2", "3", "4", "5", "6", "7", "Box A", "8", "9", "10", "11", "Box B", "Box C",
			"30", "31", "32", "33", "34", "35", "36", "37", "38", "Box D",
			"39", "40", "41", "42", "43", "44", "45", "46", "47", "48", "49", "50", "51", "Box E", "Box F", "Box G", "Box H"} {
			for at < len(numbers) && numbers[at] != want {
				at++
			}
			if at == len(numbers) {
				t.Fatalf("%s: no line %s in its place: %q", name, want, numbers)
			}
		}
	}
}

// TestNothingAnswered assesses the zero Case: nothing is known, and the answers that
// are needed are missing. TestLivingNotAnswered has those of the expenses.
func TestNothingAnswered(t *testing.T) {
	r := Assess(facts.Case{}, calctest.Book(t, calctest.Today))
	missing := strings.Split("has-accounts, has-investments, has-retirement, has-policies, has-properties, has-vehicles, has-valuables, effects, has-business, "+
		"employed, social-security, pension, unemployment, other-benefit, owing, alone, interest, distribution, rent-income, child-support, alimony, "+
		"under-65, over-65", ", ")
	for _, l := range r.Form.E.Missing() {
		if !slices.Contains(missing, l.Key()) {
			missing = append(missing, l.Key())
		}
	}
	missing = append(missing, "tax-years", "agi", "state", "debt-total")
	oictest.ExpectOf(t, r.Assessment, "offer-open", "not yet", "can-pay-in-full", "not yet", "low-income", "not yet", "fee", "?",
		"offer-lump", "?", "offer-periodic", "?", "lump-least", "?", "lump-most", "?", "missing", strings.Join(missing, ", "))
	for _, o := range r.Offers {
		if o.Payments != nil || o.Cost(way.Upfront).Known || o.Open.Verdict != line.NotYet {
			t.Errorf("%s: %s, %s, %v", o.ID, o.Cost(way.Upfront), o.Open.Verdict, o.Payments)
		}
	}
}

// TestPreview checks that a preview has the figures of the whole report.
func TestPreview(t *testing.T) {
	calctest.Long(t)
	for _, name := range stories(t) {
		c, book := readStory(t, name).read(t)
		for _, u := range []oic.Unanswered{oic.LeaveUnknown, oic.AssumeNone, oic.AssumeUnasked} {
			r, got := AssessAs(c, book, u), oic.Preview(c, book, u)
			r.FullPay.WithAccruals = payoff.FullPay{} // takes longer than all the rest
			if want := (oic.Estimate{Lump: r.Range.Lump, Periodic: r.Range.Periodic, FullPay: r.FullPay, Balance: r.Means.Balance, Left: r.Form.F, CanPayLow: r.Range.CanPayLow}); !reflect.DeepEqual(got, want) {
				t.Errorf("%s: got %v, want %v", name, got, want)
			}
		}
	}
}

// TestZeroReport prints a report of nothing.
func TestZeroReport(t *testing.T) {
	var r Report
	var b strings.Builder
	r.Fprint(&b)
	if !strings.Contains(b.String(), "can-pay-in-full: not yet") {
		t.Errorf("the zero report is %q", b.String())
	}
	b.Reset()
	if r.FprintDebts(&b); b.Len() > 0 {
		t.Errorf("it has debts: %q", b.String())
	}
}

// TestNoLaw assesses cases by a book without figures: no offer is known, and nothing
// panics.
func TestNoLaw(t *testing.T) {
	for _, c := range []facts.Case{{}, calctest.SixYears(), calctest.Plain(func(*facts.Case) {})} {
		r := Assess(c, new(law.Book))
		for _, w := range r.Offers {
			if w.Cost(way.Amount).Known || w.Open.Verdict == line.Yes {
				t.Errorf("%s is %s: %s", w.ID, w.Open.Verdict, w.Cost(way.Amount))
			}
		}
	}
}

// BenchmarkPreview assesses a household as on every keystroke in the quick estimate.
func BenchmarkPreview(b *testing.B) {
	c, book := readStory(b, "testdata/ohio-same-facts.txt").read(b)
	b.ReportAllocs()
	for b.Loop() {
		oic.Preview(c, book, oic.AssumeNone)
	}
}

// BenchmarkAssess assesses a household as whenever the result is shown.
func BenchmarkAssess(b *testing.B) {
	for _, name := range []string{"ohio-same-facts", "georgia-savings-and-state-tax"} {
		b.Run(name, func(b *testing.B) {
			s := readStory(b, "testdata/"+name+".txt")
			c, book := s.read(b)
			b.ReportAllocs()
			for b.Loop() {
				Assess(c, book)
			}
		})
	}
}
