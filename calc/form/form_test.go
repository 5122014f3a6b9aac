package form

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc"
	"offercheck/calc/calctest"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/storyfile"
	"offercheck/calc/way"
)

// A told is a story with its report.
type told struct {
	name string
	c    facts.Case
	r    *calc.Report
	b    *law.Book
}

// read is the stories, once they were read: the tests share them, and change none.
var read []told

// stories is every whole household of calc/testdata, assessed on its own day.
func stories(t *testing.T) []told {
	t.Helper()
	if read != nil {
		return read
	}
	all := storiesOf(t, "*")
	if len(all) < 50 {
		t.Fatalf("%d stories", len(all))
	}
	read = all
	return all
}

// storiesOf is those of them whose names match a pattern.
func storiesOf(t *testing.T, pattern string) []told {
	t.Helper()
	dir := os.DirFS("../testdata")
	files, err := filepath.Glob("../testdata/" + pattern + ".txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no stories", err)
	}
	var all []told
	for _, file := range files {
		s, err := storyfile.Read(dir, filepath.Base(file))
		if err != nil {
			t.Fatal(err)
		}
		var held struct {
			On   date.Day   `json:"on"`
			Case facts.Case `json:"case"`
		}
		if err := json.Unmarshal(s.File, &held); err != nil {
			t.Fatal(file, err)
		}
		b, err := law.On(held.On)
		if err != nil {
			t.Fatal(file, err)
		}
		r := calc.Assess(held.Case, b)
		all = append(all, told{strings.TrimSuffix(filepath.Base(file), ".txt"), held.Case, &r, b})
	}
	return all
}

// story is the story with a name.
func story(t *testing.T, name string) told {
	t.Helper()
	i := slices.IndexFunc(stories(t), func(x told) bool { return x.name == name })
	if i < 0 {
		t.Fatal("no story " + name)
	}
	return read[i]
}

// TestCells holds every entry that is filled in against the list of the form's cells, which
// were bound to the printed form by hand. What is written by hand may have none.
func TestCells(t *testing.T) {
	seen := map[string]bool{}
	for _, x := range stories(t) {
		for _, id := range []string{"656", "433-a-oic", "9465", "843", "12153", "12277", "911", "8857", "2848"} { // TestStatementCells has the others
			text, err := os.ReadFile("testdata/cells-" + id + ".txt")
			if err != nil {
				t.Fatal(err)
			}
			cells := strings.Split(string(text), "\n")
			for _, terms := range []string{oic.Lump, oic.Periodic} {
				for _, f := range Every(id, x.c, x.r, x.b, Options{Terms: terms}) {
					twice := map[string]bool{}
					for e := range entries([]Form{f}) {
						if twice[e.ID] {
							t.Errorf("%s: %s has %q twice", x.name, id, e.ID)
						}
						twice[e.ID], seen[id+" "+e.ID] = true, true
						if !slices.Contains(cells, e.ID) && e.Kind != Hand {
							t.Errorf("%s: %s has no cell %q", x.name, id, e.ID)
						}
					}
				}
			}
		}
	}
	for _, id := range []string{"656 4 lump payment 5", "656 4 periodic final", "433-a-oic Box H", "433-a-oic 6c loan", "9465 11a", "843 6", "12153 3 city", "12153 4 phone", "12153 5 spouse name", "12277 10 open", "911 12a", "8857 20 value 3", "8857 22 court 1", "2848 3 years 1"} {
		if !seen[id] {
			t.Errorf("no story fills in %s", id)
		}
	}
}

// TestAmountsByHand has section 4 of Form 656 by hand where the offer is no less than what is
// owed, and where nothing can be paid by the month; nowhere else.
func TestAmountsByHand(t *testing.T) {
	written := map[string]int{}
	for _, x := range stories(t) {
		for terms, cells := range map[string][]string{
			oic.Lump: {"4 lump offer", "4 lump 20%", "4 lump rest"}, oic.Periodic: {"4 periodic offer", "4 periodic first", "4 periodic then", "4 periodic months", "4 periodic final"},
		} {
			o := x.r.Offer(terms)
			offer := o.Cost(way.Amount)
			why := ""
			switch {
			case offer.Known && len(o.Payments) == 0: // fewer than 6 months to pay in, or dollars to pay
				why = "unpayable"
			case line.AtLeast("", offer, x.r.Means.Balance).Verdict == line.Yes:
				why = "above"
			}
			f, _ := Of("656", x.c, x.r, x.b, Options{Terms: terms})
			for _, id := range cells {
				if e, found := f.Entry(id); found && (e.Kind == Hand) != (why != "") {
					t.Errorf("%s, %s of %s: %s is %s", x.name, terms, offer, id, e.Kind)
				}
			}
			written[terms+why]++
		}
	}
	for _, want := range []string{oic.Lump, oic.Lump + "above", oic.Periodic, oic.Periodic + "above", oic.Periodic + "unpayable"} {
		if written[want] == 0 {
			t.Errorf("no story has %s", want)
		}
	}
}

