package page

import (
	"regexp"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/say"
	"offercheck/calc/facts"
)

// drawn is the HTML of a page, in one line.
func drawn(t *testing.T, c app.Composer) string {
	t.Helper()
	e := app.NewTestEngine()
	if err := e.Load(c); err != nil {
		t.Fatal(err)
	}
	e.ConsumeAll()
	return strings.Join(strings.Fields(app.HTMLString(c)), " ")
}

// with has the pages share another case while a test runs.
func with(t *testing.T, c facts.Case) {
	t.Helper()
	before := Store
	Store = &Memory{Day: before.Day, Case: c}
	t.Cleanup(func() { Store = before })
}

// TestPagesBeforeAnythingIsAnswered draws every page in every language.
func TestPagesBeforeAnythingIsAnswered(t *testing.T) {
	with(t, facts.Case{})
	titles := map[string]string{}
	for _, lang := range say.Langs {
		w := say.In(lang)
		for _, r := range Routes() {
			t.Run(lang+r.Path, func(t *testing.T) {
				wellFormed(t, drawn(t, r.New(w)))
				title := r.Title(w)
				for _, text := range []string{title, r.Description(w)} {
					if text == "" || strings.Contains(text, "⟦") {
						t.Errorf("title or description is %q", text)
					}
				}
				if other, twice := titles[lang+title]; twice {
					t.Errorf("%s has the title %q too", other, title)
				}
				titles[lang+title] = r.Path
			})
		}
	}
}

// TestStepsWithEverythingAsked draws every step of a case in which all that can
// be asked is asked.
func TestStepsWithEverythingAsked(t *testing.T) {
	c := everything()
	with(t, c)
	for _, lang := range say.Langs {
		for _, s := range ask.Sections() {
			for _, r := range ask.Rows(&c, s) {
				t.Run(lang+"/"+r.Place.Step+"/"+r.Place.Fragment(), func(t *testing.T) {
					if r.Question.Kind == nil {
						wellFormed(t, drawn(t, &List{Words: say.In(lang), ID: r.Place.Step}))
						return
					}
					p := &Step{Words: say.In(lang), ID: r.Place.Step}
					p.OnInit()
					p.a = newAsking(c, r.Place)
					html := strings.Join(strings.Fields(app.HTMLString(p.Render())), " ")
					wellFormed(t, html)
					if !strings.Contains(html, `"`+r.Question.ID) {
						t.Errorf("%s is not on its page", r.Question.ID)
					}
				})
			}
		}
	}
}

var (
	ids    = regexp.MustCompile(` id="([^"]+)"`)
	fors   = regexp.MustCompile(` for="([^"]+)"`)
	tied   = regexp.MustCompile(` aria-(?:describedby|labelledby|controls)="([^"]+)"`)
	inputs = regexp.MustCompile(`<(?:input|select)[^>]* id="([^"]+)"|<(?:input|select)`)
)

// wellFormed looks at what every page must have: one heading, words for all
// that is said, IDs that are there once, and a label for every input.
func wellFormed(t *testing.T, html string) {
	t.Helper()
	if n := strings.Count(html, "<h1"); n != 1 {
		t.Errorf("%d headings h1", n)
	}
	if i := strings.Index(html, "⟦"); i >= 0 {
		t.Errorf("no words: %.60s", html[i:])
	}
	seen := map[string]bool{}
	for _, m := range ids.FindAllStringSubmatch(html, -1) {
		if seen[m[1]] {
			t.Errorf("ID %s is there twice", m[1])
		}
		seen[m[1]] = true
	}
	for _, m := range append(fors.FindAllStringSubmatch(html, -1), tied.FindAllStringSubmatch(html, -1)...) {
		for id := range strings.FieldsSeq(m[1]) {
			if !seen[id] {
				t.Errorf("nothing has the ID %s", id)
			}
		}
	}
	for _, m := range inputs.FindAllStringSubmatch(html, -1) {
		if m[1] == "" || !strings.Contains(html, ` for="`+m[1]+`"`) {
			t.Errorf("an input has no label: %s", m[0])
		}
	}
}

// everything is a case that has one of each thing and says yes to all that is
// asked. Two rounds are needed, since one yes brings up the next question.
func everything() facts.Case {
	var c facts.Case
	c.Household.Owing = facts.Say(facts.OwingJoint)
	for range 3 {
		for _, s := range ask.Sections() {
			for _, r := range ask.Rows(&c, s) {
				sayYes(&c, r)
			}
		}
	}
	return c
}

func sayYes(c *facts.Case, r ask.Row) {
	n := r.Place.Item()
	switch k := r.Question.Kind.(type) {
	case nil:
		if list, _, _ := ask.Find(r.Place.Step); list.Items.Len(c) == 0 {
			list.Items.Add(c)
		}
	case ask.YesNo:
		*k.At(c, n) = facts.Say(r.Question.ID != "alone" && !strings.HasSuffix(r.Question.ID, "-leased") && r.Question.ID != "irregular")
	case ask.Picks:
		for _, p := range k.Options {
			*p.At(c) = facts.Say(true)
		}
	}
}
