package ask

import (
	"encoding/json"
	"io/fs"
	"maps"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/calctest"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// quickTyped is a page of the quickTyped estimate, filled in.
func quickTyped(changes ...string) Typed {
	t := Typed{
		"debt-total": "38,400", "tax-year": "2022", "state": "OH", "county": "39049", "under-65": "2", "over-65": "0", "owing": "alone",
		"employed": On, "quick-pay": "3,500", "taxes": "420", "quick-owns-home": "no", "rent": "1,100", "utilities": "200",
		"quick-bank": "800", "quick-cars": "one", "quick-car": "9,000", "quick-car-loan": "2,000",
	}
	for i := 0; i < len(changes); i += 2 {
		t[changes[i]] = changes[i+1]
	}
	return t
}

// TestTakeQuickInATerritory moves an estimate from Ohio to Guam, which has no counties.
func TestTakeQuickInATerritory(t *testing.T) {
	var c facts.Case
	TakeQuick(&c, quickTyped())
	if problems := TakeQuick(&c, quickTyped("state", "GU")); len(problems) > 0 {
		t.Fatal(problems)
	}
	if h := c.Household; h.State.Value != "GU" || h.County.Answered() {
		t.Errorf("lives in %s, %s", h.State.Value, h.County.Value)
	}
	if !QuickOnly(&c) {
		t.Error("the estimate is not taken for one")
	}
}

// TestTakeQuick compares with the case that the interview would make of the same
// answers: what the estimate assumes besides is not among them.
func TestTakeQuick(t *testing.T) {
	var c facts.Case
	if problems := TakeQuick(&c, quickTyped()); problems != nil {
		t.Fatal(problems)
	}
	var want facts.Case
	want.Debt = facts.Debt{Total: usd("38400"), Years: []facts.TaxYear{{Year: facts.Say(2022)}}}
	want.Household = facts.Household{State: facts.Say("OH"), County: facts.Say("39049"), Under65: facts.Say(2), Over65: facts.Say(0), Owing: facts.Say(facts.OwingAlone)}
	want.Income.Employed, want.Income.Jobs = facts.Say(true), []facts.Job{{Every: facts.Say(facts.EveryMonth), Pay: usd("3500")}}
	want.Living = facts.Living{Rent: usd("1100"), Utilities: usd("200"), Taxes: usd("420")}
	want.Assets.HasAccounts, want.Assets.Accounts = facts.Say(true), []facts.Account{{Balance: usd("800")}}
	want.Assets.HasProperties, want.Assets.HasVehicles = facts.Say(false), facts.Say(true)
	want.Assets.Vehicles = []facts.Vehicle{{Value: usd("9000"), Loan: usd("2000")}}
	same(t, c, want)
}

// TestQuickSaysNothingElse fills the estimate in on an empty case: no answer is in the
// case but those that were typed, and the month that its income is of.
func TestQuickSaysNothingElse(t *testing.T) {
	var c facts.Case
	if problems := TakeQuick(&c, quickTyped("quick-owns-home", "yes", "quick-home", "150,000", "quick-home-loan", "90,000")); problems != nil {
		t.Fatal(problems)
	}
	b, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	said := `{"debt":{"total":"38400","years":[{"year":"2022"}]},"household":{"state":"OH","county":"39049","under65":"2","over65":"0","owing":"alone"},` +
		`"income":{"employed":"yes","jobs":[{"every":"month","pay":"3500"}]},"living":{"rent":"1100","utilities":"200","taxes":"420"},` +
		`"assets":{"hasAccounts":"yes","accounts":[{"balance":"800"}],"hasProperties":"yes","properties":[{"value":"150000","loan":"90000"}],` +
		`"hasVehicles":"yes","vehicles":[{"value":"9000","loan":"2000"}]}}`
	var want facts.Case
	if err := json.Unmarshal([]byte(said), &want); err != nil {
		t.Fatal(err)
	}
	same(t, c, want)
	if len(b) == 0 || !QuickOnly(&c) {
		t.Error("the case of the estimate counts as more than that")
	}
}

// TestQuickOnly tells a case that holds more than the estimate writes from one that
// does not.
func TestQuickOnly(t *testing.T) {
	var c facts.Case
	if !QuickOnly(&c) {
		t.Error("an empty case holds more")
	}
	TakeQuick(&c, quickTyped())
	if c.Letters.Held = []facts.Letter{{Kind: facts.Say("cp504")}}; !QuickOnly(&c) {
		t.Error("a letter counts as an answer of the estimate’s")
	}
	for name, change := range map[string]func(c *facts.Case){
		"a vehicle that is needed": func(c *facts.Case) { c.Assets.Vehicles[0].Needed = facts.Say(true) },
		"an answer on care":        func(c *facts.Case) { c.Living.Care.Has = facts.Say(false) },
		"a second year":            func(c *facts.Case) { c.Debt.Years = append(c.Debt.Years, facts.TaxYear{Year: facts.Say(2019)}) },
		"what a case may not know": func(c *facts.Case) { c.Living.PublicTransport = facts.DoNotKnow[decimal.Decimal]() },
	} {
		more := c.Clone()
		if change(&more); QuickOnly(&more) {
			t.Errorf("%s: counts as the estimate's", name)
		}
	}
	for name, story := range calcStories(t) {
		if QuickOnly(&story) {
			t.Errorf("%s counts as the estimate's", name)
		}
	}
}

// TestQuickChanges names what an estimate beside a case would replace, and what it would add.
func TestQuickChanges(t *testing.T) {
	var c facts.Case
	TakeQuick(&c, quickTyped())
	after := c.Clone()
	TakeQuick(&after, quickTyped("rent", "1,250", "quick-cars", "none"))
	c.Living.Utilities = facts.Amount{}
	ids := func(asked []Question) (all []string) {
		for _, q := range asked {
			all = append(all, q.ID)
		}
		return all
	}
	replaced, added := QuickChanges(&c, &after)
	if want := []string{"rent", "quick-cars", "quick-car", "quick-car-loan"}; !slices.Equal(ids(replaced), want) {
		t.Errorf("it would replace %v, want %v", ids(replaced), want)
	}
	if want := []string{"utilities"}; !slices.Equal(ids(added), want) {
		t.Errorf("it would add %v, want %v", ids(added), want)
	}
}

// calcStories is the cases of the stories.
func calcStories(t *testing.T) map[string]facts.Case {
	t.Helper()
	names, err := fs.Glob(testdata, "*.txt")
	if err != nil || len(names) == 0 {
		t.Fatal("no stories", err)
	}
	cases := map[string]facts.Case{}
	for _, name := range names {
		cases[name], _ = calctest.Story(t, testdata, name)
	}
	return cases
}

// same compares two cases as a case file would write them.
func same(t *testing.T, got, want facts.Case) {
	t.Helper()
	a, err1 := json.MarshalIndent(got, "", " ")
	b, err2 := json.MarshalIndent(want, "", " ")
	if err1 != nil || err2 != nil || string(a) != string(b) {
		t.Errorf("got %s\nwant %s", a, b)
	}
}

func TestQuickRefuses(t *testing.T) {
	for _, test := range []struct {
		name  string
		typed Typed
		want  []string // fields
	}{
		{"nothing but a debt", Typed{"debt-total": "1"}, []string{"state", "county", "under-65", "over-65", "owing", "quick-comes-in", "quick-owns-home", "quick-cars"}},
		{"a spouse of whom nothing is said", quickTyped("owing", "married"), []string{"quick-spouse-shares"}},
		{"an amount and I do not know", quickTyped("rent-unsure", On), []string{"rent"}},
		{"a word for an amount", quickTyped("quick-bank", "some"), []string{"quick-bank"}},
		{"a county elsewhere", quickTyped("state", "TX"), []string{"county"}},
		{"a household of nobody", quickTyped("under-65", "0"), []string{"under-65"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			var c facts.Case
			var fields []string
			for _, p := range TakeQuick(&c, test.typed) {
				fields = append(fields, p.Field)
			}
			if !slices.Equal(fields, test.want) {
				t.Errorf("refused %v, want %v", fields, test.want)
			}
			same(t, c, facts.Case{})
		})
	}
}

// TestQuickChangesOnlyWhatIsTyped shows a case of the full interview and takes
// it back, once as it is and once with one field changed.
func TestQuickChangesOnlyWhatIsTyped(t *testing.T) {
	full := func() facts.Case {
		var c facts.Case
		TakeQuick(&c, quickTyped())
		c.Living.Rent, c.Living.Utilities = usd("1100"), usd("250")
		c.Debt.Years = []facts.TaxYear{{Year: facts.Say(2019)}, {Year: facts.Say(2023), Expires: facts.Say(datetest.Day("2034-05-01"))}}
		c.Income.Jobs = append(c.Income.Jobs, facts.Job{Every: facts.Say(facts.EveryWeek), Pay: usd("200")})
		c.Assets.Accounts = []facts.Account{{Balance: usd("800"), Shared: facts.Say(true), Owners: facts.Say(2)}}
		c.Assets.Vehicles[0].Model = facts.Say(2009)
		return c
	}
	c := full()
	shown := ShowQuick(&c)
	want := quickTyped("tax-year", "2023", "quick-pay", "", "utilities", "250")
	for id, text := range want {
		if shown[id] != text {
			t.Errorf("%s is shown as %q, want %q", id, shown[id], text)
		}
	}
	if problems := TakeQuick(&c, shown); problems != nil {
		t.Fatal(problems)
	}
	same(t, c, full())

	for _, test := range []struct {
		name, field, typed string
		change             func(c *facts.Case)
	}{
		{"another balance", "quick-bank", "90", func(c *facts.Case) { c.Assets.Accounts[0].Balance = usd("90") }},
		{"another rent", "rent", "900", func(c *facts.Case) { c.Living.Rent = usd("900") }},
		{"a newer tax year", "tax-year", "2024", func(c *facts.Case) {
			c.Debt.Years = []facts.TaxYear{{Year: facts.Say(2019)}, {Year: facts.Say(2024)}}
		}},
		{"a monthly pay in place of two jobs", "quick-pay", "2,000", func(c *facts.Case) {
			c.Income.Jobs = []facts.Job{{Every: facts.Say(facts.EveryMonth), Pay: usd("2000")}}
		}},
		{"no wages", "employed", "", nil},
		{"a home", "quick-owns-home", "yes", func(c *facts.Case) { c.Assets.HasProperties = facts.Say(true) }},
		{"no car", "quick-cars", NoCar, func(c *facts.Case) { c.Assets.HasVehicles, c.Assets.Vehicles = facts.Say(false), nil }},
		{"I do not know", "utilities", "?", func(c *facts.Case) { c.Living.Utilities = facts.DoNotKnow[decimal.Decimal]() }},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, want := full(), full()
			typed := ShowQuick(&got)
			typed[test.field] = test.typed
			switch {
			case test.typed == "?":
				typed[test.field], typed[test.field+UnsureField] = "", On
			case test.field == "employed":
				typed["has-business"] = On // one of the kinds
				test.change = func(c *facts.Case) {
					c.Income.Employed, c.Income.Jobs, c.Business.Has = facts.YesNo{}, nil, facts.Say(true)
				}
			}
			if problems := TakeQuick(&got, typed); problems != nil {
				t.Fatal(problems)
			}
			test.change(&want)
			same(t, got, want)
		})
	}
}

