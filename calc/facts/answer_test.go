package facts

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/date/datetest"
)

// answers has an answer of each kind.
type answers struct {
	Amount Amount `json:"amount,omitzero"`
	YesNo  YesNo  `json:"yesNo,omitzero"`
	Count  Count  `json:"count,omitzero"`
	Date   Date   `json:"date,omitzero"`
	Choice Choice `json:"choice,omitzero"`
}

// TestAnswers writes and reads answers of each kind.
func TestAnswers(t *testing.T) {
	for _, test := range []struct {
		name string
		a    answers
		want string
	}{
		{"not answered", answers{}, `{}`},
		{"not known", answers{Amount{Unsure: true}, YesNo{Unsure: true}, Count{Unsure: true}, Date{Unsure: true}, Choice{Unsure: true}},
			`{"amount":"?","yesNo":"?","count":"?","date":"?","choice":"?"}`},
		{"answered", answers{Say(decimal.RequireFromString("1250.50")), Say(true), Say(3), Say(datetest.Day("2031-10-18")), Say("joint")},
			`{"amount":"1250.5","yesNo":"yes","count":"3","date":"2031-10-18","choice":"joint"}`},
		{"zero and no are answers", answers{Say(decimal.Zero), Say(false), Say(0), Date{}, Choice{}}, `{"amount":"0","yesNo":"no","count":"0"}`},
	} {
		t.Run(test.name, func(t *testing.T) {
			b, err := json.Marshal(test.a)
			if err != nil || string(b) != test.want {
				t.Fatalf("written as %s, %v; want %s", b, err, test.want)
			}
			var back answers
			if err := json.Unmarshal(b, &back); err != nil {
				t.Fatal(err)
			}
			again, _ := json.Marshal(back)
			if string(again) != test.want || back.YesNo != test.a.YesNo || back.Amount.Given != test.a.Amount.Given {
				t.Errorf("read as %s", again)
			}
		})
	}
}

// TestEmptyAnswer reads an empty text, which keeps a question's place in a list and
// is no answer.
func TestEmptyAnswer(t *testing.T) {
	var a answers
	if err := json.Unmarshal([]byte(`{"amount": "", "choice": ""}`), &a); err != nil || a.Amount.Answered() || a.Choice.Answered() {
		t.Errorf("read as %+v, %v", a, err)
	}
}

// TestBadAnswers has a row for each kind of text that is refused.
func TestBadAnswers(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"a bare number", `{"amount": 5}`, "quotation marks"},
		{"words for an amount", `{"amount": "five"}`, "must be a number"},
		{"tenths of a cent", `{"amount": "5.001"}`, "dollars and cents"},
		{"a trillion", `{"amount": "1000000000000"}`, "a billion or less"},
		{"a number that fills the memory", `{"amount": "1e999999999"}`, "must be"},
		{"perhaps", `{"yesNo": "perhaps"}`, "must be yes, no or ?"},
		{"half a person", `{"count": "1.5"}`, "whole number"},
		{"less than nobody", `{"count": "-1"}`, "whole number"},
		{"a day that does not exist", `{"date": "2026-02-30"}`, "not a date"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var a answers
			err := json.Unmarshal([]byte(test.text), &a)
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("error %v, want %q in it", err, test.want)
			}
		})
	}
}
