package page

import (
	"os"
	"path/filepath"
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

// TestPrintHeads: on paper each page of a case, and of the figures, begins with what it is, and no
// two begin alike. A form begins with its number and revision.
func TestPrintHeads(t *testing.T) {
	v, seen := pagetest.Visit("en", pagetest.Same(t)), map[string]string{}
	for _, r := range Routes() {
		_, head, found := strings.Cut(pagetest.Draw(t, r.New(v)), `print print--head">`)
		if head, _, _ = strings.Cut(head, "<"); !found || r.Path == "/letters/" || r.Path == "/levy/" {
			continue
		}
		name, _, _ := strings.Cut(r.Title(v.Words), " - ")
		begins := "OfferCheck: " + name
		if strings.HasPrefix(r.Path, "/forms/") && r.Path != "/forms/" {
			begins, _, _ = strings.Cut(name, ":")
		}
		if other, twice := seen[head]; twice || !strings.HasPrefix(head, begins) {
			t.Errorf("%s is headed %q, and is %q; so is %q", r.Path, head, name, other)
		}
		seen[head] = r.Path
	}
	if len(seen) < 20 {
		t.Errorf("%d heads", len(seen))
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
