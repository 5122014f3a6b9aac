//go:build !js

package main

import (
	"fmt"
	"slices"
	"testing"

	"github.com/chromedp/chromedp"

	"offercheck/app/ask"
	"offercheck/app/say"
	"offercheck/calc/way"
)

// TestJourney answers the whole interview, page by page, as the households of several
// stories would: the worksheet has the figures of the story's report. TestPeople does so by
// keyboard alone too.
func TestJourney(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name, story, lang string
	}{
		{"a carpenter, in English", "california-contractor", "en"},
		{"a spouse who does not owe, in Spanish", "california-community-property", "es"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := story(t, test.story)
			v, by := newVisit(t), mouse{}
			v.Load(in(test.lang, "/") + "#on=" + s.on.String())
			by.press(v, "#all-questions")
			v.At(in(test.lang, "/status/"))
			v.walk(s.c, test.lang, by)
			by.press(v, ".buttons a.button")
			v.At(in(test.lang, "/result/"))
			v.showsReport(s, test.lang)
		})
	}
}

// TestTasks opens the sections in any order: each begins with its first question and
// continues to the next one that wants an answer, and Back leads to the task list.
func TestTasks(t *testing.T) {
	t.Parallel()
	v, s := newVisit(t), story(t, "ohio-same-facts")
	for i, first := range []string{"/status/", "/debt-total/", "/place/", "/comes-in/", "/owns/", "/housing/", "/open-matters/"} {
		v.task(i, first)
		v.Do(chromedp.Click(chromedp.CSS("a.back")))
		v.At("/tasks/")
	}
	v.task(6, "/open-matters/")
	v.answer(ask.Place{Step: "open-matters"}, s.c, mouse{})
	v.At("/status/")
	v.task(6, "/check-applying/")
}

// TestMoved loads the addresses of questions that once had pages of their own.
func TestMoved(t *testing.T) {
	t.Parallel()
	v := newVisit(t)
	v.Allow("status of 404") // there is no such page, says the server
	for from, to := range map[string]string{
		"/has-vehicles/": "/owns/", "/es/taxes/": "/es/housing/", "/returns-filed/": "/status/", "/receipts/": "/tasks/",
	} {
		v.Go(from)
		v.Wait(`location.pathname === ` + quote(base+to[1:]))
	}
}

// task opens the nth section of the task list, from 0.
func (v *visit) task(n int, path string) {
	v.Helper()
	v.Load("/tasks/")
	v.Do(chromedp.Click(chromedp.CSS(fmt.Sprintf(".tasks > :nth-child(%d) .tasks__link", n+1))))
	v.At(path)
}

// showsReport compares the worksheet page with the report: the number and the amount
// of every line of the form, and both offers.
func (v *visit) showsReport(s storyCase, lang string) {
	v.Helper()
	showsReport(v, s, lang)
}

func showsReport(v window, s storyCase, lang string) {
	v.Helper()
	v.Load(in(lang, "/worksheet/") + "#on=" + s.on.String())
	compareReport(v, s, lang)
}

// compareReport is the same on the worksheet, once it is open.
func compareReport(v window, s storyCase, lang string) {
	v.Helper()
	w, r := say.In(lang), s.report(v)
	var want []string
	for _, section := range r.Form.Sections {
		for _, l := range section.Lines {
			want = append(want, l.No+" "+w.Amount(l))
		}
	}
	same(v, "line", rows(v, `.worksheet__line:has(.worksheet__no)`), want)
	for _, o := range r.Offers {
		if shown := rows(v, `.worksheet__line:not(:has(.worksheet__no))`); !slices.Contains(shown, " "+w.Amount(o.Cost(way.Amount))) {
			v.Errorf("%s of %s is not among %q", o.ID, w.Amount(o.Cost(way.Amount)), shown)
		}
	}
}

// rows is the number and the amount of the worksheet's outermost lines that
// the selector picks.
func rows(v window, selector string) []string {
	v.Helper()
	return eval[[]string](v, `[...document.querySelectorAll("main section > .worksheet > `+selector+`")].map((e) =>
		(e.querySelector(".worksheet__no")?.textContent ?? "").trim() + " " + e.querySelector(".worksheet__amount").textContent)`)
}

// same fails the test if two lists differ.
func same(v window, what string, got, want []string) {
	v.Helper()
	if len(got) != len(want) {
		v.Errorf("%d of %s, want %d: %q", len(got), what, len(want), got)
		return
	}
	for i := range want {
		if got[i] != want[i] {
			v.Errorf("%s %d is %q, want %q", what, i+1, got[i], want[i])
		}
	}
}

// in is a path below its language.
func in(lang, path string) string {
	if lang == "en" {
		return path
	}
	return "/" + lang + path
}