// TestChecks finds for each check a story in which it holds and one in which it does not.
func TestChecks(t *testing.T) {
	in := map[string][]string{}
	all := stories(t)
	for _, x := range all {
		for _, k := range Checks(x.c, x.r, x.b, everything()) {
			if !slices.Contains(in[k.ID], x.name) {
				in[k.ID] = append(in[k.ID], x.name)
			}
			if k.Cite.ID == "" {
				t.Errorf("%s: %s has no source", x.name, k.ID)
			}
		}
	}
	for id, want := range checkedIn {
		if len(in[id]) == 0 || len(in[id]) == len(all) || !slices.Contains(in[id], want) {
			t.Errorf("%s holds in %v, want %s among some", id, in[id], want)
		}
	}
	for id := range in {
		if checkedIn[id] == "" {
			t.Errorf("%s is in no row: it holds in %v", id, in[id])
		}
	}
}

// everything is a text in every field that is typed.
func everything() map[string]string {
	typed := map[string]string{}
	for _, f := range fields {
		typed[f] = "7"
	}
	typed[Routing] = "011000015" // (0 + 0 + 0) × 3 + (1 + 0 + 1) × 7 + (1 + 0 + 5) = 20
	return typed
}

// checkedIn is a story in which each check holds.
var checkedIn = map[string]string{
	"debt-is-own": "wisconsin-closed-gates", "returns-filed": "missouri-roofer-return-missing", "no-amount": "montana-does-not-know",
	"stay-current": "missouri-cannot-keep-up", "not-in-bankruptcy": "missouri-in-chapter-13", "can-be-compromised": "missouri-restitution-ordered",
	"trust-fund-settled": "missouri-withheld-tax-owed", "rent-and-house": "arizona-house-paid-off", "fee-and-payment": "ohio-same-facts", "terms-altered": "ohio-same-facts",
	"explanation": "ohio-house-and-hardship", "both-kinds": "missouri-audit-without-papers",
	"no-reason": "missouri-savings-pay-all", "estimated": "missouri-estimated-tax-behind", "extension": "missouri-latest-return-late",
	"billed": "missouri-not-billed-yet", "itin-active": "missouri-number-expired", "pay-without-account": "ohio-taxes-not-paid",
	"both-sign": "texas-couple-can-pay", "left-empty": "montana-does-not-know", "deposits-made": "missouri-deposits-behind",
	"old-revision": "pennsylvania-in-2025", "spends-more": "missouri-laid-off-with-a-letter", "payment-without-loan": "hawaii-nine-and-three-cars",
	"nothing-under-review": "missouri-claim-pending", "source-of-funds": "texas-couple-can-pay", "term-and-value": "florida-shop-that-loses",
	"car-without-costs": "oklahoma-lives-with-his-parents", "loan-without-payment": "oklahoma-lives-with-his-parents",
	"no-home": "oklahoma-lives-with-his-parents", "interest-without-account": "oklahoma-lives-with-his-parents",
	"pay-without-tax": "oklahoma-lives-with-his-parents", "policy-without-value": "oklahoma-lives-with-his-parents",
	"savings-without-account": "oklahoma-lives-with-his-parents", "paid-twice": "oklahoma-lives-with-his-parents",
	"spouse-without-income": "nebraska-married-and-alone", "rent-without-property": "nebraska-married-and-alone",
	"distribution-without-interest": "nebraska-married-and-alone", "box-without-contents": "nebraska-married-and-alone",
	"care-without-dependents": "nebraska-married-and-alone", "profit-without-tax": "nebraska-married-and-alone",
	"no-years": "missouri-couple-of-one", "house-without-payment": "missouri-couple-of-one", "couple-of-one": "missouri-couple-of-one",
}

// TestSpendsMoreToday: the roofer of ohio-out-of-work spends 1,400 on the home and 100 on taxes of
// the 1,600 that he lives on. The taxes of 720 on what he expects are no cost of today. The woman
// of missouri-laid-off-with-a-letter has 1,280, and 1,355 of the home alone.
func TestSpendsMoreToday(t *testing.T) {
	for name, want := range map[string]bool{"ohio-out-of-work": false, "missouri-laid-off-with-a-letter": true} {
		x := story(t, name)
		holds := slices.ContainsFunc(Checks(x.c, x.r, x.b, nil), func(k Check) bool { return k.ID == "spends-more" })
		if holds != want {
			t.Errorf("%s: %t", name, holds)
		}
	}
}

// assessed is the report on a story with other answers.
func assessed(c facts.Case, x told) *calc.Report {
	r := calc.Assess(c, x.b)
	return &r
}

// usd is an answer in dollars.
func usd(n int64) facts.Amount { return facts.Say(decimal.NewFromInt(n)) }

