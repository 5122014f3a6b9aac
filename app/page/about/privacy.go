package about

import (
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/app/say"
)

// Privacy shows what the visitor's own browser sees of this site, how to try
// it without a connection, and what cannot be protected.
type Privacy struct {
	app.Compo
	shell.Visit

	asked bool // the browser was asked
	left  bool // the visitor has gone to another page
	seen  observed
	tried attempts
	files []fingerprint // of the copies on this device; empty if there are none
}

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *Privacy) CompoID() string { return p.Words.Lang() + "/privacy/" }

// OnNav runs on arrival.
func (p *Privacy) OnNav(ctx app.Context) { p.Arrive(ctx, shell.TitleOf(p.Words, "privacy")) }

// settling is the wait before trying, since the last policy is set only after the
// program's first drawing; watching is the interval of looking whether the whole
// program is on the device.
const (
	settling = time.Second / 4
	watching = 2 * time.Second
)

// OnInit looks before the page is first drawn.
func (p *Privacy) OnInit() {
	defer shell.Recover()
	if app.IsClient {
		p.asked, p.seen = true, see(p.Memory)
	}
}

// OnMount looks at the copies too. Once the page has settled it tries what the rules forbid,
// and looks again.
func (p *Privacy) OnMount(ctx app.Context) {
	p.tried = attempts{trying, trying}
	p.look(ctx)
	ctx.After(settling, p.try)
	ctx.After(watching, p.watch)
}

// OnDismount ends the watch.
func (p *Privacy) OnDismount() { p.left = true }

// watch waits for the program to be on the device, and then looks again.
func (p *Privacy) watch(ctx app.Context) {
	defer shell.Recover()
	if p.left || p.seen.offline || !app.IsClient {
		return
	}
	if see(p.Memory).offline {
		p.look(ctx)
		return
	}
	ctx.After(watching, p.watch)
}

// look asks the browser what it sees.
func (p *Privacy) look(ctx app.Context) {
	defer shell.Recover()
	if !app.IsClient {
		return
	}
	p.asked, p.seen = true, see(p.Memory)
	lookAtCopies(p.Base, func(files []fingerprint) {
		ctx.Dispatch(func(app.Context) { p.files, p.seen.lost = files, max(p.seen.lost, lostOf(files)) })
	})
}

// again tries and looks once more, and announces it.
func (p *Privacy) again(ctx app.Context) {
	p.tried = attempts{trying, trying}
	p.try(ctx)
	p.Announce(p.Words.Say("privacy.checked"))
}

// Render draws the page.
func (p *Privacy) Render() app.UI {
	w := p.Words
	head := []app.UI{part.Heading(w.Say("privacy.h1")), part.Lead(w.Say("privacy.lead"))}
	return p.LongPage("/privacy/", head, []shell.Region{
		{ID: "now", Heading: w.Say("privacy.now.h2"), Body: p.now()},
		{ID: "try", Heading: w.Say("privacy.try.h2"), Body: recipe(w)},
		{ID: "pasted", Heading: w.Say("privacy.pasted.h2"), Body: []app.UI{app.P().Text(w.Say("privacy.pasted"))}},
		{ID: "shared-computer", Heading: w.Say("privacy.shared.h2"), Body: []app.UI{
			app.P().Body(app.Text(w.Say("privacy.shared")+" "), app.A().Href(p.Link("/case/")).Text(w.Say("privacy.shared.choose"))),
			app.P().Text(w.Say("privacy.exit")),
			app.H3().Text(w.Say("remains.h2")),
			shell.Remains(w),
		}},
		{ID: "abuse", Heading: w.Say("privacy.abuse.h2"), Body: []app.UI{
			app.P().Body(app.Text(w.Say("privacy.abuse")+" "), app.A().Href(p.Link("/case/")).Text(w.Say("footer.case"))),
		}},
		{ID: "files", Heading: w.Say("privacy.files.h2"), Body: p.copies()},
		{ID: "unprotected", Heading: w.Say("privacy.limits.h2"), Body: []app.UI{listed(w, "privacy.limits", unprotected)}},
	}, nil)
}

