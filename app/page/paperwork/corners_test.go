package paperwork

import (
	"html"
	"regexp"
	"slices"
	"strings"
	"testing"

	"offercheck/app/page/bring"
	"offercheck/app/page/pagetest"
	"offercheck/app/say"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/oic"
)

// TestTermsThatAreOpen: there is a choice of terms where both may be, or neither; where one is
// closed alone, the form is of the other, whatever was chosen before, and names it.
func TestTermsThatAreOpen(t *testing.T) {
	for _, test := range []struct {
		lump, periodic line.Verdict
		only           string // the only terms; empty for a choice
	}{
		{line.Yes, line.Yes, ""}, {line.NotYet, line.Yes, ""}, {line.No, line.No, ""},
		{line.Yes, line.No, oic.Lump}, {line.NotYet, line.No, oic.Lump},
		{line.No, line.Yes, oic.Periodic}, {line.No, line.NotYet, oic.Periodic},
	} {
		for _, chosen := range []string{"", oic.Lump, oic.Periodic} {
			j, err := pagetest.Visit("en", pagetest.Same(t)).Judged()
			if err != nil {
				t.Fatal(err)
			}
			for i := range j.Report.Offers {
				verdict := test.lump
				if j.Report.Offers[i].ID == oic.Periodic {
					verdict = test.periodic
				}
				j.Report.Offers[i].Open.Verdict = verdict
			}
			p := &Sheet{Visit: j.Visit, ID: "656", terms: chosen}
			want := chosen
			if test.only != "" {
				want = test.only
			} else if chosen == "" {
				want = oic.Lump
			}
			if got := p.termsOf(j); got != want {
				t.Errorf("lump %s, periodic %s, %q chosen: %s, want %s", test.lump, test.periodic, chosen, got, want)
			}
			if _, is := onlyTerms(j); is != (test.only != "") {
				t.Errorf("lump %s, periodic %s: a choice %t", test.lump, test.periodic, !is)
			}
		}
	}
}

// TestAPDFThatCannotBeFilled: the page of a form has a part for its PDF, and a link to it, which
// says so if its cells are not known.
func TestAPDFThatCannotBeFilled(t *testing.T) {
	filled := map[string]bool{}
	for _, lang := range say.Langs {
		for name, m := range pagetest.Stories(t, "../../../calc/testdata", "*.txt") {
			for _, id := range SheetIDs() {
				page := pagetest.Draw(t, pageOf(m.In(say.In(lang)), id))
				part, link := strings.Contains(page, `id="pdf`), strings.Contains(page, `href="#pdf`)
				number := strings.ToUpper(id)
				if of, forOffer := strings.CutSuffix(number, "-OIC"); forOffer {
					number = of + " (OIC)"
				}
				f, _ := law.FormOf(number)
				fills := bring.Fills(f.Number, f.Revision)
				said := strings.Contains(page, html.EscapeString(say.In(lang).Say("bring.not-known", "form", f.Number, "revision", f.Revision)))
				if part != link || part && fills == said {
					t.Errorf("%s, %s, %s: the PDF has a part %t, a link %t, can be filled %t, and is said not to be %t", name, lang, id, part, link, fills, said)
				}
				filled[id] = filled[id] || part && fills
			}
		}
	}
	if !filled["843"] || filled["656"] {
		t.Errorf("filled are %v", filled)
	}
}

