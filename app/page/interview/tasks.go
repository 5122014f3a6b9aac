package interview

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/facts"
)

// Tasks is the task list: the sections, and the results.
type Tasks struct {
	app.Compo
	shell.Visit
}

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *Tasks) CompoID() string { return p.Words.Lang() + "/tasks/" }

// OnNav runs on arrival.
func (p *Tasks) OnNav(ctx app.Context) {
	defer shell.Recover()
	if p.Redirected() {
		return
	}
	p.StartOver()
	p.Arrive(ctx, shell.Title(p.Words, p.Words.Say("tasks.title")))
}

// Render draws the page.
func (p *Tasks) Render() app.UI {
	w, c := p.Words, &p.Case
	var sections []part.Task
	for _, s := range sectionsOf(c) {
		sections = append(sections, task(p.Visit, s))
	}
	letters, first := lettersOf(p.Visit), app.UI(nil)
	if len(shell.Pressing(p.Visit)) > 0 {
		letters, first = nil, letters
	}
	return p.Frame("/tasks/", "question",
		part.Caption(w.Say("tasks.done", "n", strconv.Itoa(done(c)), "all", strconv.Itoa(len(sections)))),
		part.Heading(w.Say("tasks.title")),
		part.Lead(w.Say("tasks.lead")),
		first,
		part.Buttons(nextTask(p.Visit)),
		part.Section("questions", w.Say("tasks.questions"), part.Tasks(sections...), p.PasteLink()),
		letters,
		part.Section("results", w.Say("tasks.results"), part.Tasks(results(p.Visit)...)),
		part.Section("kept", w.Say("tasks.kept"),
			app.P().Text(w.Say("case.kept."+p.Where())),
			app.P().Body(app.A().Href(p.Link("/case/")).Text(w.Say("tasks.case"))),
			app.P().Body(app.A().Href(p.Link("/clinic/")).Text(w.Say("clinic.tasks"))),
		),
	)
}

// sectionsOf is the sections that the list counts: those that ask anything, without the
// letters, which have rows of their own.
func sectionsOf(c *facts.Case) []ask.Section {
	return slices.DeleteFunc(ask.Relevant(c), func(s ask.Section) bool { return s.ID == "letters" })
}

// lettersOf is the letters of the case with their last days, and a link to add one.
func lettersOf(v shell.Visit) app.UI {
	w := v.Words
	var rows []part.Task
	for _, x := range shell.Pressing(v) {
		row := part.Task{
			Text: w.Say("letter-page.name", "number", shell.LetterTitle(w, x), "name", shell.DueFor(w, x)),
			Href: shell.LetterLink(v, x.N), Status: w.Say("letter-page.day-unknown"), Look: part.ToDo,
		}
		if day := shell.DueDay(w, x); day != "" {
			row.Status = w.Say("tasks.day", "day", day, "left", shell.DueLeft(w, x))
		}
		rows = append(rows, row)
	}
	if len(rows) == 0 && len(v.Case.Letters.Held) > 0 {
		rows = append(rows, part.Task{Text: w.Say("section.letters.task"), Href: v.Link("/letters/"), Status: w.Say("tasks.status.done")})
	}
	rows = append(rows, part.Task{Text: w.Say("ways.add-letter"), Href: shell.AddLetter(v)})
	return part.Section("letters", w.Say("tasks.letters"), part.Tasks(rows...))
}

// task is a section in the list. A completed one leads to its answers, any other to
// its first unanswered question.
func task(v shell.Visit, s ask.Section) part.Task {
	w, c := v.Words, &v.Case
	t := part.Task{Text: w.Say("section." + s.ID + ".task"), Href: v.StepLink(ask.Resume(c, s))}
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

// nextTask leads to the first section that is not completed, or to the result.
func nextTask(v shell.Visit) app.UI {
	w, c := v.Words, &v.Case
	for _, s := range sectionsOf(c) {
		if ask.StatusOf(c, s) == ask.Done {
			continue
		}
		text := "tasks.next.on"
		if !begun(c) {
			text = "tasks.next.first"
		}
		return part.ButtonLink(w.Say(text), v.StepLink(ask.Resume(c, s)), part.Plain)
	}
	return part.ButtonLink(w.Say("tasks.result"), v.Link("/result/"), part.Plain)
}

// done counts the sections that are completed.
func done(c *facts.Case) int {
	n := 0
	for _, s := range sectionsOf(c) {
		if ask.StatusOf(c, s) == ask.Done {
			n++
		}
	}
	return n
}

// results is the pages that show results, as links once anything is answered.
func results(v shell.Visit) []part.Task {
	w, c := v.Words, &v.Case
	var tasks []part.Task
	for _, name := range []string{"check", "result", "worksheet", "forms", "your-debt"} {
		t := part.Task{Text: w.Say("tasks." + name), Status: w.Say("tasks.status.later")}
		if begun(c) {
			t.Href, t.Status = v.Link("/"+name+"/"), w.Say("tasks.status.ready")
		}
		tasks = append(tasks, t)
	}
	return tasks
}
