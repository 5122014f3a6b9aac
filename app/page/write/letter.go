package write

import (
	"reflect"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/law"
	"offercheck/calc/write"
)

// Letter is the page of one kind of letter or script: what is weak in it, the fields, and
// each letter of the kind as it is printed.
type Letter struct {
	app.Compo
	shell.Visit
	Kind string

	looked int // how often it looked for the texts of the other language
}

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *Letter) CompoID() string { return p.Words.Lang() + Path(p.Kind) }

// OnNav runs on arrival. The texts in English may come after those of the page.
func (p *Letter) OnNav(ctx app.Context) {
	p.Arrive(ctx, shell.Title(p.Words, p.Words.Say("write.kind."+p.Kind)))
	shell.AwaitEnglish(ctx, &p.looked)
}

// english is the words of the letter.
func (p *Letter) english() say.Words { return say.In("en").Under(p.Memory) }

// Render draws the page.
func (p *Letter) Render() app.UI {
	w := p.Words
	main := []app.UI{
		part.Back(w, p.BackFrom(Path(p.Kind), path, "/result/", "/letters/")),
		part.Heading(w.Say("write.kind." + p.Kind)),
		part.Lead(w.Say("write.why." + p.Kind)),
	}
	if reflect.ValueOf(p.Case).IsZero() {
		return p.Frame(Path(p.Kind), "", append(main, toAnswer(p.Visit)...)...)
	}
	j, err := p.Judged()
	if err != nil {
		return p.NoLaw(Path(p.Kind))
	}
	var all []*write.Letter
	for _, l := range j.Written() {
		if l.Kind == p.Kind {
			all = append(all, l)
		}
	}
	if len(all) == 0 {
		return p.Frame(Path(p.Kind), "", append(main[:2:2], part.Note(w.Say("write.not-this")), p.back())...)
	}
	main[2] = part.Lead(whyOf(w, all[0]))
	main = append(main, part.Notice("weak", w.Say("write.weak"), app.P().Text(w.Say("write.weak."+p.Kind)), p.notSure(all[0])))
	main = append(main, p.reach()...)
	if fields := p.fields(all); len(fields) > 0 {
		main = append(main, part.Section("blanks", w.Say("write.fields"), append([]app.UI{app.P().Text(w.Say("write.fields-text"))}, fields...)...))
	}
	main = append(main, p.buttons())
	return p.Frame(Path(p.Kind), "paper", append([]app.UI{app.Div().Class("not-paper").Body(main...)}, p.sheets(all)...)...)
}

// notSure is that the letter is a draft, or how to reach whom it is for.
func (p *Letter) notSure(l *write.Letter) app.UI {
	if write.IsScript(l.Kind) {
		return nil
	}
	return app.P().Text(p.Words.Say("write.draft") + " " + p.Words.Say("write.figures-differ"))
}

// buttons prints the letters, or copies them.
func (p *Letter) buttons() app.UI {
	w := p.Words
	buttons := []app.UI{&part.Button{ID: "print", Text: w.Say("write.print"), Look: part.Plain, Do: shell.Print}}
	if shell.HasEnglish() {
		buttons = append(buttons, &part.Button{ID: "copy", Text: w.Say("write.copy"), Look: part.Quiet, Do: p.copy})
	}
	return part.Buttons(append(buttons, part.ButtonLink(w.Say("write.all"), p.Link(path), part.Quiet))...)
}

// back leads to all letters.
func (p *Letter) back() app.UI {
	return part.Buttons(part.ButtonLink(p.Words.Say("write.all"), p.Link(path), part.Plain))
}

// numbers is the phone of a script, and the page of the IRS, by their IDs.
var numbers = map[string]string{write.PenaltyCall: "irs", write.Helpers: "practitioners", write.Release: "irs"}

// webs is the page of the IRS where a script is followed.
var webs = map[string]string{write.PlanOnline: "plan-online", write.OfferOnline: "offer-online"}

// reach is the number to call, or the page to open.
func (p *Letter) reach() []app.UI {
	w := p.Words
	if href := law.PageOf(webs[p.Kind]); href != "" {
		return []app.UI{app.P().Body(part.External(w.Say("write.open-page"), href))}
	}
	if p.Kind == write.Pause {
		return p.readOut()
	}
	number := numbers[p.Kind]
	if p.Kind == write.PauseCall {
		number = shell.CollectionPhone(&p.Case)
	}
	if n, found := law.PhoneOf(number); found {
		return append([]app.UI{
			app.P().Body(part.External(w.Say("action.call", "number", n.Number), "tel:+1-"+n.Number)),
			part.Cited(w, n.Cite, w.Say("action.call.from")),
		}, p.readOut()...)
	}
	return nil
}

// sheets is the form that goes with a letter, or is read out on the phone, by its page.
var sheets = map[string]string{write.PauseCall: "433-f", write.Pause: "433-f", write.Release: "433-f"}

// readOut leads to that form.
func (p *Letter) readOut() []app.UI {
	id := sheets[p.Kind]
	if id == "" {
		return nil
	}
	return []app.UI{app.P().Body(app.A().Href(p.Link("/forms/" + id + "/")).Text(p.Words.Say("form." + id)))}
}
