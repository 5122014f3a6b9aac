package ask

import (
	"maps"
	"slices"
	"strconv"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/law"
)

func usd(s string) facts.Amount { return facts.Say(decimal.RequireFromString(s)) }

// codes is what problems are called, in their order.
func codes(problems []Problem) []string {
	var all []string
	for _, p := range problems {
		all = append(all, p.Code)
	}
	return all
}

// TestTake types one field, or a few, into a question of the interview.
func TestTake(t *testing.T) {
	for _, test := range []struct {
		name  string
		id    string
		typed Typed
		want  string // the code; empty if the answer is taken
	}{
		{"an amount", "rent", Typed{"rent": "$1,250.50"}, ""},
		{"nothing where an amount is wanted", "rent", Typed{"rent": "  "}, Empty},
		{"a word where an amount is wanted", "rent", Typed{"rent": "lots"}, NotNumber},
		{"below zero where nothing can be", "rent", Typed{"rent": "-5"}, Negative},
		{"below zero where it can be", "agi", Typed{"agi": "-5,000"}, ""},
		{"too much", "rent", Typed{"rent": "1,000,000,000,000"}, TooHigh},
		{"fractions of a cent", "rent", Typed{"rent": "12.345"}, Cents},
		{"not known", "rent", Typed{"rent-unsure": On}, ""},
		{"not known, and an amount", "rent", Typed{"rent": "500", "rent-unsure": On}, AnsweredAndUnsure},
		{"not known where one has to know", "tax-year", Typed{"tax-year-unsure": On}, Empty},
		{"left for the years to tell", "debt-total", Typed{"debt-total-unsure": On}, ""},
		{"left empty where one may", "job-overtime", Typed{}, ""},
		{"a percentage with its sign", "retirement-lost", Typed{"retirement-lost": "32.5 %"}, ""},
		{"more than all of it", "retirement-lost", Typed{"retirement-lost": "101"}, TooHigh},
		{"yes", "alone", Typed{"alone": "yes"}, ""},
		{"neither yes nor no", "alone", Typed{}, YesOrNo},
		{"another word than yes or no", "alone", Typed{"alone": "maybe"}, YesOrNo},
		{"yes, and not known", "deposits", Typed{"deposits": "yes", "deposits-unsure": On}, AnsweredAndUnsure},
		{"a count", "under-65", Typed{"under-65": " 2 "}, ""},
		{"half a person", "under-65", Typed{"under-65": "1.5"}, NotWhole},
		{"a thousandth of a person", "under-65", Typed{"under-65": "1.005"}, NotWhole},
		{"fewer than none", "under-65", Typed{"under-65": "-1"}, TooLow},
		{"a crowd", "under-65", Typed{"under-65": "21"}, TooHigh},
		{"a crowd beyond all figures", "under-65", Typed{"under-65": "99999999999999"}, TooHigh},
		{"a year in two digits", "tax-year", Typed{"tax-year": "22"}, TooLow},
		{"one of the options", "owing", Typed{"owing": facts.OwingJoint}, ""},
		{"none of the options", "owing", Typed{}, NoChoice},
		{"an option there is not", "owing", Typed{"owing": "nobody"}, NoChoice},
		{"a state", "state", Typed{"state": "OH"}, ""},
		{"no state", "state", Typed{}, NoState},
		{"a state there is not", "state", Typed{"state": "ZZ"}, NoState},
		{"a territory", "state", Typed{"state": "GU"}, ""},
		{"a military address", "state", Typed{"state": "AE"}, NoState},
		{"no county", "county", Typed{}, NoCounty},
		{"a date", "tax-year-expires", Typed{"tax-year-expires-month": "2", "tax-year-expires-day": "29", "tax-year-expires-year": "2028"}, ""},
		{"a day that does not exist", "tax-year-expires", Typed{"tax-year-expires-month": "2", "tax-year-expires-day": "29", "tax-year-expires-year": "2027"}, NoDate},
		{"a month that does not exist", "tax-year-expires", Typed{"tax-year-expires-month": "13", "tax-year-expires-day": "1", "tax-year-expires-year": "2027"}, NoDate},
		{"a date with two digits of the year", "tax-year-expires", Typed{"tax-year-expires-month": "2", "tax-year-expires-day": "1", "tax-year-expires-year": "27"}, ShortYear},
		{"a date without its day", "tax-year-expires", Typed{"tax-year-expires-month": "2", "tax-year-expires-year": "2027"}, NoDate},
		{"a month by name", "tax-year-expires", Typed{"tax-year-expires-month": "May", "tax-year-expires-day": "1", "tax-year-expires-year": "2027"}, NoDate},
		{"no date", "parted-with-on", Typed{}, Empty},
		{"a date not known", "tax-year-assessed", Typed{"tax-year-assessed-unsure": On}, ""},
		{"part of a date, and not known", "tax-year-assessed", Typed{"tax-year-assessed-day": "1", "tax-year-assessed-unsure": On}, AnsweredAndUnsure},
		{"some boxes", "comes-in", Typed{"pension": On}, ""},
		{"none of the boxes", "comes-in", Typed{"comes-in-none": On}, ""},
		{"no box at all", "comes-in", Typed{}, NoneTicked},
		{"a box, and none of them", "comes-in", Typed{"pension": On, "comes-in-none": On}, NoneAndSome},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := oneOfEach()
			q := questionByID(test.id)
			problems := q.Take(c, 0, test.typed)
			if test.want == "" {
				if len(problems) > 0 || !q.Answered(c, 0) {
					t.Fatalf("not taken: %v", problems)
				}
				return
			}
			if got := codes(problems); !slices.Equal(got, []string{test.want}) || problems[0].Field != test.id {
				t.Errorf("got %v, want %s", problems, test.want)
			}
			if !q.Optional && q.Answered(c, 0) {
				t.Error("the answer was refused and kept")
			}
		})
	}
}

