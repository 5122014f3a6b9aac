// Package write says which letters to the IRS, and which scripts for a call or a website,
// fit a case, and what goes into each: the facts by date, the figures, what only the person
// knows, and the papers. It has no prose: a block names its words, which package say has.
//
//	write.go     a letter, its blocks, and those of a case in order
//	offer.go     an offer: the circumstances, expenses above a standard, the online account
//	appeal.go    the appeal of a rejected offer
//	penalty.go   penalties: reasonable cause, relief by notice, the call
//	hardship.go  the pause in collection: the letter and the call
//	release.go   the release of a levy
//	audit.go     a new look at an audit
//	deadline.go  the cover sheet of a form that has a last day
//	plan.go      a plan online; helpers.go the line for those who help
//
// Every amount of a letter is a line of the report or an answer. A letter that needs one
// which is not known is left out, and so is one for which there is no reason in the case.
package write

import (
	"slices"

	"offercheck/calc"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/notice"
	"offercheck/calc/way"
)

// The kinds of letters, and of scripts.
const (
	Release     = "levy-release"  // IRC 6343
	Cover       = "cover"         // a form that has a last day, with proof of mailing
	Appeal      = "offer-appeal"  // of a rejected offer: IRC 7122(e)
	PenaltyCall = "penalty-call"  // a script
	Notice      = "notice-relief" // a penalty that a notice forbids
	Cause       = "cause"         // a penalty, for reasonable cause
	PauseCall   = "pause-call"    // a script
	Pause       = "pause"         // currently not collectible: IRM 5.16.1
	Explanation = "explanation"   // Form 656, section 3
	Deviation   = "deviation"     // expenses above a standard: IRC 7122(d)(2)
	Audit       = "audit"         // a new look at an audit: IRM 4.13
	PlanOnline  = "plan-online"   // a script: the application for a plan, by its screens
	OfferOnline = "offer-online"  // a script: an offer by the online account
	Helpers     = "helpers-line"  // a script: the line for practitioners
)

// Kinds are all kinds, in the order in which they press.
func Kinds() []string {
	return []string{
		Release, Cover, Appeal, PenaltyCall, Notice, Cause, PauseCall, Pause, Explanation, Deviation, Audit, PlanOnline, OfferOnline, Helpers,
	}
}

// IsScript reports whether a kind is to be read while one calls or types, and not sent.
func IsScript(kind string) bool {
	return slices.Contains([]string{PenaltyCall, PauseCall, PlanOnline, OfferOnline, Helpers}, kind)
}

// A Letter is one letter to the IRS, or a script.
type Letter struct {
	Kind   string
	N      int          // which of several of its kind, from 1; 0 if there is only one
	On     date.Day     // the day of its figures
	Form   string       // the form that it goes with: "656"; empty if it goes alone
	Office law.Office   // where it goes; the zero Office where it goes to the address on the notice, or with the form
	Years  []int        // the debts that it is about, by their place in the case, from 1; none if it is about all
	Answer facts.Letter // the letter of the IRS that it answers; the zero Letter if none
	Last   line.Line    // the last day to send it; the zero Line if there is none
	Cites  []line.Cite  // the law that it rests on
	Blocks []Block      // in order
	Papers []string     // what goes with it, by the names of their words
	Sworn  bool         // it is signed under penalties of perjury
	Both   bool         // both spouses sign
	Ways   []string     // the ways out with which it helps
}

// A Block is a part of a letter: a paragraph, with a heading or a table if its words or its
// rows have one.
type Block struct {
	ID     string   // of its words, below the letter's kind: "request"
	N      int      // which of several with the same words, from 1; 0 if there is only one
	Gaps   []Gap    // what its words name
	Blanks []string // what only the person knows, in the order of the words
	Heads  []string // the headings of the table's columns, after that of its rows
	Rows   []Row
	Foot   []Row
}

// A Gap is something that the words of a block name. It is an amount or a day, a word, or a
// text that is the same in every language.
type Gap struct {
	Name string
	line.Line
	Word string // the name of words
	Text string
}

