package record

import (
	"html"
	"maps"
	"slices"
	"strings"
	"testing"

	"offercheck/app/keep"
	"offercheck/app/page/pagetest"
	"offercheck/app/page/shell"
	"offercheck/app/say"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// A shelf is a browser's storage.
type shelf map[string]string

func (s shelf) Put(name, text string) error    { s[name] = text; return nil }
func (s shelf) Get(name string) (string, bool) { text, found := s[name]; return text, found }
func (s shelf) Drop(name string)               { delete(s, name) }
func (s shelf) Names() []string                { return slices.Collect(maps.Keys(s)) }

// TestClinicPages draws the page of the cases in each of its states: with none, with two of which
// one is asked for and one is asked about, with answers under no initials, and on a shared computer.
func TestClinicPages(t *testing.T) {
	was := keep.Browser
	t.Cleanup(func() { keep.Browser = was })
	device := shelf{}
	keep.Browser = keep.Keeper{Tab: shelf{}, Device: device}
	for _, lang := range say.Langs {
		clear(device)
		draw := func(v shell.Visit, p *Clinic) string {
			t.Helper()
			p.Visit = v
			page := pagetest.Draw(t, p)
			pagetest.WellFormed(t, page)
			pagetest.TellApart(t, page)
			return html.UnescapeString(page)
		}
		v := pagetest.Visit(lang, facts.Case{})
		w := v.Words
		if page := draw(v, &Clinic{}); !strings.Contains(page, w.Say("clinic.none")) || !strings.Contains(page, `id="begin"`) {
			t.Errorf("%s: with none: %s", lang, page)
		}
		_ = keep.Browser.Put(keep.Under("AB"), "sealed", true)
		_ = keep.Browser.Put(keep.Under("CD"), "sealed", true)
		keep.Browser.Stamp("AB", datetest.Day("2026-11-20"))
		if page := draw(v, &Clinic{}); !strings.Contains(page, w.Day(datetest.Day("2026-11-20"))) || !strings.Contains(page, `id="case-CD-open"`) {
			t.Errorf("%s: with two: %s", lang, page)
		}
		if page := draw(v, &Clinic{opening: "AB", removing: "CD"}); !strings.Contains(page, `id="case-passphrase"`) || !strings.Contains(page, `id="case-CD-remove-now"`) || strings.Contains(page, `id="begin"`) {
			t.Errorf("%s: asking: %s", lang, page)
		}
		own := pagetest.Visit(lang, pagetest.Same(t))
		if page := draw(own, &Clinic{}); !strings.Contains(page, w.Say("clinic.loose.text")) || strings.Contains(page, `id="case-AB-open"`) || !strings.Contains(page, `id="put"`) || strings.Contains(page, `id="begin"`) {
			t.Errorf("%s: with answers under no initials: %s", lang, page)
		}
	}
}
