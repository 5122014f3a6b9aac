package result

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// second is the ways side by side, the figures they rest on, and the notes on both.
func (s *summary) second() []app.UI {
	w := s.Words
	return []app.UI{
		s.part(w.Say("paper.ways"), s.waysTable(), s.shut()),
		s.part(w.Say("paper.debt"), s.debtTable()),
		s.part(w.Say("paper.month"), s.monthTable()),
		s.part(w.Say("paper.boxes"), s.boxes()),
		s.part(w.Say("paper.unsure"), s.unsure()),
		s.part(w.Say("paper.notes"), s.noteList()),
		s.part(w.Say("review.notes"), s.reviewNotes()),
		s.initials(),
	}
}

// waysTable is the ways that are open or may be, by what they cost; nil if there are none.
func (s *summary) waysTable() app.UI {
	w := s.Words
	table := part.Table{Caption: w.Say("ways.table"), Words: true, Stack: true, Head: []string{
		w.Say("ways.way"), w.Say("ways.state"), w.Say("ways.upfront"), w.Say("ways.monthly"), w.Say("ways.last"), w.Say("ways.total"),
	}}
	for _, x := range s.compared() {
		for i, r := range s.wayRows(x) {
			state := part.Cell{Text: part.Open(w, r.Verdict)}
			if r.Bare {
				state.Text = ""
			} else if i == 0 {
				state.Body = app.Span().Body(app.Text(state.Text), s.noteOn(citeOf(x.Open)))
			}
			table.Rows = append(table.Rows, part.Row{Name: r.Name.Text, Note: r.Note, Cells: append([]part.Cell{state}, part.Cells(r.Cells...)...)})
		}
	}
	if len(table.Rows) == 0 {
		return app.P().Text(w.Say("ways.says.closed"))
	}
	s.onlyKnown(&table)
	if len(s.Report.Then) > 0 {
		return app.Div().Body(part.Note(part.Statement(w, s.Report.Advice.Rule)), part.Note(w.Say("ways.then.note")), table.UI())
	}
	return table.UI()
}

// shut is the closed ways that would cost money, each with the test that closed it.
func (s *summary) shut() app.UI {
	w := s.Words
	var items []app.UI
	for _, f := range families {
		if !f.money || f.id == "other" {
			continue
		}
		for _, x := range s.of(f) {
			if x.Open.Verdict == line.No {
				items = append(items, app.Li().Body(app.B().Text(w.Say("letter-page.name", "number", w.Say("way."+x.ID), "name", "")), app.Text(s.decider(x))))
			}
		}
	}
	if len(items) == 0 {
		return nil
	}
	return app.Div().Body(app.P().Body(app.B().Text(w.Say("ways.closed.h2"))), app.Ul().Class("paper__list").Body(items...))
}

// totalHas says that the total of what is owed counts a line.
func (s *summary) totalHas(l line.Line) bool {
	total, _ := s.Debt()
	_, has := line.Within(total, l.Key())
	return has
}

// debtTable is what each year's debt is made of; nil if no year was answered.
func (s *summary) debtTable() app.UI {
	w := s.Words
	table := part.Table{Caption: w.Say("paper.debt"), Stack: true, Head: []string{
		w.Say("years.year"), w.Say("paper.tax"), w.Say("paper.late-filing"), w.Say("paper.late-payment"), w.Say("paper.other"), w.Say("paper.interest"), w.Say("paper.balance"),
	}}
	for _, y := range s.Report.Debts.Years {
		year := s.Case.Debt.Years[y.N-1].Year
		if !year.Given {
			continue
		}
		row := part.Row{Name: strconv.Itoa(year.Value)}
		for _, l := range []line.Line{y.Tax, y.LateFiling, y.LatePayment, y.Other, y.Interest, y.Balance} {
			if !y.Tax.Known && shell.KnownZero(l) { // nothing is charged on a tax that is not known, which is not to say that nothing will be
				l = y.Tax
			}
			row.Cells = append(row.Cells, part.Cell{Text: w.Amount(l)})
		}
		if owed := facts.Given("year-owed", s.Case.Debt.Years[y.N-1].History.Owed).Of(y.N); owed.Known && (!y.Balance.Known || s.totalHas(owed) && !s.totalHas(y.Balance)) {
			row.Note, row.Cells[5].Text = w.Say("paper.stated"), w.Amount(owed)
		} else if !y.Balance.Known && y.Range.Least.Known && y.Range.Most.Known {
			row.Cells[5].Text = w.Say("owed.span", "least", w.Amount(y.Range.Least), "most", w.Amount(y.Range.Most))
		}
		table.Rows = append(table.Rows, row)
	}
	if len(table.Rows) == 0 {
		return nil
	}
	total := func(name, text string) part.Row {
		return part.Row{Name: name, Cells: []part.Cell{{}, {}, {}, {}, {}, {Text: text, Total: true}}}
	}
	if owed := s.Owed(); owed != w.Say("amount.unknown") {
		table.Foot = []part.Row{total(w.Say("paper.owed"), owed)}
	}
	if ours, apart := s.countedApart(); apart {
		table.Foot = []part.Row{total(w.Say("owed.all.said"), s.Owed()), total(w.Say("owed.all.ours"), ours)}
	}
	if s.onlyKnown(&table); len(table.Head) == 1 {
		return nil
	}
	if len(table.Head) == 2 { // the balance as it was answered
		return table.UI()
	}
	return app.Div().Body(table.UI(), app.P().Body(app.Text(w.Say("paper.as-of", "day", w.Day(s.Report.On))), s.noteOn(s.Report.Debts.Years[0].Interest.Cite)))
}

