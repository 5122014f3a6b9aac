package oic_test

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/facts"
	"offercheck/calc/oic/oictest"
)

// TestLiving has a row for each rule of lines 39, 40 and 44 to 50.
func TestLiving(t *testing.T) {
	yes, no := facts.Say(true), facts.Say(false)
	checkExamples(t, []example{
		{"nothing spent: what is allowed regardless", calctest.Plain(func(*facts.Case) {}),
			[]string{"39", "$867.00", "40", "$0.00", "43", "$220.00", "45", "$90.00", "Box E", "$1,177.00"}},
		{"two people", withHousehold(2, 0), []string{"39", "$1,558.00", "45", "$180.00"}},
		{"four people, two of them 65 and over", withHousehold(2, 2), []string{"39", "$2,176.00", "45", "$506.00"}},
		{"seven people: three more than four", withHousehold(7, 0), []string{"39", "$3,367.00", "45", "$630.00"}},
		{"rent and utilities under the county's standard", withExpenses(func(l *facts.Living) { l.Rent, l.Utilities = calctest.USD("900"), calctest.USD("150.50") }),
			[]string{"housing-allowed", "$1,050.50", "40", "$1,051.00"}},
		{"over the standard", withExpenses(func(l *facts.Living) { l.Rent, l.Utilities = calctest.USD("1800"), calctest.USD("150") }),
			[]string{"40", "$1,875.00", "lost:housing", "$75.00"}},
		{"health insurance as claimed", withExpenses(func(l *facts.Living) { l.HealthInsurance = calctest.USD("700") }), []string{"44", "$700.00"}},
		{"out-of-pocket health care above the standard", withExpenses(func(l *facts.Living) { l.Medical = facts.Maybe{Has: yes, Amount: calctest.USD("300")} }), []string{"45", "$300.00"}},
		{"out-of-pocket health care below the standard", withExpenses(func(l *facts.Living) { l.Medical = facts.Maybe{Has: yes, Amount: calctest.USD("20")} }), []string{"45", "$90.00", "lost:medical", "$0.00"}},
		{"whether there is more is not known: the standard", withExpenses(func(l *facts.Living) { l.Medical = facts.Maybe{Has: facts.DoNotKnow[bool]()} }),
			[]string{"45", "$90.00"}},
		{"a court's order and care of children", withExpenses(func(l *facts.Living) {
			l.CourtOrdered, l.Care = facts.Maybe{Has: yes, Amount: calctest.USD("400")}, facts.Maybe{Has: yes, Amount: calctest.USD("250")}
		}), []string{"46", "$400.00", "47", "$250.00"}},
		{"C6: support counts, a private creditor's judgment does not", withExpenses(func(l *facts.Living) {
			l.CourtOrdered, l.Garnishment = facts.Maybe{Has: yes, Amount: calctest.USD("750")}, facts.Maybe{Has: yes, Amount: calctest.USD("480")}
		}), []string{"46", "$750.00", "lost:garnishment", "$480.00"}},
		{"C6: a judgment alone", withExpenses(func(l *facts.Living) { l.Garnishment = facts.Maybe{Has: yes, Amount: calctest.USD("480")} }),
			[]string{"46", "$0.00", "lost:garnishment", "$480.00"}},
		{"C6: an IRS levy is a flag, and no expense", withExpenses(func(l *facts.Living) { l.Levy = yes }), []string{"46", "$0.00", "Box E", "$1,177.00", "levy", "yes"}},
		{"term life insurance", withExpenses(func(l *facts.Living) {
			l.LifeInsurance, l.Term = facts.Maybe{Has: yes, Amount: calctest.USD("40")}, yes
		}), []string{"48", "$40.00"}},
		{"life insurance with a cash value", withExpenses(func(l *facts.Living) { l.LifeInsurance, l.Term = facts.Maybe{Has: yes, Amount: calctest.USD("40")}, no }),
			[]string{"48", "$0.00", "lost:life-insurance", "$40.00"}},
		{"current taxes as claimed", withExpenses(func(l *facts.Living) { l.Taxes = calctest.USD("512.34") }), []string{"taxes", "$512.34", "49", "$512.00"}},
		{"secured debts, student loans, dues and representation", withExpenses(func(l *facts.Living) {
			l.Secured, l.StudentLoans, l.Dues, l.Fees = facts.Maybe{Has: yes, Amount: calctest.USD("1")}, facts.Maybe{Has: yes, Amount: calctest.USD("2")}, facts.Maybe{Has: yes, Amount: calctest.USD("4")}, facts.Maybe{Has: yes, Amount: calctest.USD("8")}
		}), []string{"50", "$15.00", "Box E", "$1,192.00"}},
		{"expenses not allowed are on no line", withExpenses(func(l *facts.Living) {
			l.CreditCards, l.Savings, l.Giving, l.Tuition = facts.Maybe{Has: yes, Amount: calctest.USD("1")}, facts.Maybe{Has: yes, Amount: calctest.USD("2")}, facts.Maybe{Has: yes, Amount: calctest.USD("4")}, facts.Maybe{Has: yes, Amount: calctest.USD("8")}
		}), []string{"Box E", "$1,177.00", "lost:credit-cards", "$1.00", "lost:savings", "$2.00", "lost:giving", "$4.00", "lost:tuition", "$8.00"}},
		{"more allowed than box D: box F is zero", withExpenses(func(l *facts.Living) { l.Taxes = calctest.USD("100") }),
			[]string{"income-less-expenses", "-$1,277.00", "Box F", "$0.00"}},
	})
}

