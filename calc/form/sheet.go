package form

import (
	"strings"

	"offercheck/calc"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A sheet is a form while it is filled in.
type sheet struct {
	c     *facts.Case
	r     *calc.Report
	b     *law.Book
	terms string // of an offer: oic.Lump or oic.Periodic
	n     int    // which tax year of the case, or which of two who owe, from 1, if the form is about one
	form  Form
}

// begin is a sheet of a form, without sections.
func begin(k kind, c *facts.Case, r *calc.Report, b *law.Book, terms string) *sheet {
	official, _ := law.FormOf(k.number)
	return &sheet{c: c, r: r, b: b, terms: terms, form: Form{Form: official, ID: k.id, Still: law.ContactsStill(), Unread: k.unread}}
}

// section begins a section.
func (s *sheet) section(id string) { s.form.Sections = append(s.form.Sections, Section{ID: id}) }

// put adds an entry to the section, whose value the caller sets. Without a label it has
// that of its ID.
func (s *sheet) put(id, label string, k Kind) *Entry {
	if label == "" {
		label = dashes(id)
	}
	last := &s.form.Sections[len(s.form.Sections)-1]
	last.Entries = append(last.Entries, Entry{})
	e := &last.Entries[len(last.Entries)-1]
	e.ID, e.Label, e.Kind = id, label, k
	return e
}

// amount adds a figure of the report.
func (s *sheet) amount(id string, l line.Line) { s.put(id, "", Amount).Line = l }

// as is amount with the label of another entry.
func (s *sheet) as(id, label string, l line.Line) *Entry {
	e := s.put(id, label, Amount)
	e.Line = l
	return e
}

// cell adds one of several cells of a line, whose label other lines share.
func (s *sheet) cell(no, cell string, l line.Line) { s.as(no+" "+cell, dashes(cell), l) }

// text adds a text; what it waits for if it is empty.
func (s *sheet) text(id, text string, missing ...string) {
	e := s.put(id, "", Text)
	e.Text, e.Missing = text, waits(missing)
}

// tick adds a box; what it waits for if that is not known.
func (s *sheet) tick(id string, v line.Verdict, missing ...string) {
	s.tickUntil(id, "", v, waits(missing))
}

// tickUntil is tick with a label and the lines it waits for.
func (s *sheet) tickUntil(id, label string, v line.Verdict, missing []line.Line) *Entry {
	e := s.put(id, label, Tick)
	e.Ticked, e.Missing = v, missing
	return e
}

// yesNo adds the two boxes of a question. Whether it is yes waits for the answer asked.
func (s *sheet) yesNo(no string, v line.Verdict, asked string) {
	missing := waits([]string{asked})
	s.tickUntil(no+" yes", dashes(no), v, missing)
	s.tickUntil(no+" no", dashes(no), opposite(v), missing)
}

// either adds the two boxes of a question that the case does not answer.
func (s *sheet) either(id string) {
	s.put(id+" yes", dashes(id), Hand)
	s.put(id+" no", dashes(id), Hand)
}

// typed adds what is typed when the form is printed.
func (s *sheet) typed(id string, fields ...string) *Entry {
	e := s.put(id, "", Typed)
	e.Fields = fields
	return e
}

// signatures adds where the taxpayer signs, and a spouse who owes too. The number of the
// section begins their IDs, if it has one.
func (s *sheet) signatures(no string) { s.signaturesOf(no, s.joint()) }

// signaturesOf is signatures with whether both sign: the spouse does unless that is settled.
func (s *sheet) signaturesOf(no string, both line.Verdict) {
	cells := []string{"signature", "date"}
	if both != line.No {
		cells = append(cells, "spouse signature", "spouse date")
	}
	for _, c := range cells {
		s.put(strings.TrimSpace(no+" "+c), dashes(c), Hand).Signed = true
	}
}

// draft adds a text that is drafted from the facts; by hand if there is no sentence.
func (s *sheet) draft(id string, says ...Sentence) {
	if len(says) == 0 {
		s.hand(id)
		return
	}
	e := s.put(id, "", Draft)
	e.Says = says
	for _, x := range says {
		e.Fields = append(e.Fields, x.Fields...)
	}
}

// note adds what to know before the form is sent, under its source.
func (s *sheet) note(id string, cite *line.Cite, figures ...line.Line) {
	s.form.Notes = append(s.form.Notes, line.Stated(id, line.Yes).With(figures...).Under(*cite))
}

// hand adds what is written by hand.
func (s *sheet) hand(ids ...string) {
	for _, id := range ids {
		s.put(id, "", Hand)
	}
}

// may adds what is written by hand only where it applies.
func (s *sheet) may(ids ...string) {
	for _, id := range ids {
		s.put(id, "", Hand).Optional = true
	}
}

// mayEither is may for the two boxes of a question on which nothing rests.
func (s *sheet) mayEither(id string) {
	for _, ending := range []string{" yes", " no"} {
		s.put(id+ending, dashes(id), Hand).Optional = true
	}
}

// ink adds where is signed, and what is written beside it.
func (s *sheet) ink(ids ...string) {
	for _, id := range ids {
		s.put(id, "", Hand).Signed = true
	}
}

// none says in the first cell of a block that there is no such thing.
func (s *sheet) none(id, label string) { s.put(id, label, Text).Text = notApplicable }

// noneOf is none in a cell of a line of which the report has nothing, where the answers list all
// of its kind.
func (s *sheet) noneOf(no, cell, label string, has facts.YesNo, listed int) {
	if len(s.numbered(no)) == 0 && (facts.No(has) || facts.Yes(has) && listed > 0) {
		s.none(no+" "+cell, label)
	}
}

// blank adds cells that are left empty on purpose.
func (s *sheet) blank(ids ...string) {
	for _, id := range ids {
		s.put(id, "", Blank)
	}
}

// dashes is an ID as the words name it.
func dashes(id string) string { return strings.ReplaceAll(id, " ", "-") }

// waits is answers by the IDs of their questions.
func waits(ids []string) []line.Line {
	var all []line.Line
	for _, id := range ids {
		all = append(all, facts.Missing(id))
	}
	return all
}

// given is the amount of the nth of a list.
func given(id string, a facts.Amount, n int) line.Line { return facts.Given(id, a).Of(n) }

// waitsOf is the answer on the nth of a list, by the ID of its question.
func waitsOf(id string, n int) []line.Line { return []line.Line{facts.Missing(id).Of(n)} }

// said is a yes or no as a verdict.
func said(a facts.YesNo) line.Verdict { return facts.Answered("", a).Verdict }

// opposite is the other verdict; NotYet stays.
func opposite(v line.Verdict) line.Verdict {
	switch v {
	case line.Yes:
		return line.No
	case line.No:
		return line.Yes
	}
	return v
}

// all is that every verdict is yes.
func all(vs ...line.Verdict) line.Verdict {
	verdict := line.Yes
	for _, v := range vs {
		if v == line.No {
			return line.No
		}
		if v == line.NotYet {
			verdict = line.NotYet
		}
	}
	return verdict
}

// verdictOf is the verdict of the finding with an ID; NotYet if there is none.
func verdictOf(fs []line.Finding, id string) line.Verdict {
	f, _ := line.Find(fs, id)
	return f.Verdict
}

// numbered is the lines of the report's form with a number, in order.
func (s *sheet) numbered(no string) []line.Line {
	var all []line.Line
	for _, section := range s.r.Form.Sections {
		for _, l := range section.Lines {
			if l.No == no {
				all = append(all, l)
			}
		}
	}
	return all
}

// at is the line of the report's form with a number, or the sum of several. Where there is
// none, it is zero, or as unknown as the total it is part of.
func (s *sheet) at(no, total string) line.Line {
	switch all := s.numbered(no); {
	case len(all) == 1:
		return all[0]
	case len(all) > 1:
		return line.Sum("form-attached", all...)
	}
	if whole := s.numbered(total); len(whole) == 1 && !whole[0].Known {
		return line.Sum("form-nothing", whole...)
	}
	return line.Sum("form-nothing")
}

// joint reports whether a spouse makes the offer, or owes, too; it is not known without an
// answer.
func (s *sheet) joint() line.Verdict {
	if !s.c.Household.Owing.Given {
		return line.NotYet
	}
	return line.VerdictOf(s.c.Household.Joint())
}
