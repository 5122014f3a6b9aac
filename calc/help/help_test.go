package help

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// usd is a line of dollars; unknown if the text is empty.
func usd(s string) line.Line {
	if s == "" {
		return facts.Missing("amount")
	}
	return facts.Given("amount", calctest.USD(s))
}

// TestClinic has the limit of one person in 2026, 39,900, and 50,000 for a tax year. A
// clinic serves by what comes in (IRC 7526(b)(1)(B)(i)): twelve months of 1,280 are 15,360,
// within the limit of somebody laid off whose latest return is above it.
func TestClinic(t *testing.T) {
	b := calctest.Book(t, datetest.Day("2026-11-26"))
	limit := b.LowIncome("OH", 1)
	if got := limit.String(); got != "$39,900.00" {
		t.Fatalf("the limit is %s", got)
	}
	for _, test := range []struct {
		name, agi, total string
		years            []string
		now              string // income of a year; as on the return if empty
		want             line.Verdict
	}{
		{"within both", "39900", "50000", nil, "", line.Yes},
		{"a dollar too much income", "39901", "50000", nil, "", line.No},
		{"a dollar too much on the return, and less now", "39901", "50000", nil, "15360", line.Yes},
		{"within on the return, and more now", "39900", "50000", nil, "60000", line.Yes},
		{"two years, each within", "20000", "90000", []string{"50000", "40000"}, "", line.Yes},
		{"one year above", "20000", "90000", []string{"50000.01", "39999.99"}, "", line.No},
		{"above, not known by year", "20000", "90000", []string{"", "40000"}, "", line.NotYet},
		{"within, whatever the years", "20000", "45000", []string{"", ""}, "", line.Yes},
		{"income not known", "", "45000", nil, "", line.NotYet},
		{"income not known, and above", "", "90000", nil, "", line.No},
		{"nothing known", "", "", nil, "", line.NotYet},
	} {
		var c facts.Case
		if test.agi != "" {
			c.Applying.AGI = calctest.USD(test.agi)
		}
		now := test.now
		if now == "" {
			now = test.agi
		}
		m := Means{LowIncomeLimit: limit, Income: usd(now), Total: usd(test.total)}
		for _, y := range test.years {
			m.Years = append(m.Years, usd(y))
		}
		if got := find(t, Ways(c, m, b), Clinic).Open.Verdict; got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

// TestAdvocate is for hardship and a levy; whether the IRS has failed is not asked.
func TestAdvocate(t *testing.T) {
	b := calctest.Book(t, datetest.Day("2026-11-26"))
	for _, test := range []struct{ hardship, levy, want line.Verdict }{
		{line.Yes, line.No, line.Yes},
		{line.No, line.Yes, line.Yes},
		{line.No, line.No, line.NotYet},
		{line.NotYet, line.NotYet, line.NotYet},
	} {
		var c facts.Case
		if test.levy != line.NotYet {
			c.Living.Levy = facts.Say(test.levy == line.Yes)
		}
		if got := find(t, Ways(c, Means{Hardship: line.Stated("hardship-shown", test.hardship)}, b), Advocate).Open.Verdict; got != test.want {
			t.Errorf("hardship %s, levy %s: %s, want %s", test.hardship, test.levy, got, test.want)
		}
	}
}

// TestAlone has when no representative is needed: a plan fits, and nothing speaks for one.
func TestAlone(t *testing.T) {
	b := calctest.Book(t, datetest.Day("2026-11-26"))
	fits := Means{PlanFits: line.Stated("plan-fits", line.Yes)}
	var quiet facts.Case
	for _, a := range []*facts.YesNo{&quiet.Applying.TaxIsWrong, &quiet.Living.Levy, &quiet.Applying.Bankruptcy, &quiet.Applying.Audit, &quiet.Applying.TrustFund} {
		*a = facts.Say(false)
	}
	disputed, officer := quiet, quiet
	disputed.Applying.TaxIsWrong = facts.Say(true)
	officer.Paying.Officer = facts.Say(true)
	for _, test := range []struct {
		name string
		c    facts.Case
		m    Means
		want line.Verdict
	}{
		{"a plan fits", quiet, fits, line.Yes},
		{"none does", quiet, Means{PlanFits: line.Stated("plan-fits", line.No)}, line.No},
		{"the tax may be wrong", disputed, fits, line.No},
		{"a revenue officer", officer, fits, line.No},
		{"not answered", facts.Case{}, fits, line.NotYet},
	} {
		if got := alone(test.c, test.m, b).Verdict; got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
		if got := find(t, Ways(test.c, test.m, b), Representative).Open.Verdict; got != line.Yes {
			t.Errorf("%s: the representative is %s", test.name, got)
		}
	}
}

// TestOffers divides the offers accepted by those received: 12,711 of 30,163 in the
// fiscal year 2023 are 42.1 percent, 5,464 of 38,797 in 2025 are 14.1.
func TestOffers(t *testing.T) {
	for on, want := range map[string][]string{
		"2024-04-22": {"2023-09-30 42.1%"},
		"2025-11-26": {"2023-09-30 42.1%", "2024-09-30 21.4%"}, // 7,199 of 33,591
		"2026-11-26": {"2023-09-30 42.1%", "2025-09-30 14.1%"},
	} {
		got := Offers(calctest.Book(t, datetest.Day(on)))
		if len(got) != len(want) {
			t.Fatalf("on %s: %d years, want %d", on, len(got), len(want))
		}
		for i, f := range got {
			if s := f.Figures[0].String() + " " + f.Figures[1].String(); s != want[i] {
				t.Errorf("on %s: %s, want %s", on, s, want[i])
			}
			if f.Cite.Unverified != (i > 0) {
				t.Errorf("on %s: %s is unverified: %t", on, f.ID, f.Cite.Unverified)
			}
		}
	}
	if got := Offers(nil); len(got) != 1 || got[0].Figures[1].Known {
		t.Error("without a book a share is known")
	}
}

// find is the way with an ID.
func find(t *testing.T, ways []way.Way, id string) way.Way {
	t.Helper()
	w, ok := way.Find(ways, id)
	if !ok {
		t.Fatalf("no way %s", id)
	}
	return w
}
