package result

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/calc/way"
)

// A sharedEffect is what some ways do to one subject, in full sentences.
type sharedEffect struct {
	names []string // of the ways
	says  string
}

// sharedEffects is what the ways do to liens, levies and the time to collect: a row for
// each that says what the first of them does, and opens to all.
func (v result) sharedEffects(ways []way.Way) []app.UI {
	var folds []app.UI
	for _, on := range []way.Subject{way.Lien, way.Levy, way.Clock} {
		effects := v.effectsOn(on, ways)
		if len(effects) == 0 {
			continue
		}
		name, first := v.Words.Say("effect."+string(on)), effects[0]
		if len(effects) == 1 {
			folds = append(folds, part.Fold(name, first.says, part.Statements(first.fact())))
			continue
		}
		facts := make([]part.Fact, len(effects))
		for i, e := range effects {
			facts[i] = e.fact()
		}
		folds = append(folds, part.Fold(v.Words.Say("ways.shared.of", "what", name, "way", first.names[0]), first.says, part.Statements(facts...)))
	}
	return folds
}

// effectsOn is what ways do to a subject, those together that do the same.
func (v result) effectsOn(on way.Subject, ways []way.Way) []sharedEffect {
	var all []sharedEffect
	for _, x := range ways {
		says := v.effectOn(on, x)
		if says == "" {
			continue
		}
		name := v.Words.Say("way." + x.ID)
		if i := slices.IndexFunc(all, func(e sharedEffect) bool { return e.says == says }); i >= 0 {
			all[i].names = append(all[i].names, name)
			continue
		}
		all = append(all, sharedEffect{[]string{name}, says})
	}
	return all
}

// effectOn is what a way does to a subject; empty for nothing.
func (v result) effectOn(on way.Subject, x way.Way) string {
	var says []string
	for _, e := range x.Effects {
		if e.On == on {
			says = append(says, sentence(part.Statement(v.Words, e.Finding)))
		}
	}
	return strings.Join(says, " ")
}

func (e sharedEffect) fact() part.Fact {
	return part.Fact{Name: strings.Join(e.names, "; "), Value: e.says}
}
