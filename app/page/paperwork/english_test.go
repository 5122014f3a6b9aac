package paperwork

import (
	"html"
	"regexp"
	"strings"
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/app/say"
	"offercheck/calc/form"
	"offercheck/calc/line"
)

// inEnglish is what a page says in English.
var inEnglish = regexp.MustCompile(`<[^>]* lang="en"[^>]*>([^<]*)<`)

// TestFormsAreInEnglishToo walks through every form of every story in Spanish: what goes to the IRS
// is there in English, as it is on the English page: what each line is called and what stands in it
// and, of a sheet that the IRS has no form for, its headings and its foot.
func TestFormsAreInEnglishToo(t *testing.T) {
	en, walked, kinds := say.In("en"), map[string]bool{}, map[form.Kind]bool{}
	for name, m := range pagetest.Stories(t, "../../../calc/testdata", "*.txt") {
		j, err := m.In(en).Judged()
		if err != nil {
			t.Fatal(err)
		}
		for _, id := range SheetIDs() {
			p, inSpanish := &Sheet{Visit: m.In(en), ID: id}, &Sheet{Visit: m.In(say.In("es")), ID: id}
			all := form.Every(id, m.Case, j.Report, j.Law, form.Options{Terms: p.termsOf(j)})
			if len(all) == 0 {
				continue
			}
			walked[id] = true
			said := map[string]bool{}
			page := pagetest.Main(pagetest.Draw(t, inSpanish))
			for _, found := range inEnglish.FindAllStringSubmatch(page, -1) {
				said[html.UnescapeString(strings.TrimSpace(found[1]))] = true
			}
			wants := func(what, text string) {
				if text != "" && !said[text] {
					t.Errorf("%s: %s of %s is not there in English: %q", name, what, id, text)
				}
			}
			for _, f := range all {
				if f.Number == "" {
					wants("the title", en.Say("form."+f.ID))
					wants("the foot", printed(en, j, f))
				}
				for _, s := range f.Sections {
					if f.Number == "" {
						wants("a heading", en.Say("form."+f.ID+".section-"+s.ID))
					}
					for i, e := range s.Entries {
						if i > 0 && isPair(s.Entries[i-1], e) || inColumns(s) && i%3 > 0 {
							continue // it stands with the one before
						}
						wants("a line", p.label(en, f, e))
						if !e.Known() {
							continue
						}
						kinds[e.Kind] = true
						switch {
						case e.Kind == form.Day:
							wants("a day", en.Day(e.Line.Day()))
						case e.Kind == form.Text:
							wants("a text", e.Text)
						case e.Kind == form.Draft:
							wants("a draft", p.drafted(en, e, nil))
						case i+1 < len(s.Entries) && isPair(e, s.Entries[i+1]) && e.Kind == form.Tick && e.Ticked == line.Yes:
							wants("a box", en.Say("part.yes"))
						case i+1 < len(s.Entries) && isPair(e, s.Entries[i+1]) && e.Kind == form.Tick:
							wants("a box", en.Say("part.no"))
						}
					}
				}
			}
		}
	}
	for _, id := range SheetIDs() {
		if !walked[id] {
			t.Errorf("no story has %s", id)
		}
	}
	for _, k := range []form.Kind{form.Day, form.Text, form.Draft, form.Tick} {
		if !kinds[k] {
			t.Errorf("no form has a %s", k)
		}
	}
}
