package part

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/shopspring/decimal"

	"offercheck/app/say"
	"offercheck/calc/line"
)

// TestSameCents has texts that stand below each other.
func TestSameCents(t *testing.T) {
	for _, tc := range []struct{ texts, want string }{
		{"$178|$1,164.91|$83,873", "$178.00|$1,164.91|$83,873.00"},
		{"$178|$1,164", "$178|$1,164"},
		{"from $5,636 to $17,972|$0.50", "from $5,636.00 to $17,972.00|$0.50"},
		{"−$12, then $7|$1.05|With direct debit $29.", "−$12.00, then $7.00|$1.05|With direct debit $29."},
		{"$7|It costs $1.50.", "$7|It costs $1.50."},
		{"72 months|May 26, 2027|not known yet|12.5%|$3.10", "72 months|May 26, 2027|not known yet|12.5%|$3.10"},
		{"$3.10 or $3", "$3.10 or $3.00"},
		{"$|$1.00", "$|$1.00"},
		{"", ""},
	} {
		texts := strings.Split(tc.texts, "|")
		SameCents(texts)
		if got := strings.Join(texts, "|"); got != tc.want {
			t.Errorf("%s: %s, want %s", tc.texts, got, tc.want)
		}
	}
}

// TestAColumnIsOfOneKind draws a card, a table, a comparison and a worksheet with cents in one
// of their amounts: all in the same column have them, and no other column does.
func TestAColumnIsOfOneKind(t *testing.T) {
	cents := line.Line{ID: "rent", Known: true, Unit: line.USD, Amount: decimal.RequireFromString("1200.30")}
	whole := line.Line{ID: "utilities", Known: true, Unit: line.USD, Amount: decimal.NewFromInt(300)}
	w := say.In("en")
	for name, drawn := range map[string]app.UI{
		"a card":      Facts(Fact{"a", "$1,200.30"}, Fact{"b", "$300"}, Fact{"c", "7 months"}),
		"an option":   Options(OptionCard{Title: "x", Label: "y", Amount: "$1,200.30", Terms: []Fact{{"b", "$300"}}}),
		"a table":     Table{Head: []string{"a", "b", "c"}, Rows: []Row{{"x", "", Cells("$1,200.30", "$8"), nil}}, Foot: []Row{{"y", "", Cells("$300", "$9"), nil}}}.UI(),
		"a worksheet": Sheet{Words: w}.Lines(cents, whole),
		"a sum":       Sheet{Words: w}.Line(line.Sum("housing", cents, whole)),
	} {
		html := app.HTMLString(drawn)
		if !strings.Contains(html, "$1,200.30") || !strings.Contains(html, "$300.00") || strings.Contains(html, "$8.00") || strings.Contains(html, "$9.00") {
			t.Errorf("%s: %s", name, html)
		}
	}
}

// TestAComparisonIsOfOneKind has amounts with cents in one column of a comparison: all of it
// has them, since a card on a phone has its row's amounts one below the other.
func TestAComparisonIsOfOneKind(t *testing.T) {
	rows := []MatrixRow{{Bare: true, Cells: []string{"$1,200.30", "$8"}}, {Bare: true, Cells: []string{"7 months", "$0"}}}
	html := app.HTMLString(Matrix{Words: say.In("en"), Head: []string{"a", "b", "c", "d"}, Rows: rows}.UI())
	for _, want := range []string{"$1,200.30", "$8.00", "7 months", "$0.00"} {
		if !strings.Contains(html, want) {
			t.Errorf("no %s in %s", want, html)
		}
	}
	if rows[1].Cells[1] != "$0" {
		t.Error("the rows that were passed have changed")
	}
}
