package page

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/part"
	"offercheck/calc/facts"
	"offercheck/calc/prefill"
	"offercheck/calc/transcript"
)

// also is what transcripts say that other questions ask. It is told, and never
// answered here.
func (p *Transcript) also() []app.UI {
	w := p.Words
	var items []app.UI
	tell := func(question, text string) {
		if at, asked := ask.WhereIs(question, 0); asked {
			items = append(items, app.Li().Body(app.Text(text+" "), app.A().Href(StepLink(w, at)).Text(w.Name(question))))
		}
	}
	for _, s := range alsoSaid {
		if years := p.yearsWith(s.is); years != "" && !s.told(&Store.Case) {
			tell(s.question, w.Say("transcript.also."+s.id, "years", years))
		}
	}
	if a := p.newest(); a != nil && a.AGI.Valid && !Store.Case.Applying.AGI.Given {
		tell("agi", w.Say("transcript.also.agi", "years", itoa(a.Year), "amount", dollars(w)(a.AGI.Decimal)))
	}
	if len(items) == 0 {
		return nil
	}
	return []app.UI{part.Section("also", w.Say("transcript.also"), app.P().Text(w.Say("transcript.also.text")), app.Ul().Body(items...))}
}

// alsoSaid is what is looked for, the question it belongs to, and whether the
// case has that answer.
var alsoSaid = []struct {
	id, question string
	is           func(*pasted) bool
	told         func(*facts.Case) bool
}{
	{"bankruptcy", "bankruptcy", func(a *pasted) bool { return a.lasts("") || a.lasts(facts.EventBankruptcy) },
		func(c *facts.Case) bool { return c.Applying.Bankruptcy.Given }},
	{"audit", "open-matters", func(a *pasted) bool { return a.begun(transcript.Examination, transcript.ExaminationEnd) },
		func(c *facts.Case) bool { return c.Applying.Audit.Given }},
	{"innocent", "open-matters", func(a *pasted) bool { return a.lasts(facts.EventInnocent) },
		func(c *facts.Case) bool { return c.Applying.InnocentClaim.Given }},
	{"billed", "billed", func(a *pasted) bool {
		return a.use == prefill.UseYear && len(a.account.Of(transcript.Demand, transcript.LevyNotice)) > 0
	}, func(c *facts.Case) bool { return c.Applying.Billed.Given }},
	{"no-return", "returns-filed", func(a *pasted) bool { return a.use == prefill.UseNoReturn },
		func(c *facts.Case) bool { return c.Applying.ReturnsFiled.Given }},
}

// lasts says that an event of the kind has no end.
func (a *pasted) lasts(kind string) bool {
	for _, e := range a.events {
		if e.Kind.Value == kind && !e.To.Answered() {
			return true
		}
	}
	return false
}

// begun says that the last entry of the two is the first.
func (a *pasted) begun(begin, end transcript.Fact) bool {
	rows := a.account.Of(begin, end)
	return len(rows) > 0 && rows[len(rows)-1].Fact == begin
}

// yearsWith is the years whose account says something.
func (p *Transcript) yearsWith(is func(*pasted) bool) string {
	var years []string
	for _, a := range Store.pasted {
		if a.account.Year > 0 && is(a) {
			years = append(years, itoa(a.account.Year))
		}
	}
	return strings.Join(years, ", ")
}

// newest is the account of the latest year.
func (p *Transcript) newest() (last *transcript.Account) {
	for _, a := range Store.pasted {
		if last == nil || a.account.Year > last.Year {
			last = &a.account
		}
	}
	return last
}
