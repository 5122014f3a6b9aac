//go:build !js

package drive

import (
	"context"
	"net/http"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// A Window is a window of the browser, on a server of its own. What goes wrong
// in it fails its test.
type Window struct {
	testing.TB
	Context  context.Context
	Patience time.Duration // how long to wait for what should come

	server       *server
	asked, wrong notes    // addresses the window asked for, and what went wrong in it
	forgiven     []string // parts of what may go wrong
}

// Scripts that say how far the program is.
const (
	Ready      = `document.documentElement?.dataset.app === "ready"`
	Failed     = `document.documentElement?.dataset.app === "failed"`
	Controlled = `navigator.serviceWorker.controller !== null` // the worker answers, offline too
)

// Open opens a window as wide as a phone, with storage of its own. The site is
// served under the base: "/repo/".
func Open(t testing.TB, site http.Handler, base string) *Window {
	t.Helper()
	return open(t, serve(t, site, base), chromedp.WithNewBrowserContext())
}

// Beside is another window with the same storage, on the same server.
func (w *Window) Beside() *Window {
	w.Helper()
	return open(w.TB, w.server, chromedp.WithExistingBrowserContext(chromedp.FromContext(w.Context).BrowserContextID))
}

func open(t testing.TB, s *server, storage chromedp.ContextOption) *Window {
	t.Helper()
	root, err := browser()
	if err != nil {
		t.Fatal(err)
	}
	ctx, closeWindow := chromedp.NewContext(root, storage)
	t.Cleanup(closeWindow)
	if err := chromedp.Do(ctx); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithTimeout(ctx, 5*time.Minute)
	t.Cleanup(stop)
	w := &Window{TB: t, Context: ctx, Patience: 20 * time.Second, server: s}
	w.watch()
	w.Do(chromedp.EmulateViewport(360, 740))
	return w
}

// Before runs a script on every page that is opened from now on, before those
// of the page.
func (w *Window) Before(script string) {
	w.Helper()
	Call(w, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: script})
}

// Go opens a page as from a bookmark: "/tasks/".
func (w *Window) Go(path string) {
	w.Helper()
	w.Do(chromedp.Navigate(w.server.URL + w.server.base + strings.TrimPrefix(path, "/")))
}

// Load opens a page and waits until the program runs.
func (w *Window) Load(path string) {
	w.Helper()
	w.Go(path)
	w.Wait(Ready)
}

// Reload loads the page again and waits until the program runs.
func (w *Window) Reload() {
	w.Helper()
	w.Do(chromedp.Reload())
	w.Wait(Ready)
}

// At waits until the window shows the page and it has its heading.
func (w *Window) At(path string) {
	w.Helper()
	w.Wait(`location.pathname === ` + strconv.Quote(w.server.base+strings.TrimPrefix(path, "/")) + ` && !!document.querySelector("h1")`)
}

// Do takes steps in the window and fails the test at the first that fails.
func (w *Window) Do(steps ...chromedp.Action[chromedp.Void]) {
	w.Helper()
	for i, step := range steps {
		if err := chromedp.Do(w.Context, step); err != nil {
			w.Fatalf("step %d: %v\non the page: %.600s", i+1, err, w.Page())
		}
	}
}

// Call asks something of the browser itself, by its own protocol.
func Call[P, R any](w *Window, c cdp.Command[P, R], params P) R {
	w.Helper()
	r, err := chromedp.Call(w.Context, c, params)
	if err != nil {
		w.Fatal(err)
	}
	return r
}

// Eval is what a script says in the window, or what it promised.
func Eval[T any](w *Window, script string) T {
	w.Helper()
	x, err := chromedp.Run(w.Context, chromedp.Evaluate[T](script, chromedp.EvalAwaitPromise))
	if err != nil {
		w.Fatalf("%s: %v", script, err)
	}
	return x
}

// Wait waits until a script says true, whichever page the window is at by then.
func (w *Window) Wait(script string) {
	w.Helper()
	for end := time.Now().Add(w.Patience); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		if yes, err := chromedp.Run(w.Context, chromedp.Evaluate[bool](`!!(`+script+`)`)); err == nil && yes {
			return
		}
	}
	w.Fatalf("waited for %s\non the page: %.600s", script, w.Page())
}

// Page is the text of the page, for messages.
func (w *Window) Page() string {
	text, _ := chromedp.Run(w.Context, chromedp.Evaluate[string](`location.pathname + location.hash + "\n" + document.body.innerText`))
	return text
}
