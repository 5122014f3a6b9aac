package notice

import (
	"os"
	"strings"
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// TestLastDays counts the last day of every letter and compares it with the table in
// testdata/lastdays.txt, which was counted by hand.
func TestLastDays(t *testing.T) {
	b := calctest.Book(t, datetest.Day("2026-11-26"))
	table, err := os.ReadFile("testdata/lastdays.txt")
	if err != nil {
		t.Fatal(err)
	}
	rows, seen := 0, map[string]bool{}
	for row := range strings.Lines(string(table)) {
		row = strings.TrimSpace(row)
		if row == "" || strings.HasPrefix(row, "#") {
			continue
		}
		cells := strings.Split(row, "|")
		for i := range cells {
			cells[i] = strings.TrimSpace(cells[i])
		}
		if len(cells) != 5 {
			t.Fatalf("%q has %d cells, want 5", row, len(cells))
		}
		l := letterOf(t, cells[0], cells[1])
		if got := dayOf(l, b); got != cells[2] {
			t.Errorf("%s %s: %s, by hand %s (%s)", cells[0], cells[1], got, cells[2], cells[4])
		}
		if want, ok := strings.CutPrefix(cells[3], "equivalent-hearing="); ok {
			got := "unknown"
			if day := equivalent(kindOf(t, cells[0]).Right, l, b).Figures[0]; day.Known {
				got = day.String()
			}
			if got != want {
				t.Errorf("%s %s: an equivalent hearing until %s, by hand %s (%s)", cells[0], cells[1], got, want, cells[4])
			}
		} else if cells[3] != "" {
			t.Fatalf("%q: unknown %s", row, cells[3])
		}
		rows, seen[cells[0]] = rows+1, true
	}
	if rows < 500 {
		t.Errorf("%d rows", rows)
	}
	for _, kind := range law.Letters() {
		if !seen[kind.ID] {
			t.Errorf("the table has no %s", kind.ID)
		}
	}
}

func kindOf(t *testing.T, id string) law.Letter {
	t.Helper()
	kind, ok := law.LetterOf(id)
	if !ok {
		t.Fatalf("no letter %s", id)
	}
	return kind
}

// letterOf is the letter of a row.
func letterOf(t *testing.T, kind, said string) facts.Letter {
	t.Helper()
	kindOf(t, kind)
	l := facts.Letter{Kind: facts.Say(kind)}
	for fact := range strings.FieldsSeq(said) {
		name, value, _ := strings.Cut(fact, "=")
		switch name {
		case "on":
			l.On = facts.Say(datetest.Day(value))
		case "received", "given", "filed":
			l.From = facts.Say(datetest.Day(value))
		case "printed":
			l.Printed = facts.Say(datetest.Day(value))
		case "owed":
			l.Amount = calctest.USD(value)
		case "abroad":
			l.Abroad = facts.Say(value == "yes")
		default:
			t.Fatalf("%s: unknown fact %s", kind, fact)
		}
	}
	return l
}

// dayOf is the last day of a letter as the table writes it. A bill of no known amount has
// two.
func dayOf(l facts.Letter, b *law.Book) string {
	switch x := Of(l, 1, b); {
	case x.Kind.Right == "":
		return "none"
	case !x.Last.Known, x.Larger.ID != "":
		return "unknown"
	case x.Usual:
		return "about " + x.Last.String()
	default:
		return x.Last.String()
	}
}

// TestLarger gives both days of a bill whose amount is not known. By hand: 21 days after
// October 1, 2026 are October 22, and ten business days, without Columbus Day on the 12th,
// are October 16.
func TestLarger(t *testing.T) {
	x := Of(wrote("cp14", "2026-10-01"), 1, calctest.Book(t, datetest.Day("2026-10-02")))
	if x.Last.String() != "2026-10-22" || x.Larger.String() != "2026-10-16" || x.Due.Verdict != line.Yes {
		t.Errorf("%s or %s, %s", x.Last, x.Larger, x.Due.Verdict)
	}
}
