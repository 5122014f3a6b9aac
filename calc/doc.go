// Package calc assesses a case: which ways out of a tax debt are open to the
// taxpayer, what each would cost, and why. [Assess] takes a case and the law of a day
// and returns a [Report], every figure of which carries its computation. It reads no
// clock, no file and no network.
//
//	report.go            the report, and Assess
//	ways.go              the ways out, and what each needs of the household
//	help.go              who helps
//	nothingowed.go       the ways where nothing is left to collect
//	withoutpenalties.go  the ways without the penalties that may come off
//	advice.go            which ways fit first
//	rule.go              the order of rules by which they fit
//	estimate.go          a first answer from a few answers; readings.go where an answer is not known
//	then.go              which fit once what comes first is done
//	besides.go           what else holds, whatever the way
//	notowed.go           what holds besides of whether the tax is owed
//	waiting.go           an offer against keeping on, where the time to collect ends soon
//	coming.go            what is about to change, and what becomes of the ways
//	papers.go            which papers prove the answers
//	print.go             the report as text
//	printways.go         the part of it on the ways out
//	printdebt.go         the part of it on each year's debt
//	printletters.go      the part of it on the letters
//	printlevy.go         the part of it on levies
//
// The rules are in the packages below, whose comments list their files: facts is the case;
// csed and account are the collection statute and the balance of each year; payoff is
// payment schedules; agreement, cnc, oic, relief, liability, bankruptcy, borrow and wait
// are the ways out: paying over time, a pause in collection, the offer in compromise,
// penalties taken off, not owing the tax, the dates of bankruptcy, a loan, and doing
// nothing; notice is the letters of the IRS and their last days; levy is what a levy
// takes; help is who helps; after is what follows once an offer is accepted; way is what
// every way out has. Above them all form fills in official forms from a report, and write
// has the letters to the IRS that fit it. The figures of the law are in law, and the
// arithmetic is in line. Whole households, worked by hand, are in testdata, and debts in
// testdata/debts.
package calc
