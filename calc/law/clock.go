package law

import "offercheck/calc/line"

// Clock is the law of how long the IRS may collect, and of what suspends the
// time.
type Clock struct {
	CollectionYears line.Line `law:"collection.years"` // from assessment

	// What stops the clock for longer than it lasts itself.
	OfferTail      line.Line `law:"clock.offer-days"` // after a rejection
	PlanTail       line.Line `law:"clock.plan-days"`  // after a rejection or termination
	BankruptcyTail line.Line `law:"clock.bankruptcy-months"`
	HearingFloor   line.Line `law:"clock.hearing-days"` // left at least after the determination
	InnocentTail   line.Line `law:"clock.innocent-days"`
	AbroadMonths   line.Line `law:"clock.abroad-months"` // away at least, and left at least on return
	CourtTail      line.Line `law:"clock.court-days"`
	CustodyTail    line.Line `law:"clock.custody-months"`
	MilitaryTail   line.Line `law:"clock.military-days"`
	CombatTail     line.Line `law:"clock.combat-days"`
	LevyTail       line.Line `law:"clock.levy-days"`
	WaiverTail     line.Line `law:"clock.waiver-days"`
	SoonMonths     line.Line `law:"clock.soon-months"` // OfferCheck's own: when to warn

	Collection line.Cite `source:"irc-6502"`

	Overlap    line.Cite `source:"irm-5.1.19"`
	Offer      line.Cite `source:"irc-6331-k"`
	Bankruptcy line.Cite `source:"irc-6503-h"`
	Hearing    line.Cite `source:"irc-6330-e"`
	Innocent   line.Cite `source:"irc-6015-e"`
	Abroad     line.Cite `source:"irc-6503-c"`
	Court      line.Cite `source:"irc-6503-a"`
	Custody    line.Cite `source:"irc-6503-b"`
	Military   line.Cite `source:"usc-50-4000"`
	Combat     line.Cite `source:"irc-7508"`
	Advocate   line.Cite `source:"irc-7811-d"`
	Levy       line.Cite `source:"irc-6503-f"`
	Waiver     line.Cite `source:"irc-6502-a-2"`
}
