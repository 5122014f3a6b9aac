package result

import (
	"reflect"
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/cnc"
	"offercheck/calc/liability"
	"offercheck/calc/line"
	"offercheck/calc/oic"
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
	if reflect.ValueOf(p.Case).IsZero() {
		return p.Frame(WayPath(p.ID), "", empty(p.Visit)...)
	}
	j, err := p.Judged()
	if err != nil {
		return p.NoLaw(WayPath(p.ID))
	}
	v := result{j}
	w := v.Words
	x, found := way.Find(v.ways(), p.ID)
	main := []app.UI{
		part.Back(w, v.Link("/ways/")),
		app.P().Class("print print--head").Text(v.Say("print", "day", w.Day(v.Report.On))),
		part.Caption(w.Say("ways.family." + familyOf(p.ID))),
		part.Heading(w.Say("way." + p.ID)),
		part.Lead(w.Say("way." + p.ID + ".what")),
	}
	if !found {
		return p.Frame(WayPath(p.ID), "", append(main, part.Note(w.Say("ways.not-judged")))...)
	}
	main = append(main, v.wayHead(x)...)
	regions := []shell.Region{v.wayCosts(x), v.wayYears(x), v.asking(x), v.breaking(x), v.besides(x), v.quoteOf(x), v.wayDecided(x)}
	if x.ID == wait.Nothing {
		regions = []shell.Region{v.breaking(x), v.besides(x), v.asking(x), v.wayDecided(x)}
	}
	for _, r := range regions {
		if len(r.Body) > 0 {
			main = append(main, r.Section())
		}
	}
	return p.Frame(WayPath(p.ID), "", append(main, part.Note(v.Say("not-irs")))...)
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

// wayCosts is what the way costs: at each pace, or in all. A closed way has none.
func (v result) wayCosts(x way.Way) shell.Region {
	r := shell.Region{ID: "costs", Heading: v.Words.Say("way.costs.h2")}
	switch {
	case x.Open.Verdict == line.No:
	case len(x.Paces) > 0:
		r.Body = []app.UI{v.paceCards(x), part.Note(v.Words.Say("ways.how", "begins", v.Words.Day(v.Report.Begins)))}
	default:
		var facts []part.Fact
		for _, c := range x.Costs {
			name := part.Name(v.Words, c.Line)
			if c.Kind == way.Fee && c.ID == "plan-fee" {
				name = v.Words.Say("ways.fee")
			}
			facts = append(facts, part.Fact{Name: name, Value: v.costOf(x, c)})
		}
		if len(facts) > 0 {
			r.Body = []app.UI{part.Facts(facts...)}
		}
	}
	if len(r.Body) > 0 {
		r.Body = append(r.Body, v.affords(x)...)
	}
	return r
}

// affords is whether the household can afford the way, and where to look if it cannot.
func (v result) affords(x way.Way) []app.UI {
	var findings []line.Finding
	var body []app.UI
	if x.Fits.Verdict == line.No && beyond(x) == "ways.beyond-said" {
		body = append(body, part.Note(sentence(v.Words.Say("ways.beyond-said"))))
	}
	if x.Fits.ID != "" {
		findings = append(findings, x.Fits)
	}
	hardship := false
	for _, f := range x.Affords {
		if hardship = hardship || f.ID == way.ForHardship; f.ID != way.ForHardship {
			findings = append(findings, f)
		}
	}
	if len(findings) > 0 {
		body = append(body, v.Sheet().Findings(v.trimmed(findings...)...))
	}
	if hardship {
		body = append(body, app.P().Body(
			app.Text(v.Words.Say("finding."+way.ForHardship)+" "),
			app.A().Href(v.Link(WayPath(cnc.ID))).Text(v.Words.Say("way."+cnc.ID)),
		))
	}
	return body
}

// wayYears is the dates of a way that has some for each tax year.
func (v result) wayYears(x way.Way) shell.Region {
	r := shell.Region{ID: "years", Heading: v.Words.Say("years.h2")}
	if years := v.years(x); years != nil {
		r.Body = []app.UI{years}
	}
	return r
}

// costOf is a cost of a way without paces.
func (v result) costOf(x way.Way, c way.Cost) string {
	isOffer := x.ID == oic.Lump || x.ID == oic.Periodic
	if isOffer && (c.Kind == way.Total || c.Kind == way.Amount) {
		return v.ofOffer(c.Line)
	}
	return v.Words.Amount(c.Line)
}

// paceCards is a card for each pace.
func (v result) paceCards(x way.Way) app.UI {
	var cards []app.UI
	for _, p := range paces(x) {
		cards = append(cards, v.paceCard(x, p, len(cards) == 0 && len(x.Paces) > 1))
	}
	return app.Div().Class("options options--three").Body(cards...)
}

func (v result) paceCard(x way.Way, p way.Pace, first bool) app.UI {
	w := v.Words
	var facts []part.Fact
	if !isPaidDown(p) {
		facts = append(facts, part.Fact{Name: w.Say("ways.last"), Value: w.Amount(p.LastDay)}, part.Fact{Name: w.Say("ways.payments"), Value: w.Amount(p.Months)})
	}
	if at := x.AtOnce(); !shell.KnownZero(at) {
		facts = append(facts, part.Fact{Name: w.Say("ways.upfront"), Value: v.atOnce(x)})
	}
	facts = append(facts,
		part.Fact{Name: w.Say("ways.interest"), Value: w.Amount(p.Interest)},
		part.Fact{Name: w.Say("ways.penalty"), Value: w.Amount(p.Penalty)},
		part.Fact{Name: w.Say("ways.total"), Value: w.Amount(x.InAll(p))},
	)
	if !shell.KnownZero(p.Lost) {
		facts = append(facts, part.Fact{Name: w.Say("ways.lost"), Value: w.Amount(p.Lost)})
	}
	class := "option"
	if first {
		class = "option option--first"
	}
	return app.Div().Class(class).Body(
		app.H3().Text(w.Say("pace."+p.ID)),
		part.Figure(w.Say("ways.monthly"), v.eachOf(p)),
		part.Facts(facts...),
	)
}

// asking is how to ask for the way. What an offer takes is on the result page.
func (v result) asking(x way.Way) shell.Region {
	r := shell.Region{ID: "ask", Heading: v.Words.Say("way.ask.h2")}
	if x.ID == wait.Nothing {
		r.Heading = v.Words.Say("way.meanwhile.h2")
	}
	var steps []part.Step
	for _, s := range x.Steps {
		steps = append(steps, v.stepOf(x, s.ID))
	}
	if x.Open.Verdict == line.No || len(steps) == 0 {
		return r
	}
	r.Body = append([]app.UI{part.Steps(steps...)}, v.questions(x)...)
	if len(x.Forms) > 0 {
		r.Body = append(r.Body, part.Note(v.Words.Say("way.forms", "forms", strings.Join(x.Forms, ", "))))
	}
	return r
}

// questions is links to the questions that decide a way.
func (v result) questions(x way.Way) []app.UI {
	switch {
	case x.ID == relief.ID:
		return v.reliefLinks()
	case liability.Is(x.ID):
		return []app.UI{v.disputeLink()}
	case familyOf(x.ID) == "other":
		return v.asideLinks()
	}
	return nil
}

// breaking is what ends the way, and its risks.
func (v result) breaking(x way.Way) shell.Region {
	var ends []line.Finding
	for _, e := range x.Effects {
		if e.On == way.Ends {
			ends = append(ends, e.Finding)
		}
	}
	r := shell.Region{ID: "breaks", Heading: v.Words.Say("way.breaks.h2")}
	if all := append(ends, held(x.Warnings)...); len(all) > 0 {
		r.Body = []app.UI{v.Sheet().Notes(all...)}
	}
	return r
}

// besides is what the way does besides what it costs, by its subject.
func (v result) besides(x way.Way) shell.Region {
	r := shell.Region{ID: "besides", Heading: v.Words.Say("way.effects.h2")}
	var facts []part.Fact
	for _, e := range x.Effects {
		if e.On == way.Ends {
			continue
		}
		name, text := v.Words.Say("effect."+string(e.On)), sentence(part.Statement(v.Words, e.Finding))
		if i := slices.IndexFunc(facts, func(f part.Fact) bool { return f.Name == name }); i >= 0 {
			facts[i].Value += " " + text
			continue
		}
		facts = append(facts, part.Fact{Name: name, Value: text})
	}
	if len(facts) > 0 {
		r.Body = []app.UI{part.Statements(facts...), v.sources(x)}
	}
	return r
}

// sentence is a statement with its full stop.
func sentence(statement string) string { return strings.TrimSuffix(statement, ".") + "." }

// sources is the sources of what a way does, each once, to be opened.
func (v result) sources(x way.Way) app.UI {
	var body []app.UI
	seen := map[string]bool{}
	for _, e := range x.Effects {
		if e.Cite.Name != "" && !seen[e.Cite.Name] {
			seen[e.Cite.Name] = true
			body = append(body, part.Cited(v.Words, e.Cite))
		}
	}
	return part.Details(v.Words.Say("ways.sources"), v.Words.Say("way."+x.ID), body...)
}

// wayDecided is what the verdict rests on, down to the answers and the law.
func (v result) wayDecided(x way.Way) shell.Region {
	return shell.Region{ID: "decided", Heading: v.Words.Say("way.decided.h2"), Body: []app.UI{
		v.Sheet().Findings(v.trimmed(x.Open)...),
		app.P().Body(app.A().Href(v.Link("/worksheet/")).Text(v.Say("worksheet"))),
	}}
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

// held is the findings that hold.
func held(all []line.Finding) []line.Finding {
	var yes []line.Finding
	for _, f := range all {
		if f.Verdict == line.Yes {
			yes = append(yes, f)
		}
	}
	return yes
}
