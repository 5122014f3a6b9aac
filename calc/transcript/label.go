package transcript

// A label is the words before a value.
type label struct {
	name string
	bare bool // no colon follows it
	what value
}

// A value is what follows a label.
type value int

// The values. One that is skipped is not kept.
const (
	skipped value = iota
	skippedDate
	skippedAmount
	valueForm
	valuePeriod
	valueBalance
	valueWithAccruals
	valueInterest
	valuePenalty
	valueStatus
	valueAGI
	valueTaxable
	valueTaxPerReturn
	valueSETax
	valueReceived
	valueProcessed
)

// labels are tried in this order: a longer one before the one it begins with.
var labels = [...]label{
	{"account balance plus accruals this is not a payoff amount", false, valueWithAccruals},
	{"account balance plus accruals", false, valueWithAccruals},
	{"account balance", false, valueBalance},
	{"accrued interest", false, valueInterest},
	{"accrued penalty", false, valuePenalty},
	{"form number", true, valueForm},
	{"form", false, valueForm},
	{"report for tax period ending", false, valuePeriod},
	{"tax period ending", false, valuePeriod},
	{"tax period", false, valuePeriod},
	{"filing status", false, valueStatus},
	{"adjusted gross income", false, valueAGI},
	{"taxable income", false, valueTaxable},
	{"tax per return", false, valueTaxPerReturn},
	{"total self employment tax", false, valueSETax},
	{"total self-employment tax", false, valueSETax},
	{"return due date or return received date whichever is later", true, valueReceived},
	{"return due date or return received date", true, valueReceived},
	{"return received date", true, valueReceived},
	{"processing date", true, valueProcessed},

	{"se taxable income taxpayer", false, skippedAmount},
	{"se taxable income spouse", false, skippedAmount},
	{"exemptions", false, skipped},
	{"return due date", true, skippedDate},
	{"request date", false, skippedDate},
	{"response date", false, skippedDate},
	{"date of issue", false, skippedDate},
	{"tracking number", false, skipped},
	{"customer file number", false, skipped},
	{"spouse taxpayer identification number", false, skipped},
	{"taxpayer identification number", false, skipped},
	{"spouse identification number", false, skipped},
	{"ssn provided", false, skipped},
	{"spouse ssn", false, skipped},
	{"ssn", false, skipped},
	{"itin", false, skipped},
	{"ein", false, skipped},
}

// labelAt is the label that begins at a word, and how many words it has: none if
// there is no label.
func (r *reader) labelAt(at int) (label, int) {
	for _, l := range labels {
		if n := r.match(at, l.name); n > 0 && (l.bare || r.words[at+n-1].colon || r.valueAt(at+n, l.what.kind())) {
			return l, n
		}
	}
	return label{}, 0
}

// valueAt says whether a date or an amount begins at a word, on the line of the one
// before it.
func (r *reader) valueAt(at int, k kind) bool {
	if at == len(r.words) || r.words[at].line != r.words[at-1].line {
		return false
	}
	_, day := dateIn(r.words[at:])
	_, sum := amount(r.words[at:])
	return k == dateKind && day > 0 || k == amountKind && sum > 0
}

// label reads a label and its value. Where labels without values follow each other,
// a value below them is not read if it could belong to more than one.
func (r *reader) label() bool {
	l, n := r.labelAt(r.at)
	if n == 0 {
		return false
	}
	if r.at != r.unfilledEnd {
		r.unfilled = [kindCount]bool{}
	}
	k := l.what.kind()
	r.at += n
	if r.at == len(r.words) {
		return true
	}
	_, more := r.labelAt(r.at)
	switch {
	case more > 0:
		r.unfilled[k], r.unfilledEnd = true, r.at
	case r.unfilled[k] && k != otherKind && !r.beside():
		r.unfilledEnd = r.at
		r.unlabeled()
	default:
		r.value(l.what)
	}
	return true
}

// A kind is the form that a value has.
type kind int

const (
	otherKind kind = iota
	dateKind
	amountKind
	kindCount
)

func (v value) kind() kind {
	switch v {
	case skippedDate, valuePeriod, valueReceived, valueProcessed:
		return dateKind
	case skipped, valueForm, valueStatus:
		return otherKind
	}
	return amountKind
}

// beside says whether the next word is on the line of the one before it.
func (r *reader) beside() bool { return r.words[r.at].line == r.words[r.at-1].line }
