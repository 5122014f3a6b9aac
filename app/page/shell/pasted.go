package shell

import (
	"slices"
	"strings"

	"offercheck/app/ask"
	"offercheck/calc"
	"offercheck/calc/transcript"
)

// A Pasted is what was read of one transcript. It is in this window's memory
// alone, has no name and no number of anybody, and is no answer yet.
type Pasted struct {
	Account transcript.Account
	Unread  []int // lines of the paste that could not be read
	Use     calc.Use
	Year    calc.TaxYear
	Events  []calc.Event
	Without []bool // which of the events are not wanted
	Left    bool   // it was left out

	used bool // it was put into the case, which may have lost it since
}

// Strange is a use of our own: what was read has an answer no question takes.
const Strange calc.Use = "strange"

// MostEntries is how many entries of an account are shown: no real one has more.
const MostEntries = 300

// Undecided says that a pasted year is still to be decided on.
func (m *Memory) Undecided(p *Pasted) bool {
	return p.Use == calc.UseYear && !p.Left && !m.Stands(p)
}

// Stands says that a pasted year was put into the case and is still there.
func (m *Memory) Stands(p *Pasted) bool { return p.used && m.YearAt(p) >= 0 }

// YearAt is where the year of a pasted account stands in the case, from 0, or -1.
func (m *Memory) YearAt(p *Pasted) int {
	return slices.IndexFunc(m.Case.Debt.Years, func(y calc.TaxYear) bool { return y.Year == p.Year.Year })
}

// fill puts the year, and the events that are wanted, into a case. A legal
// action that is wanted is a bankruptcy: so it is asked.
func (p *Pasted) fill(c *calc.Case) {
	var events []calc.Event
	for i, e := range p.Events {
		if p.Without[i] {
			continue
		}
		if !e.Kind.Given {
			e.Kind = calc.Say(calc.EventBankruptcy)
		}
		events = append(events, e)
	}
	c.Fill(p.Year, events)
}

// Paste takes what was read. An account that was read before is read anew.
func (m *Memory) Paste(r transcript.Reading) {
	fresh := make([]*Pasted, len(r.Accounts))
	for i, a := range r.Accounts {
		fresh[i] = m.paste(a)
		m.Pasted = slices.DeleteFunc(m.Pasted, func(p *Pasted) bool {
			return a.Period != "" && p.Account.Period == a.Period && sortOf(p.Account.Form) == sortOf(a.Form)
		})
	}
	for _, n := range r.Unread {
		if at := beginsBefore(r.Accounts, n); at >= 0 {
			fresh[at].Unread = append(fresh[at].Unread, n)
		}
	}
	m.Pasted = append(m.Pasted, fresh...)
}

// sortOf is one name for all forms of a person's income tax, which share an
// account.
func sortOf(form string) string {
	if strings.HasPrefix(form, "1040") {
		return "1040"
	}
	return form
}

// beginsBefore is the account in which a line stands.
func beginsBefore(accounts []transcript.Account, line int) int {
	for i := len(accounts) - 1; i > 0; i-- {
		if accounts[i].Line <= line {
			return i
		}
	}
	return 0
}

// paste is one account with what its year would be.
func (m *Memory) paste(a transcript.Account) *Pasted {
	p := &Pasted{Account: a, Use: calc.UseOf(&a)}
	if len(a.Rows) > MostEntries {
		p.Use = Strange
	}
	b, err := m.Book()
	if err != nil || p.Use != calc.UseYear {
		return p
	}
	p.Year, p.Events = calc.FromTranscript(&a, b)
	p.Without = make([]bool, len(p.Events))
	for i, e := range p.Events {
		p.Without[i] = !e.Kind.Given
	}
	var c calc.Case
	p.fill(&c)
	if len(ask.Faults(&c)) > 0 {
		p.Use = Strange
	}
	return p
}

// Use puts a pasted year into the case.
func (m *Memory) Use(p *Pasted) {
	c := Clone(m.Case)
	p.fill(&c)
	p.used, p.Left = true, false
	m.Change(c)
}
