package page

import (
	"sync"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/calc"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
)

// Store is what the pages of this window share. On a desk, where pages are
// only written to files, it stays as it starts: with nothing answered.
var Store = &Memory{Day: start()}

// A Memory holds the one case and how it stands.
type Memory struct {
	Case    facts.Case
	Day     date.Day // the day the case is judged on
	Preview bool     // that day was asked for in the address and is not today

	book     func() (*law.Book, error)
	report   func() (calc.Report, error)
	drafts   map[string]ask.Typed
	home     ask.Place   // where an answer is being changed from, if it is
	open     []ask.Place // what was unanswered when that began
	fragment string      // of the page's address: an item's number, or a place on the page
	status   string      // what was last done, for the region that is read aloud
	news     string      // what to say on the page that is gone to
	pasted   []*pasted   // what was read of transcripts in this window
	unread   error       // why what the browser kept could not be read
	unkept   error       // why the browser does not keep the answers
}

// Change makes c the case.
func (m *Memory) Change(c facts.Case) {
	m.Hold(c)
	m.save()
}

// Hold makes c the case, and leaves keeping it for later.
func (m *Memory) Hold(c facts.Case) { m.Case, m.report = c, nil }

// Judge sets the day the case is judged on.
func (m *Memory) Judge(day date.Day, preview bool) {
	m.Day, m.Preview, m.book, m.report = day, preview, nil, nil
}

// Book is the law of the day.
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

// Report is what the law says of the case on the day. It is worked out once
// for each change of either.
func (m *Memory) Report() (calc.Report, error) {
	if m.report == nil {
		c := m.Case
		m.report = sync.OnceValues(func() (calc.Report, error) { return m.assess(c) })
	}
	return m.report()
}

// assess judges a case on the day.
func (m *Memory) assess(c facts.Case) (calc.Report, error) {
	b, err := m.Book()
	if err != nil {
		return calc.Report{}, err
	}
	return calc.Assess(c, b), nil
}

// start is the day a visit starts with: the visitor's own, and on a desk, where
// the same pages must come out tomorrow, the last the figures were checked on.
func start() date.Day {
	if app.IsServer {
		return checked()
	}
	year, month, day := time.Now().Date()
	today, _ := date.Of(year, int(month), day)
	return today
}

// checked is the newest day on which somebody checked a figure of the law.
func checked() date.Day {
	var day date.Day
	for _, s := range law.All() {
		day = max(day, s.Still)
	}
	return day
}
