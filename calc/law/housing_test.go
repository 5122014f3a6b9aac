package law

import (
	"slices"
	"strings"
	"testing"

	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
)

// TestHousing has cells copied by eye from the published tables.
func TestHousing(t *testing.T) {
	for _, test := range []struct{ county, on2024, on2025, on2026 string }{
		{"06037 Los Angeles", "2877 3379 3561 3971 4035", "2999 3523 3712 4139 4206", "3001 3525 3714 4141 4208"},
		{"36061 New York", "3724 4374 4609 5139 5222", "3974 4667 4918 5484 5572", "4350 5109 5384 6003 6100"},
		{"17031 Cook", "2247 2639 2781 3101 3151", "2159 2536 2672 2979 3027", "2299 2700 2845 3172 3223"},
		{"48301 Loving TX", "1511 1775 1870 2085 2119", "1550 1820 1918 2139 2173", "1604 1884 1985 2213 2249"},
		{"48105 Crockett TX", "1511 1775 1870 2085 2119", "2650 3113 3280 3657 3716", "2658 3122 3290 3668 3728"},
		{"51515 Bedford city VA", "1571 1845 1944 2168 2203", "1574 1849 1948 2172 2207", "1635 1921 2024 2257 2293"},
		{"09110 Capitol CT", "2234 2624 2765 3083 3133", "2231 2620 2761 3079 3128", "2280 2678 2822 3147 3197"},
		{"09190 Western CT", "3272 3843 4049 4515 4588", "3248 3815 4020 4482 4555", "3308 3885 4094 4565 4639"},
		{"02063 Chugach AK", "2199 2582 2721 3034 3083", "2156 2532 2668 2975 3023", "2218 2605 2745 3061 3110"},
		{"02066 Copper River AK", "1856 2180 2297 2561 2603", "1746 2051 2161 2410 2448", "1963 2306 2430 2709 2753"},
		{"11001 District of Columbia", "2910 3418 3602 4016 4081", "2862 3361 3542 3949 4013", "2989 3510 3699 4124 4191"},
		{"35013 Doña Ana NM", "1527 1794 1890 2107 2141", "1525 1791 1887 2104 2138", "1562 1834 1933 2155 2190"},
		{"15003 Honolulu", "2895 3400 3583 3995 4060", "2862 3361 3542 3949 4013", "2980 3500 3688 4112 4179"},
		{"22071 Orleans", "2031 2385 2513 2802 2847", "2092 2457 2589 2887 2933", "2222 2610 2750 3066 3116"},
		{"46102 Oglala Lakota SD", "1153 1354 1427 1591 1617", "1038 1219 1285 1433 1456", "1088 1277 1346 1501 1525"},
		{"72127 San Juan PR", "1315 1545 1628 1815 1845", "? ? ? ? ?", "1344 1578 1663 1854 1884"},
		{"72001 Adjuntas PR", "963 1131 1192 1329 1351", "? ? ? ? ?", "941 1106 1165 1299 1320"},
		{"66010 Guam", "? ? ? ? ?", "? ? ? ? ?", "? ? ? ? ?"},
	} {
		code, _, _ := strings.Cut(test.county, " ")
		for on, want := range map[date.Day]string{
			datetest.Day("2024-04-22"): test.on2024, datetest.Day("2025-04-20"): test.on2024,
			datetest.Day("2025-04-21"): test.on2025, datetest.Day("2026-06-28"): test.on2025,
			datetest.Day("2026-06-29"): test.on2026, datetest.Day("2026-11-22"): test.on2026,
		} {
			if got := strings.Join(housed(openOn(t, on), code), " "); got != want {
				t.Errorf("%s on %s: %s, want %s", test.county, on, got, want)
			}
		}
	}
}

// housed is what each family size is allowed for housing in a county.
func housed(b *Book, county string) []string {
	var amounts []string
	for people := 1; people <= sizes; people++ {
		l := b.Housing(county, people)
		if l.ID != "housing-standard" || l.Cite.Name == "" {
			return []string{"a line without its name or source"}
		}
		text := "?"
		if l.Known {
			text = l.Amount.String()
		}
		amounts = append(amounts, text)
	}
	return amounts
}

