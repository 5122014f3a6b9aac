package pagetest

import (
	"encoding/json"
	"io/fs"
	"os"
	"path"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/app/ask"
	"offercheck/app/keep"
	"offercheck/app/page/shell"
	"offercheck/calc"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/storyfile"
)

// Same is the case of the story ohio-same-facts with two answers that add to no
// line: one person who owes $42,000, with $3,000 in the bank, a car of $9,000 with a
// loan of $2,000, $10,000 in a 401(k), and $300 left a month for 84 months. By hand,
// on Form 433-A (OIC): 2,000 + 1,750 + 8,000 + 12 × 300 = 15,350.
func Same(t testing.TB) facts.Case {
	t.Helper()
	s, err := storyfile.Read(os.DirFS(testdata(t)), "ohio-same-facts.txt")
	if err != nil {
		t.Fatal(err)
	}
	c, err := keep.Read(s.File)
	if err != nil {
		t.Fatal(err)
	}
	c.Living.Giving = facts.Maybe{Has: facts.Say(true), Amount: facts.Say(decimal.NewFromInt(50))}
	c.Assets.Effects = facts.Say(decimal.NewFromInt(3000))
	return c
}

// testdata is the directory of the stories, from wherever a test runs.
func testdata(t testing.TB) string {
	t.Helper()
	for dir := "."; len(dir) < 40; dir = path.Join("..", dir) {
		if _, err := os.Stat(path.Join(dir, "go.mod")); err == nil {
			return path.Join(dir, "calc/testdata")
		}
	}
	t.Fatal("no go.mod above the test")
	return ""
}

// Everything is a case that has one of each thing and says yes to all that is
// asked. A few rounds are needed, since one yes brings up the next question.
func Everything() facts.Case {
	var c facts.Case
	c.Household.Owing = facts.Say(facts.OwingJoint)
	for range 3 {
		for _, s := range ask.Sections() {
			for _, r := range ask.Rows(&c, s) {
				sayYes(&c, r)
			}
		}
	}
	return c
}

func sayYes(c *facts.Case, r ask.Row) {
	n := r.Place.Item()
	switch k := r.Question.Kind.(type) {
	case nil:
		if list, _, _ := ask.Find(r.Place.Step); list.Items.Len(c) == 0 {
			list.Items.Add(c)
		}
	case ask.YesNo:
		*k.At(c, n) = facts.Say(r.Question.ID != "alone" && !strings.HasSuffix(r.Question.ID, "-leased"))
	case ask.Picks:
		for _, p := range k.Options {
			*p.At(c, n) = facts.Say(p.ID != "vehicle-leased" && p.ID != "irregular")
		}
	}
}

// Stories is the case of each story in a directory whose file matches a pattern, by
// its name.
func Stories(t *testing.T, dir, pattern string) map[string]*shell.Memory {
	t.Helper()
	stories := os.DirFS(dir)
	files, err := fs.Glob(stories, pattern)
	if err != nil || len(files) == 0 {
		t.Fatalf("no stories: %v", err)
	}
	all := map[string]*shell.Memory{}
	for _, file := range files {
		s, err := storyfile.Read(stories, file)
		if err != nil {
			t.Fatal(err)
		}
		c, err := keep.Read(s.File)
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		day, err := keep.On(s.File)
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		m := shell.NewMemory("/")
		m.Case = c
		m.Judge(day, false)
		all[strings.TrimSuffix(path.Base(file), ".txt")] = m
	}
	return all
}

// Printed is the whole of a report as text.
func Printed(t *testing.T, r *calc.Report) string {
	t.Helper()
	b, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// Stated is three years of which the IRS states what is owed, 23,400 in all: 8,321.40 for 2018
// and 8,778.60 for 2019, of which ours is a range without the day of the first bill, and 6,300
// for 2020, whose account is known besides.
func Stated() facts.Debt {
	year := func(n int, shown int64, filed, assessed, owed, on string) facts.TaxYear {
		return facts.TaxYear{Year: facts.Say(n), Assessed: facts.Say(datetest.Day(assessed)), History: facts.History{
			Shown: amount(shown), Credits: amount(200), Filed: facts.Say(facts.FiledReturn), FiledOn: facts.Say(datetest.Day(filed)),
			Owed: facts.Say(decimal.RequireFromString(owed)), OwedOn: facts.Say(datetest.Day(on)),
		}}
	}
	d := facts.Debt{Total: facts.DoNotKnow[decimal.Decimal](), Years: []facts.TaxYear{
		year(2018, 9000, "2019-04-15", "2019-05-20", "8321.40", "2026-05-25"),
		year(2019, 7500, "2020-07-15", "2020-08-24", "8778.60", "2026-11-20"),
		year(2020, 5300, "2021-05-17", "2021-07-12", "6300", "2026-11-20"),
	}}
	d.Years[2].History.Demand = facts.Say(datetest.Day("2021-07-12"))
	return d
}
