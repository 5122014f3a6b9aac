package record

import (
	"errors"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/keep"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/app/say"
)

// CaseFile is the page to keep, download, open and erase the answers.
type CaseFile struct {
	app.Compo
	shell.Visit

	At string // the path of the page in whose place this one asks for the passphrase; empty at its own

	secrets
	wrong   *keep.Error // what is wrong with the file that was opened
	other   string      // the initials of the file that was opened, if they are not those of the open case
	sealed  []byte      // the file that was opened, if it is sealed and waits for its passphrase
	erasing bool        // asked whether to erase
	erased  bool
	left    keep.Count // what the browser holds after erasing
}

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *CaseFile) CompoID() string { return p.Words.Lang() + "/case/" + p.At }

// OnNav runs on arrival.
func (p *CaseFile) OnNav(ctx app.Context) {
	defer shell.Recover()
	p.begin(ctx, p.Visit, p.titled)
	p.Arrive(ctx, p.titled())
	lookForNewer(p.LoadErr)
}

func (p *CaseFile) titled() string {
	title := shell.Title(p.Words, p.Words.Say("case.title"))
	if p.Locked() {
		title = shell.Title(p.Words, p.Words.Say("locked.title"))
		if initials := shell.Initials(p.Memory); initials != "" {
			title = shell.Title(p.Words, p.Words.Say("clinic.is-locked", "initials", initials))
		}
	}
	if p.wrong != nil || p.other != "" || p.secret.wrong != "" {
		return p.Words.Say("title.error", "title", title)
	}
	return title
}

// Render draws the page.
func (p *CaseFile) Render() app.UI {
	if p.Locked() {
		return p.locked()
	}
	w := p.Words
	return p.Frame("/case/", "question",
		part.Back(w, p.BackFrom("/case/", "/tasks/", "/result/", "/")),
		shell.ProblemArea(p.errors()),
		part.Heading(w.Say("case.title")),
		part.Lead(w.Say("case.lead")),
		p.unread(),
		part.Section("keep", w.Say("case.keep"), p.keep()...),
		part.Section("seal", p.saySealed("sealed.h2"), p.seal()...),
		part.Section("download", w.Say("case.download"), p.download()...),
		part.Section("open", w.Say("case.open"), app.P().Text(w.Say("case.open.text")), p.open(), p.openSealed()),
		part.Section("erase", w.Say("case.erase"), p.erase()...),
	)
}

// unread says that what the browser keeps cannot be read.
func (p *CaseFile) unread() app.UI {
	var wrong *keep.Error
	if !errors.As(p.LoadErr, &wrong) {
		return nil
	}
	return part.Notice("unread", p.Words.Say("case.unread"), app.P().Text(fileProblem(p.Words, wrong)))
}

// keep says where the answers are kept, and offers the other place.
func (p *CaseFile) keep() []app.UI {
	if p.Shared() {
		return []app.UI{app.P().Text(p.Words.Say("case.kept.shared")), p.sharing()}
	}
	if shell.Initials(p.Memory) != "" && p.OnDevice() {
		return []app.UI{app.P().Body(
			app.Text(p.Words.Say("clinic.kept", "initials", shell.Initials(p.Memory))+" "),
			app.A().Href(p.Link("/clinic/")).Text(p.Words.Say("clinic.link")),
		), p.private()}
	}
	w, button := p.Words, &part.Button{ID: "keep-device", Text: p.Words.Say("case.keep.device"), Look: part.Quiet, Do: p.toDevice}
	if p.LoadErr != nil {
		return []app.UI{app.P().Text(w.Say("case.kept.unread"))}
	}
	if p.OnDevice() {
		button = &part.Button{ID: "keep-tab", Text: w.Say("case.keep.tab"), Look: part.Quiet, Do: p.toTab}
	}
	text := w.Say("case.keep.text")
	if p.IsSealed() {
		text = w.Say("sealed.is")
	}
	return []app.UI{app.P().Text(w.Say("case.kept." + p.Where())), app.P().Text(text), part.Buttons(button), p.private(), p.sharing(), p.several()}
}

// private asks whether the answer on abuse is kept too, if it was given.
func (p *CaseFile) private() app.UI {
	if !p.HasPrivate() {
		return nil
	}
	w := p.Words
	return &part.Checkbox{ID: "keep-private", Label: w.Say("case.kept.private"), Hint: w.Say("case.kept.private.hint"), On: p.KeepsPrivate(), Set: p.keepPrivate}
}

func (p *CaseFile) keepPrivate(_ app.Context, on bool) {
	defer shell.Recover()
	p.KeepPrivate(on)
}

// several leads to the page of cases under initials.
func (p *CaseFile) several() app.UI {
	return app.P().Body(app.A().Href(p.Link("/clinic/")).Text(p.Words.Say("clinic.several")))
}

// sharing asks whether others use this computer too.
func (p *CaseFile) sharing() app.UI { return &shell.Sharing{Visit: p.Visit, Now: p.Shared()} }

func (p *CaseFile) toDevice(app.Context) { p.move(true) }
func (p *CaseFile) toTab(app.Context)    { p.move(false) }

func (p *CaseFile) move(device bool) {
	defer shell.Recover()
	p.Keep(device)
	p.Announce(p.Words.Say("case.kept." + p.Where()))
	if device {
		part.Focus(p.ctx, "keep-tab")
	} else {
		part.Focus(p.ctx, "keep-device")
	}
}

func (p *CaseFile) download() []app.UI {
	w, text := p.Words, "case.download.text"
	if p.IsSealed() {
		text = "sealed.download"
	}
	beside := app.UI(nil)
	if k := shell.ClinicOf(p.Memory); k.Initials != "" || len(k.Notes)+len(k.Papers) > 0 || k.Signed.By != "" {
		beside = app.P().Text(w.Say("clinic.file"))
	}
	return []app.UI{
		app.P().Text(w.Say(text)), beside,
		part.Buttons(&part.Button{ID: "download-now", Text: w.Say("case.download.now"), Look: part.Quiet, Do: p.downloadNow}),
	}
}

func (p *CaseFile) downloadNow(app.Context) {
	defer shell.Recover()
	name, media, b := p.File()
	shell.Download(p.Visit, name, media, b)
	p.Downloaded()
}

// errors is the summary of what is wrong with the file.
func (p *CaseFile) errors() app.UI {
	if p.secret.wrong != "" {
		return &part.ErrorSummary{Words: p.Words, Rev: p.tried, Problems: []part.Problem{{Field: p.secret.field, Text: p.secret.wrong}}}
	}
	if p.other != "" {
		return &part.ErrorSummary{Words: p.Words, Rev: p.tried, Problems: []part.Problem{{Field: "file", Text: p.otherCase()}}}
	}
	if p.wrong == nil {
		return nil
	}
	return &part.ErrorSummary{Words: p.Words, Rev: p.tried, Problems: []part.Problem{{Field: "file", Text: fileProblem(p.Words, p.wrong)}}}
}

// fileProblem is what is wrong with a case file, in a sentence.
func fileProblem(w say.Words, e *keep.Error) string {
	return w.Say("error."+e.Code, "field", e.Field)
}
