package agreement

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/payoff"
	"offercheck/calc/way"
)

// The IDs of the ways.
const (
	Now            = "pay-now"     // all of it, at once
	ShortTerm      = "short-term"  // within 180 days, without an agreement
	Guaranteed     = "guaranteed"  // an agreement that the IRS must accept: IRC 6159(c)
	Simple         = "simple-plan" // a Simple Payment Plan
	NonStreamlined = "non-streamlined"
	SixYear        = "six-year"     // every reasonable expense is allowed: IRM 5.14.1.4.1
	Standard       = "what-is-left" // what the standards leave each month
	Partial        = "partial"      // less than all before it expires: IRM 5.14.2
)

// InTime is the ID of the finding that a payment of a plan falls before the last of the
// debt expires. Only a plan that it closes has it.
const InTime = "payment-in-time"

// Means is what a household has to pay with, from its Form 433-A (OIC), and what
// is known of it besides. The zero Means is unknown.
type Means struct {
	Remaining      line.Line       // box F: what the standards leave each month, and zero if they leave nothing
	Spending       line.Line       // what is left each month after what is really spent; less than zero if nothing is
	Cash           line.Line       // in hand and in the bank
	Expenses       line.Line       // box E: a month's allowed expenses
	Used           line.Line       // what is owned and paid at once, before everything else; none if it is unknown
	Equity         line.Line       // what could be had for everything owned: boxes A and B without the exclusions
	CanPay         line.Finding    // whether the IRS could collect everything before it expires
	Hardship       line.Finding    // a fact of economic hardship: Treas. Reg. 301.6343-1(b)(4)
	MayAsk         line.Finding    // returns are filed, this year's payments made, and there is no bankruptcy
	Total          line.Line       // the balance due of all years
	Tax            line.Line       // of it, the tax alone
	Opening        *payoff.Opening // what is owed, as Total says; worked out of the case if it is nil
	LowIncomeLimit line.Line       // the limit of adjusted gross income for a lower fee
}

// Ways is every way to pay over time, open or not.
func Ways(c facts.Case, m Means, b *law.Book) []way.Way {
	b = b.OrEmpty()
	p := newPlanner(c, m, b)
	return []way.Way{
		p.now(), p.shortTerm(),
		p.guaranteed(), p.simple(), p.nonStreamlined(),
		p.sixYear(), p.standard(), p.partial(),
	}
}

// A planner works the ways out for one case.
type planner struct {
	c      facts.Case
	m      Means
	b      *law.Book
	used   decimal.Decimal // paid at once, from what is owned
	all    line.Line       // the balance due before that
	begins date.Day        // of an agreement
	owed   *payoff.Opening
	debt   *payoff.Debt // in an agreement
	months line.Line    // how many payments fall before the last of the debt expires
	least  line.Line    // the least payment to then
	done   []paid       // schedules that were worked out
}

// newPlanner is the planner with what several ways need.
func newPlanner(c facts.Case, m Means, b *law.Book) *planner {
	p := &planner{c: c, m: m, b: b, begins: Begins(b), all: m.Total}
	if assessed := &p.c.Paying.Assessed; assessed.Given && m.Total.Known && assessed.Value.GreaterThan(m.Total.Amount) {
		*assessed = facts.Say(m.Total.Amount) // what is assessed is a part of what is owed
	}
	p.use(m.Used)
	p.owed = m.Opening.OrOpen(c, b)
	p.debt = p.owed.Debt(payoff.Terms{Begins: p.begins, Agreement: true, Down: p.used})
	p.months = p.debt.MonthsToExpiry()
	p.least = p.debt.LeastPayment(p.months.Int())
	return p
}

// Begins is the day on which a plan is taken to begin: the first payment day that
// leaves time to ask for it. The first payment is a month later.
func Begins(b *law.Book) date.Day {
	earliest := b.On + date.Day(b.Agreement.LeadDays.Int())
	d := date.FirstOf(earliest.Year())
	for d.AddMonths(1) <= earliest {
		d = d.AddMonths(1)
	}
	if d += date.Day(b.Agreement.PaymentDay.Int() - 1); d < earliest {
		d = d.AddMonths(1)
	}
	return d
}
