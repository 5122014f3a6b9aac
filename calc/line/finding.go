package line

// A Verdict is yes, no or not yet known. The zero Verdict is NotYet.
type Verdict string

// The verdicts.
const (
	NotYet Verdict = ""
	Yes    Verdict = "yes"
	No     Verdict = "no"
)

// VerdictOf is Yes if a condition holds, and No otherwise.
func VerdictOf(holds bool) Verdict {
	if holds {
		return Yes
	}
	return No
}

// String returns the verdict as a report shows it: yes, no or not yet.
func (v Verdict) String() string {
	if v == NotYet {
		return "not yet"
	}
	return string(v)
}

// A Finding is a statement that is true, false or not yet known, with what
// decided it and nothing else: a true Any keeps the findings that are true, a
// false All those that are false, and one not yet known all that could still
// decide it.
type Finding struct {
	ID      string // is a true statement if the verdict is yes: "not-in-bankruptcy"
	N       int    // which of several items it is about, from 1; 0 if there is only one
	Verdict Verdict
	Figures []Line    // the figures that were compared, and others a reader wants beside them
	Because []Finding // the findings that decided it
	Cite    Cite
}

// Stated is a finding with its verdict given, and without figures.
func Stated(id string, v Verdict) Finding {
	return Finding{ID: id, Verdict: v}
}

// AtMost is the finding that a is b or less. Like every comparison, it is NotYet
// if either line is unknown.
func AtMost(id string, a, b Line) Finding {
	return compared(id, a, b, a.Amount.LessThanOrEqual(b.Amount))
}

// Below is the finding that a is less than b.
func Below(id string, a, b Line) Finding {
	return compared(id, a, b, a.Amount.LessThan(b.Amount))
}

// AtLeast is the finding that a is b or more.
func AtLeast(id string, a, b Line) Finding {
	return compared(id, a, b, a.Amount.GreaterThanOrEqual(b.Amount))
}

// Above is the finding that a is more than b.
func Above(id string, a, b Line) Finding {
	return compared(id, a, b, a.Amount.GreaterThan(b.Amount))
}

func compared(id string, a, b Line, holds bool) Finding {
	f := Finding{ID: id, Figures: []Line{a, b}}
	if a.Known && b.Known {
		f.Verdict = VerdictOf(holds)
	}
	return f
}

// Not is the opposite of f; NotYet stays NotYet.
func Not(id string, f Finding) Finding {
	g := Finding{ID: id, Because: []Finding{f}}
	switch f.Verdict {
	case Yes:
		g.Verdict = No
	case No:
		g.Verdict = Yes
	}
	return g
}

// All is the finding that every one of fs is true: Yes for none.
func All(id string, fs ...Finding) Finding {
	return decide(id, Yes, No, fs)
}

// Any is the finding that at least one of fs is true: No for none.
func Any(id string, fs ...Finding) Finding {
	return decide(id, No, Yes, fs)
}

// decide returns the verdict that a single finding is enough for, if one has it;
// NotYet if one is not known; and otherwise the verdict that needs them all.
func decide(id string, needsAll, oneIsEnough Verdict, fs []Finding) Finding {
	for _, v := range []Verdict{oneIsEnough, NotYet} {
		if kept := with(v, fs); len(kept) > 0 {
			return Finding{ID: id, Verdict: v, Because: kept}
		}
	}
	return Finding{ID: id, Verdict: needsAll, Because: fs}
}

// with returns the findings that have a verdict.
func with(v Verdict, fs []Finding) []Finding {
	var kept []Finding
	for _, f := range fs {
		if f.Verdict == v {
			kept = append(kept, f)
		}
	}
	return kept
}

// Held returns the findings that hold.
func Held(fs []Finding) []Finding { return with(Yes, fs) }

// Under returns the finding with its citation.
func (f Finding) Under(c Cite) Finding {
	f.Cite = c
	return f
}

// Of returns the finding marked as being about the nth of several items, from 1.
func (f Finding) Of(n int) Finding {
	f.N = n
	return f
}

// With returns the finding with more figures, which a reader wants beside it.
func (f Finding) With(figures ...Line) Finding {
	f.Figures = append(append([]Line(nil), f.Figures...), figures...)
	return f
}

// Figure returns the figure with an ID; the zero Line, which is unknown, if the finding
// has none.
func (f Finding) Figure(id string) Line {
	for _, l := range f.Figures {
		if l.ID == id {
			return l
		}
	}
	return Line{}
}

// Find returns the first of the findings with an ID, and false if there is none.
func Find(fs []Finding, id string) (Finding, bool) {
	for _, f := range fs {
		if f.ID == id {
			return f, true
		}
	}
	return Finding{}, false
}

// Missing returns what must be known before the finding is decided: the missing
// inputs of its figures, and of the findings in Because. Yes-or-no answers are
// findings, not lines, so they are not among them. It is empty for a decided
// finding.
func (f Finding) Missing() []Line {
	if f.Verdict != NotYet {
		return nil
	}
	var missing []Line
	for _, l := range f.Figures {
		missing = append(missing, l.Missing()...)
	}
	for _, g := range f.Because {
		missing = append(missing, g.Missing()...)
	}
	return missing
}
