package levy

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// job is a job of the taxpayer's.
func job(every, pay string) facts.Job {
	return facts.Job{Whose: facts.Say(facts.WhoseOwn), Every: facts.Say(every), Pay: calctest.USD(pay)}
}

// holding is a case with jobs and a statement, and without Social Security.
func holding(l facts.Levy, jobs ...facts.Job) facts.Case {
	c := facts.Case{Levy: l}
	c.Income.Employed, c.Income.Jobs = facts.Say(len(jobs) > 0), jobs
	c.Income.Own.SocialSecurity.Has = facts.Say(false)
	return c
}

// paid is the statement with the take-home pay.
func paid(l facts.Levy, takeHome string) facts.Levy {
	l.TakeHome = calctest.USD(takeHome)
	return l
}

// without is the statement without a part of it.
func without(l facts.Levy, change func(l *facts.Levy)) facts.Levy {
	change(&l)
	return l
}

// head is the statement of the parent of two who is paid every two weeks.
var head = onStatement(facts.StatementHead, 2, 0, facts.EveryTwoWeeks)

// TestPays has what is left of a pay and what is taken, worked on paper from the 2026
// amounts: 16,100, 24,150 and 32,200, 5,300 for each dependent, 2,050 and 1,650 for a box.
//
//	every two weeks, head, two dependents: 24,150 / 26 = 928.846, 928.85; 5,300 / 26 = 203.846, 203.85;
//	  928.85 + 2 × 203.85 = 1,336.55. Of 1,800: 463.45; × 26 / 12 = 1,004.1416
//	  month: 2,012.50 + 2 × 441.67 = 2,895.84
//	  no statement: 16,100 / 26 = 619.23; of 1,800: 1,180.77; × 26 / 12 = 2,558.335; month 1,341.67
//	weekly, joint, one dependent, two boxes: 32,200 / 52 = 619.23; 101.92; 2 × 1,650 / 52 = 63.4615, 63.46: 784.61
//	  of 900: 115.39; × 52 / 12 = 500.0233. Month: 2,683.33 + 441.67 + 275.00 = 3,400.00
//	  no statement: 309.62 (16,100 / 52 = 309.615); of 900: 590.38; × 52 / 12 = 2,558.3133
//	monthly, single, no dependents: 1,341.67; of 1,341.67 nothing
func TestPays(t *testing.T) {
	joint := onStatement(facts.StatementJoint, 1, 2, facts.EveryWeek)
	for _, test := range []struct {
		name                    string
		c                       facts.Case
		atMost                  bool
		exempt, taken           string
		exemptMonth, takenMonth string
		late, lateTaken         string
		lateMonth               string
	}{
		{"HH07: two dependents, 1,800 before tax every two weeks", holding(without(head, func(l *facts.Levy) { l.Every = facts.Choice{} }), job(facts.EveryTwoWeeks, "1800")), true,
			"$1,336.55", "$463.45", "$2,895.84", "$1,004.14", "$619.23", "$1,180.77", "$2,558.34"},
		{"the same, 1,500 taken home", holding(paid(head, "1500"), job(facts.EveryTwoWeeks, "1800")), false,
			"$1,336.55", "$163.45", "$2,895.84", "$354.14", "$619.23", "$880.77", "$1,908.34"},
		{"less than is exempt", holding(paid(head, "1336.55")), false,
			"$1,336.55", "$0.00", "$2,895.84", "$0.00", "$619.23", "$717.32", "$1,554.19"},
		{"weekly, joint, two boxes", holding(paid(joint, "900")), false,
			"$784.61", "$115.39", "$3,400.00", "$500.02", "$309.62", "$590.38", "$2,558.31"},
		{"once a month, to the cent", holding(paid(onStatement(facts.StatementSingle, 0, 0, facts.EveryMonth), "1341.67")), false,
			"$1,341.67", "$0.00", "$1,341.67", "$0.00", "$1,341.67", "$0.00", "$0.00"},
		{"no pay", holding(paid(head, "0")), false,
			"$1,336.55", "$0.00", "$2,895.84", "$0.00", "$619.23", "$0.00", "$0.00"},
		{"no filing status", holding(paid(without(head, func(l *facts.Levy) { l.Status = facts.Choice{} }), "1500")), false,
			"?", "?", "?", "?", "$619.23", "$880.77", "$1,908.34"},
		{"dependents not known", holding(paid(without(head, func(l *facts.Levy) { l.Dependents = facts.DoNotKnow[int]() }), "1500")), false,
			"?", "?", "?", "?", "$619.23", "$880.77", "$1,908.34"},
		{"boxes not answered", holding(paid(without(head, func(l *facts.Levy) { l.Boxes = facts.Count{} }), "1500")), false,
			"?", "?", "?", "?", "$619.23", "$880.77", "$1,908.34"},
		{"a pay period not known", holding(paid(without(head, func(l *facts.Levy) { l.Every = facts.Choice{} }), "1500")), false,
			"?", "?", "$2,895.84", "?", "?", "?", "?"},
		{"no pay told", holding(head), false,
			"$1,336.55", "?", "$2,895.84", "?", "$619.23", "?", "?"},
	} {
		t.Run(test.name, func(t *testing.T) {
			e := Of(test.c, Means{}, calctest.Book(t, today))
			if len(e.Pays) != 1 || e.Pays[0].AtMost != test.atMost || !e.Concerns {
				t.Fatalf("%d pays: %+v", len(e.Pays), e.Pays)
			}
			s, u := e.Pays[0].Stated, e.Pays[0].Unstated
			for _, x := range []struct {
				got  line.Line
				want string
			}{
				{s.Exempt, test.exempt}, {s.Taken, test.taken}, {s.ExemptMonth, test.exemptMonth}, {s.TakenMonth, test.takenMonth},
				{u.Exempt, test.late}, {u.Taken, test.lateTaken}, {u.TakenMonth, test.lateMonth}, {u.ExemptMonth, "$1,341.67"},
			} {
				if x.got.String() != x.want {
					t.Errorf("%s is %s, want %s", x.got.ID, x.got, x.want)
				}
			}
			if _, before := line.Find(e.Wages, "wage-levy-at-most"); before != test.atMost {
				t.Errorf("it says that less is taken of the take-home pay: %t", before)
			}
		})
	}
}

