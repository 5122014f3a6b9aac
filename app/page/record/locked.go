package record

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
)

// locked draws the page while the answers that are kept are sealed: it asks for the
// passphrase, and stands in the place of every page that would show them or take more.
func (p *CaseFile) locked() app.UI {
	w := p.Words
	if initials := shell.Initials(p.Memory); initials != "" {
		return p.Frame(p.path(), "question",
			shell.ProblemArea(p.errors()),
			part.Heading(w.Say("clinic.is-locked", "initials", initials)),
			part.Lead(w.Say("clinic.is-locked.lead")),
			p.passphrase(w, unlockField, "", w.Say("clinic.open"), p.unlock),
			p.working(w, unlockField),
			part.Section("forgotten", w.Say("locked.forgotten"), app.P().Text(w.Say("clinic.forgotten")), part.Buttons(p.ways()...)),
		)
	}
	return p.Frame(p.path(), "question",
		shell.ProblemArea(p.errors()),
		part.Heading(w.Say("locked.title")),
		part.Lead(w.Say("locked.lead")),
		p.passphrase(w, unlockField, "", w.Say("locked.open"), p.unlock),
		p.working(w, unlockField),
		part.Section("forgotten", w.Say("locked.forgotten"),
			app.P().Text(w.Say("locked.forgotten.text")),
			part.Buttons(p.ways()...),
		),
		part.Section("erase", w.Say("case.erase"), p.erase()...),
	)
}

// ways is what can be done without the passphrase.
func (p *CaseFile) ways() []app.UI {
	w := p.Words
	ways := []app.UI{&part.Button{ID: "download-locked", Text: w.Say("locked.download"), Look: part.Quiet, Do: p.downloadLocked}}
	if shell.Initials(p.Memory) != "" {
		return append(ways, &part.Button{ID: "close-case", Text: w.Say("clinic.others"), Look: part.Quiet, Do: p.toOthers})
	}
	if p.OnDevice() {
		ways = append(ways, &part.Button{ID: "start-aside", Text: w.Say("locked.aside"), Look: part.Quiet, Do: p.startAside})
	}
	return ways
}

// toOthers leaves the case as it is, for another one.
func (p *CaseFile) toOthers(ctx app.Context) {
	defer shell.Recover()
	shell.CloseCase(p.Memory)
	p.secret = secret{}
	p.Goto(ctx, p.Link("/clinic/"))
}

func (p *CaseFile) startAside(app.Context) {
	defer shell.Recover()
	p.StartAside()
	p.secret = secret{}
	p.Reopen()
}

// path is the path at which the page is drawn.
func (p *CaseFile) path() string {
	if p.At == "" {
		return "/case/"
	}
	return p.At
}

func (p *CaseFile) unlock(app.Context) {
	defer shell.Recover()
	p.slowly(unlockField, func(ctx app.Context, passphrase string) {
		if err := p.Unlock(passphrase); err != nil {
			lookForNewer(err)
			p.refuse(ctx, unlockField, sealedProblem(p.Words, err))
			return
		}
		p.secret = secret{}
		p.AnnounceNext(p.Words.Say("locked.opened"))
		p.Reopen()
	})
}

// downloadLocked hands out what is kept as it is, for another device or another try.
func (p *CaseFile) downloadLocked(app.Context) {
	defer shell.Recover()
	name, media, b := p.LockedFile()
	shell.Download(p.Visit, name, media, b)
}
