package result

import (
	"strings"
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/app/say"
	"offercheck/calc/facts"
)

// TestNotOwedTakesALine checks that the line of a way of somebody who does not owe the tax
// says what would open it while it is not known, and what the way is once it is open.
func TestNotOwedTakesALine(t *testing.T) {
	yes, no := facts.Say(true), facts.Say(false)
	asked := pagetest.Same(t)
	asked.Dispute = facts.Dispute{Audit: no, Mistake: no, Substitute: yes, Identity: no, Decided: no, Offset: no, Joint: no}
	for _, test := range []struct {
		name             string
		c                facts.Case
		open, spouse     bool
		addEN, changesES string
	}{
		{"not asked", pagetest.Same(t), false, true, "Answer a few questions about this", "Conteste unas preguntas sobre esto"},
		{"the IRS made the return", asked, true, false, "Change what you said about this", "Cambie lo que dijo sobre esto"},
	} {
		for lang, link := range map[string]string{"en": test.addEN, "es": test.changesES} {
			drawing := pagetest.Draw(t, &Ways{Visit: pagetest.Visit(lang, test.c)})
			if got := strings.Contains(drawing, say.In(lang).Say("way.original-return.what")); got != test.open {
				t.Errorf("%s, %s: what the original return does is said: %t", test.name, lang, got)
			}
			if strings.Contains(drawing, say.In(lang).Say("way.innocent-spouse.what")) {
				t.Errorf("%s, %s: relief from a joint return stands as open", test.name, lang)
			}
			opens := map[string]string{"en": "It opens if part of the debt is from a joint return", "es": "Sería posible si parte de la deuda viene de una declaración conjunta"}[lang]
			if got := strings.Contains(drawing, opens); got != test.spouse {
				t.Errorf("%s, %s: what opens relief is said: %t", test.name, lang, got)
			}
			if !strings.Contains(drawing, link) || !strings.Contains(drawing, "/dispute/") {
				t.Errorf("%s, %s: no link %q", test.name, lang, link)
			}
		}
	}
}
