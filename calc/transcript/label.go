package transcript

// A label is what stands before a value, with a colon behind it unless it
// stands bare.
type label struct {
	name string
	bare bool
	what value
}

// A value is what a label announces.
type value int

// The values. What is skipped is never kept.
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

// labels are tried in their order, the longer before what it begins with.
var labels = [...]label{
	{"account balance plus accruals this is not a payoff amount", false, valueWithAccruals},
	{"account balance plus accruals", false, valueWithAccruals},
	{"account balance", false, valueBalance},
	{"accrued interest", false, valueInterest},
	{"accrued penalty", false, valuePenalty},
	{"form number", false, valueForm},
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
	{"processing date", true, valueProcessed},

	{"se taxable income taxpayer", false, skippedAmount},
	{"se taxable income spouse", false, skippedAmount},
	{"exemptions", false, skipped},
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

// labelAt is the label that stands at a word and how many words it takes: none
// if there is no label.
func (r *reader) labelAt(at int) (label, int) {
	for _, l := range labels {
		if n := r.sees(at, l.name); n > 0 && (l.bare || r.words[at+n-1].colon) {
			return l, n
		}
	}
	return label{}, 0
}

// label reads a label and its value. Where labels follow each other with no
// value beside them, whose an amount or a date below is is not known.
func (r *reader) label() bool {
	l, n := r.labelAt(r.at)
	if n == 0 {
		return false
	}
	if r.at != r.blank {
		r.open = [kinds]bool{}
	}
	k := l.what.kind()
	r.at += n
	if r.at == len(r.words) {
		return true
	}
	_, more := r.labelAt(r.at)
	switch {
	case more > 0:
		r.open[k], r.blank = true, r.at
	case r.open[k] && k != other && !r.beside():
		r.blank = r.at
		r.astray()
	default:
		r.value(l.what)
	}
	return true
}

// A kind is how a value looks.
type kind int

// The kinds.
const (
	other kind = iota
	aDate
	anAmount
	kinds
)

func (v value) kind() kind {
	switch v {
	case skippedDate, valuePeriod, valueReceived, valueProcessed:
		return aDate
	case skipped, valueForm, valueStatus:
		return other
	}
	return anAmount
}

// beside says that the next word stands on the line of the last one.
func (r *reader) beside() bool { return r.words[r.at].line == r.words[r.at-1].line }
