package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	reader "github.com/ledongthuc/pdf"

	"offercheck/app/pdf/pdftest"
)

// kinds are the cells of Form 9465 that the tests make special.
var kinds = map[string]pdftest.Kind{"13a": pdftest.Comb, "1a street": pdftest.Lines, "1a SSN": pdftest.Nine}

func form9465() pdftest.Blank {
	for _, m := range Maps() {
		if m.Form == "9465" {
			return blankOf(m)
		}
	}
	panic("no map of Form 9465")
}

// blankOf is the blank form of a map.
func blankOf(m Map) pdftest.Blank {
	b := pdftest.Blank{Title: m.Title}
	for _, c := range m.Cells {
		kind, special := kinds[c.ID]
		if !special {
			kind = pdftest.KindOf(c.Name)
		}
		b.Cells = append(b.Cells, pdftest.Cell{Name: c.Name, Page: c.Page, Top: c.Top, Left: c.Left, Kind: kind})
	}
	return b
}

// seen is the values of a file by the full names of their fields, as another library reads
// it: a text, or the state in which a box is drawn.
func seen(t testing.TB, file []byte) (map[string]string, reader.Value) {
	t.Helper()
	r, err := reader.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	catalog := r.Trailer().Key("Root")
	all := map[string]string{}
	var walk func(v reader.Value, path string)
	walk = func(v reader.Value, path string) {
		path = strings.TrimPrefix(path+"."+v.Key("T").Text(), ".")
		if kids := v.Key("Kids"); kids.Len() > 0 {
			for i := range kids.Len() {
				walk(kids.Index(i), path)
			}
			return
		}
		switch value := v.Key("V"); value.Kind() {
		case reader.String:
			all[path] = value.Text()
		case reader.Name:
			if v.Key("AS").Name() != value.Name() {
				t.Errorf("%s is %s and drawn as %s", path, value.Name(), v.Key("AS").Name())
			}
			all[path] = "/" + value.Name()
		}
	}
	fields := catalog.Key("AcroForm").Key("Fields")
	for i := range fields.Len() {
		walk(fields.Index(i), "")
	}
	return all, catalog
}

// everything is a value for each cell of a form, and what it is in the file. Some of Form 9465
// are not easy.
func everything(m Map) (values, want map[string]string) {
	values, want = map[string]string{}, map[string]string{}
	for i, c := range m.Cells {
		values[c.ID] = fmt.Sprint(1000 + i)
		if pdftest.KindOf(c.Name) == pdftest.Box {
			values[c.ID] = Tick
		}
		want[c.Name] = values[c.ID]
		if values[c.ID] == Tick {
			want[c.Name] = "/1"
		}
	}
	if m.Form != "9465" {
		return values, want
	}
	set := func(id, value, stands string) {
		values[id] = value
		want[m.Cells[slices.IndexFunc(m.Cells, func(c Cell) bool { return c.ID == id })].Name] = stands
	}
	set("1a first", "  Nuñez (Ana) \\ O’Hara ", "Nuñez (Ana) \\ O’Hara")
	set("1a SSN", "900-12-3456", "900123456") // nine characters
	set("13a", "021-00/0021", "021000021")
	set("1a street", "1200 Long Street of a Very Long Name, Building 7,\r\nsecond floor", "1200 Long Street of a Very Long Name, Building 7,\nsecond floor")
	return values, want
}

func filled(t testing.TB, b []byte, values map[string]string) ([]byte, Report) {
	t.Helper()
	f, err := Open(b)
	if err != nil {
		t.Fatal(err)
	}
	out, report, err := Fill(f, values)
	if err != nil {
		t.Fatal(err)
	}
	return out, report
}

// TestFill fills every cell of each form, and reads them with another library.
func TestFill(t *testing.T) {
	for _, m := range Maps() {
		t.Run(m.Form, func(t *testing.T) { fillsAll(t, m) })
	}
}

