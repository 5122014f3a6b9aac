package transcript

import "slices"

// A Problem is an error: why a text is not read.
type Problem string

// The problems.
const (
	TooLong      Problem = "too-long" // it is longer than 256 KiB
	Nothing      Problem = "nothing"  // it is empty or blank
	NoTranscript Problem = "none"     // it has no account transcript
	OfWages      Problem = "wages"    // it is a wage and income transcript, which has no balance
	OfReturn     Problem = "return"   // it is a tax return transcript, which has none either
	InColumns    Problem = "columns"  // its columns were copied one after the other, so that no row has all of its cells
)

// Error names the problem. It has nothing of the text.
func (p Problem) Error() string { return "transcript: " + string(p) }

// problem is why a text without an account transcript is not read.
func (r *reader) problem() Problem {
	if len(r.words) == 0 {
		return Nothing
	}
	for i := range r.words {
		switch {
		case r.match(i, "wage and income") > 0:
			return OfWages
		case r.match(i, "tax return transcript") > 0:
			return OfReturn
		}
	}
	if slices.ContainsFunc(r.reading.Accounts, func(a Account) bool { return a.Columns }) {
		return InColumns
	}
	return NoTranscript
}
