package result

import (
	"html"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/app/page/shell"
	"offercheck/app/say"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// titles is the titles of the steps in the list of a page, in order.
func titles(page, heading string) []string {
	_, list, _ := strings.Cut(page, ">"+heading+"<")
	_, list, _ = strings.Cut(list, "<ol class=\"steps actions\"")
	list, _, _ = strings.Cut(list, "</section>")
	list, _, _ = strings.Cut(list, `<p class="helps"`)
	var all []string
	for _, m := range stepTitle.FindAllStringSubmatch(list, -1) {
		all = append(all, html.UnescapeString(m[1]))
	}
	return all
}

var stepTitle = regexp.MustCompile(`class="(?:steps__when|actions__link)"[^>]*> ?([^<]*?) ?<`)

// TestTheSameStepsEverywhere: where one way fits first, the result has all steps of the page of
// that way, in its order, the paper has those of the result, and the row that is shut counts
// just these.
func TestTheSameStepsEverywhere(t *testing.T) {
	seen := 0
	everyCase(t, func(t *testing.T, m *shell.Memory) {
		for _, lang := range say.Langs {
			v := judgedIn(t, m.In(say.In(lang)))
			todo := titles(pagetest.Draw(t, &Result{Visit: v.Visit}), v.Say("next.h2"))
			if says := v.nextSays(); strings.Contains(says, " "+strconv.Itoa(len(todo))+" ") == (len(todo) < 2 || len(v.Report.Advice.Ways) > 1) {
				t.Errorf("%s: %q of %d steps", lang, says, len(todo))
			}
			paper := html.UnescapeString(pagetest.Draw(t, &Paper{Visit: v.Visit}))
			for _, title := range todo {
				if !strings.Contains(paper, sentence(title)) {
					t.Errorf("%s: the paper lacks %q", lang, title)
				}
			}
			if len(v.Report.Advice.Ways) != 1 || len(v.Report.Then) > 0 {
				continue
			}
			x, _ := way.Find(v.Report.Ways, v.Report.Advice.Ways[0])
			if x.Open.Verdict == line.No {
				continue
			}
			of := titles(pagetest.Draw(t, &Way{Visit: v.Visit, ID: x.ID}), v.Words.Say("way.ask.h2"))
			at := slices.Index(todo, of[0])
			if at < 0 || len(todo) < at+len(of) || !slices.Equal(todo[at:at+len(of)], of) {
				t.Errorf("%s: the result has %q, the page of %s %q", lang, todo, x.ID, of)
			}
			seen++
		}
	})
	if seen < 20 {
		t.Errorf("only %d answers of one way", seen)
	}
}

// TestTheAnswerIsNoOtherWay: what the answer names, with its amounts and what to do, is not
// among the other ways.
func TestTheAnswerIsNoOtherWay(t *testing.T) {
	everyCase(t, func(t *testing.T, m *shell.Memory) {
		v := judgedIn(t, m.In(say.In("en")))
		o := v.outcome()
		for _, x := range v.ranked(o) {
			if v.isFirst(x) {
				t.Errorf("%s fits first, and is among the others", x.ID)
			}
			if x.ID == "offer-lump" && strings.Contains(strings.ToLower(v.headline(o)), "offer of") {
				t.Errorf("%q, and the offer is among the others", v.headline(o))
			}
		}
	})
}
