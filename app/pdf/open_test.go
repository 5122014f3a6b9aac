package pdf

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"offercheck/app/pdf/pdftest"
)

// TestWhatIsWrong opens what is no form that can be filled.
func TestWhatIsWrong(t *testing.T) {
	good := form9465()
	with := func(change func(*pdftest.Blank)) []byte {
		b := good
		change(&b)
		return b.File()
	}
	whole := good.File()
	for _, test := range []struct {
		what, want string
		file       []byte
	}{
		{"nothing", NotPDF, nil},
		{"a text", NotPDF, []byte("Form 9465")},
		{"a picture", NotPDF, []byte("\x89PNG\r\n\x1a\n" + strings.Repeat("\x00", 5000))},
		{"the head of a file alone", Damaged, []byte("%PDF-1.7\n")},
		{"protected by a password", Encrypted, with(func(b *pdftest.Blank) { b.Extra = "/Encrypt<</Filter/Standard/V 1>>" })},
		{"fields of Adobe's programs alone", Dynamic, with(func(b *pdftest.Blank) { b.None = true })},
		{"printed to a file", NoFields, with(func(b *pdftest.Blank) { b.Plain = true })},
		{"the same byte changed in a stream", Damaged, changed(whole, bytes.LastIndex(whole, []byte("stream"))-40)},
		{"a table that names itself", NoFields, []byte(fmt.Sprintf("%%PDF-1.4\nxref\n0 1\n%s", selfish))},
		{"too large", TooLarge, slices.Concat([]byte("%PDF-1.7\n"), make([]byte, MaxFile))},
		{"a table of no width", Damaged, with(func(b *pdftest.Blank) { b.Extra = "/W[0 0 0]" })},
		{"a table of a million objects", Damaged, with(func(b *pdftest.Blank) { b.Extra = "/Index[0 1000000]" })},
	} {
		t.Run(test.what, func(t *testing.T) {
			if _, err := Open(test.file); !is(err, test.want) {
				t.Errorf("%v, want %s", err, test.want)
			}
		})
	}
}

// selfish is a table whose older one is itself, with a catalog that has no form.
const selfish = `0000000000 65535 f 
1 2
0000000120 00000 n 
0000000165 00000 n 
trailer
<</Root 1 0 R/Size 3/Prev 9>>
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj
startxref
9
%%EOF
`

func changed(b []byte, at int) []byte {
	b = bytes.Clone(b)
	b[at] ^= 1
	return b
}

// TestCutOff cuts a file off at every byte: none of them opens.
func TestCutOff(t *testing.T) {
	whole := form9465().File()
	end := bytes.LastIndex(whole, []byte("%%EOF"))
	for n := 0; n < end-10; n++ {
		if f, err := Open(whole[:n]); err == nil {
			t.Fatalf("%d of %d bytes open: %v", n, len(whole), f.Title())
		}
	}
}

// TestLoops opens files whose objects refer to themselves.
func TestLoops(t *testing.T) {
	for _, test := range []struct{ what, form string }{
		{"a field in itself", "<</Fields[3 0 R]>> endobj 3 0 obj <</T(a)/FT/Tx/Kids[3 0 R 3 0 R]>>"},
		{"a reference to itself", "<</Fields 3 0 R>> endobj 3 0 obj 3 0 R"},
		{"arrays in arrays", "<</Fields" + strings.Repeat("[", 100000)},
		{"dictionaries in dictionaries", "<</Fields" + strings.Repeat("<</A", 100000)},
		{"a long name", "<</Fields[3 0 R]>> endobj 3 0 obj <</FT/Tx/T(" + strings.Repeat("a", maxName+1) + ")>>"},
	} {
		t.Run(test.what, func(t *testing.T) {
			head := "%PDF-1.4\n1 0 obj <</Pages 9 0 R/AcroForm 2 0 R>> endobj\n"
			body := head + "2 0 obj " + test.form + " endobj\n"
			third := max(strings.Index(body, "3 0 obj"), 0)
			file := body + fmt.Sprintf("xref\n0 4\n0000000000 65535 f \n%010d 00000 n \n%010d 00000 n \n%010d 00000 n \ntrailer <</Root 1 0 R>>\nstartxref\n%d\n%%%%EOF", 9, len(head), third, len(body))
			if _, err := Open([]byte(file)); !is(err, Damaged) && !is(err, TooLarge) {
				t.Errorf("%v", err)
			}
		})
	}
}

// TestBomb opens a file in which a stream of a few kilobytes holds more than any form.
func TestBomb(t *testing.T) {
	b := form9465()
	b.Rows = func([]byte) []byte { return make([]byte, maxRead+7) }
	if _, err := Open(b.File()); !is(err, TooLarge) {
		t.Errorf("%v, want %s", err, TooLarge)
	}
}

