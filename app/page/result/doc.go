// Package result has the pages of what the answers come to.
//
//	result.go     the answer in layers: the first screen, and below it what made it
//	outcome.go    what a report comes to, which chooses the sentence of the first screen
//	headline.go   that sentence, and what else is said of the answer
//	amounts.go    the one or two amounts below it
//	do.go         what to do first, by a last day, by what is missing or by the advice
//	caution.go    the one thing to take care with
//	others.go     the other ways in order, and the closed ones in one line
//	rows.go       the rows that answer while they are shut, and what is in them
//	side.go       the case in short, and what to do with it
//	whatif.go     one other answer tried on the page
//	expected.go   income that is about to change, in the sentence and the range
//	community.go  the two amounts where state law decides about a spouse's income
//	doubt.go      what may turn the answer, and the pause where nothing is left
//	needs.go      what it still waits for
//	offers.go     an offer on its page: its terms; schedule.go its payments
//	fullpay.go    whether the IRS would say that all can be paid
//	range.go      how far the amount may move
//	limits.go     expenses and the limits of what counts
//	gates.go      gates, grounds, flags and the fee
//	next.go       what to do now
//	actions.go    things to do as links: form, address, phone, what to say
//	todo.go       which of them, in order; waysteps.go those of a way, linked.go what helps with each
//	dates.go      the days for a calendar; papers.go the papers to gather, and
//	              paperspage.go their own page
//	after.go      once an offer is accepted: afterdates.go its days, afterbrief.go plans and pauses
//	ways.go       every way out side by side; way.go the page of one of them
//	costs.go      what that one costs; effects.go what else it does, and what ends it
//	families.go   which ways are of one kind
//	rank.go       the order of those that do not fit first, and of the paces of a plan
//	comparison.go the open ones by what they cost; closed.go the closed by their tests
//	deadline.go   the last days to ask for a way
//	shared.go     what the open ones do to liens, levies and the time to collect
//	cash.go       what the open ones have cost by each month
//	years.go      the dates of a way by tax year
//	relief.go     what is asked of penalties; notowed.go of tax that is not owed
//	waiting.go    an offer beside waiting, and what is about to change
//	quote.go      what to hold against a firm's quote
//	scenarios.go  other answers beside the case; lever.go which of them may be tried
//	typing.go     typing them; trial.go what follows; compared.go what differs then
//	use.go        making them the case's, or dropping them
//	saved.go      those kept under a name; pair.go two of them beside the case
//	worksheet.go  every line of the form
//	paper.go      the summary to hand over: paperfirst.go what to do by when, papersecond.go the
//	              ways and the figures, papernotes.go where each comes from, paperknown.go
//	              without what is not known, paperclient.go the page to take home,
//	              likessn.go a number that should not be on it
//	review.go     papers that arrived, and the sign-off; reviewnotes.go notes on lines
//	opinion.go    one page for a second opinion
package result
