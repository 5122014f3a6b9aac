// Package transcript reads the text of IRS account transcripts as people paste
// it: one or several, from the print or from the Online Account's page, a row a
// line or a cell a line.
//
// It keeps what a year's account says in figures, dates and codes, and no more.
// Taxpayer numbers, names and addresses are not kept, masked or not: of an
// explanation only the IRS's own words stay, and of the rest nothing but what
// stands after a label that is known. What cannot be read is told by its line
// number and never by its text. Nothing is guessed: a code whose meaning is not
// known, or whose amount goes against its meaning, is not used, and says so.
//
//	transcript.go  Read, and the way through the text
//	problem.go     why a text is not read
//	account.go     what is read: Reading, Account, Row
//	fact.go        what a transaction can say
//	meaning.go     which code and words say it
//	action.go      the same for codes 971 and 972, which stand for many things
//	check.go       what was read held against the printed balance
//	print.go       a reading as text, for a tax professional to check
//	label.go       the labels
//	value.go       the values after them
//	phrase.go      what is passed over, and headings
//	row.go         a transaction while it is read
//	word.go        the text as words
//	cell.go        dates, amounts and cycles
//	keep.go        the words that are kept
package transcript