func TestHousingOfManyAndNone(t *testing.T) {
	b := openOn(t, datetest.Day("2026-11-22"))
	for _, test := range []struct {
		people int
		want   string
	}{{5, "$3,223.00"}, {6, "$3,223.00"}, {14, "$3,223.00"}, {0, "?"}, {-1, "?"}} {
		if l := b.Housing("17031", test.people); l.String() != test.want {
			t.Errorf("%d people: %s, want %s", test.people, l, test.want)
		}
	}
}

// TestEveryCell holds the sums of all that is in the tables. They were worked
// from the published tables by another program: a row for each county, ending
// in a line feed, the rows sorted as text, and the SHA-256 of them all. A row
// of a year's amounts is AK 02013 1468 1724 1817 2026 2059.
func TestEveryCell(t *testing.T) {
	for from, want := range map[date.Day]string{
		datetest.Day("2024-04-22"): "3223 d4bbe015d8d32660c56a3c69383e48dbcbca670820f962bdafdcf5e97a85eed5",
		datetest.Day("2025-04-21"): "3145 f5917ed4085842d6fdc219ca0223ca61b7738a2dbf9e55969c1822ac9fa27148",
		datetest.Day("2026-06-29"): "3223 abf5a6f3b41568b4ac387129583495568c3275fafa202910f01ea0fba3fc02b0",
	} {
		var rows []string
		b := openOn(t, from)
		for _, state := range States() {
			for _, c := range Counties(state) {
				if amounts := housed(b, c.Code); amounts[0] != "?" {
					rows = append(rows, state+" "+c.Code+" "+strings.Join(amounts, " "))
				}
			}
		}
		if got := sum(rows); got != want {
			t.Errorf("amounts from %s: %s, want %s", from, got, want)
		}
	}
}

// TestHousingOfBiggerFamilies is never less than that of smaller ones.
func TestHousingOfBiggerFamilies(t *testing.T) {
	all, err := editions()
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range all {
		for _, state := range States() {
			for _, c := range Counties(state) {
				amounts, ok := e.county(c.Code)
				if ok != (e.states[state] != "") || !slices.IsSorted(amounts) {
					t.Errorf("%s %s %s: %v", e.from, c.Code, c.Name, amounts)
				}
			}
		}
	}
}

// TestEditions are whole: a line for each state they have, an amount for each
// of its counties.
func TestEditions(t *testing.T) {
	all, err := editions()
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range all {
		for state, cells := range e.states {
			if n := len(strings.Fields(cells)); n == 0 || n != len(Counties(state)) {
				t.Errorf("%s: %d amounts for the %d counties of %q", e.from, n, len(Counties(state)), state)
			}
		}
	}
}

func TestReadEditionRefuses(t *testing.T) {
	head := "from 2027-04-19\nstill 2027-05-01\ncite cfs.housing\ntimes 1.1745 1.2376 1.38 1.4022\n"
	if e, err := readEdition(head + "DE 1 2 3\n"); err != nil || e.states["DE"] != "1 2 3" {
		t.Errorf("a good file: %+v, %v", e, err)
	}
	for name, text := range map[string]string{
		"no day":                    strings.Replace(head, "from 2027-04-19\n", "", 1),
		"a day that does not exist": strings.Replace(head, "04-19", "04-31", 1),
		"no stamp":                  strings.Replace(head, "still 2027-05-01\n", "", 1),
		"three multiples":           strings.Replace(head, " 1.4022", "", 1),
		"a multiple with a letter":  strings.Replace(head, "1.38", "1.3B", 1),
		"a state that is not one":   head + "XX 1 2 3\n",
		"a state twice":             head + "DE 1 2 3\nDE 1 2 3\n",
	} {
		if _, err := readEdition(text); err == nil {
			t.Errorf("%s is not refused", name)
		}
	}
}

// TestOutdated checks rule C25: figures are outdated on a day more than a year
// after the newest standards began, and on no day before.
func TestOutdated(t *testing.T) {
	for _, test := range []struct {
		on   string
		want bool
	}{{"2024-04-22", false}, {"2026-11-26", false}, {"2027-06-29", false}, {"2027-06-30", true}, {"2036-01-01", true}} {
		from, outdated := openOn(t, datetest.Day(test.on)).Outdated()
		if outdated != test.want || from != datetest.Day("2026-06-29") {
			t.Errorf("%s: %v, by the standards of %s", test.on, outdated, from)
		}
	}
	if _, outdated := (&Book{}).Outdated(); outdated {
		t.Error("no figures are outdated")
	}
}
