package way

import (
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/line"
)

// TestCost returns an unknown line for a kind of cost that a way does not have.
func TestCost(t *testing.T) {
	amount := line.Given("offer", decimal.NewNullDecimal(decimal.NewFromInt(500)))
	w := Way{Costs: []Cost{{Kind: Amount, Line: amount}}}
	if got := w.Cost(Amount).String(); got != "$500.00" {
		t.Errorf("the amount is %s", got)
	}
	if got := w.Cost(Fee); got.Known || got.ID != "" {
		t.Errorf("the fee is %s", got)
	}
}

// TestFind finds a way by its ID.
func TestFind(t *testing.T) {
	ways := []Way{{ID: "offer-lump"}, {ID: "offer-periodic"}}
	if w, found := Find(ways, "offer-periodic"); !found || w.ID != "offer-periodic" {
		t.Errorf("found %q, %v", w.ID, found)
	}
	if w, found := Find(nil, "offer-lump"); found || w.ID != "" {
		t.Errorf("found %q among none", w.ID)
	}
}
