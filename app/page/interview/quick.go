package interview

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc"
	"offercheck/calc/facts"
)

// Quick is the quick estimate: a page of figures and, below, a first answer.
// What is answered here the interview does not ask again.
type Quick struct {
	app.Compo
	shell.Visit

	before   facts.Case // on arrival; what is typed is applied to it anew each time
	aside    bool       // it has more answers than the estimate's: they stay as they are
	figures  facts.Case // with what is typed
	typed    ask.Typed
	asked    []ask.Question // that apply with what is typed
	problems []ask.Problem
	sent     int
	answer   *calc.Estimate // of what is typed; nil before the first
	drawn    int            // counts the estimates
	rest     shell.Pause    // until the estimate is announced and the case saved

	here, below app.Context // of the page, and of its estimate
}

// quickPlace is where its typed text is kept.
var quickPlace = ask.Place{Step: "quick"}

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *Quick) CompoID() string { return p.Words.Lang() + "/quick/" }

// OnInit fills the form with the case's answers, and with what was typed and not
// submitted.
func (p *Quick) OnInit() {
	p.before, p.aside = p.Case, !ask.QuickOnly(&p.Case)
	p.typed = ask.ShowQuick(&p.Case)
	maps.Copy(p.typed, p.Draft(quickPlace))
	if typed := p.TakeTyped(); len(typed) > 0 {
		maps.Copy(p.typed, typed)
		findCounty(p.Memory, p.typed)
		p.KeepDraft(quickPlace, p.typed)
	}
	if years := ask.LetterYears(&p.Case); len(years) > 0 && p.typed["tax-year"] == "" {
		p.typed["tax-year"] = strconv.Itoa(years[0].Year.Value)
	}
	for id := range p.typed { // what the case answers since is no longer unknown
		if p.typed[id] != "" {
			delete(p.typed, id+ask.UnsureField)
		}
	}
	p.asked = ask.AskedQuick(p.before, p.typed)
}

// OnNav runs on arrival.
func (p *Quick) OnNav(ctx app.Context) {
	defer shell.Recover()
	p.here = ctx
	p.StartOver()
	p.Arrive(ctx, p.title())
	p.again()
}

// again shows the estimate anew that was left for one of its ways.
func (p *Quick) again() {
	c := p.before
	if p.answer != nil || !p.ShowsEstimate() || len(onTheDay(p.Memory, p.typed, ask.TakeQuick(&c, p.typed))) > 0 {
		return
	}
	p.figures = c
	p.judge()
}

func (p *Quick) title() string {
	title := shell.Title(p.Words, p.Words.Say("quick.title"))
	if len(p.problems) > 0 {
		return p.Words.Say("title.error", "title", title)
	}
	return title
}

// Render draws the page.
func (p *Quick) Render() app.UI {
	w := p.Words
	lead := "quick.lead"
	if p.aside {
		lead = "quick.aside"
	}
	form := append([]app.UI{part.Heading(w.Say("quick.title")), app.P().Text(w.Say(lead))}, p.fields()...)
	return p.Frame("/quick/", "question",
		part.Back(w, p.BackFrom("/quick/", "/", "/letters/")),
		shell.ProblemArea(p.errors()),
		part.Form(p.send, append(form, part.Buttons(&part.Button{ID: "continue", Text: w.Say("quick.show"), Look: p.submitLook()}))...),
		p.estimate(),
	)
}

// submitLook is the look of the submit button, which is quiet once there is an
// estimate to go on from.
func (p *Quick) submitLook() part.Look {
	if p.answer != nil {
		return part.Quiet
	}
	return part.Plain
}

func (p *Quick) errors() app.UI {
	if len(p.problems) == 0 {
		return nil
	}
	return &part.ErrorSummary{Words: p.Words, Problems: summary(p.Words, p.problems), Rev: p.sent}
}

func (p *Quick) fields() []app.UI {
	c := p.before.Clone()
	c.Household.State = facts.Say(p.typed["state"])
	f := fields{v: p.Visit, c: &c, typed: p.typed, brief: true, independent: true, wrong: p.wrong, input: p.input}
	var all []app.UI
	for _, g := range quickGroups {
		var inputs []app.UI
		for _, id := range g.asks {
			if i := slices.IndexFunc(p.asked, func(q ask.Question) bool { return q.ID == id }); i >= 0 {
				inputs = append(inputs, f.draw(p.asked[i]))
			}
		}
		if len(inputs) == 0 {
			continue
		}
		if g.id == "debt" {
			inputs = append(inputs, p.years()...)
		}
		if g.id == "place" {
			inputs = append(inputs, territoryNotice(p.Words, c.Household.State.Value))
		}
		key := "quick.group." + g.id
		all = append(all, part.Group(g.look, p.Words.Say(key), shell.OptionalText(p.Words, key+".hint"), inputs...))
	}
	return all
}

// years says below the field for the newest year which others the estimate counts and, where a
// letter is in hand, what to do if that names more.
func (p *Quick) years() []app.UI {
	w, c := p.Words, p.before.Clone()
	if len(ask.TakeQuick(&c, p.typed)) > 0 {
		c = p.before
	}
	var others []string
	for _, y := range slices.Concat(c.Debt.Years, ask.LetterYears(&c)) {
		if year := strconv.Itoa(y.Year.Value); y.Year.Given && year != p.typed["tax-year"] {
			others = append(others, year)
		}
	}
	var notes []app.UI
	if len(others) > 0 {
		notes = append(notes, part.Note(w.Say("quick.years.too", "years", strings.Join(others, ", "))))
	}
	if len(c.Letters.Held) > 0 {
		notes = append(notes, part.Note(w.Say("quick.years.letter")))
	}
	return notes
}

