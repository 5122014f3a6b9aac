//go:build !js

package main

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"offercheck/app/ask"
	"offercheck/app/keep"
	"offercheck/app/say"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/storyfile"
)

var update = flag.Bool("update", false, "rewrite testdata/spoken from what the pages say")

// spokenPages are the pages whose words are kept, as a screen reader says them: the answer to
// a letter, the quick estimate, and each verdict of the result. The case is a base household,
// changed, or that of a story; all are read on November 26, 2026.
var spokenPages = []struct {
	name, path string
	base       string // a base household
	story      string // or a story
	change     func(*facts.Case)
}{
	{name: "letter-lt11", path: "/letters/", change: letter("lt11", "2026-11-05")},
	{name: "letter-cp504", path: "/letters/", change: letter("cp504", "2026-11-16")},
	{name: "estimate", path: "/quick/", story: "ohio-same-facts"},
	{name: "result-empty", path: "/result/"},
	{name: "result-offer", path: "/result/", story: "ohio-same-facts"},
	{name: "result-range", path: "/result/", story: "montana-does-not-know"},
	{name: "result-pay-over-time", path: "/result/", story: "texas-couple-can-pay"},
	{name: "result-pay-at-once", path: "/result/", story: "missouri-savings-pay-all"},
	{name: "result-pause", path: "/result/", base: "single-renter", change: func(c *facts.Case) {
		c.Income.Jobs[0].Pay, c.Paying.Monthly = dollars(1_000), dollars(0)
	}},
	{name: "result-pause-with-a-letter", path: "/result/", base: "single-renter", change: func(c *facts.Case) {
		c.Income.Jobs[0].Pay, c.Paying.Monthly = dollars(1_000), dollars(0)
		letter("lt11", "2026-11-05")(c)
	}},
	{name: "result-file-first", path: "/result/", base: "single-renter", change: func(c *facts.Case) { c.Applying.ReturnsFiled = facts.Say(false) }},
	{name: "result-nothing-owed", path: "/result/", story: "missouri-debt-expired"},
	{name: "result-in-bankruptcy", path: "/result/", story: "missouri-in-chapter-13"},
	{name: "result-not-yet", path: "/result/", base: "single-renter", change: func(c *facts.Case) { c.Living.Rent = facts.Amount{} }},
}

// letter puts a letter of a kind and of a day into a case.
func letter(kind, on string) func(*facts.Case) {
	return func(c *facts.Case) {
		c.Letters.Held = []facts.Letter{{Kind: facts.Say(kind), On: facts.Say(datetest.Day(on))}}
	}
}

// TestSpoken reads pages aloud, in both languages, and compares what is said with the text in
// testdata/spoken, which a person has read. With -update it rewrites that: read the difference
// as somebody hears it, who does not see the page.
func TestSpoken(t *testing.T) {
	t.Parallel()
	on, source := datetest.Day("2026-11-26"), screenReader(t)
	for _, lang := range say.Langs {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			v := newVisit(t)
			v.Load(in(lang, "/case/") + "#on=" + on.String())
			eval[bool](v, source)
			for _, page := range spokenPages {
				var c facts.Case
				switch {
				case page.story != "":
					c = story(t, page.story).c
				case page.base != "":
					c = storyfile.Base[facts.Case](t, testdata, page.base)
				}
				if page.change != nil {
					page.change(&c)
				}
				v.show(lang, page.path, c, keep.Write(c, on))
				file := filepath.Join("testdata", "spoken", page.name+"."+lang+".txt")
				said := page.path + "\n\n" + heard(eval[[]string](v, spoken))
				if *update {
					write(t, file, said)
					continue
				}
				if want, err := os.ReadFile(file); err != nil || said != string(want) {
					t.Errorf("%s: %v\n%s\ngo test ./app -run 'TestSpoken$' -update rewrites it: read the difference", file, err, differs(string(want), said))
				}
			}
		})
	}
}

// show opens a case, and a page of it; of the quick estimate, with its answer.
func (v *visit) show(lang, path string, c facts.Case, file []byte) {
	v.Helper()
	v.follow(lang, "/case/")
	if path == "/quick/" { // its answers are typed, not opened
		file = keep.Write(facts.Case{}, datetest.Day("2026-11-26"))
	}
	v.Do(chromedp.SetUploadFiles(chromedp.ID("file"), []string{v.fileOf(file)}))
	v.At(in(lang, "/tasks/"))
	v.follow(lang, path)
	if path == "/quick/" {
		typed := ask.ShowQuick(&c)
		for _, q := range ask.Quick() {
			if v.shows(q) {
				v.fillOne(q, typed, mouse{})
			}
		}
		mouse{}.press(v, "#continue")
		v.Wait(`!!document.querySelector("[aria-labelledby=estimate]")`)
	}
}

// differs is the first lines in which two texts differ.
func differs(want, got string) string {
	a, b := strings.Split(want, "\n"), strings.Split(got, "\n")
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	few := func(lines []string) string { return strings.Join(lines[min(n, len(lines)):min(n+5, len(lines))], "\n") }
	return "was:\n" + few(a) + "\nis:\n" + few(b)
}
