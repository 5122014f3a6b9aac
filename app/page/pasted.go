package page

import (
	"slices"
	"strings"

	"offercheck/app/ask"
	"offercheck/calc/facts"
	"offercheck/calc/prefill"
	"offercheck/calc/transcript"
)

// A pasted account is what was read of one transcript. It is in this window's
// memory alone, has no name and no number of anybody, and is no answer yet.
type pasted struct {
	account transcript.Account
	unread  []int // lines of the paste that could not be read
	use     prefill.Use
	year    facts.TaxYear
	events  []facts.Event
	without []bool // which of the events are not wanted
	used    bool   // it was put into the case, which may have lost it since
	left    bool   // it was left out
}

// strange is a use of our own: what was read has an answer no question takes.
const strange prefill.Use = "strange"

// open says that it is still to be decided on.
func (a *pasted) open() bool { return a.use == prefill.UseYear && !a.left && !a.stands() }

// stands says that the year was put into the case and is still there.
func (a *pasted) stands() bool { return a.used && a.at() >= 0 }

// at is where its year stands in the case, or -1.
func (a *pasted) at() int {
	return slices.IndexFunc(Store.Case.Debt.Years, func(y facts.TaxYear) bool { return y.Year == a.year.Year })
}

// fill puts the year, and the events that are wanted, into a case. A legal
// action that is wanted is a bankruptcy: so it is asked.
func (a *pasted) fill(c *facts.Case) {
	var events []facts.Event
	for i, e := range a.events {
		if a.without[i] {
			continue
		}
		if !e.Kind.Given {
			e.Kind = facts.Say(facts.EventBankruptcy)
		}
		events = append(events, e)
	}
	prefill.Fill(c, a.year, events)
}

// Paste takes what was read. An account that was read before is read anew.
func (m *Memory) Paste(r transcript.Reading) {
	fresh := make([]*pasted, len(r.Accounts))
	for i, a := range r.Accounts {
		fresh[i] = m.paste(a)
		m.pasted = slices.DeleteFunc(m.pasted, func(p *pasted) bool {
			return a.Period != 0 && p.account.Period == a.Period && sortOf(p.account.Form) == sortOf(a.Form)
		})
	}
	for _, n := range r.Unread {
		if at := beginsBefore(r.Accounts, n); at >= 0 {
			fresh[at].unread = append(fresh[at].unread, n)
		}
	}
	m.pasted = append(m.pasted, fresh...)
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
func (m *Memory) paste(a transcript.Account) *pasted {
	p := &pasted{account: a, use: prefill.UseOf(&a)}
	if len(a.Rows) > mostLines {
		p.use = strange
	}
	b, err := m.Book()
	if err != nil || p.use != prefill.UseYear {
		return p
	}
	p.year, p.events = prefill.Answers(&a, b)
	p.without = make([]bool, len(p.events))
	for i, e := range p.events {
		p.without[i] = !e.Kind.Given
	}
	var c facts.Case
	p.fill(&c)
	if len(ask.Faults(&c)) > 0 {
		p.use = strange
	}
	return p
}

// Use puts a pasted year into the case.
func (m *Memory) Use(p *pasted) {
	c := copyOf(m.Case)
	p.fill(&c)
	p.used, p.left = true, false
	m.Change(c)
}