// TestQuickOfTwo fills the page in for couples. A spouse who does not owe and brings in money
// is one of those who do; whose pay is whose is said where both owe.
func TestQuickOfTwo(t *testing.T) {
	for _, test := range []struct {
		name  string
		typed []string
		want  func(c *facts.Case)
	}{
		{"who shares the costs", []string{"owing", "married", "quick-spouse-shares", "yes", "quick-spouse-income", "2,400"}, func(c *facts.Case) {
			c.Household.Alone = facts.Say(false)
			c.Household.Others = []facts.Person{{Spouse: facts.Say(true), Shares: facts.Say(true), Income: usd("2400")}}
		}},
		{"who gives an amount", []string{"owing", "married", "quick-spouse-shares", "no", "quick-spouse-gives", "300"}, func(c *facts.Case) {
			c.Household.Alone = facts.Say(false)
			c.Household.Others = []facts.Person{{Spouse: facts.Say(true), Shares: facts.Say(false), Gives: usd("300")}}
		}},
		{"whose income nobody knows", []string{"owing", "married", "quick-spouse-shares", "yes", "quick-spouse-income-unsure", On}, func(c *facts.Case) {
			c.Household.Alone = facts.Say(false)
			c.Household.Others = []facts.Person{{Spouse: facts.Say(true), Shares: facts.Say(true), Income: facts.DoNotKnow[decimal.Decimal]()}}
		}},
		{"who brings in nothing", []string{"owing", "married", "quick-spouse-shares", "yes", "quick-spouse-income", "0"}, func(c *facts.Case) {}},
		{"who owes too", []string{"owing", "joint", "quick-spouse-pay", "2,100"}, func(c *facts.Case) {
			c.Income.Jobs[0].Whose = facts.Say(facts.WhoseOwn)
			c.Income.Jobs = append(c.Income.Jobs, facts.Job{Whose: facts.Say(facts.WhoseSpouse), Every: facts.Say(facts.EveryMonth), Pay: usd("2100")})
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got, want facts.Case
			TakeQuick(&want, quickTyped())
			want.Household.Owing = facts.Say(test.typed[1])
			test.want(&want)
			if problems := TakeQuick(&got, quickTyped(test.typed...)); problems != nil {
				t.Fatal(problems)
			}
			same(t, got, want)
			if !QuickOnly(&got) {
				t.Error("the case of the estimate counts as more than that")
			}
			if again := got.Clone(); TakeQuick(&again, ShowQuick(&got)) != nil && test.name != "who brings in nothing" {
				t.Error("what it shows is refused")
			}
		})
	}
}

