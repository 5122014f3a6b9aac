//go:build !js

package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"offercheck/calc/law"
)

// lawSaid runs the command.
func lawSaid(args ...string) (status int, stdout, stderr string) {
	var out, wrong bytes.Buffer
	status = lawCommand(args, &out, &wrong)
	return status, out.String(), wrong.String()
}

func TestLawLists(t *testing.T) {
	status, stdout, stderr := lawSaid()
	if status != 0 || stderr != "" {
		t.Fatalf("status %d: %s", status, stderr)
	}
	rows := strings.Split(strings.TrimSpace(stdout), "\n")
	if len(rows) != len(law.All())+3 {
		t.Errorf("%d rows for %d figures, the housing standards, the letters and the addresses", len(rows), len(law.All()))
	}
	if !slices.IsSortedFunc(rows, func(a, b string) int { return strings.Compare(a[:10], b[:10]) }) {
		t.Error("not the longest unchecked first")
	}
	for _, want := range []string{"offer.quick-sale ", " 80% ", "housing-standard ", "3,223 counties", "115 letters", "28 addresses", "(unverified: "} {
		if !strings.Contains(stdout, want) {
			t.Errorf("no %q", want)
		}
	}
	for _, row := range rows {
		if row != strings.TrimSpace(row) {
			t.Errorf("a blank too many: %q", row)
		}
	}
}

// housing is a table of the housing standards: $1,000 for one person
// everywhere, and $100 for each more.
func housing(change func(rows []string) []string) string {
	rows := []string{"state,county_fips,county_name,family_1,family_2,family_3,family_4,family_5_plus"}
	for _, state := range law.States() {
		for _, c := range law.Counties(state) {
			rows = append(rows, fmt.Sprintf("%s,%s,%q,1000,1175,1238,1380,1402", state, c.Code, c.Name))
		}
	}
	if change != nil {
		rows = change(rows)
	}
	return strings.Join(rows, "\n") + "\n"
}

func TestLawImports(t *testing.T) {
	dir := t.TempDir()
	table := filepath.Join(dir, "table.csv")
	write(t, table, housing(nil))
	status, stdout, stderr := lawSaid("import", table, "-from", "2027-04-26", "-still", "2027-05-01", "-dir", dir)
	if status != 0 {
		t.Fatalf("status %d: %s", status, stderr)
	}
	path := filepath.Join(dir, "housing-2027-04-26.txt")
	data, err := os.ReadFile(path)
	if err != nil || !strings.HasPrefix(string(data), "from 2027-04-26\nstill 2027-05-01\n") {
		t.Errorf("wrote %.60q, %v", data, err)
	}
	if !strings.Contains(stdout, path) {
		t.Errorf("said %s", stdout)
	}
	only(t, dir, "table.csv", "housing-2027-04-26.txt")
}

func TestLawImportsAllOrNothing(t *testing.T) {
	for _, test := range []struct {
		name  string
		table string
		args  []string
		want  string
	}{
		{"an amount in words", housing(func(rows []string) []string {
			rows[7] = strings.Replace(rows[7], "1000", "much", 1)
			return rows
		}), []string{"-from", "2027-04-26", "-still", "2027-05-01"}, "line 8"},
		{"a county left out", housing(func(rows []string) []string { return slices.Delete(rows, 9, 10) }), []string{"-from", "2027-04-26", "-still", "2027-05-01"}, "no row"},
		{"no day", housing(nil), nil, "-from"},
		{"a day there is not", housing(nil), []string{"-from", "2027-02-30"}, "2027-02-30"},
	} {
		t.Run(test.name, func(t *testing.T) {
			dir := t.TempDir()
			table := filepath.Join(dir, "table.csv")
			write(t, table, test.table)
			status, _, stderr := lawSaid(append([]string{"import", table, "-dir", dir}, test.args...)...)
			if status != 2 || !strings.Contains(stderr, test.want) {
				t.Errorf("status %d, said %s", status, stderr)
			}
			only(t, dir, "table.csv")
		})
	}
}

func TestLawRefuses(t *testing.T) {
	for name, args := range map[string][]string{
		"a word it does not know": {"export"},
		"no file":                 {"import", "-from", "2027-04-26"},
		"a file there is not":     {"import", "nowhere.csv", "-from", "2027-04-26"},
	} {
		if status, _, stderr := lawSaid(args...); status != 2 || stderr == "" {
			t.Errorf("%s: status %d, said %q", name, status, stderr)
		}
	}
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// only checks what is in a directory.
func only(t *testing.T, dir string, want ...string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	slices.Sort(want)
	if !slices.Equal(names, want) {
		t.Errorf("%s has %v, want %v", dir, names, want)
	}
}
