package record

import (
	"strconv"
	"time"
	"unicode/utf8"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/keep"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/app/say"
)

// A secret is a passphrase that is being typed. The page has it until it is used.
type secret struct {
	field string // the ID of the field it is typed in
	text  string
	again string // typed once more, when it is not shown
	shown bool
	given string // the one that was suggested
	wrong string // what is wrong with it, in words
	busy  bool
}

// secrets is what a page has that asks for passphrases.
type secrets struct {
	secret secret
	tried  int         // how often something was refused, for it to be announced again
	ctx    app.Context // the page's own: a button's ends when another takes its place
	visit  shell.Visit
	title  func() string
}

// begin is called by the page's OnNav.
func (p *secrets) begin(ctx app.Context, v shell.Visit, title func() string) {
	p.ctx, p.visit, p.title = ctx, v, title
}

// The fields of passphrases.
const (
	unlockField = "unlock"
	sealField   = "passphrase"
	againField  = "passphrase-again"
	fileField   = "file-passphrase"
	openField   = "case-passphrase"
)

// passphrase is the form to type a passphrase in: see secretFields.
func (p *secrets) passphrase(w say.Words, id, hint, do string, submit func(app.Context), beside ...app.UI) app.UI {
	look := part.Quiet
	if id == unlockField || id == openField {
		look = part.Plain
	}
	return part.Form(submit, append(p.secretFields(w, id, hint, beside...),
		part.Buttons(&part.Button{ID: id + "-now", Text: do, Look: look}))...)
}

// secretFields are the fields for a passphrase, with what helps with it below the first. A new one
// is typed twice.
func (p *secrets) secretFields(w say.Words, id, hint string, beside ...app.UI) []app.UI {
	s := &p.secret
	text, wrong := "", ""
	if s.field == id {
		text, wrong = s.text, s.wrong
	}
	body := []app.UI{
		&part.Secret{Field: part.Field{
			Words: w, ID: id, Label: w.Say("sealed.passphrase"), Hint: hint, Error: wrong, Input: p.typeSecret,
		}, Value: text, Shown: s.shown},
	}
	if len(beside) > 0 {
		body = append(body, part.Buttons(beside...))
	}
	if id == sealField && !s.shown {
		body = append(body, &part.Secret{Field: part.Field{
			Words: w, ID: againField, Label: w.Say("sealed.again"), Input: p.typeSecret,
		}, Value: s.again})
	}
	return append(body, &part.Checkbox{ID: id + "-shown", Label: w.Say("sealed.show"), On: s.shown, Set: p.showSecret})
}

// shortest is how many characters a new passphrase has at least: NIST SP 800-63B has no fewer.
const shortest = 8

// newSecret says that the passphrase is too short, or another the second time, if it is.
func (p *secrets) newSecret() bool {
	s, wrong := &p.secret, ""
	switch {
	case s.field != sealField || s.text == "": // which is told to enter one
	case utf8.RuneCountInString(s.text) < shortest:
		wrong = p.visit.Words.Say("sealed.short", "n", strconv.Itoa(shortest))
	case !s.shown && s.again != s.text:
		wrong = p.visit.Words.Say("sealed.differ")
	}
	if wrong != "" {
		p.refuse(p.ctx, sealField, wrong)
	}
	return wrong == ""
}

// suggested is of how many words a passphrase is suggested.
const suggested = 5

// suggest fills in a passphrase of names of counties, which are there anyhow, and shows it.
func (p *secrets) suggest(app.Context) {
	defer shell.Recover()
	text := keep.Suggest(countyWords(), suggested)
	p.secret = secret{field: sealField, text: text, given: text, shown: true}
}

// newHint is the hint of a new passphrase: the one that was suggested, to be written down.
func (p *secrets) newHint(w say.Words) string {
	if p.secret.given != "" {
		return w.Say("sealed.suggested", "passphrase", p.secret.given)
	}
	return w.Say("sealed.hint")
}

func (p *secrets) typeSecret(_ app.Context, id, text string) {
	if id == againField {
		p.secret.again = text
		return
	}
	p.secret.field, p.secret.text = id, text
}

func (p *secrets) showSecret(_ app.Context, on bool) { p.secret.shown = on }

// refuse says what is wrong with the passphrase, or with what it was to open.
func (p *secrets) refuse(ctx app.Context, id, wrong string) {
	p.secret.field, p.secret.wrong, p.secret.busy = id, wrong, false
	p.tried++
	ctx.Page().SetTitle(p.title())
}

// slowly says that something takes a moment, and does it once the browser has shown that: the
// page stands still then, as scrypt has no steps to pause between, and a worker of its own the
// page's lock refuses. A second press meanwhile does nothing.
func (p *secrets) slowly(id string, do func(ctx app.Context, passphrase string)) {
	if p.secret.busy {
		return
	}
	if p.secret.field != id || p.secret.text == "" {
		p.refuse(p.ctx, id, p.visit.Words.Say("sealed.enter"))
		return
	}
	p.secret.busy, p.secret.wrong = true, ""
	p.visit.Announce(p.visit.Words.Say("sealed.working"))
	p.ctx.After(100*time.Millisecond, func(ctx app.Context) {
		afterFrame(ctx, func(ctx app.Context) {
			defer shell.Recover()
			p.secret.busy = false
			do(ctx, p.secret.text)
		})
	})
}

// unseen is how many milliseconds to wait for a frame of a window that may not be seen, and
// has none then.
const unseen = 1000

// afterFrame calls then once the browser has shown the next frame.
func afterFrame(ctx app.Context, then func(app.Context)) {
	w, called := app.Window(), false
	call := app.FuncOf(func(app.Value, []app.Value) any {
		if !called {
			called = true
			ctx.Dispatch(then)
		}
		return nil
	})
	w.Call("setTimeout", call, unseen)
	w.Call("requestAnimationFrame", app.FuncOf(func(app.Value, []app.Value) any {
		w.Call("setTimeout", call)
		return nil
	}))
}

// working says so beside the field with that ID, while it does.
func (p *secrets) working(w say.Words, id string) app.UI {
	if !p.secret.busy || p.secret.field != id {
		return nil
	}
	return app.P().Aria("hidden", "true").Text(w.Say("sealed.working")) // the status says it aloud
}

// sealedProblem is what is wrong with an error of a sealed file, in a sentence; empty if it
// is none.
func sealedProblem(w say.Words, err error) string {
	wrong, is := err.(*keep.Error)
	if !is {
		return ""
	}
	return fileProblem(w, wrong)
}