// TestQuickProfit keeps what is left of self-employment out of the case, which has no place
// for it, and in the estimate; and in the draft.
func TestQuickProfit(t *testing.T) {
	var c facts.Case
	typed := quickTyped("employed", "", "has-business", On, "quick-profit", "3,000")
	if problems := TakeQuick(&c, typed); problems != nil {
		t.Fatal(problems)
	}
	same(t, facts.Case{Business: c.Business}, facts.Case{Business: facts.Business{Has: facts.Say(true)}})
	e := EstimateOf(facts.Case{}, typed)
	if !e.Business.Income.Receipts.Given || e.Business.Income.Receipts.Value.String() != "3000" {
		t.Errorf("the estimate counts %+v", e.Business.Income)
	}
	if draft := QuickDraft(&c, typed); draft["quick-profit"] != "3,000" || draft["rent"] != "" {
		t.Errorf("the draft is %v", draft)
	}
	c.Business.Income.Receipts = usd("5000")
	c.Business.Expenses.Materials = facts.Maybe{Has: facts.Say(true), Amount: usd("1200")}
	shown := ShowQuick(&c)
	if shown["quick-profit"] != "3,800" {
		t.Errorf("5,000 less 1,200 is shown as %s", shown["quick-profit"])
	}
	same(t, facts.Case{Business: EstimateOf(c, shown).Business}, facts.Case{Business: c.Business})
}