// TestOneErrorForOneDate: of two dates that do as well, one that is wrong is one error, and none at
// all is the other's.
func TestOneErrorForOneDate(t *testing.T) {
	step, _, _ := Find("tax-year")
	for _, test := range []struct {
		name  string
		typed Typed
		want  []string
	}{
		{"no such day", Typed{"tax-year": "2021", "tax-year-assessed-month": "2", "tax-year-assessed-day": "30", "tax-year-assessed-year": "2023"}, []string{"tax-year-assessed date-real"}},
		{"a short year", Typed{"tax-year": "2021", "tax-year-assessed-month": "2", "tax-year-assessed-day": "3", "tax-year-assessed-year": "23"}, []string{"tax-year-assessed date-year"}},
		{"neither", Typed{"tax-year": "2021"}, []string{"tax-year-expires empty"}},
	} {
		c := &facts.Case{Debt: facts.Debt{Total: usd("900"), Years: []facts.TaxYear{{}}}}
		var got []string
		for _, p := range step.Take(c, 0, test.typed) {
			got = append(got, p.Field+" "+p.Code)
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}
}

// TestTakeKeepsTheAnswerItHad refuses a second answer.
func TestTakeKeepsTheAnswerItHad(t *testing.T) {
	c := &facts.Case{Living: facts.Living{Rent: usd("900")}}
	questionByID("rent").Take(c, 0, Typed{"rent": "9OO"})
	if !c.Living.Rent.Value.Equal(usd("900").Value) {
		t.Errorf("rent is %v", c.Living.Rent)
	}
}

func TestTakeForgetsTheAmountOfAnUntickedBox(t *testing.T) {
	c := &facts.Case{}
	c.Income.Own.Pension = facts.Maybe{Has: facts.Say(true), Amount: usd("700")}
	questionByID("comes-in").Take(c, 0, Typed{"social-security": On})
	if c.Income.Own.Pension.Amount.Answered() || !no(c.Income.Own.Pension.Has) {
		t.Errorf("the pension is %+v", c.Income.Own.Pension)
	}
	if !yes(c.Income.Own.SocialSecurity.Has) {
		t.Error("Social Security is not ticked")
	}
}

func no(a facts.YesNo) bool { return a.Given && !a.Value }

// TestPlace moves from Autauga County, Alabama (01001), to Ohio.
func TestPlace(t *testing.T) {
	step, _, _ := Find("place")
	home := func() *facts.Case {
		c := &facts.Case{}
		c.Household.State, c.Household.County = facts.Say("AL"), facts.Say("01001")
		return c
	}
	for _, test := range []struct {
		name          string
		typed         Typed
		state, county string
		want          []string
	}{
		{"nothing changes", Typed{"state": "AL", "county": "01001"}, "AL", "01001", nil},
		{"another county", Typed{"state": "AL", "county": "01003"}, "AL", "01003", nil},
		{"another state and county", Typed{"state": "OH", "county": "39049"}, "OH", "39049", nil},
		{"another state, the county left as it was", Typed{"state": "OH", "county": "01001"}, "OH", "", []string{OtherState}},
		{"another state, no county", Typed{"state": "OH", "county": ""}, "OH", "", []string{NoCounty}},
		{"a territory, which has no county", Typed{"state": "VI", "county": ""}, "VI", "", nil},
		{"a territory, the county left as it was", Typed{"state": "MP", "county": "01001"}, "MP", "", nil},
		{"a county there is not", Typed{"state": "AL", "county": "99999"}, "AL", "01001", []string{OtherState}},
		{"a county that was renamed", Typed{"state": "SD", "county": "46113"}, "SD", "46102", nil},
		{"the same by its old name", Typed{"state": "SD", "county": "shannon"}, "SD", "46102", nil},
		{"a county that became one region", Typed{"state": "CT", "county": "09007"}, "CT", "09130", nil},
		{"a county that became several", Typed{"state": "CT", "county": "09001"}, "CT", "", []string{Divided}},
		{"the same by its name", Typed{"state": "CT", "county": "fairfield"}, "CT", "", []string{Divided}},
		{"a county of another state that became several", Typed{"state": "OH", "county": "09001"}, "OH", "", []string{OtherState}},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := home()
			maps.Copy(test.typed, Typed{"under-65": "1", "over-65": "0", "owing": facts.OwingAlone})
			problems := step.Take(c, 0, test.typed)
			if !slices.Equal(codes(problems), test.want) {
				t.Errorf("problems %v, want %v", problems, test.want)
			}
			if c.Household.State.Value != test.state || c.Household.County.Value != test.county {
				t.Errorf("now in %s %s", c.Household.State.Value, c.Household.County.Value)
			}
		})
	}
}

