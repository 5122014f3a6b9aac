package account

import (
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/calctest"
	"offercheck/calc/csed"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// TestTotal checks the whole debt: as answered, or letter by letter. A letter of
// the day itself accrues nothing.
func TestTotal(t *testing.T) {
	letter := func(owed string, on date.Day) facts.TaxYear {
		return facts.TaxYear{Year: facts.Say(2021), History: facts.History{Owed: calctest.USD(owed), OwedOn: facts.Say(on), OwedTax: calctest.USD(owed)}}
	}
	undated := facts.TaxYear{Year: facts.Say(2022), History: facts.History{Owed: calctest.USD("7900")}}
	known := func(stated bool) facts.TaxYear { // 5,300 - 200 of tax that is due today, on time
		y := facts.TaxYear{Year: facts.Say(2025), History: facts.History{Due: facts.Say(calctest.Today), Shown: calctest.USD("5300"), Credits: calctest.USD("200"),
			Filed: facts.Say(facts.FiledReturn), FiledOn: facts.Say(calctest.Today)}}
		if stated {
			y.History.Owed, y.History.OwedOn = calctest.USD("6300"), facts.Say(calctest.Today)
		}
		return y
	}
	left := facts.DoNotKnow[decimal.Decimal]()
	for _, test := range []struct {
		name    string
		total   facts.Amount
		years   []facts.TaxYear
		want    string
		missing string
	}{
		{"answered", calctest.USD("9000"), []facts.TaxYear{undated}, "$9,000.00", ""},
		{"answered, whatever the letters state", calctest.USD("9000"), []facts.TaxYear{undated, undated}, "$9,000.00", ""},
		{"not answered, nor is any year", facts.Amount{}, []facts.TaxYear{{Year: facts.Say(2021)}}, "?", "debt-total"},
		{"left for the years: 4,310.20 + 7,900", left, []facts.TaxYear{letter("4310.20", calctest.Today), undated}, "$12,210.20", ""},
		{"left for letters without a date: 7,900 twice", left, []facts.TaxYear{undated, undated}, "$15,800.00", ""},
		{"left, and of one we know the account besides: 7,900 + 6,300", left, []facts.TaxYear{undated, known(true)}, "$14,200.00", ""},
		{"left, and a letter states each: 4,310.20 + 6,300 + 7,900", left, []facts.TaxYear{letter("4310.20", calctest.Today), known(true), undated}, "$18,510.20", ""},
		{"left, and no letter states that one: 7,900 + 5,100", left, []facts.TaxYear{undated, known(false)}, "$13,000.00", ""},
		{"left, and we know every account, whatever a letter states", left, []facts.TaxYear{known(true)}, "$5,100.00", ""},
		{"left, and a year has no answer", left, []facts.TaxYear{undated, {Year: facts.Say(2023)}}, "?", "year-owed:2"},
		{"left, and there is no year", left, nil, "?", "debt-total"},
	} {
		b := calctest.Book(t, calctest.Today)
		c := facts.Case{Debt: facts.Debt{Total: test.total, Years: test.years}}
		got := Total(c, Owed(c, b, b.On), b)
		missing := ""
		for _, l := range got.Missing() {
			missing += l.Key()
		}
		if got.String() != test.want || missing != test.missing {
			t.Errorf("%s: %s, missing %q, want %s, %q", test.name, got, missing, test.want, test.missing)
		}
	}
}

// TestLastToCollect has the latest of a year's days: what the IRS states before what is counted,
// the later of two assessments, and none where one is not known.
func TestLastToCollect(t *testing.T) {
	day := func(s string) line.Line { return line.GivenDay("day", datetest.Day(s)) }
	for name, test := range map[string]struct {
		clocks []csed.Clock
		want   string
	}{
		"stated before counted": {[]csed.Clock{{IRSExpires: day("2026-06-19"), Expires: day("2027-01-02")}}, "2026-06-19"},
		"the later of two":      {[]csed.Clock{{Expires: day("2026-06-19")}, {Expires: day("2026-09-30")}}, "2026-09-30"},
		"one is not known":      {[]csed.Clock{{Expires: day("2026-06-19")}, {}}, "?"},
		"none":                  {nil, "?"},
	} {
		y := YearDebt{Clocks: test.clocks}
		if last := y.LastToCollect(); last.String() != test.want {
			t.Errorf("%s: %s, want %s", name, last, test.want)
		}
	}
}
