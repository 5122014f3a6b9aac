package interview

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/app/say"
)

// List is the items of a collection. Each can be changed or removed, and another
// added.
type List struct {
	app.Compo
	shell.Visit
	ID string

	removing int // the item about to be removed, from 1; 0 if none is
}

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *List) CompoID() string { return p.Words.Lang() + "/" + p.ID }

// OnInit shows the list, or asks about a removal, as the address wants it.
func (p *List) OnInit() { p.removing = p.asked() }

// OnNav does so again if only the fragment changed.
func (p *List) OnNav(ctx app.Context) {
	defer shell.Recover()
	if p.Redirected() {
		return
	}
	p.StartOver()
	p.ReadAddress()
	p.removing = p.asked()
	p.Arrive(ctx, p.title())
}

func (p *List) list() ask.Step {
	list, _, _ := ask.Find(p.ID)
	return list
}

// heading is the list's, or the question whether to remove an item.
func (p *List) heading() string {
	if p.removing > 0 {
		return p.Words.Say("list.remove", "item", itemName(p.Words, p.list(), p.removing))
	}
	return p.Words.Say("step." + p.ID)
}

func (p *List) title() string {
	if p.removing > 0 {
		return listTitle(p.Words, p.ID, p.Words.Say("list.remove", "item", itemNumber(p.Words, p.list(), p.removing)))
	}
	return ListTitle(p.Words, p.ID)
}

// ListTitle is the window's title on a list.
func ListTitle(w say.Words, id string) string { return listTitle(w, id, w.Say("step."+id)) }

func listTitle(w say.Words, id, heading string) string {
	return shell.Title(w, heading, w.Say("section."+sectionOf(id).ID))
}

// Render draws the page.
func (p *List) Render() app.UI {
	w, c := p.Words, &p.Case
	if p.removing > 0 {
		return p.confirm()
	}
	list, section, _ := ask.Find(p.ID)
	return p.Frame("/"+p.ID+"/", "question",
		part.Back(w, p.StepLink(ask.Prev(c, ask.Place{Step: p.ID}))),
		part.Caption(sectionCaption(p.Visit, section)),
		part.Heading(p.heading()),
		lead(w, p.ID),
		p.items(list, section),
		p.paste(),
		part.Buttons(&part.Button{ID: "add", Text: p.addText(list), Look: part.Quiet, Do: p.add}),
		p.optional(list, section),
		part.Buttons(part.ButtonLink(w.Say("step.continue"), p.StepLink(ask.Next(c, ask.Place{Step: p.ID})), part.Plain)),
	)
}

// paste leads to where the years of the debt can be pasted; nil on other lists.
func (p *List) paste() app.UI {
	if p.ID != "tax-years" {
		return nil
	}
	return p.PasteLink()
}

// items is a card for each, or a note that there is none.
func (p *List) items(list ask.Step, section ask.Section) app.UI {
	w := p.Words
	var cards []part.Card
	for n := range list.Items.Len(&p.Case) {
		card := cardOf(p.Visit, list, section, n+1)
		card.Remove = p.remove
		cards = append(cards, card)
	}
	if len(cards) == 0 {
		return app.P().Text(w.Say("list.none"))
	}
	return part.Cards(w, p.ID, cards...)
}

// optional is links to the section's optional steps, once there are items.
func (p *List) optional(list ask.Step, section ask.Section) app.UI {
	if list.Optional || list.Items.Len(&p.Case) == 0 {
		return nil
	}
	return optionalOfSection(p.Visit, section)
}

// optionalOfSection is links to a section's optional steps; nil if there are none.
func optionalOfSection(v shell.Visit, s ask.Section) app.UI {
	var links []part.Link
	for _, at := range ask.OptionalOfSection(&v.Case, s) {
		links = append(links, part.Link{Text: v.Words.Say("step." + at.Step + ".aside"), Href: v.StepLink(at)})
	}
	return part.Links("", links...)
}

// maxFacts is the most answers a card shows.
const maxFacts = 3

// cardOf is the card of the nth item, from 1: its first answers, and how many are
// missing.
func cardOf(v shell.Visit, list ask.Step, section ask.Section, n int) part.Card {
	w, c := v.Words, &v.Case
	card := part.Card{Title: itemName(w, list, n), Change: v.StepLink(ask.FirstOfItem(list, n))}
	if more := ask.OptionalOfItem(c, list, n); len(more) > 0 {
		card.More = v.StepLink(more[0])
	}
	missing := 0
	for _, r := range ask.Rows(c, section) {
		if of, isItem := ask.ListOf(r.Place.Step); !isItem || of.ID != list.ID || r.Place.N != n {
			continue
		}
		if !r.Answered(c) {
			if missing == 0 {
				card.Change = v.StepLink(r.Place)
			}
			missing++
		} else if a := answerRow(v, r); r.HasAnswer(c) && len(card.Facts) < maxFacts {
			card.Facts = append(card.Facts, part.Fact{Name: a.Key, Value: a.Value})
		}
	}
	switch missing {
	case 0:
	case 1:
		card.Missing = w.Say("list.missing.one")
	default:
		card.Missing = w.Say("list.missing", "n", strconv.Itoa(missing))
	}
	return card
}

func (p *List) addText(list ask.Step) string {
	if list.Items.Len(&p.Case) == 0 {
		return p.Words.Say("step." + p.ID + ".add")
	}
	return p.Words.Say("step." + p.ID + ".more")
}

// add goes to the first question about one more.
func (p *List) add(ctx app.Context) {
	defer shell.Recover()
	list := p.list()
	p.Goto(ctx, p.StepLink(ask.FirstOfItem(list, list.Items.Len(&p.Case)+1)))
}

func sectionOf(step string) ask.Section {
	_, section, _ := ask.Find(step)
	return section
}
