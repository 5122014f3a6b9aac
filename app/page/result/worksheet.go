package result

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// Worksheet is every line and box of Form 433-A (OIC) in its order, zero lines
// included. Each opens into its inputs. It is meant to be printed.
type Worksheet struct {
	app.Compo
	shell.Visit

	open bool // every line is open
}

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *Worksheet) CompoID() string { return p.Words.Lang() + "/worksheet/" }

// OnNav runs on arrival.
func (p *Worksheet) OnNav(ctx app.Context) {
	defer shell.Recover()
	p.CameBack()
	p.ChangeFrom(ask.Place{Step: "worksheet"})
	p.Arrive(ctx, shell.TitleOf(p.Words, "worksheet"))
}

// Render draws the page.
func (p *Worksheet) Render() app.UI {
	j, err := p.Judged()
	if err != nil {
		return p.NoLaw("/worksheet/")
	}
	v := result{j}
	s := v.Sheet()
	s.Open = p.open
	var regions []shell.Region
	for _, f := range v.onceEach() {
		regions = append(regions, shell.Region{ID: f.ID, Heading: v.Words.Say("worksheet." + f.ID), Body: v.formLines(s, f)})
	}
	return p.LongPage("/worksheet/", p.head(v), append(regions, v.otherInformation(), v.reach(s)), []app.UI{v.foot()})
}

func (p *Worksheet) head(v result) []app.UI {
	w := p.Words
	toggle := "worksheet.open-all"
	if p.open {
		toggle = "worksheet.close-all"
	}
	var note app.UI
	if _, counted := v.raised("income-expected-more"); counted {
		note = part.Note(w.Say("worksheet.expected"))
	}
	return []app.UI{
		part.Back(w, p.Link("/result/")),
		v.PrintHead(),
		part.Heading(w.Say("worksheet.h1")),
		part.Lead(w.Say("worksheet.lead")),
		part.Facts(shell.DueFacts(p.Visit)...),
		note,
		part.Note(w.Say("worksheet.as-open")),
		part.Buttons(
			&part.Button{ID: "open-all", Text: w.Say(toggle), Look: part.Quiet, Do: p.toggle},
			&part.Button{ID: "print", Text: w.Say("result.print-it"), Look: part.Quiet, Do: shell.Print},
		),
	}
}

// toggle opens every line, or closes them.
func (p *Worksheet) toggle(app.Context) { p.open = !p.open }

// formLines is a section of the form: its lines, its boxes as totals and, after the
// boxes of section 8, the offers.
func (v result) formLines(s part.Sheet, f oic.FormSection) []app.UI {
	own := sectionCite(f)
	body := []app.UI{part.Cited(v.Words, own)}
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
		body = append(append(body, draw(l)), v.notesOn(l.Key())...)
		if note, found := v.raised(noteOfLine[l.ID]); found {
			body = append(body, part.Note(part.Statement(v.Words, note)+". "+part.Reason(v.Words, note)))
		}
		for _, o := range v.Report.Offers {
			if l.ID == boxOfOffer[o.ID] {
				total := shell.Trim(o.Cost(way.Amount), v.numbered()...)
				if v.Report.Open.Verdict == line.No || o.Open.Verdict == line.No {
					total.ID = "counted" // and no offer
				}
				body = append(body, s.Total(total))
			}
		}
	}
	return body
}

// otherInformation is section 9 of the form: each of its questions with its answer and,
// of what may come to the taxpayer, the amount.
func (v result) otherInformation() shell.Region {
	w, answers := v.Words, map[line.Verdict]string{line.Yes: "part.yes", line.No: "part.no", line.NotYet: "part.not-answered"}
	table := part.Table{Caption: w.Say("worksheet.section-9"), Words: true, Head: []string{w.Say("worksheet.section-9.asks"), w.Say("worksheet.section-9.answer")}}
	for _, f := range v.Report.Other {
		answer := w.Say(answers[f.Verdict])
		for _, l := range f.Figures {
			answer += ", " + w.Amount(l)
		}
		row := part.Row{Name: w.Say("pick." + f.ID), Cells: part.Cells(answer)}
		if hint := "pick." + f.ID + ".hint"; w.Has(hint) {
			row.Note = w.Say(hint)
		}
		table.Rows = append(table.Rows, row)
	}
	return shell.Region{ID: "section-9", Heading: w.Say("worksheet.section-9"), Body: []app.UI{
		part.Cited(w, v.Law.Offer.Cites.Section9), table.UI(),
	}}
}

// noteOfLine is the flag that stands beside a line.
var noteOfLine = map[string]string{"cash-counted": "cash-for-bills"}

// without is the line and its inputs without a source that the heading names.
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

// onceEach is the sections of the form, each numbered line opening only in its own
// place: a line that uses it shows its amount.
func (v result) onceEach() []oic.FormSection {
	numbered := v.numbered()
	once := slices.Clone(v.Report.Form.Sections)
	for i, f := range once {
		once[i].Lines = slices.Clone(f.Lines)
		for j, l := range f.Lines {
			once[i].Lines[j] = shell.Trim(l, numbered...)
		}
	}
	return once
}

// numbered is every line and box of the form.
func (v result) numbered() []line.Line {
	var lines []line.Line
	for _, f := range v.Report.Form.Sections {
		lines = append(lines, f.Lines...)
	}
	return lines
}

// boxOfOffer is the line after which each offer is shown.
var boxOfOffer = map[string]string{"offer-lump": "future-income-lump", "offer-periodic": "future-income-periodic"}

// subheadings is the headings before lines of section 7, by line number.
func (v result) subheadings(f oic.FormSection) map[string]string {
	if f.ID != "section-7" {
		return nil
	}
	return map[string]string{
		"30": v.Words.Say("worksheet.section-7.in"),
		"39": v.Words.Say("worksheet.section-7.out"),
	}
}

// reach is the full-pay test, which is not on the form.
func (v result) reach(s part.Sheet) shell.Region {
	full := v.Report.FullPay
	reach := shell.Trim(full.Collectible, append(v.numbered(), full.Months)...)
	body := []app.UI{part.Note(v.Words.Say("worksheet.reach.note"))}
	if text := v.LastDayUnsure(); text != "" {
		body = append(body, part.Note(text))
	}
	return shell.Region{ID: "reach", Heading: v.Words.Say("worksheet.reach"), Body: append(body,
		s.Line(full.Months),
		s.Total(reach),
		s.Line(shell.Trim(full.Shortfall, full.Collectible)),
		app.P().Text(v.FullAnswer()),
	)}
}
