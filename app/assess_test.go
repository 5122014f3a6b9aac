//go:build !js

package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"offercheck/calc"
	"offercheck/calc/line"
)

// household is a case file: $38,400 owed, a checking account and a car.
const household = `{"offercheck": 1, "on": "2026-11-22", "case": {
	"debt": {"total": "38400", "years": [{"year": "2021", "expires": "2032-10-18"}]},
	"household": {"state": "OH", "county": "39049", "under65": "2", "over65": "0", "owing": "alone", "alone": "yes"},
	"assets": {
		"hasAccounts": "yes", "accounts": [{"kind": "checking", "balance": "2500", "shared": "no"}],
		"hasVehicles": "yes", "vehicles": [{"leased": "no", "value": "9000", "loan": "0", "needed": "yes", "shared": "no"}]}}}`

// report is what a reader of the JSON takes from it here.
type report struct {
	Version int         `json:"version"`
	On      string      `json:"on"`
	Open    findingJSON `json:"open"`
	Ways    []wayJSON   `json:"ways"`
	Missing []ref       `json:"missing"`
	Lines   []lineJSON  `json:"lines"`
}

type wayJSON struct {
	ID    string         `json:"id"`
	Costs map[string]ref `json:"costs"`
}

// way is the way out of that name.
func (r report) way(id string) wayJSON {
	for _, w := range r.Ways {
		if w.ID == id {
			return w
		}
	}
	return wayJSON{}
}

// assessed runs the command on a file with that text.
func assessed(t *testing.T, text string, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	name := filepath.Join(t.TempDir(), "case.json")
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	var out, wrong bytes.Buffer
	status = assessCommand(append(args, name), strings.NewReader("unread"), &out, &wrong)
	return status, out.String(), strings.ReplaceAll(wrong.String(), name, "FILE")
}

// TestAssess reads the report back. Line 1: $2,500 less $1,000; line 6b: 80
// percent of $9,000 less $3,450, as Form 433-A (OIC), section 3, says.
func TestAssess(t *testing.T) {
	status, stdout, stderr := assessed(t, household)
	if status != 0 || stderr != "" {
		t.Fatalf("status %d: %s", status, stderr)
	}
	var r report
	if err := json.Unmarshal([]byte(stdout), &r); err != nil {
		t.Fatal(err)
	}
	lines := map[ref]lineJSON{}
	for _, l := range r.Lines {
		if _, twice := lines[l.Ref]; twice {
			t.Errorf("two lines are called %s", l.Ref)
		}
		for _, in := range l.In {
			if _, before := lines[in]; !before {
				t.Errorf("%s stands before %s, which it was made from", l.Ref, in)
			}
		}
		lines[l.Ref] = l
	}
	for _, want := range []struct {
		ref            ref
		form, amount   string
		op             line.Op
		cite, firstDay string
	}{
		{"account-balance:1", "1a", "2500", line.OpGiven, "Form 433-A (OIC), section 3", ""},
		{"cash-counted", "1", "1500", line.OpNotBelowZero, "Form 433-A (OIC), section 3", ""},
		{"vehicle-counted:1", "6b", "3750", line.OpNotBelowZero, "Form 433-A (OIC), section 3", ""},
		{"offer.vehicle-kept", "", "3450", line.OpLaw, "Form 433-A (OIC), section 3", "2024-04-22"},
		{"tax-year-expires:1", "", "2032-10-18", line.OpGiven, "", ""},
		{"offer-lump", "", "", line.OpGreaterOf, "Form 433-A (OIC), section 8", ""},
	} {
		l, found := lines[want.ref]
		amount, cite := "", citeJSON{}
		if l.Amount != nil {
			amount = *l.Amount
		}
		if l.Cite != nil {
			cite = *l.Cite
		}
		if !found || l.FormLine != want.form || amount != want.amount || l.Op != want.op || cite.Name != want.cite || cite.From != want.firstDay {
			t.Errorf("%s: found %v, %+v %+v", want.ref, found, l, cite)
		}
	}
	if r.Version != calc.Version || r.On != "2026-11-22" || r.way("offer-lump").Costs["amount"] != "offer-lump" || r.Open.Verdict != nil {
		t.Errorf("version %d, on %s: %+v, %v", r.Version, r.On, r.Ways, r.Open.Verdict)
	}
	if !slices.Contains(r.Missing, "has-properties") {
		t.Errorf("missing: %v", r.Missing)
	}
}

func TestAssessIsStable(t *testing.T) {
	_, first, _ := assessed(t, household)
	_, second, _ := assessed(t, household)
	if first != second {
		t.Error("two runs write two reports")
	}
}

func TestAssessAsText(t *testing.T) {
	for _, args := range [][]string{{"-text"}, {"--text"}, {"-on", "2025-12-01", "-text"}} {
		status, stdout, stderr := assessed(t, household, args...)
		if status != 0 || stderr != "" {
			t.Fatalf("%v: status %d: %s", args, status, stderr)
		}
		for _, want := range []string{
			" section-7 ",
			" offer-lump: not yet ",
			" vehicle-counted:1 $3,750.00 not-below-zero 6b ",
		} {
			if !strings.Contains(strings.Join(strings.Fields(stdout), " "), want) {
				t.Errorf("%v: no %q in %s", args, want, stdout)
			}
		}
	}
}

