package result

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/line"
)

// side is the case in a few figures, and what to do with it.
func (v result) side() app.UI {
	w := v.Words
	return part.Side("case", v.Say("side.h2"), part.Facts(v.knownTerms(v.inShort())...), part.Acts(
		app.A().Href(v.Link("/paper/")).Text(w.Say("paper.h1")),
		v.act("side.keep", "/case/"),
		v.act("change", "/tasks/"),
		app.A().Href(v.Link("/your-debt/")).Text(w.Say("tasks.your-debt")),
		v.letters(),
	))
}

func (v result) act(key, path string) app.UI {
	return app.A().Href(v.Link(path)).Text(v.Say(key))
}

// letters leads to the letters of the case, or to a first one.
func (v result) letters() app.UI {
	if n := len(v.Case.Letters.Held); n > 0 {
		return app.A().Href(v.Link("/letters/")).Text(v.Say("side.letters"))
	}
	return app.A().Href(shell.AddLetter(v.Visit)).Text(v.Say("side.add-letter"))
}

// inShort is what is owed, what is left each month, the last day to collect, and how close
// an offer is to being closed.
func (v result) inShort() []part.Fact {
	facts := []part.Fact{{Name: v.Say("amount.owe"), Value: v.Owed()}}
	if ours, apart := v.countedApart(); apart {
		facts = []part.Fact{{Name: v.Words.Say("owed.all.said"), Value: v.Owed()}, {Name: v.Words.Say("owed.all.ours"), Value: ours}}
	}
	facts = append(facts, part.Fact{Name: v.Say("amount.left"), Value: v.Left(v.Words.Amount)})
	if last := v.LastDayOfAll(); last != "" {
		facts = append(facts, part.Fact{Name: v.Say("side.last-day"), Value: last})
	}
	if by := v.closeBy(); by.Known {
		facts = append(facts, part.Fact{Name: v.Say("side.close"), Value: v.Say("side.close.by", "amount", v.Words.Amount(by))})
	}
	return facts
}

// countedApart is what the years come to together, as far as it is known, and true if the
// total that was answered is neither that nor within its range.
func (v result) countedApart() (string, bool) {
	w, total, d := v.Words, v.Case.Debt.Total, v.Report.Debts
	if !total.Given {
		return "", false
	}
	if d.Balance.Known {
		return w.Amount(d.Balance), !d.Balance.Amount.Equal(total.Value)
	}
	least, most := d.Range.Least, d.Range.Most
	if !least.Known || !most.Known {
		return "", false
	}
	return w.Say("owed.span", "least", w.Amount(least), "most", w.Amount(most)),
		total.Value.LessThan(least.Amount) || total.Value.GreaterThan(most.Amount)
}

// closeBy is how much more would have to be left each month for an open offer to be closed;
// unknown if none is open, or that would not close it.
func (v result) closeBy() line.Line {
	if v.Report.FullPay.Can.Verdict != line.No || v.Report.Open.Verdict == line.No || v.awaitsIncome() {
		return line.Line{}
	}
	for _, t := range v.turningPoints() {
		if by := line.Minus("close-by", t.at, t.now); t.key == "left" && by.Known && by.Amount.IsPositive() {
			return by
		}
	}
	return line.Line{}
}