// monthTable is what comes in and what goes out each month, as it was said and as the form
// counts it. Lines of nothing are left out, and what is not known; nil if nothing is left.
func (s *summary) monthTable() app.UI {
	w := s.Words
	table := part.Table{Caption: w.Say("paper.month"), Stack: true, Head: []string{w.Say("paper.line"), w.Say("paper.said"), w.Say("paper.counted")}}
	claimed, cut, shared := map[string]oic.Expense{}, false, false
	for _, e := range s.Report.Expenses {
		claimed[e.Allowed.ID] = e
	}
	for _, f := range s.Report.Form.Sections {
		if f.ID != "section-7" {
			continue
		}
		for _, l := range f.Lines {
			if !l.Known || l.Amount.IsZero() && !strings.HasPrefix(l.No, "Box") {
				continue
			}
			said := ""
			if e, is := claimed[l.ID]; is && e.Claimed.ID != "" {
				said = w.Amount(e.Said())
				cut = cut || isDisallowed(e)
				shared = shared || e.Said().ID != e.Claimed.ID
			}
			name := l.No + " " + w.Name(l.ID)
			table.Rows = append(table.Rows, part.Row{Name: name, Cells: []part.Cell{{Text: said}, {Text: w.Amount(l), Total: strings.HasPrefix(l.No, "Box")}}})
		}
		if len(table.Rows) == 0 {
			return nil
		}
		s.onlyKnown(&table)
		why := ""
		if cut {
			why = w.Say("paper.standards")
		}
		if shared {
			why = strings.TrimSpace(why + " " + w.Say("paper.shared"))
		}
		return app.Div().Body(table.UI(), app.P().Body(app.Text(why), s.noteOn(s.standards()), app.Text(" "), s.noteOn(sectionCite(f))))
	}
	return nil
}

// standards is the source of the first limit of an expense.
func (s *summary) standards() line.Cite {
	for _, e := range s.Report.Expenses {
		if e.Limit.Cite.Name != "" {
			return e.Limit.Cite
		}
	}
	return line.Cite{}
}

// boxes is the totals of the form, and what could be collected in time.
func (s *summary) boxes() app.UI {
	w := s.Words
	var rows []part.Fact
	for _, f := range s.Report.Form.Sections {
		if f.ID == "section-7" {
			continue
		}
		for _, l := range f.Lines {
			if strings.HasPrefix(l.No, "Box") {
				rows = append(rows, part.Fact{Name: l.No + " " + w.Name(l.ID), Value: w.Amount(l)})
			}
		}
	}
	full := s.Report.FullPay
	rows = append(rows, part.Fact{Name: w.Name(full.Equity.ID), Value: w.Amount(full.Equity)}, part.Fact{Name: w.Name(full.Collectible.ID), Value: w.Amount(full.Collectible)})
	for _, o := range s.Report.Offers {
		if s.Report.Open.Verdict != line.No && o.Open.Verdict != line.No {
			rows = append(rows, part.Fact{Name: w.Say("way." + o.ID), Value: s.ofOffer(o.Cost(way.Amount))})
		}
	}
	rows = s.knownTerms(rows)
	var apart app.UI
	if own := line.Sum("", s.Report.Form.A, s.Report.Form.B); own.Known && full.Equity.Known && !own.Amount.Equal(full.Equity.Amount) {
		apart = app.P().Text(w.Say("paper.reach"))
	}
	return app.Div().Body(part.Facts(rows...), apart, app.P().Body(app.Text(w.Say("paper.full", "answer", s.FullAnswer())), s.noteOn(citeOf(full.Can))))
}

// withoutAccruals is the years whose tax is known, as from a transcript, and whose balance is not:
// it lacks one of the IRS with interest and penalties up to a day.
func (s *summary) withoutAccruals() []string {
	var years []string
	for _, y := range s.Report.Debts.Years {
		if of := s.Case.Debt.Years[y.N-1]; of.Year.Given && of.History.Shown.Given && !of.History.Owed.Given && !y.Balance.Known {
			years = append(years, strconv.Itoa(of.Year.Value))
		}
	}
	return years
}

// unsure is what is missing, estimated or not settled; nil if nothing is.
func (s *summary) unsure() app.UI {
	var items []app.UI
	add := func(text string) {
		if text != "" {
			items = append(items, app.Li().Text(text))
		}
	}
	var missing []string
	years := s.withoutAccruals()
	for _, n := range slices.Concat(s.needs(), s.openNeeds()) {
		if total := n.Asked && n.Place.Step == "debt-total"; !slices.Contains(missing, n.Name) && !(total && len(years) > 0) {
			missing = append(missing, n.Name)
		}
	}
	if len(missing) > 0 {
		add(s.Words.Say("paper.missing", "what", strings.Join(missing, "; ")))
	}
	if len(years) > 0 {
		add(s.Words.Say("paper.accruals", "years", strings.Join(years, ", ")))
	}
	if open := s.Report.Advice.Open; len(open) > 0 { // the later ones are of other cases than the first
		var points []app.UI
		for _, f := range open[:min(len(open), mostOpen)] {
			points = append(points, app.Li().Text(sentence(part.Statement(s.Words, f))))
		}
		if more := len(open) - mostOpen; more > 0 {
			points = append(points, app.Li().Text(s.Words.Say("paper.open-more", "n", strconv.Itoa(more))))
		}
		items = append(items, app.Li().Body(app.Text(s.Words.Say("ways.open-points")), app.Ul().Body(points...)))
	}
	add(s.LastDayUnsure())
	if len(items) == 0 {
		return nil
	}
	return app.Ul().Body(items...)
}
