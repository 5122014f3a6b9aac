// Package write has the pages of the letters to the IRS and of the scripts for calls that
// fit the answers: which they are, and each as it is printed, with fields for what only the
// person knows.
//
//	letters.go  the letters that fit, in order
//	letter.go   the page of one kind
//	fields.go   what only the person knows: typed here, and kept nowhere
//	piece.go    a letter in a language, as pieces of text
//	head.go     who writes, to whom, about what, and how it ends
//	table.go    its tables
//	sheet.go    the pieces on a sheet, in English and beside it in the page's language
//	text.go     the pieces as plain text
//
// What a letter has in it is in calc/write. A letter is in English, which the IRS reads; on
// the pages of another language the same stands beside it, paragraph by paragraph.
package write