// TestAHearingThatWasAskedFor: of somebody whose letter gives the right to a hearing, the forms
// have 12153 and its tick for a levy until the letter is marked as answered,
// or a request for a hearing is among the debt's events.
func TestAHearingThatWasAskedFor(t *testing.T) {
	m := pagetest.Stories(t, "../../../calc/testdata", "philadelphia-nothing-left.txt")["philadelphia-nothing-left"]
	for _, by := range []string{"", "answer", "event"} {
		answered := by != ""
		c := m.Case.Clone()
		for i := range c.Letters.Held {
			c.Letters.Held[i].Answered = facts.Say(by == "answer")
		}
		if by == "event" {
			c.Debt.Events = append(c.Debt.Events, facts.Event{Kind: facts.Say(facts.EventHearing), From: facts.Say(datetest.Day("2026-11-20"))})
		}
		v := pagetest.Visit("en", c)
		if listed := strings.Contains(pagetest.Draw(t, &Forms{Visit: v}), SheetPath("12153")); listed == answered {
			t.Errorf("asked for by %q: the list has it %t", by, listed)
		}
		page := pagetest.Text(pagetest.Draw(t, pageOf(v, "12153")))
		if needed := !strings.Contains(page, v.Words.Say("forms.not-needed")); needed == answered {
			t.Errorf("asked for by %q: needed %t", by, needed)
		}
	}
}

// TestOneLinkToAForm: no form is led to twice by the same words from an item of the list.
func TestOneLinkToAForm(t *testing.T) {
	links := regexp.MustCompile(`<a [^>]*>([^<]*)`)
	for name, m := range pagetest.Stories(t, "../../../calc/testdata", "*.txt") {
		for _, lang := range say.Langs {
			page := pagetest.Main(pagetest.Draw(t, &Forms{Visit: m.In(say.In(lang))}))
			for _, item := range strings.Split(page, "<li")[1:] {
				item, _, _ = strings.Cut(item, "</li>")
				said := strings.Count(item, html.EscapeString(strings.TrimSpace(m.In(say.In(lang)).Words.Say("letter-page.form", "form", "1040"))))
				var texts []string
				for _, l := range links.FindAllStringSubmatch(item, -1) {
					texts = append(texts, l[1])
				}
				slices.Sort(texts)
				if said > 1 || len(slices.Compact(slices.Clone(texts))) != len(texts) {
					t.Errorf("%s, %s: %q", name, lang, texts)
				}
			}
		}
	}
}

// TestAddressBelowItsForm: where the request for a plan is sent stands below that form, and not
// below the one for a lower fee that goes with it; on the page of the form it stands too.
func TestAddressBelowItsForm(t *testing.T) {
	m := pagetest.Stories(t, "../../../calc/testdata", "texas-couple-on-a-plan.txt")["texas-couple-on-a-plan"]
	v := m.In(say.In("en"))
	j, err := v.Judged()
	if err != nil {
		t.Fatal(err)
	}
	office, found := j.Office("9465")
	if !found {
		t.Fatal("there is no address")
	}
	street := html.EscapeString(office.Lines[len(office.Lines)-1])
	_, item, _ := strings.Cut(pagetest.Main(pagetest.Draw(t, &Forms{Visit: v})), SheetPath("9465"))
	if item, _, _ = strings.Cut(item, "</li>"); !strings.Contains(item, street) {
		t.Errorf("no address below the form: %s", item)
	}
	if !strings.Contains(pagetest.Main(pagetest.Draw(t, pageOf(v, "9465"))), street) {
		t.Error("no address on the page of the form")
	}
}

// TestEnglishIsMarked: on the Spanish pages what a form says, and what goes onto it, is marked as
// English, so that a screen reader says it so.
func TestEnglishIsMarked(t *testing.T) {
	marked := regexp.MustCompile(`<span[^>]* lang="en"[^>]*>\s*([^<]*?)\s*</span>`)
	names := regexp.MustCompile(`<th scope="row"[^>]*>(.*?)</th>`)
	v := pagetest.Visit("es", pagetest.Same(t))
	rows := 0
	for _, id := range SheetIDs() {
		page := pagetest.Main(pagetest.Draw(t, pageOf(v, id)))
		for _, th := range names.FindAllStringSubmatch(page, -1) {
			if strings.Contains(th[1], "<small>") { // in both languages
				rows++
				if !marked.MatchString(th[1]) {
					t.Errorf("%s: %s", id, th[1])
				}
			}
		}
	}
	if rows < 100 {
		t.Errorf("only %d rows", rows)
	}
}
