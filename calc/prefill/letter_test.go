package prefill

import (
	"fmt"
	"reflect"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// TestLetter has what each letter puts into a case, and that nothing there is replaced.
func TestLetter(t *testing.T) {
	day := func(s string) facts.Date { return facts.Say(datetest.Day(s)) }
	usd := func(n int64) facts.Amount { return facts.Say(decimal.NewFromInt(n)) }
	letter := func(kind string) facts.Letter {
		return facts.Letter{Kind: facts.Say(kind), On: day("2026-11-05"), Year: facts.Say(2022), Amount: usd(8200)}
	}
	undated, yearless, nothing := letter("cp14"), letter("lt11"), letter("cp14")
	undated.On, yearless.Year = facts.Date{}, facts.Count{}
	nothing.Year, nothing.Amount = facts.Count{}, facts.Amount{}
	owes := facts.TaxYear{Year: facts.Say(2022), History: facts.History{Owed: usd(9000), OwedOn: day("2026-01-02")}}
	dated := facts.TaxYear{Year: facts.Say(2022), History: facts.History{OwedOn: day("2026-01-02")}}
	unsure := facts.TaxYear{Year: facts.Say(2022), History: facts.History{Levy: facts.DoNotKnow[date.Day]()}}
	penalty := facts.TaxYear{Kind: facts.Say(facts.KindCivil), Year: facts.Say(2022)}
	for _, test := range []struct {
		name   string
		letter facts.Letter
		there  []facts.TaxYear
		want   string
	}{
		{"a bill", letter("cp14"), nil, "[{tax-year 1} {year-owed 1} {year-owed-on 1}]"},
		{"a bill without its date", undated, nil, "[{tax-year 1} {year-owed 1}]"},
		{"a bill without year and amount", nothing, nil, "[]"},
		{"a reminder, behind another year", letter("cp503"), []facts.TaxYear{{Year: facts.Say(2021)}}, "[{tax-year 2} {year-owed 2} {year-owed-on 2}]"},
		{"intent to levy", letter("cp504"), nil, "[{tax-year 1} {year-owed 1} {year-owed-on 1} {year-levy 1}]"},
		{"a final notice of a year that has its balance", letter("lt11"), []facts.TaxYear{owes}, "[{year-levy 1}]"},
		{"a year that has the day of a balance", letter("cp14"), []facts.TaxYear{dated}, "[]"},
		{"a year whose first notice came on an unknown day", letter("lt11"), []facts.TaxYear{unsure}, "[{year-owed 1} {year-owed-on 1}]"},
		{"beside a civil penalty of that year", letter("cp14"), []facts.TaxYear{penalty}, "[{tax-year 2} {year-owed 2} {year-owed-on 2}]"},
		{"a final notice without its year", yearless, nil, "[]"},
		{"on social security", letter("cp91"), nil, "[{tax-year 1} {year-owed 1} {year-owed-on 1}]"},
		{"tax that is proposed", letter("cp2000"), nil, "[{tax-year 1}]"},
		{"a penalty with an account of its own", letter("cp15"), nil, "[]"},
		{"tax withheld by a business", letter("l1153"), nil, "[]"},
		{"passport", letter("cp508c"), nil, "[{tax-year 1} {certified 0}]"},
		{"a levy on pay", letter("668w"), nil, "[{tax-year 1} {levy 0}]"},
		{"a levy on an account", letter("668a"), nil, "[{tax-year 1}]"},
	} {
		c := facts.Case{Letters: facts.Letters{Held: []facts.Letter{test.letter}}, Debt: facts.Debt{Years: test.there}}
		before := c.Clone()
		got, written := Letter(c, 0)
		if fmt.Sprint(written) != test.want {
			t.Errorf("%s: wrote %v, want %s", test.name, written, test.want)
		}
		if !reflect.DeepEqual(c, before) {
			t.Errorf("%s: the case itself changed", test.name)
		}
		if again, more := Letter(got, 0); len(more) > 0 || !reflect.DeepEqual(again, got) {
			t.Errorf("%s: again it wrote %v", test.name, more)
		}
	}
	no := facts.Case{Letters: facts.Letters{Held: []facts.Letter{letter("cp508c"), letter("668w")}}}
	no.Paying.Certified, no.Living.Levy = facts.Say(false), facts.Say(false)
	for n := range 2 {
		if got, _ := Letter(no, n); got.Paying.Certified.Value || got.Living.Levy.Value {
			t.Error("an answer was replaced")
		}
	}
	if _, written := Letter(facts.Case{}, 0); written != nil {
		t.Errorf("without a letter it wrote %v", written)
	}
}

// TestLetterThatIsOver puts in no levy that was released since, and no certification that
// was taken back; an older release leaves a newer levy.
func TestLetterThatIsOver(t *testing.T) {
	on := func(kind, day string) facts.Letter {
		return facts.Letter{Kind: facts.Say(kind), On: facts.Say(datetest.Day(day))}
	}
	for _, test := range []struct {
		name  string
		held  []facts.Letter
		wants int
	}{
		{"a levy", []facts.Letter{on("668w", "2026-11-05")}, 1},
		{"released", []facts.Letter{on("668w", "2026-11-05"), on("668d", "2026-11-12")}, 0},
		{"released before", []facts.Letter{on("668w", "2026-11-05"), on("668d", "2026-10-12")}, 1},
		{"released on an unknown day", []facts.Letter{on("668w", "2026-11-05"), {Kind: facts.Say("668d")}}, 0},
		{"certified, then reversed", []facts.Letter{on("cp508c", "2026-11-05"), on("cp508r", "2026-11-12")}, 0},
	} {
		if _, wrote := Letter(facts.Case{Letters: facts.Letters{Held: test.held}}, 0); len(wrote) != test.wants {
			t.Errorf("%s: wrote %v", test.name, wrote)
		}
	}
}
