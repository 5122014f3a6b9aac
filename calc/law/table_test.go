package law

import (
	"strconv"
	"strings"
	"testing"

	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/line"
)

func TestNationalStandard(t *testing.T) {
	for _, test := range []struct {
		on     date.Day
		people int
		want   string
	}{
		{datetest.Day("2026-11-22"), 1, "$867.00"},
		{datetest.Day("2026-11-22"), 2, "$1,558.00"},
		{datetest.Day("2026-11-22"), 3, "$1,857.00"},
		{datetest.Day("2026-11-22"), 4, "$2,176.00"},
		{datetest.Day("2026-11-22"), 5, "$2,573.00"}, // 2,176 + 397
		{datetest.Day("2026-11-22"), 8, "$3,764.00"}, // 2,176 + 4 x 397
		{datetest.Day("2026-11-22"), 0, "?"},
		{datetest.Day("2026-06-28"), 1, "$839.00"},
		{datetest.Day("2026-06-28"), 2, "$1,481.00"},
		{datetest.Day("2026-06-28"), 3, "$1,753.00"},
		{datetest.Day("2026-06-28"), 4, "$2,129.00"},
		{datetest.Day("2026-06-28"), 6, "$2,917.00"}, // 2,129 + 2 x 394
		{datetest.Day("2024-04-22"), 1, "$808.00"},
		{datetest.Day("2024-04-22"), 2, "$1,411.00"},
		{datetest.Day("2024-04-22"), 3, "$1,677.00"},
		{datetest.Day("2024-04-22"), 4, "$2,027.00"},
		{datetest.Day("2024-04-22"), 5, "$2,413.00"}, // 2,027 + 386
	} {
		l := openOn(t, test.on).NationalStandard(test.people)
		if l.ID != "national-standard" || l.String() != test.want {
			t.Errorf("%d people on %s: %s %s, want %s", test.people, test.on, l.ID, l, test.want)
		}
	}
}

// TestNationalParts holds the printed total against the sum of the components.
func TestNationalParts(t *testing.T) {
	for _, on := range []date.Day{datetest.Day("2025-04-21"), datetest.Day("2026-06-29")} {
		b := openOn(t, on)
		for people := 1; people <= largest; people++ {
			l := b.NationalStandard(people)
			total := b.figure("standards.national.total", strconv.Itoa(people))
			if len(l.In) != len(nationalParts) || !l.Amount.Equal(total.Amount) {
				t.Errorf("%s, %d people: %d components make %s, printed %s", on, people, len(l.In), l, total)
			}
		}
	}
	food := openOn(t, datetest.Day("2026-11-22")).NationalStandard(3).In[0]
	if food.ID != "standards.national.food" || food.String() != "$1,073.00" {
		t.Errorf("%s = %s", food.ID, food)
	}
}

func TestOperating(t *testing.T) {
	for _, test := range []struct {
		name     string
		on       date.Day
		county   string
		vehicles int
		want     string
	}{
		{"no vehicle", datetest.Day("2026-11-22"), "36061", 0, "$0.00"},
		{"New York", datetest.Day("2026-11-22"), "36061", 1, "$417.00"},
		{"New York, two", datetest.Day("2026-11-22"), "36061", 2, "$834.00"},
		{"New York, three count as two", datetest.Day("2026-11-22"), "36061", 3, "$834.00"},
		{"New York in 2025", datetest.Day("2026-06-28"), "36061", 1, "$401.00"},
		{"New York in 2024", datetest.Day("2024-04-22"), "36061", 2, "$754.00"},
		{"Los Angeles", datetest.Day("2026-11-22"), "06037", 1, "$365.00"},
		{"the Northeast: Erie County NY", datetest.Day("2026-11-22"), "36029", 1, "$330.00"},
		{"the Midwest: Adams County OH", datetest.Day("2026-11-22"), "39001", 1, "$263.00"},
		{"the Midwest in 2025", datetest.Day("2025-04-21"), "39001", 2, "$518.00"},
		{"the South: Loving County TX", datetest.Day("2026-11-22"), "48301", 1, "$291.00"},
		{"the West: Doña Ana County NM", datetest.Day("2026-11-22"), "35013", 1, "$299.00"},
		{"the West in 2024", datetest.Day("2024-04-22"), "35013", 1, "$273.00"},
		{"Philadelphia beyond its region: Cecil County MD", datetest.Day("2026-11-22"), "24015", 1, "$344.00"},
		{"Philadelphia beyond its region: New Castle County DE", datetest.Day("2026-11-22"), "10003", 1, "$344.00"},
		{"Washington, D.C.: Manassas Park city VA", datetest.Day("2026-11-22"), "51685", 1, "$301.00"},
		{"Anchorage", datetest.Day("2026-11-22"), "02020", 1, "$248.00"},
		{"Honolulu", datetest.Day("2026-11-22"), "15003", 2, "$558.00"},
		{"Connecticut", datetest.Day("2026-11-22"), "09110", 1, "$330.00"},
		{"Puerto Rico has no region", datetest.Day("2026-11-22"), "72127", 1, "?"},
		{"no vehicle in Puerto Rico", datetest.Day("2026-11-22"), "72127", 0, "$0.00"},
		{"no such county", datetest.Day("2026-11-22"), "99999", 1, "?"},
		{"no county", datetest.Day("2026-11-22"), "", 1, "?"},
	} {
		t.Run(test.name, func(t *testing.T) {
			l := openOn(t, test.on).Operating(test.county, test.vehicles)
			if l.ID != "operating-standard" || l.String() != test.want {
				t.Errorf("%s = %s, want %s", l.ID, l, test.want)
			}
		})
	}
}

