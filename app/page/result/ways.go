package result

import (
	"reflect"
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// Ways is every way out of the debt side by side: which fit first, what each that is
// open costs, and why the others are closed.
type Ways struct {
	app.Compo
	shell.Visit
}

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *Ways) CompoID() string { return p.Words.Lang() + "/ways/" }

// OnNav runs on arrival.
func (p *Ways) OnNav(ctx app.Context) { p.Arrive(ctx, shell.TitleOf(p.Words, "ways")) }

// Render draws the page.
func (p *Ways) Render() app.UI {
	if reflect.ValueOf(p.Case).IsZero() {
		return p.Frame("/ways/", "", empty(p.Visit)...)
	}
	j, err := p.Judged()
	if err != nil {
		return p.NoLaw("/ways/")
	}
	v := result{j}
	main := []app.UI{app.Div().Class("page__head").Body(v.waysHead()...)}
	for _, r := range []shell.Region{v.comparison(), v.closedWays(), v.cash(), v.waiting(), v.coming(), v.otherFamilies()} {
		if len(r.Body) > 0 {
			main = append(main, r.Section())
		}
	}
	return p.Frame("/ways/", "wide", append(main, v.waysFoot()...)...)
}

// waysHead is what fits first, and what holds whatever the way.
func (v result) waysHead() []app.UI {
	w, advice := v.Words, v.Report.Advice
	head := []app.UI{
		part.Back(w, v.Link("/result/")),
		v.PrintHead(),
		part.Caption(w.Say("ways.h1")),
		shell.DueBox(v.Visit),
		part.Heading(part.Statement(w, advice.Rule)),
	}
	if why := part.Reason(w, advice.Rule); why != "" {
		head = append(head, part.Lead(why))
	}
	if v.comesFirst() && !v.leadsToAnswers() {
		head = append(head, v.actionList(v.firstActions()))
	}
	if advice.Then.ID != "" {
		note := "ways.then.note"
		if len(v.Report.Then) == 0 {
			note += "." + advice.Rule.ID
		}
		head = append(head, part.Caption(w.Say("ways.then")), part.Lead(part.Statement(w, advice.Then)), part.Note(w.Say(note)))
	}
	if advice.Pace == "affordable" || advice.Pace == "left" {
		head = append(head, part.Lead(w.Say("ways.fastest")))
	}
	head = append(head, v.askFirst()...)
	head = append(head, v.openAdvice()...)
	if v.awaitsIncome() {
		head = append(head, part.Note(v.Say("full.until-expected")), v.incomeNeeded())
	}
	if besides := v.besidesDue(); len(besides) > 0 {
		head = append(head, v.Sheet().Notes(besides...))
	}
	return append(append(head, v.payingLink(), v.scenariosLink()), v.penaltySwitch()...)
}

// besidesDue is what holds whatever the way, without the last day that the box at the head
// of the page has, unless there is more to say than the day: by which form, or what does not
// stop it.
func (v result) besidesDue() []line.Finding {
	all := slices.Clone(v.Report.Advice.Besides)
	due := shell.Pressing(v.Visit)
	if len(due) == 0 || !slices.Contains(saidByDay, due[0].Kind.Right) {
		return all
	}
	said := due[0].Due
	return slices.DeleteFunc(all, func(f line.Finding) bool { return f.ID == said.ID && f.N == said.N })
}

// saidByDay is the rights of which there is no more to say than the last day.
var saidByDay = []string{law.RightBill, law.RightStateRefund, law.RightBenefits, law.RightBankHold, law.RightMathError}

// askFirst is a button to the way that fits first, if it is one alone and nothing comes
// before it.
func (v result) askFirst() []app.UI {
	fits := v.Report.Advice.Ways
	if len(fits) != 1 || !v.Words.Has("do.way."+fits[0]) || v.Words.Has("do."+v.Report.Advice.Rule.ID) {
		return nil
	}
	return []app.UI{part.Buttons(part.ButtonLink(v.Words.Say("do.way."+fits[0]), v.Link(WayPath(fits[0])), part.Plain))}
}

// mostOpen is how many points that are not settled are read at once; more are folded.
const mostOpen = 3

// leadsToAnswers says that the button below the head is to what comes first: to answer more.
func (v result) leadsToAnswers() bool {
	return len(v.Report.Advice.Open) > mostOpen && !slices.ContainsFunc(v.firstActions(), func(a action) bool { return a.id != "missing" && a.id != "open" })
}

