package law

import (
	"reflect"
	"testing"

	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/line"

	"github.com/shopspring/decimal"
)

// openOn is the book on day d.
func openOn(t testing.TB, d date.Day) *Book {
	t.Helper()
	b, err := On(d)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestOnEveryDay(t *testing.T) {
	for d := datetest.Day("2024-04-22"); d <= datetest.Day("2026-12-31"); d = d + 1 {
		b := openOn(t, d)
		for _, l := range figures(b) {
			if !l.Known || l.Op != line.OpLaw || l.Cite.Name == "" || l.Cite.From > d {
				t.Fatalf("%s: %+v", d, l)
			}
		}
	}
	for _, d := range []date.Day{datetest.Day("2024-04-21"), datetest.Day("1999-12-31"), 0} {
		if _, err := On(d); err == nil {
			t.Errorf("the law on %q is not refused", d)
		}
	}
}

func TestTheDayBeforeASeriesBegins(t *testing.T) {
	_, err := On(datetest.Day("2024-04-21"))
	if err == nil || err.Error() != "law: no offer.quick-sale on 2024-04-21" {
		t.Errorf("err = %v", err)
	}
}

// figures are the book's figures, which are named after their series.
func figures(b *Book) []line.Line {
	var all []line.Line
	v := reflect.ValueOf(b).Elem()
	for f, place := range fields(v.Type(), nil) {
		if id := f.Tag.Get("law"); id != "" {
			l := v.FieldByIndex(place).Interface().(line.Line)
			if l.ID != id {
				l.Known = false
			}
			all = append(all, l)
		}
	}
	return all
}

func TestSeriesOn(t *testing.T) {
	s := Series{ID: "fee", Values: []Value{
		{From: datetest.Day("2020-04-27"), Amount: decimal.NewFromInt(205)},
		{From: datetest.Day("2027-01-01"), Amount: decimal.NewFromInt(210)},
	}}
	for _, test := range []struct {
		on   date.Day
		want string
	}{
		{datetest.Day("2020-04-26"), "law: no fee on 2020-04-26"},
		{datetest.Day("2020-04-27"), "205"},
		{datetest.Day("2026-12-31"), "205"},
		{datetest.Day("2027-01-01"), "210"},
		{datetest.Day("2099-01-01"), "210"},
	} {
		v, err := s.On(test.on)
		got := v.Amount.String()
		if err != nil {
			got = err.Error()
		}
		if got != test.want {
			t.Errorf("on %s: %s, want %s", test.on, got, test.want)
		}
	}
}
