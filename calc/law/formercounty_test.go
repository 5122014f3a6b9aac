package law

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// TestBecame has every former county with its state, its last year, and what it became,
// by the Census Bureau's changes to counties. The towns decide what those of Connecticut
// became: see TestTownsOfConnecticut.
func TestBecame(t *testing.T) {
	for _, test := range []struct {
		code, state, name, until string
		want                     []string
	}{
		{"02201", "AK", "Prince of Wales-Outer Ketchikan Census Area", "2008", []string{"02130", "02198", "02275"}},
		{"02232", "AK", "Skagway-Hoonah-Angoon Census Area", "2007", []string{"02105", "02230"}},
		{"02261", "AK", "Valdez-Cordova Census Area", "2019", []string{"02063", "02066"}},
		{"02270", "AK", "Wade Hampton Census Area", "2015", []string{"02158"}},
		{"02280", "AK", "Wrangell-Petersburg Census Area", "2008", []string{"02195", "02198", "02275"}},
		{"09001", "CT", "Fairfield County", "2022", []string{"09120", "09140", "09190"}},
		{"09003", "CT", "Hartford County", "2022", []string{"09110", "09140", "09160"}},
		{"09005", "CT", "Litchfield County", "2022", []string{"09140", "09160", "09190"}},
		{"09007", "CT", "Middlesex County", "2022", []string{"09130"}},
		{"09009", "CT", "New Haven County", "2022", []string{"09140", "09170"}},
		{"09011", "CT", "New London County", "2022", []string{"09130", "09150", "09180"}},
		{"09013", "CT", "Tolland County", "2022", []string{"09110", "09150"}},
		{"09015", "CT", "Windham County", "2022", []string{"09150", "09180"}},
		{"12025", "FL", "Dade County", "1997", []string{"12086"}},
		{"46113", "SD", "Shannon County", "2015", []string{"46102"}},
		{"51560", "VA", "Clifton Forge", "2001", []string{"51005"}},
		{"51780", "VA", "South Boston", "1995", []string{"51083"}},
	} {
		old, is := Became(test.code)
		if !is || old.Code != test.code || old.State != test.state || old.Name != test.name || old.Until != test.until {
			t.Errorf("%s is %+v", test.code, old)
		}
		sorted(t, test.code, old.Now, test.want)
		short := strings.ToUpper(strings.TrimSuffix(strings.TrimSuffix(test.name, " County"), " Census Area"))
		for _, name := range []string{test.name, short} {
			if byName, is := BecameNamed(test.state, name); !is || byName.Code != test.code {
				t.Errorf("%s is %+v by its name", name, byName)
			}
		}
		if CountyName(test.code) != "" {
			t.Errorf("%s is still in the tables", test.code)
		}
	}
	if rows := strings.Count(strings.TrimSpace(formerCountyFile), "\n") + 1; rows != 17+5+4 { // with a head for each state and a line between
		t.Errorf("the file has %d lines: is a county missing above?", rows)
	}
}

// TestBecameNothing has what is no former county: one that there still is, one of another
// state, and what is no code.
func TestBecameNothing(t *testing.T) {
	for _, code := range []string{"09110", "51515", "39049", "09999", "09", "001", ""} {
		if old, is := Became(code); is {
			t.Errorf("%q became %+v", code, old)
		}
	}
	for _, at := range [][2]string{{"MA", "Middlesex County"}, {"CT", "Fair"}, {"CT", ""}, {"", "Dade"}} {
		if old, is := BecameNamed(at[0], at[1]); is {
			t.Errorf("%s %q became %+v", at[0], at[1], old)
		}
	}
}

// TestTownsOfConnecticut finds all 169 towns in their planning regions, and the regions
// of each old county's towns as what it became. The towns are from the Census Bureau's
// TIGER files of county subdivisions: the code of each in 2020, which begins with the old
// county, that of 2022, which begins with the region, and its name.
func TestTownsOfConnecticut(t *testing.T) {
	text, err := os.ReadFile("testdata/connecticut-towns.txt")
	if err != nil {
		t.Fatal(err)
	}
	regions := map[string][]string{} // of an old county
	towns := 0
	for row := range strings.Lines(string(text)) {
		f := strings.SplitN(strings.TrimSpace(row), " ", 3)
		county, region, town := f[0][:5], f[1][:5], f[2]
		towns++
		if f[0][5:] != f[1][5:] {
			t.Errorf("%s has two numbers, %s and %s", town, f[0], f[1])
		}
		sorted(t, town, countiesNamed("CT", town), []string{region})
		if !slices.Contains(regions[county], region) {
			regions[county] = append(regions[county], region)
		}
	}
	if towns != 169 || len(regions) != 8 {
		t.Errorf("%d towns in %d old counties", towns, len(regions))
	}
	for county, want := range regions {
		old, _ := Became(county)
		slices.Sort(want)
		sorted(t, county, old.Now, want)
	}
}

// sorted holds counties to their codes, in order, and to the names of the tables.
func sorted(t *testing.T, of string, got []County, want []string) {
	t.Helper()
	var codes []string
	for _, c := range got {
		codes = append(codes, c.Code)
		if c.Name == "" || c.Name != CountyName(c.Code) {
			t.Errorf("%s: %s is called %q", of, c.Code, c.Name)
		}
	}
	if !slices.Equal(codes, want) {
		t.Errorf("%s became %v, want %v", of, codes, want)
	}
}
