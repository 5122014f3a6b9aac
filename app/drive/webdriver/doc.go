//go:build !js

// Package webdriver opens pages in Firefox and in WebKitGTK, the engine of Safari and so of
// every iPhone. It is for tests alone, and does what package drive does in Chromium.
//
//	engine.go      the two browsers, and how each is started
//	keeper.go      ends a browser with its test, however that ends
//	marionette.go  the commands, as Firefox takes them on a socket of its own
//	http.go        the commands, as WebKitGTK's driver takes them over HTTP
//	window.go      a window: opening pages, running scripts, waiting, typing, clicking
//	server.go      what a window is on: the site, and what it was asked for
//	watch.go       what the browser's console says of the pages, which fails the test
//
// Both understand the commands of the W3C's WebDriver. Everything that goes wrong in driving
// a browser ends the test by Fatal. Nothing waits for a time, but for something to be so, and
// for minutes: a drill that is slow on a busy machine is not at fault.
package webdriver