// TestQuickCars writes no car only where that was said.
func TestQuickCars(t *testing.T) {
	for _, test := range []struct {
		typed []string
		has   facts.YesNo
		cars  int
	}{
		{[]string{"quick-cars", NoCar}, facts.Say(false), 0},
		{[]string{"quick-cars", OneCar}, facts.Say(true), 1},
		{[]string{"quick-cars", TwoCars, "quick-car-2", "4,000", "quick-car-running-2-unsure", On}, facts.Say(true), 2},
	} {
		var c facts.Case
		if problems := TakeQuick(&c, quickTyped(test.typed...)); problems != nil {
			t.Fatal(problems)
		}
		if c.Assets.HasVehicles != test.has || len(c.Assets.Vehicles) != test.cars {
			t.Errorf("%v: %+v", test.typed, c.Assets.Vehicles)
		}
	}
	if ids := askedIDs(quickTyped("quick-cars", NoCar)); slices.Contains(ids, "quick-car") {
		t.Errorf("asks for a car of somebody without one: %v", ids)
	}
}

func askedIDs(t Typed) []string {
	var ids []string
	for _, q := range AskedQuick(facts.Case{}, t) {
		ids = append(ids, q.ID)
	}
	return ids
}

// TestEstimateTakesEmptyAsUnknown leaves a field empty: the case has no answer, and the
// estimate none that it could count as nothing.
func TestEstimateTakesEmptyAsUnknown(t *testing.T) {
	var c facts.Case
	typed := quickTyped("rent", "")
	TakeQuick(&c, typed)
	if e := EstimateOf(facts.Case{}, typed); c.Living.Rent.Answered() || !e.Living.Rent.Unsure {
		t.Errorf("the case says %+v, the estimate %+v", c.Living.Rent, e.Living.Rent)
	}
}

