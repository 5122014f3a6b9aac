package say

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"offercheck/calc/law"
)

// TestLettersHaveActs looks in both languages for the words of everything that the table
// of letters names: what the last day is for, what to do and what not, what to say on the
// phone, and what comes next.
func TestLettersHaveActs(t *testing.T) {
	keys := map[string]string{} // and a letter that names it
	ids := map[string]bool{}
	for _, l := range law.Letters() {
		ids[l.ID] = true
	}
	for _, l := range law.Letters() {
		for _, key := range actsOf(l, ids) {
			keys[key] = l.ID
		}
	}
	for _, lang := range Langs {
		for key, id := range keys {
			if !In(lang).Has(key) {
				t.Errorf("%s has no %s, of %s", lang, key, id)
			}
		}
		for key := range textsOf(t, lang)["letteracts.json"] {
			if letterAct(key) && keys[key] == "" {
				t.Errorf("%s: no letter names %s", lang, key)
			}
		}
	}
}

// actsOf is the keys of what a letter names; ids are those of all letters.
func actsOf(l law.Letter, ids map[string]bool) []string {
	var keys []string
	if r := l.Right; r != "" {
		for _, part := range []string{"", ".gains", ".lost", ".late"} {
			keys = append(keys, "right."+r+part)
		}
		for _, f := range []string{"due-" + r, "due-" + r + ".no", "due-" + r + ".unknown", "soon-" + r, "late-" + r} {
			keys = append(keys, "finding."+f)
		}
	}
	for _, s := range l.Steps {
		keys = append(keys, "letter-step."+s, "letter-step."+s+".text")
	}
	for _, a := range l.Avoid {
		keys = append(keys, "letter-avoid."+a)
	}
	if k := "letter-talk." + l.Talk; l.Talk != "" {
		keys = append(keys, k+".have", k+".1", k+".ask")
		for n := 2; In("en").Has(k + "." + strconv.Itoa(n)); n++ {
			keys = append(keys, k+"."+strconv.Itoa(n))
		}
	}
	for _, next := range l.Next {
		if !ids[next] {
			keys = append(keys, "letter-next."+next)
		}
	}
	return keys
}

// letterAct reports whether a key is of a kind that only letters name.
func letterAct(key string) bool {
	kind, _, _ := strings.Cut(key, ".")
	return slices.Contains([]string{"right", "letter-step", "letter-avoid", "letter-talk", "letter-next"}, kind)
}

// TestTalksAreShort keeps what is said on the phone to six lines.
func TestTalksAreShort(t *testing.T) {
	for _, l := range law.Letters() {
		for _, lang := range Langs {
			if key := "letter-talk." + l.Talk + ".7"; In(lang).Has(key) {
				t.Errorf("%s: %s", lang, key)
			}
		}
	}
}

// TestOnlyHearingsAreAskedFor holds what must not be mixed up: Form 12153 is for the
// letters that give a right to a hearing, and whoever could take a call or an answer for
// the act that keeps a right is told that it is none.
func TestOnlyHearingsAreAskedFor(t *testing.T) {
	for _, l := range law.Letters() {
		hearing := l.Right == law.RightHearing || l.Right == law.RightLienHearing
		if asks := slices.Contains(l.Steps, "form-12153") || slices.Contains(l.Steps, "lien-12153"); asks != hearing || slices.Contains(l.Avoid, "call-is-no-hearing") != hearing {
			t.Errorf("%s: hearing %t, form %t", l.ID, hearing, asks)
		}
		court := l.Right == law.RightTaxCourt || l.Right == law.RightTaxCourtSpouse || l.Right == law.RightTaxCourtHearing
		if slices.Contains(l.Avoid, "answer-is-no-petition") != court {
			t.Errorf("%s: court %t", l.ID, court)
		}
		appeal := l.Right == law.RightPlanAppeal || l.Right == law.RightOfferAppeal || l.Right == law.RightTrustFund || l.Right == law.RightProtest
		if appeal && !slices.Contains(l.Avoid, "call-is-no-appeal") {
			t.Errorf("%s: nothing says that a call is no appeal", l.ID)
		}
	}
}
