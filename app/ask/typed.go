package ask

import (
	"slices"

	"offercheck/calc/facts"
)

// Typed is the text of each field of a page, as it was typed. A field has its
// question's ID as a name. A date has three fields instead, ID-month, ID-day and
// ID-year; the box "I do not know" is ID-unsure; of the boxes of a Picks each has its
// own ID, and the one for none of them is ID-none. A ticked box has the text On, any
// other is empty or absent.
type Typed map[string]string

// On is the text of a ticked box.
const On = "on"

// Suffixes of the names of fields, for questions that have more than one.
const (
	MonthField  = "-month"
	DayField    = "-day"
	YearField   = "-year"
	UnsureField = "-unsure"
	NoneField   = "-none"
)

// A Problem is an error or a warning about the answer to a question.
type Problem struct {
	Field string   // the question's ID
	Code  string   // its words are "error.<code>" or "warning.<code>"
	Args  []string // the limit that the words name; most have none
	Entry *Entry   // the entry that the question asks about; nil if it asks about none
	As    string   // the variant of the question's words; empty if it has none
}

// Show writes the case's answer, for the nth item, into the fields of t, which must
// not be nil. Without an answer the fields are empty.
func (q Question) Show(c *facts.Case, n int, t Typed) {
	if q.has(c, n) {
		q.Kind.show(q, c, n, t)
	}
}

// Take reads the fields of t as the case's answer, for the nth item. It gives what is
// wrong with them, and then the case keeps the answer it had.
func (q Question) Take(c *facts.Case, n int, t Typed) []Problem {
	if !q.has(c, n) {
		return nil
	}
	return q.worded(c, n, q.Kind.take(q, c, n, t))
}

// has reports whether the case has the nth item that the question asks about, and
// the question asks anything.
func (q Question) has(c *facts.Case, n int) bool {
	return q.Kind != nil && exists(c, stepOf[q.Words()], n)
}

// Show is the fields of all questions of the step that the case is asked, with its
// answers for the nth item.
func (s Step) Show(c *facts.Case, n int) Typed {
	t := Typed{}
	for _, q := range s.Asked(c, n) {
		q.Show(c, n, t)
	}
	return t
}

// Take reads the fields of t as answers to the step's questions for the nth item, in
// order: an answer decides whether the questions after it are asked. A question that
// was not asked before is left for Next, unless t has a text for it. Take gives what
// is wrong with the answers; those that are right are in the case even so.
func (s Step) Take(c *facts.Case, n int, t Typed) []Problem {
	if !exists(c, s.ID, n) {
		return nil
	}
	shown := map[string]bool{}
	for _, q := range s.Asked(c, n) {
		shown[q.ID] = true
	}
	var problems []Problem
	for _, q := range s.Questions {
		if !q.applies(c, n) || q.IsMoot(c, n) {
			continue
		}
		if shown[q.ID] || t[q.ID] != "" {
			problems = append(problems, q.in(c, n).Take(c, n, t)...)
		}
	}
	if len(problems) == 0 {
		return contradictions(s, c, n)
	}
	return s.withoutOr(problems)
}

// withoutOr leaves out what is missing only because the answer that would do as well is wrong.
func (s Step) withoutOr(problems []Problem) []Problem {
	wrong := map[string]bool{}
	for _, p := range problems {
		wrong[p.Field] = true
	}
	for _, q := range s.Questions {
		if q.Or != "" && wrong[q.Or] {
			problems = slices.DeleteFunc(problems, func(p Problem) bool { return p.Field == q.ID && p.Code == Empty })
		}
	}
	return problems
}

// problem is a list of the one problem that the question's answer has.
func (q Question) problem(code string, args ...string) []Problem {
	return []Problem{{Field: q.ID, Code: code, Args: args, Entry: q.Entry}}
}

// worded is problems with the question, in the variant of its words for the nth item.
func (q Question) worded(c *facts.Case, n int, problems []Problem) []Problem {
	if q.As != nil {
		for i := range problems {
			problems[i].As = q.As(c, n)
		}
	}
	return problems
}

// showUnsure ticks or clears the box "I do not know", if the question has one.
func showUnsure[T any](q Question, a facts.Answer[T], t Typed) {
	if q.Unsure {
		t[q.ID+UnsureField] = box(a.Unsure)
	}
}

// takeText reads an answer that is left empty, is "I do not know", or is a text for
// parse.
func takeText[T any](q Question, at *facts.Answer[T], typed string, t Typed, parse func(string) (T, []Problem)) []Problem {
	typed = facts.Tidy(typed)
	unsure := q.Unsure && t[q.ID+UnsureField] == On
	switch {
	case unsure && typed != "":
		return q.problem(AnsweredAndUnsure)
	case unsure:
		*at = facts.DoNotKnow[T]()
		return nil
	case typed == "" && q.Optional:
		*at = facts.Answer[T]{}
		return nil
	case typed == "":
		return q.problem(q.emptyCode())
	}
	v, problems := parse(typed)
	if len(problems) == 0 {
		*at = facts.Say(v)
	}
	return problems
}

// emptyCode is the code of the error for a question left empty.
func (q Question) emptyCode() string {
	switch q.Kind.(type) {
	case YesNo:
		return YesOrNo
	case Choice:
		return NoChoice
	case State:
		return NoState
	case County:
		return NoCounty
	}
	return Empty
}

func box(ticked bool) string {
	if ticked {
		return On
	}
	return ""
}
