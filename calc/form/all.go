package form

import (
	"offercheck/calc"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/oic"
)

// A kind of form that is filled in: its number at the IRS, and how. A case has one of each,
// or as many as each says.
type kind struct {
	id, number string
	each       func(*sheet) []int
	fill       func(*sheet)
}

// kinds are the forms that are filled in.
func kinds() []kind {
	return []kind{
		{"656", "656", nil, (*sheet).offer},
		{"433-a-oic", "433-A (OIC)", nil, (*sheet).statement},
		{"9465", "9465", nil, (*sheet).plan},
		{"13844", "13844", nil, (*sheet).reducedFee},
		{"843", "843", (*sheet).penaltyYears, (*sheet).penalty},
		{"12153", "12153", (*sheet).hearingsDue, (*sheet).hearing},
	}
}

// IDs are the forms that are filled in, by ID.
func IDs() []string {
	var ids []string
	for _, n := range kinds() {
		ids = append(ids, n.id)
	}
	return ids
}

// IDOf is the ID of the form with a number, and false if it is not filled in.
func IDOf(number string) (string, bool) {
	for _, n := range kinds() {
		if n.number == number {
			return n.id, true
		}
	}
	return "", false
}

// Options are what the case does not say of a form.
type Options struct {
	Terms string // of an offer: oic.Lump or oic.Periodic; Terms of the report if empty
}

// Every is the forms with an ID, filled in for a case and the report on it: one, or one for
// each tax year. There is none if no form has that ID, or if no year needs it.
func Every(id string, c facts.Case, r *calc.Report, b *law.Book, o Options) []Form {
	if o.Terms == "" {
		o.Terms = Terms(r)
	}
	var all []Form
	for _, k := range kinds() {
		if k.id != id {
			continue
		}
		s := begin(k, &c, r, b.OrEmpty(), o.Terms)
		each := []int{0}
		if k.each != nil {
			each = k.each(s)
		}
		for _, n := range each {
			s := begin(k, &c, r, b.OrEmpty(), o.Terms)
			if s.n = n; n > 0 {
				s.form.Year = c.Debt.Years[n-1].Year.Value
			}
			k.fill(s)
			all = append(all, s.form)
		}
	}
	return all
}

// Of is the first of Every, and false if there is none.
func Of(id string, c facts.Case, r *calc.Report, b *law.Book, o Options) (Form, bool) {
	all := Every(id, c, r, b, o)
	if len(all) == 0 {
		return Form{}, false
	}
	return all[0], true
}

// Terms is the payment terms of the offer that the forms are filled in for, if nobody chose:
// a lump sum, unless that is closed and periodic payments are not.
func Terms(r *calc.Report) string {
	if r.Offer(oic.Lump).Open.Verdict == line.No && r.Offer(oic.Periodic).Open.Verdict != line.No {
		return oic.Periodic
	}
	return oic.Lump
}
