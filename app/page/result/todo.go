package result

import (
	"slices"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/agreement"
	"offercheck/calc/facts"
	"offercheck/calc/help"
	"offercheck/calc/liability"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/relief"
	"offercheck/calc/way"
)

// todo is what to do next, in order: the letters that press, what comes before any way,
// the steps of the way that fits first, and what stands beside it.
func (v result) todo() []action {
	all := append(v.letterActions(), v.levyActions()...)
	if v.currentUnsure() {
		all = append(all, v.plain("check-current"))
	}
	all = append(all, v.firstActions()...)
	ways := v.Report.Advice.Ways
	if len(ways) > 1 {
		all = append(all, v.plain("weigh"))
	}
	for i, id := range ways {
		x, _ := way.Find(v.Report.Ways, id)
		if i > 0 {
			all = append(all, v.wayAction("or", x))
		}
		all = addNew(all, v.wayActions(x))
	}
	for _, id := range v.Report.Advice.ThenWays {
		if x, found := way.Find(v.Report.Then, id); found {
			all = append(all, v.wayAction("then", x))
		}
	}
	return addNew(all, v.besideActions())
}

// addNew adds the actions that are not among them yet.
func addNew(all, more []action) []action {
	for _, a := range more {
		if !slices.ContainsFunc(all, func(b action) bool { return b.id == a.id }) {
			all = append(all, a)
		}
	}
	return all
}

// plain is an action whose words need no way.
func (v result) plain(id string) action { return v.stepAction(v.Report.Offer(oic.Lump), id) }

// wayAction leads to the page of a way: another that fits, the one that comes then, or one
// beside it.
func (v result) wayAction(as string, x way.Way) action {
	return action{id: x.ID, title: v.Words.Say("action."+as, "way", v.Words.Say("way."+x.ID)), how: v.Words.Say("way." + x.ID + ".what"), page: WayPath(x.ID)}
}

// answerLetter is the ID of answering a letter.
const answerLetter = "answer-letter"

// letterActions is the letters with a last day that is still ahead, the most urgent first: that of
// what stays open after it, where it has passed.
func (v result) letterActions() []action {
	w := v.Words
	var all []action
	for _, x := range shell.Pressing(v.Visit) {
		day, why := shell.DueDay(w, x), w.Say("letter-page.name", "number", shell.DueFor(w, x), "name", shell.DueLeft(w, x))
		if x.Due.Verdict != line.Yes {
			open, is := shell.StillOpen(x)
			if !is || x.Due.Verdict != line.No {
				continue
			}
			day, why = w.Amount(open), ""
			for _, f := range x.After {
				if f.Verdict == line.Yes && f.Figure(open.ID).Known {
					why = sentence(part.Statement(w, f))
				}
			}
		}
		all = append(all, action{
			id: answerLetter, href: shell.LetterLink(v.Visit, x.N), how: why,
			title: w.Say("action.letter", "letter", shell.LetterTitle(w, x), "day", day),
		})
	}
	return all
}

// levyActions is what takes off a levy that is in place.
func (v result) levyActions() []action {
	for _, f := range v.Report.Advice.Besides {
		if f.ID == "levy-in-place" || f.ID == "levy-to-be-released" {
			return []action{v.plain("release-levy")}
		}
	}
	return nil
}

// firstActions is what comes before any way.
func (v result) firstActions() []action {
	var ids []string
	switch o := v.outcome(); v.Report.Advice.Rule.ID {
	case "nothing-to-collect":
		if o != outcomeNoDebt {
			ids = []string{"expired"}
		}
	case "in-bankruptcy-first":
		ids = []string{"lawyer"}
	case "file-first":
		ids = []string{"wage-transcript", "file-returns", "returns-help"}
		if v.notClosed("original-return") {
			ids = append(ids, "replace-return")
		}
		ids = append(ids, v.currentSteps()...)
	case "get-current-first":
		ids = v.currentSteps()
	case "business-first":
		ids = []string{"business-help"}
	case "use-equity", "equity-pays-all":
		ids = []string{"use-owned"}
	case "pay-down-first":
		x, _ := way.Find(v.Report.Ways, agreement.Simple)
		return []action{v.stepAction(x, "pay-down")}
	default:
		switch {
		case v.stateLawDecides():
			ids = []string{"state-law"}
		case o == outcomeMissing, o == outcomeLaw, o == outcomeRange, v.untilExpected(o):
			ids = []string{"missing"}
		case o == outcomeDepends:
			ids = []string{"open"}
		case v.incomeChanging(o):
			ids = []string{"expect-income"}
		}
	}
	var all []action
	for _, id := range ids {
		all = append(all, v.plain(id))
	}
	return all
}

// currentUnsure says that it is not known if this year's tax is paid so far, which would come
// first, and that no other step asks for it.
func (v result) currentUnsure() bool {
	_, open := line.Find(v.Report.Advice.Open, "get-current-first")
	return open && !slices.ContainsFunc(v.firstActions(), func(a action) bool { return a.id == "missing" || a.id == "open" })
}

// currentSteps is what gets this year's tax current. Without a job nothing is withheld.
func (v result) currentSteps() []string {
	var ids []string
	for _, f := range v.Report.Gates {
		switch {
		case f.Verdict == line.Yes:
		case f.ID == "estimated":
			ids = append(ids, "pay-this-year")
			if !facts.No(v.Case.Income.Employed) {
				ids = append(ids, "withhold-more")
			}
		case f.ID == "deposits-made":
			ids = append(ids, "make-deposits")
		}
	}
	return ids
}

// besideActions is what may be done whatever the way: tax of others, and penalties.
func (v result) besideActions() []action {
	var all []action
	for _, x := range v.Report.Ways {
		if liability.Is(x.ID) && x.Open.Verdict == line.Yes && v.Report.Advice.Rule.ID != "file-first" {
			all = append(all, v.wayAction("also", x))
		}
	}
	may := slices.ContainsFunc(v.Report.Advice.Besides, func(f line.Finding) bool { return f.ID == "penalties-may-come-off" })
	x, _ := way.Find(v.Report.Ways, relief.ID)
	if !may || x.Open.Verdict == line.No {
		return all
	}
	return append(all, v.stepAction(x, "ask-penalties"))
}

// helpAction is who helps for free: a clinic, and what is known of whether it would.
func (v result) helpAction() action {
	a := v.plain("help")
	if x, found := way.Find(v.Report.Ways, help.Clinic); found {
		a.how += " " + sentence(part.Statement(v.Words, x.Open))
	}
	return a
}

// notClosed says that a way is open, or may be.
func (v result) notClosed(id string) bool {
	x, found := way.Find(v.Report.Ways, id)
	return found && x.Open.Verdict != line.No
}
