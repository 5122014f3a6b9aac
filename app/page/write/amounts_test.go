package write

import (
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/app/page/pagetest"
	"offercheck/app/page/shell"
	"offercheck/calc"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/write"
)

func decimalOf(n int64) decimal.Decimal { return decimal.NewFromInt(n) }

// TestAmountsAreOfTheReport looks at every amount and day of every letter of every story: it
// is a figure of the report under the same name, an answer, or a figure of the law.
func TestAmountsAreOfTheReport(t *testing.T) {
	cases := stories(t)
	for name, m := range pagetest.Stories(t, "../../../calc/testdata", "debts/*.txt") {
		cases["debts/"+name] = m
	}
	for _, f := range fits {
		cases[f.story+" for "+f.kind] = told(t, f.story, f.with)
	}
	for _, f := range further {
		cases[f.name] = told(t, f.story, f.with)
	}
	seen := 0
	for name, m := range cases {
		of := figures(t, m)
		for _, letters := range kinds(t, m) {
			for _, l := range letters {
				for _, x := range lines(l) {
					if x.ID == "months-of-living" && of(x.In[0]) && of(x.In[1]) {
						continue // worked from two figures of the report: TestLivingMoney
					}
					if seen++; !of(x) {
						t.Errorf("%s: the %s has %s, which is in no report", name, l.Kind, x)
					}
				}
			}
		}
	}
	if seen < 500 {
		t.Errorf("only %d amounts were found", seen)
	}
}

// lines is every amount and day of a letter that is known.
func lines(l *write.Letter) []line.Line {
	var all []line.Line
	add := func(x line.Line) {
		if x.Known {
			all = append(all, x)
		}
	}
	add(l.Last)
	for _, b := range l.Blocks {
		for _, g := range b.Gaps {
			add(g.Line)
		}
		for _, rows := range [][]write.Row{b.Rows, b.Foot} {
			for _, r := range rows {
				for _, c := range r.Cells {
					add(c)
				}
			}
		}
	}
	return all
}

// figures reports whether a line is a figure of the report on a case, an answer of it or a
// figure of the law. What a line was made from counts too.
func figures(t *testing.T, m *shell.Memory) func(line.Line) bool {
	t.Helper()
	r, err := m.Report()
	b, lawErr := m.Book()
	if err != nil || lawErr != nil {
		t.Fatal(err, lawErr)
	}
	known := map[string]bool{}
	add := func(x line.Line) {
		for _, l := range line.Walk(x) {
			if l.Known {
				known[l.Key()+" "+l.Amount.String()] = true
			}
		}
	}
	for l := range r.Tree().Lines() {
		add(l)
	}
	for _, l := range unprinted(r) {
		add(l)
	}
	for i, y := range m.Case.Debt.Years {
		for _, l := range []line.Line{
			facts.Given("year-charged-filing", y.History.Charged.LateFiling), facts.Given("year-charged-payment", y.History.Charged.LatePayment),
			line.GivenDay("year-filed-on", y.History.FiledOn.Value),
		} {
			add(l.Of(i + 1))
		}
	}
	for i, e := range m.Case.Debt.Events {
		add(line.GivenDay("event-from", e.From.Value).Of(i + 1))
	}
	for i, l := range m.Case.Letters.Held {
		add(line.GivenDay("letter-on", l.On.Value).Of(i + 1))
	}
	return func(l line.Line) bool {
		if known[l.Key()+" "+l.Amount.String()] || l.Op != line.OpLaw {
			return known[l.Key()+" "+l.Amount.String()]
		}
		of, found := b.Figure(l.ID)
		for _, y := range m.Case.Debt.Years {
			if by, is := b.LateFilingRelief(y.Year.Value); is && !found {
				of, found = by, by.ID == l.ID
			}
		}
		return found && of.Amount.Equal(l.Amount)
	}
}

// unprinted is the figures of a report that its text leaves out.
func unprinted(r *calc.Report) []line.Line {
	all := []line.Line{r.Means.Balance, r.Means.Left, r.Fee, r.FullPay.Collectible}
	for _, e := range r.Expenses {
		all = append(all, e.Claimed, e.Limit, e.Allowed, e.Disallowed, e.AddsLump, e.AddsPeriodic, line.GivenDay("standard-from", e.Limit.Cite.From))
	}
	all = append(all, r.InFull.Left, r.InFull.Lump, r.InFull.Periodic, line.Sum("nothing"))
	for _, x := range r.Letters {
		all = append(all, x.Last)
	}
	return all
}
