package law

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"

	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
)

const importHead = "state,county_fips,county_name,family_1,family_2,family_3,family_4,family_5_plus"

// published is a year's housing table as the IRS would publish it.
func published(t testing.TB, from date.Day) []string {
	t.Helper()
	all, err := editions()
	if err != nil {
		t.Fatal(err)
	}
	rows := []string{importHead}
	for _, e := range all {
		for _, state := range States() {
			for _, c := range Counties(state) {
				if amounts, ok := e.county(c.Code); ok && e.from == from {
					text := strings.Trim(strings.ReplaceAll(fmt.Sprint(amounts), " ", ","), "[]")
					rows = append(rows, state+","+c.Code+","+c.Name+","+text)
				}
			}
		}
	}
	return rows
}

// TestImportMakesTheFiles makes each data file again from its own figures.
func TestImportMakesTheFiles(t *testing.T) {
	names, err := fs.Glob(files, "data/housing-*.txt")
	if err != nil || len(names) < 3 {
		t.Fatalf("%v, %v", names, err)
	}
	for _, name := range names {
		want, err := fs.ReadFile(files, name)
		if err != nil {
			t.Fatal(err)
		}
		e, err := readEdition(string(want))
		if err != nil {
			t.Fatal(err)
		}
		var without []string
		for _, state := range States() {
			if e.states[state] == "" {
				without = append(without, state)
			}
		}
		table := strings.NewReader(strings.Join(published(t, e.from), "\n"))
		made, data, err := ImportHousing(table, e.from, e.still, without...)
		if err != nil || "data/"+made != name || string(data) != string(want) {
			t.Errorf("%s is not what is imported: %v", name, err)
		}
	}
}

// TestImportReads the same table in other shapes people save it in.
func TestImportReads(t *testing.T) {
	rows := published(t, datetest.Day("2026-06-29"))
	want := imported(t, rows)
	for _, test := range []struct {
		name   string
		change func(string) string
	}{
		{"no codes", func(row string) string {
			f := strings.Split(row, ",")
			return strings.Join(append(f[:1:1], f[2:]...), ",")
		}},
		{"no names", func(row string) string {
			f := strings.Split(row, ",")
			return strings.Join(append(f[:2:2], f[3:]...), ",")
		}},
		{"columns the other way round, and one more", func(row string) string {
			f := strings.Split(row, ",")
			return strings.Join([]string{f[7], f[6], f[5], "note", f[4], f[3], f[2], f[1], f[0]}, ",")
		}},
		{"dollar signs and blanks", func(row string) string {
			f := strings.Split(row, ",")
			if f[0] != "state" {
				f[3], f[7] = " $"+f[3], f[7]+" "
			}
			return strings.Join(f, ",")
		}},
		{"a comma between thousands", func(row string) string {
			f := strings.Split(row, ",")
			if len(f[3]) == 4 {
				f[3] = `"` + f[3][:1] + "," + f[3][1:] + `"`
			}
			return strings.Join(f, ",")
		}},
		{"capitals and no accents", func(row string) string {
			f := strings.Split(row, ",")
			if f[0] != "state" {
				f[1], f[2] = "", strings.ToUpper(strings.NewReplacer("ñ", "n", "í", "i", "á", "a", "é", "e", "ó", "o", "ü", "u").Replace(f[2]))
			}
			return strings.Join(f, ",")
		}},
		{"lines of Windows", func(row string) string { return row + "\r" }},
		{"a byte order mark", func(row string) string { return strings.Replace(row, "state,", "\ufeffstate,", 1) }},
	} {
		t.Run(test.name, func(t *testing.T) {
			var changed []string
			for _, row := range rows {
				changed = append(changed, test.change(row))
			}
			if imported(t, changed) != want {
				t.Error("another file")
			}
		})
	}
}

func imported(t testing.TB, rows []string) string {
	t.Helper()
	name, data, err := ImportHousing(strings.NewReader(strings.Join(rows, "\n")), datetest.Day("2027-04-19"), datetest.Day("2027-05-01"))
	if err != nil {
		t.Fatal(err)
	}
	if name != "housing-2027-04-19.txt" {
		t.Fatalf("the file is %s", name)
	}
	return string(data)
}

