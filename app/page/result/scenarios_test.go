package result

import (
	"html"
	"regexp"
	"strings"
	"testing"

	"offercheck/app/ask"
	"offercheck/app/keep"
	"offercheck/app/page/pagetest"
	"offercheck/app/say"
	"offercheck/calc/facts"
	"offercheck/calc/way"
)

// kept is scenarios of the household of pagetest.Same.
var kept = []keep.Scenario{
	{Name: "Overtime ends", Changes: []keep.Change{{Answer: "case.income.jobs[0].pay", Was: "4600", Is: "4200"}}},
	{Name: "Otra casa", Changes: []keep.Change{{Answer: "case.living.rent", Was: "1700", Is: "1250"}}},
}

// drawn is the page with what is typed, as text with a bar between cells.
func drawn(t *testing.T, lang string, c facts.Case, typed ask.Typed, all ...keep.Scenario) string {
	t.Helper()
	v := pagetest.Visit(lang, c)
	v.KeepScenarios(all)
	v.KeepDraft(scenariosPlace, typed)
	page := pagetest.Draw(t, &Scenarios{Visit: v})
	pagetest.WellFormed(t, page)
	if gap := pagetest.Gap.FindString(page); gap != "" {
		t.Errorf("nothing fills %s", gap)
	}
	page = regexp.MustCompile(`</t[hd]> *<t[hd][^>]*>`).ReplaceAllString(page, " | ")
	return strings.Join(strings.Fields(html.UnescapeString(regexp.MustCompile(`<[^>]*>`).ReplaceAllString(page, " "))), " ")
}

// TestScenariosTried changes answers of a household with $300 left each month, $11,750
// counted in what it owns, and $600 short of what the IRS could collect in its 84 months.
// By hand: 12 times what is left and 11,750 is the least offer. Rent and utilities of
// $2,050 are $175 above their limit.
func TestScenariosTried(t *testing.T) {
	for _, test := range []struct {
		name  string
		typed ask.Typed
		want  []string
	}{
		{"nothing", nil, []string{"Nothing is changed yet", "Figure | Now What fits first", "Least offer, paid at once | $15,350 Least"}},
		{"a field as it is", ask.Typed{"try-rent": "1700.00"}, []string{"Nothing is changed yet", "Now $1,700"}},
		{"an empty field", ask.Typed{"try-rent": " "}, []string{"Nothing is changed yet"}},
		{"less pay", ask.Typed{"try-job-pay": "4,200"}, []string{"counts | $300 | $0", "at once | $15,350 | $11,750", "taxes usually do too"}},
		// 0.8 × 8,000 − 2,000 − 3,450 is 1,750 less than of 9,000: 800.
		{"a cheaper car", ask.Typed{"try-vehicle-value": "$8,000"}, []string{"$15,350 | $14,550"}},
		{"rent $5 below its limit", ask.Typed{"try-rent": "1520"}, []string{"$300 | $305", "$15,350 | $15,410"}},
		{"so low that all can be collected", ask.Typed{"try-rent": "1250"}, []string{"$15,350 | Not open", "What you own could pay a part. Use it first."}},
		{"two at once", ask.Typed{"try-job-pay": "4300", "try-vehicle-value": "8000"}, []string{"$300 | $0", "$15,350 | $10,950"}},
		{"letters", ask.Typed{"try-rent": "12o0"}, []string{"Rent or mortgage each month must be a number", "| $15,350 Least", "Now What fits"}},
		{"a payment", ask.Typed{"try-paying-monthly": "900"}, []string{"Now $300", "Its payment each month | $725 | $900 "}},
		{"a lump sum", ask.Typed{"try-paying-down": "42000"}, []string{"Money that family gives can pay an offer", "You could pay all of it at once"}},
		{"months", ask.Typed{planMonths: "60"}, []string{"In that many months it takes $", "Its payments | 83 months | 60 months"}},
		{"more months than there are", ask.Typed{planMonths: "84"}, []string{"The months to pay in must be 83 or less"}},
		{"half a month", ask.Typed{planMonths: "1.5"}, []string{"The months to pay in must be a whole number"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			page := drawn(t, "en", pagetest.Same(t), test.typed)
			for _, want := range test.want {
				if !strings.Contains(page, want) {
					t.Errorf("does not say %q: %s", want, page)
				}
			}
		})
	}
}