func TestAHouseholdHasPeople(t *testing.T) {
	step, _, _ := Find("place")
	c := &facts.Case{}
	if got := codes(step.Take(c, 0, Typed{"state": "VI", "under-65": "0", "over-65": "0", "owing": facts.OwingAlone, "alone": "yes"})); !slices.Equal(got, []string{NoPeople}) {
		t.Errorf("nobody at home: %v", got)
	}
	if got := step.Take(c, 0, Typed{"state": "VI", "under-65": "0", "over-65": "1", "owing": facts.OwingAlone, "alone": "yes"}); got != nil {
		t.Errorf("one person: %v", got)
	}
}

// TestStepTakesLaterAnswersInTheLightOfEarlierOnes leases what was bought.
func TestStepTakesLaterAnswersInTheLightOfEarlierOnes(t *testing.T) {
	step, _, _ := Find("thing")
	c := oneOfEach()
	typed := Typed{"thing-kind": facts.AssetTools, "thing-leased": "yes"}
	if problems := step.Take(c, 0, typed); problems != nil {
		t.Errorf("a leased tool needs no value: %v", problems)
	}
	typed["thing-leased"] = "no"
	if problems := step.Take(c, 0, typed); problems != nil {
		t.Errorf("questions that were not shown cannot be wrong: %v", problems)
	}
	if problems := step.Take(c, 0, typed); len(problems) != 3 {
		t.Errorf("now they are shown and empty: %v", problems)
	}
}

// TestShowThenTake answers everything, shows it and takes it again.
func TestShowThenTake(t *testing.T) {
	c := answered(t)
	for _, step := range everyStep() {
		shown := step.Show(c, 0)
		if problems := step.Take(c, 0, shown); problems != nil {
			t.Errorf("%s: %v", step.ID, problems)
		}
		if again := step.Show(c, 0); !maps.Equal(shown, again) {
			t.Errorf("%s was %v and became %v", step.ID, shown, again)
		}
	}
}

// answered is a case that says yes to everything, and has one of each thing.
func answered(t *testing.T) *facts.Case {
	t.Helper()
	c := oneOfEach()
	for range 2 { // an answer can make another question necessary
		for _, step := range everyStep() {
			if problems := step.Take(c, 0, anything(step)); problems != nil {
				t.Fatalf("%s: %v", step.ID, problems)
			}
		}
	}
	return c
}

// anything is text that every question of the step takes.
func anything(s Step) Typed {
	typed := Typed{}
	anyOf(s.Questions, typed)
	return typed
}

