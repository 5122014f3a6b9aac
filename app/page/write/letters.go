package write

import (
	"reflect"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/line"
	"offercheck/calc/write"
)

// path is the page's own.
var path = shell.WrittenPath("")

// Kinds are all kinds of letters, each of which has a page.
func Kinds() []string { return write.Kinds() }

// Path is the path of the page of a kind of letter.
func Path(kind string) string { return shell.WrittenPath(kind) }

// Letters is the letters and scripts that fit the answers, in the order in which they press.
type Letters struct {
	app.Compo
	shell.Visit
}

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *Letters) CompoID() string { return p.Words.Lang() + path }

// OnNav runs on arrival.
func (p *Letters) OnNav(ctx app.Context) { p.Arrive(ctx, shell.TitleOf(p.Words, "write")) }

// Render draws the page.
func (p *Letters) Render() app.UI {
	w := p.Words
	main := []app.UI{
		part.Back(w, p.BackFrom(path, "/result/", "/ways/")),
		part.Heading(w.Say("write.h1")),
	}
	if reflect.ValueOf(p.Case).IsZero() {
		return p.Frame(path, "", append(main, toAnswer(p.Visit)...)...)
	}
	j, err := p.Judged()
	if err != nil {
		return p.NoLaw(path)
	}
	main = append(main, part.Lead(w.Say("write.lead")))
	all := j.Written()
	if len(all) == 0 {
		return p.Frame(path, "", append(main, part.Note(w.Say("write.none")), part.Buttons(part.ButtonLink(w.Say("result.title"), p.Link("/result/"), part.Plain)))...)
	}
	return p.Frame(path, "", append(main,
		p.list(all), part.Note(w.Say("write.draft")), part.Note(w.Say("result.not-irs")),
	)...)
}

// list is the letters and scripts, each kind once, in the order in which they press: what a call may
// settle is said before a letter is sent about it.
func (p *Letters) list(all []*write.Letter) app.UI {
	w := p.Words
	var items []app.UI
	last := ""
	for _, l := range all {
		if l.Kind == last {
			continue
		}
		last = l.Kind
		how := "write.to-send"
		if write.IsScript(l.Kind) {
			how = "write.to-say"
		}
		body := []app.UI{
			app.A().Class("actions__link").Href(p.Link(Path(l.Kind))).Text(w.Say("write.kind." + l.Kind)),
			app.P().Text(w.Say(how) + " " + whyOf(w, l)),
		}
		if l.Last.Known {
			body = append(body, app.P().Body(app.B().Text(w.Say("write.by", "day", w.Day(l.Last.Day())))))
		}
		items = append(items, app.Li().Body(body...))
	}
	return part.Section("letters", w.Say("write.list-h2"), app.Ol().Class("steps", "actions").Body(items...))
}

// whyOf is when a letter fits: one that only may be of use says so first, and what it hangs on.
func whyOf(w say.Words, l *write.Letter) string {
	if key := "write.why." + l.Kind + "." + l.Blocks[0].ID; w.Has(key) {
		return w.Say(key)
	}
	return w.Say("write.why." + l.Kind)
}

// toAnswer is what a page says while there are no answers.
func toAnswer(v shell.Visit) []app.UI {
	w := v.Words
	return []app.UI{
		part.Note(w.Say("write.no-answers")),
		part.Buttons(part.ButtonLink(w.Say("result.start"), v.Link("/tasks/"), part.Plain)),
	}
}

// known is the amount of a line in words; empty without a name.
func known(a func(line.Line) string, l line.Line) string {
	if l.ID == "" {
		return ""
	}
	return a(l)
}
