// Package interview has the pages that ask: from the first page to the answers,
// before they are judged.
//
//	start.go     the first page; sample.go the example on it, of sample.json
//	quick.go     the quick estimate; estimate.go what comes of it,
//	             estimateways.go the ways it names, workings.go its sum
//	intake.go    the ten things that decide most, on one page for somebody who helps
//	tasks.go     the list of sections
//	step.go      a page of questions
//	form.go      what is typed into it, and what is wrong with that
//	tally.go     what is said so far, beside the questions
//	submit.go    Continue
//	letter.go    the page that asks which letter came
//	field.go     the part that asks a question
//	source.go    the page of law behind a question
//	list.go      the items of a collection
//	remove.go    taking one out
//	check.go     the answers of a section, or of all
//	answers.go   the rows they are shown in
//	apart.go     a total that is not what the years come to
package interview