// TestImportRefuses has a row for each thing that can be wrong with a table.
// Line 2 is Aleutians East Borough AK: 1468 1724 1817 2026 2059.
func TestImportRefuses(t *testing.T) {
	rows := published(t, datetest.Day("2026-06-29"))
	const first = "AK,02013,Aleutians East Borough,1468,1724,1817,2026,2059"
	if rows[1] != first {
		t.Fatalf("line 2 is %s", rows[1])
	}
	for _, test := range []struct {
		name string
		row  string // instead of line 2
		want string
	}{
		{"an unknown state", "XX,02013,Aleutians East Borough,1468,1724,1817,2026,2059",
			"line 2: no state \"XX\"\nno row: 02013 Aleutians East Borough of AK"},
		{"an unknown county", "AK,02999,,1468,1724,1817,2026,2059",
			"line 2: no county 02999 in AK\nno row: 02013 Aleutians East Borough of AK"},
		{"a name cut off", "AK,,Aleutians East,1468,1724,1817,2026,2059",
			"line 2: no county Aleutians East in AK\nno row: 02013 Aleutians East Borough of AK"},
		{"a county of another state", "AL,02013,Aleutians East Borough,1468,1724,1817,2026,2059",
			"line 2: no county 02013 Aleutians East Borough in AL\nno row: 02013 Aleutians East Borough of AK"},
		{"a name beside the wrong code", "AK,02016,Aleutians East Borough,1468,1724,1817,2026,2059",
			"line 2: 02016 is Aleutians West Census Area, not Aleutians East Borough\nno row: 02013 Aleutians East Borough of AK"},
		{"a county twice", rows[2],
			"line 3: 02016 Aleutians West Census Area is in line 2 already\nno row: 02013 Aleutians East Borough of AK"},
		{"not a number", "AK,02013,,1468,1724,n/a,2026,2059",
			`line 2: 02013 Aleutians East Borough: family_3 is "n/a", not a whole number of dollars`},
		{"cents", "AK,02013,,1468.50,1724,1817,2026,2059",
			`line 2: 02013 Aleutians East Borough: family_1 is "1468.50", not a whole number of dollars`},
		{"a negative amount", "AK,02013,,-1468,1724,1817,2026,2059",
			`line 2: 02013 Aleutians East Borough: family_1 is "-1468", not a whole number of dollars`},
		{"an amount too long to be one", "AK,02013,,1468,1724,1817,2026,20590000000000000000000",
			`line 2: 02013 Aleutians East Borough: family_5_plus is "20590000000000000000000", not a whole number of dollars`},
		{"an amount missing", "AK,02013,,1468,1724,1817,2026",
			`line 2: 02013 Aleutians East Borough: family_5_plus is "", not a whole number of dollars`},
		{"less for a bigger family", "AK,02013,,1468,1724,1718,2026,2059",
			"line 2: 02013 Aleutians East Borough: family_3 is 1718, less than 1724 for a smaller family"},
		{"a digit slipped", "AK,02013,,1468,1724,1871,2026,2059",
			"line 2: 02013 Aleutians East Borough: family_3 is 1871, more than two dollars from 1.2376 times 1468: one of them is mistyped"},
		{"a digit slipped in the first amount", "AK,02013,,1408,1724,1817,2026,2059",
			"line 2: 02013 Aleutians East Borough: family_2 is 1724, more than two dollars from 1.1745 times 1408: one of them is mistyped"},
		{"a quote out of place", `AK,02013,"Aleu"tians,1468,1724,1817,2026,2059`,
			"line 2: extraneous or missing \" in quoted-field\nno row: 02013 Aleutians East Borough of AK"},
	} {
		t.Run(test.name, func(t *testing.T) {
			table := append([]string{rows[0], test.row}, rows[2:]...)
			refused(t, strings.Join(table, "\n"), test.want)
		})
	}
}

// refused holds that a table is not imported, and what is said.
func refused(t *testing.T, table, want string, without ...string) {
	t.Helper()
	name, data, err := ImportHousing(strings.NewReader(table), datetest.Day("2027-04-19"), datetest.Day("2027-05-01"), without...)
	if name != "" || data != nil {
		t.Errorf("half imported: %s, %d bytes", name, len(data))
	}
	if err == nil || err.Error() != want {
		t.Errorf("err = %v\nwant %s", err, want)
	}
}

// TestImportReportsEveryRow that is wrong, not the first alone.
func TestImportReportsEveryRow(t *testing.T) {
	rows := published(t, datetest.Day("2026-06-29"))
	rows[1] = strings.Replace(rows[1], "2059", "2O59", 1)
	rows[100] = "AL,01999,,1,2,3,4,5"
	rows = append(rows, rows[7])
	refused(t, strings.Join(rows, "\n"), strings.Join([]string{
		`line 2: 02013 Aleutians East Borough: family_5_plus is "2O59", not a whole number of dollars`,
		"line 101: no county 01999 in AL",
		"line 3225: 02066 Copper River Census Area is in line 8 already",
		"no row: 05005 Baxter County of AR",
	}, "\n"))
}

func TestImportOfAPartOfTheCountry(t *testing.T) {
	rows := published(t, datetest.Day("2025-04-21")) // Puerto Rico's were not found
	refused(t, strings.Join(rows, "\n"), "no row: every county of PR")
	refused(t, strings.Join(published(t, datetest.Day("2026-06-29"))[:2], "\n"),
		"line 2: AK was to be left out", States()...)
	refused(t, strings.Join(rows, "\n"), `law: no state "GU" to leave out`, "GU")
}

func TestImportOfNoTable(t *testing.T) {
	refused(t, "", "line 1: no header")
	refused(t, "state,county_name,family_1,family_2,family_3\n",
		"line 1: no column family_4\nline 1: no column family_5_plus")
	refused(t, strings.Replace(importHead, "county_fips,county_name,", "", 1),
		"line 1: no column county_fips or county_name")
	refused(t, importHead, "line 1: no rows")
}

func TestImportOfBadDays(t *testing.T) {
	for _, test := range []struct{ from, still date.Day }{
		{0, datetest.Day("2027-05-01")}, {datetest.Day("2027-04-19"), 0}, {datetest.Day("2027-04-19"), datetest.Day("2027-04-18")},
	} {
		if _, _, err := ImportHousing(strings.NewReader(importHead), test.from, test.still); err == nil {
			t.Errorf("from %s, still %s is not refused", test.from, test.still)
		}
	}
}

// TestPlainNames are enough to tell the counties of a state apart.
func TestPlainNames(t *testing.T) {
	if n := len(knownCounties()); n != 2*3223 {
		t.Errorf("%d codes and plain names of 3223 counties", n)
	}
}
