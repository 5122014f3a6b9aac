package interview

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
)

// asked is the number of the item that the address asks to remove; 0 if there is no
// such item.
func (p *List) asked() int {
	if n := p.Removing(); n <= p.list().Items.Len(&p.Case) {
		return n
	}
	return 0
}

// remove asks whether to remove the nth item, from 1.
func (p *List) remove(ctx app.Context, n int) {
	defer shell.Recover()
	p.Goto(ctx, p.Link("/"+p.ID+"/")+"#"+shell.RemovalOf(n))
}

// confirm asks whether to remove an item.
func (p *List) confirm() app.UI {
	w := p.Words
	card := cardOf(p.Visit, p.list(), sectionOf(p.ID), p.removing)
	return p.Frame("/"+p.ID+"/", "question",
		part.Back(w, p.Link("/"+p.ID+"/")),
		part.Heading(p.heading()),
		app.P().Text(w.Say("list.remove.text")),
		part.Facts(card.Facts...),
		part.Buttons(
			&part.Button{ID: "yes", Text: w.Say("list.remove.yes"), Look: part.Warning, Do: p.removeNow},
			part.ButtonLink(w.Say("list.remove.no"), p.Link("/"+p.ID+"/"), part.Quiet),
		),
	)
}

// removeNow removes the item and moves on to the one after it or, if it was the last,
// to the button that adds one.
func (p *List) removeNow(app.Context) {
	defer shell.Recover()
	name, n := itemName(p.Words, p.list(), p.removing), p.removing
	p.Remove(p.list(), n)
	p.Announce(p.Words.Say("list.removed", "item", name))
	at := "add"
	if n <= p.list().Items.Len(&p.Case) {
		at = p.ID + "-" + strconv.Itoa(n)
	}
	shell.Replace(p.Link("/"+p.ID+"/") + "#" + at)
}
