package page

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/facts"
)

// List is the things of a collection: each can be changed or removed, and
// another added.
type List struct {
	app.Compo
	Words say.Words
	ID    string

	removing int // the thing about to be removed, from 1; 0 if none is
}

// CompoID tells the page from all others.
func (p *List) CompoID() string { return p.Words.Lang() + "/" + p.ID }

// OnNav shows the list, or asks about a removal, as the fragment wants it.
func (p *List) OnNav(ctx app.Context) {
	defer caught()
	place := ask.Place{Step: p.ID}
	if near := ask.Nearest(&Store.Case, place); near != place {
		instead(StepLink(p.Words, near))
		return
	}
	Store.StartOver()
	p.removing = p.asked(app.Window().URL().Fragment)
	Arrive(ctx, p.Words, p.title())
}

func (p *List) list() ask.Step {
	list, _, _ := ask.Find(p.ID)
	return list
}

// heading is the list's, or the question whether to remove a thing.
func (p *List) heading() string {
	if p.removing > 0 {
		return p.Words.Say("list.remove", "item", itemName(p.Words, p.list(), p.removing))
	}
	return p.Words.Say("step." + p.ID)
}

func (p *List) title() string {
	_, section, _ := ask.Find(p.ID)
	return Title(p.Words, p.heading(), p.Words.Say("section."+section.ID))
}

// Render draws the page.
func (p *List) Render() app.UI {
	w, c := p.Words, &Store.Case
	if p.removing > 0 {
		return p.confirm()
	}
	list, section, _ := ask.Find(p.ID)
	return Frame(w, "/"+p.ID+"/", "question",
		part.Back(w, StepLink(w, ask.Prev(c, ask.Place{Step: p.ID}))),
		part.Caption(sectionCaption(w, section)),
		part.Heading(p.heading()),
		lead(w, p.ID),
		p.things(list, section),
		p.paste(),
		part.Buttons(&part.Button{ID: "add", Text: p.addText(list), Look: part.Quiet, Do: p.add}),
		p.beside(list, section),
		part.Buttons(part.ButtonLink(w.Say("step.continue"), StepLink(w, ask.Next(c, ask.Place{Step: p.ID})), part.Plain)),
	)
}

// paste leads to where the years of the debt can be pasted; nil on other lists.
func (p *List) paste() app.UI {
	if p.ID != "tax-years" {
		return nil
	}
	return pasteLink(p.Words)
}

// things is a card for each, or a note that there is none.
func (p *List) things(list ask.Step, section ask.Section) app.UI {
	w := p.Words
	var cards []part.Card
	for n := range list.Items.Len(&Store.Case) {
		card := cardOf(w, &Store.Case, list, section, n+1)
		card.Remove = p.remove
		cards = append(cards, card)
	}
	if len(cards) == 0 {
		return app.P().Text(w.Say("list.none"))
	}
	return part.Cards(w, p.ID, cards...)
}

// beside is the links to what may be told of the same matter, if one wants to.
func (p *List) beside(list ask.Step, section ask.Section) app.UI {
	if list.Aside || list.Items.Len(&Store.Case) == 0 {
		return nil
	}
	return besides(p.Words, section)
}

// besides is a link to each step aside of a section; nil if there are none.
func besides(w say.Words, s ask.Section) app.UI {
	var links []part.Link
	for _, p := range ask.Beside(&Store.Case, s) {
		links = append(links, part.Link{Text: w.Say("step." + p.Step + ".aside"), Href: StepLink(w, p)})
	}
	return part.Links("", links...)
}

// mostFacts is how many answers a card shows.
const mostFacts = 3

// cardOf is the nth thing, from 1: the first of what was answered about it.
func cardOf(w say.Words, c *facts.Case, list ask.Step, section ask.Section, n int) part.Card {
	card := part.Card{Title: itemName(w, list, n), Change: StepLink(w, ask.FirstOfItem(list, n))}
	if more := ask.Asides(c, list, n); len(more) > 0 {
		card.More = StepLink(w, more[0])
	}
	missing := 0
	for _, r := range ask.Rows(c, section) {
		if of, isItem := ask.ListOf(r.Place.Step); !isItem || of.ID != list.ID || r.Place.N != n {
			continue
		}
		if !r.Answered(c) {
			if missing == 0 {
				card.Change = StepLink(w, r.Place)
			}
			missing++
		} else if a := row(w, c, r); r.Told(c) && len(card.Facts) < mostFacts {
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
	if list.Items.Len(&Store.Case) == 0 {
		return p.Words.Say("step." + p.ID + ".add")
	}
	return p.Words.Say("step." + p.ID + ".more")
}

// add goes to the first question about one more.
func (p *List) add(ctx app.Context) {
	defer caught()
	list := p.list()
	ctx.Navigate(StepLink(p.Words, ask.FirstOfItem(list, list.Items.Len(&Store.Case)+1)))
}

func sectionOf(step string) ask.Section {
	_, section, _ := ask.Find(step)
	return section
}