// quickGroups is the groups of questions on the page.
var quickGroups = []struct {
	id   string
	look part.Spread
	asks []string
}{
	{"debt", part.Rows, []string{"debt-total", "tax-year"}},
	{"place", part.Wide, []string{"state", "county"}},
	{"people", part.Pair, []string{"under-65", "over-65"}},
	{"owing", part.Rows, []string{"owing", "quick-spouse-shares", "quick-spouse-income", "quick-spouse-gives"}},
	{"income", part.Rows, []string{
		"quick-comes-in", "quick-pay", "quick-spouse-pay", "quick-profit", "quick-social-security", "quick-pension",
		"quick-unemployment", "quick-other-benefit", "quick-spouse-benefit",
	}},
	{"costs", part.Rows, []string{"taxes", "rent", "utilities", "health-insurance"}},
	{"own", part.Rows, []string{"quick-bank", "quick-retirement", "quick-owns-home", "quick-home", "quick-home-loan", "quick-cars"}},
	{"car", part.Rows, carFields("")},
	{"car-2", part.Rows, carFields(ask.SecondCar)},
}

// asDrawn is problems in the order of the fields on the page.
func asDrawn(problems []ask.Problem) []ask.Problem {
	var all []ask.Problem
	for _, g := range quickGroups {
		for _, id := range g.asks {
			if p, is := problemOf(problems, id); is {
				all = append(all, p)
			}
		}
	}
	return all
}

// carFields is the IDs of the questions about one of two cars.
func carFields(suffix string) []string {
	return []string{"quick-car" + suffix, "quick-car-loan" + suffix, "quick-car-payment" + suffix, "quick-car-running" + suffix}
}

func (p *Quick) wrong(id string) (ask.Problem, bool) { return problemOf(p.problems, id) }

func (p *Quick) input(ctx app.Context, id, text string) {
	defer shell.Recover()
	p.typed[id] = text
	if id == "state" || id == "county" {
		findCounty(p.Memory, p.typed)
	}
	p.KeepDraft(quickPlace, p.typed)
	opened := p.ask()
	if p.answer != nil && p.follow(ctx) && !opened && id != "state" && id != "county" && p.below.Context != nil {
		p.drawEstimate(ctx)
	}
}

// ask finds the questions that apply with what is typed, and says whether they are others
// than before.
func (p *Quick) ask() bool {
	was := p.asked
	p.asked = ask.AskedQuick(p.before, p.typed)
	return !slices.EqualFunc(was, p.asked, func(a, b ask.Question) bool { return a.ID == b.ID })
}

// drawEstimate redraws the estimate alone.
func (p *Quick) drawEstimate(field app.Context) {
	field.PreventUpdate()
	p.below.Dispatch(func(app.Context) { p.here.PreventUpdate() })
}

// send submits the form and works out the estimate.
func (p *Quick) send(ctx app.Context) {
	defer shell.Recover()
	c := p.before
	chooseCounty(p.Memory, p.typed)
	p.problems = asDrawn(onTheDay(p.Memory, p.typed, ask.TakeQuick(&c, p.typed)))
	if len(p.problems) > 0 {
		p.answer = nil
		p.KeepEstimate(false)
		p.sent++
	} else {
		p.take(c)
		p.keep()
		p.judge()
		p.KeepEstimate(p.answer != nil)
		part.Focus(ctx, "estimate")
	}
	ctx.Page().SetTitle(p.title())
}

// follow updates the estimate with what is typed, and says whether that could be read;
// problems are shown on submit only. Once the keys rest the estimate is announced
// and the case saved.
func (p *Quick) follow(ctx app.Context) bool {
	c := p.before
	if len(onTheDay(p.Memory, p.typed, ask.TakeQuick(&c, p.typed))) > 0 {
		return false
	}
	p.take(c)
	p.judge()
	p.rest.Begin(ctx, func() {
		p.keep()
		if p.answer != nil {
			p.Announce(p.inShort())
		}
	})
	return p.answer != nil
}

// OnDismount keeps what the last keys changed.
func (p *Quick) OnDismount() {
	if p.rest.Running() {
		p.keep()
	}
}

// take makes c what is estimated, and the case unless that is left as it is.
func (p *Quick) take(c facts.Case) {
	p.figures = c
	if !p.aside {
		p.Hold(c)
	}
}

// keep saves the case, and as a draft what a case has no place for. Aside, all of it stays
// a draft.
func (p *Quick) keep() {
	if p.aside {
		return
	}
	p.KeepDraft(quickPlace, ask.QuickDraft(&p.Case, p.typed))
	p.Save()
}

// use writes the figures of an estimate that was made aside into the case, which was
// asked for, and leads to the result.
func (p *Quick) use(ctx app.Context) {
	defer shell.Recover()
	p.KeepDraft(quickPlace, nil)
	p.Change(p.figures)
	p.Goto(ctx, p.Link("/result/"))
}

// judge works out the estimate.
func (p *Quick) judge() {
	b, err := p.Book()
	if err != nil {
		p.answer = nil
		p.Announce(p.Words.Say("quick.no-day"))
		return
	}
	e := calc.EstimateOf(ask.EstimateOf(p.before, p.typed), b)
	p.answer = &e
	p.drawn++
}
