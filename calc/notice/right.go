package notice

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// last is the last day to act, and whether it is only how long the IRS gives as a rule.
// Where the law sets the day, and the letter prints one too, IRC 6213(a) says of a notice
// of deficiency that the later of the two counts. The printed day settles that of a lien,
// whose filing the letter need not name. Of any other letter the earlier of the two is
// never too late.
func last(kind law.Letter, l facts.Letter, b *law.Book) (day line.Line, usual bool) {
	printed := printedDay(l, b)
	switch kind.Right {
	case "":
		return line.Line{}, false
	case law.RightPrinted:
		if printed.Known || kind.Days == 0 {
			return printed, false
		}
		return usualDay(kind, l, b), true
	case law.RightLienHearing:
		if printed.Known {
			return printed, false
		}
		return lienDay(l, b), !l.From.Given
	case law.RightLowFee: // what the letter prints is the day of a payment
		return statutory(kind.Right, l, b), false
	}
	day, usual = statutory(kind.Right, l, b), kind.Right == law.RightProtest
	switch {
	case !printed.Known:
	case !day.Known, usual:
		return printed, false
	case kind.Right == law.RightTaxCourt:
		if printed.Day() > day.Day() {
			day = printed.Under(b.Deadlines.Cites.Court)
		}
	case printed.Day() < day.Day():
		day = printed
	}
	return day, usual
}

// printedDay is the day that the letter prints.
func printedDay(l facts.Letter, b *law.Book) line.Line {
	day := line.GivenDay("letter-printed", l.Printed.Value)
	return line.WorkedDay(lastDay, day.Day(), b.Deadlines.Cites.Printed, day)
}

// lastDay is the ID of the last day to act, and of what it is unknown for want of.
const lastDay = "letter-last-day"

// countedDay is the ID of that day before it was moved to a workday.
const countedDay = "letter-counted-day"

// statutory is the last day that the law sets, or the IRS for a protest; unknown without
// the day that it counts from. The day before which the IRS, a bank or an employer may not
// act is not moved to the next workday: IRC 7503 moves what the taxpayer has to do.
func statutory(right string, l facts.Letter, b *law.Book) line.Line {
	d, k := &b.Deadlines, &b.Clock
	on := func(days line.Line) line.Line { return counted(dated(l), days, true, b) }
	from := func(days line.Line) line.Line { return counted(dated(l), days, false, b) }
	abroad := func(days, away line.Line) line.Line {
		if facts.Yes(l.Abroad) {
			days = away
		}
		return on(days)
	}
	switch right {
	case law.RightBill:
		if isLarge(l, b) {
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
		return from(b.Waiting.IntentDays)
	case law.RightBenefits:
		return from(d.BenefitsDays)
	case law.RightKeepPlan:
		return from(b.Agreement.DefaultDays)
	case law.RightLowFee:
		return from(b.Agreement.FeeAskDays)
	case law.RightPlanAppeal:
		return on(d.PlanAppealDays)
	case law.RightOfferAppeal:
		return on(d.OfferAppealDays)
	case law.RightSuit:
		return on(d.SuitYears)
	case law.RightTrustFund:
		return abroad(d.TrustFundDays, d.TrustFundDaysAbroad)
	case law.RightBankHold:
		return counted(line.GivenDay("levy-received", l.From.Value), b.Levy.BankDays, false, b)
	case law.RightStatement:
		return businessDays(line.GivenDay("statement-given", l.From.Value), b.Levy.StatementDays)
	case law.RightLockIn:
		return from(d.LockInDays)
	case law.RightProtest:
		return from(d.ProtestDays)
	case law.RightContacts:
		return from(d.ContactDays)
	}
	return line.GivenDay(lastDay, 0)
}

// dated is the date of a letter.
func dated(l facts.Letter) line.Line { return line.GivenDay("letter-on", l.On.Value) }

// counted is the day so long after another, moved to the next workday if it is one to act
// on (IRC 7503).
func counted(start, days line.Line, moves bool, b *law.Book) line.Line {
	day, cite := days.After(start.Day()), days.Cite
	if day == 0 {
		return unknownDay(cite, start, days)
	}
	if next := day.NextWorkday(); moves && next != day {
		return line.WorkedDay(lastDay, next, b.Account.Cites.NextWorkday, line.WorkedDay(countedDay, day, cite, start, days))
	}
	return line.WorkedDay(lastDay, day, cite, start, days)
}

// unknownDay is a last day that is not known, with what it would be counted from.
func unknownDay(c line.Cite, in ...line.Line) line.Line {
	return line.Worked(lastDay, decimal.Zero, line.Date, c, in...)
}

// businessDays is the day so many business days after another.
func businessDays(start, days line.Line) line.Line {
	if !start.Known || !days.Known {
		return unknownDay(days.Cite, start, days)
	}
	return line.WorkedDay(lastDay, start.Day().AddBusinessDays(days.Int()), days.Cite, start, days)
}

// usualDay is the day so long after the letter's date as the IRS gives as a rule.
func usualDay(kind law.Letter, l facts.Letter, b *law.Book) line.Line {
	if kind.Stage == law.StageBill && isLarge(l, b) {
		return largeBill(l, b)
	}
	n := kind.Days
	if facts.Yes(l.Abroad) {
		n = max(n, kind.DaysAbroad)
	}
	days := line.WorkedCount("letter-usual-days", n, line.Days, b.Deadlines.Cites.Printed)
	return counted(dated(l), days, false, b)
}

// isLarge reports whether a letter asks for so much that a bill gives less time.
func isLarge(l facts.Letter, b *law.Book) bool {
	return line.AtLeast("large-bill", facts.Given("letter-amount", l.Amount), b.Account.DemandLargeAmount).Verdict == line.Yes
}

// largeBill is the last day of a bill for a large amount, in business days.
func largeBill(l facts.Letter, b *law.Book) line.Line {
	return businessDays(dated(l), b.Account.DemandBusinessDays)
}

// lienDay is the last day to ask for a hearing on a lien: so many days after the five
// business days that follow its filing. Without the day of filing it is counted from the
// letter's date, which is never too late: a letter sent in time is sent within those
// business days.
func lienDay(l facts.Letter, b *law.Book) line.Line {
	days := b.Clock.HearingRequestDays.Under(b.Deadlines.Cites.Lien)
	if !l.From.Given {
		return counted(dated(l), days, false, b)
	}
	return counted(toldDay(l, b), days, true, b)
}

// toldDay is the last of the business days after the filing of a lien within which the IRS
// must tell of it: IRC 6320(a)(2).
func toldDay(l facts.Letter, b *law.Book) line.Line {
	x := businessDays(line.GivenDay("lien-filed", l.From.Value), b.Deadlines.LienDays)
	x.ID = "lien-told-by"
	return x
}
