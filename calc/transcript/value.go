package transcript

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/date"
)

// value reads what follows a label.
func (r *reader) value(v value) {
	switch v {
	case valueForm:
		r.formNumber()
	case valuePeriod:
		r.period()
	case valueBalance:
		r.accountAmount(func(a *Account) *decimal.NullDecimal { return &a.Balance })
	case valueWithAccruals:
		r.accountAmount(func(a *Account) *decimal.NullDecimal { return &a.WithAccruals })
	case valueInterest:
		r.money(func(a *Account) *decimal.NullDecimal { return &a.Interest })
		r.asOf(func(a *Account) *date.Day { return &a.InterestOn })
	case valuePenalty:
		r.money(func(a *Account) *decimal.NullDecimal { return &a.Penalty })
		r.asOf(func(a *Account) *date.Day { return &a.PenaltyOn })
	default:
		r.fromReturn(v)
	}
}

// fromReturn reads a value that comes from the return.
func (r *reader) fromReturn(v value) {
	switch v {
	case valueStatus:
		r.filingStatus()
	case valueAGI:
		r.money(func(a *Account) *decimal.NullDecimal { return &a.AGI })
	case valueTaxable:
		r.money(func(a *Account) *decimal.NullDecimal { return &a.Taxable })
	case valueTaxPerReturn:
		r.money(func(a *Account) *decimal.NullDecimal { return &a.TaxPerReturn })
	case valueSETax:
		r.money(func(a *Account) *decimal.NullDecimal { return &a.SETax })
	case valueReceived:
		r.dated(func(a *Account) *date.Day { return &a.Received })
	case valueProcessed:
		r.dated(func(a *Account) *date.Day { return &a.Processed })
	default:
		r.skip()
	}
}

// money reads an amount into a field that has none yet.
func (r *reader) money(field func(*Account) *decimal.NullDecimal) {
	r.closeRow()
	d, n := amount(r.words[r.at:])
	if n == 0 {
		r.garbled()
		return
	}
	if f := field(r.account()); !f.Valid {
		*f = decimal.NewNullDecimal(d)
	}
	r.at += n
}

// accountAmount reads an amount that every account has once: a second one belongs
// to another account, whose heading repeats this one's or was not read.
func (r *reader) accountAmount(field func(*Account) *decimal.NullDecimal) {
	r.closeRow()
	if a := r.account(); field(a).Valid {
		form := r.nextForm
		if r.repeated != 0 {
			form = a.Form
		}
		r.newAccount(r.repeated, form)
		r.rows = false
	}
	r.money(field)
}

// dated reads a date into a field that has none yet.
func (r *reader) dated(field func(*Account) *date.Day) {
	r.closeRow()
	d, n := dateIn(r.words[r.at:])
	if n == 0 {
		r.garbled()
		return
	}
	if f := field(r.account()); *f == 0 {
		*f = d
	}
	r.at += n
}

// asOf reads the day to which an amount is accrued.
func (r *reader) asOf(field func(*Account) *date.Day) {
	if n := r.match(r.at, "as of"); n > 0 && r.at+n < len(r.words) {
		r.at += n
		r.dated(field)
	}
}

// filingStatus reads one of the five statuses.
func (r *reader) filingStatus() {
	r.closeRow()
	for _, s := range [...]struct{ words, status string }{
		{"single", Single},
		{"married filing joint", MarriedJoint}, {"married filing jointly", MarriedJoint},
		{"married filing separate", MarriedSeparate}, {"married filing separately", MarriedSeparate},
		{"head of household", HeadOfHousehold},
		{"qualifying widow", SurvivingSpouse}, {"qualifying widower", SurvivingSpouse},
		{"qualifying widow(er", SurvivingSpouse}, {"qualifying surviving spouse", SurvivingSpouse},
	} {
		if n := r.match(r.at, s.words); n > 0 {
			r.account().FilingStatus = s.status
			r.at += n
			return
		}
	}
	r.garbled()
}

// skip passes over a value that is not kept.
func (r *reader) skip() {
	line := r.words[r.at].line
	for n := 0; n < 3 && r.at < len(r.words) && r.words[r.at].line == line; n++ {
		if _, length := r.labelAt(r.at); length > 0 || r.phraseAt(r.at) > 0 {
			return
		}
		r.at++
	}
}

// garbled notes that a value on the line of its label cannot be read.
func (r *reader) garbled() {
	if r.beside() && r.phraseAt(r.at) == 0 {
		r.unread(r.words[r.at].line)
	}
}

// unlabeled notes a value whose label is not known, as unread.
func (r *reader) unlabeled() {
	_, sum := amount(r.words[r.at:])
	_, day := dateIn(r.words[r.at:])
	if sum+day > 0 {
		r.unread(r.words[r.at].line)
	}
}
