package write

import (
	"html"
	"strings"
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/app/page/shell"
	"offercheck/app/say"
	"offercheck/calc/facts"
	"offercheck/calc/write"
)

// TestPages draws the page of each kind of letter for a case that has it, in both languages:
// it is well formed, its controls can be told apart, no gap is left, and the subject and every
// heading, paragraph and list of the letter is on it in English and, on the Spanish page, in
// Spanish; to whom it goes, and its day, in English.
func TestPages(t *testing.T) {
	for _, f := range fits {
		m := told(t, f.story, f.with)
		for _, lang := range say.Langs {
			v := m.In(say.In(lang))
			p := &Letter{Visit: v, Kind: f.kind}
			page := pagetest.Draw(t, p)
			pagetest.WellFormed(t, page)
			pagetest.TellApart(t, page)
			if gap := pagetest.Gap.FindString(page); gap != "" {
				t.Errorf("%s in %s: nothing fills %s", f.kind, lang, gap)
			}
			for _, l := range kinds(t, m)[f.kind] {
				for _, text := range append(textsOf(p, p.english(), l), textsOf(p, v.Words, l)...) {
					if !strings.Contains(page, html.EscapeString(text)) {
						t.Errorf("%s in %s does not say: %s", f.kind, lang, text)
					}
				}
			}
		}
	}
}

// textsOf is the texts of a letter in a language.
func textsOf(p *Letter, w say.Words, l *write.Letter) []string {
	var texts []string
	all := p.pieces(w, l)
	if !write.IsScript(l.Kind) {
		all, texts = append(all, p.end(w, l)...), append(texts, p.subject(w, l))
		if w.Lang() == "en" {
			texts = append(append(texts, w.Day(p.Day)), shell.WrittenTo(w, l)...)
		}
	}
	for _, x := range all {
		texts = append(append(texts, x.heading, x.text), x.list...)
	}
	return texts
}

// TestLetters draws the list of letters of every story: it leads to each kind that fits, and
// to no other, in the order in which they press. The call about penalties and the one for a pause
// come before the letters about them.
func TestLetters(t *testing.T) {
	for name, m := range stories(t) {
		page := pagetest.Draw(t, &Letters{Visit: m.In(say.In("en"))})
		fit, before := kinds(t, m), 0
		for _, kind := range write.Kinds() {
			if led := strings.Contains(page, `href="`+Path(kind)+`"`); led != (len(fit[kind]) > 0) {
				t.Errorf("%s: leads to the page of %s: %t", name, kind, led)
			} else if at := strings.Index(page, `href="`+Path(kind)+`"`); led && at < before {
				t.Errorf("%s: %s is too early", name, kind)
			} else if led {
				before = at
			}
		}
	}
}

// TestTyped types into every blank of a letter: what was typed is in the letter, and neither
// in the case nor on the page of another kind of letter, but for who writes.
func TestTyped(t *testing.T) {
	m := told(t, "philadelphia-nothing-left", nil)
	v := m.In(say.In("en"))
	was := m.Case.Clone()
	p := &Letter{Visit: v, Kind: write.Pause}
	p.FillBlank(about("name"), "Rosalind Quill")
	for _, b := range kinds(t, m)[write.Pause][0].Blocks {
		for _, blank := range b.Blanks {
			p.FillBlank(shell.BlankID(kinds(t, m)[write.Pause][0], &b, blank), "scrawl "+b.ID+" "+blank)
		}
	}
	text := p.Text(v.Words, kinds(t, m)[write.Pause][0])
	for _, want := range []string{"From: Rosalind Quill", "Why I cannot pay: scrawl reason reason, since scrawl reason since."} {
		if !strings.Contains(text, want) {
			t.Errorf("the letter does not say %q:\n%s", want, text)
		}
	}
	if other := pagetest.Draw(t, &Letter{Visit: v, Kind: write.Cover}); strings.Contains(other, "scrawl ") || !strings.Contains(other, "Rosalind Quill") {
		t.Error("another letter has more than who writes")
	}
	if got := pagetest.Printed(t, reportOf(t, m)); strings.Contains(got, "Quill") || strings.Contains(got, "scrawl ") {
		t.Error("it is in the report")
	}
	if caseOf(t, was) != caseOf(t, m.Case) {
		t.Error("it is in the case")
	}
}

// TestWhomToCallForAPause: the call for a pause goes to the line of collection that is printed on
// Form 433-D, another one for who has a business.
func TestWhomToCallForAPause(t *testing.T) {
	for business, want := range map[bool]string{false: "800-829-7650", true: "800-829-3903"} {
		c := told(t, "philadelphia-nothing-left", nil).Case.Clone()
		c.Business.Has = facts.Say(business)
		if page := pagetest.Draw(t, &Letter{Visit: pagetest.Visit("en", c), Kind: write.PauseCall}); !strings.Contains(page, "tel:+1-"+want) {
			t.Errorf("with a business %t, it does not call %s", business, want)
		}
	}
}
