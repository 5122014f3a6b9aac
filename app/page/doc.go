// Package page has the pages of the site. Each is a component that draws itself
// from its visit: the words it speaks, and the memory that all pages of the
// window share.
//
//	routes.go    which pages there are, and which component draws each
//	notfound.go  the page for every other address
//
// The pages are in packages that do not import one another:
//
//	interview/   start, quick estimate, task list, questions, check answers
//	letter/      the letters of the IRS: last days, what to send
//	record/      case file, erase, transcript
//	result/      result, ways out, worksheet
//	paperwork/   the official forms, line by line
//	debt/        the years of the debt, ledger, what if
//	about/       figures, limits, privacy
//
// On the page of a form stands bring/, which fills the IRS's own PDF.
//
// Below all of them is the shell, with what they share: the visit, the frame
// around a page, and what a browser adds to it. What only tests need is in
// pagetest.
package page
