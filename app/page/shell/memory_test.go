package shell

import (
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/app/ask"
	"offercheck/app/say"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

func usd(n int64) decimal.Decimal { return decimal.New(n, 0) }

// TestAfter says where Continue leads, as it depends on where one came from.
func TestAfter(t *testing.T) {
	no := facts.Say(false)
	noCar := facts.Case{Assets: facts.Assets{HasAccounts: no, HasVehicles: no, HasProperties: no, HasRetirement: no,
		HasInvestments: no, HasPolicies: no, HasValuables: no}}
	car := noCar
	car.Assets.HasVehicles = facts.Say(true)
	owns := ask.Place{Step: "owns"}
	check := ask.Place{Step: "check-own"}
	for _, test := range []struct {
		name string
		home ask.Place
		then facts.Case // once the answer is changed
		want ask.Place
	}{
		{"question by question", ask.Place{}, noCar, ask.Place{Step: "effects"}},
		{"changed from the section's answers", check, noCar, check},
		{"changed from all answers", ask.Place{Step: "check"}, noCar, ask.Place{Step: "check"}},
		{"changed from the result", ask.Place{Step: "result"}, noCar, ask.Place{Step: "result"}},
		{"the change makes other questions necessary", check, car, ask.Place{Step: "vehicle", N: 1}},
		{"come from another section's answers", ask.Place{Step: "check-debt"}, noCar, ask.Place{Step: "effects"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			m := &Memory{Case: noCar}
			if test.home.Step != "" {
				m.ChangeFrom(test.home)
			}
			m.Case = test.then
			if got := m.After(owns); got != test.want {
				t.Errorf("%v, want %v", got, test.want)
			}
		})
	}
}

// TestBefore says where Back leads.
func TestBefore(t *testing.T) {
	m := &Memory{}
	at := ask.Place{Step: "effects"}
	if got := m.Before(at); got.Step != "owns" {
		t.Errorf("question by question: %v", got)
	}
	m.ChangeFrom(ask.Place{Step: "check-own"})
	if got := m.Before(at); got.Step != "check-own" {
		t.Errorf("from the section's answers: %v", got)
	}
	m.StartOver()
	if got := m.Before(at); got.Step != "owns" {
		t.Errorf("after starting over: %v", got)
	}
}

// TestDrafts keeps what is typed at each place for itself.
func TestDrafts(t *testing.T) {
	m := &Memory{}
	one, two := ask.Place{Step: "vehicle", N: 1}, ask.Place{Step: "vehicle", N: 2}
	m.KeepDraft(one, ask.Typed{"vehicle-leased": "yes"})
	if got := m.Draft(one)["vehicle-leased"]; got != "yes" {
		t.Errorf("the first vehicle's draft is %q", got)
	}
	if got := m.Draft(two); len(got) > 0 {
		t.Errorf("the second vehicle has the draft %v", got)
	}
	m.KeepDraft(one, nil)
	if got := m.Draft(one); len(got) > 0 {
		t.Errorf("%v is left after Continue", got)
	}
}

// TestRemove takes a thing out of a collection: those behind it move up, and
// what was typed about any of them is forgotten.
func TestRemove(t *testing.T) {
	c := facts.Case{Assets: facts.Assets{HasPolicies: facts.Say(true), Policies: []facts.Policy{
		{Value: facts.Say(usd(1))}, {Value: facts.Say(usd(2))}, {Value: facts.Say(usd(3))},
	}}}
	m := &Memory{Case: c}
	m.KeepDraft(ask.Place{Step: "policy", N: 3}, ask.Typed{"policy-value": "4"})
	list, _, _ := ask.Find("policies")
	m.Remove(list, 2)
	left := m.Case.Assets.Policies
	if len(left) != 2 || !left[1].Value.Value.Equal(usd(3)) {
		t.Errorf("left: %v", left)
	}
	if len(c.Assets.Policies) != 3 {
		t.Error("the case as it was has changed too")
	}
	if got := m.Draft(ask.Place{Step: "policy", N: 3}); len(got) > 0 {
		t.Errorf("the draft %v is left", got)
	}
}

// TestFragment says what stands behind the # of an address.
func TestFragment(t *testing.T) {
	for _, test := range []struct {
		name, fragment string
		shown          string
		day            string
	}{
		{"nothing", "", "", "2026-11-22"},
		{"the number of an item", "2", "#2", "2026-11-22"},
		{"an item to remove", "remove-12", "#remove-12", "2026-11-22"},
		{"a place on the page", "range", "", "2026-11-22"},
		{"no item", "0", "", "2026-11-22"},
		{"a number nobody has so many of", "99999999999999999999", "", "2026-11-22"},
		{"another day", "on=2027-01-01", "", "2027-01-01"},
		{"no day", "on=2027-13-01", "", "2026-11-22"},
	} {
		t.Run(test.name, func(t *testing.T) {
			m := &Memory{Day: datetest.Day("2026-11-22")}
			m.readFragment(test.fragment)
			if got := m.shown(); got != test.shown {
				t.Errorf("shown %q, want %q", got, test.shown)
			}
			if m.Day.String() != test.day || m.Preview != (test.day != "2026-11-22") {
				t.Errorf("day %s, preview %v; want %s", m.Day, m.Preview, test.day)
			}
		})
	}
}

// TestReportFollowsTheCase has the report worked out again after a change.
func TestReportFollowsTheCase(t *testing.T) {
	m := &Memory{Day: checked()}
	before, err := m.Report()
	if err != nil {
		t.Fatal(err)
	}
	m.Change(facts.Case{Applying: facts.Applying{Bankruptcy: facts.Say(true)}})
	after, err := m.Report()
	if err != nil {
		t.Fatal(err)
	}
	if before.Open.Verdict == after.Open.Verdict {
		t.Errorf("open is %q before and after the bankruptcy", after.Open.Verdict)
	}
	m.Judge(datetest.Day("1990-01-01"), true)
	if _, err := m.Report(); err == nil {
		t.Error("a report on a day without law")
	}
}

// TestBackOut: from a question Back leads to the page that led there, also after the questions
// behind it. Where that was the tasks, or a question, it leads to the question before, and from
// the first of a section to the tasks.
func TestBackOut(t *testing.T) {
	for _, test := range []struct {
		name  string
		pages []string // in the order of the visit
		at    string
		want  string
	}{
		{"a way", []string{"/", "/tasks/", "/ways/offer-lump/"}, "paying", "/ways/offer-lump/"},
		{"a way, once there", []string{"/tasks/", "/ways/", "/paying/"}, "paying", "/ways/"},
		{"a place on a page", []string{"/your-debt/#2", "/paying/"}, "paying", "/your-debt/#2"},
		{"back from the question behind it", []string{"/ways/", "/status/", "/check-applying/", "/status/"}, "status", "/ways/"},
		{"in the middle of a section", []string{"/ways/", "/place/"}, "place", "/ways/"},
		{"the tasks", []string{"/ways/", "/tasks/", "/status/"}, "status", "/tasks/"},
		{"a section before", []string{"/ways/", "/status/", "/check-applying/", "/household/"}, "household", "/tasks/"},
		{"a bookmark", nil, "status", "/tasks/"},
	} {
		v := NewMemory("/").In(say.In("en"))
		for _, page := range test.pages {
			v.came(page)
		}
		if got := v.BackOut(ask.Place{Step: test.at}); got != test.want {
			t.Errorf("%s: Back leads to %s, want %s", test.name, got, test.want)
		}
	}
}

// TestBackLeadsInNoCircle: the page of the debt that the transcripts led to leads back to them,
// and they do not lead back to it, before and after they are drawn.
func TestBackLeadsInNoCircle(t *testing.T) {
	v := NewMemory("/").In(say.In("en"))
	v.came("/transcript/")
	if got := v.BackFrom("/your-debt/", "/tasks/", "/transcript/"); got != "/transcript/" {
		t.Errorf("from the debt Back leads to %s", got)
	}
	v.came("/your-debt/")
	v.window.goingBack = true
	for range 2 {
		if got := v.BackFrom("/transcript/", "/tasks/", "/your-debt/"); got != "/tasks/" {
			t.Errorf("from the transcripts Back leads to %s", got)
		}
		v.came("/transcript/")
	}
}