// A Row is a row of a table: what it is about, by a word or by a debt of the case, and the
// amounts.
type Row struct {
	No    string // of the line on the form; empty if it has none
	Word  string // the name of words; empty of a debt
	N     int    // which of several, or which debt, from 1; 0 if there is only one
	Cells []line.Line
	Typed bool // the person types what the IRS has, and the last column is the difference
}

// figure is a gap for an amount or a day.
func figure(name string, l line.Line) Gap { return Gap{Name: name, Line: l} }

// Of is the letters and scripts that fit a case, of which r is the report, in the order in
// which they press.
func Of(c facts.Case, r calc.Report, b *law.Book) []Letter {
	b = b.OrEmpty()
	w := writer{c: c, r: r, b: b}
	var all []Letter
	for _, of := range [][]Letter{
		w.releases(), w.covers(), w.appeals(), w.penaltyCall(), w.byNotice(), w.causes(), w.pauseCall(), w.pause(),
		w.explanation(), w.deviation(), w.audit(), w.planOnline(), w.offerOnline(), w.helpers(),
	} {
		for i := range of {
			of[i].On, of[i].Both = b.On, c.Household.Joint()
			if len(of) > 1 {
				of[i].N = i + 1
			}
		}
		all = append(all, of...)
	}
	return all
}

// A writer is a case whose letters are written.
type writer struct {
	c facts.Case
	r calc.Report
	b *law.Book
}

// way is the way out with an ID, as it is or, where something comes first, as it is then.
func (w writer) way(id string) way.Way {
	ways := w.r.Ways
	if len(w.r.Then) > 0 {
		ways = w.r.Then
	}
	x, _ := way.Find(ways, id)
	return x
}

// now is the way out with an ID as it is today.
func (w writer) now(id string) way.Way {
	x, _ := way.Find(w.r.Ways, id)
	return x
}

// open reports whether a way is open today.
func (w writer) open(id string) bool { return w.now(id).Open.Verdict == line.Yes }

// sendTo is the office for a form from the state of the case; the zero Office if it is not
// known.
func (w writer) sendTo(form string) law.Office {
	o, _ := law.SendTo(form, w.c.Household.State.Value, w.r.On)
	return o
}

// debts is a table of what is owed by year. It has no rows if a year's balance is not known
// to the day, or their sum is not the whole debt.
func (w writer) debts() Block {
	t := Block{ID: "debts", Gaps: []Gap{figure("total", w.r.Means.Balance)}, Heads: []string{"balance"}}
	d := w.r.Debts
	if !w.r.Means.Balance.Known {
		t.ID, t.Gaps = "debts-unknown", nil
		return t
	}
	if !d.Balance.Known || !d.Balance.Amount.Equal(w.r.Means.Balance.Amount) {
		return t
	}
	for _, y := range d.Years {
		if y.Expired {
			continue
		}
		t.Rows = append(t.Rows, Row{N: y.N, Cells: []line.Line{y.Balance}})
	}
	return t
}

// unanswered is the letters of the case that want something still, the most pressing first.
func (w writer) unanswered(is func(notice.Notice) bool) []notice.Notice {
	var all []notice.Notice
	for _, x := range w.r.Letters {
		if !x.Done && x.Kind.ID != "" && is(x) {
			all = append(all, x)
		}
	}
	return all
}

// answers has a letter answer one of the IRS's.
func (w writer) answers(l Letter, x notice.Notice) Letter {
	l.Answer, l.Last = w.c.Letters.Held[x.N-1], x.Last
	if y := l.Answer.Year; y.Given {
		l.Years = nil
		for i, of := range w.c.Debt.Years {
			if !of.IsPenalty() && of.Year == y {
				l.Years = append(l.Years, i+1)
			}
		}
	}
	return l
}

// collecting is the most pressing letter of the case about collecting the debt, which a
// request about the whole of it answers; false if there is none.
func (w writer) collecting() (notice.Notice, bool) {
	found := w.unanswered(func(x notice.Notice) bool {
		return slices.Contains([]string{law.StageBill, law.StageReminder, law.StageIntent, law.StageFinal, law.StageLevy, law.StageField}, x.Kind.Stage)
	})
	if len(found) == 0 {
		return notice.Notice{}, false
	}
	return found[0], true
}