// TestQuickUnknownChoices answers "I do not know" where the interview has no such answer: the
// case says nothing, the estimate's has it, and what each answer would be asked for is asked.
// The two amounts that the page was left without are not known either.
func TestQuickUnknownChoices(t *testing.T) {
	typed := quickTyped("county", "", "county-unsure", On, "owing", "", "owing-unsure", On, "quick-spouse-shares-unsure", On,
		"quick-spouse-income", "900", "quick-owns-home", "", "quick-owns-home-unsure", On, "quick-cars", "", "quick-cars-unsure", On)
	var c facts.Case
	if problems := TakeQuick(&c, typed); problems != nil {
		t.Fatal(problems)
	}
	if h := c.Household; h.County.Answered() || h.Owing.Answered() || len(h.Others) > 0 || c.Assets.HasProperties.Answered() || c.Assets.HasVehicles.Answered() {
		t.Errorf("the case says %+v, %+v", c.Household, c.Assets)
	}
	e := EstimateOf(facts.Case{}, typed)
	if h := e.Household; !h.County.Unsure || !h.Owing.Unsure || len(h.Others) != 1 || !h.Others[0].Shares.Unsure || !e.Assets.HasProperties.Unsure || !e.Assets.HasVehicles.Unsure {
		t.Errorf("the estimate's case says %+v, %+v", e.Household, e.Assets)
	}
	var names []string
	for _, q := range UnknownQuick(e) {
		names = append(names, q.ID)
	}
	if want := []string{"county", "owing", "quick-spouse-shares", "quick-spouse-gives", "health-insurance", "quick-owns-home", "quick-retirement", "quick-cars"}; !slices.Equal(names, want) {
		t.Errorf("it does not know %v, want %v", names, want)
	}
	if ids := askedIDs(typed); !slices.Contains(ids, "quick-spouse-income") || !slices.Contains(ids, "quick-spouse-gives") || slices.Contains(ids, "quick-home") {
		t.Errorf("it asks %v", ids)
	}
}

// TestQuickWritesWhatIsTyped types at random into the page, in an empty case and in every
// story's: the case says nothing else otherwise than before.
func TestQuickWritesWhatIsTyped(t *testing.T) {
	stories := calcStories(t)
	stories[""] = facts.Case{}
	for _, name := range slices.Sorted(maps.Keys(stories)) {
		c := stories[name].Clone()
		TakeQuick(&c, ShowQuick(&c))
		same(t, c, stories[name])
		for seed := range uint64(6) {
			typesAnything(t, stories[name], rand.New(rand.NewPCG(seed, uint64(len(name)))))
		}
	}
}

