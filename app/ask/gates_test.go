package ask

import (
	"maps"
	"testing"

	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// TestCanStop ticks boxes of what can stop everything: what each answer becomes, by the
// page's own words. What is said counts for more than a doubt about the same.
func TestCanStop(t *testing.T) {
	q := questionByID("can-stop")
	answers := func(c *facts.Case) map[string]facts.YesNo {
		a := c.Applying
		return map[string]facts.YesNo{"returns-filed": a.ReturnsFiled, "extension": a.Extension, "bankruptcy": a.Bankruptcy,
			"estimated": a.Estimated, "employer": a.Employer, "years-known": c.Debt.Known}
	}
	fine := map[string]facts.YesNo{"returns-filed": facts.Say(true), "extension": facts.Say(true), "bankruptcy": facts.Say(false),
		"estimated": facts.Say(true), "employer": facts.Say(false), "years-known": facts.Say(true)}
	unsure := facts.DoNotKnow[bool]()
	for _, test := range []struct {
		name  string
		typed Typed
		but   map[string]facts.YesNo // besides what is fine
	}{
		{"none of these", Typed{"can-stop-none": On}, nil},
		{"a return is missing", Typed{"returns-missing": On}, map[string]facts.YesNo{"returns-filed": facts.Say(false)}},
		{"the latest is late", Typed{"latest-late": On}, map[string]facts.YesNo{"extension": facts.Say(false)}},
		{"nobody knows of a return", Typed{"returns-unsure": On}, map[string]facts.YesNo{"returns-filed": unsure}},
		{"one is missing, and perhaps another", Typed{"returns-missing": On, "returns-unsure": On}, map[string]facts.YesNo{"returns-filed": facts.Say(false)}},
		{"in bankruptcy, and the tax of the year behind", Typed{"bankruptcy": On, "tax-behind": On},
			map[string]facts.YesNo{"bankruptcy": facts.Say(true), "estimated": facts.Say(false)}},
		{"perhaps in bankruptcy", Typed{"bankruptcy-unsure": On}, map[string]facts.YesNo{"bankruptcy": unsure}},
		{"the tax of the year not known", Typed{"tax-unsure": On}, map[string]facts.YesNo{"estimated": unsure}},
		{"an employer who does not know the years", Typed{"employer": On, "years-unknown": On},
			map[string]facts.YesNo{"employer": facts.Say(true), "years-known": facts.Say(false)}},
	} {
		c := &facts.Case{}
		if problems := q.Take(c, 0, test.typed); problems != nil {
			t.Errorf("%s: %v", test.name, problems)
		}
		want := maps.Clone(fine)
		maps.Copy(want, test.but)
		if got := answers(c); !maps.Equal(got, want) {
			t.Errorf("%s: %v, want %v", test.name, got, want)
		}
		again := &facts.Case{}
		shown := Typed{}
		q.Show(c, 0, shown)
		if problems := q.Take(again, 0, shown); problems != nil || !maps.Equal(answers(again), want) {
			t.Errorf("%s: shown and taken again it is %v: %v", test.name, answers(again), problems)
		}
	}
}

// TestDoubtWithoutABox opens a case file with a doubt that no box says: none of them is
// ticked, and not "none of these" either, which would say that all is fine.
func TestDoubtWithoutABox(t *testing.T) {
	c := renter(t)
	c.Applying.Extension = facts.DoNotKnow[bool]()
	shown := Typed{}
	questionByID("can-stop").Show(&c, 0, shown)
	for id, ticked := range shown {
		if ticked == On {
			t.Errorf("%s is ticked", id)
		}
	}
}

// TestYearsNotKnown goes on without the years, as nobody has to know them, and asks a case
// of before the question not again.
func TestYearsNotKnown(t *testing.T) {
	c := renter(t)
	c.Debt.Years, c.Debt.Known = nil, facts.Say(false)
	if got := Next(&c, Place{Step: "debt-total"}); got.Step != CheckAll {
		t.Errorf("from the total to %v", got)
	}
	if got := StatusOf(&c, sectionByID("debt")); got != Done {
		t.Errorf("what is owed is %s", got)
	}
	if got := Nearest(&c, Place{Step: "tax-years"}); got.Step != "tax-years" {
		t.Errorf("the years can be listed at %v", got)
	}
	before := renter(t)
	before.Debt.Known = facts.YesNo{}
	if got := Begin(&before); got.Step != CheckAll {
		t.Errorf("a case of before goes on at %v", got)
	}
	if got := Warnings(&c, Step{ID: "debt-total"}, 0, datetest.Day("2026-11-26")); got != nil {
		t.Errorf("warned of %v", got)
	}
}
