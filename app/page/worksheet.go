package page

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// Worksheet is every line and box in the order of Form 433-A (OIC), zero lines
// too, each open to what it was made from. It is meant to be printed.
type Worksheet struct {
	app.Compo
	Words say.Words

	open bool // every line is open
}

// CompoID keeps the page of one language from being dressed up as another's.
func (p *Worksheet) CompoID() string { return p.Words.Lang() + "/worksheet/" }

// OnNav comes to the page.
func (p *Worksheet) OnNav(ctx app.Context) { Arrive(ctx, p.Words, titleOf(p.Words, "worksheet")) }

// Render draws the page.
func (p *Worksheet) Render() app.UI {
	v, err := resultNow(p.Words)
	if err != nil {
		return Frame(p.Words, "/worksheet/", "", noLaw(p.Words)...)
	}
	s := v.sheet()
	s.Open = p.open
	var regions []region
	for _, f := range v.onceEach() {
		regions = append(regions, region{id: f.ID, heading: v.w.Say("worksheet." + f.ID), body: v.formLines(s, f)})
	}
	return splitPage(p.Words, "/worksheet/", p.head(v), append(regions, v.reach(s)), v.foot())
}

func (p *Worksheet) head(v result) []app.UI {
	w := p.Words
	toggle := "worksheet.open-all"
	if p.open {
		toggle = "worksheet.close-all"
	}
	return []app.UI{
		part.Back(w, Link(w, "/result/")),
		app.P().Class("print print--head").Text(w.Say("worksheet.print", "day", w.Day(v.r.On))),
		part.Heading(w.Say("worksheet.h1")),
		part.Lead(w.Say("worksheet.lead")),
		part.Buttons(
			&part.Button{ID: "open-all", Text: w.Say(toggle), Look: part.Quiet, Do: p.toggle},
			&part.Button{ID: "print", Text: w.Say("result.print-it"), Look: part.Quiet, Do: printPage},
		),
	}
}

// toggle opens every line, or closes them.
func (p *Worksheet) toggle(app.Context) { p.open = !p.open }

// formLines is a section of the form: its lines as they are, its boxes as
// totals, and behind the boxes of the last section the offers they make.
func (v result) formLines(s part.Sheet, f oic.FormSection) []app.UI {
	own := sectionCite(f)
	body := []app.UI{part.Cited(v.w, own)}
	titles := v.subheadings(f)
	for _, l := range f.Lines {
		l = without(own, l)
		if title := titles[l.No]; title != "" {
			body = append(body, app.H3().Text(title))
		}
		draw := s.Line
		if strings.HasPrefix(l.No, "Box") {
			draw = s.Total
		}
		body = append(body, draw(l))
		for _, o := range v.r.Offers {
			if l.ID == boxOf[o.ID] {
				body = append(body, s.Total(until(o.Cost(way.Amount), v.numbered()...)))
			}
		}
	}
	return body
}

// sectionCite is the page of law that the section itself stands on: that of its
// last line, the box.
func sectionCite(f oic.FormSection) line.Cite {
	return f.Lines[len(f.Lines)-1].Cite
}

// without is the line, and all it was made from, without naming a source that
// is named above it.
func without(c line.Cite, l line.Line) line.Line {
	if l.Cite == c {
		l = l.Under(line.Cite{})
	}
	l.In = slices.Clone(l.In)
	for i, x := range l.In {
		l.In[i] = without(c, x)
	}
	return l
}

// onceEach is the sections of the form with each numbered line opening only in
// its own place: a line that takes it over from there shows its amount.
func (v result) onceEach() []oic.FormSection {
	numbered := v.numbered()
	once := slices.Clone(v.r.Form.Sections)
	for i, f := range once {
		once[i].Lines = slices.Clone(f.Lines)
		for j, l := range f.Lines {
			once[i].Lines[j] = until(l, numbered...)
		}
	}
	return once
}

// numbered is every line and box of the form.
func (v result) numbered() []line.Line {
	var lines []line.Line
	for _, f := range v.r.Form.Sections {
		lines = append(lines, f.Lines...)
	}
	return lines
}

// boxOf is the box of the form behind which each offer stands.
var boxOf = map[string]string{"offer-lump": "future-income-lump", "offer-periodic": "future-income-periodic"}

// subheadings is what stands before certain lines of the form: what comes in,
// what goes out.
func (v result) subheadings(f oic.FormSection) map[string]string {
	if f.ID != "section-7" {
		return nil
	}
	return map[string]string{
		"30": v.w.Say("worksheet.section-7.in"),
		"39": v.w.Say("worksheet.section-7.out"),
	}
}

// reach is the full-pay test, which is not on the form and comes before it.
func (v result) reach(s part.Sheet) region {
	full := v.r.FullPay
	reach := until(full.Reach, append(v.numbered(), full.Months)...)
	return region{id: "reach", heading: v.w.Say("worksheet.reach"), body: []app.UI{
		part.Note(v.w.Say("worksheet.reach.note")),
		s.Line(full.Months),
		s.Total(reach),
		s.Line(until(full.Short, full.Reach)),
		app.P().Text(v.fullAnswer()),
	}}
}
