package result

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/line"
	"offercheck/calc/wait"
	"offercheck/calc/way"
)

// cash is what the open ways have cost by each month: a drawing of the first of them, and
// a table of all.
func (v result) cash() shell.Region {
	w := v.Words
	courses := v.courses()
	if len(courses) < 2 || !slices.ContainsFunc(courses, part.Course.Costs) {
		return shell.Region{}
	}
	months, most := 0, 0
	for i, c := range courses {
		months = max(months, len(c.Amounts)-1)
		if i < part.MostCourses {
			most = max(most, len(c.Amounts)-1)
		}
	}
	drawn := courses[:min(len(courses), part.MostCourses)]
	var names []string
	for _, c := range drawn {
		names = append(names, c.Name)
	}
	at := func(n int) string { return w.Amount(line.WorkedCount("months", n, line.Months, line.Cite{})) }
	body := []app.UI{
		part.Courses(w, most, w.Say("ways.cash.says", "months", at(most), "ways", strings.Join(names, ", ")), w.Say("ways.cash.start"), at(most), drawn...),
		part.Folds(part.Fold(w.Say("ways.cash.table"), w.Say("ways.cash.caption"), v.cashTable(courses, months, at))),
		part.Note(w.Say("ways.cash.note")),
	}
	return shell.Region{ID: "cash", Heading: w.Say("ways.cash.h2"), Body: body}
}

// courses is what each open way has cost by each month, by the rows of the table. What
// the IRS takes from somebody who does nothing is not known.
func (v result) courses() []part.Course {
	var all []part.Course
	for _, x := range v.compared() {
		if x.Open.Verdict != line.Yes || x.ID == wait.Nothing || v.hidesToday(x.Cost(way.Total)) {
			continue
		}
		name := v.Words.Say("way." + x.ID)
		ids := []string{""}
		if len(x.Paces) > 0 {
			ids = nil
			for _, p := range v.shown(x) {
				ids = append(ids, p.ID)
			}
		}
		for _, pace := range ids {
			named := name
			if len(ids) > 1 {
				p, _ := x.Pace(pace)
				named += ", " + v.Words.Amount(p.Each)
			}
			if cash := x.Cash(pace); len(cash) > 0 {
				all = append(all, part.Course{Name: named, Amounts: cash})
			}
		}
	}
	return all
}

// cashTable is the same as a table: a row for each way, a column for some of the months.
func (v result) cashTable(courses []part.Course, months int, at func(int) string) app.UI {
	w := v.Words
	table := part.Table{Caption: w.Say("ways.cash.caption"), Head: []string{w.Say("ways.way"), w.Say("ways.cash.start")}, Stack: true}
	shown := stops(months)
	for _, n := range shown[1:] {
		table.Head = append(table.Head, at(n))
	}
	for _, c := range courses {
		row := part.Row{Name: c.Name}
		for _, n := range shown {
			row.Cells = append(row.Cells, part.Cell{Text: w.Amount(c.Amounts[min(n, len(c.Amounts)-1)]), Total: n == months})
		}
		table.Rows = append(table.Rows, row)
	}
	return table.UI()
}

// stops is the months that the table shows: the start, a few between, and the last.
func stops(months int) []int {
	shown := []int{0}
	for _, n := range []int{12, 36, 60} {
		if n < months {
			shown = append(shown, n)
		}
	}
	return append(slices.Clip(shown), max(months, 0))
}
