package record

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/app/page/pagetest"
	"offercheck/app/page/shell"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/transcript"
)

const pasted2019 = `Form 1040 Account Transcript
Report for Tax Period Ending: 12-31-2019
Account balance: $8,000.00
150 Tax return filed 01-25-2021 $9,000.00
806 W-2 or 1099 withholding 07-15-2020 -$1,000.00
`

// pastes takes a text as if it were pasted, and gives what the page then shows.
func pastes(t *testing.T, v shell.Visit, text string) string {
	t.Helper()
	r, err := transcript.Read(text)
	if err != nil {
		t.Fatal(err)
	}
	v.Paste(r)
	return pagetest.Draw(t, &Transcript{Visit: v})
}

// TestPastedBeside has what stands in the case beside what was read: it is told
// of all that would be other than it is, also of what would go.
func TestPastedBeside(t *testing.T) {
	usd := func(n int64) facts.Amount { return facts.Say(decimal.NewFromInt(n)) }
	year := facts.TaxYear{Year: facts.Say(2019), Assessed: facts.Say(datetest.Day("2021-01-25"))}
	year.History.Shown, year.History.Credits = usd(7777), usd(1000)
	year.History.Payments = []facts.Payment{{On: facts.Say(datetest.Day("2022-02-02")), Amount: usd(4321)}}
	v := pagetest.Visit("en", facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{{Year: facts.Say(2018)}, year}}})
	html := pastes(t, v, pasted2019)
	for _, cells := range [][]string{
		{"$9,000", "$7,777"}, {"January 25, 2021", "The same"}, {"$1,000", "The same"}, {"I filed it", "Not answered"},
		{"None: your answer is removed", "$4,321"},
	} {
		_, row, found := strings.Cut(html, cells[0])
		if row, _, _ = strings.Cut(row, "</tr>"); !found || !strings.Contains(row, cells[1]) {
			t.Errorf("no row with %q: %s", cells, row)
		}
	}
	v.Use(v.Pasted[0])
	if got := v.Case.Debt.Years[1].History; len(v.Case.Debt.Years) != 2 || len(got.Payments) != 0 || !got.Shown.Value.Equal(decimal.NewFromInt(9000)) {
		t.Errorf("the case has %+v", v.Case.Debt.Years)
	}
}

// TestPastedAnew reads an account once more: it takes the place of the first. One
// that stands twice in the same text is shown twice.
func TestPastedAnew(t *testing.T) {
	v := pagetest.Visit("en", facts.Case{})
	pastes(t, v, pasted2019)
	if html := pastes(t, v, strings.Replace(pasted2019, "Form 1040 ", "Form 1040A ", 1)); len(v.Pasted) != 1 {
		t.Errorf("there are %d: %s", len(v.Pasted), html)
	}
	html := pastes(t, v, pasted2019+pasted2019)
	if len(v.Pasted) != 2 || !strings.Contains(html, "Tax year 2019, again") {
		t.Errorf("there are %d: %s", len(v.Pasted), html)
	}
}

// TestPastedImplausible reads an account with an answer that no question takes.
func TestPastedImplausible(t *testing.T) {
	v := pagetest.Visit("en", facts.Case{})
	html := pastes(t, v, strings.ReplaceAll(pasted2019, "12-31-2019", "12-31-1950"))
	if strings.Contains(html, "use-1") || !strings.Contains(html, "cannot be right") {
		t.Error("it can be used: ", html)
	}
}

// TestPastedUnread tells each account of its own lines that could not be read.
func TestPastedUnread(t *testing.T) {
	v := pagetest.Visit("en", facts.Case{})
	pastes(t, v, pasted2019+strings.Replace(pasted2019, "2019", "2018", 1)+"276 Penalty for late payment of tax 02-30-2021 $5.00\n")
	if n := len(v.Pasted[0].Unread); n != 0 {
		t.Errorf("the first has %d", n)
	}
	if lines := v.Pasted[1].Unread; len(lines) != 1 || lines[0] != 11 {
		t.Errorf("the second has %v", lines)
	}
}

