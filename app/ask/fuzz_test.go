package ask_test

import (
	"maps"
	"testing"

	"offercheck/app/ask"
	"offercheck/app/page/pagetest"
	"offercheck/calc/facts"
)

// FuzzFields types one text into every field of every page: no page fails, an answer that
// is refused leaves the one before, and one that is taken is shown as what is taken again.
func FuzzFields(f *testing.F) {
	for _, seed := range []string{"", "0", "12", "2023", "1,250.50", "-3", "13", "yes", "?", "OH", "39049", "<b>", "\u202e", "9999999999", "1e9", "January", "self"} {
		f.Add(seed, false)
		f.Add(seed, true)
	}
	suffixes := []string{"", ask.MonthField, ask.DayField, ask.YearField}
	f.Fuzz(func(t *testing.T, text string, unsure bool) {
		all := pagetest.Everything()
		for _, section := range ask.Sections() {
			for _, s := range section.Steps {
				c := all.Clone()
				typed := ask.Typed{}
				for _, q := range s.Questions {
					for _, suffix := range suffixes {
						typed[q.ID+suffix] = text
					}
					if unsure {
						typed[q.ID+ask.UnsureField] = ask.On
					}
				}
				was := fieldsOf(s, &c)
				refused := map[string]bool{}
				for _, p := range s.Take(&c, 0, maps.Clone(typed)) {
					refused[p.Field] = true
				}
				is := fieldsOf(s, &c)
				for _, q := range s.Questions {
					if refused[q.ID] && !maps.Equal(was[q.ID], is[q.ID]) && len(is[q.ID]) > 0 {
						t.Errorf("%s: %q was refused, and %v became %v", q.ID, text, was[q.ID], is[q.ID])
					}
				}
				again := s.Show(&c, 0)
				s.Take(&c, 0, maps.Clone(again))
				if once := s.Show(&c, 0); len(refused) == 0 && !maps.Equal(once, again) {
					t.Errorf("%s: %q is shown as %v, and then as %v", s.ID, text, again, once)
				}
			}
		}
	})
}

// fieldsOf is the fields that the case's answers fill, by the question.
func fieldsOf(s ask.Step, c *facts.Case) map[string]ask.Typed {
	all := map[string]ask.Typed{}
	for _, q := range s.Asked(c, 0) {
		all[q.ID] = ask.Typed{}
		q.Show(c, 0, all[q.ID])
	}
	return all
}
