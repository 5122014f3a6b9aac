// Package shell has what all pages share. A page embeds a Visit, which its route
// hands to it.
//
// The visit:
//
//	visit.go     the words and the memory; addresses and titles
//	memory.go    the case, the day, the law of it, the report
//	persist.go   what the browser keeps
//	drafts.go    what is typed and not taken yet
//	returnto.go  where Continue and Back lead when an answer is changed
//	pasted.go    what was read of pasted transcripts
//	judged.go    the case, judged: what the pages of the result and the debt tell
//	needs.go     what a figure still waits for, with the way to its question
//
// A page in the window:
//
//	frame.go     what stands around every page
//	address.go   where a page stands, and where it leads
//	arrive.go    coming to a page: its title, its place on the screen, focus
//	back.go      the browser's Back leads to where a page was left
//	typed.go     what was typed before the program started
//	update.go    a newer version of the site is offered
//	recover.go   a fault in a handler does not end the program
//	pause.go     what waits until the keys rest
//
// Pieces of pages:
//
//	contents.go  long pages with a list of contents
//	deferred.go  their regions, drawn a frame each
//	trim.go      lines that open only so far
//	answer.go    an answer in words
//	counties.go  the counties of the state that was last asked for
//
// go-app copies the exported fields of a component from one render to the next, so
// what a component remembers by itself stands in unexported fields, here and in
// every room.
package shell
