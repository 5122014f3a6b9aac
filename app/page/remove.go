package page

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/part"
)

// removal begins the fragment that asks whether to remove a thing.
const removal = "remove-"

// asked is the number of the thing that a fragment wants removed.
func (p *List) asked(fragment string) int {
	text, is := strings.CutPrefix(fragment, removal)
	n, ok := number(text)
	if !is || !ok || n > p.list().Items.Len(&Store.Case) {
		return 0
	}
	return n
}

// remove asks first whether to remove the nth.
func (p *List) remove(ctx app.Context, n int) {
	defer caught()
	ctx.Navigate(Link(p.Words, "/"+p.ID+"/") + "#" + removal + strconv.Itoa(n))
}

// confirm asks whether to remove a thing.
func (p *List) confirm() app.UI {
	w := p.Words
	card := cardOf(w, &Store.Case, p.list(), sectionOf(p.ID), p.removing)
	return Frame(w, "/"+p.ID+"/", "question",
		part.Back(w, Link(w, "/"+p.ID+"/")),
		part.Heading(p.heading()),
		app.P().Text(w.Say("list.remove.text")),
		part.Facts(card.Facts...),
		part.Buttons(
			&part.Button{ID: "yes", Text: w.Say("list.remove.yes"), Look: part.Wipe, Do: p.removeNow},
			part.ButtonLink(w.Say("list.remove.no"), Link(w, "/"+p.ID+"/"), part.Quiet),
		),
	)
}

// removeNow takes the thing out and goes on to the one that follows it or, if
// it was the last, to the button that adds one.
func (p *List) removeNow(app.Context) {
	defer caught()
	name, n := itemName(p.Words, p.list(), p.removing), p.removing
	Store.Remove(p.list(), n)
	Store.Say(p.Words.Say("list.removed", "item", name))
	at := "add"
	if n <= p.list().Items.Len(&Store.Case) {
		at = p.ID + "-" + strconv.Itoa(n)
	}
	instead(Link(p.Words, "/"+p.ID+"/") + "#" + at)
}

// Remove takes the nth thing, from 1, out of a collection. What was typed and
// not taken goes too: the things behind it have other numbers now.
func (m *Memory) Remove(list ask.Step, n int) {
	c := copyOf(m.Case)
	list.Items.Remove(&c, n-1)
	m.DropDrafts()
	m.Change(c)
}
