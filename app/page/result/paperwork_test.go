package result

import (
	"path/filepath"
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/app/page/shell"
	"offercheck/app/say"
	"offercheck/calc/line"
)

// ahead is the page of what must happen after an acceptance on February 26, 2027, as it is
// typed, of an offer sent on December 1, 2026 and paid by the month.
func ahead(v shell.Visit, periodic bool) *After {
	p := &After{Visit: v}
	p.types("accepted", "2", "26", "2027")
	p.types("sent", "12", "1", "2026")
	p.FillBlank("after-monthly", "15")
	p.chooseTerms(periodic)
	return p
}

// TestPapersAndAfterAsText compares the list of papers, and what must happen after an offer was
// accepted, as text, with what was read by hand, in both languages: the papers for the offer of
// $15,350 and those for a pause, an offer accepted on October 5, 2026, and one of $18,950 paid by
// the month, 790 and at last 780, that is looked ahead to.
//
// Of a couple who owe together, a carpenter and a man who asks for effective tax administration
// there are the papers, and what comes after the offers of the first two: 23,523 in five payments
// after 5,881, and 23,362 in 24 months, of which nothing goes with the form.
func TestPapersAndAfterAsText(t *testing.T) {
	stories := pagetest.Stories(t, "../../../calc/testdata", "*.txt")
	for _, lang := range say.Langs {
		w := say.In(lang)
		same, pause := stories["ohio-same-facts"].In(w), stories["philadelphia-nothing-left"].In(w)
		forPause := &Papers{Visit: pause}
		forPause.choose(true)
		for name, page := range map[string]string{
			"papers-ohio-same-facts":           pagetest.Draw(t, &Papers{Visit: same}),
			"papers-philadelphia-nothing-left": pagetest.Draw(t, forPause),
			"after-accepted":                   pagetest.Draw(t, &After{Visit: pagetest.Visit(lang, acceptedOn(t, "2026-10-05"))}),
			"papers-couple":                    pagetest.Draw(t, &Papers{Visit: stories["texas-couple-can-pay"].In(w)}),
			"papers-contractor":                pagetest.Draw(t, &Papers{Visit: stories["california-contractor"].In(w)}),
			"papers-house-and-hardship":        pagetest.Draw(t, &Papers{Visit: stories["ohio-house-and-hardship"].In(w)}),
			"after-couple":                     pagetest.Draw(t, ahead(stories["texas-couple-can-pay"].In(w), false)),
			"after-contractor":                 pagetest.Draw(t, ahead(stories["california-contractor"].In(w), true)),
			"after-ahead":                      pagetest.Draw(t, ahead(pagetest.Visit(lang, pagetest.Same(t)), true)),
		} {
			pagetest.WellFormed(t, page)
			pagetest.Compare(t, *update, filepath.Join("testdata", name+"."+lang+".txt"), pagetest.Text(page))
		}
	}
}

// TestAmountsOnPaper looks at every amount on those pages of every case: it is a figure of the
// report or of the law.
func TestAmountsOnPaper(t *testing.T) {
	seen := 0
	everyCase(t, func(t *testing.T, m *shell.Memory) {
		v := m.In(say.In("en"))
		r, err := m.Report()
		if err != nil {
			t.Fatal(err)
		}
		var payments []line.Line
		for _, o := range r.Offers {
			payments = append(payments, o.Payments...)
		}
		for name, page := range map[string]string{
			"papers": pagetest.Draw(t, &Papers{Visit: v}), "after a lump sum": pagetest.Draw(t, ahead(v, false)), "after, by the month": pagetest.Draw(t, ahead(v, true)),
		} {
			strange, n := pagetest.Strange(t, m, pagetest.Text(page), payments...)
			if seen += n; len(strange) > 0 {
				t.Errorf("%s has %q, which are no figures of its report", name, strange)
			}
		}
	})
	if seen < 500 {
		t.Errorf("only %d amounts", seen)
	}
}
