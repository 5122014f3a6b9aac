package law

import "offercheck/calc/line"

// Waiting is the law of what comes if nothing is done: the letters, and what may be
// taken after them.
type Waiting struct {
	LetterLeastDays line.Line `law:"letter.least-days"` // from one bill or reminder to the next: the IRS's practice
	LetterMostDays  line.Line `law:"letter.most-days"`
	IntentDays      line.Line `law:"letter.intent-days"` // from the notice of intent to levy, before anything is taken: IRC 6331(d)(2)

	Cites WaitingCites
}

// WaitingCites are the pages that the rules of waiting rest on.
type WaitingCites struct {
	Letters     line.Cite `source:"irs.letters"`
	Lien        line.Cite `source:"irc-6321"` // arises without a notice
	Intent      line.Cite `source:"irc-6331-d"`
	FinalNotice line.Cite `source:"irc-6330-a-2"` // no levy before it
	Levy        line.Cite `source:"irc-6331-a"`
}