// openAdvice is what is not settled and would come first, and where to settle it.
func (v result) openAdvice() []app.UI {
	open, w := v.Report.Advice.Open, v.Words
	if len(open) == 0 {
		return nil
	}
	points := v.Sheet().Findings(v.trimmed(open...)...)
	if len(open) <= mostOpen {
		return []app.UI{part.Lead(w.Say("ways.open-points")), points}
	}
	text, o := w.Say("ways.answer"), v.outcome()
	if n := len(v.toAnswer(o)); n > 0 {
		text = v.answerText(o, n)
	}
	return []app.UI{
		part.Lead(w.Say("ways.open-many")),
		part.Buttons(part.ButtonLink(text, v.Link("/tasks/"), part.Plain)),
		part.Folds(part.Fold(w.Say("ways.open-fold"), w.Say("ways.open-order"), points)),
	}
}

// waysFoot is what to do with the page.
func (v result) waysFoot() []app.UI {
	return []app.UI{
		part.Note(v.Say("not-irs")),
		part.Buttons(&part.Button{ID: "print", Text: v.Say("print-it"), Look: part.Quiet, Do: shell.Print}),
	}
}

// payingLink leads to the questions that plans are compared by.
func (v result) payingLink() app.UI {
	text := "ways.add-paying"
	if v.Case.Paying.Monthly.Answered() {
		text = "ways.change-paying"
	}
	return app.P().Body(app.A().Href(v.Link(ask.Place{Step: "paying"}.Path())).Text(v.Words.Say(text)))
}

// penaltySwitch shows what the ways come to with the penalties that may come off, or
// without them; nothing if there are none.
func (v result) penaltySwitch() []app.UI {
	w := v.Words
	if v.Report.WithoutPenalties == nil {
		return nil
	}
	drawn := []app.UI{&part.Switch{
		ID: "penalties", Legend: w.Say("ways.penalties"), Second: v.PenaltiesOff, Do: v.leavePenaltiesOut,
		Texts: [2]string{w.Say("ways.penalties.with"), w.Say("ways.penalties.without")},
	}}
	if v.PenaltiesOff {
		drawn = append(drawn, part.Note(w.Say("ways.penalties.off")))
	}
	return drawn
}

func (v result) leavePenaltiesOut(out bool) { v.PenaltiesOff = out }

// otherFamilies is the ways that are not compared by what they cost: a row for each
// family that answers for all, and opens to each.
func (v result) otherFamilies() shell.Region {
	var folds []app.UI
	for _, f := range families {
		ways := v.of(f)
		if len(ways) == 0 || v.isCompared(f) {
			continue
		}
		var items []app.UI
		for _, x := range ways {
			items = append(items, v.wayItem(x))
		}
		body := append([]app.UI{part.List(items...)}, v.asks(f)...)
		folds = append(folds, part.Fold(v.Words.Say("ways.family."+f.id), v.familySays(f), body...))
	}
	if len(folds) == 0 {
		return shell.Region{}
	}
	return shell.Region{ID: "others", Heading: v.Words.Say("ways.others.h2"), Body: []app.UI{part.Folds(folds...)}}
}

// asks is links to the questions that decide the ways of a family.
func (v result) asks(f family) []app.UI {
	switch f.id {
	case "less":
		return []app.UI{v.disputeLink()}
	case "other":
		return append(v.loanLink(), v.letterLink()...)
	}
	return nil
}

// waits says that a way is closed only by what has to be done before anything is asked for.
func (v result) waits(x way.Way) bool {
	id := deciding(x.Open).ID
	return x.Open.Verdict == line.No && slices.ContainsFunc(v.closed(), func(f line.Finding) bool { return deciding(f).ID == id })
}

// familySays is which ways of a family are open or, if none is, which may be.
func (v result) familySays(f family) string {
	for _, verdict := range []struct {
		key string
		is  line.Verdict
	}{{"ways.says.open", line.Yes}, {"ways.says.depends", line.NotYet}} {
		names := ""
		for _, x := range v.of(f) {
			if x.Open.Verdict != verdict.is {
				continue
			}
			if names != "" {
				names += "; "
			}
			names += v.Words.Say("way." + x.ID)
		}
		if names != "" {
			return v.Words.Say(verdict.key, "ways", names)
		}
	}
	if closed := v.closed(); len(closed) > 0 && slices.ContainsFunc(v.of(f), v.waits) {
		return v.Words.Say("ways.says.closed-yet", "because", v.because(v.firstGate()))
	}
	return v.Words.Say("ways.says.closed")
}
