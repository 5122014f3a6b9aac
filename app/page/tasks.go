package page

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/facts"
)

// Tasks is the list of the sections, and what comes of them.
type Tasks struct {
	app.Compo
	Words say.Words
}

// CompoID tells the page from all others.
func (p *Tasks) CompoID() string { return p.Words.Lang() + "/tasks/" }

// OnNav comes to the page.
func (p *Tasks) OnNav(ctx app.Context) {
	defer caught()
	Store.StartOver()
	Arrive(ctx, p.Words, Title(p.Words, p.Words.Say("tasks.title")))
}

// Render draws the page.
func (p *Tasks) Render() app.UI {
	w, c := p.Words, &Store.Case
	var sections []part.Task
	for _, s := range ask.Relevant(c) {
		sections = append(sections, task(w, c, s))
	}
	return Frame(w, "/tasks/", "question",
		part.Caption(w.Say("tasks.done", "n", strconv.Itoa(done(c)), "all", strconv.Itoa(len(sections)))),
		part.Heading(w.Say("tasks.title")),
		part.Lead(w.Say("tasks.lead")),
		part.Buttons(nextTask(w, c)),
		part.Section("questions", w.Say("tasks.questions"), part.Tasks(sections...), pasteLink(w)),
		part.Section("results", w.Say("tasks.results"), part.Tasks(results(w, c)...)),
		part.Section("kept", w.Say("tasks.kept"),
			app.P().Text(w.Say("case.kept."+Store.where())),
			app.P().Body(app.A().Href(Link(w, "/case/")).Text(w.Say("tasks.case"))),
		),
	)
}

// task is a section in the list. What is completed leads to its answers, what
// is not to the first question that wants one.
func task(w say.Words, c *facts.Case, s ask.Section) part.Task {
	t := part.Task{Text: w.Say("section." + s.ID + ".task"), Href: StepLink(w, ask.Into(c, s))}
	switch ask.StatusOf(c, s) {
	case ask.Done:
		t.Status = w.Say("tasks.status.done")
	case ask.Started:
		t.Status, t.Look = w.Say("tasks.status.started"), part.ToDo
	default:
		t.Status, t.Look = w.Say("tasks.status.untouched"), part.ToDo
	}
	return t
}

// nextTask is the one thing to do now: the first section that wants an answer,
// or the result.
func nextTask(w say.Words, c *facts.Case) app.UI {
	for _, s := range ask.Relevant(c) {
		if ask.StatusOf(c, s) == ask.Done {
			continue
		}
		text := "tasks.next.on"
		if !begun(c) {
			text = "tasks.next.first"
		}
		return part.ButtonLink(w.Say(text), StepLink(w, ask.Into(c, s)), part.Plain)
	}
	return part.ButtonLink(w.Say("tasks.result"), Link(w, "/result/"), part.Plain)
}

// done counts the sections that are completed.
func done(c *facts.Case) int {
	n := 0
	for _, s := range ask.Relevant(c) {
		if ask.StatusOf(c, s) == ask.Done {
			n++
		}
	}
	return n
}

// results is what comes of the answers: as soon as there is any, it can be
// looked at.
func results(w say.Words, c *facts.Case) []part.Task {
	var tasks []part.Task
	for _, name := range []string{"check", "result", "worksheet", "your-debt"} {
		t := part.Task{Text: w.Say("tasks." + name), Status: w.Say("tasks.status.later")}
		if begun(c) {
			t.Href, t.Status = Link(w, "/"+name+"/"), w.Say("tasks.status.ready")
		}
		tasks = append(tasks, t)
	}
	return tasks
}