// TestEveryCountyHasOperatingCost but for Puerto Rico's.
func TestEveryCountyHasOperatingCost(t *testing.T) {
	b := openOn(t, datetest.Day("2026-11-22"))
	for _, state := range States() {
		for _, c := range Counties(state) {
			if l := b.Operating(c.Code, 1); l.Known == (state == "PR") {
				t.Errorf("%s %s: %s", c.Code, c.Name, l)
			}
		}
	}
}

func TestOlderAreasAreUnverified(t *testing.T) {
	for _, test := range []struct {
		name   string
		on     date.Day
		county string
		want   bool
	}{
		{"an area on the day of its list", datetest.Day("2026-06-29"), "36061", false},
		{"an area before", datetest.Day("2026-06-28"), "36061", true},
		{"a region before", datetest.Day("2026-06-28"), "36029", false},
	} {
		if l := openOn(t, test.on).Operating(test.county, 1); l.Cite.Unverified != test.want {
			t.Errorf("%s: unverified %t", test.name, l.Cite.Unverified)
		}
	}
}

// TestLowIncome has the whole table of Form 656 (Rev. 4-2026).
func TestLowIncome(t *testing.T) {
	b := openOn(t, datetest.Day("2026-11-22"))
	for state, want := range map[string]string{
		"OH": "39900 54100 68300 82500 96700 110900 125100 139300 153500",
		"DC": "39900 54100 68300 82500 96700 110900 125100 139300 153500",
		"PR": "39900 54100 68300 82500 96700 110900 125100 139300 153500",
		"AS": "39900 54100 68300 82500 96700 110900 125100 139300 153500", // the first column has the territories
		"GU": "39900 54100 68300 82500 96700 110900 125100 139300 153500",
		"MP": "39900 54100 68300 82500 96700 110900 125100 139300 153500",
		"VI": "39900 54100 68300 82500 96700 110900 125100 139300 153500",
		"AK": "49875 67625 85375 103125 120875 138625 156375 174125 191875",
		"HI": "45900 62225 78550 94875 111200 127525 143850 160175 176500",
	} {
		for i, limit := range strings.Fields(want) {
			l := b.LowIncome(state, i+1)
			if l.ID != "low-income-limit" || l.Amount.String() != limit {
				t.Errorf("%d people in %s: %s, want %s", i+1, state, l, limit)
			}
		}
	}
}

func TestLowIncomeThroughTime(t *testing.T) {
	for _, test := range []struct {
		on     date.Day
		state  string
		people int
		want   string
	}{
		{datetest.Day("2024-04-22"), "TX", 1, "$37,650.00"},
		{datetest.Day("2024-04-22"), "TX", 4, "$78,000.00"},
		{datetest.Day("2024-04-22"), "AK", 8, "$164,800.00"},
		{datetest.Day("2024-04-22"), "HI", 3, "$74,225.00"},
		{datetest.Day("2025-03-31"), "TX", 1, "$37,650.00"},
		{datetest.Day("2025-04-01"), "TX", 1, "$37,650.00"},
		{datetest.Day("2025-04-01"), "AK", 2, "$63,850.00"},
		{datetest.Day("2025-04-01"), "HI", 8, "$151,600.00"},
		{datetest.Day("2026-04-01"), "TX", 1, "$39,900.00"},
		{datetest.Day("2026-11-22"), "TX", 0, "?"},
		{datetest.Day("2026-11-22"), "GU", 0, "?"},
		{datetest.Day("2026-11-22"), "AE", 1, "?"},
		{datetest.Day("2026-11-22"), "", 1, "?"},
	} {
		if l := openOn(t, test.on).LowIncome(test.state, test.people); l.String() != test.want {
			t.Errorf("%d people in %s on %s: %s, want %s", test.people, test.state, test.on, l, test.want)
		}
	}
}

// TestBiggerFamilies never have less to live on or a lower limit.
func TestBiggerFamilies(t *testing.T) {
	for _, on := range []date.Day{datetest.Day("2024-04-22"), datetest.Day("2025-04-21"), datetest.Day("2026-06-29")} {
		b := openOn(t, on)
		for people := 1; people < 12; people++ {
			for _, pair := range [][2]line.Line{
				{b.NationalStandard(people), b.NationalStandard(people + 1)},
				{b.LowIncome("AK", people), b.LowIncome("AK", people+1)},
				{b.LowIncome("HI", people), b.LowIncome("HI", people+1)},
				{b.LowIncome("KS", people), b.LowIncome("KS", people+1)},
			} {
				if pair[1].Amount.LessThanOrEqual(pair[0].Amount) {
					t.Errorf("%s: %s for %d people is %s, for one more %s", on, pair[0].ID, people, pair[0], pair[1])
				}
			}
		}
	}
}
