package oic_test

import (
	"testing"

	"offercheck/calc/facts"
	"offercheck/calc/oic/oictest"
)

// An example is one case of a table and the figures it must give, in pairs of a
// line's number or name and its amount.
type example struct {
	name string
	c    facts.Case
	want []string
}

// table judges each example.
func table(t *testing.T, rows []example) {
	t.Helper()
	for _, r := range rows {
		t.Run(r.name, func(t *testing.T) { oictest.Expect(t, r.c, r.want...) })
	}
}
