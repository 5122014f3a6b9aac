package levy

import (
	"encoding/csv"
	"os"
	"strconv"
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

var today = datetest.Day("2026-11-26")

// periodOf is the pay periods as the tables name them.
var periodOf = map[string]string{
	"daily": facts.EveryDay, "weekly": facts.EveryWeek, "biweekly": facts.EveryTwoWeeks, "semimonthly": facts.TwiceEachMonth, "monthly": facts.EveryMonth,
}

// exemptOf is what is exempt of a pay, with a statement.
func exemptOf(t *testing.T, l facts.Levy) line.Line {
	t.Helper()
	return Of(facts.Case{Levy: l}, Means{}, calctest.Book(t, today)).Pays[0].Stated.Exempt
}

// onStatement is a statement and a pay period.
func onStatement(status string, dependents, boxes int, every string) facts.Levy {
	return facts.Levy{Status: facts.Say(status), Dependents: facts.Say(dependents), Boxes: facts.Say(boxes), Every: facts.Say(every)}
}

// TestTable compares every cell of Publication 1494 (Rev. 12-2025) for 2026: the four
// filing statuses, five pay periods, and zero to five dependents, with what each more
// adds. Two cells are as printed: 615.38 for a single person with three, paid weekly,
// and 1,646.16 for a joint return with two, every two weeks. The rest is computed outside of this program.
func TestTable(t *testing.T) {
	rows := table(t, "testdata/publication-1494-2026.csv", 140)
	printed := 0
	statuses := map[string]string{
		"single": facts.StatementSingle, "married_separate": facts.StatementSeparate,
		"head_of_household": facts.StatementHead, "married_joint": facts.StatementJoint,
	}
	for _, row := range rows {
		status, every, want := statuses[row[0]], periodOf[row[1]], calctest.Dec(row[4])
		if status == "" || every == "" {
			t.Fatalf("no name for %v", row)
		}
		if row[6] == "printed" {
			printed++
		}
		n, err := strconv.Atoi(row[3])
		if err != nil { // each more than five
			six, five := exemptOf(t, onStatement(status, 6, 0, every)), exemptOf(t, onStatement(status, 5, 0, every))
			if got := six.Amount.Sub(five.Amount); !got.Equal(want) {
				t.Errorf("%v: the sixth adds %s", row, got)
			}
			continue
		}
		if got := exemptOf(t, onStatement(status, n, 0, every)); !got.Known || !got.Amount.Equal(want) {
			t.Errorf("%v: got %s", row, got)
		}
	}
	if printed != 2 {
		t.Errorf("%d cells are as printed", printed)
	}
}

// TestAdditionalTable compares every cell of the second table, of what the boxes of 65 or
// over and of blind add. One person has two of them at most.
func TestAdditionalTable(t *testing.T) {
	statuses := map[string][]string{
		"single_or_head_of_household": {facts.StatementSingle, facts.StatementHead},
		"any_other_status":            {facts.StatementSeparate, facts.StatementJoint},
	}
	for _, row := range table(t, "testdata/publication-1494-2026-additional.csv", 30) {
		every := periodOf[row[2]]
		boxes, err := strconv.Atoi(row[1])
		if err != nil || every == "" || statuses[row[0]] == nil {
			t.Fatalf("no name for %v", row)
		}
		for _, status := range statuses[row[0]] {
			with, without := exemptOf(t, onStatement(status, 1, boxes, every)), exemptOf(t, onStatement(status, 1, 0, every))
			if got := with.Amount.Sub(without.Amount); !with.Known || !got.Equal(calctest.Dec(row[3])) {
				t.Errorf("%s %v: they add %s", status, row, got)
			}
		}
	}
	for _, status := range statuses["single_or_head_of_household"] {
		two, four := exemptOf(t, onStatement(status, 0, 2, facts.EveryWeek)), exemptOf(t, onStatement(status, 0, 4, facts.EveryWeek))
		if !two.Amount.Equal(four.Amount) {
			t.Errorf("%s: four boxes of one person leave %s, two %s", status, four, two)
		}
	}
}

// table is the rows of a table, without its head.
func table(t *testing.T, name string, want int) [][]string {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil || len(rows) != want+1 {
		t.Fatalf("%s has %d rows: %v", name, len(rows), err)
	}
	return rows[1:]
}
