package ask

import (
	"fmt"
	"reflect"
	"testing"

	"offercheck/calc"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/way"
)

// TestWhatIsNotAskedDoesNotCount turns one answer of a full case at a time, so
// that others are asked no longer. They stay in the case; the figures must be
// those of a case without them.
func TestWhatIsNotAskedDoesNotCount(t *testing.T) {
	b, err := law.On(datetest.Day("2026-11-22"))
	if err != nil {
		t.Fatal(err)
	}
	for _, step := range everyStep() {
		for _, q := range step.Questions {
			for name, turn := range turns(q) {
				c := answered(t)
				turn(c)
				stale := figures(calc.Assess(*c, b))
				prune(c)
				if clean := figures(calc.Assess(*c, b)); stale != clean {
					t.Errorf("%s %s:\n%s\nbut without what is not asked\n%s", q.ID, name, stale, clean)
				}
			}
		}
	}
}

// turns are the other answers to a yes or no, a choice, or boxes.
func turns(q Question) map[string]func(c *facts.Case) {
	all := map[string]func(c *facts.Case){}
	switch k := q.Kind.(type) {
	case YesNo:
		all["no"] = func(c *facts.Case) { *k.At(c, 0) = facts.Say(false) }
	case Picks:
		for _, p := range k.Options {
			all["without "+p.ID] = func(c *facts.Case) { *p.At(c, 0) = facts.Say(false) }
		}
	case Choice:
		for _, option := range k.Options {
			all[option] = func(c *facts.Case) { *k.At(c, 0) = facts.Say(option) }
		}
	case Date:
		all["not known"] = func(c *facts.Case) { *k.At(c, 0) = facts.DoNotKnow[date.Day]() }
	}
	return all
}

// figures is what a visitor sees first.
func figures(r calc.Report) string {
	s := fmt.Sprintln(r.Open.Verdict, r.LowIncome.Verdict, r.Fee, r.FullPay.Collectible, r.FullPay.Months, r.FullPay.Can.Verdict, len(r.Flags))
	for _, o := range r.Offers {
		s += fmt.Sprintln(o.ID, o.Open.Verdict, o.Cost(way.Amount), o.Cost(way.Months), o.Cost(way.Total))
	}
	for _, f := range []fmt.Stringer{r.Form.A, r.Form.B, r.Form.C, r.Form.D, r.Form.E, r.Form.F, r.Range.Lump.Least, r.Range.Lump.Most} {
		s += f.String() + " "
	}
	return s
}

// prune takes out of the case every answer that is not asked.
func prune(c *facts.Case) {
	for _, s := range Sections() {
		for _, step := range s.Steps {
			applies := step.Applies(c, 0)
			if step.Items == nil {
				pruneStep(step, c, applies)
				continue
			}
			for range step.Items.Len(c) {
				if !applies {
					step.Items.Remove(c, 0)
					continue
				}
				for _, of := range step.Items.Steps {
					pruneStep(of, c, of.Applies(c, 0))
				}
			}
		}
	}
}

func pruneStep(s Step, c *facts.Case, applies bool) {
	for _, q := range s.Questions {
		if applies && (q.When == nil || q.When(c, 0)) {
			continue
		}
		for _, a := range q.Answers(c, 0) {
			reflect.ValueOf(a).Elem().SetZero()
		}
	}
}
