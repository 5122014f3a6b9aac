package shell

import (
	"slices"
	"strings"

	"offercheck/app/ask"
	"offercheck/calc/facts"
	"offercheck/calc/prefill"
	"offercheck/calc/transcript"
)

// A Pasted is one account read from a transcript. It exists in this window's memory
// only, has nobody's name or number, and is not an answer yet.
type Pasted struct {
	Account  transcript.Account
	Unread   []int // lines of the paste that could not be read
	Use      prefill.Use
	Year     facts.TaxYear
	Events   []facts.Event
	Doubts   []prefill.Doubt // by event: why it may be none
	Unwanted []bool          // by event: it is not wanted
	Compared prefill.Comparison
	Declined bool // it is not to be used

	used bool // it was filled into the case, and may have been removed since
}

// Implausible is the use of an account with an answer that no question accepts.
const Implausible prefill.Use = "strange"

// MaxEntries is the most entries of an account; no real one has more.
const MaxEntries = 300

// Undecided says that a pasted year was neither filled in nor declined.
func (m *Memory) Undecided(p *Pasted) bool {
	return p.Usable() && !p.Declined && !m.InCase(p)
}

// Usable says that the account is a debt that can be filled in.
func (p *Pasted) Usable() bool { return p.Use == prefill.UseYear || p.Use == prefill.UseCivil }

// InCase says that a pasted year was filled into the case and is still there.
func (m *Memory) InCase(p *Pasted) bool { return p.used && m.YearIndex(p) >= 0 }

// YearIndex is the index of a pasted account's year in the case, or -1.
func (m *Memory) YearIndex(p *Pasted) int {
	return slices.IndexFunc(m.Case.Debt.Years, p.Year.Same)
}

// fill adds the year and the wanted events to a case. A legal action is taken as a
// bankruptcy, as its checkbox says.
func (p *Pasted) fill(c *facts.Case) {
	var events []facts.Event
	for i, e := range p.Events {
		if p.Unwanted[i] {
			continue
		}
		if !e.Kind.Given {
			e.Kind = facts.Say(facts.EventBankruptcy)
		}
		events = append(events, e)
	}
	prefill.Fill(c, p.Year, events)
}

// Paste adds what was read. An account that was read before is replaced.
func (m *Memory) Paste(r transcript.Reading) {
	fresh := make([]*Pasted, len(r.Accounts))
	for i, a := range r.Accounts {
		fresh[i] = m.paste(a)
		m.Pasted = slices.DeleteFunc(m.Pasted, func(p *Pasted) bool {
			return a.Period != 0 && p.Account.Period == a.Period && formFamily(p.Account.Form) == formFamily(a.Form)
		})
	}
	for _, n := range r.Unread {
		if at := accountAt(r.Accounts, n); at >= 0 {
			fresh[at].Unread = append(fresh[at].Unread, n)
		}
	}
	m.Pasted = append(m.Pasted, fresh...)
}

// formFamily is one name for all forms of the individual income tax, which share an
// account.
func formFamily(form string) string {
	if strings.HasPrefix(form, "1040") {
		return "1040"
	}
	return form
}

// accountAt is the index of the account that a line of the text is in; -1 without
// accounts.
func accountAt(accounts []transcript.Account, line int) int {
	for i := len(accounts) - 1; i > 0; i-- {
		if accounts[i].Line <= line {
			return i
		}
	}
	return 0
}

// paste is one account, with the answers its year would give.
func (m *Memory) paste(a transcript.Account) *Pasted {
	p := &Pasted{Account: a, Use: prefill.UseOf(a)}
	if len(a.Rows) > MaxEntries {
		p.Use = Implausible
	}
	b, err := m.Book()
	if err != nil || !p.Usable() {
		return p
	}
	p.Year, p.Events = prefill.Answers(a, b)
	for _, e := range p.Events {
		doubt := prefill.DoubtOf(a, e)
		p.Doubts = append(p.Doubts, doubt)
		p.Unwanted = append(p.Unwanted, doubt == prefill.DoubtLegal || doubt == prefill.DoubtRemoved)
	}
	p.Compared = prefill.Compare(a, p.Year, p.Events, b)
	var c facts.Case
	p.fill(&c)
	if len(ask.Faults(&c)) > 0 {
		p.Use = Implausible
	}
	return p
}

// Use fills a pasted year into the case.
func (m *Memory) Use(p *Pasted) {
	c := m.Case.Clone()
	p.fill(&c)
	p.used, p.Declined = true, false
	m.Change(c)
}