// TestScenariosKept lists two scenarios, and compares them with the case.
func TestScenariosKept(t *testing.T) {
	for lang, want := range map[string][]string{
		"en": {"Overtime ends Pay each time, before tax $4,600, then $4,200", "Now | Overtime ends | Otra casa", "$15,350 | $11,750 | Not open"},
		"es": {"Otra casa Renta o hipoteca Antes $1,700, después $1,250", "Ahora | Overtime ends | Otra casa", "$15,350 | $11,750 | No es posible"},
	} {
		page := drawn(t, lang, pagetest.Same(t), nil, kept...)
		for _, w := range want {
			if !strings.Contains(page, w) {
				t.Errorf("does not say %q: %s", w, page)
			}
		}
		if strings.Contains(page, say.In(lang).Say("scenarios.stale")) {
			t.Error("an answer is said to have changed")
		}
	}
	c := pagetest.Same(t)
	c.Income.Jobs = nil
	if page := drawn(t, "en", c, nil, kept[0]); !strings.Contains(page, say.In("en").Say("scenarios.stale")) || strings.Contains(page, "Side by side") {
		t.Errorf("of a job that is gone: %s", page)
	}
}

// TestScenariosOfEveryCase draws the page of every household with every change at once.
func TestScenariosOfEveryCase(t *testing.T) {
	for _, c := range []facts.Case{pagetest.Everything(), pagetest.Same(t)} {
		typed := ask.Typed{}
		for _, l := range leversOf(&c) {
			typed[l.id] = "123"
			if l.answer == "" || keep.At(&c, l.answer) == nil {
				t.Errorf("%s has no name in a file", l.id)
			}
		}
		for _, lang := range say.Langs {
			if page := drawn(t, lang, c, typed, kept...); !strings.Contains(page, say.In(lang).Say("scenarios.then.head")) {
				t.Errorf("%s: nothing follows: %s", lang, page)
			}
		}
	}
}

// BenchmarkTry is what a key costs: the changed case is judged once.
func BenchmarkTry(b *testing.B) {
	v := pagetest.Visit("en", pagetest.Same(b))
	p := &Scenarios{Visit: v, typed: ask.Typed{"try-rent": "0"}}
	p.begin()
	for i := 0; b.Loop(); i++ {
		p.typed["try-rent"] = strings.Repeat("1", 1+i%4)
		p.try()
		p.follows()
	}
}

// TestScenariosWithoutPenalties has a column of the ways without the penalties that may
// come off, beside the case and beside what is changed, and changes no answer.
func TestScenariosWithoutPenalties(t *testing.T) {
	for name, m := range pagetest.Stories(t, "../../../calc/testdata", "ohio-pays-in-eight-months.txt") {
		v := pagetest.Visit("en", m.In(say.In("en")).Case)
		j, err := v.Judged()
		if err != nil {
			t.Fatal(err)
		}
		without, found := way.Find(j.Report.WithoutPenalties, "simple-plan")
		if !found {
			t.Fatalf("%s: the plan is the same without the penalties", name)
		}
		pick := `value="` + noPenalties + `"`
		if page := pagetest.Draw(t, &Scenarios{Visit: v}); !strings.Contains(page, pick) {
			t.Error("the penalties are not among what may be different")
		}
		least := v.Words.Whole(without.Cost(way.Monthly))
		for _, typed := range []ask.Typed{{noPenalties: "yes"}, {noPenalties: "yes", "try-rent": "1"}} {
			page := drawn(t, "en", v.Case, typed)
			if !strings.Contains(page, "Without the penalties") || !strings.Contains(page, "| "+least) {
				t.Errorf("%v: no column with %s", typed, least)
			}
		}
	}
}
