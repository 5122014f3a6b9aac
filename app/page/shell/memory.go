package shell

import (
	"sync"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/keep"
	"offercheck/calc"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A Memory is what the pages of one window share: the case, the day, and the state of the
// visit. Where pages are written to files it stays as it starts, with no answers.
type Memory struct {
	Base         string // the path the site stands under, with a slash at both ends: "/", or "/offercheck/" for a project site
	Case         facts.Case
	Day          date.Day // the day the case is judged on
	Preview      bool     // that day was asked for in the address and is not today
	Pasted       []*Pasted
	PenaltiesOff bool  // the ways are shown as if the penalties that may come off were off
	LoadErr      error // why what the browser kept could not be read

	Estimate *calc.Estimate // the quick estimate that a page is drawn from in place of the answers; nil elsewhere

	book        func() (*law.Book, error)
	report      func() (*calc.Report, error)
	scenarios   []keep.Scenario
	clinic      keep.Clinic
	savedOn     date.Day // when the case was last written before this visit
	drafts      map[string]ask.Typed
	blanks      map[string]string // of letters and forms: what was typed there
	returnTo    ask.Place         // the page from which an answer is being changed, if it is
	unanswered  []ask.Place       // what was unanswered when that began
	saveErr     error             // why the browser did not keep the answers
	kept        kept
	keepPrivate bool   // what is private is kept too
	status      string // what was last done, for the region that is read aloud
	nextStatus  string // what to announce on the next page
	counties    counties
	window      window
}

// A window is the browser's side of a visit.
type window struct {
	arrived   string              // the page last arrived at; empty before the first
	before    string              // the page before that; empty if there was none
	goingBack bool                // the link Back of a page leads to the page that is drawn next
	cameBack  bool                // it led to the page last arrived at
	entered   [2]string           // the page by which the interview was entered last, and the one that led there
	fragment  string              // of the page's address: an item's number, or a place on the page
	goingTo   string              // the address of the page that is drawn next; empty if it is the window's
	dayByLink bool                // a link of a page chose the day, not the address with which the visit began
	redirect  string              // the address of the page that is drawn, until the window has it; empty if it does
	returning bool                // the browser goes back, or forth
	changed   bool                // an answer was changed from the page that is drawn next
	newer     bool                // the device has a newer version of the site
	positions map[string]position // page → where it was left
	typed     typed               // before the program started
	clockSeen bool                // the visitor has seen that the clock is odd
	told      bool                // the page says that the browser keeps nothing
	keeping   app.Context         // of the region that says so
	page      app.Context         // last arrived at
	estimated bool                // the quick estimate was shown
	home      string              // the address of the start page in the language of the page
	idle      idle                // of a shared computer
}

// NewMemory is the memory of a visit that begins, to a site under base.
func NewMemory(base string) *Memory { return &Memory{Base: base, Day: today()} }

// Open is the memory of a visit that begins in a browser, with what the browser kept of an
// earlier one and what was typed before the program started. Call it before the first
// draw.
func Open(base string) *Memory {
	m := NewMemory(base)
	m.wake()
	m.window.typed = typedSoFar()
	m.watchLinks()
	m.watchWindows()
	m.watchDay()
	m.watchPrint()
	m.watchWhole()
	return m
}

// Change makes c the case and saves it.
func (m *Memory) Change(c facts.Case) {
	m.Hold(c)
	m.keepPrivate = m.keepPrivate && m.HasPrivate()
	m.Save()
}

// Hold makes c the case without saving it.
func (m *Memory) Hold(c facts.Case) { m.Case, m.report = c, nil }

// Remove removes the nth item, from 1, of a collection, if there is one. Drafts are
// dropped, since the items after it are renumbered.
func (m *Memory) Remove(list ask.Step, n int) {
	if list.Items == nil {
		return
	}
	c := m.Case.Clone()
	list.Items.Remove(&c, n-1)
	m.DropDrafts()
	m.Change(c)
}

// Judge sets the day the case is judged on.
func (m *Memory) Judge(day date.Day, preview bool) {
	m.Day, m.Preview, m.book, m.report = day, preview, nil, nil
}

// Book is the law of the day. It is an error if no law of that day is held.
func (m *Memory) Book() (*law.Book, error) {
	if m.book == nil {
		day := m.Day
		m.book = sync.OnceValues(func() (*law.Book, error) {
			b, err := law.On(day)
			return b, err
		})
	}
	return m.book()
}

// Figure is the figure of the law of the day with that ID, as texts name it. It is
// unknown if no law of the day is held, and false if the law has no such figure.
func (m *Memory) Figure(id string) (line.Line, bool) {
	b, err := m.Book()
	l, named := b.Figure(id)
	return l, named || err != nil
}

// Report is the report on the case on the day, computed once for each change of either.
// It is an error if no law of that day is held.
func (m *Memory) Report() (*calc.Report, error) {
	if m.report == nil {
		c := m.Case
		m.report = sync.OnceValues(func() (*calc.Report, error) {
			b, err := m.Book()
			if err != nil {
				return nil, err
			}
			r := calc.Assess(c, b)
			return &r, nil
		})
	}
	return m.report()
}
