package law

import (
	"testing"

	"offercheck/calc/date"
	"offercheck/calc/date/datetest"

	"github.com/shopspring/decimal"
)

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
