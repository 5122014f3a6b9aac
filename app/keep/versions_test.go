package keep

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"offercheck/calc/date"
	"offercheck/calc/facts"
)

// versionsPassphrase opens the sealed one of the files in testdata/versions.
const versionsPassphrase = "correct horse battery staple"

// TestVersions opens a file of every shape that case files have had, as the program of its
// day wrote it: a file that somebody has saved opens for ever. A new shape gets a file
// here, and none goes. All of them are of one household, whose answers are here as they were
// typed.
func TestVersions(t *testing.T) {
	typed := map[string]string{
		"case.debt.total":                 "42000",
		"case.debt.years[0].year":         "2021",
		"case.debt.years[0].expires":      "2032-06-13",
		"case.household.state":            "OH",
		"case.household.county":           "39049",
		"case.household.under65":          "1",
		"case.household.over65":           "0",
		"case.household.alone":            "yes",
		"case.income.employed":            "yes",
		"case.income.jobs[0].whose":       "own",
		"case.income.jobs[0].every":       "month",
		"case.income.jobs[0].pay":         "4600",
		"case.income.jobs[0].overtime":    "?",
		"case.living.rent":                "1640",
		"case.living.utilities":           "410.5",
		"case.living.healthInsurance":     "116",
		"case.living.taxes":               "877",
		"case.assets.hasAccounts":         "yes",
		"case.assets.accounts[0].kind":    "checking",
		"case.assets.accounts[0].balance": "3000",
		"case.assets.hasVehicles":         "no",
	}
	letter := map[string]string{"case.letters.held[0].kind": "lt11", "case.letters.held[0].on": "2026-11-05"}
	day, err := date.Parse("2026-11-22")
	if err != nil {
		t.Fatal(err)
	}
	scenario := []Scenario{{Name: "A cheaper flat", Changes: []Change{{Answer: "case.living.rent", Was: "1640", Is: "1250"}}}}
	clinic := Clinic{
		Initials: "AB", Papers: []string{"bank", "wages"},
		Notes:  []Note{{"rent", "Lease seen", "MK", day}, {"", "Llamar el lunes", "JPR", day}},
		Signed: Signed{"MK", day, strings.Repeat("0", 64)},
	}
	files := map[string]struct {
		letter    map[string]string
		scenarios []Scenario
		clinic    Clinic
	}{
		"2026-11-22.json":           {},
		"2026-11-27-letter.json":    {letter: letter},
		"2026-11-27-scenarios.json": {letter: letter, scenarios: append(scenario, Scenario{Name: "Another letter"})},
		"2026-11-27-letters.json":   {letter: letter, scenarios: scenario},
		"2026-11-27-sealed.age":     {letter: letter, scenarios: scenario},
		"2026-11-27-clinic.json":    {letter, scenario, clinic},
	}
	for name, want := range files {
		b, err := os.ReadFile(filepath.Join("testdata", "versions", name))
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasSuffix(name, ".age") {
			if b, _, err = Open(b, versionsPassphrase); err != nil {
				t.Errorf("%s: %v", name, err)
				continue
			}
		}
		c, err := Read(b)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if on, err := On(b); err != nil || on != day {
			t.Errorf("%s: of %v, %v", name, on, err)
		}
		n := 0
		for _, typed := range []map[string]string{typed, want.letter} {
			for answer, text := range typed {
				n++
				if a := At(&c, answer); a == nil || Text(a) != text {
					t.Errorf("%s: %s is not %s", name, answer, text)
				}
			}
		}
		if got := answers(c, day); got != n {
			t.Errorf("%s: %d answers, want %d:\n%s", name, got, n, Write(c, day))
		}
		scenarios, err := Scenarios(b)
		if err != nil || string(Write(c, day, scenarios...)) != string(Write(c, day, want.scenarios...)) {
			t.Errorf("%s: scenarios %+v, %v", name, scenarios, err)
		}
		if k, err := ClinicOf(b); err != nil || !reflect.DeepEqual(k, want.clinic) {
			t.Errorf("%s: beside the case %+v, %v", name, k, err)
		}
	}
	all, err := os.ReadDir("testdata/versions")
	if err != nil || len(all) != len(files) {
		t.Errorf("%d files, of which %d are opened: %v", len(all), len(files), err)
	}
}

// answers is how many answers a case has: lines of its file that are no group or list.
func answers(c facts.Case, on date.Day) int {
	n := 0
	for line := range strings.Lines(string(Write(c, on))) {
		line = strings.TrimRight(line, ",\n")
		if strings.HasSuffix(line, `"`) && strings.Contains(line, `": "`) {
			n++
		}
	}
	return n - 1 // the day
}
