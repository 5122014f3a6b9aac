// Package shell has what all pages share. A page embeds a Visit, which its route
// hands to it.
//
// The visit:
//
//	visit.go     the words and the memory; addresses and titles
//	memory.go    the case, the day, the law of it, the report
//	persist.go   what the browser keeps
//	kept.go      what puts it in danger, and what other windows did with it
//	shared.go    a computer that others use too, which keeps nothing
//	idle.go      when it is not used, it forgets
//	installed.go an app on a phone, which the system may throw away
//	private.go   the answer on abuse, which is kept only by choice
//	sealed.go    what is kept under a passphrase
//	clinic.go    cases under initials, and what stands beside the case
//	day.go       the visitor's own day, and when a new one has come
//	scenarios.go the scenarios beside the case
//	estimated.go the visit as the quick estimate has it
//	drafts.go    what is typed and not submitted
//	blanks.go    what is typed into letters and forms, which is kept nowhere
//	returnto.go  where Continue and Back lead when an answer is changed
//	pasted.go    what was read of pasted transcripts
//	judged.go    the case with its report, as the pages of the result and the debt show it
//	written.go   the letters to the IRS that fit it, and links to their pages
//	debtname.go  what a debt is called: by its year
//	lastdays.go  until when a debt may be collected, in words
//	needs.go     the answers that a figure still needs, with links to their questions
//
// A page in the window:
//
//	frame.go     the frame around every page
//	address.go   addresses: of places, of the page that is drawn next, redirects
//	arrive.go    arriving at a page: its title, scroll position and focus
//	back.go      the browser's Back restores the page as it was left
//	typed.go     what was typed before the program started
//	keeping.go   what must be seen to before the window is left is said at its foot
//	update.go    a newer version of the site is offered
//	policy.go    what the browser may do on every page
//	opened.go    which case is open, and the button that locks it
//	printing.go  a printed page, and a file of it, are called by initials and a day
//	whole.go     before it is printed or searched, what is shut is drawn too
//	recover.go   a fault in a handler does not end the program
//	pause.go     waiting until typing pauses
//	download.go  a file for the browser to save
//
// Pieces of pages:
//
//	contents.go  long pages with a list of contents
//	deferred.go  their regions, drawn a frame each
//	trim.go      lines without the inputs that the page shows elsewhere
//	answer.go    an answer in words
//	counties.go  the counties of the state that was last asked for
//	letters.go   the letters of the IRS by number and name
//	contact.go   forms at the IRS, and where they are sent
//	deadline.go  the last days of the case's letters; calendar.go the same for a calendar
//	talk.go      what to say on the phone
//
// go-app copies the exported fields of a component from one render to the next, so
// what a component remembers by itself stands in unexported fields, here and in
// every room.
package shell
