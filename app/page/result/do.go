package result

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/agreement"
	"offercheck/calc/cnc"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// mostAnswered is how many missing answers are given from the page, one after another; for
// more it leads to the tasks. Points that are open are opened from it however many there are.
const mostAnswered = 3

// firstStep is the one thing to do: what serves a day not to miss, else the answer that is
// needed, else what the advice has first.
func (v result) firstStep(o outcome) app.UI {
	if due := shell.Pressing(v.Visit); len(due) > 0 {
		link := shell.DueLink(v.Visit, due[0])
		then, to := v.advised()
		return part.Do(link.Text, link.Href, part.Link{Text: v.Words.Say("do.then", "fits", afterColon(then)), Href: v.Link(to)})
	}
	if needs := v.toAnswer(o); len(needs) > 0 {
		to, first := v.StepLink(needs[0].Place), part.Link{Text: v.Words.Say("do.first", "name", needs[0].Name)}
		if len(needs) > mostAnswered && o != outcomeDepends { // open points are few, and far apart
			to, first.Href = v.Link("/tasks/"), to
		}
		return part.Do(v.answerText(o, len(needs)), to, first)
	}
	if o == outcomeNoDebt {
		return part.Do(v.Words.Say("do.no-debt"), v.StepLink(ask.Place{Step: "debt-total"}), part.Link{Text: v.Say("lead.no-debt")})
	}
	text, to := v.advised()
	return part.Do(text, v.Link(to), v.doLine(text))
}

// answerText is what the button says that leads to the n answers that are needed.
func (v result) answerText(o outcome, n int) string {
	key := "do.answer"
	if o == outcomeDepends {
		key = "do.settle"
	}
	switch {
	case o == outcomeRange:
		key = "do.find"
	case n == 1:
		key += ".one"
	}
	return v.Words.Say(key, "n", strconv.Itoa(n))
}

// advised is the text and the path of the button to what the advice has first.
func (v result) advised() (text, to string) {
	advice := v.Report.Advice
	key, to := "do."+advice.Rule.ID, "/ways/"
	if len(advice.Ways) == 1 && !v.Words.Has(key) {
		key, to = "do.way."+advice.Ways[0], WayPath(advice.Ways[0])
	}
	if !v.Words.Has(key) {
		key = "do.other"
	}
	return v.Words.Say(key), to
}

// toAnswer is the questions that the answer waits for.
func (v result) toAnswer(o outcome) []shell.Need {
	var needs []shell.Need
	switch {
	case v.pausesFirst(o):
		return nil // the pause waits for none of them
	case v.untilExpected(o):
		needs = v.expectedNeeds()
	case o == outcomeMissing || o == outcomeRange:
		needs = v.needs()
	case o == outcomeDepends && !v.stateLawDecides():
		needs = v.openNeeds()
	}
	return slices.DeleteFunc(needs, func(n shell.Need) bool { return !n.Asked })
}

// fits is what fits first, or comes first.
func (v result) fits() string { return sentence(part.Statement(v.Words, v.Report.Advice.Rule)) }

// doLine is what the first step takes: cost and channel where they are known, or why it comes
// first; and what fits then, which leads to it.
func (v result) doLine(text string) part.Link {
	advice := v.Report.Advice
	if advice.Then.ID == "" {
		return part.Link{Text: v.takes(text)}
	}
	to := "/ways/"
	then := v.then()
	if len(v.Report.Then) == 0 { // its page says what it is today
		return part.Link{Text: v.takes(text) + " " + then, Href: v.Link(to)}
	}
	if len(advice.ThenWays) == 1 {
		to = WayPath(advice.ThenWays[0])
	}
	return part.Link{Text: then, Href: v.Link(to)}
}

