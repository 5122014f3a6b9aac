package prefill

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"offercheck/calc/account"
	"offercheck/calc/calctest"
	"offercheck/calc/csed"
	"offercheck/calc/facts"
	"offercheck/calc/transcript"
)

// looksLikeANumber is a taxpayer number in any of its ways to be written.
var looksLikeANumber = regexp.MustCompile(`\d{3}-\d{2}-\d{4}|\d{2}-\d{7}|\d{3} \d{2} \d{4}|\d{9}|XX`)

// FuzzPaste puts whatever can be read of any text into a case: nothing stops
// the program, no answer looks like a taxpayer number or is a name, and a case
// file can hold each of them.
func FuzzPaste(f *testing.F) {
	names, _ := filepath.Glob("../transcript/testdata/*.txt")
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(text))
		f.Add("SSN 987-65-4321 ZYZZYX 987654321\n" + string(text[len(text)/2:]))
	}
	b := calctest.Book(f, calctest.Today)
	f.Fuzz(func(t *testing.T, text string) {
		r, err := transcript.Read(text)
		if err != nil {
			return
		}
		var c facts.Case
		for i := range r.Accounts {
			a := r.Accounts[i]
			UseOf(a)
			y, events := Answers(a, b)
			Fill(&c, y, events)
			onlyKnownWords(t, y, events)
			for _, e := range events {
				DoubtOf(a, e)
			}
			if k := Compare(a, y, events, b); k.Least.Valid && k.Least.Decimal.GreaterThan(k.Most.Decimal) {
				t.Errorf("computed %s to %s", k.Least.Decimal, k.Most.Decimal)
			}
			for _, p := range CivilPenalties(y, events, b) {
				if p.Latest != 0 && p.Latest < p.Earliest {
					t.Errorf("the last day is %s to %s", p.Earliest, p.Latest)
				}
			}
			years := len(c.Debt.Years)
			if Fill(&c, y, events); len(c.Debt.Years) != years {
				t.Error("pasted again it is another debt")
			}
		}
		account.Owed(c, b, calctest.Today)
		written, err := json.Marshal(c)
		if err != nil {
			t.Fatal(err)
		}
		if looksLikeANumber.Match(written) {
			t.Errorf("kept %s", written)
		}
		if err := json.Unmarshal(written, new(facts.Case)); err != nil {
			t.Error("cannot be read again: ", err)
		}
	})
}

// onlyKnownWords holds that an answer in words is one of ours.
func onlyKnownWords(t *testing.T, y facts.TaxYear, events []facts.Event) {
	t.Helper()
	known := map[string]bool{"": true, facts.FiledReturn: true, facts.FiledNever: true, facts.FiledSubstitute: true,
		facts.EndAccepted: true, facts.EndRejected: true, facts.EndReturned: true, facts.EndWithdrawn: true, facts.EndDetermined: true, facts.EndClosed: true}
	if !known[y.History.Filed.Value] {
		t.Errorf("filed: %q", y.History.Filed.Value)
	}
	for _, e := range events {
		stops := csed.Suspends(e.Kind.Value)
		if !stops && e.Kind.Value != "" && e.Kind.Value != facts.EventHardship && e.Kind.Value != facts.EventEquivalent || !known[e.How.Value] {
			t.Errorf("event: %q, %q", e.Kind.Value, e.How.Value)
		}
	}
}
