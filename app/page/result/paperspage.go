package result

import (
	"reflect"
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/form"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// papersPath is the page's own.
const papersPath = "/papers/"

// Papers is the papers that prove the answers, with their months, why, and what is asked
// next, and what goes with each form: to print and tick off.
type Papers struct {
	app.Compo
	shell.Visit

	plan string // "plan" or "offer", if it was chosen
}

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *Papers) CompoID() string { return p.Words.Lang() + papersPath }

// OnNav runs on arrival.
func (p *Papers) OnNav(ctx app.Context) { p.Arrive(ctx, shell.TitleOf(p.Words, "papers")) }

// Render draws the page.
func (p *Papers) Render() app.UI {
	w := p.Words
	if reflect.ValueOf(p.Case).IsZero() {
		return p.Frame(papersPath, "", empty(p.Visit)...)
	}
	j, err := p.Judged()
	if err != nil {
		return p.NoLaw(papersPath)
	}
	v := result{j}
	plan := p.plan == "plan" || p.plan == "" && v.forPlan()
	head := []app.UI{
		part.Back(w, p.BackFrom(papersPath, "/result/", "/forms/", "/ways/")),
		p.PrintHead(),
		part.Heading(w.Say("papers.h1")),
		part.Lead(w.Say("papers.lead")),
		app.Div().Class("not-paper").Body(
			&part.Switch{ID: "papers-for", Legend: w.Say("papers.for"), Texts: [2]string{w.Say("papers.for.offer"), w.Say("papers.for.plan")}, Second: plan, Do: p.choose},
			part.Buttons(&part.Button{ID: "print", Text: w.Say("result.print-it"), Look: part.Plain, Do: shell.Print}),
		),
	}
	return p.LongPage(papersPath, head, []shell.Region{
		{ID: "list", Heading: w.Say("papers.list"), Body: v.papersTable(plan)},
		{ID: "forms", Heading: w.Say("papers.forms"), Body: v.papersByForm()},
		{ID: "rules", Heading: w.Say("papers.rules"), Body: papersRules(w)},
	}, []app.UI{part.Note(v.Say("not-irs"))})
}

func (p *Papers) choose(plan bool) {
	p.plan = "offer"
	if plan {
		p.plan = "plan"
	}
}

// papersTable is a row for each paper, with a box to tick on paper.
func (v result) papersTable(plan bool) []app.UI {
	w := v.Words
	head := "papers.for.offer"
	if plan {
		head = "papers.for.plan"
	}
	t := part.Table{Caption: w.Say("papers.list"), Words: true, Stack: true, Head: []string{w.Say(head), w.Say("papers.why"), w.Say("papers.next")}}
	for _, id := range v.papers() {
		next := ""
		if key := "papers." + id + ".next"; w.Has(key) {
			next = w.Say(key, v.paperMonths()...)
		}
		t.Rows = append(t.Rows, part.Row{Name: "☐ " + v.paper(id, plan), Cells: part.Cells(w.Say("papers."+id+".why"), next)})
	}
	if len(t.Rows) == 0 {
		return []app.UI{app.P().Text(w.Say("papers.none"))}
	}
	return []app.UI{t.UI(), app.P().Text(w.Say("papers.none-needed")), part.Cited(w, v.Law.Offer.StatementMonths.Cite), part.Note(w.Say("papers.unverified"))}
}

// papersByForm is what goes with each form of the ways that are open or may be, of the letters
// that ask for one, and of those that go beside them.
func (v result) papersByForm() []app.UI {
	w := v.Words
	t := part.Table{Caption: w.Say("papers.forms"), Words: true, Stack: true, Head: []string{w.Say("papers.form"), w.Say("papers.with")}}
	for _, n := range v.formsWithPapers() {
		t.Rows = append(t.Rows, part.Row{Name: n, Cells: part.Cells(w.Say(papersWith(n)))})
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return []app.UI{t.UI()}
}

// papersWith is the key of what goes with a form.
func papersWith(number string) string {
	return "papers.form." + strings.ReplaceAll(number, " ", "-")
}

// formsWithPapers is those forms with which something goes, by number, each once.
func (v result) formsWithPapers() []string {
	var numbers []string
	for _, x := range v.ways() {
		byTerms := x.ID == oic.Lump || x.ID == oic.Periodic // these say whether the amount is below the debt alone
		if x.Open.Verdict == line.No || byTerms && v.Report.Open.Verdict == line.No {
			continue
		}
		numbers = append(numbers, x.Forms...)
		if slices.Contains(x.Forms, "9465") {
			numbers = append(numbers, v.besidePlan(x)...)
		}
	}
	for _, number := range []string{"9423", "12277"} {
		if v.fills(number) {
			numbers = append(numbers, number)
		}
	}
	for _, x := range v.Report.Letters {
		switch {
		case x.Done:
		case x.Kind.Right == law.RightHearing || x.Kind.Right == law.RightLienHearing:
			numbers = append(numbers, "12153")
		case x.Kind.Right == law.RightOfferAppeal:
			numbers = append(numbers, "13711")
		}
	}
	var all []string
	for _, n := range numbers {
		if v.Words.Has(papersWith(n)) && !slices.Contains(all, n) {
			all = append(all, n)
		}
	}
	return all
}

// besidePlan is the forms that go beside the request for a plan: the one of wage earners in place
// of two, and the one that asks for the lower fee.
func (v result) besidePlan(x way.Way) []string {
	var numbers []string
	if slices.Contains(x.Forms, "433-F") && v.fills("433-H") {
		numbers = append(numbers, "433-H")
	}
	if v.LowIncome() {
		numbers = append(numbers, "13844")
	}
	return numbers
}

// fills reports whether the case calls for the form with a number.
func (v result) fills(number string) bool {
	id, _ := form.IDOf(number)
	_, needed := form.Of(id, v.Case, v.Report, v.Law, form.Options{})
	return needed
}

// papersRules is what to see to before they are sent.
func papersRules(w say.Words) []app.UI {
	var items []app.UI
	for _, id := range []string{"copies", "cross", "order", "fresh"} {
		items = append(items, app.Li().Text(w.Say("papers.rules."+id)))
	}
	return []app.UI{app.Ul().Body(items...)}
}
