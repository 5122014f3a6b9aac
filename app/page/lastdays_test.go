package page

import (
	"html"
	"regexp"
	"strings"
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/app/page/shell"
	"offercheck/app/say"
	"offercheck/calc/csed"
	"offercheck/calc/line"
)

// TestLastDayIsTheSameEverywhere reads what each part of the pages says of a last day
// that is not known: it is one range, in the same words.
func TestLastDayIsTheSameEverywhere(t *testing.T) {
	for _, test := range pagetest.UnsureDays(t) {
		for _, lang := range say.Langs {
			t.Run(test.Name+" "+lang, func(t *testing.T) {
				v := pagetest.Visit(lang, test.Case)
				j, err := v.Judged()
				if err != nil {
					t.Fatal(err)
				}
				day, months := j.LastDay(csed.LastDaysOfAll(test.Case, j.Law)), j.MonthsLeft()
				if lang == "en" && (day != test.Day || months != test.Months) {
					t.Errorf("the last day is %s, %s; want %s, %s", day, months, test.Day, test.Months)
				}
				sameDay(t, j, day, months)
			})
		}
	}
}

// TestLastDayOfStories does the same with every debt told beside the rules.
func TestLastDayOfStories(t *testing.T) {
	for name, m := range pagetest.Stories(t, "../../calc/testdata", "debts/*.txt") {
		t.Run(name, func(t *testing.T) {
			j, err := m.In(say.In("en")).Judged()
			if err != nil {
				t.Fatal(err)
			}
			sameDay(t, j, j.LastDay(csed.LastDaysOfAll(j.Case, j.Law)), j.MonthsLeft())
		})
	}
}

// sameDay looks for the last day and the months left where the pages speak of them.
func sameDay(t *testing.T, j *shell.Judged, day, months string) {
	t.Helper()
	has := func(where, section, want string) {
		t.Helper()
		if !strings.Contains(section, want) {
			t.Errorf("%s does not say %s", where, want)
		}
	}
	debt := sections(t, j, "/your-debt/")
	asks := sections(t, j, "/what-if/")["ask"]
	has("the head", debt[""], day)
	has("full payment", debt["in-time"], months)
	for i, y := range j.Report.Debts.Years {
		for _, k := range y.Clocks {
			r := k.LastDays(j.Case, j.Law)
			said := j.LastDay(r)
			has("the table of clocks", debt["times"], said)
			has("what is asked of the IRS", asks, said)
			alone(t, j, "the table of clocks", debt["times"], said, r)
			if !shell.Settled(r) && r.Least.Known {
				has("the year", debt["year-"+string(rune('1'+i))], said)
			}
		}
		r := csed.LastDaysOfYear(j.Case, i+1, j.Law)
		if !shell.Settled(r) && r.Least.Known && y.Answered {
			has("the growth", debt["growth"], j.LastDay(r))
		}
	}
	for _, p := range j.Report.FullPay.WithAccruals.Periods {
		if p.N > 0 {
			r := csed.LastDays(j.Case, p.N, p.Bill, j.Law)
			has("the test by assessment", debt["in-time"], j.LastDay(r))
			alone(t, j, "the test by assessment", debt["in-time"], j.LastDay(r), r)
		}
	}
	if all := csed.LastDaysOfAll(j.Case, j.Law); !shell.Settled(all) && all.Least.Known {
		for path, id := range map[string]string{"/result/": "full", "/worksheet/": "reach", "/ways/": "open"} {
			section := sections(t, j, path)[id]
			has(path, section, day)
			has(path, section, months)
		}
	}
}

// alone fails the test if a bound of a range that is not settled stands without the
// other.
func alone(t *testing.T, j *shell.Judged, where, section, said string, r line.Range) {
	t.Helper()
	if shell.Settled(r) {
		return
	}
	for _, bound := range []line.Line{r.Least, r.Most} {
		if day := j.Words.Amount(bound); bound.Known && strings.Count(section, day) != strings.Count(section, said) {
			t.Errorf("%s says %s without the range %s", where, day, said)
		}
	}
}

var sectionTag = regexp.MustCompile(`<section[^>]* aria-labelledby="([^"]+)"[^>]*>`)

// sections is what a page says, by the ID of its regions; the head has none.
func sections(t *testing.T, j *shell.Judged, path string) map[string]string {
	t.Helper()
	for _, r := range Results() {
		if r.Path != path {
			continue
		}
		html := html.UnescapeString(pagetest.Draw(t, r.New(j.Visit)))
		found, id, from := map[string]string{}, "", 0
		for _, at := range sectionTag.FindAllStringSubmatchIndex(html, -1) {
			if tag := html[at[0]:at[1]]; strings.Contains(tag, "class=") { // a notice within a region
				continue
			}
			found[id] += html[from:at[0]]
			id, from = html[at[2]:at[3]], at[1]
		}
		found[id] += html[from:]
		return found
	}
	t.Fatalf("no page %s", path)
	return nil
}
