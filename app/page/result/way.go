package result

import (
	"reflect"
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/liability"
	"offercheck/calc/line"
	"offercheck/calc/relief"
	"offercheck/calc/wait"
	"offercheck/calc/way"
)

// Way is the page of one way: whether it is open and why, what it costs at each pace,
// how to ask for it, what breaks it, and what else it does.
type Way struct {
	app.Compo
	shell.Visit
	ID string
}

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *Way) CompoID() string { return p.Words.Lang() + WayPath(p.ID) }

// OnNav runs on arrival.
func (p *Way) OnNav(ctx app.Context) {
	p.Arrive(ctx, shell.Title(p.Words, p.Words.Say("way."+p.ID)))
}

// Render draws the page.
func (p *Way) Render() app.UI {
	of, estimated := p.Estimated()
	back := p.BackFrom(WayPath(p.ID), "/ways/", "/result/")
	if estimated {
		back = p.Link("/quick/") + "#" + shell.EstimateOn
	}
	w := p.Words
	main := []app.UI{
		part.Back(w, back),
		part.Caption(w.Say("ways.family." + familyOf(p.ID))),
		part.Heading(w.Say("way." + p.ID)),
		part.Lead(w.Say("way." + p.ID + ".what")),
	}
	if !estimated && reflect.ValueOf(p.Case).IsZero() {
		return p.Frame(WayPath(p.ID), "", append(main, yetToAnswer(p.Visit)...)...)
	}
	j, err := of.Judged()
	if err != nil {
		return p.NoLaw(WayPath(p.ID))
	}
	v := result{j}
	main = slices.Insert(main, 1, v.PrintHead())
	if estimated {
		main = append(main, part.Notice(shell.EstimateOn, w.Say("way.estimated"), app.P().Text(w.Say("way.estimated.text"))))
	}
	x, found := way.Find(v.ways(), p.ID)
	if !found {
		return p.Frame(WayPath(p.ID), "", append(main, part.Note(w.Say("ways.not-judged")))...)
	}
	main = append(main, v.wayHead(x)...)
	for _, r := range v.wayRegions(x, estimated) {
		if len(r.Body) > 0 {
			main = append(main, r.Section())
		}
	}
	return p.Frame(WayPath(p.ID), "", append(main, part.Note(v.Say("not-irs")))...)
}

// yetToAnswer is what a way's page says while there are no answers.
func yetToAnswer(v shell.Visit) []app.UI {
	w := v.Words
	return []app.UI{
		part.Note(w.Say("way.no-answers")),
		part.Buttons(part.ButtonLink(w.Say("result.start"), v.Link("/tasks/"), part.Plain), part.ButtonLink(w.Say("quick.title"), v.Link("/quick/"), part.Quiet)),
	}
}

// wayRegions is the sections of the page. Of an estimate there is no worksheet, and no
// question that decides more.
func (v result) wayRegions(x way.Way, estimated bool) []shell.Region {
	switch {
	case estimated:
		return []shell.Region{v.wayCosts(x), v.feeOf(x), v.asking(x), v.breaking(x), v.besides(x)}
	case x.ID == wait.Nothing:
		return []shell.Region{v.breaking(x), v.besides(x), v.asking(x), v.wayDecided(x)}
	}
	return []shell.Region{v.wayCosts(x), v.wayYears(x), v.feeOf(x), v.asking(x), v.breaking(x), v.besides(x), v.quoteOf(x), v.wayDecided(x)}
}

// wayHead is what comes first, where the way is judged as it would be then, the verdict,
// and the switch if the way changes with it.
func (v result) wayHead(x way.Way) []app.UI {
	var head []app.UI
	if len(v.Report.Then) > 0 {
		head = append(head, part.Note(part.Statement(v.Words, v.Report.Advice.Rule)), part.Note(v.Words.Say("ways.then.note")))
	}
	if x.ID != wait.Nothing || x.Open.Verdict != line.Yes {
		head = append(head, part.List(part.FindingItem(v.Words, x.Open.Verdict,
			app.P().Text(part.Statement(v.Words, x.Open)),
			app.P().Class("finding__why").Text(v.verdictWhy(x)),
		)))
	}
	if days := v.deadlines(x); len(days) > 0 {
		head = append(head, part.Facts(days...))
	}
	if _, changes := way.Find(v.Report.WithoutPenalties, x.ID); changes && x.Open.Verdict != line.No {
		head = append(head, v.penaltySwitch()...)
	}
	return head
}

// verdictWhy is what decided a verdict that is not yes; empty for one that is.
func (v result) verdictWhy(x way.Way) string {
	if x.Open.Verdict == line.Yes || len(x.Open.Because) == 0 {
		return ""
	}
	return v.decider(x)
}

// wayYears is the dates of a way that has some for each tax year.
func (v result) wayYears(x way.Way) shell.Region {
	r := shell.Region{ID: "years", Heading: v.Words.Say("years.h2")}
	if years := v.years(x); years != nil {
		r.Body = []app.UI{years}
	}
	return r
}

// asking is how to ask for the way, step by step.
func (v result) asking(x way.Way) shell.Region {
	r := shell.Region{ID: "ask", Heading: v.Words.Say("way.ask.h2")}
	if x.ID == wait.Nothing {
		r.Heading = v.Words.Say("way.meanwhile.h2")
	}
	steps := v.wayActions(x)
	if x.Open.Verdict == line.No || len(steps) == 0 {
		return r
	}
	r.Body = []app.UI{v.actionList(steps)}
	if slices.Contains(x.Steps, way.Step{ID: "help"}) {
		r.Body = append(r.Body, v.help())
	}
	r.Body = append(r.Body, v.questions(x)...)
	return r
}

// questions is links to the questions that decide a way.
func (v result) questions(x way.Way) []app.UI {
	switch {
	case x.ID == relief.ID:
		return v.reliefLinks()
	case liability.Is(x.ID):
		return []app.UI{v.disputeLink()}
	case x.ID == wait.Nothing:
		return v.letterLink()
	case strings.HasPrefix(x.ID, "borrow-"):
		return v.loanLink()
	}
	return nil
}

// wayDecided is what the verdict rests on, down to the answers and the law.
func (v result) wayDecided(x way.Way) shell.Region {
	return shell.Region{ID: "decided", Heading: v.Words.Say("way.decided.h2"), Body: []app.UI{
		v.Sheet().Findings(v.trimmed(x.Open)...),
		app.P().Body(app.A().Href(v.Link("/worksheet/")).Text(v.Say("worksheet"))),
		v.toForms(x),
	}}
}

// toForms leads to the forms, from a way that takes some.
func (v result) toForms(x way.Way) app.UI {
	if len(x.Forms) == 0 {
		return nil
	}
	return app.P().Body(app.A().Href(v.Link("/forms/")).Text(v.Say("forms")))
}

// trimmed is findings whose figures open down to the totals of the form: the worksheet
// has what those are made of.
func (v result) trimmed(all ...line.Finding) []line.Finding {
	short, f := make([]line.Finding, len(all)), &v.Report.Form
	for i, x := range all {
		short[i] = shell.TrimFinding(x, f.A, f.B, f.D, f.E)
	}
	return short
}
