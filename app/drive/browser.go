//go:build !js

// Package drive opens pages in a real Chromium and looks at what they do. Tests
// alone use it; it is no part of the program.
//
//	browser.go  the one browser of a run of tests
//	window.go   a window: going to pages, asking and waiting by script
//	hand.go     typing and pressing Enter as a person does
//	manners.go  what no page may do, and every window is watched for
//	brake.go    a slower processor and a slower line
package drive

import (
	"context"
	"sync"

	"github.com/chromedp/chromedp"
)

// browser is the one browser of all tests; each opens a window of its own.
var browser = sync.OnceValues(func() (context.Context, error) {
	opts := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("disable-background-networking", true), chromedp.Flag("disable-component-update", true))
	allocator, closeAllocator := chromedp.NewExecAllocator(context.Background(), opts...)
	ctx, closeBrowser := chromedp.NewContext(allocator)
	quit = func() { closeBrowser(); closeAllocator() }
	return ctx, chromedp.Do(ctx)
})

var quit = func() {}

// Quit closes the browser, if one was opened: when all tests are done.
func Quit() { quit() }
