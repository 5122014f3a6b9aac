// Package write says which letters to the IRS, and which scripts for a call or a website,
// fit a case, and what goes into each: the facts by date, the figures, what only the person
// knows, and the papers. It has no prose: a block names its words, which package say has.
//
//	write.go     a letter, its blocks, and those of a case in order
//	offer.go     an offer: the circumstances, expenses above a standard, the online account
//	appeal.go    the appeal of a rejected offer
//	again.go     a new offer after one that failed
//	penalty.go   penalties: reasonable cause, relief by notice, the call
//	hardship.go  the pause in collection: the letter and the call
//	release.go   the release of a levy; pending.go what bars one
//	audit.go     a new look at an audit; amended.go what goes with an amended return
//	deadline.go  the cover sheet of a form that presses
//	plan.go      a plan online; helpers.go the line for those who help
//	transcripts.go  the transcripts that they ask for
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
	Release     = "levy-release"   // IRC 6343
	Cover       = "cover"          // a form that has a last day, with proof of mailing
	Appeal      = "offer-appeal"   // of a rejected offer: IRC 7122(e)
	PenaltyCall = "penalty-call"   // a script
	Notice      = "notice-relief"  // a penalty that a notice forbids
	Cause       = "cause"          // a penalty, for reasonable cause
	PauseCall   = "pause-call"     // a script
	Pause       = "pause"          // currently not collectible: IRM 5.16.1
	Explanation = "explanation"    // Form 656, section 3
	NewOffer    = "new-offer"      // what changed since an earlier offer
	Deviation   = "deviation"      // expenses above a standard: IRC 7122(d)(2)
	Audit       = "audit"          // a new look at an audit: IRM 4.13
	Amended     = "amended-return" // what goes with Form 1040-X
	PlanOnline  = "plan-online"    // a script: the application for a plan, by its screens
	OfferOnline = "offer-online"   // a script: an offer by the online account
	Helpers     = "helpers-line"   // a script: the line for practitioners
	Transcripts = "transcripts"    // a script: which a helper asks for
)

// Kinds are all kinds, in the order in which they press.
func Kinds() []string {
	return []string{
		Release, Cover, Appeal, PenaltyCall, Notice, Cause, PauseCall, Pause, NewOffer, Explanation, Deviation, Audit, Amended, PlanOnline, OfferOnline, Helpers, Transcripts,
	}
}

// IsScript reports whether a kind is to be read while one calls or types, and not sent.
func IsScript(kind string) bool {
	return slices.Contains([]string{PenaltyCall, PauseCall, PlanOnline, OfferOnline, Helpers, Transcripts}, kind)
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

	Optional bool // it is left out until one of its blanks or rows is typed
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
	No     string // of the line on the form; empty if it has none
	Word   string // the name of words; empty of a debt
	N      int    // which of several, or which debt, from 1; 0 if there is only one
	Cells  []line.Line
	Typed  bool      // the person types what the IRS, or an earlier form, has, and the next columns are the difference, and that over Months
	Argued bool      // the person types why as well, and the paper that proves it
	Months line.Line // of a row by the month: those that a lump-sum offer counts; the zero Line of others
}

// say adds a block with words of that name to the letter, with what only the person knows.
func (l *Letter) say(id string, blanks ...string) *Block {
	l.Blocks = append(l.Blocks, Block{ID: id, Blanks: blanks})
	return &l.Blocks[len(l.Blocks)-1]
}

// items adds a block for each of a few items, of which those behind the first may be left empty.
func (l *Letter) items(blanks ...string) {
	for i := range 3 {
		if b := l.say("item", blanks...).of(i + 1); i > 0 {
			b.optional()
		}
	}
}

// rests has the letter rest on a law, once.
func (l *Letter) rests(c *line.Cite) {
	for i := range l.Cites {
		if l.Cites[i].ID == c.ID {
			return
		}
	}
	l.Cites = append(l.Cites, *c)
}

// steps adds a block for each name.
func (l *Letter) steps(ids ...string) {
	for _, id := range ids {
		l.say(id)
	}
}

// of has the block be the nth of several with the same words, from 1.
func (b *Block) of(n int) *Block {
	b.N = n
	return b
}

// optional has the block be left out until something of it is typed.
func (b *Block) optional() *Block {
	b.Optional = true
	return b
}

// with has the block name an amount or a day.
func (b *Block) with(name string, l *line.Line) *Block {
	b.Gaps = append(b.Gaps, Gap{Name: name, Line: *l})
	return b
}

// word has the block name a word.
func (b *Block) word(name, word string) *Block {
	b.Gaps = append(b.Gaps, Gap{Name: name, Word: word})
	return b
}

// text has the block name a text that is the same in every language.
func (b *Block) text(name, text string) *Block {
	b.Gaps = append(b.Gaps, Gap{Name: name, Text: text})
	return b
}

// known reports whether every amount that the block names is.
func (b *Block) known() bool {
	for i := range b.Gaps {
		if g := &b.Gaps[i]; g.Line.ID != "" && !g.Known {
			return false
		}
	}
	return true
}

