package result

import (
	"reflect"
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/after"
	"offercheck/calc/cnc"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/oic"
)

// afterPath is the page's own.
const afterPath = "/after/"

// After is what must happen once an offer is accepted, month by month, and in brief once a
// plan or a pause has begun. The day of acceptance is that of the letter, if the case has it;
// else it is typed here to look ahead, and stays in the window.
type After struct {
	app.Compo
	shell.Visit
}

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *After) CompoID() string { return p.Words.Lang() + afterPath }

// OnNav runs on arrival.
func (p *After) OnNav(ctx app.Context) { p.Arrive(ctx, shell.TitleOf(p.Words, "after")) }

// Render draws the page.
func (p *After) Render() app.UI {
	w := p.Words
	head := []app.UI{
		part.Back(w, p.BackFrom(afterPath, "/result/", WayPath(oic.Lump), WayPath(oic.Periodic), "/ways/", "/letters/")),
		p.PrintHead(),
		part.Heading(w.Say("after.h1")),
	}
	j, err := p.Judged()
	if err != nil {
		return p.NoLaw(afterPath)
	}
	v := afterwards{result: result{j}, page: p}
	v.offer, v.held = v.ofCase()
	v.course = after.Of(v.offer, v.Law)
	if reflect.ValueOf(p.Case).IsZero() {
		head = append(head, part.Lead(w.Say("after.lead")))
	} else {
		head = append(head, part.Lead(v.lead()))
	}
	return p.LongPage(afterPath, head, v.regions(), []app.UI{part.Note(v.Say("not-irs"))})
}

// afterwards is the judged case with what is known of the offer.
type afterwards struct {
	result
	page   *After
	offer  after.Offer
	held   bool // the day of acceptance is an answer, not typed here
	course after.Course
}

// regions is the parts of the page: an offer, a plan and a pause, or the last two first for
// somebody whom one of those fits and no offer.
func (v afterwards) regions() []shell.Region {
	w := v.Words
	offer := []shell.Region{
		{ID: "do", Heading: w.Say("after.do"), Body: v.toDo()},
		{ID: "dates", Heading: w.Say("after.dates"), Body: v.dates()},
		{ID: "kept", Heading: w.Say("after.kept"), Body: v.kept()},
		{ID: "missed", Heading: w.Say("after.missed"), Body: v.missed()},
	}
	if !v.held {
		offer = append(offer, shell.Region{ID: "refused", Heading: w.Say("after.refused"), Body: v.refused()})
	}
	plan := shell.Region{ID: "plan", Heading: w.Say("after.plan"), Body: v.plan()}
	pause := shell.Region{ID: "pause", Heading: w.Say("after.pause"), Body: v.pause()}
	switch {
	case !v.offersLast():
		return append(offer, plan, pause)
	case slices.Contains(v.first(), cnc.ID):
		return append([]shell.Region{pause, plan}, offer...)
	}
	return append([]shell.Region{plan, pause}, offer...)
}

// offersLast says that ways fit first of which none is an offer, and that none was accepted.
func (v afterwards) offersLast() bool {
	first := v.first()
	return v.offer.On == 0 && len(first) > 0 && !slices.ContainsFunc(first, isOffer)
}

// accepted is the day on which the IRS accepted an offer, by its letter or by what was said to
// have moved the last day to collect; no day if it did not.
func accepted(c *facts.Case) date.Day {
	on := date.Day(0)
	for _, l := range c.Letters.Held {
		if l.Is("offer-accepted") && l.On.Given {
			on = max(on, l.On.Value)
		}
	}
	for _, e := range c.Debt.Events {
		if e.Kind.Value == facts.EventOffer && e.How.Value == facts.EndAccepted && e.To.Given && on == 0 {
			on = e.To.Value
		}
	}
	return on
}

// sent is the day from which the latest offer of the case was pending; no day if there was
// none.
func sent(c *facts.Case, accepted date.Day) date.Day {
	from := date.Day(0)
	for _, e := range c.Debt.Events {
		if e.Kind.Value == facts.EventOffer && e.From.Given && (accepted == 0 || e.From.Value <= accepted) {
			from = max(from, e.From.Value)
		}
	}
	return from
}

// ofCase is what is known of the offer, and whether its day is an answer. What the form
// comes to today tells its payments only while it is looked ahead to: one that was accepted
// is paid as its own Form 656 says.
func (v afterwards) ofCase() (after.Offer, bool) {
	c := &v.Case
	on := accepted(c)
	held := on != 0
	o := after.Offer{
		On: on, Periodic: v.periodic(), LowIncome: v.Report.LowIncome.Verdict == line.Yes,
		Estimated: facts.Yes(c.Business.Has), Monthly: v.typedCount("monthly"),
	}
	if !held {
		o.On = v.page.typedDay("accepted")
	}
	if o.Sent = sent(c, o.On); o.Sent == 0 {
		o.Sent = v.page.typedDay("sent")
	}
	if held {
		o.Count = v.typedCount("count")
		return o, true
	}
	x := v.Report.Offer(oic.Lump)
	if o.Periodic {
		x = v.Report.Offer(oic.Periodic)
	}
	if x.Open.Verdict == line.No || v.Report.Open.Verdict == line.No {
		return o, false
	}
	for _, l := range x.Payments {
		if o.Count = max(o.Count, l.N); l.N > 0 {
			o.Amounts = append(o.Amounts, l)
		}
	}
	return o, false
}

// periodic says that the terms are those paid by the month: as chosen here or, before that,
// the only ones open.
func (v afterwards) periodic() bool {
	switch v.page.Blank("after-terms") {
	case oic.Periodic:
		return true
	case oic.Lump:
		return false
	}
	return v.Report.Offer(oic.Lump).Open.Verdict == line.No && v.Report.Offer(oic.Periodic).Open.Verdict != line.No
}

// typedCount is a number of payments or of a day as it was typed; 0 if it is none.
func (v afterwards) typedCount(id string) int {
	n, err := strconv.Atoi(v.page.Blank("after-" + id))
	if err != nil || n < 0 || n > 28 {
		return 0
	}
	return n
}

// typedDay is a day as it was typed; no day if it is none.
func (p *After) typedDay(id string) date.Day {
	var a facts.Date
	q := ask.Question{ID: "after-" + id, Kind: ask.Date{At: func(*facts.Case, int) *facts.Date { return &a }}}
	if problems := q.Take(&facts.Case{}, 0, ask.Typed(p.FilledBlanks())); len(problems) > 0 || !a.Given {
		return 0
	}
	return a.Value
}

// dayField asks for a day.
func (p *After) dayField(id string) app.UI {
	at := func(ending string) string { return p.Blank("after-" + id + ending) }
	return &part.Date{Field: p.field(id), Month: at(ask.MonthField), Day: at(ask.DayField), Year: at(ask.YearField)}
}

// countField asks for a number.
func (p *After) countField(id string) app.UI {
	return &part.Count{Field: p.field(id), Value: p.Blank("after-" + id)}
}

func (p *After) field(id string) part.Field {
	w := p.Words
	return part.Field{Words: w, ID: "after-" + id, Label: w.Say("after." + id + ".label"), Hint: shell.OptionalText(w, "after."+id+".hint"), Input: p.fill}
}

// fill notes what is typed, in the window alone.
func (p *After) fill(_ app.Context, id, text string) { p.FillBlank(id, text) }

// chooseTerms chooses how the offer is paid.
func (p *After) chooseTerms(periodic bool) {
	terms := oic.Lump
	if periodic {
		terms = oic.Periodic
	}
	p.FillBlank("after-terms", terms)
}
