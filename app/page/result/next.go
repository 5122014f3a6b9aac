package result

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// next is what to do now, in order.
func (v result) next() shell.Region {
	return shell.Region{ID: "next", Heading: v.Say("next.h2"), Body: v.whatNext()}
}

// whatNext is the steps to take from today.
func (v result) whatNext() []app.UI {
	var steps []part.Step
	for _, id := range v.nextSteps() {
		steps = append(steps, v.step(id))
	}
	return []app.UI{part.Steps(steps...)}
}

// nextSays is the first thing to do, in a few words, and how many steps there are.
func (v result) nextSays() string {
	ids := v.nextSteps()
	key := "next." + ids[0] + ".says"
	if !v.Words.Has("result." + key) {
		key = "next." + ids[0] + ".when"
	}
	if len(ids) == 1 {
		return v.Say(key)
	}
	return v.Say("row.next.says", "first", v.Say(key), "n", strconv.Itoa(len(ids)))
}

// step is a step, that of the papers with what they are.
func (v result) step(id string) part.Step { return v.stepOf(v.Report.Offer(oic.Lump), id) }

// stepOf is a step of a way, with what is sent with that.
func (v result) stepOf(x way.Way, id string) part.Step {
	step := part.Step{When: v.Say("next." + id + ".when"), Text: v.stepText(x, id)}
	if id == "papers" {
		step.More = v.paperList()
	}
	return step
}

// nextSteps is the IDs of the steps.
func (v result) nextSteps() []string {
	switch v.outcome() {
	case outcomeNoDebt:
		return []string{"help"}
	case outcomeExpired:
		return []string{"expired", "help"}
	case outcomeFull, outcomeNotLess:
		return v.otherWay()
	case outcomeLaw, outcomeRange:
		if len(v.toAnswer(outcomeRange)) == 0 { // only figures of the law are missing
			return append([]string{"other-ways"}, v.applying()...)
		}
		return append([]string{"missing"}, v.applying()...)
	case outcomeMissing:
		return append([]string{"missing"}, v.applying()...)
	case outcomeDepends:
		if v.stateLawDecides() {
			return append([]string{"state-law"}, v.applying()...)
		}
		return append([]string{"open"}, v.applying()...)
	}
	if v.untilExpected(v.outcome()) {
		return append([]string{"missing"}, v.applying()...)
	}
	if v.outcome() == outcomeGate && len(v.Report.Advice.Ways) > 0 {
		return append([]string{"gates"}, v.otherWay()...)
	}
	if v.gateOpen() {
		return append([]string{"gates"}, v.applying()...)
	}
	return v.applying()
}

// otherWay is the steps of the first way that fits where no offer is open.
func (v result) otherWay() []string {
	fits := v.Report.Advice.Ways
	if len(fits) == 0 {
		return []string{"other-ways", "help"}
	}
	w, _ := way.Find(v.Report.Ways, fits[0])
	ids := []string{"other-ways"}
	for _, s := range w.Steps {
		ids = append(ids, s.ID)
	}
	return append(ids, "help")
}

// applying is the steps of making an offer. They are the same for both.
func (v result) applying() []string {
	var ids []string
	for _, s := range v.Report.Offer(oic.Lump).Steps {
		ids = append(ids, s.ID)
	}
	return ids
}

func (v result) gateOpen() bool {
	return slices.ContainsFunc(v.Report.Gates, func(f line.Finding) bool { return f.Verdict != line.Yes })
}

// stepText is the text of a step of a way.
func (v result) stepText(x way.Way, id string) string {
	w, b := v.Words, v.Law
	key := "next." + id
	if id == "send" {
		key = v.sending(x)
	}
	return v.Say(key,
		"down", w.Amount(x.Cost(way.Upfront)),
		"days", w.Amount(b.Offer.AppealDays),
		"years", w.Amount(b.Offer.ComplianceYears),
		"wait", w.Amount(b.Offer.DeemedAcceptedMonths),
	)
}

// sending is the key of what is sent with the form.
func (v result) sending(x way.Way) string {
	switch {
	case v.Report.LowIncome.Verdict == line.Yes:
		return "next.send-free"
	case x.Cost(way.Upfront).Known:
		return "next.send"
	}
	return "next.send-one"
}
