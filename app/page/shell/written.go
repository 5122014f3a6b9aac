package shell

import (
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/say"
	"offercheck/calc/write"
)

// WrittenPath is the path of the page of a kind of letter to the IRS or of script; without a
// kind, of all that fit.
func WrittenPath(kind string) string {
	if kind == "" {
		return "/write/"
	}
	return "/write/" + kind + "/"
}

// Written is the letters and scripts that fit the case, in the order in which they press.
func (j *Judged) Written() []*write.Letter {
	if !j.wrote {
		j.written, j.wrote = write.Of(j.Case, *j.Report, j.Law), true
	}
	return j.written
}

// WrittenLinks leads to those of some kinds that fit, each once; nil if none does. Their pages
// are of the answers, so an estimate leads to none.
func (j *Judged) WrittenLinks(kinds ...string) app.UI {
	if j.Estimate != nil {
		return nil
	}
	var links []app.UI
	for _, kind := range kinds {
		for _, l := range j.Written() {
			if l.Kind == kind {
				links = append(links, app.A().Href(j.Link(WrittenPath(kind))).Text(j.Words.Say("write.kind."+kind)))
				break
			}
		}
	}
	if len(links) == 0 {
		return nil
	}
	return app.P().Class("actions__links").Body(links...)
}

// BlankID is the ID of a blank of a block of a letter.
func BlankID(l *write.Letter, b *write.Block, blank string) string {
	return l.Kind + "-" + strconv.Itoa(l.N) + "-" + b.ID + "-" + strconv.Itoa(b.N) + "-" + blank
}

// HasEnglish says that the texts in English are there, which come after those of the page.
func HasEnglish() bool { return say.In(say.Langs[0]).Has("write.title") }

// How often a page looks for the texts of the other language, and how long it waits.
const (
	looks    = 60
	lookEach = 500 * time.Millisecond
)

// AwaitEnglish draws the page again once the texts in English are there. Looked is how often
// the page looked for them.
func AwaitEnglish(ctx app.Context, looked *int) {
	if *looked++; HasEnglish() || *looked > looks {
		return
	}
	ctx.After(lookEach, func(ctx app.Context) { AwaitEnglish(ctx, looked) })
}

// WrittenTo is where a letter goes, line by line.
func WrittenTo(w say.Words, l *write.Letter) []string {
	switch own := "write.to-form-" + l.Form; {
	case len(l.Office.Lines) > 0:
		return l.Office.Lines
	case l.Answer.Kind.Given:
		return []string{w.Say("write.to-notice")}
	case w.Has(own):
		return []string{w.Say(own)}
	case l.Form != "":
		return []string{w.Say("write.to-form", "form", l.Form)}
	}
	return []string{w.Say("write.to-irs")}
}
