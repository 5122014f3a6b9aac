package interview

import (
	"maps"
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
)

// Intake is one page for somebody who helps: the ten things that decide most, deadlines first,
// saved together. Its answers are those of the interview.
type Intake struct {
	app.Compo
	shell.Visit

	of       ask.TakenIn
	typed    ask.Typed
	problems []ask.Problem
	sent     int
}

// intakePlace is where its typed text is kept.
var intakePlace = ask.Place{Step: "intake"}

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *Intake) CompoID() string { return p.Words.Lang() + "/intake/" }

// OnInit fills the form with the case's answers, and with what was typed and not saved.
func (p *Intake) OnInit() {
	p.of = ask.Intake(p.Case)
	p.typed = p.of.Show()
	maps.Copy(p.typed, p.Draft(intakePlace))
	if typed := p.TakeTyped(); len(typed) > 0 {
		maps.Copy(p.typed, typed)
		findCounty(p.Memory, p.typed)
		p.KeepDraft(intakePlace, p.typed)
	}
}

// OnNav runs on arrival.
func (p *Intake) OnNav(ctx app.Context) {
	defer shell.Recover()
	p.StartOver()
	p.Arrive(ctx, p.title())
}

func (p *Intake) title() string {
	title := shell.TitleOf(p.Words, "intake")
	if len(p.problems) > 0 {
		return p.Words.Say("title.error", "title", title)
	}
	return title
}

// Render draws the page.
func (p *Intake) Render() app.UI {
	w := p.Words
	form := []app.UI{part.Heading(w.Say("intake.h1")), app.P().Text(w.Say("intake.lead"))}
	form = append(form, p.groups()...)
	return p.Frame("/intake/", "question",
		part.Back(w, p.BackFrom("/intake/", "/clinic/", "/tasks/", "/")),
		shell.ProblemArea(p.errors()),
		part.Form(p.save, append(form, part.Buttons(&part.Button{ID: "continue", Text: w.Say("intake.save")}))...),
	)
}

func (p *Intake) errors() app.UI {
	if len(p.problems) == 0 {
		return nil
	}
	return &part.ErrorSummary{Words: p.Words, Problems: summary(p.Words, p.problems), Rev: p.sent}
}

// intakeGroups is the ten, each with its questions.
var intakeGroups = []struct {
	id   string
	look part.Spread
	asks []string
}{
	{"letter", part.Rows, []string{"letter-kind", "letter-on", "letter-from"}},
	{"levy", part.Rows, []string{"intake-levy"}},
	{"returns", part.Rows, []string{"intake-returns"}},
	{"bankruptcy", part.Rows, []string{"intake-bankruptcy"}},
	{"debt", part.Rows, []string{"debt-total", "tax-year"}},
	{"income", part.Rows, []string{
		"quick-comes-in", "quick-pay", "quick-spouse-pay", "quick-social-security", "quick-pension", "quick-unemployment",
		"quick-other-benefit", "quick-spouse-benefit",
	}},
	{"business", part.Rows, []string{"quick-profit"}},
	{"people", part.Pair, []string{"under-65", "over-65"}},
	{"owing", part.Rows, []string{"owing", "quick-spouse-shares", "quick-spouse-income", "quick-spouse-gives"}},
	{"place", part.Wide, []string{"state", "county"}},
	{"own", part.Rows, slices.Concat([]string{"quick-bank", "quick-retirement", "quick-owns-home", "quick-home", "quick-home-loan", "quick-cars"},
		carFields(""), carFields(ask.SecondCar))},
}

// groups is the fields that apply with what is typed.
func (p *Intake) groups() []app.UI {
	w := p.Words
	asked, trial := p.of.Asked(p.typed)
	f := fields{v: p.Visit, n: 1, c: &trial, typed: p.typed, brief: true, independent: true, wrong: p.wrong, input: p.input}
	var all []app.UI
	for _, g := range intakeGroups {
		var inputs []app.UI
		for _, id := range g.asks {
			if i := slices.IndexFunc(asked, func(q ask.Question) bool { return q.ID == id }); i >= 0 {
				inputs = append(inputs, f.draw(asked[i]))
			}
		}
		switch g.id {
		case "letter":
			if len(inputs) == 0 { // the case has letters
				inputs = []app.UI{part.Facts(shell.DueFacts(p.Visit)...), app.P().Body(app.A().Href(p.Link("/letters/")).Text(w.Say("intake.letters")))}
			}
		case "debt":
			if years := p.of.Years(); len(years) > 0 {
				inputs = append(inputs, part.Note(w.Say("intake.years", "years", strings.Join(years, ", "))))
			}
			inputs = append(inputs, app.P().Body(app.A().Href(p.Link("/tax-years/")).Text(w.Say("intake.years.more"))))
		case "business":
			if len(inputs) == 0 {
				inputs = []app.UI{part.Note(w.Say("intake.business.none"))}
			}
		case "place":
			inputs = append(inputs, territoryNotice(w, trial.Household.State.Value))
		}
		if len(inputs) > 0 {
			key := "intake.group." + g.id
			all = append(all, part.Group(g.look, w.Say(key), shell.OptionalText(w, key+".hint"), inputs...))
		}
	}
	return all
}

func (p *Intake) wrong(id string) (ask.Problem, bool) { return problemOf(p.problems, id) }

func (p *Intake) input(_ app.Context, id, text string) {
	defer shell.Recover()
	p.typed[id] = text
	if id == "state" || id == "county" {
		findCounty(p.Memory, p.typed)
	}
	p.KeepDraft(intakePlace, p.typed)
}

// save puts all answers into the case, or none if one cannot be read, and leads to the letter if
// it is new, whose last day comes first, else to the result.
func (p *Intake) save(ctx app.Context) {
	defer shell.Recover()
	chooseCounty(p.Memory, p.typed)
	c, problems := p.of.Take(p.typed)
	p.problems = onTheDay(p.Memory, p.typed, problems)
	if len(p.problems) > 0 {
		p.sent++
		ctx.Page().SetTitle(p.title())
		return
	}
	to := p.Link("/result/")
	if len(c.Letters.Held) > len(p.Case.Letters.Held) {
		to = p.Link("/letters/")
	}
	p.KeepDraft(intakePlace, nil)
	p.Change(c)
	p.AnnounceNext(p.Words.Say("intake.saved"))
	p.Goto(ctx, to)
}
