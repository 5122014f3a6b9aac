package interview

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc"
	"offercheck/calc/cnc"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// estimate is the estimate below the form; nil before the first.
func (p *Quick) estimate() app.UI {
	if p.answer == nil {
		return nil
	}
	return &estimate{Of: p, Drawn: p.drawn}
}

// An estimate is drawn apart from the page, so that a key does not redraw every
// field.
type estimate struct {
	app.Compo
	Of    *Quick
	Drawn int // which estimate it shows
}

// OnMount lets the page draw it.
func (e *estimate) OnMount(ctx app.Context) { e.Of.below = ctx }

// Render draws the estimate: its verdict, figure and reason, the ways that look open, and
// its workings.
func (e *estimate) Render() app.UI {
	p, w := e.Of, e.Of.Words
	body := []app.UI{app.P().Class("lead").Body(app.Strong().Text(p.verdict()))}
	body = append(body, p.amounts()...)
	for _, text := range p.reasons() {
		body = append(body, app.P().Text(text))
	}
	body = append(body, shell.DueBox(p.Visit))
	body = append(body, p.ways()...)
	body = append(body, part.Folds(
		part.Fold(w.Say("quick.workings"), p.workingsSay(), p.workings()...),
		part.Fold(w.Say("quick.assumed"), w.Say("quick.assumed.says"), p.assumed()),
	))
	return part.Section("estimate", w.Say("quick.estimate"), append(body, p.onward()...)...)
}

// verdict is the estimate in a sentence.
func (p *Quick) verdict() string { return p.Words.Say(p.verdictKey()) }

// verdictKey is the key of that sentence, and of its reason with ".text". What is owned may come
// before a pause.
func (p *Quick) verdictKey() string {
	key := "quick.verdict." + string(p.answer.Verdict)
	if x, _ := way.Find(p.answer.Ways, cnc.ID); p.answer.Verdict == calc.EstimatePause && x.Open.Verdict != line.Yes {
		key += ".perhaps"
	}
	return key
}

// inShort is the verdict with its amount, as it is announced.
func (p *Quick) inShort() string {
	if _, name, span := p.amount(); span != "" {
		return p.verdict() + ". " + name + ": " + span
	}
	return p.verdict()
}

// reasons is what the verdict rests on, in sentences.
func (p *Quick) reasons() []string {
	w, e := p.Words, p.answer
	var texts []string
	if key := p.verdictKey() + ".text"; w.Has(key) {
		texts = append(texts, w.Say(key))
	}
	names, due := strings.Join(p.unknown(), ", "), p.taxesDue()
	switch {
	case e.Verdict == calc.EstimateUnknown && names != "":
		texts = append(texts, w.Say("quick.verdict.unknown.needs", "names", names))
	case e.Verdict == calc.EstimateUnknown && len(due) > 0:
		texts = append(texts, w.Say("quick.verdict.unknown.taxes"))
	case e.Verdict == calc.EstimateUnknown:
		texts = append(texts, w.Say("quick.verdict.unknown.close"))
	case p.offerCounts() && !p.outOfWork():
		if names != "" {
			texts = append(texts, w.Say("quick.range.unknown", "names", names))
		} else if w.Whole(e.Lump.Least) != w.Whole(e.Lump.Most) {
			texts = append(texts, w.Say("quick.range"))
		}
	}
	if p.outOfWork() {
		texts = append(texts, w.Say("quick.out-of-work"))
	}
	if p.offerCounts() && e.Community.Counted.Known {
		texts = append(texts, w.Say("quick.community", "state", w.Say("state."+p.figures.Household.State.Value), "counted", w.Amount(e.Community.Counted)))
	}
	return append(texts, due...)
}

// taxesDue is what this year's taxes come to on the profit of a business, where less is said of
// them or nothing.
func (p *Quick) taxesDue() []string {
	b, err := p.Book()
	if err != nil {
		return nil
	}
	c := p.estimated()
	least, most := oic.CurrentTax(facts.AssumeUnasked(*c), b)
	if said := c.Living.Taxes; !least.Known || said.Given && said.Value.GreaterThanOrEqual(least.Amount) {
		return nil
	}
	return []string{p.Words.Say("quick.taxes-due", "least", p.Words.Amount(least), "most", p.Words.Amount(most))}
}

// offerCounts reports whether the verdict leaves room for an offer, and it would be less than
// what is owed.
func (p *Quick) offerCounts() bool {
	v := p.answer.Verdict
	return p.answer.LessThanOwed() && (v == calc.EstimateOffer || v == calc.EstimatePause || v == calc.EstimateUnknown)
}

// outOfWork reports whether an income is likely to be expected of which nothing is known.
func (p *Quick) outOfWork() bool {
	return p.figures.AwaitsIncome() || shell.KnownZero(p.answer.Form.D) && p.answer.Verdict == calc.EstimatePause
}

