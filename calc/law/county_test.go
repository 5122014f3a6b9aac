package law

import (
	"crypto/sha256"
	"fmt"
	"slices"
	"strings"
	"testing"

	"offercheck/calc/date/datetest"
)

// TestCountiesByState counts them as the Collection Financial Standards of 2026
// list them: every county of the 50 states and the District of Columbia,
// Connecticut by its planning regions, Bedford city VA, which the IRS still
// prints, and the municipios of Puerto Rico.
func TestCountiesByState(t *testing.T) {
	want := `AL 67, AK 30, AZ 15, AR 75, CA 58, CO 64, CT 9, DE 3, DC 1, FL 67, GA 159, HI 5, ID 44, IL 102, IN 92,
		IA 99, KS 105, KY 120, LA 64, ME 16, MD 24, MA 14, MI 83, MN 87, MS 82, MO 115, MT 56, NE 93, NV 17, NH 10,
		NJ 21, NM 33, NY 62, NC 100, ND 53, OH 88, OK 77, OR 36, PA 67, RI 5, SC 46, SD 66, TN 95, TX 254, UT 29,
		VT 14, VA 134, WA 39, WV 55, WI 72, WY 23, PR 78`
	n, listed := 0, strings.Split(want, ",")
	for _, row := range listed {
		var state string
		var counties int
		if _, err := fmt.Sscan(row, &state, &counties); err != nil {
			t.Fatal(err)
		}
		if got := len(Counties(state)); got != counties {
			t.Errorf("%s has %d counties, want %d", state, got, counties)
		}
		n += len(Counties(state))
	}
	if n != 3223 || len(States()) != len(listed) || !slices.IsSorted(States()) {
		t.Errorf("%d counties in the states %v", n, States())
	}
	for _, e := range Editions() {
		want := 3223
		if e.From == datetest.Day("2025-04-21") {
			want -= len(Counties("PR")) // not found that year
		}
		if e.Counties != want || e.Cite.Name == "" || e.Cite.From != e.From {
			t.Errorf("%+v, want %d counties", e, want)
		}
	}
}

func TestCounty(t *testing.T) {
	for _, test := range []struct{ code, name, state string }{
		{"01001", "Autauga County", "AL"},
		{"02110", "Juneau City and Borough", "AK"},
		{"09130", "Lower Connecticut River Valley Planning Region", "CT"},
		{"11001", "District of Columbia", "DC"},
		{"22071", "Orleans Parish", "LA"},
		{"24510", "Baltimore city", "MD"},
		{"35013", "Doña Ana County", "NM"},
		{"51515", "Bedford city", "VA"},
		{"56045", "Weston County", "WY"},
		{"72021", "Bayamón Municipio", "PR"},
		{"72153", "Yauco Municipio", "PR"},
		{"09001", "", ""}, // Fairfield County, gone since the planning regions
		{"66010", "", ""}, // Guam
		{"0100", "", ""},
		{"01", "", ""},
		{"", "", ""},
	} {
		if name, state := CountyName(test.code), StateOf(test.code); name != test.name || state != test.state {
			t.Errorf("%q is %q in %q, want %q in %q", test.code, name, state, test.name, test.state)
		}
	}
	if got := Counties("GU"); got != nil {
		t.Errorf("counties of Guam: %v", got)
	}
	for _, code := range Territories() {
		if _, listed := countiesOf(code); listed || !IsTerritory(code) || !OwnIncomeTax(code) {
			t.Errorf("%s: a state %v, a territory %v, with its own income tax %v", code, listed, IsTerritory(code), OwnIncomeTax(code))
		}
	}
	for _, code := range append(States(), "", "ZZ", "AE") {
		if IsTerritory(code) || OwnIncomeTax(code) != (code == "PR") {
			t.Errorf("%q: a territory %v, with its own income tax %v", code, IsTerritory(code), OwnIncomeTax(code))
		}
	}
}

// TestEveryName holds the sums, worked in the same way, of the counties' names
// (AK 02013 Aleutians East Borough) and of the counties of the metropolitan
// areas (Anchorage 02020).
func TestEveryName(t *testing.T) {
	var names, inAreas []string
	for _, state := range States() {
		for _, c := range Counties(state) {
			names = append(names, state+" "+c.Code+" "+c.Name)
		}
	}
	p, err := placesOnce()
	if err != nil {
		t.Fatal(err)
	}
	for area, counties := range p.Areas.Counties {
		for _, code := range counties {
			inAreas = append(inAreas, area+" "+code)
		}
	}
	if got, want := sum(names), "3223 8de387e0aa0ea1ad8822982a92d9f37130e02d437b05ea0e224fc7a8f354b584"; got != want {
		t.Errorf("names: %s, want %s", got, want)
	}
	if got, want := sum(inAreas), "209 76a76f825931e49861033bf5fa61ce1b44571899c27728ac81cd017c6e58103d"; got != want {
		t.Errorf("areas: %s, want %s", got, want)
	}
}

// sum is how many rows there are, and the sum of them.
func sum(rows []string) string {
	slices.Sort(rows)
	return fmt.Sprintf("%d %x", len(rows), sha256.Sum256([]byte(strings.Join(rows, "\n")+"\n")))
}