// TestUnknownStaysUnknown fills in every form for nobody: no figure that depends on an answer is
// known, and each box waits for one.
func TestUnknownStaysUnknown(t *testing.T) {
	b, err := law.On(stories(t)[0].b.On)
	if err != nil {
		t.Fatal(err)
	}
	r := calc.Assess(facts.Case{}, b)
	for _, no := range []string{"1", "Box A", "Box B", "30", "40", "Box F", "offer"} {
		f, _ := Of("433-a-oic", facts.Case{}, &r, b, Options{})
		if e, found := f.Entry(no); !found || e.Known() || len(Missing(Form{Sections: []Section{{Entries: []Entry{e}}}})) == 0 {
			t.Errorf("%s of nobody is %+v", no, e.Line)
		}
	}
	f, _ := Of("656", facts.Case{}, &r, b, Options{})
	for _, id := range []string{"1 1040", "low income AGI", "3 collectibility", "4 lump offer", "6 returns filed", "6 deposits made"} {
		if e, found := f.Entry(id); !found || e.Known() {
			t.Errorf("%s of nobody is %+v", id, e)
		}
	}
	if len(Missing(f)) < 5 {
		t.Errorf("%d answers are missing", len(Missing(f)))
	}
}

// TestWrite has an address as it is typed in parts, and written in one cell.
func TestWrite(t *testing.T) {
	e := Entry{Kind: Typed, Fields: []string{Street, Apartment, City, State, ZIP}, Text: "Franklin County"}
	for _, test := range []struct {
		typed map[string]string
		want  string
	}{
		{nil, ""},
		{map[string]string{Street: " 12 Elm St ", City: "Columbus", State: "OH", ZIP: "43004"}, "12 Elm St, Columbus, OH 43004, Franklin County"},
		{map[string]string{Street: "12 Elm St", Apartment: "4", City: "Columbus"}, "12 Elm St, 4, Columbus, Franklin County"},
	} {
		if got := e.Write(test.typed); got != test.want {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
	box := Entry{Kind: Typed, Fields: []string{NotRequired}, Box: true}
	for typed, want := range map[string]string{"2022": Ticked, " ": "", "": ""} {
		if got := box.Write(map[string]string{NotRequired: typed}); got != want {
			t.Errorf("a box of %q: got %q, want %q", typed, got, want)
		}
	}
	for id, want := range map[string]string{"5a value": "5a", "Box A": "Box A", "S1 county": "", "low income AGI": "", "9.10 yes": "9.10"} {
		if got := (Entry{ID: id}).No(); got != want {
			t.Errorf("number of %q: got %q, want %q", id, got, want)
		}
	}
}

// TestLivesLongest has the tax period that a payment with an offer may be designated to, by the
// last day to collect of each debt: the later one, that of a trust fund penalty before any, and
// none where a day is missing, nothing is to choose, or a debt has expired.
func TestLivesLongest(t *testing.T) {
	b := calctest.Book(t, datetest.Day("2026-11-26"))
	year := func(y int, expires string) facts.TaxYear {
		of := facts.TaxYear{Year: facts.Say(y)}
		if expires != "" {
			of.Expires = facts.Say(datetest.Day(expires))
		}
		return of
	}
	penalty := facts.TaxYear{Kind: facts.Say(facts.KindTrustFund), Year: facts.Say(2019), Period: facts.Say(datetest.Day("2019-06-30")), Expires: facts.Say(datetest.Day("2030-01-05"))}
	for want, years := range map[string][]facts.TaxYear{
		"12-31-2018": {year(2018, "2034-05-01"), year(2020, "2031-06-07")},
		"12-31-2020": {year(2018, "2029-05-01"), year(2020, "2031-06-07"), year(2012, "2024-01-01")},
		"06-30-2019": {year(2018, "2034-05-01"), penalty},
		"":           {year(2018, "2034-05-01"), year(2020, "")},
	} {
		c := facts.Case{Debt: facts.Debt{Years: years}}
		r := calc.Assess(c, b)
		f, _ := Of("656", c, &r, b, Options{})
		if e, _ := f.Entry("5 period"); e.Suggest != want {
			t.Errorf("%q, want %q", e.Suggest, want)
		}
	}
	c := facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{year(2018, "2034-05-01")}}}
	r := calc.Assess(c, b)
	if f, _ := Of("656", c, &r, b, Options{}); f.Sections[0].ID == "" || suggested(f) != "" {
		t.Errorf("of one year %q", suggested(f))
	}
}

func suggested(f Form) string {
	e, _ := f.Entry("5 period")
	return e.Suggest
}

// TestMonthDay: Form 656 takes the days 1 to 28; what is no such day is written nowhere.
func TestMonthDay(t *testing.T) {
	e := Entry{Kind: Typed, Fields: []string{MonthDay}}
	for typed, want := range map[string]string{"15": "15", " 1 ": "1", "28": "28", "29": "", "0": "", "the 15th": "", "": ""} {
		if got := e.Write(map[string]string{MonthDay: typed}); got != want {
			t.Errorf("%q: %q, want %q", typed, got, want)
		}
	}
}
