// Package transcript reads the text of IRS account transcripts as people paste
// it: one or several, from the printed form or from the Online Account's page, a
// row to a line or a cell to a line.
//
// It keeps what an account says in figures, dates and codes, and no more. Names,
// addresses and taxpayer numbers are never kept, masked or not: of an explanation
// only the IRS's own words stay, and of the rest only what follows a known label.
// A line that cannot be read is reported by its number, never by its text. Nothing
// is guessed: a transaction whose code has no known meaning, or whose amount has
// the wrong sign for it, is not used, and is listed as such.
//
//	transcript.go   Read, and the accounts of a paste
//	problem.go      why a text is not read
//	account.go      what is read: Reading, Account, Row
//	fact.go         what a transaction can say
//	meaning.go      which transaction codes and words say it
//	action.go       the same for codes 971 and 972, which stand for many actions
//	check.go        the transactions added up, against the printed balance
//	print.go        a reading as text, for a tax professional to check
//
//	word.go         the text as words
//	glue.go         words that a copy ran together
//	cell.go         dates, amounts and cycles
//	label.go        the labels
//	value.go        the values that follow them
//	phrase.go       headings, and phrases that are passed over
//	row.go          a transaction while it is read
//	explanation.go  the words of an explanation that are kept
package transcript
