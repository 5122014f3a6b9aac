package result

import (
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/relief"
	"offercheck/calc/way"
)

// opinionPath is the page's own.
const opinionPath = "/second-opinion/"

// Opinion is a sheet for whoever is asked for a second opinion, a clinic or an enrolled agent:
// the case in figures by line, what it comes to, where the rules can be read in two ways, what
// nobody has checked, and what to ask. It has no name on it.
type Opinion struct {
	app.Compo
	shell.Visit
}

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *Opinion) CompoID() string { return p.Words.Lang() + opinionPath }

// OnNav runs on arrival.
func (p *Opinion) OnNav(ctx app.Context) { p.Arrive(ctx, shell.TitleOf(p.Words, "opinion")) }

// Render draws the page.
func (p *Opinion) Render() app.UI {
	if reflect.ValueOf(p.Case).IsZero() {
		return p.Frame(opinionPath, "", empty(p.Visit)...)
	}
	j, err := p.Judged()
	if err != nil {
		return p.NoLaw(opinionPath)
	}
	s := &summary{result: result{j}}
	w := p.Words
	return p.Frame(opinionPath, "paper",
		app.Div().Class("not-paper").Body(
			part.Back(w, p.BackFrom(opinionPath, "/paper/", "/result/")),
			part.Heading(w.Say("opinion.h1")),
			part.Lead(w.Say("opinion.lead")),
			part.Buttons(&part.Button{ID: "print", Text: w.Say("result.print-it"), Look: part.Plain, Do: shell.Print}),
		),
		s.sheet("opinion", w.Say("opinion.sheet"), s.opinion()...),
	)
}

// opinion is what stands on the sheet.
func (s *summary) opinion() []app.UI {
	w := s.Words
	verdict := []app.UI{app.P().Body(app.B().Text(s.headline(s.outcome())))}
	if advice := s.Report.Advice.Rule; advice.ID != "" {
		verdict = append(verdict, app.P().Text(sentence(part.Statement(w, advice))+" "+part.Reason(w, advice)))
	}
	return []app.UI{
		part.Facts(s.household()...),
		s.part(w.Say("opinion.verdict"), verdict...),
		s.part(w.Say("opinion.lines"), s.byLine()...),
		s.part(w.Say("opinion.readings"), listed(s.readings())...),
		s.part(w.Say("opinion.unchecked"), s.unchecked()...),
		s.part(w.Say("opinion.ask"), listed(s.asked())...),
	}
}

// listed is texts as a list in columns; nothing without any.
func listed(texts []string) []app.UI {
	if len(texts) == 0 {
		return nil
	}
	var items []app.UI
	for _, t := range texts {
		items = append(items, app.Li().Text(t))
	}
	return []app.UI{app.Ul().Class("paper__list").Body(items...)}
}

// byLine is every line and box of the form that is not nothing, with what was said where a
// limit cut it, and the offers.
func (s *summary) byLine() []app.UI {
	w := s.Words
	said := map[string]line.Line{}
	for _, e := range s.Report.Expenses {
		if e.Claimed.Known && e.Disallowed.Known && e.Disallowed.Amount.IsPositive() {
			said[e.Allowed.Key()] = e.Said()
		}
	}
	var texts []string
	for _, section := range s.Report.Form.Sections {
		for _, l := range section.Lines {
			if l.No == "" || shell.KnownZero(l) && !strings.HasPrefix(l.No, "Box") {
				continue
			}
			text := w.Say("opinion.line", "no", l.No, "name", w.Name(l.ID), "amount", w.Amount(l))
			if claimed, cut := said[l.Key()]; cut {
				text += " " + w.Say("opinion.line.said", "amount", w.Amount(claimed))
			}
			texts = append(texts, text)
		}
	}
	full := s.Report.FullPay
	texts = append(texts, w.Say("opinion.total", "name", w.Name(full.Collectible.ID), "amount", w.Amount(full.Collectible)))
	for _, o := range s.Report.Offers {
		if s.Report.Open.Verdict != line.No && o.Open.Verdict != line.No {
			texts = append(texts, w.Say("opinion.total", "name", w.Say("way."+o.ID), "amount", s.ofOffer(o.Cost(way.Amount))))
		}
	}
	return listed(texts)
}

// readings is where a rule, or what an examiner decides, can be taken in two ways, with the
// offer by each.
func (s *summary) readings() []string {
	w := s.Words
	var texts []string
	if s.TestsDiffer() {
		texts = append(texts, w.Say("opinion.reading.accruals"))
	}
	if s.byStateLaw(s.outcome()) {
		low, high := s.communityAmounts()
		texts = append(texts, w.Say("opinion.reading.community", "low", low, "high", high))
	}
	if s.Report.Open.Verdict == line.No {
		return texts
	}
	for _, d := range s.Report.Range.Drivers {
		if otherVariants[d.ID] == "" || d.ID == "community-income" {
			continue
		}
		texts = append(texts, w.Say("opinion.reading", "name", s.driverName(d), "low", w.Amount(d.Lump.Least), "high", w.Amount(d.Lump.Most)))
	}
	return texts
}

// unchecked is what is missing or not settled, and the sources behind the offer that nobody
// has read in their own text.
func (s *summary) unchecked() []app.UI {
	w := s.Words
	var names []string
	f := &s.Report.Form
	roots := []line.Line{f.A, f.B, f.D, f.E, f.G, f.H, s.Report.Fee, s.Report.FullPay.Collectible}
	for _, root := range roots {
		for _, l := range line.Walk(root) {
			if name := w.Cite(l.Cite.Name); l.Cite.Unverified && !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	body := []app.UI{}
	if open := s.unsure(); open != nil {
		body = append(body, open)
	}
	if len(names) > 0 {
		body = append(body, app.P().Text(w.Say("opinion.unverified", "names", strings.Join(names, "; "))))
	}
	return body
}

// asked is what to ask somebody who does this for a living, by what the case has.
func (s *summary) asked() []string {
	w, c := s.Words, &s.Case
	var texts []string
	add := func(holds bool, id string, gaps ...string) {
		if holds {
			texts = append(texts, w.Say("opinion.ask."+id, gaps...))
		}
	}
	open := func(id string) bool {
		x, found := way.Find(s.Report.Ways, id)
		return found && x.Open.Verdict != line.No
	}
	if letters := shell.Pressing(s.Visit); len(letters) > 0 && letters[0].Last.Known {
		add(true, "letter", "letter", shell.LetterTitle(w, letters[0]), "day", w.Amount(letters[0].Last))
	}
	offers := s.Report.Open.Verdict != line.No && slices.ContainsFunc(s.Report.Offers, func(o way.Way) bool { return o.Open.Verdict != line.No })
	add(facts.Yes(c.Applying.TaxIsWrong), "wrong")
	add(len(c.Debt.Years) > 0, "clock")
	add(open(relief.ID), "penalties")
	add(len(s.readings()) > 0, "readings")
	lost := 0
	for _, e := range s.Report.Expenses {
		if e.AboveLimit() {
			lost++
		}
	}
	add(lost > 0, "limits", "n", strconv.Itoa(lost))
	add(s.Report.Means.Hardship.Verdict == line.Yes, "hardship")
	add(offers && positiveLine(s.Report.Form.A), "values")
	add(len(s.first()) > 1, "which")
	add(offers, "current")
	add(open("bankruptcy"), "bankruptcy")
	add(s.Report.Offer(oic.Lump).ID != "" && offers, "examiner")
	add(true, "cost")
	return texts
}

// positiveLine says that a line is known to be above zero.
func positiveLine(l line.Line) bool { return l.Known && l.Amount.IsPositive() }
