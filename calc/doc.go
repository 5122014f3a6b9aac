// Package calc judges a case: whether an offer in compromise is open to a
// taxpayer, what the least offer would be, and why. It reads no clock, no file
// and no network: a case and the law of a day go in, a report comes out, and
// every figure of the report carries the sum it was made by.
//
// A case and its answers are package facts.
//
// Form 433-A (OIC), filled in:
//
//	sheet.go      the form as a whole, and boxes F to H
//	entry.go      a line as it is written on the form: in whole dollars
//	equity.go     section 3: what is owned, lines 1 to 5 and 7
//	vehicle.go    line 6: vehicles, and the order that leaves the taxpayer most
//	business.go   sections 5 and 6: a business's things and its profit
//	income.go     section 7: what comes in
//	living.go     section 7: what the IRS lets a household live on
//	transport.go  lines 41 to 43: vehicles and public transport
//	statetax.go   line 51: overdue state tax
//	home.go       who lives there, and what of a shared home is the taxpayer's
//	clock.go      how long the IRS may collect, and the months an offer counts
//
// What a pasted transcript (package transcript) says, as answers:
//
//	paste.go         a year, and what its tax was
//	pastemoney.go    what came in, what is owed, what was charged
//	pastefiling.go   the return, the letters, the agreement
//	pasteevents.go   what may have stopped its clock
//	pastefill.go     the same put into a case
//
// What each year's debt is made of, from day to day:
//
//	owed.go       the years as they stand, what relief could take off, what differs
//	yeardebt.go   one of them, part by part, in both readings
//	history.go    a year's history read in the taxpayer's favour, or against
//	billing.go    the same of bills, payments and letters
//	account.go    the account as it grows
//	standing.go   what of one bill is unpaid: interest, grace, payments
//	penalty.go    late filing and late payment, by the month
//	interest.go   rates, and the factors they make of days
//	ledger.go     every row of it, and its course
//	(days are package date's, sums of cents package cents')
//
// When collection ends, and what pays the debt before:
//
//	event.go      how each kind of event stops the clock
//	toll.go       the clock of one assessment
//	expiry.go     the clock as a report shows it
//	over.go       what time has run out on, which counts no more
//	clockif.go    what an offer or a request would do to it
//	plan.go       payments a month, and the least that is enough
//	road.go       the days and the debts of a schedule
//	period.go     how one bill of it comes out
//	schedule.go   a schedule as a report shows it
//
// What follows from it:
//
//	offer.go      section 8: the two offers, the fee, the payments, low income
//	fullpay.go    could the IRS collect everything before its time runs out?
//	growing.go    the same with the interest and penalties that come
//	gate.go       who may apply at all
//	ground.go     why the IRS may take less than is owed
//	cap.go        the ledger: each expense, and what of it counts
//	flag.go       what else an examiner would ask about
//
// How sure it is:
//
//	examiner.go   what an examiner may decide otherwise
//	rangeof.go    the offers with one answer changed, and with all of them
//	swing.go      what was answered and may turn out otherwise
//	doubt.go      answers of "I do not know", as far as they have bounds: expenses
//	loan.go       the same of loans, and of what selling costs
//	unsure.go     the same of questions of yes or no, and of when a year was assessed
//
//	report.go     the report, and Assess, which makes it
//	print.go      the report as text
//	printdebt.go  what it says of each year's debt
//
// The arithmetic is package line's and the figures are package law's. Whole
// households, worked by hand, are in testdata, and debts in testdata/debts.
package calc
