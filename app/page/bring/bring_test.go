package bring

import (
	"slices"
	"strings"
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/app/pdf"
	"offercheck/app/pdf/pdftest"
	"offercheck/calc/facts"
)

// blank is a form as the IRS's own are made.
func blank(number string) pdftest.Blank {
	all := pdf.Maps()
	m := all[slices.IndexFunc(all, func(m pdf.Map) bool { return m.Form == number })]
	b := pdftest.Blank{Title: m.Title}
	for _, c := range m.Cells {
		b.Cells = append(b.Cells, pdftest.Cell{Name: c.Name, Page: c.Page, Top: c.Top, Left: c.Left, Kind: pdftest.KindOf(c.Name)})
	}
	return b
}

// on is the field of Form 9465 in a language, with two values.
func on(lang string) *Form {
	return &Form{
		Visit: pagetest.Visit(lang, facts.Case{}), Number: "9465", Revision: "9-2020",
		Values: func() map[string]string {
			return map[string]string{"1a first": "Ana", "7": "42000", "1a last": "Łuk", "99": "5", "14": "no"}
		},
		Label: func(id string) string { return "entry " + id },
		Empty: func() []string { return []string{"the plate", "the title"} },
	}
}

// drawn is what the field says, as HTML.
func drawn(t *testing.T, f *Form) string {
	t.Helper()
	html := pagetest.Draw(t, f)
	if strings.Contains(html, "⟦") || pagetest.Gap.MatchString(html) {
		t.Errorf("no words, or a gap: %s", html)
	}
	return html
}

// TestWrong says what is wrong with a file, in words, and fills nothing.
func TestWrong(t *testing.T) {
	with := func(change func(*pdftest.Blank)) []byte {
		b := blank("9465")
		change(&b)
		return b.File()
	}
	whole := with(func(*pdftest.Blank) {})
	for _, test := range []struct {
		code, is, its string
		file          []byte
	}{
		{"not-pdf", "", "", []byte("a letter")},
		{"encrypted", "", "", with(func(b *pdftest.Blank) { b.Extra = "/Encrypt<<>>" })},
		{"damaged", "", "", whole[:len(whole)/2]},
		{"too-large", "", "", append([]byte("%PDF-"), make([]byte, pdf.MaxFile)...)},
		{"no-fields", "", "", with(func(b *pdftest.Blank) { b.Plain = true })},
		{"dynamic", "", "", with(func(b *pdftest.Blank) { b.None = true })},
		{"filled", "", "", with(func(b *pdftest.Blank) { b.Cells[20].Value = "5" })},
		{"untitled", "", "", with(func(b *pdftest.Blank) { b.Title = "" })},
		{"other", "843", "12-2024", blank("843").File()},
		{"old", "9465", "12-2018", with(func(b *pdftest.Blank) { b.Title = "Form 9465 (Rev. December 2018)" })},
		{"revision", "9465", "1-2027", with(func(b *pdftest.Blank) { b.Title = "Form 9465 (Rev. January 2027)" })},
		{"revision", "9465", "9-2020", with(func(b *pdftest.Blank) { b.Cells[5].Top += 20 })},
	} {
		for _, lang := range []string{"en", "es"} {
			f := on(lang)
			out, _, wrong := f.fill(test.file)
			want := f.Words.Say("bring.error."+test.code, "form", "9465", "revision", "9-2020", "is", test.is, "its", test.its)
			if wrong != want || out != nil {
				t.Errorf("%s, %s: %q, want %q", test.code, lang, wrong, want)
			}
			f.wrong = wrong
			if html := drawn(t, f); !strings.Contains(html, strings.ReplaceAll(want, "'", "&#39;")) {
				t.Errorf("%s, %s: not on the page: %s", test.code, lang, html)
			}
		}
	}
}

// TestFilled fills the form, and says what is left.
func TestFilled(t *testing.T) {
	for _, lang := range []string{"en", "es"} {
		f := on(lang)
		out, report, wrong := f.fill(blank("9465").File())
		if wrong != "" {
			t.Fatal(wrong)
		}
		file, err := pdf.Open(out)
		if err != nil {
			t.Fatal(err)
		}
		values := map[string]string{}
		for _, field := range file.Fields() {
			if field.Value != "" {
				values[field.Name] = field.Value
			}
		}
		if len(values) != 2 || values[pdftest.Root+"Page1[0].f1_3[0]"] != "Ana" || values[pdftest.Root+"Page1[0].f1_24[0]"] != "42000" {
			t.Errorf("%v", values)
		}
		f.done, f.report, f.empty = true, report, f.Empty()
		html := drawn(t, f)
		for _, want := range []string{
			f.Words.Say("bring.done.text", "n", "2", "file", f.Words.Say("bring.file")), f.Words.Say("bring.done.sign"),
			f.Words.Say("bring.left.letters", "entry", "entry 1a last"), f.Words.Say("bring.left.no-cell", "entry", "entry 99"),
			f.Words.Say("bring.left.no-cell", "entry", "entry 14"), f.Words.Say("bring.empty", "n", "2"), "the plate", "the title",
		} {
			if !strings.Contains(html, want) {
				t.Errorf("%s: no %q in %s", lang, want, html)
			}
		}
	}
}

// TestFills holds for the revision whose cells are known, and for no other.
func TestFills(t *testing.T) {
	for revision, want := range map[string]bool{"9-2020": true, "4-2027": false, "": false} {
		if Fills("9465", revision) != want {
			t.Errorf("Form 9465, revision %q: not %v", revision, want)
		}
	}
	if Fills("", "") {
		t.Error("a sheet without a number is filled")
	}
}

// TestFileName is of a name that says nothing of taxes or of the form.
func TestFileName(t *testing.T) {
	for _, lang := range []string{"en", "es"} {
		name := strings.ToLower(on(lang).Visit.Words.Say("bring.file"))
		if !strings.HasSuffix(name, ".pdf") {
			t.Error(name)
		}
		for _, tells := range []string{"irs", "tax", "impuesto", "offer", "debt", "deuda", "9465", "form"} {
			if strings.Contains(name, tells) {
				t.Errorf("%s tells %s", name, tells)
			}
		}
	}
}

// TestOlder compares revisions.
func TestOlder(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"4-2025", "4-2026", true}, {"12-2024", "1-2025", true}, {"4-2026", "4-2025", false}, {"4-2026", "4-2026", false},
		{"", "4-2026", false}, {"4-2026", "", false}, {"spring", "4-2026", false},
	} {
		if got := older(test.a, test.b); got != test.want {
			t.Errorf("%q before %q: %v", test.a, test.b, got)
		}
	}
}
