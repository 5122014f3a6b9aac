package calc

// An examiner is what the person who judges an offer may decide otherwise than
// the form alone has it. The zero examiner keeps to the form.
type examiner struct {
	allows         map[string]bool // expenses counted in full, by the key of the ledger's row
	refusesTools   bool            // no line 10, whose amount is not printed
	addsPartedWith bool            // what was parted with counts as if it were still there
	addsReceivable bool            // what is owed to the business counts
}

// allowing is the examiner who counts one more expense in full.
func (x examiner) allowing(key string) examiner {
	all := map[string]bool{key: true}
	for k := range x.allows {
		all[k] = true
	}
	x.allows = all
	return x
}
