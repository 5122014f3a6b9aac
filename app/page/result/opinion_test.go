package result

import (
	"flag"
	"html"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/app/page/shell"
	"offercheck/app/say"
)

var update = flag.Bool("update", false, "write what the sheets say to testdata")

var (
	ends = regexp.MustCompile(`</?(?:h\d|p|tr|li|dt|section|table|ol|ul|div)\b[^>]*>`)
	tags = regexp.MustCompile(`<[^>]*>`)

	paperBegins = regexp.MustCompile(`<section\b[^>]*class="paper"[^>]*>`)
)

// sheetText is the text of a sheet of paper, a line for each block.
func sheetText(page string) string {
	page = page[paperBegins.FindStringIndex(page)[1]:]
	page, _, _ = strings.Cut(page, "</section>")
	var lines []string
	for l := range strings.Lines(html.UnescapeString(tags.ReplaceAllString(strings.ReplaceAll(ends.ReplaceAllString(page, "\n"), "<dd>", " = "), ""))) {
		if l = strings.Join(strings.Fields(l), " "); l != "" {
			lines = append(lines, l)
		}
	}
	return strings.Join(lines, "\n") + "\n"
}

// TestOpinion compares the sheet of two households, in both languages, with the text in
// testdata, which a person has read: one with an offer of $15,350, and one with readings of
// what is about to change.
func TestOpinion(t *testing.T) {
	stories := pagetest.Stories(t, "../../../calc/testdata", "*.txt")
	for _, story := range []string{"ohio-same-facts", "philadelphia-nothing-left"} {
		for _, lang := range say.Langs {
			page := pagetest.Draw(t, &Opinion{Visit: stories[story].In(say.In(lang))})
			pagetest.WellFormed(t, page)
			got, file := sheetText(page), filepath.Join("testdata", "opinion-"+story+"."+lang+".txt")
			pagetest.Compare(t, *update, file, got)
		}
	}
}

// TestOpinionFigures: every line and box of the form that is not nothing stands on the sheet of
// every story with its number and amount, and every reading of a story whose offer has some.
func TestOpinionFigures(t *testing.T) {
	read := 0
	everyCase(t, func(t *testing.T, m *shell.Memory) {
		s := &summary{result: judgedIn(t, m.In(say.In("en")))}
		page := html.UnescapeString(pagetest.Draw(t, &Opinion{Visit: s.Visit}))
		for _, section := range s.Report.Form.Sections {
			for _, l := range section.Lines {
				want := l.No + " " + s.Words.Name(l.ID) + ": " + s.Words.Amount(l)
				if l.No != "" && !shell.KnownZero(l) && !strings.Contains(page, want) {
					t.Errorf("no %q", want)
				}
			}
		}
		for _, text := range s.readings() {
			if read++; !strings.Contains(page, text) {
				t.Errorf("no reading %q", text)
			}
		}
	})
	if read < 20 {
		t.Errorf("only %d readings", read)
	}
}
