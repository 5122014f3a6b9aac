// Package record has the pages that take answers in and out: as a case file, by
// erasing them, and from account transcripts.
//
//	casefile.go    keep and download
//	open.go        open a file
//	seal.go        seal them with a passphrase; countywords.go of which words one is suggested
//	secret.go      a passphrase as it is typed
//	locked.go      ask for it, in the place of every page
//	clinic.go      cases under initials; clinicnew.go begins one, clinicopen.go opens or removes one
//	changes.go     what changed between two versions of a case; figures.go what that did to its
//	               figures; asof.go what changed since a day
//	erase.go       erase, and show that nothing is left
//	transcript.go  the field for transcripts, and what was read of them
//	card.go        one account that was read: what to do with it
//	compare.go     its printed balance beside the computed one
//	facts.go       what of it would be filled in, beside what stands in the case
//	entries.go     its entries, those that are not used, lines that were not read
//	also.go        what it says that other questions ask
package record
