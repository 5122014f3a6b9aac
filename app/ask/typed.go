package ask

import "offercheck/calc/facts"

// Typed is the text of a page's fields, kept as it was typed until Continue. A
// field is named by its question; besides, a date has the fields ID-month,
// ID-day and ID-year, "I do not know" is ID-unsure, and of boxes to tick each
// is named by its pick, none of them by ID-none. A ticked box holds On.
type Typed map[string]string

// On is the text of a ticked box.
const On = "on"

// The ends of a field's name, where a question has more than one.
const (
	MonthField  = "-month"
	DayField    = "-day"
	YearField   = "-year"
	UnsureField = "-unsure"
	NoneField   = "-none"
)

// A Problem is what is wrong with the text typed for a question.
type Problem struct {
	Field string   // the question's ID
	Code  string   // its words are "error.<code>", or "warning.<code>"
	Args  []string // what the words need: a limit, or both
	Line  *Line    // of the list in which the field stands; nil outside of one
}

// Show writes the answer that the case holds into the fields of t.
func (q Question) Show(c *facts.Case, n int, t Typed) { q.Kind.show(q, c, n, t) }

// Take reads the fields of t and stores the answer. If something is wrong with
// them it says what, and the case keeps the answer it had.
func (q Question) Take(c *facts.Case, n int, t Typed) []Problem { return q.Kind.take(q, c, n, t) }

// Show is the fields of the step's questions as the case answers them.
func (s Step) Show(c *facts.Case, n int) Typed {
	t := Typed{}
	for _, q := range s.Asked(c, n) {
		q.Show(c, n, t)
	}
	return t
}

// Take takes each of the step's questions that is asked, the later ones in the
// light of the answers before them. What became necessary only by those is
// left for Next to ask, unless t has text for it.
func (s Step) Take(c *facts.Case, n int, t Typed) []Problem {
	shown := map[string]bool{}
	for _, q := range s.Asked(c, n) {
		shown[q.ID] = true
	}
	var problems []Problem
	for _, q := range s.Questions {
		if q.When != nil && !q.When(c, n) {
			continue
		}
		if shown[q.ID] || t[q.ID] != "" {
			problems = append(problems, q.in(c, n).Take(c, n, t)...)
		}
	}
	if len(problems) == 0 {
		problems = contradictions(s, c, n)
	}
	return problems
}

// said is a problem with the question's answer.
func (q Question) said(code string, args ...string) []Problem {
	return []Problem{{Field: q.ID, Code: code, Args: args, Line: q.Line}}
}

// showUnsure ticks the box "I do not know" as the answer has it.
func showUnsure[T any](q Question, a facts.Answer[T], t Typed) {
	if q.Unsure {
		t[q.ID+UnsureField] = box(a.Unsure)
	}
}

// takeText reads an answer that may also be left empty or be "I do not know",
// and gives what is typed besides to parse.
func takeText[T any](q Question, at *facts.Answer[T], typed string, t Typed, parse func(string) (T, []Problem)) []Problem {
	typed = tidy(typed)
	unsure := q.Unsure && t[q.ID+UnsureField] == On
	switch {
	case unsure && typed != "":
		return q.said(Both)
	case unsure:
		*at = facts.DoNotKnow[T]()
		return nil
	case typed == "" && q.Optional:
		*at = facts.Answer[T]{}
		return nil
	case typed == "":
		return q.said(q.emptyCode())
	}
	v, problems := parse(typed)
	if len(problems) == 0 {
		*at = facts.Say(v)
	}
	return problems
}

// emptyCode is what to say to somebody who left the question empty.
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
