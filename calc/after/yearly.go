package after

import (
	"offercheck/calc/date"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// yearly is the returns and estimated taxes that are due from acceptance to the last day. A
// return is due by IRC 6072(a), the next workday where that is none (IRC 7503), and with an
// extension the months of Treas. Reg. 1.6081-4 later; its tax is not.
func (o Offer) yearly(last date.Day, b *law.Book) []Duty {
	var all []Duty
	add := func(id string, n, year int, day line.Line) {
		if day.Known && day.Day() >= o.On && day.Day() <= last {
			all = append(all, Duty{ID: id, N: n, Year: year, Day: day})
		}
	}
	if o.On == 0 || last == 0 {
		return nil
	}
	for year := o.On.Year() - 1; year <= last.Year(); year++ {
		due := returnDue(year, b)
		add(Return, 0, year, line.WorkedDay("offer-return-due", due.NextWorkday(), b.Account.Cites.ReturnDue))
		more := b.Account.ExtensionMonths.After(due).NextWorkday()
		add(Extended, 0, year, line.WorkedDay("offer-return-extended", more, b.Account.ExtensionMonths.Cite, b.Account.ExtensionMonths))
		for n := 1; o.Estimated; n++ {
			due := b.EstimatedDue(year, n)
			if !due.Known { // the year has no more: IRC 6654(c)(1)
				break
			}
			add(Estimated, n, year, due)
		}
	}
	return all
}

// returnDue is the day on which the return of a year is due, workday or not.
func returnDue(year int, b *law.Book) date.Day {
	a := &b.Account
	if !a.ReturnDueMonth.Known || !a.ReturnDueDay.Known {
		return 0
	}
	return date.FirstOf(year+1).AddMonths(a.ReturnDueMonth.Int()-1) + date.Day(a.ReturnDueDay.Int()-1)
}
