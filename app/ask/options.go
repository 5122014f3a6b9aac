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

func (k Picks) answers(c *facts.Case, _ int) []Answer {
	var all []Answer
	for _, p := range k.Options {
		all = append(all, p.At(c))
	}
	return all
}

func (k Picks) show(q Question, c *facts.Case, n int, t Typed) {
	some := false
	for _, p := range k.Options {
		t[p.ID] = box(yes(*p.At(c)))
		some = some || t[p.ID] == On
	}
	t[q.ID+NoneField] = box(!some && q.Answered(c, n))
}

func (k Picks) take(q Question, c *facts.Case, _ int, t Typed) []Problem {
	some := slices.ContainsFunc(k.Options, func(p Pick) bool { return t[p.ID] == On })
	none := t[q.ID+NoneField] == On
	switch {
	case some && none:
		return q.problem(NoneAndSome)
	case !some && !none:
		return q.problem(NoneTicked)
	}
	for _, p := range k.Options {
		*p.At(c) = facts.Say(t[p.ID] == On)
		if t[p.ID] != On {
			p.drop(c)
		}
	}
	return nil
}

// withoutPercent is a typed percentage without its percent sign.
func withoutPercent(typed string) string {
	s, _ := strings.CutSuffix(tidy(typed), "%")
	return s
}
