package law

import (
	"strconv"

	"offercheck/calc/line"
)

// Levy is the law of what a levy takes, and of what is exempt from it. What the table of
// Publication 1494 is made of are methods of Book: StandardDeduction, LevyPerDependent,
// LevyPerBox and PayPeriods.
type Levy struct {
	StatementDays line.Line `law:"levy.statement-days"` // business days, to hand the statement of Form 668-W back
	BenefitShare  line.Line `law:"levy.benefit-share"`  // of a federal payment, at most: IRC 6331(h)
	BankDays      line.Line `law:"levy.bank-days"`      // a bank holds the money: IRC 6332(c)
	HomeMost      line.Line `law:"levy.home-most"`      // dollars of a levy up to which no home is taken: IRC 6334(a)(13)(A)
	ReturnYears   line.Line `law:"levy.return-years"`   // from a levy, to ask to have back the money that it took: IRC 6343(b) and (d)

	Cites LevyCites
}

// LevyCites are the pages that the rules of levies rest on.
type LevyCites struct {
	Wages       line.Cite `source:"irc-6334-d"` // the exempt amount
	Table       line.Cite `source:"publication-1494"`
	Statement   line.Cite `source:"notice-1439"`
	WagePage    line.Cite `source:"irs.wage-levies"`
	Continues   line.Cite `source:"irc-6331-e"`
	Boxes       line.Cite `source:"irc-63-f"`
	Benefits    line.Cite `source:"irc-6331-h"`
	OutsideFPLP line.Cite `source:"poms-gn-02410.305"` // a levy on paper, outside of the Federal Payment Levy Program
	LeftOut     line.Cite `source:"irs.fplp"`          // what the program does not take
	Filter      line.Cite `source:"tas.2014-msp-19"`   // of low income
	Bank        line.Cite `source:"irc-6332-c"`
	BankOnce    line.Cite `source:"irm-5.11.5.3"`
	PaidWages   line.Cite `source:"reg-301.6334-2-b"`
	Exempt      line.Cite `source:"irc-6334-a"`
	Payments    line.Cite `source:"irc-6334-f"` // exempt payments that may be levied all the same
	Release     line.Cite `source:"irc-6343-a"`
	Returned    line.Cite `source:"irc-6343-d"` // money that a levy took is given back
	Unfiled     line.Cite `source:"vinatieri"`
}

// LevyPerDependent is what a levy leaves for each dependent on the statement, dollars a
// year, in the year of the book's day; unknown in a year whose figure is not held.
func (b *Book) LevyPerDependent() line.Line {
	b = b.OrEmpty()
	return b.figure("levy.dependent", strconv.Itoa(b.On.Year()))
}

// LevyPerBox is what a levy leaves for each box of 65 or over, or of blind, dollars a
// year: the additional standard deduction (IRC 63(f)), which depends on whether the
// statement is of somebody married.
func (b *Book) LevyPerBox(married bool) line.Line {
	b = b.OrEmpty()
	id := "levy.box-alone"
	if married {
		id = "levy.box-married"
	}
	return b.figure(id, strconv.Itoa(b.On.Year()))
}

// PayPeriods is how many pay periods a year has, by their name in facts, such as
// facts.EveryWeek. It is unknown for any other name.
func (b *Book) PayPeriods(every string) line.Line {
	b = b.OrEmpty()
	if every == "month" {
		return b.MonthsInYear
	}
	return b.figure("levy.periods", every)
}
