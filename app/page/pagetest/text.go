package pagetest

import (
	"html"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"offercheck/app/page/shell"
	"offercheck/app/say"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

var (
	block = regexp.MustCompile(`</?(?:h\d|p|tr|li|div|section|table|ol|ul|dt|address|br)\b[^>]*>`)
	tags  = regexp.MustCompile(`<[^>]*>`)
	cells = regexp.MustCompile(`</th>|</td>|</dt>`)
)

// Tells is what tells somebody passing by of a tax debt, in either language. The site's own name
// does, too.
var Tells = regexp.MustCompile(`(?i)\birs\b|tax|debt|\bowe|offer|levy|\blien|compromise|433|656|impuesto|deuda|debe|ofrecimiento|oferta|embarg|gravamen`)

// TellsInCalendar is what a calendar file, without what nobody is shown of it, tells of a tax debt.
func TellsInCalendar(file []byte) string {
	return string(Tells.Find(regexp.MustCompile(`(?m)^UID:.*$`).ReplaceAll(file, nil)))
}

// Text is the text of a page's main part: a line for each block, " | " between cells.
func Text(page string) string {
	page = tags.ReplaceAllString(cells.ReplaceAllString(strings.ReplaceAll(block.ReplaceAllString(Main(page), "\n"), "<small>", " / "), " | "), "")
	var lines []string
	for l := range strings.Lines(html.UnescapeString(page)) {
		if l = strings.Trim(strings.Join(strings.Fields(l), " "), " |"); l != "" {
			lines = append(lines, l)
		}
	}
	return strings.Join(lines, "\n") + "\n"
}

// Main is the main part of a page.
func Main(page string) string {
	_, page, _ = strings.Cut(page, "<main")
	_, page, _ = strings.Cut(page, ">")
	page, _, _ = strings.Cut(page, "</main>")
	return page
}

// Compare compares a text with the file that was read by hand, or writes it there to be read.
func Compare(t *testing.T, update bool, file, got string) {
	t.Helper()
	if update {
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

// dollars is an amount of money as it is written in every language.
var dollars = regexp.MustCompile(`\$\d+(?:,\d{3})*(?:\.\d+)?`)

// Strange is the amounts of money in a text that no line of the report on a case has, nor the law
// of its day, nor one of the page's own lines; and how many amounts there are.
func Strange(t *testing.T, m *shell.Memory, text string, own ...line.Line) (strange []string, n int) {
	t.Helper()
	r, err := m.Report()
	if err != nil {
		t.Fatal(err)
	}
	found := dollars.FindAllString(text, -1)
	left := map[string]bool{}
	for _, amount := range found {
		left[amount] = true
	}
	w := say.In("en")
	drop := func(l line.Line) {
		if l.Known && l.Unit == line.USD && len(left) > 0 {
			l.Amount = l.Amount.Abs()
			delete(left, w.Amount(l))
			delete(left, w.Whole(l))
		}
	}
	for _, l := range own {
		drop(l)
	}
	if len(left) == 0 {
		return nil, len(found)
	}
	for _, s := range law.All() {
		if v, err := s.On(r.On); err == nil && len(left) > 0 {
			drop(line.Law(s.ID, v.Amount, s.Unit, v.Cite))
		}
	}
	if len(left) == 0 {
		return nil, len(found)
	}
	for l := range r.Tree().Lines() {
		if drop(l); len(left) == 0 {
			return nil, len(found)
		}
	}
	for l := range r.Tree().Lines() {
		for _, from := range line.Walk(l) {
			drop(from)
		}
	}
	return slices.Sorted(maps.Keys(left)), len(found)
}
