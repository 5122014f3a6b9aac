package paperwork

import (
	"bytes"
	"flag"
	"path/filepath"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/keep"
	"offercheck/app/page/pagetest"
	"offercheck/app/page/shell"
	"offercheck/app/say"
	"offercheck/calc/form"
	"offercheck/calc/line"
)

var update = flag.Bool("update", false, "write what the pages say as what they should say")

// TestSheets compares the forms of whole households, as text, with what was read by hand:
// those of the story with the offer of $15,350, and of one with the low-income
// certification, in both languages. Of the first there are the two forms of an offer that is paid
// by the month as well.
func TestSheets(t *testing.T) {
	stories := pagetest.Stories(t, "../../../calc/testdata", "*.txt")
	for _, story := range []string{"ohio-same-facts", "philadelphia-nothing-left"} {
		for _, lang := range say.Langs {
			v := stories[story].In(say.In(lang))
			var b strings.Builder
			for _, id := range append([]string{""}, SheetIDs()...) {
				b.WriteString(pagetest.Text(pagetest.Draw(t, pageOf(v, id))) + "\n")
			}
			pagetest.Compare(t, *update, filepath.Join("testdata", story+"."+lang+".txt"), b.String())
			if story != "ohio-same-facts" {
				continue
			}
			b.Reset()
			for _, id := range []string{"656", "433-a-oic"} {
				b.WriteString(pagetest.Text(pagetest.Draw(t, byMonth(v, id))) + "\n")
			}
			pagetest.Compare(t, *update, filepath.Join("testdata", story+"-periodic."+lang+".txt"), b.String())
		}
	}
}

// pageOf is the page of a form, or the list of them for no ID.
func pageOf(v shell.Visit, id string) app.Composer {
	if id == "" {
		return &Forms{Visit: v}
	}
	return &Sheet{Visit: v, ID: id}
}

// byMonth is the page of a form of an offer that is paid by the month.
func byMonth(v shell.Visit, id string) *Sheet {
	p := &Sheet{Visit: v, ID: id}
	p.setTerms(true)
	return p
}

// TestAmountsOnSheets looks at every amount on the forms of an offer of every story, by both
// terms: it is a figure of the report, an answer, a figure of the law, or what an entry has.
func TestAmountsOnSheets(t *testing.T) {
	seen := 0
	for name, m := range pagetest.Stories(t, "../../../calc/testdata", "*.txt") {
		v := m.In(say.In("en"))
		j, err := v.Judged()
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range []*Sheet{{Visit: v, ID: "656"}, byMonth(v, "656"), byMonth(v, "433-a-oic")} {
			var own []line.Line
			for _, f := range form.Every(p.ID, v.Case, j.Report, j.Law, form.Options{Terms: p.termsOf(j)}) {
				for _, s := range f.Sections {
					for _, e := range s.Entries {
						own = append(own, e.Line)
					}
				}
			}
			strange, n := pagetest.Strange(t, m, pagetest.Text(pagetest.Draw(t, p)), own...)
			if seen += n; len(strange) > 0 {
				t.Errorf("%s: Form %s has %q, which are no figures of its report", name, p.ID, strange)
			}
		}
	}
	if seen < 1000 {
		t.Errorf("only %d amounts", seen)
	}
}

// TestNamesAreNoAnswers types a name: it is on the form, the case is what it was, and with
// the case it is forgotten.
func TestNamesAreNoAnswers(t *testing.T) {
	v := pagetest.Visit("en", pagetest.Same(t))
	before := keep.Write(v.Case, v.Day)
	v.FillBlank(form.FirstName, "Zacharias")
	v.FillBlank(form.LastName, "Fictive")
	if page := pagetest.Draw(t, pageOf(v, "656")); !strings.Contains(page, "Zacharias Fictive") {
		t.Error("the name is not on the form")
	}
	if !bytes.Equal(keep.Write(v.Case, v.Day), before) {
		t.Error("the case file changed")
	}
	for story, m := range pagetest.Stories(t, "../../../calc/testdata", "texas-couple-*.txt") {
		typed := typeAll(t, m)
		if len(typed) < 40 {
			t.Errorf("%s: only %d fields", story, len(typed))
		}
		file := string(keep.Write(m.Case, m.Day))
		for field, text := range typed {
			if strings.Contains(file, text) {
				t.Errorf("%s: %s is in the case file", story, field)
			}
			for _, kept := range []string{keep.Answers, keep.Drafts} {
				if held, _ := keep.Browser.Get(kept); strings.Contains(held, text) {
					t.Errorf("%s: %s is in %s", story, field, kept)
				}
			}
		}
		for _, id := range SheetIDs() {
			if page := pagetest.Draw(t, pageOf(m.In(say.In("en")), id)); id == "9465" && (!strings.Contains(page, typed[form.DebitAccount]) || !strings.Contains(page, "011000015")) {
				t.Errorf("%s: the account is not on Form 9465", story)
			}
		}
		m.Erase()
		if len(m.FilledBlanks()) != 0 {
			t.Errorf("%s: erasing leaves %v", story, m.FilledBlanks())
		}
	}
	v.FillBlank(form.FirstName, "")
	if len(v.FilledBlanks()) != 1 {
		t.Errorf("what was cleared is still there: %v", v.FilledBlanks())
	}
	v.Erase()
	if len(v.FilledBlanks()) != 0 {
		t.Errorf("erasing leaves %v", v.FilledBlanks())
	}
}

// typeAll types a text of its own into every field of every form of a case.
func typeAll(t *testing.T, m *shell.Memory) map[string]string {
	t.Helper()
	j, err := m.In(say.In("en")).Judged()
	if err != nil {
		t.Fatal(err)
	}
	typed := map[string]string{}
	for _, id := range SheetIDs() {
		for _, field := range form.Fields(form.Every(id, j.Case, j.Report, j.Law, form.Options{})...) {
			typed[field] = "Zacharias " + field
			switch field {
			case form.Routing:
				typed[field] = "011000015"
			case form.DebitDay, form.MonthDay:
				delete(typed, field) // a number that any file may have
			}
		}
	}
	for field, text := range typed {
		m.FillBlank(field, text)
	}
	return typed
}

// TestUnfit: a routing number with a slip is not written, and the page says so; one that is right
// stands in its cell.
func TestUnfit(t *testing.T) {
	for _, lang := range say.Langs {
		v := pagetest.Visit(lang, pagetest.Same(t))
		for typed, unfit := range map[string]bool{"011000016": true, "011000015": false, "": false} {
			v.FillBlank(form.Routing, typed)
			page := pagetest.Text(pagetest.Draw(t, pageOf(v, "9465")))
			if strings.Contains(page, v.Words.Say("forms.unfit")) != unfit {
				t.Errorf("%s, %q: not %t:\n%s", lang, typed, unfit, page)
			}
		}
	}
}

// TestFieldsComeWithTheProgram draws a form as it is written to a file, where what is typed
// would be kept until the program starts: it has no field.
func TestFieldsComeWithTheProgram(t *testing.T) {
	v := pagetest.Visit("en", pagetest.Same(t))
	for _, id := range SheetIDs() {
		if page := pagetest.Main(pagetest.Draw(t, pageOf(v, id))); strings.Contains(page, ` id="`+fieldID) {
			t.Errorf("%s has a field", id)
		}
	}
}
