package ask

import (
	"reflect"
	"testing"

	"offercheck/calc"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// TestWhatIsMissingIsAsked judges a case in which everything is answered but
// one question, each in turn: whatever the report then needs, a page asks for.
func TestWhatIsMissingIsAsked(t *testing.T) {
	b, err := law.On(datetest.Day("2026-11-22"))
	if err != nil {
		t.Fatal(err)
	}
	for _, owing := range []string{facts.OwingAlone, facts.OwingJoint} {
		c := answered(t)
		c.Household.Owing = facts.Say(owing)
		for _, s := range Sections() {
			for _, r := range Rows(c, s) {
				if r.Question.Kind == nil {
					continue
				}
				for _, a := range r.Question.Answers(c, 0) {
					place := reflect.ValueOf(a).Elem()
					answer := reflect.New(place.Type()).Elem()
					answer.Set(place)
					place.SetZero()
					leadsSomewhere(t, r.Question.ID, c, b)
					place.Set(answer)
				}
			}
		}
	}
	leadsSomewhere(t, "everything", &facts.Case{}, b)
	leadsSomewhere(t, "everything about one of each", oneOfEach(), b)
}

// leadsSomewhere holds that what is missing can be asked.
func leadsSomewhere(t *testing.T, without string, c *facts.Case, b *law.Book) {
	t.Helper()
	for _, l := range calc.Assess(*c, b).Missing() {
		if l.Op != line.OpGiven {
			continue // a figure of the law, which nobody can answer
		}
		p, found := Where(l)
		if !found {
			t.Errorf("without %s, %s is missing, and nobody asks for it", without, l.Key())
			continue
		}
		if near := Nearest(c, p); near.Step == Tasks {
			t.Errorf("without %s, %s leads to the tasks", without, l.Key())
		}
	}
}
