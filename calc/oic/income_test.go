package oic_test

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/facts"
)

// TestIncome has a row for each rule of lines 30 to 38.
func TestIncome(t *testing.T) {
	yes := facts.Say(true)
	checkExamples(t, []example{
		{"each week", withJob(facts.EveryWeek, "1000"), []string{"30", "$4,300.00"}},
		{"every two weeks", withJob(facts.EveryTwoWeeks, "1000"), []string{"30", "$2,170.00"}},
		{"twice each month", withJob(facts.TwiceEachMonth, "1000"), []string{"30", "$2,000.00"}},
		{"each month", withJob(facts.EveryMonth, "1000"), []string{"30", "$1,000.00"}},
		{"overtime is part of the pay and not added to it", calctest.Plain(func(c *facts.Case) {
			c.Income.Jobs = []facts.Job{{Pay: calctest.USD("1000"), Overtime: calctest.USD("300")}}
		}), []string{"30", "$1,000.00"}},
		{"pay and benefits together", calctest.Plain(func(c *facts.Case) {
			c.Income.Jobs = []facts.Job{{Pay: calctest.USD("1000")}, {Pay: calctest.USD("200")}}
			c.Income.Own = facts.Benefits{SocialSecurity: facts.Maybe{Has: yes, Amount: calctest.USD("1")}, Pension: facts.Maybe{Has: yes, Amount: calctest.USD("2")}, Unemployment: facts.Maybe{Has: yes, Amount: calctest.USD("3")}, Other: facts.Maybe{Has: yes, Amount: calctest.USD("4")}}
		}), []string{"30", "$1,210.00"}},
		{"a spouse who owes too", calctest.Plain(func(c *facts.Case) {
			c.Household.Owing = facts.Say(facts.OwingJoint)
			c.Income.Jobs = []facts.Job{{Whose: facts.Say(facts.WhoseOwn), Pay: calctest.USD("1000")}, {Whose: facts.Say(facts.WhoseSpouse), Pay: calctest.USD("900")}}
			c.Income.Spouse.Pension = facts.Maybe{Has: yes, Amount: calctest.USD("50")}
		}), []string{"30", "$1,000.00", "31", "$950.00", "Box D", "$1,950.00"}},
		{"a spouse who does not owe is not read", calctest.Plain(func(c *facts.Case) {
			c.Household.Owing = facts.Say(facts.OwingMarried)
			c.Income.Spouse.Pension = facts.Maybe{Has: yes, Amount: calctest.USD("50")}
		}), []string{"31", "$0.00", "Box D", "$0.00"}},
		{"the job of a spouse who does not owe is on no line", calctest.Plain(func(c *facts.Case) {
			c.Household.Owing = facts.Say(facts.OwingMarried)
			c.Income.Jobs = []facts.Job{{Whose: facts.Say(facts.WhoseOwn), Pay: calctest.USD("1000")}, {Whose: facts.Say(facts.WhoseSpouse), Pay: calctest.USD("900")}}
		}), []string{"30", "$1,000.00", "31", "$0.00", "Box D", "$1,000.00"}},
		{"a spouse's job is on no line if there is no spouse", calctest.Plain(func(c *facts.Case) {
			c.Household.Owing = facts.Say(facts.OwingAlone)
			c.Income.Jobs = []facts.Job{{Whose: facts.Say(facts.WhoseSpouse), Pay: calctest.USD("900")}}
		}), []string{"30", "$0.00", "31", "$0.00", "Box D", "$0.00"}},
		{"what a son who lives there gives", calctest.Plain(func(c *facts.Case) {
			c.Household.Others = []facts.Person{{Shares: facts.Say(false), Gives: calctest.USD("250")}}
		}), []string{"32", "$250.00", "Box D", "$250.00"}},
		{"the income of a person who shares the costs is not in box D", calctest.Plain(func(c *facts.Case) {
			c.Household.Others = []facts.Person{{Shares: yes, Income: calctest.USD("2500")}}
			c.Income.Jobs = []facts.Job{{Pay: calctest.USD("2500")}}
		}), []string{"32", "$0.00", "Box D", "$2,500.00", "home-share", "50%"}},
		{"interest, a partnership, rent, support", calctest.Plain(func(c *facts.Case) {
			c.Income.Interest = facts.Maybe{Has: yes, Amount: calctest.USD("1")}
			c.Income.Distribution = facts.Maybe{Has: yes, Amount: calctest.USD("2")}
			c.Income.Rent = facts.Maybe{Has: yes, Amount: calctest.USD("3")}
			c.Income.ChildSupport = facts.Maybe{Has: yes, Amount: calctest.USD("4")}
			c.Income.Alimony = facts.Maybe{Has: yes, Amount: calctest.USD("5")}
		}), []string{"33", "$1.00", "34", "$2.00", "35", "$3.00", "37", "$4.00", "38", "$5.00", "Box D", "$15.00"}},
		{"rent that does not cover its costs is zero", calctest.Plain(func(c *facts.Case) {
			c.Income.Rent = facts.Maybe{Has: yes, Amount: calctest.USD("-300")}
			c.Income.Alimony = facts.Maybe{Has: yes, Amount: calctest.USD("500")}
		}), []string{"35", "$0.00", "Box D", "$500.00"}},
		{"jobs are not read when there is none", func() facts.Case {
			c := withJob(facts.EveryMonth, "1000")
			c.Income.Employed = facts.Say(false)
			return c
		}(), []string{"30", "$0.00"}},
	})
}
