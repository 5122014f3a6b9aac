package shell

import (
	"net/url"
	"testing"

	"offercheck/app/say"
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
