package form

import (
	"offercheck/calc"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/oic"
)

// IDs of the forms that are filled in, by their numbers at the IRS.
var numbers = []struct {
	id, number string
	fill       func(*sheet)
}{
	{"656", "656", (*sheet).offer},
	{"433-a-oic", "433-A (OIC)", (*sheet).statement},
}

// IDs are the forms that are filled in, by ID.
func IDs() []string {
	var ids []string
	for _, n := range numbers {
		ids = append(ids, n.id)
	}
	return ids
}

// IDOf is the ID of the form with a number, and false if it is not filled in.
func IDOf(number string) (string, bool) {
	for _, n := range numbers {
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

// Of is the form with an ID, filled in for a case and the report on it. It is false if there
// is none with that ID.
func Of(id string, c facts.Case, r *calc.Report, b *law.Book, o Options) (Form, bool) {
	if o.Terms == "" {
		o.Terms = Terms(r)
	}
	for _, n := range numbers {
		if n.id == id {
			s := begin(n.id, n.number, &c, r, b.OrEmpty(), o.Terms)
			n.fill(s)
			return s.form, true
		}
	}
	return Form{}, false
}

// Terms is the payment terms of the offer that the forms are filled in for, if nobody chose:
// a lump sum, unless periodic payments alone are open.
func Terms(r *calc.Report) string {
	if r.Offer(oic.Lump).Open.Verdict == line.No && r.Offer(oic.Periodic).Open.Verdict == line.Yes {
		return oic.Periodic
	}
	return oic.Lump
}
