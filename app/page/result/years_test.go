package result

import (
	"regexp"
	"strings"
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/calc/bankruptcy"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/help"
)

// filed is a tax year whose return was filed on one day and assessed on another.
func filed(year int, on, assessed string) facts.TaxYear {
	return facts.TaxYear{Year: facts.Say(year), Assessed: facts.Say(datetest.Day(assessed)), History: facts.History{
		Filed: facts.Say(facts.FiledReturn), FiledOn: facts.Say(datetest.Day(on)), Extended: facts.Say(false),
	}}
}

// TestDatesOfBankruptcy: the page has the days of each year, of an open way and of a closed
// one. In Ohio the tax of 2019 could be reached from July 16, 2023 on, three years and a day after its
// return was due; in Texas a return of 2021 that was a day late has no day at all.
func TestDatesOfBankruptcy(t *testing.T) {
	for _, test := range []struct {
		state, county string
		year          facts.TaxYear
		lang          string
		want          []string
	}{
		{"OH", "39049", filed(2019, "2020-07-15", "2020-09-07"), "en", []string{"2019", "July 16, 2023", "May 6, 2021", "Does not apply", "July 16, 2023"}},
		{"OH", "39049", filed(2019, "2020-07-15", "2020-09-07"), "es", []string{"2019", "16 de julio de 2023", "6 de mayo de 2021", "No aplica", "16 de julio de 2023"}},
		{"TX", "48201", filed(2021, "2022-04-19", "2022-06-06"), "en", []string{"2021", "do not count this late return", "April 19, 2025", "February 2, 2023", "April 20, 2024", "Never"}},
	} {
		c := pagetest.Same(t)
		c.Debt.Years = []facts.TaxYear{test.year}
		c.Household.State, c.Household.County = facts.Say(test.state), facts.Say(test.county)
		page := pagetest.Draw(t, &Way{Visit: pagetest.Visit(test.lang, c), ID: bankruptcy.ID})
		caption := map[string]string{"en": "Dates of each year", "es": "Fechas de cada año"}[test.lang]
		_, table, found := strings.Cut(page, caption)
		if !found {
			t.Errorf("%s: no table of dates", test.state)
			continue
		}
		table, _, _ = strings.Cut(table, "</table>")
		_, table, _ = strings.Cut(table, "<tbody")
		text := regexp.MustCompile(`<[^>]*>`).ReplaceAllString(table, " ")
		for _, want := range test.want {
			_, rest, found := strings.Cut(text, want)
			if !found {
				t.Errorf("%s, %s: no %q in its place", test.state, test.lang, want)
			}
			text = rest
		}
	}
}

// TestQuote: the page has the figures to hold against a quote, and no amount of an offer
// that is closed.
func TestQuote(t *testing.T) {
	same := pagetest.Same(t)
	closed := pagetest.Same(t)
	closed.Applying.Bankruptcy = facts.Say(true)
	for want, c := range map[string]facts.Case{"$15,350": same, "Not open": closed} {
		page := pagetest.Draw(t, &Way{Visit: pagetest.Visit("en", c), ID: help.Representative})
		_, quote, found := strings.Cut(page, "If a firm gives you a quote</h2>")
		if !found {
			t.Fatal("no section on quotes")
		}
		if !strings.Contains(quote, want) || want == "Not open" && strings.Contains(quote, "$15,350") {
			t.Errorf("beside a quote the page does not say %s", want)
		}
	}
}