// TestSharedHome has a row for each rule of a home shared with somebody who
// does not owe.
func TestSharedHome(t *testing.T) {
	home := func(own string, others ...facts.Person) facts.Case {
		return calctest.Plain(func(c *facts.Case) {
			c.Household.Under65 = facts.Say(2)
			c.Household.Others = others
			c.Income.Jobs = []facts.Job{{Pay: calctest.USD(own)}}
			c.Living.Rent, c.Living.HealthInsurance, c.Living.Taxes = calctest.USD("1000"), calctest.USD("100"), calctest.USD("200")
			c.Living.CourtOrdered = facts.Maybe{Has: facts.Say(true), Amount: calctest.USD("300")}
		})
	}
	sharer := func(income string) facts.Person {
		return facts.Person{Shares: facts.Say(true), Income: calctest.USD(income)}
	}
	checkExamples(t, []example{
		{"three quarters of shared costs, all of the taxpayer's own", home("3000", sharer("1000")), []string{
			"home-share", "75%", "39", "$1,169.00", "40", "$750.00", "43", "$165.00", "44", "$100.00", "45", "$135.00", "46", "$300.00", "49", "$200.00"}},
		{"a share is shown to two places of a percent", home("1000", sharer("2000")), []string{"home-share", "33.33%", "40", "$333.00"}},
		{"C20: but is exact: 1,000 × 3,000 / 4,019 is 746.45, and 74.65 percent of it 746.50", home("3000", sharer("1019")), []string{"home-share", "74.65%", "40", "$746.00"}},
		{"two who share", home("1000", sharer("500"), sharer("500")), []string{"home-share", "50%"}},
		{"one who only contributes shares no costs", home("3000", facts.Person{Shares: facts.Say(false), Gives: calctest.USD("100")}), []string{
			"39", "$1,558.00", "40", "$1,000.00", "32", "$100.00"}},
		{"no income at all: the taxpayer bears the costs", home("0", sharer("0")), []string{"40", "$1,000.00"}},
		{"no income of the taxpayer", home("0", sharer("2000")), []string{"home-share", "0%", "39", "$0.00", "44", "$100.00"}},
	})
}

