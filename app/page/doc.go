// Package page has the pages of the site. Each is a component that draws
// itself from its words and the Store; what a visitor does is read by a
// handler and handed to a plain function.
//
// What all pages share:
//
//	routes.go     which pages there are; route.go says what a page is
//	frame.go      what stands around every page
//	store.go      the case, the day, the report
//	persist.go    where the answers are kept
//	draft.go      what is typed and not taken yet
//	arrive.go     coming to a page: its title, its place on the screen, focus
//	back.go       the browser's Back leads to where a page was left
//	early.go      what was typed before the program was there
//	place.go      addresses of the interview
//	home.go       where Continue and Back lead when an answer is changed
//	newer.go      a newer version of the site is offered
//	safe.go       a fault in a handler does not end the program
//	pause.go      what waits until the keys rest
//	split.go      long pages with a list of contents; until.go lines opened only so far
//	late.go       regions of a long page, drawn a frame each
//
// The interview:
//
//	start.go      the first page; sample.go the example on it
//	quick.go      the quick estimate; quick_estimate.go what comes of it
//	tasks.go      the list of sections
//	step.go       a page of questions; asking.go what is typed into it; send.go Continue
//	field.go      the part that asks a question; county.go, source.go
//	list.go       the things of a collection; remove.go
//	check.go      the answers of a section, or of all; answers.go their words
//	transcript.go the years read from pasted transcripts; transcript_*.go its cards, pasted.go what was read
//	casefile.go   keep, download and open; erase.go
//
// What comes of it:
//
//	result.go     the offer, and why; result_*.go its regions
//	worksheet.go  every line of the form
//	owed.go       the debt; owed_*.go its years, their time, its growth
//	whatif.go     what becomes of it; whatif_*.go with payments, on a day, on asking
//	ledger.go     one year of it, row by row; ledger_rows.go
//	figures.go    every figure of the law; figures_*.go its tables
//	privacy.go    what the visitor's own browser sees; privacy_*.go how it is shown
//	limits.go     what the site does not do
//	nowhere.go    addresses that lead nowhere
package page
