package letter

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/part"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// What a levy that a letter announces, or is, may reach.
const (
	pay      = "pay"
	benefits = "benefits"
	bank     = "bank"
	refunds  = "refunds"
)

// reached is what a levy of this letter may reach; nothing if it is about no levy.
func (a answer) reached() []string {
	switch {
	case a.Kind.ID == "668w":
		return []string{pay}
	case a.Kind.Right == law.RightBankHold:
		return []string{bank}
	case a.Kind.Right == law.RightBenefits:
		return []string{benefits}
	case a.Kind.Stage == law.StageFinal || a.Kind.Stage == law.StageLevy && a.Kind.Right != "":
		return []string{pay, bank, benefits, refunds}
	case a.Kind.Stage == law.StageIntent:
		return []string{refunds, pay, bank}
	}
	return nil
}

// takes is what a levy takes of what it may reach, and what is exempt.
func (a answer) takes() app.UI {
	w, reached := a.Words, a.reached()
	r, err := a.Report()
	if err != nil || len(reached) == 0 {
		return nil
	}
	e, s := r.Levy, a.sheet()
	s.Question = nil
	says := ""
	var body []app.UI
	if reached[0] == refunds && len(e.Refunds) > 0 { // all that is at stake before a final notice
		says = part.Statement(w, e.Refunds[0])
	}
	add := func(what string, notes []line.Finding, lines ...line.Line) {
		if !slices.Contains(reached, what) || len(notes) == 0 {
			return
		}
		if says == "" {
			says = part.Statement(w, notes[0])
		}
		body = append(body, app.H3().Text(w.Say("letter-page.takes."+what)))
		if len(lines) > 0 {
			body = append(body, s.Lines(lines...))
		}
		body = append(body, s.Notes(notes...))
	}
	var pays []line.Line
	for _, p := range e.Pays {
		for _, l := range []line.Line{p.Stated.Exempt, p.Stated.Taken, p.Unstated.Exempt, p.Unstated.Taken} {
			if l.Known {
				pays = append(pays, l)
			}
		}
		if p.Stated.Exempt.Known && says == "" && slices.Contains(reached, pay) {
			says = w.Say("letter-page.takes.safe", "amount", w.Amount(p.Stated.Exempt))
		}
	}
	add(pay, e.Wages, pays...)
	if slices.Contains(reached, pay) {
		body = append(body, app.P().Body(app.A().Href(a.StepLink(ask.Place{Step: "levy"})).Text(w.Say("step.levy.aside"))))
	}
	add(benefits, e.Payments, known(e.Benefits)...)
	add(bank, e.Bank)
	add(refunds, e.Refunds)
	body = append(body, app.H3().Text(w.Say("letter-page.takes.exempt")), s.Notes(e.Exempt...))
	return part.Fold(w.Say("letter-page.takes"), says, body...)
}

// released is when a levy must be lifted.
func (a answer) released() app.UI {
	r, err := a.Report()
	if err != nil || len(a.reached()) == 0 || len(r.Levy.Release) == 0 {
		return nil
	}
	all := r.Levy.Release
	return part.Fold(a.Words.Say("letter-page.released"), part.Statement(a.Words, all[0]), a.sheet().Notes(all...))
}

// known is the lines that are known.
func known(all []line.Line) []line.Line {
	return slices.DeleteFunc(slices.Clone(all), func(l line.Line) bool { return !l.Known })
}
