package interview

import (
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/app/ask"
	"offercheck/app/page/pagetest"
	"offercheck/app/say"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// A typed is a field and the text put into it.
type typed struct{ id, text string }

// TestAsking types into one page of questions and presses Continue.
func TestAsking(t *testing.T) {
	car := facts.Case{Assets: facts.Assets{
		HasVehicles: facts.Say(true),
		Vehicles:    []facts.Vehicle{{}},
	}}
	worth := ask.Place{Step: "vehicle", N: 1}
	oneYear := facts.Case{Debt: facts.Debt{Total: facts.Say(decimal.NewFromInt(9000)), Years: []facts.TaxYear{{Year: facts.Say(2015)}}}}
	until := ask.Place{Step: "tax-year", N: 1}
	year := []string{"tax-year", "tax-year-expires", "tax-year-assessed", "year-owed", "year-owed-on", "year-owed-tax"}
	costs := []typed{{"vehicle-payment", "0"}, {"vehicle-running", "300"}, {"vehicle-model", "2015"}, {"vehicle-miles", "90000"}}
	people := []typed{{"under-65", "1"}, {"over-65", "0"}, {"owing", facts.OwingAlone}}
	whole := append([]typed{{"vehicle-needed", ask.On}, {"vehicle-value", "9,000"}, {"vehicle-loan", "$2,000.50"}}, costs...)
	for _, test := range []struct {
		name     string
		c        facts.Case
		at       ask.Place
		typed    []typed
		taken    bool
		problems []string // code of each
		asked    []string
	}{
		{"nothing typed", facts.Case{}, ask.Place{Step: "debt-total"}, nil,
			false, []string{ask.Empty}, []string{"debt-total"}},
		{"an amount", facts.Case{}, ask.Place{Step: "debt-total"}, []typed{{"debt-total", "$42,000"}},
			true, nil, []string{"debt-total"}},
		{"no number", facts.Case{}, ask.Place{Step: "debt-total"}, []typed{{"debt-total", "9k"}},
			false, []string{ask.NotNumber}, []string{"debt-total"}},
		{"a page of several, all answered", car, worth, whole,
			true, nil, []string{"vehicle-is", "vehicle-value", "vehicle-loan", "vehicle-liens", "vehicle-payment", "vehicle-left", "vehicle-running", "vehicle-model", "vehicle-miles"}},
		{"an answer on the page brings up another question", car, worth, append(slices.Clone(whole), typed{"vehicle-shared", ask.On}),
			false, []string{ask.Empty}, []string{"vehicle-is", "vehicle-value", "vehicle-loan", "vehicle-liens", "vehicle-owners", "vehicle-payment", "vehicle-left", "vehicle-running", "vehicle-model", "vehicle-miles"}},
		{"and that one is answered too", car, worth, append(slices.Clone(whole), typed{"vehicle-shared", ask.On}, typed{"vehicle-owners", "2"}),
			true, nil, []string{"vehicle-is", "vehicle-value", "vehicle-loan", "vehicle-liens", "vehicle-owners", "vehicle-payment", "vehicle-left", "vehicle-running", "vehicle-model", "vehicle-miles"}},
		{"a new thing of a collection", car, ask.Place{Step: "vehicle", N: 2}, append([]typed{{"vehicle-leased", ask.On}}, costs...),
			true, nil, []string{"vehicle-is", "vehicle-payment", "vehicle-running", "vehicle-model", "vehicle-miles"}},
		{"an answer on the page makes others needless", car, worth, append([]typed{{"vehicle-value", "lots"}, {"vehicle-leased", ask.On}}, costs...),
			true, nil, []string{"vehicle-is", "vehicle-payment", "vehicle-running", "vehicle-model", "vehicle-miles"}},
		{"a county by its name, before the state", facts.Case{}, ask.Place{Step: "place"}, append([]typed{{"county", "franklin"}, {"state", "OH"}}, people...),
			true, nil, []string{"state", "county", "under-65", "over-65", "owing"}},
		{"the beginning of one county's name", facts.Case{}, ask.Place{Step: "place"}, append([]typed{{"state", "OH"}, {"county", "frankl"}}, people...),
			true, nil, []string{"state", "county", "under-65", "over-65", "owing"}},
		{"the beginning of several", facts.Case{}, ask.Place{Step: "place"}, append([]typed{{"state", "OH"}, {"county", "fra"}, {"county", "f"}}, people...),
			false, []string{ask.WhichCounty}, []string{"state", "county", "under-65", "over-65", "owing"}},
		{"the beginning of none", facts.Case{}, ask.Place{Step: "place"}, append([]typed{{"state", "OH"}, {"county", "zz"}}, people...),
			false, []string{ask.OtherState}, []string{"state", "county", "under-65", "over-65", "owing"}},
		{"a territory, which has no county", facts.Case{}, ask.Place{Step: "place"}, append([]typed{{"county", "06037"}, {"state", "GU"}}, people...),
			true, nil, []string{"state", "under-65", "over-65", "owing"}},
		{"a county of another state", facts.Case{}, ask.Place{Step: "place"}, append([]typed{{"state", "OH"}, {"county", "06037"}}, people...),
			false, []string{ask.OtherState}, []string{"state", "county", "under-65", "over-65", "owing"}},
		{"the day the tax was put on the books is enough to say when time runs out", oneYear, until,
			[]typed{{"tax-year-assessed-month", "6"}, {"tax-year-assessed-day", "13"}, {"tax-year-assessed-year", "2016"}},
			true, nil, year},
		{"and so is the last day", oneYear, until,
			[]typed{{"tax-year-expires-month", "6"}, {"tax-year-expires-day", "13"}, {"tax-year-expires-year", "2033"}},
			true, nil, year},
		{"neither of the two days", oneYear, until, nil,
			false, []string{ask.Empty}, year},
		{"neither is known, which is said once", oneYear, until, []typed{{"tax-year-assessed-unsure", ask.On}},
			true, nil, year},
		{"a letter's date without its amount", oneYear, ask.Place{Step: "tax-year", N: 1},
			[]typed{{"tax-year-assessed-unsure", ask.On}, {"year-owed-on-month", "9"}, {"year-owed-on-day", "1"}, {"year-owed-on-year", "2026"}},
			false, []string{ask.Empty}, year},
	} {
		t.Run(test.name, func(t *testing.T) {
			a := newForm(pagetest.Visit("en", test.c).Memory, test.at)
			for _, x := range test.typed {
				a.set(x.id, x.text)
			}
			_, taken := a.take()
			if taken != test.taken {
				t.Errorf("taken: %v, want %v", taken, test.taken)
			}
			var codes, asked []string
			for _, p := range a.problems {
				codes = append(codes, p.Code)
			}
			for _, q := range a.questions() {
				asked = append(asked, q.ID)
			}
			if !slices.Equal(codes, test.problems) {
				t.Errorf("problems %q, want %q", codes, test.problems)
			}
			if !slices.Equal(asked, test.asked) {
				t.Errorf("asked %q, want %q", asked, test.asked)
			}
		})
	}
}

// TestDividedCountyIsNamedOnArrival opens the page of the county with the old county of a
// case file: the problem is there before Continue, and goes once a region is chosen.
func TestDividedCountyIsNamedOnArrival(t *testing.T) {
	c := facts.Case{Household: facts.Household{State: facts.Say("CT"), Under65: facts.Say(1), Over65: facts.Say(0), Owing: facts.Say(facts.OwingAlone)}}
	a := newForm(pagetest.Visit("en", c).Memory, ask.Place{Step: "place"}, ask.Typed{"county": "Fairfield County"})
	if p, is := a.problem("county"); !is || p.Code != ask.Divided || !slices.Equal(p.Args, []string{
		"Fairfield County", "Greater Bridgeport Planning Region, Naugatuck Valley Planning Region", "Western Connecticut Planning Region", "2022"}) {
		t.Errorf("the problem is %+v", a.problems)
	}
	a.set("county", "09120")
	if now, taken := a.take(); !taken || now.Household.County.Value != "09120" || len(a.problems) > 0 {
		t.Errorf("taken: %v, %s, %v", taken, now.Household.County.Value, a.problems)
	}
	if a = newForm(pagetest.Visit("en", c).Memory, ask.Place{Step: "place"}); len(a.problems) > 0 {
		t.Errorf("without a county: %v", a.problems)
	}
}

// TestAskingLeavesTheCase types over an answer and does not continue.
func TestAskingLeavesTheCase(t *testing.T) {
	c := facts.Case{Assets: facts.Assets{HasAccounts: facts.Say(true), Accounts: []facts.Account{{Kind: facts.Say(facts.AccountCash)}}}}
	a := newForm(pagetest.Visit("en", c).Memory, ask.Place{Step: "account", N: 1})
	a.set("account-kind", facts.AccountSavings)
	if got := c.Assets.Accounts[0].Kind.Value; got != facts.AccountCash {
		t.Errorf("the account is %s before Continue", got)
	}
}

// TestDoubtIsToldOnce has a loan far over the value: Continue says so, and
// goes on when it is pressed again.
func TestDoubtIsToldOnce(t *testing.T) {
	c := facts.Case{Assets: facts.Assets{HasPolicies: facts.Say(true), Policies: make([]facts.Policy, 1)}}
	a := newForm(pagetest.Visit("en", c).Memory, ask.Place{Step: "policy", N: 1})
	a.set("policy-value", "1000")
	a.set("policy-loan", "9000")
	if _, ok := a.take(); ok || len(a.warnings) != 1 {
		t.Fatalf("taken %v with doubts %v", ok, a.warnings)
	}
	if _, ok := a.take(); !ok {
		t.Error("Continue does not go on after the doubt was told")
	}
	a.take()
	a.set("policy-loan", "8000")
	if _, ok := a.take(); ok {
		t.Error("a new amount is not doubted")
	}
}

// TestTypedTextComesBack has text that was typed and not taken.
func TestTypedTextComesBack(t *testing.T) {
	c := facts.Case{Debt: facts.Debt{Total: facts.Say(usd(1200))}}
	p := ask.Place{Step: "debt-total"}
	for _, test := range []struct {
		name  string
		texts []map[string]string
		want  string
	}{
		{"nothing", nil, "1,200"},
		{"a draft", []map[string]string{{"debt-total": "9k"}}, "9k"},
		{"a draft and what was typed early", []map[string]string{{"debt-total": "9k"}, {"debt-total": "9000"}}, "9000"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := newForm(pagetest.Visit("en", c).Memory, p, test.texts...).typed["debt-total"]; got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

func usd(n int64) decimal.Decimal { return decimal.New(n, 0) }

// TestTheOnlyCountyIsTaken has a text that finds one county and no other, which Continue
// takes, and what begins the name of a county that became several, which it does not.
func TestTheOnlyCountyIsTaken(t *testing.T) {
	for _, test := range []struct{ state, typed, want, code string }{
		{"OH", "Frankl", "39049", ""},
		{"OH", "cuy", "39035", ""},
		{"OH", "ma", "", ask.WhichCounty}, // Madison, Mahoning, Marion
		{"CT", "Fairf", "", ask.WhichCounty},
		{"AK", "Valdez-Cor", "", ask.WhichCounty},
		{"TX", "quantum", "", ask.OtherState},
	} {
		a := newForm(pagetest.Visit("en", facts.Case{Household: facts.Household{Under65: facts.Say(1), Over65: facts.Say(0), Owing: facts.Say(facts.OwingAlone)}}).Memory, ask.Place{Step: "place"})
		a.set("state", test.state)
		a.set("county", test.typed)
		c, _ := a.take()
		p, _ := a.problem("county")
		if got := c.Household.County.Value; got != test.want || p.Code != test.code {
			t.Errorf("%s, %s: took %q with the problem %q, want %q and %q", test.state, test.typed, got, p.Code, test.want, test.code)
		}
	}
}

// TestStatesByName has the states whose names begin with M in the order of a Spanish
// dictionary, in which an accent makes no difference, and Alaska where a code would not
// put it.
func TestStatesByName(t *testing.T) {
	for lang, want := range map[string]string{
		"en": "Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana",
		"es": "Maine, Maryland, Massachusetts, Míchigan, Minnesota, Misisipi, Misuri, Montana",
	} {
		var m []string
		all := states(say.In(lang))
		for _, s := range all {
			if strings.HasPrefix(s.Label, "M") {
				m = append(m, s.Label)
			}
		}
		if got := strings.Join(m, ", "); got != want || all[0].Label != "Alabama" || all[1].Label != "Alaska" {
			t.Errorf("%s: %s, want %s; the first are %s and %s", lang, got, want, all[0].Label, all[1].Label)
		}
	}
}

// TestTypingBringsUpNoField empties each amount, number and day of a case in which all is
// asked, and fills it in again: no field that wants an answer comes up only then, since
// whoever types and presses Continue would meet it in an error. Choices may bring up fields:
// they are made before what follows is read.
func TestTypingBringsUpNoField(t *testing.T) {
	c := pagetest.Everything()
	for range 3 { // an answer may bring up another page
		for _, s := range ask.Sections() {
			for _, r := range ask.Rows(&c, s) {
				fill(&c, r)
			}
		}
	}
	for _, s := range ask.Sections() {
		for _, r := range ask.Rows(&c, s) {
			switch r.Question.Kind.(type) {
			case ask.Money, ask.Count, ask.Percent, ask.Date:
			default:
				continue
			}
			step, _, _ := ask.Find(r.Place.Step)
			empty := c.Clone()
			for _, a := range r.Question.Answers(&empty, r.Place.Item()) {
				switch a := a.(type) {
				case *facts.Amount:
					*a = facts.Amount{}
				case *facts.Count:
					*a = facts.Count{}
				case *facts.Date:
					*a = facts.Date{}
				}
			}
			var before []string
			for _, q := range step.Asked(&empty, r.Place.Item()) {
				before = append(before, q.ID)
			}
			for _, q := range step.Asked(&c, r.Place.Item()) {
				if !q.Optional && !slices.Contains(before, q.ID) {
					t.Errorf("%s comes up once %s is typed", q.ID, r.Question.ID)
				}
			}
		}
	}
}

// fill answers a row's amount, number or day.
func fill(c *facts.Case, r ask.Row) {
	for _, a := range r.Question.Answers(c, r.Place.Item()) {
		switch a := a.(type) {
		case *facts.Amount:
			*a = facts.Say(usd(1000))
		case *facts.Count:
			*a = facts.Say(2)
		case *facts.Date:
			*a = facts.Say(datetest.Day("2024-03-01"))
		}
	}
}

// TestOneDoubtIsSaidOnce counts "I do not know" on the page of the two dates of which one
// is enough.
func TestOneDoubtIsSaidOnce(t *testing.T) {
	step, _, _ := ask.Find("tax-year")
	unsure := 0
	for _, q := range step.Questions {
		if q.Unsure && strings.HasPrefix(q.ID, "tax-year-") {
			unsure++
		}
	}
	if unsure != 1 {
		t.Errorf("it can be said %d times", unsure)
	}
}
