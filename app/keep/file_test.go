package keep

import (
	"bytes"
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// household is a case with an answer of every kind, some of them "I do not
// know" and some not given.
func household() facts.Case {
	usd := func(s string) facts.Amount { return facts.Say(decimal.RequireFromString(s)) }
	var c facts.Case
	c.Debt.Total = usd("38400.07")
	c.Debt.Years = []facts.TaxYear{{Year: facts.Say(2021), Expires: facts.Say(datetest.Day("2032-05-01"))}, {Expires: facts.DoNotKnow[date.Day]()}}
	c.Debt.Years[0].History = facts.History{
		Owed: usd("4310.20"), OwedOn: facts.Say(datetest.Day("2026-09-14")), Filed: facts.Say(facts.FiledReturn), FiledOn: facts.DoNotKnow[date.Day](),
		Payments: []facts.Payment{{On: facts.Say(datetest.Day("2025-03-01")), Amount: usd("2500")}, {On: facts.DoNotKnow[date.Day](), Amount: usd("40")}},
		Later:    []facts.Assessment{{On: facts.Say(datetest.Day("2024-06-03")), Tax: usd("900")}},
		Charged:  facts.Charged{Accuracy: usd("180")},
	}
	c.Debt.Events = []facts.Event{{Kind: facts.Say(facts.EventOffer), Year: facts.Say(2021), From: facts.Say(datetest.Day("2025-01-10")), How: facts.Say(facts.EndRejected), Spouse: facts.Say(false)}}
	c.Household.State, c.Household.County = facts.Say("OH"), facts.Say("39049")
	c.Household.Alone = facts.Say(false)
	c.Living.Rent = facts.DoNotKnow[decimal.Decimal]()
	c.Living.Medical = facts.Maybe{Has: facts.Say(true), Amount: usd("0.10")}
	c.Assets.Accounts = []facts.Account{{Kind: facts.Say(facts.AccountCash), Balance: usd("0")}, {}}
	c.Business.Net[1] = usd("-12000.5")
	return c
}

func TestReadGivesBackWhatWasWritten(t *testing.T) {
	for name, c := range map[string]facts.Case{"nothing answered": {}, "a household": household()} {
		b := Write(c, datetest.Day("2026-11-22"))
		got, err := Read(b)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if again := Write(got, datetest.Day("2026-11-22")); !bytes.Equal(b, again) {
			t.Errorf("%s: wrote %s, then %s", name, b, again)
		}
		if on, err := On(b); on != datetest.Day("2026-11-22") || err != nil {
			t.Errorf("%s: on %s, %v", name, on, err)
		}
	}
	got, _ := Read(Write(household(), datetest.Day("2026-11-22")))
	if got.Business.Net[0].Answered() || !got.Business.Net[1].Given || !got.Living.Rent.Unsure {
		t.Errorf("unanswered, given and not known became %+v, %+v, %+v", got.Business.Net[0], got.Business.Net[1], got.Living.Rent)
	}
	if !reflect.DeepEqual(got.Household, household().Household) {
		t.Errorf("the household is %+v", got.Household)
	}
	if h := got.Debt.Years[0].History; len(h.Payments) != 2 || !h.Payments[1].On.Unsure || !h.FiledOn.Unsure || len(h.Later) != 1 || len(got.Debt.Events) != 1 {
		t.Errorf("the story of the year is %+v, the events %+v", h, got.Debt.Events)
	}
}

// TestFileIsAsDocumented writes a small file out in full.
func TestFileIsAsDocumented(t *testing.T) {
	var c facts.Case
	c.Debt.Total = facts.Say(decimal.RequireFromString("38400.00"))
	c.Household.Alone = facts.Say(true)
	c.Living.Rent = facts.DoNotKnow[decimal.Decimal]()
	want := `{
  "offercheck": 1,
  "on": "2026-11-22",
  "case": {
    "debt": {
      "total": "38400"
    },
    "household": {
      "alone": "yes"
    },
    "living": {
      "rent": "?"
    }
  }
}
`
	if got := string(Write(c, datetest.Day("2026-11-22"))); got != want {
		t.Errorf("got %s", got)
	}
}

func TestReadRefuses(t *testing.T) {
	whole := string(Write(household(), datetest.Day("2026-11-22")))
	in := func(fields string) string { return `{"offercheck": 1, "on": "2026-11-22", "case": {` + fields + `}}` }
	for _, test := range []struct {
		name, text  string
		code, field string
	}{
		{"nothing", "", Truncated, ""},
		{"a file cut short", whole[:len(whole)/2], Truncated, ""},
		{"a file that lacks its last brace", strings.TrimSuffix(whole, "}\n"), Truncated, ""},
		{"two files in one", whole + whole, Foreign, ""},
		{"plain text", "Dear Sir or Madam", Foreign, ""},
		{"a picture", "\x89PNG\r\n\x1a\n", Foreign, ""},
		{"a list", "[]", Foreign, ""},
		{"a number", "1", Foreign, ""},
		{"null", "null", Foreign, ""},
		{"the file of another program", `{"version": 3, "items": []}`, Foreign, ""},
		{"a newer file", `{"offercheck": 2, "household": "elsewhere"}`, Newer, ""},
		{"version zero", `{"offercheck": 0}`, WrongValue, "offercheck"},
		{"a version in words", `{"offercheck": "one"}`, WrongValue, "offercheck"},
		{"more than a megabyte", whole + strings.Repeat(" ", MostBytes), TooLarge, ""},
		{"no day", `{"offercheck": 1, "case": {}}`, WrongValue, "on"},
		{"a day there is not", `{"offercheck": 1, "on": "2026-02-30", "case": {}}`, WrongValue, "on"},
		{"a day as a number", `{"offercheck": 1, "on": 20261122, "case": {}}`, WrongValue, "on"},
		{"no case", `{"offercheck": 1, "on": "2026-11-22"}`, WrongValue, "case"},
		{"a case that is none", `{"offercheck": 1, "on": "2026-11-22", "case": "mine"}`, WrongValue, "case"},
		{"something beside the case", `{"offercheck": 1, "on": "2026-11-22", "case": {}, "name": "x"}`, UnknownField, "name"},
		{"a field there is not", in(`"living": {"rnet": "900"}`), UnknownField, "case.living.rnet"},
		{"a field in other letters", in(`"living": {"Rent": "900"}`), UnknownField, "case.living.Rent"},
		{"a field without a name", in(`"": "900"`), UnknownField, "case."},
		{"a field that is no answer", in(`"rough": true`), UnknownField, "case.rough"},
		{"an amount in words", in(`"assets": {"accounts": [{}, {"balance": "lots"}]}`), WrongValue, "case.assets.accounts[1].balance"},
		{"an amount without quotation marks", in(`"living": {"rent": 900}`), WrongValue, "case.living.rent"},
		{"an amount with a comma", in(`"living": {"rent": "1,900"}`), WrongValue, "case.living.rent"},
		{"an amount that would fill a computer", in(`"living": {"rent": "1e999999999"}`), WrongValue, "case.living.rent"},
		{"an amount beyond all debts", in(`"living": {"rent": "10000000000"}`), WrongValue, "case.living.rent"},
		{"fractions of a cent", in(`"living": {"rent": "1.005"}`), WrongValue, "case.living.rent"},
		{"an answer that is a group", in(`"living": {"rent": {"amount": "900"}}`), WrongValue, "case.living.rent"},
		{"a yes in other letters", in(`"household": {"alone": "YES"}`), WrongValue, "case.household.alone"},
		{"a yes as a truth value", in(`"household": {"alone": true}`), WrongValue, "case.household.alone"},
		{"half a person", in(`"household": {"under65": "1.5"}`), WrongValue, "case.household.under65"},
		{"a date there is not", in(`"debt": {"years": [{"expires": "2031-02-30"}]}`), WrongValue, "case.debt.years[0].expires"},
		{"a group that is a list", in(`"living": []`), WrongValue, "case.living"},
		{"a list that is a group", in(`"debt": {"years": {}}`), WrongValue, "case.debt.years"},
		{"a list that is null", in(`"debt": {"years": null}`), WrongValue, "case.debt.years"},
		{"one field twice", in(`"living": {"rent": "900", "utilities": "80", "rent": "1"}`), Twice, "case.living.rent"},
		{"one field twice in the second of a list", in(`"assets": {"accounts": [{}, {"balance": "1", "balance": "2"}]}`), Twice, "case.assets.accounts[1].balance"},
		{"the case twice", `{"offercheck": 1, "on": "2026-11-22", "case": {}, "case": {}}`, Twice, "case"},
		{"one field twice, once in other letters", in(`"living": {"rent": "900", "r\u0065nt": "1"}`), Twice, "case.living.rent"},
		{"20,000 accounts", in(`"assets": {"accounts": [{}` + strings.Repeat(",{}", 19_999) + `]}`), TooMany, "case.assets.accounts"},
		{"one thing too many, in two lists", in(`"assets": {"accounts": [{}` + strings.Repeat(",{}", MostItems-1) + `], "vehicles": [{}]}`), TooMany, "case.assets.vehicles"},
		{"a field with half a megabyte of name", in(`"` + strings.Repeat("x", 500_000) + `": "1"`), UnknownField, "case." + strings.Repeat("x", mostShown) + "..."},
		{"a field that would turn the text around", in(`"living": {"\u202etner": "1"}`), UnknownField, `case.living.\u202etner`},
		{"a field of other letters", in(`"живу": "1"`), UnknownField, `case.\u0436\u0438\u0432\u0443`},
		{"lists in lists", in(`"living": ` + strings.Repeat("[", 9_000) + strings.Repeat("]", 9_000)), WrongValue, "case.living"},
		{"four years of three", in(`"business": {"net": ["1", "2", "3", "4"]}`), WrongValue, "case.business.net"},
	} {
		t.Run(test.name, func(t *testing.T) {
			c, err := Read([]byte(test.text))
			var e *Error
			if !errors.As(err, &e) {
				t.Fatalf("no error but %v", err)
			}
			if e.Code != test.code || e.Field != test.field {
				t.Errorf("got %s in %q (%v), want %s in %q", e.Code, e.Field, e, test.code, test.field)
			}
			if !strings.HasPrefix(e.Error(), "keep: ") || strings.Contains(e.Error(), "calc:") || strings.Contains(e.Error(), "law:") {
				t.Errorf("it says %v", e)
			}
			if !reflect.DeepEqual(c, facts.Case{}) {
				t.Errorf("something was read all the same: %+v", c)
			}
		})
	}
}

func TestReadAccepts(t *testing.T) {
	for name, text := range map[string]string{
		"a mark at the beginning, as some editors leave": "\ufeff" + `{"offercheck": 1, "on": "2026-11-22", "case": {"living": {"rent": "900"}}}`,
		"blanks around":              " \n" + `{"offercheck": 1, "on": "2026-11-22", "case": {"living": {"rent": "900.00"}}}` + "\n\n",
		"another order":              `{"case": {"living": {"rent": "900"}}, "on": "2026-11-22", "offercheck": 1}`,
		"an answer left empty":       `{"offercheck": 1, "on": "2026-11-22", "case": {"living": {"rent": "900", "utilities": ""}}}`,
		"fewer years than there are": `{"offercheck": 1, "on": "2026-11-22", "case": {"living": {"rent": "900"}, "business": {"net": ["5"]}}}`,
	} {
		c, err := Read([]byte(text))
		if err != nil || !c.Living.Rent.Value.Equal(decimal.NewFromInt(900)) || c.Living.Utilities.Answered() {
			t.Errorf("%s: %v, %+v", name, err, c.Living)
		}
	}
}

// FuzzRead reads anything: it never panics, and what it can read it can write
// and read again.
func FuzzRead(f *testing.F) {
	f.Add(Write(household(), datetest.Day("2026-11-22")))
	f.Add([]byte(`{"offercheck": 1, "on": "2026-11-22", "case": {"business": {"net": ["5"]}}}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		c, err := Read(b)
		if err != nil {
			return
		}
		once := Write(c, datetest.Day("2026-11-22"))
		again, err := Read(once)
		if err != nil || !bytes.Equal(once, Write(again, datetest.Day("2026-11-22"))) {
			t.Fatalf("%s: %v", once, err)
		}
	})
}

func TestField(t *testing.T) {
	c := household()
	for _, test := range []struct {
		name   string
		answer any
		want   string
	}{
		{"an answer there is once", &c.Living.Rent, "case.living.rent"},
		{"an item's", &c.Assets.Accounts[1].Balance, "case.assets.accounts[1].balance"},
		{"one of three", &c.Business.Net[2], "case.business.net[2]"},
		{"the first field of a group", &c.Debt.Total, "case.debt.total"},
		{"another case's", &facts.Amount{}, ""},
	} {
		if got := Field(&c, test.answer); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestWrittenOnNoDay checks that Read refuses a file that was written on no day.
func TestWrittenOnNoDay(t *testing.T) {
	var e *Error
	if _, err := Read(Write(household(), 0)); !errors.As(err, &e) || e.Field != "on" {
		t.Errorf("got %v", err)
	}
}
