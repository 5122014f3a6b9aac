//go:build !js

package main

import (
	"bytes"
	"strings"
	"testing"
)

// TestRun has one row for each kind of command line.
func TestRun(t *testing.T) {
	for _, test := range []struct {
		name, args string
		status     int
		out, errs  string
	}{
		{"nothing", "", 2, "", "usage:"},
		{"help", "help", 0, "usage:", ""},
		{"help as a flag", "-h", 0, "usage:", ""},
		{"no such command", "dance", 2, "", "dance: no such command"},
		{"a command's own flags", "site -h", 0, "", "-base"},
		{"a case that is no file", "assess no-such-file.json", 2, "", "no-such-file.json"},
		{"the law", "law", 0, "offer.fee", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			var out, errs bytes.Buffer
			status := run(strings.Fields(test.args), strings.NewReader(""), &out, &errs)
			if status != test.status || !strings.Contains(out.String(), test.out) || !strings.Contains(errs.String(), test.errs) {
				t.Errorf("%d, %.200q, %.200q, want %d, %q, %q", status, out.String(), errs.String(), test.status, test.out, test.errs)
			}
		})
	}
}
