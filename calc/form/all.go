package form

import (
	"offercheck/calc"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/oic"
)

// A kind of form that is filled in: its number at the IRS, empty for a sheet that goes with
// one, and how. A case has one of each, or those that each says: for a year or a person, from
// 1, or for nobody in particular, 0.
type kind struct {
	id, number string
	each       func(*sheet) []int
	fill       func(*sheet)
	unread     bool // its cells were not held against the form
	people     bool // each says people
}

// kinds are the forms that are filled in.
func kinds() []kind {
	return []kind{
		{id: "656", number: "656", fill: (*sheet).offer},
		{id: "433-a-oic", number: "433-A (OIC)", fill: (*sheet).statement},
		{id: "9465", number: "9465", fill: (*sheet).plan},
		{id: "13844", number: "13844", fill: (*sheet).reducedFee},
		{id: "843", number: "843", each: (*sheet).penaltyYears, fill: (*sheet).penalty},
		{id: "12153", number: "12153", each: (*sheet).hearingsDue, fill: (*sheet).hearing},
		{id: "433-f", number: "433-F", fill: (*sheet).collection, unread: true},
		{id: "433-h", number: "433-H", each: (*sheet).wageEarners, fill: (*sheet).wageEarner, unread: true},
		{id: "433-d", number: "433-D", fill: (*sheet).agreement, unread: true},
		{id: "433-b-oic", number: "433-B (OIC)", fill: (*sheet).entity},
		{id: "retirement-sheet", each: (*sheet).hasRetirement, fill: (*sheet).retirementSheet},
		{id: "9423", number: "9423", each: (*sheet).appealed, fill: (*sheet).appeal},
		{id: "911", number: "911", each: (*sheet).harmed, fill: (*sheet).advocate},
		{id: "12277", number: "12277", each: (*sheet).liens, fill: (*sheet).lien},
		{id: "8857", number: "8857", each: (*sheet).innocents, fill: (*sheet).innocent},
		{id: "8379", number: "8379", each: (*sheet).injuries, fill: (*sheet).injured},
		{id: "656-l", number: "656-L", each: (*sheet).doubts, fill: (*sheet).doubt},
		{id: "2848", number: "2848", each: (*sheet).people, fill: (*sheet).attorney, people: true},
		{id: "8821", number: "8821", each: (*sheet).people, fill: (*sheet).reader, people: true},
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
		if n.number == number && number != "" {
			return n.id, true
		}
	}
	return "", false
}

// NumberOf is the number of the form with an ID: empty of a sheet that goes with one, and if
// there is none.
func NumberOf(id string) string {
	for _, n := range kinds() {
		if n.id == id {
			return n.number
		}
	}
	return ""
}

// Options are what the case does not say of a form.
type Options struct {
	Terms string // of an offer: oic.Lump or oic.Periodic; Terms of the report if empty
}

// Every is the forms with an ID, filled in for a case and the report on it: one, or one for
// each tax year or person. There is none if no form has that ID, or if nothing of the case calls for it.
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
			switch s.n = n; {
			case k.people:
				s.form.Person = n
			case n > 0:
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
