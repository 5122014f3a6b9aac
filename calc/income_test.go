package calc

import "testing"

// TestIncome has a row for each rule of lines 30 to 38.
func TestIncome(t *testing.T) {
	yes := Say(true)
	table(t, []example{
		{"each week", paid(EveryWeek, "1000"), []string{"30", "$4,300.00"}},
		{"every two weeks", paid(EveryTwoWeeks, "1000"), []string{"30", "$2,170.00"}},
		{"twice each month", paid(TwiceEachMonth, "1000"), []string{"30", "$2,000.00"}},
		{"each month", paid(EveryMonth, "1000"), []string{"30", "$1,000.00"}},
		{"overtime is part of the pay and not added to it", plain(func(c *Case) {
			c.Income.Jobs = []Job{{Pay: usd("1000"), Overtime: usd("300")}}
		}), []string{"30", "$1,000.00"}},
		{"pay and benefits together", plain(func(c *Case) {
			c.Income.Jobs = []Job{{Pay: usd("1000")}, {Pay: usd("200")}}
			c.Income.Own = Benefits{Maybe{yes, usd("1")}, Maybe{yes, usd("2")}, Maybe{yes, usd("3")}, Maybe{yes, usd("4")}}
		}), []string{"30", "$1,210.00"}},
		{"a spouse who owes too", plain(func(c *Case) {
			c.Household.Owing = Say(OwingJoint)
			c.Income.Jobs = []Job{{Whose: Say(WhoseOwn), Pay: usd("1000")}, {Whose: Say(WhoseSpouse), Pay: usd("900")}}
			c.Income.Spouse.Pension = Maybe{yes, usd("50")}
		}), []string{"30", "$1,000.00", "31", "$950.00", "Box D", "$1,950.00"}},
		{"a spouse who does not owe is not read", plain(func(c *Case) {
			c.Household.Owing = Say(OwingMarried)
			c.Income.Spouse.Pension = Maybe{yes, usd("50")}
		}), []string{"31", "$0.00", "Box D", "$0.00"}},
		{"the job of a spouse who does not owe is nobody's", plain(func(c *Case) {
			c.Household.Owing = Say(OwingMarried)
			c.Income.Jobs = []Job{{Whose: Say(WhoseOwn), Pay: usd("1000")}, {Whose: Say(WhoseSpouse), Pay: usd("900")}}
		}), []string{"30", "$1,000.00", "31", "$0.00", "Box D", "$1,000.00"}},
		{"nor is it the taxpayer's who is not married any more", plain(func(c *Case) {
			c.Household.Owing = Say(OwingAlone)
			c.Income.Jobs = []Job{{Whose: Say(WhoseSpouse), Pay: usd("900")}}
		}), []string{"30", "$0.00", "31", "$0.00", "Box D", "$0.00"}},
		{"what a son who lives there gives", plain(func(c *Case) {
			c.Household.Others = []Person{{Shares: Say(false), Gives: usd("250")}}
		}), []string{"32", "$250.00", "Box D", "$250.00"}},
		{"what a person earns who shares the costs is no income", plain(func(c *Case) {
			c.Household.Others = []Person{{Shares: yes, Income: usd("2500")}}
			c.Income.Jobs = []Job{{Pay: usd("2500")}}
		}), []string{"32", "$0.00", "Box D", "$2,500.00", "home-share", "50%"}},
		{"interest, a partnership, rent, support", plain(func(c *Case) {
			c.Income.Interest = Maybe{yes, usd("1")}
			c.Income.Distribution = Maybe{yes, usd("2")}
			c.Income.Rent = Maybe{yes, usd("3")}
			c.Income.ChildSupport = Maybe{yes, usd("4")}
			c.Income.Alimony = Maybe{yes, usd("5")}
		}), []string{"33", "$1.00", "34", "$2.00", "35", "$3.00", "37", "$4.00", "38", "$5.00", "Box D", "$15.00"}},
		{"rent that does not cover its costs is nothing", plain(func(c *Case) {
			c.Income.Rent = Maybe{yes, usd("-300")}
			c.Income.Alimony = Maybe{yes, usd("500")}
		}), []string{"35", "$0.00", "Box D", "$500.00"}},
		{"jobs are not read when there is none", func() Case {
			c := paid(EveryMonth, "1000")
			c.Income.Employed = Say(false)
			return c
		}(), []string{"30", "$0.00"}},
	})
}
