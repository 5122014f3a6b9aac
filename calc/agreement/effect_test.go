package agreement

import (
	"fmt"
	"strings"
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// said is the findings of a way on a subject as text: the ID, the verdict if it is not
// yes, and the figures.
func said(w way.Way, on way.Subject) string {
	var all []string
	for _, e := range w.Effects {
		if e.On == on {
			all = append(all, textOf(e.Finding))
		}
	}
	return strings.Join(all, "; ")
}

// textOf is one finding as text.
func textOf(f line.Finding) string {
	text := f.ID
	if f.Verdict != line.Yes {
		text += " (" + f.Verdict.String() + ")"
	}
	for _, l := range f.Figures {
		text += " " + l.String()
	}
	return text
}

// TestEffects has what plans do besides, with their figures: of two years with 21,107.18
// due, which a wage earner with 543 left pays.
//
// On paper 21,107.18 / 72 is 293.16. From the day the plan begins that is 101 payments
// (a figure worked by hand twice), and 102 with the 19 days of interest until then (by
// another program). The balance is below 25,000, so a lien may be withdrawn, and no
// direct debit is asked for on paper; 283.65 is less than 293.16, so a statement is.
func TestEffects(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(h *household)
		way    string
		on     way.Subject
		want   string
	}{
		{"online", nil, Simple, way.Asking, "ask-online"},
		{"four fees", nil, Simple, way.Fees, "fees-by-channel $29.00 $69.00 $107.00 $178.00"},
		{"a lien", nil, Simple, way.Lien, "no-lien-determination; lien-withdrawal $21,107.18 $25,000.00 3 60 months"},
		{"on paper", nil, Simple, way.Paper, "paper-form; paper-payment-ends (no) 102 months 72 months $293.16; paper-statement $293.16 $50,000.00"},
		{"what ends it", nil, Simple, way.Ends, "agreement-breaks; agreement-defaults 30 days 46 days 76 days; agreement-reinstated $6.00 $89.00"},
		{"levies", nil, Simple, way.Levy, "levy-barred-by-agreement 30 days"},
		{"by phone with a statement", nil, Standard, way.Asking, "ask-by-phone"},
		{"and its fees", nil, Standard, way.Fees, "fees-by-phone $107.00 $178.00"},
		{"a year to adjust", nil, Standard, way.Review, "year-to-adjust 12 months"},
		{"nothing to withdraw in a part", func(h *household) { h.left, h.cannotPay = "120", true }, Partial, way.Lien, "lien-usual (not yet) $10,000.00"},
		{"10,000 assessed", func(h *household) { h.paying.Assessed = calctest.USD("10000") }, Standard, way.Lien, "lien-usual $10,000.00; lien-withdrawal $10,000.00 $25,000.00 3 60 months"},
		{"a dollar less", func(h *household) { h.paying.Assessed = calctest.USD("9999") }, Standard, way.Lien, "lien-usual (no) $10,000.00; lien-withdrawal $9,999.00 $25,000.00 3 60 months"},
		{"a low income", func(h *household) { h.agi = "39900" }, Simple, way.Fees, "fees-low-income $43.00 30 days"},
		{"a dollar more", func(h *household) { h.agi = "39901" }, Simple, way.Fees, "fees-by-channel $29.00 $69.00 $107.00 $178.00"},
		{"an unknown income", func(h *household) { h.agi = "" }, Simple, way.Fees, "fees-by-channel $29.00 $69.00 $107.00 $178.00; fees-low-income (not yet) $43.00 30 days"},
		{"a revenue officer", func(h *household) { h.paying.Officer = facts.Say(true) }, Simple, way.Asking, "ask-the-officer"},
		{"has no online fee", func(h *household) { h.paying.Officer = facts.Say(true) }, Simple, way.Fees, "fees-by-phone $107.00 $178.00"},
		{"a business with trust fund tax", func(h *household) { h.trustFund = true }, Simple, way.Asking, "ask-by-phone-for-business"},
		{"a short-term plan", nil, ShortTerm, way.Fees, "no-fee"},
		{"no bar to levies in it", nil, ShortTerm, way.Levy, "levy-not-barred"},
	} {
		t.Run(test.name, func(t *testing.T) {
			h := twoYears()
			if test.change != nil {
				test.change(&h)
			}
			w, _ := way.Find(h.ways(t), test.way)
			if got := said(w, test.on); got != test.want {
				t.Errorf("%s of %s is\n%s, want\n%s", test.on, test.way, got, test.want)
			}
		})
	}
}

// TestFee has the fee by the channel with direct debit.
func TestFee(t *testing.T) {
	low, officer := twoYears(), twoYears()
	low.agi, officer.paying.Officer = "39900", facts.Say(true)
	for _, test := range []struct {
		h         household
		way, want string
	}{
		{twoYears(), Simple, "$29.00"}, {twoYears(), SixYear, "$107.00"}, {twoYears(), ShortTerm, "$0.00"},
		{low, Simple, "$0.00"}, {officer, Simple, "$107.00"},
	} {
		w, _ := way.Find(test.h.ways(t), test.way)
		if got := w.Cost(way.Fee).String(); got != test.want {
			t.Errorf("the fee of %s is %s, want %s", test.way, got, test.want)
		}
	}
}

