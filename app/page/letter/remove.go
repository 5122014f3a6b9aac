package letter

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/notice"
)

// asked is the number of the letter that the address asks to remove; 0 if there is no such
// letter.
func (p *Letters) asked() int {
	if n := p.Removing(); n <= len(p.Case.Letters.Held) {
		return n
	}
	return 0
}

// confirm asks whether to remove a letter.
func (p *Letters) confirm() app.UI {
	w, n := p.Words, p.removing
	name := shell.LetterTitle(w, notice.Notice{N: n, Kind: ask.LetterOf(&p.Case, n-1)})
	return p.Frame(path, "question",
		part.Back(w, shell.LetterLink(p.Visit, n)),
		part.Heading(w.Say("list.remove", "item", name)),
		app.P().Text(w.Say("list.remove.text")),
		part.Buttons(
			&part.Button{ID: "yes", Text: w.Say("list.remove.yes"), Look: part.Warning, Do: p.removeNow},
			part.ButtonLink(w.Say("list.remove.no"), shell.LetterLink(p.Visit, n), part.Quiet),
		),
	)
}

// removeNow removes the letter.
func (p *Letters) removeNow(app.Context) {
	defer shell.Recover()
	list, _, _ := ask.Find("letters")
	name := shell.LetterTitle(p.Words, notice.Notice{N: p.removing, Kind: ask.LetterOf(&p.Case, p.removing-1)})
	p.Remove(list, p.removing)
	p.Announce(p.Words.Say("list.removed", "item", name))
	shell.Replace(p.Link(path) + "#main")
}