func fillsAll(t *testing.T, m Map) {
	before := blankOf(m).File()
	values, want := everything(m)
	out, report := filled(t, before, values)
	if len(report.Left) != 0 || len(report.Filled) != len(m.Cells) {
		t.Errorf("left %v", report.Left)
	}
	if !bytes.HasPrefix(out, before) {
		t.Error("the file's own bytes changed")
	}
	got, catalog := seen(t, out)
	if !maps.Equal(got, want) {
		for name, v := range want {
			if got[name] != v {
				t.Errorf("%s is %q, want %q", name, got[name], v)
			}
		}
		t.Errorf("%d values, want %d", len(got), len(want))
	}
	form := catalog.Key("AcroForm")
	for what, v := range map[string]reader.Value{
		"the rights": catalog.Key("Perms"), "the scripts": catalog.Key("Names").Key("JavaScript"), "XFA": form.Key("XFA"),
		"NeedAppearances": form.Key("NeedAppearances"),
	} {
		if !v.IsNull() {
			t.Errorf("%s: still there", what)
		}
	}
	if n := form.Key("SigFlags").Int64(); n != 0 {
		t.Errorf("SigFlags %d", n)
	}
	if catalog.Key("Names").Key("Dests").IsNull() || catalog.Key("Lang").IsNull() || form.Key("DR").IsNull() {
		t.Error("something else is gone")
	}
	if again, _ := filled(t, before, values); !bytes.Equal(again, out) {
		t.Error("filled again, it is another file")
	}
}

// TestOpenAgain opens a file that was filled: its values are there, and nothing is written
// over them.
func TestOpenAgain(t *testing.T) {
	out, _ := filled(t, form9465().File(), map[string]string{"1a first": "Ana", "14": Tick})
	f, err := Open(out)
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for _, field := range f.Fields() {
		if field.Value != "" {
			got[field.Name] = field.Value
		}
	}
	want := map[string]string{root + "Page1[0].f1_3[0]": "Ana", root + "Page1[0].c1_4[0]": "1"}
	if !maps.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
	if _, _, err := Fill(f, map[string]string{"1a last": "B"}); !is(err, Filled) {
		t.Errorf("%v, want %s", err, Filled)
	}
}

func is(err error, code string) bool {
	var e *Error
	return errors.As(err, &e) && e.Code == code
}

// TestQPDF has qpdf, which "make test" installs, check each form, filled.
func TestQPDF(t *testing.T) {
	if _, err := exec.LookPath("qpdf"); err != nil {
		t.Skip("NOT CHECKED with qpdf, which is not installed: apt-get install qpdf. TestFill reads the same files with a library")
	}
	for _, m := range Maps() {
		t.Run(m.Form, func(t *testing.T) {
			values, _ := everything(m)
			out, _ := filled(t, blankOf(m).File(), values)
			name := filepath.Join(t.TempDir(), "filled.pdf")
			if err := os.WriteFile(name, out, 0o600); err != nil {
				t.Fatal(err)
			}
			if said, err := exec.Command("qpdf", "--check", name).CombinedOutput(); err != nil {
				t.Errorf("%v\n%s", err, said)
			}
		})
	}
}

// TestLeft leaves what does not belong or fit into a cell, and says why.
func TestLeft(t *testing.T) {
	_, report := filled(t, form9465().File(), map[string]string{
		"1a first":          strings.Repeat("too long ", 9), // 81 characters of 100 points at size 6: 33 at most
		"1a last":           "Łukasz",                       // not in Helvetica's encoding
		"1a SSN":            "900-12-34567",                 // ten digits
		"13a":               "ABCDEFGHIJ",
		"14":                "yes",                       // a box
		"1a street":         strings.Repeat("line\n", 9), // 9 lines of 6 points and more in 40
		"99 none":           "5",
		"98 none":           " ", // empty
		"1a city state ZIP": " ",
	})
	want := []Left{
		{"1a first", TooLong}, {"1a last", Letters}, {"1a SSN", TooLong}, {"1a street", TooLong}, {"13a", TooLong}, {"14", NotTick}, {"99 none", NoCell},
	}
	if !slices.Equal(report.Left, want) || len(report.Filled) != 0 {
		t.Errorf("left %v, filled %v", report.Left, report.Filled)
	}
}

// TestRows has a text on as many rows as it takes. Rows of the blank form are 96 points within:
// 10.667 at size 9, for five "Abc" of 1.723 with spaces of 0.278, 9.727; 12 at size 8, for six,
// 11.728; 14.769 at size 6.5, for seven, 13.729. So 12 of them take three rows, 21 four of six,
// 28 four of seven, and 29 do not fit.
func TestRows(t *testing.T) {
	m := Maps()[slices.IndexFunc(Maps(), func(m Map) bool { return m.Form == "8857" })]
	abc := func(n int) string { return strings.TrimSuffix(strings.Repeat("Abc ", n), " ") }
	for n, want := range map[int][]string{
		1: {abc(1)}, 5: {abc(5)}, 12: {abc(5), abc(5), abc(2)}, 21: {abc(6), abc(6), abc(6), abc(3)}, 28: {abc(7), abc(7), abc(7), abc(7)}, 29: nil,
	} {
		out, report := filled(t, blankOf(m).File(), map[string]string{"14": abc(n)})
		got, _ := seen(t, out)
		var rows []string
		for _, id := range []string{"14", "14 row 2", "14 row 3", "14 row 4"} {
			if v := got[m.Cells[slices.IndexFunc(m.Cells, func(c Cell) bool { return c.ID == id })].Name]; v != "" {
				rows = append(rows, v)
			}
		}
		if !slices.Equal(rows, want) || len(got) != len(want) {
			t.Errorf("%d: %q, want %q", n, rows, want)
		}
		if left := []Left{{"14", TooLong}}; want == nil != slices.Equal(report.Left, left) {
			t.Errorf("%d: left %v", n, report.Left)
		}
	}
}

