package result

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/line"
)

// waiting is an offer beside keeping on to the last day, where that is near. Neither is
// chosen.
func (v result) waiting() shell.Region {
	w, x := v.Words, v.Report.Waiting
	if x.Beside.Verdict != line.Yes || !x.Kept.Known || !x.Offer.Known || v.hidesToday(x.Offer) {
		return shell.Region{}
	}
	table := part.Table{
		Caption: w.Say("ways.waiting.table"),
		Head:    []string{w.Say("ways.way"), w.Say("ways.waiting.costs"), w.Say("ways.waiting.until"), w.Say("ways.waiting.bound")},
		Stack:   true,
		Rows: []part.Row{
			{Name: w.Say("ways.waiting.on"), Cells: part.Cells(
				w.Say("ways.waiting.at-most", "amount", w.Amount(x.Kept)), w.Amount(x.LastDay), w.Say("ways.waiting.plan"))},
			{Name: w.Say("ways.waiting.offer"), Cells: part.Cells(
				w.Amount(x.Offer),
				w.Say("ways.waiting.latest", "latest", w.Amount(x.Latest), "stops", w.Amount(x.Stops)),
				w.Say("ways.waiting.after", "years", w.Amount(x.Years)))},
		},
	}
	return shell.Region{ID: "waiting", Heading: w.Say("ways.waiting.h2"), Body: []app.UI{
		v.Sheet().Notes(x.Beside), table.UI(), part.Note(w.Say("ways.waiting.note")),
	}}
}

// coming is what is about to change, now and then.
func (v result) coming() shell.Region {
	if len(v.Report.Changes) == 0 || v.awaitsIncome() {
		return shell.Region{}
	}
	return shell.Region{ID: "coming", Heading: v.Words.Say("ways.coming.h2"), Body: []app.UI{v.Sheet().Notes(v.Report.Changes...)}}
}

// loanLink leads to the questions by which a loan is compared, until they are answered.
func (v result) loanLink() []app.UI {
	if v.Case.Borrowing.Loan.Rate.Given {
		return nil
	}
	return v.asideLink("borrowing", "ways.add-borrowing")
}

// letterLink leads to the letters, by which the next one is known, until there is one.
func (v result) letterLink() []app.UI {
	if v.Case.Letters.Has.Answered() || len(v.Case.Letters.Held) > 0 {
		return nil
	}
	return []app.UI{app.P().Body(app.A().Href(shell.AddLetter(v.Visit)).Text(v.Words.Say("ways.add-letter")))}
}

func (v result) asideLink(step, text string) []app.UI {
	return []app.UI{app.P().Body(app.A().Href(v.Link(ask.Place{Step: step}.Path())).Text(v.Words.Say(text)))}
}
