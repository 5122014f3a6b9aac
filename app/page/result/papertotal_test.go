package result

import (
	"html"
	"strings"
	"testing"

	"offercheck/app/page/pagetest"
)

// TestPaperHasTheFiguresOfItsTotal: the table of the debt adds up to the total below it,
// 8,321.40 + 8,778.60 + 6,300 = 23,400, also where the account of a year is known besides.
func TestPaperHasTheFiguresOfItsTotal(t *testing.T) {
	c := pagetest.Same(t)
	c.Debt = pagetest.Stated()
	v := judged(t, "en", c)
	if !v.Report.Debts.Years[2].Balance.Known {
		t.Fatal("the account of 2020 is not known")
	}
	paper := html.UnescapeString(pagetest.Draw(t, &Paper{Visit: v.Visit}))
	_, table, found := strings.Cut(paper, v.Words.Say("paper.debt"))
	for _, want := range []string{"$8,321.40", "$8,778.60", "$6,300", "$23,400"} {
		if !found || !strings.Contains(table, want) {
			t.Errorf("%s is not in it", want)
		}
	}
}
