//go:build !js

package main

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// TestNoHeadingEndsAPage: the style sheet for paper keeps every heading, and the caption of a
// table, on the page of what stands below it, and no later rule lets it go.
func TestNoHeadingEndsAPage(t *testing.T) {
	css, err := os.ReadFile("../web/print.css")
	if err != nil {
		t.Fatal(err)
	}
	kept := map[string]bool{}
	for _, rule := range regexp.MustCompile(`(?m)^([^@{}]+)\{([^}]*)\}`).FindAllStringSubmatch(string(css), -1) {
		for _, name := range strings.Split(rule[1], ",") {
			name = strings.TrimSpace(name)
			if strings.Contains(rule[2], "break-after: avoid") {
				kept[name] = true
			} else if of := name[strings.LastIndex(name, " ")+1:]; kept[of] && strings.Contains(rule[2], "break-after") {
				t.Errorf("%s may end a page", name)
			}
		}
	}
	for _, name := range []string{"h1", "h2", "h3", "h4", "caption"} {
		if !kept[name] {
			t.Errorf("a page may end with %s", name)
		}
	}
}

// TestResultPrinted prints the result: it takes some pages, since how each figure of its
// findings was worked out stands on the worksheet.
func TestResultPrinted(t *testing.T) {
	t.Parallel()
	v := newVisit(t)
	v.openCase("en", story(t, "california-contractor").file)
	v.At("/tasks/")
	v.follow("en", "/result/")
	pdf, err := chromedp.Run(v.Context, chromedp.PrintToPDF())
	if err != nil {
		t.Fatal(err)
	}
	if pages := len(regexp.MustCompile(`/Type\s*/Page\b`).FindAll(pdf, -1)); pages == 0 || pages > 15 {
		t.Errorf("the result takes %d pages, want 1 to 15", pages)
	}
}

// TestWorksheetPrinted prints the worksheet as it is on the screen: the lines of the form in a
// few pages, and with every line open all that they were made from.
func TestWorksheetPrinted(t *testing.T) {
	t.Parallel()
	v := newVisit(t)
	v.openCase("en", story(t, "california-contractor").file)
	v.At("/tasks/")
	v.follow("en", "/worksheet/")
	_, shut := v.printed(8.5, 11)
	if shut < 1 || shut > 6 {
		t.Errorf("the worksheet takes %d pages, want 1 to 6", shut)
	}
	v.Do(chromedp.Click(chromedp.ID("open-all")))
	v.Wait(`!!document.querySelector(".worksheet[open]")`)
	if _, open := v.printed(8.5, 11); open <= shut {
		t.Errorf("with every line open it has %d pages, without %d", open, shut)
	}
}

// TestPapersPrinted prints what goes to somebody on paper, of one household in Spanish, which is
// the longer, on both sizes of paper in turns: the forms of an offer and of a plan, the papers to
// gather, the second opinion, and what must happen afterwards. None takes more pages than it should.
func TestPapersPrinted(t *testing.T) {
	t.Parallel()
	v := newVisit(t)
	v.openCase("es", story(t, "california-contractor").file)
	v.At(in("es", "/tasks/"))
	for i, page := range []struct {
		path string
		most int
	}{
		{"/forms/656/", 3}, {"/forms/433-a-oic/", 5}, {"/forms/9465/", 2}, {"/forms/433-f/", 5}, {"/papers/", 4}, {"/second-opinion/", 2}, {"/after/", 5},
	} {
		paper := sheets[i%2]
		v.follow("es", page.path)
		if _, pages := v.printed(paper.width, paper.height); pages == 0 || pages > page.most {
			t.Errorf("%s takes %d pages of %s, want 1 to %d", page.path, pages, paper.name, page.most)
		}
	}
}
