package record

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/keep"
	"offercheck/app/page/shell"
	"offercheck/app/part"
)

// erase offers to erase, asks for confirmation, and shows what is left.
func (p *CaseFile) erase() []app.UI {
	w := p.Words
	switch {
	case p.erased:
		return []app.UI{app.Div().ID("erased").TabIndex(-1).Body(p.proof(), part.Buttons(
			part.ButtonLink(w.Say("case.restart"), p.Link("/"), part.Quiet),
		))}
	case p.erasing:
		return []app.UI{app.P().ID("erasing").TabIndex(-1).Text(p.eraseSure()), part.Buttons(
			&part.Button{ID: "erase-now", Text: w.Say("case.erase.now"), Look: part.Warning, Do: p.eraseNow},
			&part.Button{ID: "erase-not", Text: w.Say("case.erase.not"), Look: part.Quiet, Do: p.eraseNot},
		)}
	}
	return []app.UI{app.P().Text(w.Say("case.erase.text")), part.Buttons(
		&part.Button{ID: "erase-all", Text: w.Say("case.erase.all"), Look: part.Warning, Do: p.eraseAll},
	)}
}

// proof is what the browser says it holds now, storage by storage, and what no page can see.
func (p *CaseFile) proof() app.UI {
	w := p.Words
	row := func(name string, n int) part.Proof {
		seen := w.Say("case.erased.nothing")
		if n > 0 {
			seen = strconv.Itoa(n)
		}
		if n < 0 {
			seen = w.Say("case.erased.unknown")
		}
		return part.Proof{Name: w.Say("case.erased." + name), Seen: seen, How: w.Say("case.erased." + name + ".how")}
	}
	return app.Div().Body(
		app.H3().Text(w.Say("case.erased.counted")),
		part.Proofs(
			row("tab", p.left.Tab),
			row("device", p.left.Device),
			row("databases", p.left.Databases),
			row("cookies", p.left.Cookies),
			row("files", p.left.Files),
		),
		app.H3().Text(w.Say("remains.h2")),
		shell.Remains(w),
	)
}

// eraseSure asks whether to erase, and says how many cases under initials go too.
func (p *CaseFile) eraseSure() string {
	text := p.Words.Say("case.erase.sure")
	if n := len(keep.Browser.Cases()); n > 0 {
		text += " " + p.Words.Say("case.erase.cases", "n", strconv.Itoa(n))
	}
	return text
}

func (p *CaseFile) eraseAll(app.Context) {
	p.erasing = true
	part.Focus(p.ctx, "erasing")
}

func (p *CaseFile) eraseNot(app.Context) {
	p.erasing = false
	part.Focus(p.ctx, "erase-all")
}

func (p *CaseFile) eraseNow(app.Context) {
	defer shell.Recover()
	said := "case.erased"
	if len(p.Erase()) > 0 {
		said = "case.erased.not"
	}
	p.erasing, p.erased = false, true
	p.ctx.Page().SetTitle(p.titled())
	p.Announce(p.Words.Say(said))
	ctx, counted := p.ctx, false
	keep.Browser.Counted(func(c keep.Count) {
		if !counted {
			p.left, counted = c, true
			return
		}
		ctx.Dispatch(func(app.Context) { p.left = c })
	})
	part.Focus(p.ctx, "erased")
}
