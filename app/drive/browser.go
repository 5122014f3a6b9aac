//go:build !js

// Package drive opens pages in Chromium and watches what they do. It is for tests alone.
//
//	browser.go   the browser, one for all tests of a package
//	window.go    a window: opening pages, running scripts, waiting
//	input.go     typing, pressing Enter and the mouse button, as a person does
//	watch.go     what no page may do, which fails the test
//	throttle.go  a slower processor and a slower network
//
// Everything that goes wrong in driving the browser ends the test by Fatal.
package drive

import (
	"context"
	"flag"
	"os/exec"
	"sync"

	"github.com/chromedp/chromedp"
)

// browser is the browser of all tests. Each opens windows of its own.
var browser = sync.OnceValues(func() (context.Context, error) {
	opts := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("disable-background-networking", true), chromedp.Flag("disable-component-update", true))
	// Tests open windows and start the program often, and use each for seconds. Chromium without
	// its own windows opens one in a third of the time, and the time in which the browser makes
	// code faster is never won back. Benchmarks measure what a visitor has.
	if flag.Lookup("test.bench").Value.String() == "" {
		opts = append(opts, chromedp.Flag("js-flags", "--liftoff-only"))
		if shell, err := exec.LookPath("chromium-headless-shell"); err == nil {
			opts = append(opts, chromedp.ExecPath(shell))
		}
	}
	allocator, closeAllocator := chromedp.NewExecAllocator(context.Background(), opts...)
	ctx, closeBrowser := chromedp.NewContext(allocator)
	quit = func() { closeBrowser(); closeAllocator() }
	return ctx, chromedp.Do(ctx)
})

var quit = func() {}

// Quit closes the browser, if one was opened. Call it after the last test.
func Quit() { quit() }