// row adds a row to the table of the block.
func (b *Block) row(no, word string, n int, cells ...*line.Line) {
	b.Rows = append(b.Rows, Row{No: no, Word: word, N: n, Cells: lines(cells)})
}

// foot adds a row below the table of the block.
func (b *Block) foot(no, word string, cells ...*line.Line) {
	b.Foot = append(b.Foot, Row{No: no, Word: word, Cells: lines(cells)})
}

// lines is the lines, with one without a name for each that is nil.
func lines(cells []*line.Line) []line.Line {
	all := make([]line.Line, len(cells))
	for i, c := range cells {
		if c != nil {
			all[i] = *c
		}
	}
	return all
}

// drop takes the last block off the letter.
func (l *Letter) drop() { l.Blocks = l.Blocks[:len(l.Blocks)-1] }

// Of is the letters and scripts that fit a case, of which r is the report, in the order in
// which they press.
func Of(c facts.Case, r calc.Report, b *law.Book) []*Letter {
	w := &writer{c: &c, r: &r, b: b.OrEmpty()}
	w.releases()
	w.covers()
	w.appeals()
	w.penaltyCall()
	w.byNotice()
	w.causes()
	w.pauseCall()
	w.pause()
	w.newOffer()
	w.explanation()
	w.deviation()
	w.audit()
	w.amended()
	w.planOnline()
	w.offerOnline()
	w.helpers()
	w.transcripts()
	for i, l := range w.all {
		same := 0
		for j, x := range w.all {
			if x.Kind == l.Kind && j != i {
				same++
			}
			if x.Kind == l.Kind && j < i {
				l.N = x.N + 1
			}
		}
		if same > 0 {
			l.N = max(l.N, 1)
		}
	}
	return w.all
}

// A writer is a case whose letters are written.
type writer struct {
	c   *facts.Case
	r   *calc.Report
	b   *law.Book
	all []*Letter
}

// letter begins a letter of a kind.
func (w *writer) letter(kind, form string, cites ...line.Cite) *Letter {
	return &Letter{Kind: kind, Form: form, Cites: cites, On: w.b.On, Both: w.c.Household.Joint()}
}

// add adds a letter to those that fit.
func (w *writer) add(l *Letter) { w.all = append(w.all, l) }

// now is the way out with an ID as it is today.
func (w *writer) now(id string) *way.Way {
	for i := range w.r.Ways {
		if w.r.Ways[i].ID == id {
			return &w.r.Ways[i]
		}
	}
	return &way.Way{}
}

// open reports whether a way is open today.
func (w *writer) open(id string) bool { return w.now(id).Open.Verdict == line.Yes }

// debts is what is owed, and a table of it by year unless a year's balance is not known or
// their sum is not the whole debt.
func (w *writer) debts(l *Letter) {
	d, total := &w.r.Debts, &w.r.Means.Balance
	if !total.Known {
		l.say("debts-unknown")
		return
	}
	t := l.say("debts").with("total", total)
	if !d.Balance.Known || !d.Balance.Amount.Equal(total.Amount) {
		return
	}
	t.Heads = []string{"balance"}
	for i := range d.Years {
		if y := &d.Years[i]; !y.Expired {
			t.row("", "", y.N, &y.Balance)
		}
	}
}

// today is a box of the form with the income of today, as its sections have it; unknown without
// one. What the offers count may be an income that is expected.
func (w *writer) today(box string) *line.Line {
	for i := range w.r.Form.Sections {
		s := &w.r.Form.Sections[i]
		for j := range s.Lines {
			if s.Lines[j].No == box {
				return &s.Lines[j]
			}
		}
	}
	return &line.Line{}
}

// unanswered is the letters of the case that want something still, the most pressing first,
// of which is says that they are meant.
func (w *writer) unanswered(is func(*notice.Notice) bool) []*notice.Notice {
	var all []*notice.Notice
	for i := range w.r.Letters {
		if x := &w.r.Letters[i]; !x.Done && x.Kind.ID != "" && is(x) {
			all = append(all, x)
		}
	}
	return all
}

// answer has the letter answer one of the IRS's, about its year if it names one.
func (w *writer) answer(l *Letter, x *notice.Notice) {
	l.Answer, l.Last = w.c.Letters.Held[x.N-1], x.Last
	for i := range w.c.Debt.Years {
		if y := &w.c.Debt.Years[i]; l.Answer.Year.Given && !y.IsPenalty() && y.Year == l.Answer.Year {
			l.Years = append(l.Years, i+1)
		}
	}
}

// collects reports whether a letter of the IRS is about collecting the debt.
func collects(x *notice.Notice) bool {
	switch x.Kind.Stage {
	case law.StageBill, law.StageReminder, law.StageIntent, law.StageFinal, law.StageLevy, law.StageField:
		return true
	}
	return false
}

// formLines are the known lines of some sections of the form that are not nothing.
func (w *writer) formLines(each func(section string, l *line.Line)) {
	for i := range w.r.Form.Sections {
		s := &w.r.Form.Sections[i]
		for j := range s.Lines {
			if l := &s.Lines[j]; l.Known && l.Amount.IsPositive() {
				each(s.ID, l)
			}
		}
	}
}
