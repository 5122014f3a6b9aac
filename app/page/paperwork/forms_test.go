package paperwork

import (
	"strings"
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/app/page/shell"
	"offercheck/app/say"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// TestFormsThatFitComeFirst: to somebody whom a pause fits and who has a CP504, the form of the
// pause comes before the appeal that the letter allows.
func TestFormsThatFitComeFirst(t *testing.T) {
	m := pagetest.Stories(t, "../../../calc/testdata", "missouri-laid-off-with-a-letter.txt")["missouri-laid-off-with-a-letter"]
	for _, lang := range say.Langs {
		w := say.In(lang)
		text := pagetest.Text(pagetest.Draw(t, &Forms{Visit: m.In(w)}))
		pause, appeal := strings.Index(text, w.Say("forms.group", "forms", "433-F")), strings.Index(text, w.Say("forms.group.only", "forms", "9423"))
		if pause < 0 || appeal < pause {
			t.Errorf("%s: the form of the pause stands at %d, the appeal at %d:\n%s", lang, pause, appeal, text)
		}
	}
}

// TestOnlyWhatFitsIsToSend: nothing is left to the retired woman, so that no plan fits her and
// Form 9465 is a choice. The appeal of a letter is to be sent where a plan was refused, since that
// has a day, and not where the letter is one of intent.
func TestOnlyWhatFitsIsToSend(t *testing.T) {
	told := pagetest.Stories(t, "../../../calc/testdata", "iowa-retiree.txt")["iowa-retiree"]
	for letter, appeal := range map[string]string{"cp504": "forms.group.only", "l2272c": "forms.group"} {
		m := shell.NewMemory("/")
		m.Case = told.Case.Clone()
		m.Case.Letters.Held = []facts.Letter{{Kind: facts.Say(letter), On: facts.Say(datetest.Day("2026-11-09"))}}
		m.Judge(told.Day, false)
		for _, lang := range say.Langs {
			w := say.In(lang)
			text := pagetest.Text(pagetest.Draw(t, &Forms{Visit: m.In(w)}))
			if want := w.Say(appeal, "forms", "9423"); !strings.Contains(text, want) {
				t.Errorf("%s, %s: no %q:\n%s", letter, lang, want, text)
			}
			if strings.Contains(text, w.Say("forms.group", "forms", "9465")) || !strings.Contains(text, w.Say("forms.group.only", "forms", "9465")) {
				t.Errorf("%s, %s: a plan is to be sent:\n%s", letter, lang, text)
			}
		}
	}
}

// TestFormOfAPlanBeyond: nothing is left to the retired woman each month, so that the form of a
// plan she cannot pay is not led to as one that simply looks open.
func TestFormOfAPlanBeyond(t *testing.T) {
	m := pagetest.Stories(t, "../../../calc/testdata", "iowa-retiree.txt")["iowa-retiree"]
	for _, lang := range say.Langs {
		w := say.In(lang)
		text := pagetest.Text(pagetest.Draw(t, &Forms{Visit: m.In(w)}))
		for _, l := range strings.Split(text, "\n") {
			if strings.HasPrefix(l, w.Say("way.simple-plan")) && !strings.Contains(l, w.Say("forms.beyond")) {
				t.Errorf("%s: %s", lang, l)
			}
			if strings.HasPrefix(l, w.Say("way.offer-lump")) && !strings.Contains(l, w.Say("forms.open")) {
				t.Errorf("%s: %s", lang, l)
			}
		}
		if !strings.Contains(text, w.Say("way.simple-plan")) {
			t.Errorf("%s: the plan is not on the page: %s", lang, text)
		}
	}
}
