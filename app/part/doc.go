// Package part is the components that pages are made of: headers, fields, lists,
// figures. A part knows how something looks and is read aloud, and nothing of tax.
//
//	frame.go      what every page has around its content
//	heading.go    back link, caption, heading, lead
//	button.go     buttons and links that look like them
//	form.go       a form, and the error summary
//	field.go      label, hint, error and "why we ask" around any input
//	text.go       money, percent, whole number
//	textarea.go   a long text, left in the browser's own field
//	short.go      a few words, such as a name
//	radio.go      yes or no, one of a few
//	checkboxes.go any of a few, or none of them
//	date.go       month, day, year
//	entries.go    several entries with the same fields
//	stepper.go    money, with a button for less and one for more
//	select.go     one of many: a state
//	lookup.go     one of very many, found by typing; lookupkeys.go its keys, match.go the search
//	secret.go     a passphrase
//	file.go       a file to open
//	tasks.go      the task list
//	answers.go    the summary list of answers, each with its link to change it
//	cards.go      the items of a collection
//	figure.go     a final amount, and the card it stands on
//	sheet.go      a figure that opens into the lines it was made from
//	panel.go      what is drawn once it opens
//	finding.go    a yes or no, and what decided it
//	table.go      tables, and those that become a list on a narrow screen
//	chart.go      bars, the range, and what moves it
//	timeline.go   periods of days, and an amount over time
//	course.go     amounts that grow month by month
//	matrix.go     things side by side by the same figures
//	opening.go    the answer of a page: a sentence, its amounts, what to do, a caution
//	rank.go       ways in order, each with one figure
//	fold.go       rows that already answer, and open to the reasons
//	due.go        a day not to miss
//	side.go       what stands at the side of a text; door.go the ways into the site
//	switch.go     a choice of two ways to show the same
//	notice.go     a box for what must not be missed
//	steps.go      things to do, things checked, links, the contents of a page
//	focus.go      moving the focus
//	examples.go   every part in every state, for the gallery and the tests; example*.go
//
// Inputs are components: they hold nothing but what is passed to them, and call Input
// with the ID of the field and its text. The rest are functions. Texts are passed in
// the language of the page; none may hold HTML.
package part