func anyOf(questions []Question, typed Typed) {
	for _, q := range questions {
		switch k := q.Kind.(type) {
		case Entries:
			typed[q.ID] = "1"
			anyOf(k.Asked(q, 0, 1), typed)
		case Money, Percent:
			typed[q.ID] = "62.50"
		case YesNo:
			typed[q.ID] = "yes"
		case Count:
			typed[q.ID] = strconv.Itoa(max(k.Least, 2))
		case Date:
			typed[q.ID+MonthField], typed[q.ID+DayField], typed[q.ID+YearField] = "10", "9", "2031"
		case Choice:
			typed[q.ID] = k.Options[0]
		case State:
			typed[q.ID] = "OH"
		case County:
			typed[q.ID] = law.Counties("OH")[0].Code
		case LetterKind:
			typed[q.ID] = "l3172"
		case Picks:
			for _, p := range k.Options {
				typed[p.ID] = On
			}
		}
	}
}

func TestWarnings(t *testing.T) {
	step, _, _ := Find("vehicle")
	for _, test := range []struct {
		name, value, loan string
		want              []string
	}{
		{"a loan under the value", "9000", "5000", nil},
		{"a loan three times the value", "3000", "9000", nil},
		{"a loan over three times the value", "3000", "9000.01", []string{LargeLoan}},
		{"a loan on something worthless", "0", "100", []string{LargeLoan}},
	} {
		c := oneOfEach()
		c.Assets.Vehicles[0].Value, c.Assets.Vehicles[0].Loan = usd(test.value), usd(test.loan)
		if got := codes(Warnings(c, step, 0, datetest.Day("2026-11-22"))); !slices.Equal(got, test.want) {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}
	if got := Warnings(oneOfEach(), step, 0, datetest.Day("2026-11-22")); got != nil {
		t.Errorf("nothing answered: %v", got)
	}
}

// TestYearsToCheck doubts a letter from before the ten years to collect, and a tax year that has
// not ended.
func TestYearsToCheck(t *testing.T) {
	today := datetest.Day("2026-11-28")
	held, _, _ := Find("letter")
	for on, want := range map[string][]string{"1900-11-05": {LongAgo}, "2016-11-27": {LongAgo}, "2016-11-28": nil, "2026-11-05": nil} {
		c := &facts.Case{Letters: facts.Letters{Held: []facts.Letter{{Kind: facts.Say("cp504"), On: facts.Say(datetest.Day(on))}}}}
		if got := codes(Warnings(c, held, 0, today)); !slices.Equal(got, want) {
			t.Errorf("a letter of %s: %v, want %v", on, got, want)
		}
	}
	year, _, _ := Find("tax-year")
	for owed, want := range map[int][]string{2026: {YearNotOver}, 2025: nil} {
		c := &facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{{Year: facts.Say(owed)}}}}
		if got := codes(Warnings(c, year, 0, today)); !slices.Equal(got, want) {
			t.Errorf("tax year %d: %v, want %v", owed, got, want)
		}
	}
}

// TestSpouseOwesNoMore changes who owes after a job was said to be the spouse's:
// whose it is is still asked, and whether the spouse helps to pay for the home.
func TestSpouseOwesNoMore(t *testing.T) {
	owing, _, _ := Find("place")
	for _, test := range []struct {
		name         string
		owing, whose string
		alone        bool
		asked        bool     // whose the job is
		want         []string // doubts on the page of who owes
	}{
		{"both owe", facts.OwingJoint, facts.WhoseSpouse, true, true, nil},
		{"the spouse owes no more", facts.OwingMarried, facts.WhoseSpouse, true, true, []string{SpouseEarns}},
		{"and brings in money", facts.OwingMarried, facts.WhoseSpouse, false, true, nil},
		{"the job is one's own", facts.OwingMarried, facts.WhoseOwn, true, false, nil},
		{"there is no spouse any more", facts.OwingAlone, facts.WhoseSpouse, true, true, nil},
	} {
		c := oneOfEach()
		c.Income.Employed, c.Income.Jobs[0].Whose = facts.Say(true), facts.Say(test.whose)
		c.Household.Owing, c.Household.Alone = facts.Say(test.owing), facts.Say(test.alone)
		if got := codes(Warnings(c, owing, 0, datetest.Day("2026-11-22"))); !slices.Equal(got, test.want) {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
		job, _, _ := Find("job")
		if asked := job.Asked(c, 0)[0].ID == "job-whose"; asked != test.asked {
			t.Errorf("%s: asked whose the job is: %v", test.name, asked)
		}
	}
}
