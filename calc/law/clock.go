package law

import "offercheck/calc/line"

// Clock is the law of the collection statute: how long the IRS may collect, and
// what suspends the time. A tail is the time by which a suspension outlasts the
// event that causes it.
type Clock struct {
	CollectionYears   line.Line `law:"collection.years"`  // from assessment: IRC 6502(a)(1)
	ExpiresSoonMonths line.Line `law:"clock.soon-months"` // before expiration, when OfferCheck warns: its own

	OfferTail            line.Line `law:"clock.offer-days"`         // from the rejection of an offer: IRC 6331(k)(1)
	PlanTail             line.Line `law:"clock.plan-days"`          // from the rejection or termination of an installment agreement: IRC 6331(k)(2)
	BankruptcyTail       line.Line `law:"clock.bankruptcy-months"`  // from the end of the stay: IRC 6503(h)(2)
	HearingLeastDays     line.Line `law:"clock.hearing-days"`       // left to collect, from the determination of a hearing: IRC 6330(e)(1)
	HearingRequestDays   line.Line `law:"hearing.request-days"`     // from the notice, to ask for a hearing: IRC 6330(a)(3)(B)
	HearingLateYears     line.Line `law:"hearing.equivalent-years"` // from the notice, to ask for an equivalent hearing: Treas. Reg. 301.6330-1(i)(2)
	HearingPetitionDays  line.Line `law:"hearing.petition-days"`    // from the determination, to ask a court: IRC 6330(d)(1)
	InnocentSpouseTail   line.Line `law:"clock.innocent-days"`      // from the decision on relief: IRC 6015(e)(2)
	InnocentPetitionDays line.Line `law:"innocent.petition-days"`   // from the determination on relief, to ask the Tax Court: IRC 6015(e)(1)(A)
	AbroadMonths         line.Line `law:"clock.abroad-months"`      // away without a break, and left to collect on return: IRC 6503(c)
	CustodyTail          line.Line `law:"clock.custody-months"`     // from the end of a court's custody of the assets: IRC 6503(b)
	MilitaryTail         line.Line `law:"clock.military-days"`      // from the end of service: 50 USC 4000
	CombatTail           line.Line `law:"clock.combat-days"`        // from leaving a combat zone: IRC 7508(a)
	WrongfulLevyTail     line.Line `law:"clock.levy-days"`          // from the return of the property: IRC 6503(f)
	WaiverTail           line.Line `law:"clock.waiver-days"`        // from the day on Form 900: IRC 6502(a)(2)

	Cites ClockCites
}

// ClockCites are the pages that the rules on the collection statute rest on.
type ClockCites struct {
	Collection line.Cite `source:"irc-6502"`
	Overlap    line.Cite `source:"irm-5.1.19"`  // suspensions that run at the same time
	Unclosed   line.Cite `source:"nta-2022-16"` // a request for an installment agreement that the IRS never closed
	Spouses    line.Cite `source:"irm-25.15.8"` // two spouses who owe have a clock each

	Offer          line.Cite `source:"irc-6331-k"` // and installment agreements
	Bankruptcy     line.Cite `source:"irc-6503-h"`
	Hearing        line.Cite `source:"irc-6330-e"`
	InnocentSpouse line.Cite `source:"irc-6015-e"`
	Abroad         line.Cite `source:"irc-6503-c"`
	TaxCourt       line.Cite `source:"irc-6503-a"` // "in respect of any deficiency": no clock of what was assessed before
	Custody        line.Cite `source:"irc-6503-b"`
	Military       line.Cite `source:"usc-50-4000"`
	Combat         line.Cite `source:"irc-7508"`
	Advocate       line.Cite `source:"irc-7811-d"` // taxpayer assistance orders
	WrongfulLevy   line.Cite `source:"irc-6503-f"`
	Waiver         line.Cite `source:"irc-6502-a-2"`
}
