// Package letter has the page on which the letters of the case are answered: the last day
// of the most urgent one, what to send and what else it means.
//
//	letters.go  the page: one letter in full, the others as links
//	answer.go   what a letter comes to: its last day, and what to do
//	send.go     the steps, with the forms of the IRS and the pages that help with them
//	folds.go    what it means, what is lost, how the day was counted, what to say
//	levy.go     what a levy takes, and when it must be lifted
//	fill.go     its year and amount as answers of the case
//	dates.go    its days for a calendar
//	remove.go   taking one out
package letter