// TestWhatIsMissing names the answer that an unknown amount waits for.
func TestWhatIsMissing(t *testing.T) {
	b := calctest.Book(t, today)
	for _, test := range []struct {
		name string
		c    facts.Case
		want string
	}{
		{"nothing answered", facts.Case{}, "levy-take-home levy-status levy-every levy-dependents levy-boxes"},
		{"a job, and no statement", holding(facts.Levy{}, job(facts.EveryWeek, "700")), "levy-status levy-dependents levy-boxes"},
		{"a job without its pay period", holding(head, job(facts.EveryWeek, "700"), job(facts.EveryWeek, "500")), "levy-take-home"},
	} {
		got := ""
		for _, l := range Of(test.c, Means{}, b).Pays[0].Stated.Taken.Missing() {
			if got != "" {
				got += " "
			}
			got += l.Key()
		}
		if got != test.want {
			t.Errorf("%s: missing are %s, want %s", test.name, got, test.want)
		}
	}
}

// TestYears: a year whose figures are not held has no table.
func TestYears(t *testing.T) {
	for _, on := range []string{"2025-06-01", "2027-01-04"} {
		e := Of(holding(paid(head, "1500")), Means{}, calctest.Book(t, datetest.Day(on)))
		if p := e.Pays[0]; p.Stated.Exempt.Known || p.Unstated.Taken.Known {
			t.Errorf("on %s %s is exempt, and %s without a statement", on, p.Stated.Exempt, p.Unstated.Exempt)
		}
	}
	e := Of(holding(paid(head, "1500")), Means{}, nil)
	if e.Pays[0].Stated.Exempt.Known || e.BankDays.Known || e.Hardship.Verdict != line.NotYet {
		t.Errorf("without a book: %+v", e)
	}
}

// TestWhosePay: a spouse's pay is taken only if the spouse owes the debt too, and each job
// is cut by itself, although the exempt amount may be left of one alone.
func TestWhosePay(t *testing.T) {
	own, spouse := job(facts.EveryWeek, "800"), job(facts.EveryMonth, "3000")
	spouse.Whose = facts.Say(facts.WhoseSpouse)
	for _, test := range []struct {
		owing string
		jobs  []int
		once  bool
	}{
		{facts.OwingJoint, []int{1, 2}, true},
		{facts.OwingMarried, []int{1}, false},
	} {
		c := holding(facts.Levy{}, own, spouse)
		c.Household.Owing = facts.Say(test.owing)
		e := Of(c, Means{}, calctest.Book(t, today))
		if len(e.Pays) != len(test.jobs) {
			t.Errorf("%s: %d pays", test.owing, len(e.Pays))
			continue
		}
		for i, p := range e.Pays {
			if p.N != test.jobs[i] || p.Stated.Taken.N != p.N {
				t.Errorf("%s: pay %d is of job %d", test.owing, i, p.N)
			}
		}
		if _, once := line.Find(e.Wages, "wage-levy-once"); once != test.once {
			t.Errorf("%s: it says that the exempt amount is left once: %t", test.owing, once)
		}
	}
	if e := Of(holding(facts.Levy{}), Means{}, calctest.Book(t, today)); len(e.Pays) != 0 {
		t.Errorf("without a job there are %d pays", len(e.Pays))
	}
}