// looks is how a cell is drawn, by its entry.
func looks(t *testing.T, id, value string) string {
	t.Helper()
	b := form9465()
	out, report := filled(t, b.File(), map[string]string{id: value})
	if len(report.Left) > 0 {
		t.Fatal(report.Left)
	}
	i := bytes.Index(out[len(b.File()):], []byte("/Tx BMC"))
	s := string(out[len(b.File())+i:])
	return s[:strings.Index(s, "EMC")+3]
}

// TestLooks compares how cells are drawn with what was worked out by hand, of widths in
// Adobe's metrics: a digit has 556 thousandths of the size, a dollar sign too, A 667, b 556,
// c 500, a space 278.
func TestLooks(t *testing.T) {
	for _, test := range []struct{ what, id, value, want string }{
		// Height 14, size 9: (14 - 9 x 0.93) / 2 + 9 x 0.21 = 4.705, in binary just below it.
		{"at the left", "1a last", "Abc", "/Tx BMC q 0 0 100 14 re W n BT 0 g /Helv 9 Tf 2 4.7 Td (Abc) Tj ET Q EMC"},
		// 9 digits of 5.004 are 45.036: 2 + 96 - 45.036 = 52.964.
		{"at the right", "1a SSN", "900123456", "/Tx BMC q 0 0 100 14 re W n BT 0 g /Helv 9 Tf 52.96 4.7 Td (900123456) Tj ET Q EMC"},
		// Nine cells of 11.111: their middles less half a digit, 2.502, are 3.054 and 14.165;
		// (14 - 9 x 0.72) / 2 = 3.76.
		{"in cells", "13a", "12", "/Tx BMC q 0 0 100 14 re W n BT 0 g /Helv 9 Tf 3.05 3.76 Td (1) Tj 11.11 0 Td (2) Tj ET Q EMC"},
		// 96 points are 10.667 sizes: "Abc Abc Abc Abc Abc" is 4 x (1.723 + 0.278) + 1.723 = 9.727, and
		// with one more 11.728. The first line stands at 40 - 2 - 9 x 0.72 = 31.52; the next 9 x 1.15 below.
		{"on lines", "1a street", strings.Repeat("Abc ", 6), "/Tx BMC q 0 0 100 40 re W n BT 0 g /Helv 9 Tf 2 31.52 Td 10.35 TL (Abc Abc Abc Abc Abc) Tj T* (Abc) Tj ET Q EMC"},
		// 18 digits at size 9 are 90.072 and 19 are 95.076; 20 are 100.08, at 8.5 94.52: 0.5 less.
		// (14 - 8.5 x 0.93) / 2 + 8.5 x 0.21 = 4.8325.
		{"smaller", "1a last", strings.Repeat("1", 20), "/Tx BMC q 0 0 100 14 re W n BT 0 g /Helv 8.5 Tf 2 4.83 Td (11111111111111111111) Tj ET Q EMC"},
		{"escaped", "1a last", `\(ñ’)`, "/Tx BMC q 0 0 100 14 re W n BT 0 g /Helv 9 Tf 2 4.7 Td (\\\\\\(\xf1\x92\\)) Tj ET Q EMC"},
	} {
		t.Run(test.what, func(t *testing.T) {
			if got := looks(t, test.id, test.value); got != test.want {
				t.Errorf("%q\nwant %q", got, test.want)
			}
		})
	}
}

// TestUTF16 writes a name that is not in ASCII as UTF-16, read here by hand.
func TestUTF16(t *testing.T) {
	if got := string(encode("Nuñez")); got != "\xfe\xff\x00N\x00u\x00\xf1\x00e\x00z" {
		t.Errorf("%q", got)
	}
	if got := decode(text("\xfe\xff\xd8\x3d\xde\x00")); got != string(utf16.Decode([]uint16{0xd83d, 0xde00})) {
		t.Errorf("%q", got)
	}
}
