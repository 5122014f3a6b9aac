package page

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/shopspring/decimal"

	"offercheck/app/say"
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
func pastes(t *testing.T, text string) string {
	t.Helper()
	r, err := transcript.Read(text)
	if err != nil {
		t.Fatal(err)
	}
	Store.Paste(r)
	return drawn(t, &Transcript{Words: say.In("en")})
}

// TestPastedBeside has what stands in the case beside what was read: it is told
// of all that would be other than it is, also of what would go.
func TestPastedBeside(t *testing.T) {
	usd := func(n int64) facts.Amount { return facts.Say(decimal.NewFromInt(n)) }
	year := facts.TaxYear{Year: facts.Say(2019), Assessed: facts.Say(datetest.Day("2021-01-25"))}
	year.History.Shown, year.History.Credits = usd(7777), usd(1000)
	year.History.Payments = []facts.Payment{{On: facts.Say(datetest.Day("2022-02-02")), Amount: usd(4321)}}
	with(t, facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{{Year: facts.Say(2018)}, year}}})
	html := pastes(t, pasted2019)
	for _, cells := range [][]string{
		{"$9,000", "$7,777"}, {"January 25, 2021", "The same"}, {"$1,000", "The same"}, {"I filed it", "Not answered"},
		{"None: your answer is removed", "$4,321"},
	} {
		_, row, found := strings.Cut(html, cells[0])
		if row, _, _ = strings.Cut(row, "</tr>"); !found || !strings.Contains(row, cells[1]) {
			t.Errorf("no row with %q: %s", cells, row)
		}
	}
	Store.Use(Store.pasted[0])
	if got := Store.Case.Debt.Years[1].History; len(Store.Case.Debt.Years) != 2 || len(got.Payments) != 0 || !got.Shown.Value.Equal(decimal.NewFromInt(9000)) {
		t.Errorf("the case has %+v", Store.Case.Debt.Years)
	}
}

// TestPastedAnew reads an account once more: it takes the place of the first. One
// that stands twice in the same text is shown twice.
func TestPastedAnew(t *testing.T) {
	with(t, facts.Case{})
	pastes(t, pasted2019)
	if html := pastes(t, strings.Replace(pasted2019, "Form 1040 ", "Form 1040A ", 1)); len(Store.pasted) != 1 {
		t.Errorf("there are %d: %s", len(Store.pasted), html)
	}
	html := pastes(t, pasted2019+pasted2019)
	if len(Store.pasted) != 2 || !strings.Contains(html, "Tax year 2019, again") {
		t.Errorf("there are %d: %s", len(Store.pasted), html)
	}
}

// TestPastedStrange reads an account with an answer that no question takes.
func TestPastedStrange(t *testing.T) {
	with(t, facts.Case{})
	html := pastes(t, strings.ReplaceAll(pasted2019, "12-31-2019", "12-31-1950"))
	if strings.Contains(html, "use-1") || !strings.Contains(html, "cannot be right") {
		t.Error("it can be used: ", html)
	}
}

// TestPastedUnread tells each account of its own lines that could not be read.
func TestPastedUnread(t *testing.T) {
	with(t, facts.Case{})
	pastes(t, pasted2019+strings.Replace(pasted2019, "2019", "2018", 1)+"276 Penalty for late payment of tax 02-30-2021 $5.00\n")
	if n := len(Store.pasted[0].unread); n != 0 {
		t.Errorf("the first has %d", n)
	}
	if lines := Store.pasted[1].unread; len(lines) != 1 || lines[0] != 11 {
		t.Errorf("the second has %v", lines)
	}
}

// TestPastedPages uses all that the transcript's own stories have, and draws the
// pages that show it.
func TestPastedPages(t *testing.T) {
	names, err := filepath.Glob("../../calc/transcript/testdata/*-*.txt")
	if err != nil || len(names) == 0 {
		t.Fatal("no stories", err)
	}
	with(t, facts.Case{})
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		wellFormed(t, pastes(t, string(text)))
	}
	for _, p := range Store.pasted {
		if p.open() {
			Store.Use(p)
		}
	}
	for _, lang := range say.Langs {
		w := say.In(lang)
		for _, c := range []app.Composer{&Transcript{Words: w}, &Owed{Words: w}, &Result{Words: w}, &Check{Words: w}, &List{Words: w, ID: "events"}} {
			wellFormed(t, drawn(t, c))
		}
	}
}