// unprotected is what the site cannot protect from: each the text privacy.limits
// with that ID.
var unprotected = []string{
	"leaving",
	"unseen",
	"onlooker",
	"add-ons",
	"printed",
	"visit",
	"copied-site",
	"host",
	"neighbors",
}

// now is what the browser sees; on a desk, that nobody has asked it.
func (p *Privacy) now() []app.UI {
	w := p.Words
	if !p.asked {
		return []app.UI{app.P().Text(w.Say("privacy.now.before"))}
	}
	body := []app.UI{part.Proofs(proofs(w, p.seen, p.tried)...)}
	if len(p.seen.policies) > 0 {
		body = append(body, app.P().Text(w.Say("privacy.policy.lines")), listOfCode(p.seen.policies))
	}
	if len(p.seen.kept) > 0 {
		body = append(body, app.P().Text(w.Say("privacy.kept.entries")), listOfCode(kept(w, p.seen.kept)))
	}
	return append(body, part.Buttons(
		&part.Button{ID: "again", Text: w.Say("privacy.again"), Do: p.again},
		part.ButtonLink(w.Say("privacy.erase"), p.Link("/case/"), part.Quiet),
	))
}

// listOfCode is a list of texts set as code.
func listOfCode(texts []string) app.UI {
	return app.Ul().Body(app.Range(texts).Slice(func(i int) app.UI {
		return app.Li().Body(app.Code().Text(texts[i]))
	}))
}

// kept is what is stored under this program's name, and how long it is.
func kept(w say.Words, entries []entry) []string {
	var texts []string
	for _, e := range entries {
		texts = append(texts, w.Say("privacy.kept.entry", "name", e.name, "n", strconv.Itoa(e.size)))
	}
	return texts
}

// proofs is what was seen, a row for each claim.
func proofs(w say.Words, s observed, tried attempts) []part.Proof {
	proof := func(name, seen, how string, gaps ...string) part.Proof {
		return part.Proof{
			Name: w.Say("privacy." + name),
			Seen: seen,
			How:  w.Say("privacy."+how, gaps...),
		}
	}
	rules := w.Say("privacy.policy." + inForce(s.policies))
	if tried.own == trying { // the second is set a moment after the program's first drawing
		rules = w.Say("privacy.attempt." + string(trying))
	}
	return []part.Proof{
		proof("own", w.Say("privacy.attempt."+string(tried.own)), "own.how"),
		proof("other", w.Say("privacy.attempt."+string(tried.other)), "other.how"),
		proof("policy", rules, "policy.how"),
		proof("requests", s.requests(w), "requests.how"),
		proof("loaded", strconv.Itoa(s.own+s.foreign), "loaded.how", "all", strconv.Itoa(s.own), "other", strconv.Itoa(s.foreign)),
		proof("cookies", orNone(w, "privacy.cookies.none", s.cookies), "cookies.how"),
		proof("kept", w.Say("privacy.kept."+s.where), "kept.how."+s.where),
		proof("offline", w.Say("privacy.offline."+s.ready()), "offline."+s.ready()+".how", "n", strconv.Itoa(s.lost)),
	}
}

// requests is how many there were since the program started; not known if the browser's
// list of them lacks the program itself.
func (s observed) requests(w say.Words) string {
	if !s.listed {
		return w.Say("privacy.requests.unknown")
	}
	return orNone(w, "privacy.requests.none", s.since)
}

// ready says whether the whole program is on the device.
func (s observed) ready() string {
	switch {
	case !s.offline:
		return "not-yet"
	case s.lost > 0:
		return "damaged"
	}
	return "ready"
}

// orNone is a number, or the word for none.
func orNone(w say.Words, none string, n int) string {
	if n == 0 {
		return w.Say(none)
	}
	return strconv.Itoa(n)
}

// recipe is how anybody can try it.
func recipe(w say.Words) []app.UI {
	steps := make([]part.Step, 4)
	for i := range steps {
		key := "privacy.try." + strconv.Itoa(i+1)
		steps[i] = part.Step{When: w.Say(key + ".when"), Text: w.Say(key)}
	}
	return []app.UI{
		part.Steps(steps...),
		app.H3().Text(w.Say("privacy.watch.h2")),
		app.P().Text(w.Say("privacy.watch")),
	}
}
