package line

// A Verdict is yes, no or, as long as it is empty, not yet known.
type Verdict string

// The verdicts.
const (
	NotYet Verdict = ""
	Yes    Verdict = "yes"
	No     Verdict = "no"
)

// VerdictOf is yes if something holds, and else no.
func VerdictOf(holds bool) Verdict {
	if holds {
		return Yes
	}
	return No
}

// String is the verdict as a report shows it: yes, no or not yet.
func (v Verdict) String() string {
	if v == NotYet {
		return "not yet"
	}
	return string(v)
}

// A Finding is a statement that is true, false or not yet known, with only
// what decided it: a true Any keeps the branch that was true, a false All the
// ones that were false, one not yet known all that could still matter.
type Finding struct {
	ID      string // reads true when the verdict is yes: "not-in-bankruptcy"
	N       int    // which of several things it is about, from 1; 0 if there is only one
	Verdict Verdict
	Figures []Line
	Because []Finding
	Cite    Cite
}

// Said is an answer of yes or no.
func Said(id string, v Verdict) Finding {
	return Finding{ID: id, Verdict: v}
}

// AtMost says that a is b or less.
func AtMost(id string, a, b Line) Finding {
	return compared(id, a, b, a.Amount.LessThanOrEqual(b.Amount))
}

// Below says that a is less than b.
func Below(id string, a, b Line) Finding {
	return compared(id, a, b, a.Amount.LessThan(b.Amount))
}

// AtLeast says that a is b or more.
func AtLeast(id string, a, b Line) Finding {
	return compared(id, a, b, a.Amount.GreaterThanOrEqual(b.Amount))
}

// Above says that a is more than b.
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

// Not says the opposite of f.
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

// All says that every one of fs is true.
func All(id string, fs ...Finding) Finding {
	return decide(id, Yes, No, fs)
}

// Any says that at least one of fs is true.
func Any(id string, fs ...Finding) Finding {
	return decide(id, No, Yes, fs)
}

// decide gives the verdict that one finding is enough for, if there is one;
// then not yet, if one is not known; and else the verdict that needs them all.
func decide(id string, needsAll, oneIsEnough Verdict, fs []Finding) Finding {
	for _, v := range []Verdict{oneIsEnough, NotYet} {
		if kept := with(v, fs); len(kept) > 0 {
			return Finding{ID: id, Verdict: v, Because: kept}
		}
	}
	return Finding{ID: id, Verdict: needsAll, Because: fs}
}

func with(v Verdict, fs []Finding) []Finding {
	var kept []Finding
	for _, f := range fs {
		if f.Verdict == v {
			kept = append(kept, f)
		}
	}
	return kept
}

// Under is the finding with its citation.
func (f Finding) Under(c Cite) Finding {
	f.Cite = c
	return f
}

// Of is the finding marked as being about the nth of several things, from 1.
func (f Finding) Of(n int) Finding {
	f.N = n
	return f
}

// With is the finding with figures that a reader wants beside it.
func (f Finding) With(figures ...Line) Finding {
	f.Figures = append(append([]Line(nil), f.Figures...), figures...)
	return f
}

// Missing is the answers still needed before the finding is decided: the lines
// of its figures that are not given. What was asked as a plain yes or no is in
// Because and not repeated here.
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
