// Package about has the pages about the site itself.
//
//	figures.go   the figures of the law: the list of groups, and the page of each
//	groups.go    which figure is in which group
//	table.go     their tables; housing.go the limits of the visitor's county
//	limits.go    what the site does not do
//	privacy.go   what the visitor's own browser sees of it
//	observed.go  asking the browser; copies.go the fingerprints of its copies
//	attempt.go   trying what its rules forbid
package about
