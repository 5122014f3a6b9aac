// Package paperwork has the official forms, written out line by line: which go with the ways
// out that are open, where they are sent and with which cheques, and each of them to copy
// onto the IRS's own or to print.
//
//	forms.go   the forms of this case, in order, and where they go
//	deposits.go what goes into the accounts, typed to compare it
//	groups.go  which ways take the same forms
//	letters.go those of them that a letter calls for
//	checks.go  what to see to before an offer is sent
//	sheet.go   one form, line by line
//	entry.go   what stands in one of its cells
//	label.go   what the form calls it
//	draft.go   texts drafted from the facts, and what to know before a form is sent
//	columns.go a section in three columns
//	cover.go   the cover sheet of a form that presses
//	names.go   names and numbers, typed to print, and kept nowhere
//	cheques.go what is paid with an offer
//	bring.go   the IRS's own PDF, filled
//	received.go  an agreement that the IRS sent: what to compare, whom to call, how a debit is stopped
package paperwork
