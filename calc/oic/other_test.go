package oic_test

import (
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/calctest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/oic/oictest"
)

// TestOtherInformation (C18) has a row for each question of section 9 of Form 433-A (OIC),
// revision 4-2026. What may come to the taxpayer is in no offer and extends the range;
// an amount that is not known by the balance at most.
//
// Box A is 5,000 and box F 400, so 9,800 in a lump sum. The balance is 40,000.
func TestOtherInformation(t *testing.T) {
	yes := facts.Say(true)
	coming := func(amount string) facts.Maybe { return facts.Maybe{Has: yes, Amount: calctest.USD(amount)} }
	unsure := facts.Maybe{Has: yes, Amount: facts.DoNotKnow[decimal.Decimal]()}
	for _, test := range []struct {
		name    string
		other   facts.Other
		flag    string
		figures []string
		most    string // of a lump sum
	}{
		{"a claim of 7,000", facts.Other{Lawsuit: coming("7000")}, "lawsuit", []string{"$7,000.00"}, "$16,800.00"},
		{"a claim of an amount that is not known", facts.Other{Lawsuit: unsure}, "lawsuit", []string{"?"}, "$49,800.00"},
		{"a defendant", facts.Other{Lawsuit: coming("0")}, "lawsuit", nil, "$9,800.00"},
		{"an inheritance of 3,000.40, in whole dollars", facts.Other{Beneficiary: coming("3000.40")}, "beneficiary", []string{"$3,000.40"}, "$12,800.00"},
		{"2,500 in a lawyer's trust account", facts.Other{HeldInTrust: coming("2500")}, "held-in-trust", []string{"$2,500.00"}, "$12,300.00"},
		{"all three", facts.Other{Lawsuit: coming("7000"), Beneficiary: coming("3000"), HeldInTrust: coming("2500")}, "lawsuit", []string{"$7,000.00"}, "$22,300.00"},
		{"a trustee", facts.Other{Trustee: yes}, "trustee", nil, "$9,800.00"},
		{"a safe deposit box", facts.Other{SafeDeposit: yes}, "safe-deposit", nil, "$9,800.00"},
		{"assets outside the United States", facts.Other{Foreign: yes}, "foreign-assets", nil, "$9,800.00"},
		{"a transfer below value", facts.Other{Transferred: yes}, "transferred", nil, "$9,800.00"},
		{"half a year abroad", facts.Other{Abroad: yes}, "lived-abroad", nil, "$9,800.00"},
		{"C27: a bankruptcy in the last seven years", facts.Other{Bankruptcy: yes}, "past-bankruptcy", nil, "$9,800.00"},
		{"litigation with the IRS", facts.Other{Litigation: yes}, "litigation", nil, "$9,800.00"},
		{"C27: in prison", facts.Other{Prison: yes}, "prison", nil, "$9,800.00"},
		{"nothing asked, as in an older case file", facts.Other{}, "", nil, "$9,800.00"},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := calctest.Leaving("5000", "400")
			c.Other = test.other
			r := oic.Assess(c, calctest.Book(t, calctest.Today))
			oictest.ExpectOf(t, r, "offer-lump", "$9,800.00", "lump-least", "$9,800.00", "lump-most", test.most)
			if test.flag != "" && verdictOf(r, test.flag) != line.Yes {
				t.Errorf("%s is not raised", test.flag)
			}
			for _, f := range r.Other {
				if f.ID == test.flag {
					checkFigures(t, f, test.figures)
				}
			}
			if len(r.Other) != 11 {
				t.Errorf("%d questions, want the form's 11", len(r.Other))
			}
		})
	}
}

// checkFigures checks the figures of a finding.
func checkFigures(t *testing.T, f line.Finding, want []string) {
	t.Helper()
	if len(f.Figures) != len(want) {
		t.Fatalf("%s has %d figures, want %q", f.ID, len(f.Figures), want)
	}
	for i, l := range f.Figures {
		if l.String() != want[i] {
			t.Errorf("%s has %s, want %s", f.ID, l, want[i])
		}
	}
}
