package result

import (
	"reflect"
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/keep"
	"offercheck/app/page/shell"
	"offercheck/app/part"
)

// Review is what somebody who helps notes beside a case: which papers have arrived, notes on its
// lines, and who has reviewed it.
type Review struct {
	app.Compo
	shell.Visit

	by, line, text string // as they are typed
	problems       []part.Problem
	tried          int
	here           app.Context
}

// Fields of the page.
const (
	reviewBy   = "reviewer"
	reviewLine = "note-line"
	reviewText = "note-text"
)

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *Review) CompoID() string { return p.Words.Lang() + "/review/" }

// OnInit has whoever wrote the last note go on.
func (p *Review) OnInit() {
	if notes := shell.ClinicOf(p.Memory).Notes; len(notes) > 0 {
		p.by = notes[len(notes)-1].By
	}
}

// OnNav runs on arrival.
func (p *Review) OnNav(ctx app.Context) {
	defer shell.Recover()
	p.here = ctx
	p.StartOver()
	p.Arrive(ctx, p.title())
}

func (p *Review) title() string {
	title := shell.TitleOf(p.Words, "review")
	if len(p.problems) > 0 {
		return p.Words.Say("title.error", "title", title)
	}
	return title
}

// Render draws the page.
func (p *Review) Render() app.UI {
	if reflect.ValueOf(p.Case).IsZero() {
		return p.Frame("/review/", "", empty(p.Visit)...)
	}
	j, err := p.Judged()
	if err != nil {
		return p.NoLaw("/review/")
	}
	v, w := result{j}, p.Words
	summary := app.UI(nil)
	if len(p.problems) > 0 {
		summary = &part.ErrorSummary{Words: w, Problems: p.problems, Rev: p.tried}
	}
	return p.Frame("/review/", "question",
		part.Back(w, p.BackFrom("/review/", "/clinic/", "/case/", "/paper/", "/worksheet/", "/tasks/")),
		shell.ProblemArea(summary),
		part.Heading(w.Say("review.h1")),
		part.Lead(w.Say("review.lead")),
		part.Section("papers", w.Say("review.papers"), p.papers(v)...),
		part.Section("notes", w.Say("review.notes"), p.notes(v)...),
		part.Section("sign", w.Say("review.sign"), p.sign(v)...),
		part.Links(w.Say("review.h1"), part.Link{Text: w.Say("review.paper"), Href: p.Link("/paper/")}, part.Link{Text: w.Say("review.changes"), Href: p.Link("/changes/")}),
	)
}

// papers is a box for each paper that proves the answers, ticked once it has arrived.
func (p *Review) papers(v result) []app.UI {
	ids := v.papers()
	if len(ids) == 0 {
		return []app.UI{app.P().Text(v.Say("papers.any"))}
	}
	var boxes []app.UI
	for _, id := range ids {
		boxes = append(boxes, &part.Checkbox{ID: "paper-" + id, Label: v.paper(id, v.forPlan()), On: slices.Contains(shell.ClinicOf(p.Memory).Papers, id), Set: func(_ app.Context, on bool) { p.tick(id, on) }})
	}
	return []app.UI{app.P().Text(v.papersMissing()), app.Div().Body(boxes...)}
}

// tick notes that a paper has arrived, or has not.
func (p *Review) tick(id string, on bool) {
	defer shell.Recover()
	k := shell.ClinicOf(p.Memory)
	k.Papers = slices.DeleteFunc(slices.Clone(k.Papers), func(x string) bool { return x == id })
	if on {
		k.Papers = append(k.Papers, id)
	}
	shell.KeepClinic(p.Memory, k)
}

// reviewer is the field for the initials of whoever writes notes and signs off.
func (p *Review) reviewer() app.UI {
	return &part.Short{Field: part.Field{
		Words: p.Words, ID: reviewBy, Label: p.Words.Say("review.by"), Hint: p.Words.Say("review.by.hint"), Error: p.wrong(reviewBy),
		Input: func(_ app.Context, _, text string) { p.by = text },
	}, Value: p.by}
}

// wrong is the error of a field.
func (p *Review) wrong(id string) string {
	for _, x := range p.problems {
		if x.Field == id {
			return x.Text
		}
	}
	return ""
}

// refuse says what is wrong with a field.
func (p *Review) refuse(ctx app.Context, id, text string) {
	p.problems = []part.Problem{{Field: id, Text: text}}
	p.tried++
	ctx.Page().SetTitle(p.title())
}

// initials are the reviewer's; false if they are none, which is said.
func (p *Review) initials(ctx app.Context) (string, bool) {
	by := keep.AsInitials(p.by)
	if !keep.IsInitials(by) {
		p.refuse(ctx, reviewBy, p.Words.Say("clinic.initials.wrong"))
		return "", false
	}
	p.by, p.problems = by, nil
	ctx.Page().SetTitle(p.title())
	return by, true
}

// sign says who has reviewed the case, or that an answer has changed since, and lets somebody
// sign off.
func (p *Review) sign(v result) []app.UI {
	w, signed := p.Words, shell.ClinicOf(p.Memory).Signed
	body := []app.UI{app.P().ID("signed").TabIndex(-1).Body(app.B().Text(v.signedText()))}
	buttons := []app.UI{&part.Button{ID: "sign-off", Text: w.Say("review.sign.do"), Look: part.Quiet, Do: p.signOff}}
	if signed.By != "" {
		buttons = append(buttons, &part.Button{ID: "sign-back", Text: w.Say("review.sign.back"), Look: part.Quiet, Do: p.signBack})
	}
	return append(body, app.P().Text(w.Say("review.sign.text")), part.Buttons(buttons...))
}

func (p *Review) signOff(ctx app.Context) {
	defer shell.Recover()
	by, ok := p.initials(ctx)
	if !ok {
		return
	}
	k := shell.ClinicOf(p.Memory)
	k.Signed = keep.Signed{By: by, On: shell.TodayOf(p.Memory), Of: keep.Digest(p.Case)}
	shell.KeepClinic(p.Memory, k)
	p.Announce(p.Words.Say("review.signed", "by", by, "day", p.Words.Day(k.Signed.On)))
	part.Focus(p.here, "signed")
}

func (p *Review) signBack(app.Context) {
	defer shell.Recover()
	k := shell.ClinicOf(p.Memory)
	k.Signed = keep.Signed{}
	shell.KeepClinic(p.Memory, k)
	p.Announce(p.Words.Say("review.unsigned"))
	part.Focus(p.here, "signed")
}

// signedText is who has reviewed the case and when, that an answer has changed since, or that
// nobody has.
func (v result) signedText() string {
	signed := shell.ClinicOf(v.Memory).Signed
	switch {
	case signed.By == "":
		return v.Words.Say("review.unsigned")
	case !signed.Holds(v.Case):
		return v.Words.Say("review.fallen", "by", signed.By, "day", v.Words.Day(signed.On))
	}
	return v.Words.Say("review.signed", "by", signed.By, "day", v.Words.Day(signed.On))
}

// missing is the papers that have not arrived, by their IDs.
func (v result) missing() []string {
	return slices.DeleteFunc(v.papers(), func(id string) bool { return slices.Contains(shell.ClinicOf(v.Memory).Papers, id) })
}

// papersMissing is how many papers have arrived, and how many are missing.
func (v result) papersMissing() string {
	all, missing := len(v.papers()), len(v.missing())
	if missing == 0 {
		return v.Words.Say("review.papers.all")
	}
	return v.Words.Say("review.papers.some", "n", strconv.Itoa(all-missing), "all", strconv.Itoa(all))
}
