package ask

import (
	"slices"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// typedPayment adds the text of a payment in the nth entry of the page.
func typedPayment(t Typed, n, month, day, year, amount string) Typed {
	for end, text := range map[string]string{MonthField: month, DayField: day, YearField: year} {
		t["payment-on-"+n+end] = text
	}
	t["payment-amount-"+n] = amount
	return t
}

// TestEntries types payments into the entries of the page. The case has one of $250
// before.
func TestEntries(t *testing.T) {
	q := questionByID("payments")
	one := func() Typed { return typedPayment(Typed{"payments": "3"}, "1", "3", "1", "2025", "2,500") }
	for _, test := range []struct {
		name   string
		typed  Typed
		kept   []string // what of each payment is in the case then
		codes  []string
		fields []string
	}{
		{"one", one(), []string{"2025-03-01 2500"}, nil, nil},
		{"two, with an empty entry between", typedPayment(one(), "3", "1", "15", "2026", "$1,000"), []string{"2025-03-01 2500", "2026-01-15 1000"}, nil, nil},
		{"none: all entries are empty", Typed{"payments": "2"}, nil, nil, nil},
		{"no fields at all", Typed{}, nil, nil, nil},
		{"a number of entries that is no number", Typed{"payments": "many"}, nil, nil, nil},
		{"on an unknown day", typedPayment(Typed{"payments": "1", "payment-on-1-unsure": On}, "1", "", "", "", "40"), []string{"? 40"}, nil, nil},
		{"without its amount", typedPayment(one(), "2", "1", "2", "2026", ""), []string{"2024-05-05 250"}, []string{Empty}, []string{"payment-amount-2"}},
		{"nonsense in two entries", typedPayment(typedPayment(one(), "2", "13", "2", "2026", "1"), "3", "1", "2", "2026", "x"),
			[]string{"2024-05-05 250"}, []string{NoDate, NotNumber}, []string{"payment-on-2", "payment-amount-3"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := owingCase(facts.History{Owed: usd("9000"), Payments: []facts.Payment{{On: givenDay(datetest.Day("2024-05-05")), Amount: usd("250")}}})
			problems := q.Take(&c, 0, test.typed)
			var kept, fields []string
			for _, p := range c.Debt.Years[0].History.Payments {
				on := p.On.Value.String()
				if p.On.Unsure {
					on = "?"
				}
				kept = append(kept, on+" "+p.Amount.Value.String())
			}
			for _, p := range problems {
				fields = append(fields, p.Field)
				if p.Words() != "payment-on" && p.Words() != "payment-amount" {
					t.Errorf("%s has the words of %s", p.Field, p.Words())
				}
			}
			if !slices.Equal(kept, test.kept) || !slices.Equal(codes(problems), test.codes) || !slices.Equal(fields, test.fields) {
				t.Errorf("keeps %q, problems %v in %q", kept, codes(problems), fields)
			}
		})
	}
}

// TestDays is the errors and warnings about days and the amounts beside them.
func TestDays(t *testing.T) {
	dates := func(id, month, d, year string) Typed {
		return Typed{id + MonthField: month, id + DayField: d, id + YearField: year}
	}
	letter := func(month, d, year string) Typed {
		t := dates("year-owed-on", month, d, year)
		t["tax-year"], t["year-owed"] = "2021", "4310.20"
		return t
	}
	twice := letter("9", "14", "2026")
	twice["tax-year"] = "2022"
	more := letter("9", "14", "2026")
	more["year-owed"] = "9000.01"
	part := letter("9", "14", "2026")
	part["year-owed-tax"] = "5000"
	ended := dates("event-to", "1", "1", "2023")
	for end, text := range dates("event-from", "2", "1", "2023") {
		ended[end] = text
	}
	other := dates("event-from", "2", "1", "2023")
	other["event-year"] = "2019"
	for _, test := range []struct {
		name  string
		step  string
		typed Typed
		want  []string // codes of errors, or else of warnings
	}{
		{"a letter", "tax-year", letter("9", "14", "2026"), nil},
		{"a letter before the year was over", "tax-year", letter("12", "31", "2021"), []string{TooEarly}},
		{"a letter still to come", "tax-year", letter("11", "23", "2026"), []string{InFuture}},
		{"the same year twice", "tax-year", twice, []string{YearTwice}},
		{"more for a year than in total", "tax-year", more, []string{YearsAreMore}},
		{"more tax than is owed", "tax-year", part, []string{TaxIsMore}},
		{"an event that ends before it begins", "event-days", ended, []string{TooEarly}},
		{"about a year that is not owed for", "event-days", other, []string{NoYear}},
	} {
		step, _, _ := Find(test.step)
		c := owingCase(facts.History{Owed: usd("1")})
		c.Debt.Events = []facts.Event{{Kind: facts.Say(facts.EventBankruptcy), From: facts.DoNotKnow[date.Day](), To: facts.DoNotKnow[date.Day]()}}
		got := step.Take(&c, 0, test.typed)
		if len(got) == 0 {
			got = Warnings(&c, step, 0, datetest.Day("2026-11-22"))
		}
		if !slices.Equal(codes(got), test.want) {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}
	c := owingCase(facts.History{Payments: []facts.Payment{{On: givenDay(datetest.Day("2027-01-01")), Amount: usd("1")}}})
	step, _, _ := Find("year-payments")
	if got := Warnings(&c, step, 0, datetest.Day("2026-11-22")); len(got) != 1 || got[0].Words() != "payment-on" {
		t.Errorf("a payment still to come: %v", got)
	}
}

// TestEventEnds has, for each kind of event, how it can have ended.
func TestEventEnds(t *testing.T) {
	for _, kind := range questionByID("event-kind").Kind.(Choice).Options {
		c := happened(kind)
		c.Debt.Events[0].To = givenDay(datetest.Day("2024-01-01"))
		step, _, _ := Find("event-days")
		asked := slices.ContainsFunc(step.Asked(&c, 0), func(q Question) bool { return q.ID == "event-how" })
		offered := questionByID("event-how").Kind.(Choice).Offered(&c, 0)
		if asked != (len(offered) > 0) {
			t.Errorf("%s: asked %v how it ended, of %q", kind, asked, offered)
		}
	}
	c := happened(facts.EventRequest)
	if got := codes(questionByID("event-how").Take(&c, 0, Typed{"event-how": facts.EndDetermined})); !slices.Equal(got, []string{NoChoice}) {
		t.Errorf("a request that was determined: %v", got)
	}
}

// TestQuickLeavesTheTotalForTheYears has the quick estimate not ask for a total that
// is to be added up from the years.
func TestQuickLeavesTheTotalForTheYears(t *testing.T) {
	c := owingCase(facts.History{Owed: usd("9000")})
	c.Debt.Total = facts.DoNotKnow[decimal.Decimal]()
	typed := ShowQuick(&c)
	for _, p := range TakeQuick(&c, typed) {
		if p.Field == "debt-total" {
			t.Errorf("asks for the total: %v", p)
		}
	}
	full := renter(t)
	full.Debt = c.Debt
	if problems := TakeQuick(&full, ShowQuick(&full)); problems != nil || !full.Debt.Total.Unsure {
		t.Errorf("the total became %+v: %v", full.Debt.Total, problems)
	}
}
