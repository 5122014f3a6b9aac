//go:build !js

package main

import (
	"context"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"

	"offercheck/app/site"
)

// The browser tests walk the site as it is published: written once, served
// under a sub-path as a project page is, and opened in a real Chromium.

// base is the sub-path the tests serve the site under.
const base = "/repo/"

// built is the site's folder, written by the first test that opens a page.
var built = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "offercheck-site-")
	if err != nil {
		return "", err
	}
	atEnd = append(atEnd, func() { os.RemoveAll(dir) })
	return dir, site.Write(dir, base)
})

// chromium is the one browser of all tests; each opens a window of its own.
var chromium = sync.OnceValues(func() (context.Context, error) {
	opts := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("disable-background-networking", true), chromedp.Flag("disable-component-update", true))
	allocator, closeAllocator := chromedp.NewExecAllocator(context.Background(), opts...)
	ctx, closeBrowser := chromedp.NewContext(allocator)
	atEnd = append(atEnd, closeAllocator, closeBrowser)
	return ctx, chromedp.Do(ctx)
})

// atEnd is what is closed when all tests are done, the last first.
var atEnd []func()

func TestMain(m *testing.M) {
	code := m.Run()
	for i := len(atEnd) - 1; i >= 0; i-- {
		atEnd[i]()
	}
	os.Exit(code)
}

// A visit is a window with storage of its own, on a server of its own.
type visit struct {
	*testing.T
	ctx    context.Context
	server *httptest.Server

	mu     sync.Mutex
	asked  []string // every address the window asked for
	served int      // requests that reached the server, the worker's among them
	wrongs []string // exceptions, and what the console and the policy complain of
}

// newVisit opens a window as wide as a phone. When the test ends, nothing may
// have been asked of another origin, and nothing may have gone wrong.
func newVisit(t *testing.T) *visit {
	t.Helper()
	dir, err := built()
	if err != nil {
		t.Fatal(err)
	}
	root, err := chromium()
	if err != nil {
		t.Fatal(err)
	}
	v := &visit{T: t}
	v.server = httptest.NewServer(v.counted(site.Handler(dir, base)))
	t.Cleanup(v.server.Close)
	ctx, closeWindow := chromedp.NewContext(root, chromedp.WithNewBrowserContext())
	t.Cleanup(closeWindow)
	if err := chromedp.Do(ctx); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithTimeout(ctx, 3*time.Minute)
	t.Cleanup(stop)
	v.ctx = ctx
	v.watch()
	t.Cleanup(v.checkManners)
	v.do(chromedp.EmulateViewport(360, 740))
	return v
}

func (v *visit) counted(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		v.mu.Lock()
		v.served++
		v.mu.Unlock()
		h.ServeHTTP(w, r)
	})
}

// watch notes what the window asks for and what goes wrong in it.
func (v *visit) watch() {
	if _, err := chromedp.Call(v.ctx, network.Enable, network.EnableParams{}); err != nil {
		v.Fatal(err)
	}
	requests, console := chromedp.Events(v.ctx, network.RequestWillBeSent), chromedp.Console(v.ctx)
	go func() {
		for e, err := range requests {
			if err != nil {
				return
			}
			v.note(&v.asked, e.Request.URL)
		}
	}()
	go func() {
		for m, err := range console {
			if err != nil {
				return
			}
			if m.IsException() || m.Type == "error" || m.Source == "security" {
				v.note(&v.wrongs, m.String())
			}
		}
	}()
}

func (v *visit) note(list *[]string, s string) {
	v.mu.Lock()
	defer v.mu.Unlock()
	*list = append(*list, s)
}

// forgive forgets what went wrong so far: a test that breaks things on purpose
// has looked at it.
func (v *visit) forgive() {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.wrongs = nil
}

// checkManners fails the test if the visit asked another origin for anything,
// put anything typed into an address, or if something went wrong.
func (v *visit) checkManners() {
	v.mu.Lock()
	defer v.mu.Unlock()
	for _, url := range v.asked {
		own := strings.HasPrefix(url, v.server.URL+base) || strings.HasPrefix(url, "blob:"+v.server.URL)
		if !own || strings.Contains(url, "?") {
			v.Errorf("asked for %s", url)
		}
	}
	for _, wrong := range v.wrongs {
		v.Errorf("went wrong: %s", wrong)
	}
}

// requests is how many requests reached the server so far.
func (v *visit) requests() int {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.served
}

// do takes steps in the window and fails the test at the first that fails.
func (v *visit) do(steps ...chromedp.Action[chromedp.Void]) {
	v.Helper()
	for i, step := range steps {
		if err := chromedp.Do(v.ctx, step); err != nil {
			v.Fatalf("step %d: %v\non the page: %.600s", i+1, err, v.page())
		}
	}
}

// page is the text of the page, for messages.
func (v *visit) page() string {
	text, _ := chromedp.Run(v.ctx, chromedp.Evaluate[string](`location.pathname + location.hash + "\n" + document.body.innerText`))
	return text
}

// ready waits until the program runs.
var ready = chromedp.WaitReady(`html[data-app="ready"]`)

// load opens a page as from a bookmark: "/tasks/".
func (v *visit) load(path string) {
	v.Helper()
	v.do(chromedp.Navigate(v.server.URL+base+strings.TrimPrefix(path, "/")), ready)
}

// eval is what a script says in the window.
func eval[T any](v *visit, script string) T {
	v.Helper()
	x, err := chromedp.Run(v.ctx, chromedp.Evaluate[T](script))
	if err != nil {
		v.Fatalf("%s: %v", script, err)
	}
	return x
}

// wait waits until a script says true.
func (v *visit) wait(script string) {
	v.Helper()
	_, err := chromedp.Run(v.ctx, chromedp.Poll[bool](script, chromedp.WithPollingTimeout(20*time.Second)))
	if err != nil {
		v.Fatalf("waited for %s: %v\non the page: %.600s", script, err, v.page())
	}
}

// at waits until the window shows the page and it has its heading.
func (v *visit) at(path string) {
	v.Helper()
	v.wait(`location.pathname === ` + quote(base+strings.TrimPrefix(path, "/")) + ` && !!document.querySelector("h1")`)
}

// heading is the page's heading.
func (v *visit) heading() string {
	return eval[string](v, `document.querySelector("h1").innerText`)
}

// quote is s as a script writes it.
func quote(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`).Replace(s) + `"`
}
