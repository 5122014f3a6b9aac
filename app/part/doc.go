// Package part is the pieces pages are made of: headers, fields, lists,
// figures. A part knows how a thing looks and sounds, and nothing of tax.
//
//	frame.go      what every page has around its content
//	heading.go    back link, caption, heading, lead
//	button.go     buttons and links that look like them
//	form.go       a form, and what is wrong with it
//	field.go      label, hint, error and "why we ask" around any input
//	text.go       money, percent, whole number, plain text
//	area.go       a long text, left in the browser's own field
//	radio.go      yes or no, one of a few
//	ticks.go      any of a few, or none of them
//	date.go       month, day, year
//	lines.go      several of a kind, the same fields for each
//	pick.go       one of many: a state
//	county.go     one of very many, found by typing; countykeys.go has its keys, match.go what fits
//	file.go       a file to open
//	tasks.go      the list of sections
//	answers.go    what was answered, each with its link to change it
//	cards.go      the things of a collection
//	figure.go     a final amount, and the card it stands on
//	sheet.go      a figure that opens into the lines it was made from
//	finding.go    a yes or no, and what decided it
//	table.go      tables, and the ledger that stacks on a small screen
//	chart.go      bars, the range, and what moves it
//	timeline.go   stretches of days, and an amount as it grows
//	notice.go     a date not to miss
//	steps.go      what to do, what was checked, what is on this page
//	focus.go      moving the reader
//	examples.go   every part in every state: the gallery, and the tests; example*.go
//
// Inputs are components: they hold nothing but what is passed to them and call
// back with the ID of the field and its text. The rest are functions.
package part
