package transcript

// A Problem is why a text was not read.
type Problem string

// The problems.
const (
	TooLong      Problem = "too-long" // longer than a quarter of a megabyte
	Nothing      Problem = "nothing"  // no text
	NoTranscript Problem = "none"     // no account transcript in the text
	OfWages      Problem = "wages"    // a wage and income transcript, which tells of no debt
	OfReturn     Problem = "return"   // a tax return transcript, which tells of none either
)

// Error names the problem, and nothing of the text.
func (p Problem) Error() string { return "transcript: " + string(p) }

// instead is what the text is if it is no account transcript.
func (r *reader) instead() Problem {
	if len(r.words) == 0 {
		return Nothing
	}
	for i := range r.words {
		switch {
		case r.sees(i, "wage and income") > 0:
			return OfWages
		case r.sees(i, "tax return transcript") > 0:
			return OfReturn
		}
	}
	return NoTranscript
}
