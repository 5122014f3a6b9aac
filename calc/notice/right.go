package notice

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// last is the last day to act, and whether it is only how long the IRS gives as a rule.
// Where the law sets the day, a day that the letter prints counts as IRC 6213(a) says it
// does for the Tax Court, the later of the two; it settles the day of a lien, whose filing
// the letter need not name; of any other letter the earlier of the two is never too late.
func last(kind law.Letter, l facts.Letter, b *law.Book) (day line.Line, usual bool) {
	printed := printedDay(l, b)
	switch kind.Right {
	case "":
		return line.Line{}, false
	case law.RightPrinted:
		if printed.Known || kind.Days == 0 {
			return printed, false
		}
		days := line.WorkedCount("letter-usual-days", kind.Days, line.Days, b.Deadlines.Cites.Printed)
		return counted(l.On, "letter-on", days, false, b), true
	case law.RightLienHearing:
		if printed.Known {
			return printed, false
		}
		return lienDay(l, b), false
	}
	day = statutory(kind.Right, l, b)
	switch {
	case !printed.Known:
	case !day.Known:
		day = printed
	case kind.Right == law.RightTaxCourt || kind.Right == law.RightTaxCourtSpouse || kind.Right == law.RightTaxCourtHearing:
		if printed.Day() > day.Day() {
			day = printed.Under(b.Deadlines.Cites.Court)
		}
	case printed.Day() < day.Day():
		day = printed
	}
	return day, false
}

// printedDay is the day that the letter prints.
func printedDay(l facts.Letter, b *law.Book) line.Line {
	day := line.GivenDay("letter-printed", l.Printed.Value)
	return line.WorkedDay(lastDay, day.Day(), b.Deadlines.Cites.Printed, day)
}

// lastDay is the ID of the last day to act, and of what it is unknown for want of.
const lastDay = "letter-last-day"

// statutory is the last day that the law sets; unknown without the day that it counts
// from.
func statutory(right string, l facts.Letter, b *law.Book) line.Line {
	d, k := &b.Deadlines, &b.Clock
	on := func(days line.Line) line.Line { return counted(l.On, "letter-on", days, true, b) }
	abroad := func(days, away line.Line) line.Line {
		if facts.Yes(l.Abroad) {
			days = away
		}
		return on(days)
	}
	switch right {
	case law.RightBill:
		if line.AtLeast("large-bill", facts.Given("letter-amount", l.Amount), b.Account.DemandLargeAmount).Verdict == line.Yes {
			return largeBill(l, b)
		}
		return on(b.Account.DemandDays)
	case law.RightHearing:
		return on(k.HearingRequestDays)
	case law.RightTaxCourt:
		return abroad(d.CourtDays, d.CourtDaysAbroad)
	case law.RightTaxCourtSpouse:
		return on(k.InnocentPetitionDays)
	case law.RightTaxCourtHearing:
		return on(k.HearingPetitionDays)
	case law.RightMathError:
		return on(d.MathErrorDays)
	case law.RightStateRefund:
		return counted(l.On, "letter-on", b.Waiting.IntentDays, false, b)
	case law.RightBenefits:
		return on(d.BenefitsDays)
	case law.RightKeepPlan:
		return on(b.Agreement.DefaultDays)
	case law.RightPlanAppeal:
		return on(d.PlanAppealDays)
	case law.RightOfferAppeal:
		return on(d.OfferAppealDays)
	case law.RightSuit:
		return on(d.SuitYears)
	case law.RightTrustFund:
		return abroad(d.TrustFundDays, d.TrustFundDaysAbroad)
	case law.RightBankHold:
		return counted(l.From, "levy-received", d.BankDays, false, b)
	case law.RightStatement:
		return workdays(l.From, "statement-given", d.StatementDays)
	case law.RightLockIn:
		return counted(l.On, "letter-on", d.LockInDays, false, b)
	case law.RightProtest:
		return on(d.ProtestDays)
	case law.RightContacts:
		return counted(l.On, "letter-on", d.ContactDays, false, b)
	}
	return line.GivenDay(lastDay, 0)
}

// counted is the day so long after another, moved to the next workday if it is one to act
// on (IRC 7503).
func counted(from facts.Date, id string, days line.Line, moves bool, b *law.Book) line.Line {
	start := line.GivenDay(id, from.Value)
	day, cite := days.After(start.Day()), days.Cite
	if !from.Given || day == 0 {
		return unknownDay(cite, start, days)
	}
	if next := day.NextWorkday(); moves && next != day {
		return line.WorkedDay(lastDay, next, b.Account.Cites.NextWorkday, line.WorkedDay("letter-counted-day", day, cite, start, days))
	}
	return line.WorkedDay(lastDay, day, cite, start, days)
}

// unknownDay is a last day that is not known, with what it would be counted from.
func unknownDay(c line.Cite, in ...line.Line) line.Line {
	return line.Worked(lastDay, decimal.Zero, line.Date, c, in...)
}

// workdays is the day so many workdays after another.
func workdays(from facts.Date, id string, days line.Line) line.Line {
	start := line.GivenDay(id, from.Value)
	if !start.Known || !days.Known {
		return unknownDay(days.Cite, start, days)
	}
	return line.WorkedDay(lastDay, start.Day().AddWorkdays(days.Int()), days.Cite, start, days)
}

// largeBill is the last day of a bill for a large amount, in workdays.
func largeBill(l facts.Letter, b *law.Book) line.Line {
	return workdays(l.On, "letter-on", b.Account.DemandBusinessDays)
}

// lienDay is the last day to ask for a hearing on a lien: so many days after the five
// workdays that follow its filing. Without the day of filing it is counted from the
// letter's date, which is never too late: the letter is sent within those workdays.
func lienDay(l facts.Letter, b *law.Book) line.Line {
	days := b.Clock.HearingRequestDays
	if !l.From.Given {
		return counted(l.On, "letter-on", days, false, b)
	}
	told := toldDay(l, b)
	return counted(facts.Say(told.Day()), told.ID, days, true, b)
}

// toldDay is the last of the workdays after the filing of a lien within which the IRS
// must tell of it: IRC 6320(a)(2).
func toldDay(l facts.Letter, b *law.Book) line.Line {
	x := workdays(l.From, "lien-filed", b.Deadlines.LienDays)
	x.ID = "lien-told-by"
	return x
}