// TestForm tells forms and revisions apart by their titles.
func TestForm(t *testing.T) {
	for _, test := range []struct {
		title, id, revision string
		known               bool
	}{
		{"Form 9465 (Rev. September 2020)", "9465", "9-2020", true},
		{"Form 9465  (Rev. September 2020)", "9465", "9-2020", true},
		{"Form 9465 (Rev. February 2027)", "9465", "2-2027", false},
		{"Form 656 (Rev. 4-2026)", "656", "4-2026", false},
		{"Form 433-B (OIC) (Rev. 4-2025)", "433-B (OIC)", "4-2025", false},
		{"Form 433-A (OIC) (Rev. 4-2026)", "433-A (OIC)", "4-2026", false}, // its cells are not here
		{"2025 Form 1040", "", "", false},
		{"", "", "", false},
	} {
		b := form9465()
		b.Title = test.title
		f, err := Open(b.File())
		if err != nil {
			t.Fatal(err)
		}
		if id, revision, known := f.Form(); id != test.id || revision != test.revision || known != test.known {
			t.Errorf("%q is %q, %q, %v", test.title, id, revision, known)
		}
		if _, _, err := Fill(f, nil); is(err, Unknown) == test.known {
			t.Errorf("%q: filling it is %v", test.title, err)
		}
	}
}

// TestMoved does not know a form whose cells are elsewhere than its map has them, or are
// not there.
func TestMoved(t *testing.T) {
	for _, test := range []struct {
		what   string
		change func(*pdftest.Cell)
		known  bool
	}{
		{"as it is", func(*pdftest.Cell) {}, true},
		{"two points", func(c *pdftest.Cell) { c.Top += 2 }, true},
		{"three points", func(c *pdftest.Cell) { c.Top += 3 }, false},
		{"to the side", func(c *pdftest.Cell) { c.Left -= 3 }, false},
		{"to the other page", func(c *pdftest.Cell) { c.Page = 3 - c.Page }, false},
		{"by another name", func(c *pdftest.Cell) { c.Name += "x" }, false},
	} {
		b := form9465()
		test.change(&b.Cells[20])
		f, err := Open(b.File())
		if err != nil {
			t.Fatal(err)
		}
		if _, _, known := f.Form(); known != test.known {
			t.Errorf("%s: known is %v", test.what, known)
		}
	}
}

// TestFields reads what fields have of those they are in.
func TestFields(t *testing.T) {
	f, err := Open(form9465().File())
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []Field{
		{Name: root + "Page1[0].f1_31[0]", MaxLen: 9, Comb: true, Page: 1, Width: 100, Height: 14},
		{Name: root + "Page1[0].f1_9[0]", Multiline: true, Page: 1, Width: 100, Height: 40},
		{Name: root + "Page1[0].f1_5[0]", MaxLen: 9, align: 2, Page: 1, Width: 100, Height: 14},
		{Name: root + "Page2[0].c2_1[0]", Box: true, On: "1", Page: 2, Width: 8, Height: 8},
	} {
		got := *f.byName[want.Name]
		if got.da != "0 g /Helv 9 Tf" || got.Top < 36 || got.Left < 36 {
			t.Errorf("%+v", got)
		}
		got.da, got.Top, got.Left, got.at, got.widget = "", 0, 0, ref{}, ref{}
		if got != want {
			t.Errorf("%+v, want %+v", got, want)
		}
	}
}

// FuzzOpen opens nonsense and fills its first fields. Whatever opens is filled into a file
// that opens. The seeds are small, and some not compressed: what changes them is then read.
func FuzzOpen(f *testing.F) {
	b := form9465()
	small := b
	small.Cells = slices.DeleteFunc(slices.Clone(b.Cells), func(c pdftest.Cell) bool { return c.Kind == pdftest.Text || c.Kind == pdftest.Box && c.Page == 1 })
	small.Clear = true
	none := small
	none.None = true
	seeds := [][]byte{
		b.File(), small.File(), none.File(), []byte("%PDF-1.4\nxref\n0 1\n" + selfish),
		[]byte("%PDF-1.4\n1 0 obj <</Pages 9 0 R/AcroForm<</Fields[2 0 R]>>>> endobj\n2 0 obj <</T(a)/FT/Tx/Rect[0 0 50 9]>> endobj\n" +
			"xref\n1 2\n0000000009 00000 n \n0000000068 00000 n \ntrailer <</Root 1 0 R/Size 3>>\nstartxref\n114\n%%EOF"),
	}
	for _, seed := range seeds {
		f.Add(seed)
		if _, err := Open(seed); err != nil && !is(err, Dynamic) && !is(err, NoFields) {
			f.Fatal(err)
		}
	}
	f.Fuzz(func(t *testing.T, file []byte) {
		opened, err := Open(file)
		if err != nil {
			return
		}
		opened.Form()
		u := newUpdate(opened)
		for _, field := range opened.fields[:min(len(opened.fields), 3)] {
			if !field.other {
				u.fill(field, Tick, ref{1, 0})
				u.fill(field, "12 Main Street", ref{1, 0})
			}
		}
		u.release()
		if opened.err != nil {
			return
		}
		if _, err := Open(u.file()); err != nil {
			t.Fatalf("filled, it does not open: %v", err)
		}
	})
}
