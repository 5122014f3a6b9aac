// Package page has the pages of the site. Each is a component that draws
// itself from its words and the Store; what a visitor does is read by a
// handler and handed to a plain function.
//
//	store.go    what all pages share: the case, the day, where it is kept
//	arrive.go   coming to a page: its title, its place on the screen, focus
//	early.go    what was typed before the program was there
//	frame.go    what stands around every page
//	routes.go   which pages there are
package page
