package page

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/debt"
	"offercheck/app/page/interview"
	"offercheck/app/page/pagetest"
	"offercheck/app/page/record"
	"offercheck/app/page/result"
	"offercheck/app/page/shell"
	"offercheck/app/say"
	"offercheck/calc/facts"
	"offercheck/calc/transcript"
)

// TestPagesBeforeAnythingIsAnswered draws every page in every language.
func TestPagesBeforeAnythingIsAnswered(t *testing.T) {
	memory := shell.NewMemory("/")
	titles := map[string]string{}
	for _, lang := range say.Langs {
		v := memory.In(say.In(lang))
		for _, r := range Routes() {
			t.Run(lang+r.Path, func(t *testing.T) {
				html := pagetest.Draw(t, r.New(v))
				pagetest.WellFormed(t, html)
				if gap := pagetest.Gap.FindString(html); gap != "" {
					t.Errorf("nothing fills %s", gap)
				}
				title := r.Title(v.Words)
				for _, text := range []string{title, r.Description(v.Words)} {
					if text == "" || strings.ContainsAny(text, "⟦{") {
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

// TestResultPages draws every page that shows a case, in every situation and
// language.
func TestResultPages(t *testing.T) {
	for _, tc := range pagetest.Situations {
		c := pagetest.Same(t)
		tc.Change(&c)
		for _, lang := range say.Langs {
			v := pagetest.Visit(lang, c)
			for _, r := range Results() {
				t.Run(tc.Name+" "+lang+r.Path, func(t *testing.T) {
					html := pagetest.Draw(t, r.New(v))
					pagetest.WellFormed(t, html)
					if gap := pagetest.Gap.FindString(html); gap != "" {
						t.Errorf("nothing fills %s", gap)
					}
				})
			}
		}
	}
}

// TestPrintHeads: on paper each page of a case, and of the figures, is headed by its day alone, which
// tells somebody passing by nothing, and says below that it is not from the IRS: at the foot of the
// site or, on a form, which has none on paper, below its lines.
func TestPrintHeads(t *testing.T) {
	for _, lang := range say.Langs {
		v, heads := pagetest.Visit(lang, pagetest.Same(t)), 0
		for _, r := range Routes() {
			html := pagetest.Draw(t, r.New(v))
			_, head, found := strings.Cut(html, `print print--head">`)
			if !found {
				continue
			}
			heads++
			head, below, _ := strings.Cut(head, "<")
			if told := pagetest.Tells.FindString(head); told != "" || !strings.HasSuffix(head, v.Words.Day(v.Day)) {
				t.Errorf("%s: %s is headed %q, which tells %q", lang, r.Path, head, told)
			}
			if form := strings.TrimPrefix(r.Path, "/forms/"); form != "" && form != r.Path {
				_, below, _ = strings.Cut(below, `print print--sign"`)
				below, _, _ = strings.Cut(below, "</p>")
			}
			if !regexp.MustCompile(`not (from )?the IRS|no es el IRS`).MatchString(below) {
				t.Errorf("%s: %s does not say that it is not from the IRS", lang, r.Path)
			}
		}
		if heads < 20 {
			t.Errorf("%s: %d heads", lang, heads)
		}
	}
}

// TestPastedPages uses all that the transcript's own stories have, and draws the
// pages that show it.
func TestPastedPages(t *testing.T) {
	names, err := filepath.Glob("../../calc/transcript/testdata/*-*.txt")
	if err != nil || len(names) == 0 {
		t.Fatal("no stories", err)
	}
	v := pagetest.Visit("en", facts.Case{})
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		r, err := transcript.Read(string(text))
		if err != nil {
			t.Fatal(err)
		}
		v.Paste(r)
		pagetest.WellFormed(t, pagetest.Draw(t, &record.Transcript{Visit: v}))
	}
	for _, p := range v.Pasted {
		if v.Undecided(p) {
			v.Use(p)
		}
	}
	for _, lang := range say.Langs {
		v := v.In(say.In(lang))
		for _, c := range []app.Composer{&record.Transcript{Visit: v}, &debt.Years{Visit: v}, &result.Result{Visit: v}, &interview.Check{Visit: v}, &interview.List{Visit: v, ID: "events"}} {
			pagetest.WellFormed(t, pagetest.Draw(t, c))
		}
	}
}

// TestAddressBeforeDrawing goes to addresses that say what the page shows: the
// first drawing shows it.
func TestAddressBeforeDrawing(t *testing.T) {
	c := pagetest.Everything()
	c.Assets.Vehicles = append(c.Assets.Vehicles, c.Assets.Vehicles[0])
	c.Debt.Years = append(c.Debt.Years, c.Debt.Years[0])
	c.Debt.Years[0].Year, c.Debt.Years[1].Year = facts.Say(2018), facts.Say(2021)
	for _, test := range []struct{ path, fragment, want string }{
		{"/ledger/", "2", "Tax year 2021, month by month"},
		{"/vehicle/", "2", "Vehicle 2"},
		{"/vehicles/", "remove-2", "Vehicle 2?"},
		{"/worksheet/", "on=2025-10-15", "October 15, 2025"},
		{"/figures/", "on=2025-10-15", "October 15, 2025"},
		{"/figures/offer/", "on=2025-10-15", "October 15, 2025"},
		{"/tasks/", "on=2025-10-15", "October 15, 2025"},
	} {
		t.Run(test.path, func(t *testing.T) {
			v := pagetest.Visit("en", c)
			i := slices.IndexFunc(Routes(), func(r Route) bool { return r.Path == test.path })
			v.GoingTo(v.Link(test.path) + "#" + test.fragment)
			v.Opening(test.path)
			_, main, _ := strings.Cut(pagetest.Draw(t, Routes()[i].New(v)), "<main")
			if !strings.Contains(main, test.want) {
				t.Errorf("does not show %s", test.want)
			}
		})
	}
}

// TestOpenNotAsked opens every page of the interview before anything is answered:
// where the case is not asked, the page of the nearest place is drawn.
func TestOpenNotAsked(t *testing.T) {
	v, elsewhere := pagetest.Visit("en", facts.Case{}), 0
	for _, r := range Routes() {
		place, isAsked := ask.PlaceOf(r.Path, "")
		if !isAsked {
			continue
		}
		near := ask.Nearest(&v.Case, place)
		if near != place {
			elsewhere++
		}
		v.GoingTo(v.Link(r.Path))
		main := pagetest.Draw(t, Open(v, r))
		if want := `href="/es` + near.Path(); !strings.Contains(main, want) { // the link to the other language
			t.Errorf("%s: the page drawn is not %s", r.Path, near.Path())
		}
	}
	if elsewhere < 20 {
		t.Errorf("only %d pages lead elsewhere", elsewhere)
	}
}

// TestFormerAddress opens addresses that had a page once: the page that took its place is
// drawn. An address that never had one says that there is none, in each language, since the host
// has one page for all of them.
func TestFormerAddress(t *testing.T) {
	c := pagetest.Everything()
	c.Assets.Vehicles = append(c.Assets.Vehicles, c.Assets.Vehicles[0])
	for address, want := range map[string]string{
		"/keeping-up/": `href="/es/status/`, "/people/": `href="/es/place/`, "/vehicle-costs/#2": "Vehicle 2", "/never-was/": "This page does not exist",
	} {
		v := pagetest.Visit("en", c)
		v.GoingTo(v.Link(address))
		if html := pagetest.Draw(t, Open(v, NotFound())); !strings.Contains(html, want) {
			t.Errorf("%s does not show %s", address, want)
		} else if spanish := strings.Contains(html, "Esta página no existe"); spanish != (address == "/never-was/") {
			t.Errorf("%s in Spanish: %t", address, spanish)
		}
	}
}
