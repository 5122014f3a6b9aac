package result

import (
	"strings"
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/cnc"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// onlyIf is what a pause needs, where a text is read before that is known.
var onlyIf = map[string]string{"en": " if nothing is left each month", "es": " si no le queda nada al mes"}

// saysOpen is the closed ways that a text says are open: it names them, and not under the
// condition that closes them.
func (v result) saysOpen(text string) []string {
	text = strings.ReplaceAll(text, onlyIf[v.Words.Lang()], " (if)")
	var ids []string
	for _, id := range shutWays {
		name := v.Say("shut." + id)
		if strings.Contains(strings.ReplaceAll(text, name+" (if)", ""), name) {
			ids = append(ids, id)
		}
	}
	return ids
}

// TestOpenMeanwhileIsNotClosed: no way that a page says is open meanwhile is among the ones
// that it calls closed, whatever comes first.
func TestOpenMeanwhileIsNotClosed(t *testing.T) {
	check := func(t *testing.T, m *shell.Memory) {
		for _, lang := range say.Langs {
			v := judgedIn(t, m.In(say.In(lang)))
			o := v.outcome()
			meanwhile := v.Words.Say("result.caution.file-first")
			meanwhile, _, _ = strings.Cut(meanwhile, ":")
			said := []string{part.Reason(v.Words, v.Report.Advice.Rule)}
			if caution := v.caution(o); strings.HasPrefix(caution, meanwhile) {
				said = append(said, caution)
			}
			for _, text := range said {
				for _, id := range v.saysOpen(text) {
					if shut, _ := v.shut(); strings.Contains(shut, v.Say("shut."+id)+" (") || v.pauseVerdict() == line.No && id == cnc.ID {
						t.Errorf("%s: %q, and closed: %s", lang, text, shut)
					}
				}
			}
		}
	}
	everyCase(t, check)
}

// TestGatesSayWhenAPauseIsOpen: a gate is read before it is known what is left, and says
// with the words of the result what a pause needs.
func TestGatesSayWhenAPauseIsOpen(t *testing.T) {
	for _, lang := range say.Langs {
		v := judged(t, lang, pagetest.Same(t))
		for _, gate := range []string{"returns-missing", "latest-late", "bankruptcy", "tax-behind", "employer"} {
			said := v.Words.Say("gate." + gate + ".open")
			names, condition := strings.Contains(said, v.Say("shut."+cnc.ID)), strings.Contains(said, onlyIf[lang])
			if names != condition {
				t.Errorf("%s: %s says %q", lang, gate, said)
			}
		}
	}
}

// TestPauseIsOpenMeanwhile: somebody with nothing left hears of the pause first, and where
// what is left is not known, what it takes. Of benefits of 1,600 the allowed 4,045 leave
// nothing.
func TestPauseIsOpenMeanwhile(t *testing.T) {
	none := facts.Expected{Change: facts.Say(facts.ChangeNoWork)}
	missing := func(c *facts.Case) { c.Applying.ReturnsFiled = facts.Say(false) }
	behind := func(c *facts.Case) { c.Applying.Estimated = facts.Say(false) }
	for _, test := range []struct {
		name   string
		change func(*facts.Case)
		c      facts.Case
		want   string
	}{
		{"a return is missing, and nothing is left", missing, outOfWork(t, none), "Open meanwhile: a pause, and the release of a levy that leaves you unable to live."},
		{"a return is missing, and something is left", missing, pagetest.Same(t), "File even if you cannot pay: that debt can join an offer or a plan later."},
		{"a return is missing, and nothing is known", missing, facts.Case{Debt: facts.Debt{Total: amount(42_000)}}, "Open meanwhile: a pause if nothing is left each month, and the release of a levy that leaves you unable to live."},
		{"estimated tax is behind, and nothing is left", behind, outOfWork(t, none), "Open meanwhile: a pause. Getting current can be quick too: a changed Form W-4 and one payment can be enough."},
	} {
		test.change(&test.c)
		v := judged(t, "en", test.c)
		if got := v.caution(v.outcome()); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestOtherWaysAreOfThen: ways that are judged as they would be once something is done
// stand under a heading that says so.
func TestOtherWaysAreOfThen(t *testing.T) {
	for name, m := range pagetest.Stories(t, "../../../calc/testdata", "*.txt") {
		v := judgedIn(t, m.In(say.In("en")))
		drawn := pagetest.Draw(t, &Result{Visit: v.Visit})
		says := strings.Contains(drawn, v.Say("rank.h2")+"</h2>") || strings.Contains(drawn, v.Say("rank.h2")+"\n")
		if then := len(v.Report.Then) > 0 && len(v.ranked(v.outcome())) > 0; then && (says || !strings.Contains(drawn, v.Say("rank.h2."+v.Report.Advice.Rule.ID))) {
			t.Errorf("%s: the other ways are of now", name)
		}
	}
}

// TestThenLeadsThere: what comes after a letter's day or after what comes first is a link to
// the page that it names.
func TestThenLeadsThere(t *testing.T) {
	linked := 0
	for name, m := range pagetest.Stories(t, "../../../calc/testdata", "*.txt") {
		v := judgedIn(t, m.In(say.In("en")))
		then, _, _ := strings.Cut(v.Words.Say("do.then", "fits", ""), ":")
		drawn := pagetest.Draw(t, &Result{Visit: v.Visit})
		_, do, _ := strings.Cut(drawn, `<div class="do">`)
		do, _, _ = strings.Cut(do, "</div>")
		if _, line, found := strings.Cut(do, "<p"); found && strings.Contains(line, then+":") {
			if !strings.Contains(line, `href="/ways/`) {
				t.Errorf("%s: no link in %q", name, line)
			}
			linked++
		}
	}
	if linked < 3 {
		t.Errorf("%d stories say what comes then", linked)
	}
}

// TestIncomeThatChangesIsSaid: where an offer counts an income that is about to change, the
// caution says so, and the other amount stands beside it or what to do first leads to where
// it is asked.
func TestIncomeThatChangesIsSaid(t *testing.T) {
	for _, tc := range pagetest.Situations {
		c := pagetest.Same(t)
		tc.Change(&c)
		for _, lang := range say.Langs {
			v := judged(t, lang, c)
			o := v.outcome()
			caution := v.caution(o)
			if _, key := v.twoIncomes(o); key != "" {
				if caution != v.Say("caution."+key) || len(v.amounts(o)) != 2 {
					t.Errorf("%s, %s: %q, and %d amounts", lang, tc.Name, caution, len(v.amounts(o)))
				}
			}
			if !v.incomeChanging(o) {
				continue
			}
			first, asked := v.todo()[0], "/comes-in/" // whether it changes, until that is known
			if c.ChangesIncome() {
				asked = "/income-change/"
			}
			if caution != v.Say("caution.income-changing") || !strings.Contains(first.href, asked) || !strings.Contains(v.nextSays(), first.title) {
				t.Errorf("%s, %s: %q, and %q leads to %q", lang, tc.Name, caution, first.title, first.href)
			}
		}
	}
}

// TestTriedOneGoesOn: what was tried on the result stands among several, until something is
// typed there.
func TestTriedOneGoesOn(t *testing.T) {
	v := pagetest.Visit("en", pagetest.Same(t))
	v.KeepDraft(resultPlace, map[string]string{"try-rent": "1234"})
	if drawn := pagetest.Draw(t, &Scenarios{Visit: v}); !strings.Contains(drawn, `value="1234"`) {
		t.Error("what was tried is gone")
	}
	v.KeepDraft(scenariosPlace, map[string]string{"try-job-pay": "4321"})
	if drawn := pagetest.Draw(t, &Scenarios{Visit: v}); strings.Contains(drawn, `value="1234"`) || !strings.Contains(drawn, `value="4321"`) {
		t.Error("what was tried comes back over what is typed")
	}
}
