package law

import (
	"strings"
	"testing"

	"offercheck/calc/date/datetest"
)

// TestReadRefuses has one row for each mistake an editor of a data file could
// make.
func TestReadRefuses(t *testing.T) {
	sources := Sources{"form-656": {ID: "form-656", Name: "Form 656"}}
	for _, test := range []struct {
		name string
		text string
		want string
	}{
		{"nothing wrong", `[{"id": "fee", "unit": "usd", "still": "2026-11-22", "values": [{"from": "2024-04-22", "amount": "205", "cite": "form-656"}]}]`, ""},
		{"a key of a series it does not know", `[{"id": "fee", "until": "2026-11-22"}]`, `unknown field "until"`},
		{"a key of a value it does not know", `[{"id": "fee", "still": "2026-11-22", "values": [{"form": "2024-04-22"}]}]`, `unknown field "form"`},
		{"a source that is not there", `[{"id": "fee", "still": "2026-11-22", "values": [{"from": "2024-04-22", "amount": "205", "cite": "form-657"}]}]`, `law: no source "form-657" in fee`},
		{"no stamp", `[{"id": "fee", "values": []}]`, `law: no day it was last seen to hold in fee`},
		{"a day that does not exist", `[{"id": "fee", "still": "2026-11-22", "values": [{"from": "2024-04-31", "amount": "205", "cite": "form-656"}]}]`, `"2024-04-31" is not a date`},
		{"a day twice", `[{"id": "fee", "still": "2026-11-22", "values": [{"from": "2024-04-22", "amount": "205", "cite": "form-656"}, {"from": "2024-04-22", "amount": "206", "cite": "form-656"}]}]`, "2024-04-22 is not after 2024-04-22"},
		{"days out of order", `[{"id": "fee", "still": "2026-11-22", "values": [{"from": "2024-04-22", "amount": "205", "cite": "form-656"}, {"from": "2023-01-01", "amount": "206", "cite": "form-656"}]}]`, "2023-01-01 is not after 2024-04-22"},
		{"no amount", `[{"id": "fee", "still": "2026-11-22", "values": [{"from": "2024-04-22", "cite": "form-656"}]}]`, "needs an amount or rows"},
		{"an amount and rows", `[{"id": "fee", "still": "2026-11-22", "values": [{"from": "2024-04-22", "amount": "205", "rows": {"1": "205"}, "cite": "form-656"}]}]`, "needs an amount or rows"},
		{"an amount that is no number", `[{"id": "fee", "still": "2026-11-22", "values": [{"from": "2024-04-22", "amount": "2o5", "cite": "form-656"}]}]`, "can't convert"},
		{"announced for a day to come", `[{"id": "fee", "unit": "usd", "still": "2026-11-22", "values": [{"from": "2027-01-01", "amount": "225", "cite": "form-656", "announced": true}]}]`, ""},
		{"a day to come that is not announced", `[{"id": "fee", "unit": "usd", "still": "2026-11-22", "values": [{"from": "2027-01-01", "amount": "225", "cite": "form-656"}]}]`, "is it announced?"},
		{"announced, and the day has come", `[{"id": "fee", "unit": "usd", "still": "2026-11-22", "values": [{"from": "2026-11-22", "amount": "225", "cite": "form-656", "announced": true}]}]`, "announced no more"},
		{"a day for an amount", `[{"id": "fee", "unit": "usd", "still": "2026-11-22", "values": [{"from": "2024-04-22", "amount": "2024-04-22", "cite": "form-656"}]}]`, "not in usd"},
		{"an amount for a day", `[{"id": "fee", "unit": "date", "still": "2026-11-22", "values": [{"from": "2024-04-22", "amount": "205", "cite": "form-656"}]}]`, "not in date"},
		{"a second list", `[] []`, "something follows the list"},
		{"half a file", `[{"id": "fee", "still"`, "unexpected EOF"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := Read(strings.NewReader(test.text), sources)
			if (err == nil) != (test.want == "") || err != nil && !strings.Contains(err.Error(), test.want) {
				t.Errorf("err = %v, want %q", err, test.want)
			}
		})
	}
}

func TestReadSourcesRefuses(t *testing.T) {
	for _, text := range []string{
		`[{"id": "form-656"}, {"id": "form-656"}]`,
		`[{"name": "Form 656"}]`,
		`[{"id": "form-656", "link": "https://www.irs.gov"}]`,
	} {
		if _, err := ReadSources(strings.NewReader(text)); err == nil {
			t.Errorf("%s is not refused", text)
		}
	}
}

func TestRows(t *testing.T) {
	sources := Sources{"x": {ID: "x"}}
	all, err := Read(strings.NewReader(`[{"id": "cost", "unit": "usd", "still": "2026-11-22", "values": [
		{"from": "2024-04-22", "rows": {"Boston": "310"}, "cite": "x"},
		{"from": "2025-04-21", "rows": {"Boston": "338", "Tampa": "335"}, "cite": "x"}]}]`), sources)
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]int{}
	for _, s := range all {
		got[s.Key()] = len(s.Values)
	}
	if len(got) != 2 || got["cost/Boston"] != 2 || got["cost/Tampa"] != 1 {
		t.Errorf("rows and their values: %v", got)
	}
}

// TestAnnounced reads a figure that was announced before its day: until then the
// one before it holds, as far as it was looked at, and a preview of the day has
// the new one, which its citation tells apart.
func TestAnnounced(t *testing.T) {
	sources := Sources{"form-656": {ID: "form-656", Name: "Form 656"}}
	series, err := Read(strings.NewReader(`[{"id": "fee", "unit": "usd", "still": "2026-11-22", "values": [
		{"from": "2024-04-22", "amount": "205", "cite": "form-656"},
		{"from": "2027-01-01", "amount": "225", "cite": "form-656", "announced": true}]}]`), sources)
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		on        string
		amount    string
		still     string
		announced bool
	}{
		{"2026-12-31", "205", "2026-11-22", false},
		{"2027-01-01", "225", "2026-11-22", true},
	} {
		v, err := series[0].On(datetest.Day(test.on))
		if err != nil || v.Amount.String() != test.amount || v.Cite.Still != datetest.Day(test.still) || v.Cite.Announced() != test.announced {
			t.Errorf("on %s: %s, still %s, announced %t, %v", test.on, v.Amount, v.Cite.Still, v.Cite.Announced(), err)
		}
	}
}
