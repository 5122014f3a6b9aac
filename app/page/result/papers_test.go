package result

import (
	"html"
	"slices"
	"strings"
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/facts"
)

// TestPapersFitThePerson checks that the list of papers has what a case has, and the
// months of the form: three of a person's accounts and six of a business's.
func TestPapersFitThePerson(t *testing.T) {
	for name, want := range map[string]struct{ has, lacks []string }{
		"ohio-same-facts.txt":       {[]string{"wages", "bank", "rent", "vehicles", "retirement"}, []string{"business", "benefits", "home"}},
		"florida-benefits-only.txt": {[]string{"benefits", "bank", "rent", "hardship"}, []string{"wages", "business", "vehicles"}},
		"iowa-retiree.txt":          {[]string{"benefits"}, []string{"wages", "business"}},
		"california-contractor.txt": {[]string{"business", "business-bank"}, []string{"benefits"}},
	} {
		for _, m := range pagetest.Stories(t, "../../../calc/testdata", name) {
			v := judgedIn(t, m.In(say.In("en")))
			papers := v.papers()
			for _, id := range want.has {
				if !slices.Contains(papers, id) {
					t.Errorf("%s: the papers lack %s: %v", name, id, papers)
				}
			}
			for _, id := range want.lacks {
				if slices.Contains(papers, id) {
					t.Errorf("%s: the papers have %s", name, id)
				}
			}
		}
	}
	v := judged(t, "en", pagetest.Same(t))
	if personal, business := v.Say("papers.bank"), v.Say("papers.business-bank"); !strings.Contains(personal, "3 months") || !strings.Contains(business, "6 months") {
		t.Errorf("the papers say %q and %q", personal, business)
	}
	if all := judged(t, "en", pagetest.Everything()).papers(); len(all) < 15 {
		t.Errorf("of everything there are %v", all)
	}
}

// TestPaperSaysWhatIsOpen: what is not settled stands on the summary under words that say so,
// not as if each of it were so.
func TestPaperSaysWhatIsOpen(t *testing.T) {
	same := pagetest.Same(t)
	c := facts.Case{Household: same.Household, Debt: facts.Debt{Total: same.Debt.Total}}
	for _, lang := range say.Langs {
		v := judged(t, lang, c)
		paper := html.UnescapeString(pagetest.Draw(t, &Paper{Visit: v.Visit}))
		_, rest, found := strings.Cut(paper, v.Words.Say("paper.unsure"))
		before, points, led := strings.Cut(rest, v.Words.Say("ways.open-points"))
		for _, f := range v.Report.Advice.Open {
			if text := part.Statement(v.Words, f); !found || !led || strings.Contains(before, text) || !strings.Contains(points, text) {
				t.Errorf("%s: %q does not stand under what is not settled", lang, text)
			}
		}
	}
}

// TestOwedIsARange checks that a debt whose total is not known is a range, on the result and on
// paper, wherever its years have one: the one that the page of the debt shows.
func TestOwedIsARange(t *testing.T) {
	ranges := 0
	for _, pattern := range []string{"*.txt", "debts/*.txt"} {
		for name, m := range pagetest.Stories(t, "../../../calc/testdata", pattern) {
			v := judgedIn(t, m.In(say.In("en")))
			debt, _ := v.Debt()
			span := v.Report.Debts.Range
			if debt.Known || !span.Least.Known || !span.Most.Known {
				continue
			}
			ranges++
			want := v.Words.Amount(span.Least) + " to " + v.Words.Amount(span.Most)
			if got := v.owed().Value; got != want {
				t.Errorf("%s: %q on the result, want %q", name, got, want)
			}
			if paper := pagetest.Draw(t, &Paper{Visit: m.In(say.In("en"))}); !strings.Contains(paper, want) {
				t.Errorf("%s: the paper lacks %q", name, want)
			}
		}
	}
	if ranges == 0 {
		t.Error("no story owes a range")
	}
}
