package result

import (
	"strings"
	"testing"
	"unicode/utf8"

	"offercheck/app/page/pagetest"
	"offercheck/app/page/shell"
	"offercheck/app/say"
)

// TestOpeningsAreShort: the answer of every story and situation is one sentence that a small
// phone shows in four lines, has two amounts at most, one thing to do and one caution.
func TestOpeningsAreShort(t *testing.T) {
	check := func(t *testing.T, m *shell.Memory) {
		for _, lang := range say.Langs {
			v := judgedIn(t, m.In(say.In(lang)))
			o := v.outcome()
			says, caution := v.headline(o), v.caution(o)
			if n := utf8.RuneCountInString(says); n > 85 || strings.Contains(says, "⟦") {
				t.Errorf("%s: %d characters: %q", lang, n, says)
			}
			first, rest, named := strings.Cut(caution, ": ")
			if !named || first == "" || !strings.HasSuffix(rest, ".") || utf8.RuneCountInString(caution) > 150 {
				t.Errorf("%s: the caution is %q", lang, caution)
			}
			if n := len(v.amounts(o)); n > 2 || n == 0 && o != outcomeNoDebt && o != outcomeExpired {
				t.Errorf("%s: %d amounts below %q", lang, n, says)
			}
			if v.firstStep(o) == nil {
				t.Errorf("%s: nothing to do below %q", lang, says)
			}
		}
	}
	everyCase(t, check)
}

// TestShutRowsAnswer: every row of every story says something of its own while it is shut,
// and the line of what is closed names no amount of an offer.
func TestShutRowsAnswer(t *testing.T) {
	for name, m := range pagetest.Stories(t, "../../../calc/testdata", "*.txt") {
		for _, lang := range say.Langs {
			v := judgedIn(t, m.In(say.In(lang)))
			o := v.outcome()
			for _, r := range v.rows(o, nil) {
				if r.says == "" || strings.Contains(r.says, "⟦") || utf8.RuneCountInString(r.says) > 110 {
					t.Errorf("%s, %s: %s says %q", name, lang, r.name, r.says)
				}
			}
			if shut, yet := v.shut(); strings.ContainsAny(shut+yet, "$⟦") {
				t.Errorf("%s, %s: what is closed: %q", name, lang, shut)
			}
			if n := len(v.ranked(o)); n > mostRanked {
				t.Errorf("%s, %s: %d other ways", name, lang, n)
			}
		}
	}
}
