package law

import "offercheck/calc/line"

// Help is the law of who helps taxpayers, and what the IRS publishes of offers in
// compromise.
type Help struct {
	ClinicMost         line.Line `law:"clinic.most"`          // dollars in dispute for a tax year: IRC 7463(a)
	AdvocateAnswerDays line.Line `law:"advocate.answer-days"` // from sending Form 911, after which to call: its instructions

	// Offers of a fiscal year, as the IRS Data Book counts them: those accepted are not
	// all among those received.
	Counted OffersOfYear // the last year of which the IRS's own page was read
	Latest  OffersOfYearLatest

	Cites HelpCites
}

// OffersOfYear is the offers of the last fiscal year of which the IRS's own page was
// read.
type OffersOfYear struct {
	End      line.Line `law:"offers.counted-end"` // of the fiscal year
	Received line.Line `law:"offers.counted-received"`
	Accepted line.Line `law:"offers.counted-accepted"`
}

// OffersOfYearLatest is those of the latest fiscal year that anybody reports.
type OffersOfYearLatest struct {
	End      line.Line `law:"offers.end"`
	Received line.Line `law:"offers.received"`
	Accepted line.Line `law:"offers.accepted"`
}

// HelpCites are the pages that the rules on help rest on.
type HelpCites struct {
	Clinic         line.Cite `source:"irc-7526-b"`
	Advocate       line.Cite `source:"irc-7811-a"`
	AdvocateCases  line.Cite `source:"irm-13.1.7"`
	Representative line.Cite `source:"circular-230"`
	Quote          line.Cite `source:"ftc.tax-relief"`
	Offers         line.Cite `source:"data-book"`
	Form911        line.Cite `source:"form-911"`
	Form2848       line.Cite `source:"form-2848"`
	Form8821       line.Cite `source:"form-8821"`
}