// unknown is the names of what is not known, in the order of the page.
func (p *Quick) unknown() []string { return p.names(ask.UnknownQuick(*p.estimated())) }

func (p *Quick) names(asked []ask.Question) []string {
	var names []string
	for _, q := range asked {
		names = append(names, p.name(q))
	}
	return names
}

// name is what a question of the page is called.
func (p *Quick) name(q ask.Question) string {
	w := p.Words
	key := "quick." + q.Words()
	name := w.Say(key)
	if w.Has(key + ".name") {
		name = w.Say(key + ".name")
	}
	if strings.HasSuffix(q.ID, ask.SecondCar) {
		return w.Say("part.numbered", "name", name, "n", "2")
	}
	return name
}

// amounts is the amount of the verdict, and what stands beside it.
func (p *Quick) amounts() []app.UI {
	beside, name, span := p.amount()
	if span == "" {
		return []app.UI{part.Facts(beside...)}
	}
	return part.FigureOf(name, span, beside...)
}

// amount is the amount of the verdict with its name, empty if there is none, and what
// stands beside it.
func (p *Quick) amount() (beside []part.Fact, name, span string) {
	w, e := p.Words, p.answer
	add := func(key, value string, gaps ...string) {
		if value != "" {
			beside = append(beside, part.Fact{Name: w.Say(key, gaps...), Value: value})
		}
	}
	lump, periodic := w.Say("quick.figure.lump", timeToPay(p.Visit)...), p.span(e.Periodic)
	switch e.Verdict {
	case calc.EstimateOffer, calc.EstimateUnknown:
		if e.Lump.Most.Known || p.aboveLeast(e.Lump.Least) {
			name, span = lump, p.span(e.Lump)
			add("quick.figure.periodic", periodic, timeToPay(p.Visit)...)
		}
	case calc.EstimatePause, calc.EstimateOwned:
		name, span = w.Say("quick.figure.left"), w.Whole(e.Form.F)
		if p.offerCounts() {
			beside = append(beside, part.Fact{Name: lump, Value: p.span(e.Lump)})
		}
	case calc.EstimatePay, calc.EstimateNotLess:
		for _, id := range e.Likely() {
			x, _ := way.Find(e.Ways, id)
			if each := p.span(eachMonth(x)); each != "" && span == "" {
				name, span = w.Say("quick.figure.plan"), each
			}
		}
	}
	if e.Means.Balance.Known && e.Verdict != calc.EstimateNothing {
		add("quick.figure.owed", w.Whole(e.Means.Balance))
	}
	return beside, name, span
}

// aboveLeast reports whether an offer is more than the least that there is, which says
// something of it where the other end of its range is not known.
func (p *Quick) aboveLeast(l line.Line) bool {
	b, err := p.Book()
	return err == nil && l.Known && l.Amount.GreaterThan(b.Offer.Least.Amount)
}

// timeToPay is the months to pay each offer in, as gaps of a text and their values.
func timeToPay(v shell.Visit) []string {
	w := v.Words
	b, err := v.Book()
	if err != nil {
		return nil
	}
	return []string{"within", w.Amount(b.Offer.LumpSumMostMonths), "from", w.Amount(b.Offer.PeriodicLeastMonths), "to", w.Amount(b.Offer.PeriodicMultiplier)}
}

// onward is where an estimate leads: to the rest of the questions, or back to the
// answers that it was made beside, which its figures replace only if that is asked for.
func (p *Quick) onward() []app.UI {
	w := p.Words
	if !p.aside {
		return []app.UI{part.Note(w.Say("quick.result.waits")), part.Buttons(
			part.ButtonLink(w.Say("quick.go-on"), p.StepLink(ask.Begin(&p.Case)), part.Plain),
			part.ButtonLink(w.Say("quick.result"), p.Link("/result/"), part.Quiet),
		)}
	}
	back := part.ButtonLink(w.Say("quick.back"), p.Link("/result/"), part.Plain)
	replaced, added := ask.QuickChanges(&p.before, &p.figures)
	if len(replaced)+len(added) == 0 {
		return []app.UI{part.Buttons(back)}
	}
	all := append(p.listed("quick.would-replace", replaced), p.listed("quick.would-add", added)...)
	return append(all, part.Buttons(back, &part.Button{ID: "use", Text: w.Say("quick.use"), Look: part.Quiet, Do: p.use}))
}

// listed is the names of questions below a text; nil if there are none.
func (p *Quick) listed(key string, asked []ask.Question) []app.UI {
	if len(asked) == 0 {
		return nil
	}
	var items []app.UI
	for _, name := range p.names(asked) {
		items = append(items, app.Li().Text(name))
	}
	return []app.UI{app.P().Text(p.Words.Say(key)), app.Ul().Body(items...)}
}