// TestPastedCompared has the IRS's balance beside ours before anything else of the
// year, with the difference and its likely reason.
func TestPastedCompared(t *testing.T) {
	v := pagetest.Visit("en", facts.Case{})
	html := pastes(t, v, strings.Replace(pasted2019, "$8,000.00", "$8,500.00", 1))
	_, card, _ := strings.Cut(html, `id="pasted-1"`)
	for _, text := range []string{"beside ours", "$8,500", "$8,000", "$500", "do not agree", "Use 2019"} {
		_, rest, found := strings.Cut(card, text)
		if !found {
			t.Fatalf("no %q, or too early: %s", text, card)
		}
		card = rest
	}
}

// TestPastedUnreadRows lists the rows with a code and an amount that could not be
// read.
func TestPastedUnreadRows(t *testing.T) {
	v := pagetest.Visit("en", facts.Case{})
	html := pastes(t, v, pasted2019+"276 Penalty for late payment of tax 02-30-2021 $5.00\n670 Payment -$60.00 03-01-2021\n")
	for _, text := range []string{"Line 6: code 276, $5", "Line 7: March 1, 2021, code 670, -$60"} {
		if !strings.Contains(strings.ReplaceAll(html, "\u2212", "-"), text) {
			t.Errorf("no %q: %s", text, html)
		}
	}
}

// TestPastedDoubts ticks an open request, and not an agreement that was removed: K5, K6.
func TestPastedDoubts(t *testing.T) {
	v := pagetest.Visit("en", facts.Case{})
	html := pastes(t, v, pasted2019+"971 Pending installment agreement 02-01-2021 $0.00\n972 Removed installment agreement 03-01-2022 $0.00\n")
	if p := v.Pasted[0]; len(p.Events) != 2 || p.Unwanted[0] || !p.Unwanted[1] {
		t.Errorf("the events are %+v, unwanted %v", p.Events, p.Unwanted)
	}
	for _, text := range []string{"error of its own", "CP523"} {
		if !strings.Contains(html, text) {
			t.Errorf("no %q: %s", text, html)
		}
	}
}

// TestPastedColumns says of an account in columns how to copy it, and uses none of it.
func TestPastedColumns(t *testing.T) {
	v := pagetest.Visit("en", facts.Case{})
	html := pastes(t, v, "Form 1040 Account Transcript\nReport for Tax Period Ending: 12-31-2019\nAccount balance: $7.00\nTransactions\n"+
		"150 Tax return filed\n806 W-2 or 1099 withholding\n276 Penalty for late payment of tax\n01-25-2021\n07-15-2020\n01-25-2021\n$8.00\n-$2.00\n$1.00\n")
	if strings.Contains(html, "use-1") || !strings.Contains(html, "Which way of copying works") {
		t.Error("it can be used, or nothing says how to copy: ", html)
	}
}

// TestPastedCivil fills in the penalties of a responsible person as one debt, each with
// its own last day: ten years after November 22, 2021 and after January 10, 2022.
func TestPastedCivil(t *testing.T) {
	v := pagetest.Visit("en", facts.Case{})
	html := pastes(t, v, "FORM NUMBER: CIVPEN\nTAX PERIOD: Jun. 30, 2019\nACCOUNT BALANCE: 18,750.00\nTRANSACTIONS\n"+
		"240 Trust fund recovery penalty 11-22-2021 $18,250.00\n971 Notice issued CP 015B 11-22-2021 $0.00\n240 Miscellaneous penalty 01-10-2022 $500.00\n")
	for _, text := range []string{"Civil penalty, period ending June 30, 2019", "Trust fund recovery penalty", "$18,250", "November 22, 2031", "$500", "January 10, 2032",
		"Use this penalty"} {
		if !strings.Contains(html, text) {
			t.Errorf("no %q: %s", text, html)
		}
	}
	p := v.Pasted[0]
	if !v.Undecided(p) {
		t.Error("it is decided already")
	}
	v.Use(p)
	if y := v.Case.Debt.Years; len(y) != 1 || !y[0].IsPenalty() || !v.InCase(p) {
		t.Errorf("the debts are %+v", y)
	}
}

// TestTypedByHand reads the example of what to type: 8,500 - 7,000 is the balance.
func TestTypedByHand(t *testing.T) {
	r, err := transcript.Read(typedByHand)
	if err != nil || len(r.Accounts) != 1 || len(r.Unread) > 0 {
		t.Fatal(r, err)
	}
	if a := r.Accounts[0]; a.Year != 2021 || len(a.Rows) != 2 || a.Check().Result != transcript.Matches {
		t.Errorf("%+v", a)
	}
}
