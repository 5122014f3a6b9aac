package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// A Task is a row of the task list.
type Task struct {
	Text   string // starts with a verb
	Href   string // empty if it cannot start yet
	Status string // "Completed"
	Look   Mark
}

// A Mark is the style of a task's status.
type Mark string

// The marks. A task that is completed, or cannot start yet, has none.
const (
	NoMark Mark = ""
	ToDo   Mark = "todo"
	Wrong  Mark = "wrong"
)

// Tasks is the task list.
func Tasks(tasks ...Task) app.UI {
	return app.Ul().Class("tasks").Body(
		app.Range(tasks).Slice(func(i int) app.UI { return tasks[i].row() }),
	)
}

func (t Task) row() app.UI {
	status := app.Span().Class("tasks__status").Text(t.Status)
	if t.Look != NoMark {
		status = status.Class("tasks__status--" + string(t.Look))
	}
	if t.Href == "" {
		return app.Li().Class("tasks__item tasks__item--later").Body(app.Span().Text(t.Text), status)
	}
	return app.Li().Class("tasks__item").Body(app.A().Class("tasks__link").Href(t.Href).Text(t.Text), status)
}
