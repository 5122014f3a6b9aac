package law

import "offercheck/calc/line"

// NotCollectible is the law of a pause in collection for hardship (IRM 5.16.1).
type NotCollectible struct {
	NoStatementBelow line.Line `law:"not-collectible.no-statement-below"` // dollars assessed, below which no financial statement is usual

	Cites NotCollectibleCites
}

// NotCollectibleCites are the pages that the rules of the pause rest on.
type NotCollectibleCites struct {
	NotCollectible line.Cite `source:"irm-5.16.1"`
	Hardship       line.Cite `source:"reg-301.6343-1-b-4"`
	Levy           line.Cite `source:"irc-6343-e"`
	Passport       line.Cite `source:"irm-5.19.25"`
}
