package record

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/facts"
	"offercheck/calc/prefill"
	"offercheck/calc/transcript"
)

// also lists what transcripts say that other questions ask. It is shown, and fills in
// nothing.
func (p *Transcript) also() []app.UI {
	w := p.Words
	var items []app.UI
	add := func(question, text string) {
		if at, asked := ask.WhereIs(question, 0); asked {
			items = append(items, app.Li().Body(app.Text(text+" "), app.A().Href(p.StepLink(at)).Text(w.Name(question))))
		}
	}
	for _, s := range alsoSaid {
		if years := p.yearsWith(s.is); years != "" && !s.answered(&p.Case) {
			add(s.question, w.Say("transcript.also."+s.id, "years", years))
		}
	}
	if a := p.newest(); a != nil && a.AGI.Valid && !p.Case.Applying.AGI.Given {
		add("agi", w.Say("transcript.also.agi", "years", itoa(a.Year), "amount", shell.Dollars(w)(a.AGI.Decimal)))
	}
	if len(items) == 0 {
		return nil
	}
	return []app.UI{part.Section("also", w.Say("transcript.also"), app.P().Text(w.Say("transcript.also.text")), app.Ul().Body(items...))}
}

// alsoSaid is what is looked for, the question that asks it, and whether the case
// answers it.
var alsoSaid = []struct {
	id, question string
	is           func(*shell.Pasted) bool
	answered     func(*facts.Case) bool
}{
	{"bankruptcy", "bankruptcy", func(a *shell.Pasted) bool { return openEvent(a, "") || openEvent(a, facts.EventBankruptcy) },
		func(c *facts.Case) bool { return c.Applying.Bankruptcy.Given }},
	{"audit", "open-matters", func(a *shell.Pasted) bool { return lastIs(a, transcript.Examination, transcript.ExaminationEnd) },
		func(c *facts.Case) bool { return c.Applying.Audit.Given }},
	{"innocent", "open-matters", func(a *shell.Pasted) bool { return openEvent(a, facts.EventInnocent) },
		func(c *facts.Case) bool { return c.Applying.InnocentClaim.Given }},
	{"billed", "billed", func(a *shell.Pasted) bool {
		return a.Use == prefill.UseYear && len(a.Account.Of(transcript.Demand, transcript.LevyNotice)) > 0
	}, func(c *facts.Case) bool { return c.Applying.Billed.Given }},
	{"no-return", "returns-filed", func(a *shell.Pasted) bool { return a.Use == prefill.UseNoReturn },
		func(c *facts.Case) bool { return c.Applying.ReturnsFiled.Given }},
}

// openEvent says that an event of a kind has no end.
func openEvent(a *shell.Pasted, kind string) bool {
	for _, e := range a.Events {
		if e.Kind.Value == kind && !e.To.Answered() {
			return true
		}
	}
	return false
}

// lastIs says that the last entry with either meaning has the first.
func lastIs(a *shell.Pasted, begin, end transcript.Fact) bool {
	rows := a.Account.Of(begin, end)
	return len(rows) > 0 && rows[len(rows)-1].Fact == begin
}

// yearsWith is the years whose account meets a condition.
func (p *Transcript) yearsWith(is func(*shell.Pasted) bool) string {
	var years []string
	for _, a := range p.Pasted {
		if a.Account.Year > 0 && is(a) {
			years = append(years, itoa(a.Account.Year))
		}
	}
	return strings.Join(years, ", ")
}

// newest is the account of the latest year.
func (p *Transcript) newest() (last *transcript.Account) {
	for _, a := range p.Pasted {
		if last == nil || a.Account.Year > last.Year {
			last = &a.Account
		}
	}
	return last
}
