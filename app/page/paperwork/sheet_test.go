package paperwork

import (
	"bytes"
	"flag"
	"html"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/keep"
	"offercheck/app/page/pagetest"
	"offercheck/app/page/shell"
	"offercheck/app/say"
	"offercheck/calc/form"
)

var update = flag.Bool("update", false, "write what the pages say as what they should say")

// TestSheets compares the forms of whole households, as text, with what was read by hand:
// those of the story with the offer of $15,350, and of one with the low-income
// certification, in both languages.
func TestSheets(t *testing.T) {
	stories := pagetest.Stories(t, "../../../calc/testdata", "*.txt")
	for _, story := range []string{"ohio-same-facts", "philadelphia-nothing-left"} {
		for _, lang := range say.Langs {
			v := stories[story].In(say.In(lang))
			var b strings.Builder
			for _, id := range append([]string{""}, SheetIDs()...) {
				b.WriteString(mainText(pagetest.Draw(t, pageOf(v, id))) + "\n")
			}
			compare(t, filepath.Join("testdata", story+"."+lang+".txt"), b.String())
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

var (
	block = regexp.MustCompile(`</?(?:h\d|p|tr|li|div|section|table|ol|ul|address|br)\b[^>]*>`)
	tags  = regexp.MustCompile(`<[^>]*>`)
	cells = regexp.MustCompile(`</th>|</td>`)
)

// mainText is the text of a page's main part: a line for each block, " | " between cells.
func mainText(page string) string {
	page = tags.ReplaceAllString(cells.ReplaceAllString(strings.ReplaceAll(block.ReplaceAllString(mainOf(page), "\n"), "<small>", " / "), " | "), "")
	var lines []string
	for l := range strings.Lines(html.UnescapeString(page)) {
		if l = strings.Trim(strings.Join(strings.Fields(l), " "), " |"); l != "" {
			lines = append(lines, l)
		}
	}
	return strings.Join(lines, "\n") + "\n"
}

// mainOf is the main part of a page.
func mainOf(page string) string {
	_, page, _ = strings.Cut(page, "<main")
	_, page, _ = strings.Cut(page, ">")
	page, _, _ = strings.Cut(page, "</main>")
	return page
}

// compare compares a text with the file that was read by hand.
func compare(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		g, w := strings.Split(got, "\n"), strings.Split(string(want), "\n")
		for i := range min(len(g), len(w)) {
			if g[i] != w[i] {
				t.Fatalf("%s, line %d:\n got %s\nwant %s", file, i+1, g[i], w[i])
			}
		}
		t.Errorf("%s has %d lines, want %d", file, len(g), len(w))
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
	v.FillBlank(form.FirstName, "")
	if len(v.FilledBlanks()) != 1 {
		t.Errorf("what was cleared is still there: %v", v.FilledBlanks())
	}
	v.Erase()
	if len(v.FilledBlanks()) != 0 {
		t.Errorf("erasing leaves %v", v.FilledBlanks())
	}
}

// TestFieldsComeWithTheProgram draws a form as it is written to a file, where what is typed
// would be kept until the program starts: it has no field.
func TestFieldsComeWithTheProgram(t *testing.T) {
	v := pagetest.Visit("en", pagetest.Same(t))
	for _, id := range SheetIDs() {
		if page := mainOf(pagetest.Draw(t, pageOf(v, id))); strings.Contains(page, ` id="`+fieldID) {
			t.Errorf("%s has a field", id)
		}
	}
}
