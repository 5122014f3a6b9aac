package oic

// An examiner is what the person who judges an offer may decide otherwise than
// the form alone has it. The zero examiner keeps to the form.
type examiner struct {
	allows         map[string]bool // expenses by the key of their row: true counts in full, false not at all
	refusesTools   bool            // no line 10, whose amount is not printed
	addsPartedWith bool            // what was parted with counts as if it were still there
	addsReceivable bool            // what is owed to the business counts
}

// allowing is the examiner who counts one more expense in full.
func (x examiner) allowing(key string) examiner { return x.deciding(key, true) }

// refusing is the examiner who does not count one more expense.
func (x examiner) refusing(key string) examiner { return x.deciding(key, false) }

func (x examiner) deciding(key string, allowed bool) examiner {
	all := map[string]bool{key: allowed}
	for k, v := range x.allows {
		if k != key {
			all[k] = v
		}
	}
	x.allows = all
	return x
}