// TestAssessTellsTheStories judges the households of calc/testdata, whose cases
// are case files, and prints what their reports say.
func TestAssessTellsTheStories(t *testing.T) {
	for _, name := range stories(t) {
		s := story(t, name)
		status, stdout, stderr := assessed(t, string(s.file), "-text")
		_, got, _ := strings.Cut(stdout, "\n\n")
		if status != 0 || s.want == "" || got != s.want {
			t.Errorf("%s: status %d %s: the report differs", name, status, stderr)
		}
	}
}

func TestAssessStandardInputAndAnotherDay(t *testing.T) {
	for _, test := range []struct {
		name string
		args []string
		want string
	}{
		{"the file's day", []string{"-"}, `"on": "2026-11-22"`},
		{"another day", []string{"-on", "2025-06-01", "-"}, `"on": "2025-06-01"`},
		{"another day, behind the file", []string{"-", "-on", "2025-06-01"}, `"on": "2025-06-01"`},
	} {
		var out, wrong bytes.Buffer
		if status := assessCommand(test.args, strings.NewReader(household), &out, &wrong); status != 0 || !strings.Contains(out.String(), test.want) {
			t.Errorf("%s: status %d: %s", test.name, status, wrong.String())
		}
	}
}

// TestAssessFollowsACounty has Shannon County, South Dakota, which is Oglala Lakota County
// since 2015: the report is the same under either code.
func TestAssessFollowsACounty(t *testing.T) {
	in := func(county string) string {
		return strings.Replace(household, `"state": "OH", "county": "39049"`, `"state": "SD", "county": "`+county+`"`, 1)
	}
	status, was, stderr := assessed(t, in("46113"))
	_, is, _ := assessed(t, in("46102"))
	if status != 0 || was != is || was == "" {
		t.Errorf("status %d, %s", status, stderr)
	}
}

func TestAssessRefuses(t *testing.T) {
	with := func(old, new string) string {
		if !strings.Contains(household, old) {
			t.Fatalf("no %s in the case", old)
		}
		return strings.Replace(household, old, new, 1)
	}
	for _, test := range []struct {
		name, text string
		args       []string
		want       string // in the last line of what it says
	}{
		{"an amount in words", with(`"2500"`, `"lots"`), nil, "FILE: case.assets.accounts[0].balance: must be a number, like 1250 or 1250.50"},
		{"an amount below zero", with(`"2500"`, `"-2500"`), nil, "FILE: case.assets.accounts[0].balance: "},
		{"a field there is not", with(`"balance"`, `"balence"`), nil, "FILE: case.assets.accounts[0].balence is not a field of a case file"},
		{"a county of another state", with(`"39049"`, `"01001"`), nil, "FILE: case.household.county: "},
		{"a county that became several", with(`"state": "OH", "county": "39049"`, `"state": "CT", "county": "09001"`), nil,
			"FILE: case.household.county: Fairfield County became Greater Bridgeport Planning Region, " +
				"Naugatuck Valley Planning Region and Western Connecticut Planning Region in 2022. Choose the one that your town is in"},
		{"a kind of account there is not", with(`"checking"`, `"offshore"`), nil, "FILE: case.assets.accounts[0].kind: "},
		{"a household of nobody", with(`"under65": "2"`, `"under65": "0"`), nil, "FILE: case.household.under65: "},
		{"half a file", household[:200], nil, "FILE: the file ends too early"},
		{"another program's file", `{"a": 1}`, nil, "FILE: the file is not a case file"},
		{"a newer file", with(`"offercheck": 1`, `"offercheck": 9`), nil, "FILE: the file was written by a newer version"},
		{"a day before the law begins", household, []string{"-on", "1990-01-01"}, "1990-01-01"},
		{"a day there is not", household, []string{"-on", "2026-02-30"}, "-on: "},
		{"a flag there is not", household, []string{"-json"}, "-json"},
		{"two files", household, []string{"another.json"}, "one file is wanted"},
	} {
		t.Run(test.name, func(t *testing.T) {
			status, stdout, stderr := assessed(t, test.text, test.args...)
			said := strings.Split(strings.TrimSpace(stderr), "\n")
			if status != 2 || stdout != "" || !strings.Contains(said[len(said)-1], test.want) {
				t.Errorf("status %d, wrote %d bytes, said %s", status, len(stdout), stderr)
			}
		})
	}
}

func TestAssessWithoutAFile(t *testing.T) {
	for name, args := range map[string][]string{"no file": nil, "a file there is not": {"nowhere.json"}} {
		var out, wrong bytes.Buffer
		if status := assessCommand(args, nil, &out, &wrong); status != 2 || wrong.Len() == 0 {
			t.Errorf("%s: status %d, said %q", name, status, wrong.String())
		}
	}
}
