package calc

import (
	"testing"

	"offercheck/calc/facts"
)

// TestIncome has a row for each rule of lines 30 to 38.
func TestIncome(t *testing.T) {
	yes := facts.Say(true)
	table(t, []example{
		{"each week", paid(facts.EveryWeek, "1000"), []string{"30", "$4,300.00"}},
		{"every two weeks", paid(facts.EveryTwoWeeks, "1000"), []string{"30", "$2,170.00"}},
		{"twice each month", paid(facts.TwiceEachMonth, "1000"), []string{"30", "$2,000.00"}},
		{"each month", paid(facts.EveryMonth, "1000"), []string{"30", "$1,000.00"}},
		{"overtime is part of the pay and not added to it", plain(func(c *facts.Case) {
			c.Income.Jobs = []facts.Job{{Pay: usd("1000"), Overtime: usd("300")}}
		}), []string{"30", "$1,000.00"}},
		{"pay and benefits together", plain(func(c *facts.Case) {
			c.Income.Jobs = []facts.Job{{Pay: usd("1000")}, {Pay: usd("200")}}
			c.Income.Own = facts.Benefits{SocialSecurity: facts.Maybe{Has: yes, Amount: usd("1")}, Pension: facts.Maybe{Has: yes, Amount: usd("2")}, Unemployment: facts.Maybe{Has: yes, Amount: usd("3")}, Other: facts.Maybe{Has: yes, Amount: usd("4")}}
		}), []string{"30", "$1,210.00"}},
		{"a spouse who owes too", plain(func(c *facts.Case) {
			c.Household.Owing = facts.Say(facts.OwingJoint)
			c.Income.Jobs = []facts.Job{{Whose: facts.Say(facts.WhoseOwn), Pay: usd("1000")}, {Whose: facts.Say(facts.WhoseSpouse), Pay: usd("900")}}
			c.Income.Spouse.Pension = facts.Maybe{Has: yes, Amount: usd("50")}
		}), []string{"30", "$1,000.00", "31", "$950.00", "Box D", "$1,950.00"}},
		{"a spouse who does not owe is not read", plain(func(c *facts.Case) {
			c.Household.Owing = facts.Say(facts.OwingMarried)
			c.Income.Spouse.Pension = facts.Maybe{Has: yes, Amount: usd("50")}
		}), []string{"31", "$0.00", "Box D", "$0.00"}},
		{"the job of a spouse who does not owe is nobody's", plain(func(c *facts.Case) {
			c.Household.Owing = facts.Say(facts.OwingMarried)
			c.Income.Jobs = []facts.Job{{Whose: facts.Say(facts.WhoseOwn), Pay: usd("1000")}, {Whose: facts.Say(facts.WhoseSpouse), Pay: usd("900")}}
		}), []string{"30", "$1,000.00", "31", "$0.00", "Box D", "$1,000.00"}},
		{"nor is it the taxpayer's who is not married any more", plain(func(c *facts.Case) {
			c.Household.Owing = facts.Say(facts.OwingAlone)
			c.Income.Jobs = []facts.Job{{Whose: facts.Say(facts.WhoseSpouse), Pay: usd("900")}}
		}), []string{"30", "$0.00", "31", "$0.00", "Box D", "$0.00"}},
		{"what a son who lives there gives", plain(func(c *facts.Case) {
			c.Household.Others = []facts.Person{{Shares: facts.Say(false), Gives: usd("250")}}
		}), []string{"32", "$250.00", "Box D", "$250.00"}},
		{"what a person earns who shares the costs is no income", plain(func(c *facts.Case) {
			c.Household.Others = []facts.Person{{Shares: yes, Income: usd("2500")}}
			c.Income.Jobs = []facts.Job{{Pay: usd("2500")}}
		}), []string{"32", "$0.00", "Box D", "$2,500.00", "home-share", "50%"}},
		{"interest, a partnership, rent, support", plain(func(c *facts.Case) {
			c.Income.Interest = facts.Maybe{Has: yes, Amount: usd("1")}
			c.Income.Distribution = facts.Maybe{Has: yes, Amount: usd("2")}
			c.Income.Rent = facts.Maybe{Has: yes, Amount: usd("3")}
			c.Income.ChildSupport = facts.Maybe{Has: yes, Amount: usd("4")}
			c.Income.Alimony = facts.Maybe{Has: yes, Amount: usd("5")}
		}), []string{"33", "$1.00", "34", "$2.00", "35", "$3.00", "37", "$4.00", "38", "$5.00", "Box D", "$15.00"}},
		{"rent that does not cover its costs is nothing", plain(func(c *facts.Case) {
			c.Income.Rent = facts.Maybe{Has: yes, Amount: usd("-300")}
			c.Income.Alimony = facts.Maybe{Has: yes, Amount: usd("500")}
		}), []string{"35", "$0.00", "Box D", "$500.00"}},
		{"jobs are not read when there is none", func() facts.Case {
			c := paid(facts.EveryMonth, "1000")
			c.Income.Employed = facts.Say(false)
			return c
		}(), []string{"30", "$0.00"}},
	})
}