// TestPaperAboveCeilings has the tests of the paper form above its ceilings: 57,540 / 72
// is 799.17, which does not pay all of it before it expires: 7,687.41 is lost by another
// program, which agrees with the schedule to the cent.
func TestPaperAboveCeilings(t *testing.T) {
	w, _ := way.Find(aboveCeiling().ways(t), Simple)
	if got, want := said(w, way.Paper), "paper-form; paper-payment-enough (no) $799.17 $7,687.41; paper-statement $799.17 $50,000.00"; got != want {
		t.Errorf("on paper: %s, want %s", got, want)
	}
	h := twoYears()
	h.total = "30000" // 416.67, above the least payment; a direct debit is asked for
	w, _ = way.Find(h.ways(t), Guaranteed)
	if got := said(w, way.Paper); !strings.HasSuffix(got, "paper-debit $25,000.00") {
		t.Errorf("on paper: %s", got)
	}
}

// TestAffords holds the least payment of 283.65 against what the standards leave and
// what is really left. The pause and the offer are named to those whom one of them may be
// open to, and not where what is owned pays for everything.
func TestAffords(t *testing.T) {
	for _, test := range []struct {
		left, spending string
		owns           bool // enough to pay everything
		want           string
	}{
		{"543", "543", false, ""},
		{"543", "200", false, "payment-within-standards $283.65 $543.00; payment-within-spending (no) $283.65 $200.00"},
		{"200", "300", false, "payment-within-standards (no) $283.65 $200.00; payment-within-spending $283.65 $300.00"},
		{"200", "100", false, "payment-within-standards (no) $283.65 $200.00; payment-within-spending (no) $283.65 $100.00; hardship-routes"},
		{"283.64", "283.64", false, "hardship-routes"},
		{"283.65", "283.65", false, ""},
		{"283.64", "283.64", true, ""},
		{"0", "0", true, "hardship-routes"},
	} {
		h := twoYears()
		h.left, h.spending, h.cannotPay = test.left, test.spending, !test.owns
		w, _ := way.Find(h.ways(t), Simple)
		var all []string
		for _, f := range w.Affords {
			all = append(all, textOf(f))
		}
		if got := strings.Join(all, "; "); got != test.want {
			t.Errorf("%s and %s left: %s, want %s", test.left, test.spending, got, test.want)
		}
	}
}

// TestPartialByYear has what a partial payment of 120 brings by year: 89 payments before
// 2023 expires on 2034-06-03, and the 17 after them to 2024: 10,680 and 2,040.
func TestPartialByYear(t *testing.T) {
	h := twoYears()
	h.left, h.cannotPay = "120", true
	w, _ := way.Find(h.ways(t), Partial)
	p, _ := w.Pace("least")
	if got, want := fmt.Sprint(p.Years, p.Paid, p.Lost), "[$10,680.00 $2,040.00] $12,720.00 $23,784.14"; got != want {
		t.Errorf("a part of 120 a month is %s, want %s", got, want)
	}
	// 12,720 and 107 by phone.
	if got := w.Cost(way.Total).String(); got != "$12,827.00" {
		t.Errorf("in all it is %s", got)
	}
}

// TestTrustFund lowers the ceiling to 25,000 and warns that the older 24 months may
// still hold: 975.40 a month, by another program.
func TestTrustFund(t *testing.T) {
	h := twoYears()
	h.trustFund = true
	w, _ := way.Find(h.ways(t), Simple)
	if len(w.Warnings) != 1 || textOf(w.Warnings[0]) != "trust-fund-term $975.40 24 months" {
		t.Errorf("it warns of %v", w.Warnings)
	}
	h.paying.Assessed, h.paying.Down, h.total = calctest.USD("25001"), calctest.USD("0"), "25001"
	if w, _ = way.Find(h.ways(t), Simple); w.Open.Verdict != line.No {
		t.Errorf("at 25,001 it is %s", w.Open.Verdict)
	}
}

// TestPlansHoldTogether checks every plan of some households: its total is never below
// its parts, a shorter plan never has a lower least payment, and a cent below the least
// does not pay everything before it expires.
func TestPlansHoldTogether(t *testing.T) {
	for _, h := range []household{twoYears(), aboveCeiling()} {
		for _, w := range h.ways(t) {
			total := w.Cost(way.Total)
			for _, k := range []way.Kind{way.Upfront, way.Fee, way.Amount} {
				if part := w.Cost(k); part.Known && total.Known && total.Amount.LessThan(part.Amount) {
					t.Errorf("%s: %s in all is below its %s of %s", w.ID, total, k, part)
				}
			}
		}
		p := newPlanner(h.facts(), h.means(), calctest.Book(t, today))
		last := p.debt.LeastPayment(6)
		for months := 12; months <= p.months.Int(); months += 7 {
			least := p.debt.LeastPayment(months)
			if least.Amount.GreaterThan(last.Amount) {
				t.Errorf("over %d months the least payment is %s, and over fewer %s", months, least, last)
			}
			last = least
		}
		below := p.least
		below.Amount = below.Amount.Sub(calctest.Dec("0.01"))
		if end := (&planner{}).pace("below", p.debt, below); end.Ends.Verdict != line.No {
			t.Errorf("%s a month ends: %s", below, end.Ends.Verdict)
		}
	}
}
