//go:build !js

package drive

import (
	"context"
	"encoding/json"
	"net/http"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// A Window is a window of the browser, on a server of its own. Faults of its pages fail
// its test.
type Window struct {
	testing.TB
	Context context.Context
	Timeout time.Duration // how long Wait and At wait

	server            *server
	requested, faults log      // the addresses the window requested, and its faults
	allowed           []string // texts of faults that are ignored
}

// Scripts that are true when the program has come so far.
const (
	Ready      = `document.documentElement?.dataset.app === "ready"`
	Failed     = `document.documentElement?.dataset.app === "failed"`
	Controlled = `navigator.serviceWorker.controller !== null` // the service worker answers requests, offline too
)

// Open opens a window the size of a phone, with storage of its own. The site is served
// under base, which has a slash at both ends: "/repo/".
func Open(t testing.TB, site http.Handler, base string) *Window {
	t.Helper()
	return open(t, serve(t, site, base), chromedp.WithNewBrowserContext())
}

// NewTab is another window with the same storage and server.
func (w *Window) NewTab() *Window {
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
	ctx, stop := context.WithTimeout(ctx, 10*time.Minute)
	t.Cleanup(stop)
	w := &Window{TB: t, Context: ctx, Timeout: time.Minute, server: s}
	w.watch()
	w.Do(chromedp.EmulateViewport(360, 740))
	return w
}

// InitScript runs a script on every page that is loaded from now on, before the page's
// own scripts.
func (w *Window) InitScript(script string) {
	w.Helper()
	Call(w, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: script})
}

// Go loads the page at a path below the base, as from a bookmark: "/tasks/".
func (w *Window) Go(path string) {
	w.Helper()
	w.Do(chromedp.Navigate(w.server.URL + w.server.base + strings.TrimPrefix(path, "/")))
}

// Load loads a page and waits until the program runs.
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

// At waits until the window shows the page at a path, with its heading.
func (w *Window) At(path string) {
	w.Helper()
	w.Wait(`location.pathname === ` + strconv.Quote(w.server.base+strings.TrimPrefix(path, "/")) + ` && !!document.querySelector("h1")`)
}

// Do takes steps in the window, up to the first that fails.
func (w *Window) Do(steps ...chromedp.Action[chromedp.Void]) {
	w.Helper()
	for i, step := range steps {
		if err := chromedp.Do(w.Context, step); err != nil {
			w.Fatalf("step %d: %v\non the page: %.600s", i+1, err, w.Page())
		}
	}
}

// Call sends the browser a command of its DevTools protocol.
func Call[P, R any](w *Window, c cdp.Command[P, R], params P) R {
	w.Helper()
	r, err := chromedp.Call(w.Context, c, params)
	if err != nil {
		w.Fatal(err)
	}
	return r
}

// Eval is the value of a script in the window, or what its promise resolves to.
func Eval[T any](w *Window, script string) T {
	w.Helper()
	x, err := chromedp.Run(w.Context, chromedp.Evaluate[T](script, chromedp.EvalAwaitPromise))
	if err != nil {
		w.Fatalf("%s: %v", script, err)
	}
	return x
}

// Value is the same, as JSON, for windows of any browser.
func (w *Window) Value(script string) (json.RawMessage, error) {
	return chromedp.Run(w.Context, chromedp.Evaluate[json.RawMessage](script, chromedp.EvalAwaitPromise))
}

// Click clicks on the element that a selector picks.
func (w *Window) Click(selector string) {
	w.Helper()
	w.Do(chromedp.Click(chromedp.CSS(selector)))
}

// Wait waits until a script is true, on whichever page the window is at by then. It asks less
// often the longer it takes: what is waited for needs the processor itself.
func (w *Window) Wait(script string) {
	w.Helper()
	pause := 5 * time.Millisecond
	for end := time.Now().Add(w.Timeout); time.Now().Before(end); time.Sleep(pause) {
		if yes, err := chromedp.Run(w.Context, chromedp.Evaluate[bool](`!!(`+script+`)`)); err == nil && yes {
			return
		}
		pause = min(2*pause, 100*time.Millisecond)
	}
	w.Fatalf("waited for %s\non the page: %.600s", script, w.Page())
}

// Page is the address and the text of the page, for messages.
func (w *Window) Page() string {
	text, _ := chromedp.Run(w.Context, chromedp.Evaluate[string](`location.pathname + location.hash + "\n" + document.body.innerText`))
	return text
}
