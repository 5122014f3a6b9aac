package shell

import (
	"net/url"
	"reflect"
	"testing"

	"offercheck/app/ask"
	"offercheck/app/say"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// TestAddressOf says which address a page has that is about to be drawn.
func TestAddressOf(t *testing.T) {
	for _, test := range []struct{ name, base, goingTo, window, path, want string }{
		{"the first page", "/", "", "/#on=2025-10-15", "/", "on=2025-10-15"},
		{"the first page, under a path", "/repo/", "", "/repo/ledger/#2", "/ledger/", "2"},
		{"a link", "/repo/", "https://example.org/repo/ledger/#2", "/repo/your-debt/#1", "/ledger/", "2"},
		{"a link without a slash", "/repo/", "/repo/ledger#2", "/repo/your-debt/", "/ledger/", "2"},
		{"a link without a fragment", "/repo/", "/repo/ledger/", "/repo/vehicle/#3", "/ledger/", ""},
		{"Back, after a link that was not followed", "/repo/", "/repo/vehicle/#3", "/repo/ledger/#2", "/ledger/", "2"},
	} {
		t.Run(test.name, func(t *testing.T) {
			v := NewMemory(test.base).In(say.In("en"))
			v.GoingTo(test.goingTo)
			here, err := url.Parse(test.window)
			if err != nil {
				t.Fatal(err)
			}
			if got := v.addressOf(test.path, here).Fragment; got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

// FuzzFragment opens a page with any fragment: it is a day, an item, or nothing, and the
// case is as it was.
func FuzzFragment(f *testing.F) {
	for _, seed := range []string{"", "1", "0", "99999999999999999999", "remove-2", "remove-", "on=2027-01-01", "on=9999-99-99", "on=today", "on=", "%zz", "h-offer", "<b>"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, fragment string) {
		m := NewMemory("/")
		m.Judge(datetest.Day("2026-11-22"), false)
		m.readFragment(fragment)
		if n, r := m.Item(), m.Removing(); n < 0 || n > 99999 || r < 0 || n > 0 && r > 0 {
			t.Errorf("%q is item %d, and removes %d", fragment, n, r)
		}
		if place, found := ask.PlaceOf("/vehicle/", fragment); !found || place.N < 1 {
			t.Errorf("%q leads to %v", fragment, place)
		}
		if _, err := m.Report(); err != nil && m.shown() != "" {
			t.Errorf("%q: %v", fragment, err)
		}
		if !reflect.DeepEqual(m.Case, facts.Case{}) {
			t.Errorf("%q changed the case", fragment)
		}
	})
}