// then is what fits once what comes first is done. Where the ways are not worked out as they
// would be then, a plan has what it takes by the debt as it is, as in the quick estimate.
func (v result) then() string {
	advice := v.Report.Advice
	fits := afterColon(part.Statement(v.Words, advice.Then))
	if len(v.Report.Then) == 0 && len(advice.ThenWays) == 1 {
		x, _ := way.Find(v.Report.Ways, advice.ThenWays[0])
		if all := paces(x); len(all) > 0 && all[0].Each.Known && x.Paces[0].Each.Known {
			span := v.Words.Amount(x.Paces[0].Each)
			if most := v.mostEach(x); most != span {
				span = v.Words.Say("owed.span", "least", span, "most", most)
			}
			return v.Words.Say("do.then.each", "fits", fits, "each", span)
		}
	}
	return v.Words.Say("do.then", "fits", fits)
}

// mostEach is the largest payment among the paces of a plan.
func (v result) mostEach(x way.Way) string {
	most := x.Paces[0].Each
	for _, p := range x.Paces {
		if p.Each.Known && p.Each.Amount.GreaterThan(most.Amount) {
			most = p.Each
		}
	}
	return v.Words.Amount(most)
}

// comesFirst reports whether the advice is something that comes before any way.
func (v result) comesFirst() bool {
	return len(v.firstActions()) > 0 && v.Words.Has("do."+v.Report.Advice.Rule.ID)
}

// takes is what the first step takes, or why it comes first.
func (v result) takes(text string) string {
	advice := v.Report.Advice
	if key := "do.line." + advice.Rule.ID; (v.comesFirst() || v.inPlace()) && v.Words.Has(key) {
		return v.Words.Say(key)
	}
	lump := v.Report.Offer(oic.Lump)
	if slices.Contains(advice.Ways, oic.Lump) && lump.Open.Verdict != line.No && lump.Cost(way.Upfront).Known && v.Report.Fee.Known {
		key := "do.line.beside"
		if len(advice.Ways) == 1 {
			key = "do.line." + oic.Lump
		}
		with := v.withForm(lump.Cost(way.Upfront))
		if with == v.Say("offer.with-form.none") {
			key += "-free"
		}
		says := v.Words.Say(key, "with", with)
		switch {
		case v.inPlace():
			says += " " + v.Words.Say("do.line.beside-in-place")
		case slices.Contains(advice.Ways, cnc.ID) || slices.Contains(advice.Ways, agreement.Partial):
			says += " " + v.Words.Say("do.line.beside-call")
		}
		return says
	}
	if len(advice.Ways) == 1 {
		x, _ := way.Find(v.Report.Ways, advice.Ways[0])
		fee := x.Cost(way.Fee)
		if facts.Yes(v.Case.Paying.Officer) && slices.ContainsFunc(x.Steps, func(s way.Step) bool { return slices.Contains(toOfficer, s.ID) }) {
			return v.Words.Say("do.line.officer")
		}
		if advice.Rule.ID == "pay-down-first" {
			return v.Words.Say("do.line.pay-down-first", "down", v.Words.Amount(x.Cost(way.Upfront)))
		}
		if key := "do.line." + x.ID; v.Words.Has(key) && (fee.Known || fee.ID == "") {
			return v.Words.Say(key, "fee", v.Words.Amount(fee)) + v.until(x)
		}
	}
	if key := "do.line." + advice.Rule.ID; v.Words.Has(key) {
		return v.Words.Say(key)
	}
	says := v.fits()
	if why := part.Reason(v.Words, advice.Rule); why != "" && strings.TrimSuffix(says, ".") == text {
		says = why
	}
	return says
}

// until is when a plan is paid off and, of one that is paid faster than it must be, the
// least it takes; empty of any other way.
func (v result) until(x way.Way) string {
	p, has := v.paceOf(x)
	if !has || isPaidDown(p) || !p.LastDay.Known || x.ID == agreement.Partial {
		return ""
	}
	says := " " + v.Words.Say("do.line.last", "day", v.Words.Amount(p.LastDay))
	if least, has := x.Pace("least"); has && p.ID != "least" && least.Each.Known {
		says += " " + v.Words.Say("do.line.least", "each", v.Words.Amount(least.Each))
	}
	return says
}
