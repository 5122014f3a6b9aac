package form

import (
	"maps"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// TestValues writes one entry of each kind. 1,234.50 dollars are 1,235 on the form, which
// asks to round to the nearest dollar.
func TestValues(t *testing.T) {
	dollars := func(s string) line.Line {
		return facts.Given("", facts.Amount{Value: decimal.RequireFromString(s), Given: true})
	}
	f := Form{Sections: []Section{{Entries: []Entry{
		{ID: "1a", Kind: Amount, Line: dollars("1234.50")},
		{ID: "1b", Kind: Amount, Line: dollars("1234.49")},
		{ID: "1c", Kind: Amount, Line: dollars("0")},
		{ID: "2a", Kind: Amount, Line: facts.Missing("rent")},
	}}, {Entries: []Entry{
		{ID: "day", Kind: Day, Line: line.GivenDay("", datetest.Day("2026-04-05"))},
		{ID: "yes", Kind: Tick, Ticked: line.Yes}, {ID: "no", Kind: Tick, Ticked: line.No}, {ID: "not yet", Kind: Tick},
		{ID: "text", Kind: Text, Text: "12-31-2021"}, {ID: "empty", Kind: Text},
		{ID: "name", Kind: Typed, Fields: []string{FirstName, LastName}}, {ID: "phone", Kind: Typed, Fields: []string{Telephone}},
		{ID: "hand", Kind: Hand},
	}}}}
	want := map[string]string{
		"1a": "1235", "1b": "1234", "1c": "0", "day": "04/05/2026", "yes": "x", "text": "12-31-2021", "name": "Ana Ruiz",
	}
	if got := f.Values(map[string]string{FirstName: "Ana", LastName: " Ruiz "}); !maps.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}