// TestStateTax has a row for each rule of line 51.
func TestStateTax(t *testing.T) {
	yes, no := facts.Say(true), facts.Say(false)
	owed := func(pay string, s facts.StateTax) facts.Case {
		return calctest.Plain(func(c *facts.Case) {
			c.Debt.Total = calctest.USD("30000")
			c.Income.Jobs = []facts.Job{{Pay: calctest.USD(pay)}}
			c.Living.StateTax = s
		})
	}
	told := owed("1577", facts.StateTax{Has: yes, Payment: calctest.USD("350"), Earlier: no, Balance: calctest.USD("10000")})
	told.Debt = debtOfOneYear()
	checkExamples(t, []example{
		{"none", owed("1577", facts.StateTax{Has: no}), []string{"51", "$0.00"}},
		{"an agreement older than the federal assessment: as agreed", owed("1577", facts.StateTax{Has: yes, Payment: calctest.USD("350"), Earlier: yes, Balance: calctest.USD("10000")}),
			[]string{"51", "$350.00", "Box F", "$50.00"}},
		{"a later one: a quarter of what is left", owed("1577", facts.StateTax{Has: yes, Payment: calctest.USD("350"), Earlier: no, Balance: calctest.USD("10000")}),
			[]string{"state-tax-left", "$400.00", "51", "$100.00", "Box F", "$300.00", "lost:state-tax", "$250.00"}},
		{"the federal balance is that of its year: 400 × 10,000 / 25,457.74", told,
			[]string{"state-tax-left", "$400.00", "51", "$157.00", "Box F", "$243.00", "lost:state-tax", "$193.00"}},
		{"a later one that asks for less", owed("1577", facts.StateTax{Has: yes, Payment: calctest.USD("60"), Earlier: no, Balance: calctest.USD("10000")}), []string{"51", "$60.00"}},
		{"nothing is left", owed("1000", facts.StateTax{Has: yes, Payment: calctest.USD("60"), Earlier: no, Balance: calctest.USD("10000")}), []string{"51", "$0.00", "Box F", "$0.00"}},
		{"nothing is paid: the rest is not read", owed("1577", facts.StateTax{Has: yes, Payment: calctest.USD("0")}), []string{"51", "$0.00"}},
	})
}

// TestLivingNotAnswered lists the answers missing if none of lines 39 to 51 is
// answered, and the pay is above all that may be lived on.
func TestLivingNotAnswered(t *testing.T) {
	c := calctest.Plain(func(c *facts.Case) {
		c.Applying.AGI = calctest.USD("0")
		c.Income.Jobs = []facts.Job{{Pay: calctest.USD("9000")}}
	})
	c.Living = facts.Living{}
	c.Household.County, c.Household.Over65, c.Household.State = facts.Choice{}, facts.Count{}, facts.Choice{}
	oictest.Expect(t, c, "Box E", "?", "missing",
		"over-65, rent, utilities, county, health-insurance, has-medical, court-ordered, care, life-insurance, taxes, secured, student-loans, dues, fees, state-tax, state")
}

// TestNothingLeftWhateverACostIs has a cost that is not known beside those that are: 1,177,
// of which 90 are health care. Pay of so much leaves nothing, whatever the other cost is; a
// dollar more may leave one.
func TestNothingLeftWhateverACostIs(t *testing.T) {
	unsure := facts.Amount{Unsure: true}
	paid := func(pay string, set func(c *facts.Case)) facts.Case {
		c := calctest.Plain(func(c *facts.Case) { c.Income.Jobs = []facts.Job{{Pay: calctest.USD(pay)}} })
		set(&c)
		return c
	}
	taxes := func(c *facts.Case) { c.Living.Taxes = unsure }
	checkExamples(t, []example{
		{"all of the pay is used up", paid("1177", taxes), []string{"Box E", "?", "Box F", "$0.00", "Box G", "$0.00", "Box H", "$0.00"}},
		{"a dollar more", paid("1178", taxes), []string{"Box E", "?", "Box F", "?", "Box G", "?"}},
		{"rent", paid("1177", func(c *facts.Case) { c.Living.Rent = unsure }), []string{"40", "?", "Box F", "$0.00"}},
		{"the pay is not known either", paid("0", func(c *facts.Case) { c.Income.Jobs[0].Pay, c.Living.Taxes = unsure, unsure }), []string{"Box F", "?"}},
	})
}
