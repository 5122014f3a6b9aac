//go:build !js

package main

import (
	"bytes"
	"encoding/csv"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"offercheck/app/keep"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// TestAssessTable writes the table of a folder. Its first rows are of the story of the same facts,
// whose offer is $15,350 by hand (calc/testdata), as it is and reviewed, with a letter LT11 of
// November 5, whose 30 days end on a Saturday and so on December 7, 2026; each file that is at fault
// is a row with its error.
func TestAssessTable(t *testing.T) {
	t.Setenv(passphrase, "") // whatever is set where it runs
	folder := t.TempDir()
	s := story(t, "ohio-same-facts")
	on := datetest.Day("2026-11-22")
	letter := s.c.Clone()
	letter.Letters.Held = []facts.Letter{{Kind: facts.Say("lt11"), On: facts.Say(datetest.Day("2026-11-05"))}}
	signed := keep.Clinic{Initials: "AB", Signed: keep.Signed{By: "MK", On: on, Of: keep.Digest(letter)}}
	changed := signed
	changed.Signed.Of = keep.Digest(s.c)
	for name, b := range map[string][]byte{
		"a.json":     keep.Write(s.c, on),
		"b.json":     keep.WriteWith(signed, letter, on),
		"c.json":     keep.WriteWith(changed, letter, on),
		"d.json":     []byte(`{"offercheck": 1, "on": "2026-11-22", "case": {"living": {"rnet": "1"}}}`),
		"e.age":      keep.NewKey("blue river").Seal(keep.Write(s.c, on)),
		"f.json":     []byte(`{"offercheck": 1, "on": "1950-01-01", "case": {}}`),
		"=g().json":  []byte(`not JSON`),
		"readme.txt": []byte("not a case file, and not in the table"),
	} {
		if err := os.WriteFile(filepath.Join(folder, name), b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Mkdir(filepath.Join(folder, "more.json"), 0o700); err != nil {
		t.Fatal(err)
	}
	var out, wrong bytes.Buffer
	if status := assessCommand([]string{"-csv", folder}, nil, &out, &wrong); status != 0 || wrong.Len() > 0 {
		t.Fatalf("status %d: %s", status, wrong.String())
	}
	rows, err := csv.NewReader(&out).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	at := map[string]map[string]string{}
	for _, row := range rows[1:] {
		names = append(names, row[0])
		at[row[0]] = map[string]string{}
		for i, head := range rows[0] {
			at[row[0]][head] = row[i]
		}
	}
	if got, want := strings.Join(names, " "), "'=g().json a.json b.json c.json d.json e.age f.json"; got != want {
		t.Errorf("the rows are %s, want %s", got, want)
	}
	for name, want := range map[string]map[string]string{
		"a.json":     {"day": "2026-11-22", "offer": "15350", "initials": "", "deadline": "", "reviewed": "", "missing": "0", "error": ""},
		"b.json":     {"offer": "15350", "initials": "AB", "deadline": "2026-12-07", "reviewed": "MK 2026-11-22", "error": ""},
		"c.json":     {"reviewed": "changed", "error": ""},
		"d.json":     {"offer": "", "verdict": "", "error": "case.living.rnet is not a field of a case file"},
		"e.age":      {"offer": "", "error": "the file is sealed with a passphrase: set OFFERCHECK_PASSPHRASE to it, or open the file with the tool age: age -d"},
		"'=g().json": {"error": "the file is not a case file"},
	} {
		for head, text := range want {
			if got := at[name][head]; got != text {
				t.Errorf("%s: %s is %q, want %q", name, head, got, text)
			}
		}
	}
	if !strings.Contains(" "+at["a.json"]["open"]+" ", " offer-lump ") || at["a.json"]["verdict"] == "" || !strings.HasPrefix(at["f.json"]["error"], "on: ") {
		t.Errorf("got %v, %v", at["a.json"], at["f.json"])
	}

	for said, want := range map[string]string{"blue river": "a.json", "another": ""} {
		t.Setenv(passphrase, said)
		out.Reset()
		sealed, clear := assessedText(t, filepath.Join(folder, "e.age")), ""
		if want != "" {
			clear = assessedText(t, filepath.Join(folder, want))
		}
		if sealed != clear {
			t.Errorf("with the passphrase %q a sealed file has another report than in clear", said)
		}
	}

	wrong.Reset()
	for _, args := range [][]string{{"-csv"}, {"-csv", "-text", folder}, {"-csv", "-scenario", "A", folder}, {"-csv", filepath.Join(folder, "nothing")}} {
		if status := assessCommand(args, nil, &out, &wrong); status != 2 {
			t.Errorf("%v: status %d", args, status)
		}
	}
}

// assessedText is the report on a file as text; empty if it cannot be read.
func assessedText(t *testing.T, name string) string {
	t.Helper()
	var out, wrong bytes.Buffer
	if status := assessCommand([]string{"-text", name}, nil, &out, &wrong); status != 0 && (out.Len() > 0 || !strings.Contains(wrong.String(), "another passphrase")) {
		t.Errorf("%s: status %d: %s", name, status, wrong.String())
	}
	return out.String()
}