// typesAnything changes some fields of the page of a case at random. Whatever the case then
// says otherwise than before belongs to a field that was changed.
func typesAnything(t *testing.T, before facts.Case, r *rand.Rand) {
	t.Helper()
	shown := ShowQuick(&before)
	typed, after := maps.Clone(shown), before.Clone()
	changed := map[string]bool{}
	for _, q := range AskedQuick(before, shown) {
		if r.IntN(4) == 0 {
			changed[q.ID] = true
			typeInto(q, typed, r)
		}
	}
	if TakeQuick(&after, typed) != nil {
		same(t, after, before)
		return
	}
	was, is := flat(t, before), flat(t, after)
	all := maps.Clone(was)
	maps.Copy(all, is)
	for path := range all {
		if was[path] != is[path] && !slices.ContainsFunc(writesTo(path), func(id string) bool { return changed[id] }) {
			t.Errorf("%v was typed, and %s became %q, was %q", slices.Sorted(maps.Keys(changed)), path, is[path], was[path])
		}
	}
}

// typeInto types an answer to a question at random.
func typeInto(q Question, t Typed, r *rand.Rand) {
	switch k := q.Kind.(type) {
	case Money:
		t[q.ID], t[q.ID+UnsureField] = "", ""
		switch r.IntN(4) {
		case 0:
			t[q.ID+UnsureField] = On
		case 1:
			t[q.ID] = "0"
		case 2:
			t[q.ID] = strconv.Itoa(r.IntN(9000))
		}
	case Choice:
		t[q.ID] = k.Options[r.IntN(len(k.Options))]
	case YesNo:
		t[q.ID] = []string{"yes", "no"}[r.IntN(2)]
	case Picks:
		p := k.Options[r.IntN(len(k.Options))]
		t[p.ID], t[q.ID+NoneField] = On, ""
	}
}

// writesTo is the fields that may change what a case has at a path. Who owes, and the kinds
// of income and of cars, decide whether there is anything.
func writesTo(path string) []string {
	for prefix, ids := range map[string][]string{
		"debt.total": {"debt-total"}, "household.owing": {"owing"},
		"household.alone": {"owing", "quick-spouse-shares", "quick-spouse-income", "quick-spouse-gives"}, "household.others": {"owing", "quick-spouse-shares", "quick-spouse-income", "quick-spouse-gives"},
		"income.employed": {"quick-comes-in"}, "income.jobs": {"quick-comes-in", "quick-pay", "quick-spouse-pay"},
		"income.own.socialSecurity": {"quick-comes-in", "quick-social-security"}, "income.own.pension": {"quick-comes-in", "quick-pension"},
		"income.own.unemployment": {"quick-comes-in", "quick-unemployment"}, "income.own.other": {"quick-comes-in", "quick-other-benefit"},
		"income.spouse.socialSecurity": {"quick-spouse-benefit"}, "business.has": {"quick-comes-in"},
		"living.taxes": {"taxes"}, "living.rent": {"rent"}, "living.utilities": {"utilities"}, "living.healthInsurance": {"health-insurance"},
		"assets.hasAccounts": {"quick-bank"}, "assets.accounts": {"quick-bank"}, "assets.hasRetirement": {"quick-retirement"}, "assets.retirement": {"quick-retirement"},
		"assets.hasProperties": {"quick-owns-home"}, "assets.properties": {"quick-owns-home", "quick-home", "quick-home-loan"},
		"assets.hasVehicles": {"quick-cars"},
		"assets.vehicles":    {"quick-cars", "quick-car", "quick-car-loan", "quick-car-payment", "quick-car-running", "quick-car-2", "quick-car-loan-2", "quick-car-payment-2", "quick-car-running-2"},
	} {
		if path == prefix || strings.HasPrefix(path, prefix+".") {
			return ids
		}
	}
	return nil
}
