package part

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/app/say"
	"offercheck/calc/line"
)

// TestReasonWithoutUnknowns: what a reason says an amount would be is left out while that is not
// known.
func TestReasonWithoutUnknowns(t *testing.T) {
	freed := line.Given("freed", decimal.NewNullDecimal(decimal.NewFromInt(80)))
	for _, lang := range say.Langs {
		w := say.In(lang)
		for _, known := range []bool{true, false} {
			lump := decimal.NullDecimal{Decimal: decimal.NewFromInt(9_600), Valid: known}
			says := Reason(w, line.Stated("expense-ends", line.Yes).With(freed, line.Given("lump-freed", lump)))
			if strings.Contains(says, w.Say("amount.unknown")) || strings.Contains(says, "$9,600") != known || !strings.Contains(says, "$80") {
				t.Errorf("%s, known %t: %s", lang, known, says)
			}
		}
	}
}
