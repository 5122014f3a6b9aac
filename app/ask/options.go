package ask

import (
	"slices"
	"strings"

	"offercheck/calc/facts"
)

func (k YesNo) answers(c *facts.Case, n int) []Answer { return []Answer{k.At(c, n)} }

func (k YesNo) show(q Question, c *facts.Case, n int, t Typed) {
	a := *k.At(c, n)
	t[q.ID] = ""
	switch {
	case a.Given && a.Value:
		t[q.ID] = "yes"
	case a.Given:
		t[q.ID] = "no"
	}
	showUnsure(q, a, t)
}

func (k YesNo) take(q Question, c *facts.Case, n int, t Typed) []Problem {
	return takeText(q, k.At(c, n), t[q.ID], t, func(typed string) (bool, []Problem) {
		if typed != "yes" && typed != "no" {
			return false, q.problem(YesOrNo)
		}
		return typed == "yes", nil
	})
}

func (k Choice) answers(c *facts.Case, n int) []Answer { return []Answer{k.At(c, n)} }

func (k Choice) show(q Question, c *facts.Case, n int, t Typed) {
	a := *k.At(c, n)
	t[q.ID] = a.Value
	showUnsure(q, a, t)
}

func (k Choice) take(q Question, c *facts.Case, n int, t Typed) []Problem {
	return takeText(q, k.At(c, n), t[q.ID], t, func(typed string) (string, []Problem) {
		if !slices.Contains(k.Offered(c, n), typed) {
			return "", q.problem(NoChoice)
		}
		return typed, nil
	})
}

// Offered is the IDs of the options that the case is offered for its nth item.
func (k Choice) Offered(c *facts.Case, n int) []string {
	if k.Only == nil {
		return k.Options
	}
	return k.Only(c, n)
}

func (k Picks) answers(c *facts.Case, n int) []Answer {
	var all []Answer
	for _, p := range k.Offered(c, n) {
		if at := Answer(p.At(c, n)); !slices.Contains(all, at) {
			all = append(all, at)
		}
	}
	return all
}

// Offered is the boxes that the case is offered for its nth item.
func (k Picks) Offered(c *facts.Case, n int) []Pick {
	return slices.DeleteFunc(slices.Clone(k.Options), func(p Pick) bool { return p.When != nil && !p.When(c, n) })
}

// open reports whether an answer is wanted: not of a box that is asked since later.
func (k Picks) open(c *facts.Case, n int) bool {
	return slices.ContainsFunc(k.Offered(c, n), func(p Pick) bool { return !p.Late && !p.At(c, n).Answered() })
}

func (k Picks) show(q Question, c *facts.Case, n int, t Typed) {
	some := slices.ContainsFunc(k.Options, func(p Pick) bool { return p.At(c, n).Unsure })
	for _, p := range k.Options {
		t[p.ID] = box(p.On(c, n))
		some = some || t[p.ID] == On
	}
	if !k.Bare {
		t[q.ID+NoneField] = box(!some && q.Answered(c, n))
	}
}

func (k Picks) take(q Question, c *facts.Case, n int, t Typed) []Problem {
	some := slices.ContainsFunc(k.Options, func(p Pick) bool { return t[p.ID] == On })
	none := t[q.ID+NoneField] == On
	switch {
	case some && none:
		return q.problem(NoneAndSome)
	case !some && !none && !k.Bare:
		return q.problem(NoneTicked)
	}
	for _, p := range k.Options {
		if p.Says != TickUnsure {
			*p.At(c, n) = facts.Say(p.Says == TickNo)
		}
		if t[p.ID] != On {
			p.drop(c, n)
		}
	}
	for _, says := range []Tick{TickUnsure, TickNo, TickYes} { // what is said counts for more than doubt
		for _, p := range k.Options {
			switch {
			case t[p.ID] != On || p.Says != says:
			case says == TickUnsure:
				*p.At(c, n) = facts.DoNotKnow[bool]()
			default:
				*p.At(c, n) = facts.Say(says == TickYes)
			}
		}
	}
	for _, p := range k.Options { // what another box of the page made needless
		if p.When != nil && !p.When(c, n) {
			*p.At(c, n) = facts.YesNo{}
		}
	}
	return nil
}

// ticked reports whether any box is ticked, the one for none of them too.
func (k Picks) ticked(q Question, t Typed) bool {
	return t[q.ID+NoneField] == On || slices.ContainsFunc(k.Options, func(p Pick) bool { return t[p.ID] == On })
}

// withoutPercent is a typed percentage without its percent sign.
func withoutPercent(typed string) string {
	s, _ := strings.CutSuffix(facts.Tidy(typed), "%")
	return s
}
