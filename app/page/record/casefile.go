package record

import (
	"errors"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/keep"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/facts"
)

// CaseFile is the page to keep, download, open and erase the answers.
type CaseFile struct {
	app.Compo
	shell.Visit

	ctx     app.Context // the page's own: a button's ends when another takes its place
	wrong   *keep.Error // what is wrong with the file that was opened
	tried   int         // how many files were opened
	erasing bool        // asked whether to erase
	erased  bool
	left    []string // what the browser still keeps after erasing
}

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *CaseFile) CompoID() string { return p.Words.Lang() + "/case/" }

// OnNav runs on arrival.
func (p *CaseFile) OnNav(ctx app.Context) {
	defer shell.Recover()
	p.ctx = ctx
	p.Arrive(ctx, p.title())
	lookForNewer(p.LoadErr)
}

func (p *CaseFile) title() string {
	title := shell.Title(p.Words, p.Words.Say("case.title"))
	if p.wrong != nil {
		return p.Words.Say("title.error", "title", title)
	}
	return title
}

// Render draws the page.
func (p *CaseFile) Render() app.UI {
	w := p.Words
	return p.Frame("/case/", "question",
		part.Back(w, p.BackFrom("/case/", "/tasks/", "/result/", "/")),
		shell.ProblemArea(p.errors()),
		part.Heading(w.Say("case.title")),
		part.Lead(w.Say("case.lead")),
		p.unread(),
		part.Section("keep", w.Say("case.keep"), p.keep()...),
		part.Section("download", w.Say("case.download"), p.download()...),
		part.Section("open", w.Say("case.open"), app.P().Text(w.Say("case.open.text")), p.open()),
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
	w, button := p.Words, &part.Button{ID: "keep-device", Text: p.Words.Say("case.keep.device"), Look: part.Quiet, Do: p.toDevice}
	if p.LoadErr != nil {
		return []app.UI{app.P().Text(w.Say("case.kept.unread"))}
	}
	if p.OnDevice() {
		button = &part.Button{ID: "keep-tab", Text: w.Say("case.keep.tab"), Look: part.Quiet, Do: p.toTab}
	}
	return []app.UI{app.P().Text(w.Say("case.kept." + p.Where())), app.P().Text(w.Say("case.keep.text")), part.Buttons(button)}
}

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
	w := p.Words
	return []app.UI{
		app.P().Text(w.Say("case.download.text")),
		part.Buttons(&part.Button{ID: "download-now", Text: w.Say("case.download.now"), Look: part.Quiet, Do: p.downloadNow}),
	}
}

func (p *CaseFile) downloadNow(app.Context) {
	defer shell.Recover()
	shell.Download(p.Visit, keep.Name, keep.Type, keep.Write(p.Case, p.Day, p.Scenarios()...))
	p.Downloaded()
}

func (p *CaseFile) open() app.UI {
	w := p.Words
	field := part.Field{Words: w, ID: "file", Label: w.Say("case.open.label"), Hint: w.Say("case.open.hint")}
	if p.wrong != nil {
		field.Error = fileProblem(w, p.wrong)
	}
	return &part.File{Field: field, Accept: ".json", Open: p.opened}
}

// errors is the summary of what is wrong with the file.
func (p *CaseFile) errors() app.UI {
	if p.wrong == nil {
		return nil
	}
	return &part.ErrorSummary{Words: p.Words, Rev: p.tried, Problems: []part.Problem{{Field: "file", Text: fileProblem(p.Words, p.wrong)}}}
}

// opened reads the chosen file, up to the largest size of a case file.
func (p *CaseFile) opened(app.Context, app.Value) {
	defer shell.Recover()
	keep.Chosen(app.Window().GetElementByID("file"), func(b []byte) {
		p.ctx.Dispatch(func(ctx app.Context) { p.take(ctx, b) })
	})
}

// take replaces the case by the file's. If the file is faulty the case stays.
func (p *CaseFile) take(ctx app.Context, b []byte) {
	defer shell.Recover()
	p.tried++
	p.wrong = nil
	c, scenarios, err := p.read(b)
	if errors.As(err, &p.wrong) {
		lookForNewer(err)
		ctx.Page().SetTitle(p.title())
		return
	}
	place, typed, divided := ask.WithdrawDivided(&c)
	p.Adopt(c, scenarios)
	p.AnnounceNext(p.Words.Say("case.opened"))
	if divided {
		p.KeepDraft(place, typed)
		p.Goto(ctx, p.StepLink(place))
		return
	}
	p.Goto(ctx, p.Link("/tasks/"))
}

// lookForNewer has the browser look for a newer version of the site, if a file needs one.
// The page offers it once the device has it.
func lookForNewer(err error) {
	var wrong *keep.Error
	if errors.As(err, &wrong) && wrong.Code == keep.Newer {
		shell.LookForNewer()
	}
}

// read reads a case file. It refuses what no field would take either, such as a
// debt below zero, and an assessment after today, in the case and in its scenarios. A
// county that became several is left for its question.
func (p *CaseFile) read(b []byte) (facts.Case, []keep.Scenario, error) {
	c, err := keep.Read(b)
	if err != nil {
		return facts.Case{}, nil, err
	}
	ask.FollowCounty(&c)
	for _, f := range ask.FaultsOn(&c, p.Day) {
		if f.Problem.Code != ask.Divided {
			return facts.Case{}, nil, &keep.Error{Code: keep.WrongValue, Field: keep.Field(&c, f.Answer)}
		}
	}
	scenarios, _ := keep.Scenarios(b)
	for i, s := range scenarios {
		changed, _ := keep.Apply(c, s)
		for _, f := range ask.FaultsOn(&changed, p.Day) {
			if field := keep.FieldIn(scenarios, i, keep.Field(&changed, f.Answer)); field != "" {
				return facts.Case{}, nil, &keep.Error{Code: keep.WrongValue, Field: field}
			}
		}
	}
	return c, scenarios, nil
}

// fileProblem is what is wrong with a case file, in a sentence.
func fileProblem(w say.Words, e *keep.Error) string {
	return w.Say("error."+e.Code, "field", e.Field)
}
