//go:build !js

package drive

import (
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
)

// A server serves a site under a base path, and logs the paths it was asked for.
type server struct {
	*httptest.Server
	base string
	got  log
}

// serve serves a site until the test ends.
func serve(t testing.TB, site http.Handler, base string) *server {
	s := &server{base: base}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.got.add(r.URL.Path)
		site.ServeHTTP(w, r)
	}))
	t.Cleanup(s.Close)
	return s
}

// Served is the path of every request that has reached the server, including those of
// the service worker.
func (w *Window) Served() []string { return w.server.got.all() }

// StopServer stops the server, so that no request is answered any more.
func (w *Window) StopServer() {
	w.server.CloseClientConnections()
	w.server.Close()
}

// watch logs the window's requests and faults. When the test ends, it fails if there was
// a request to another origin or with a query, an exception, an error on the console, or
// anything that the page's policy refused.
func (w *Window) watch() {
	Call(w, network.Enable, network.EnableParams{})
	requests, console := chromedp.Events(w.Context, network.RequestWillBeSent), chromedp.Console(w.Context)
	go func() {
		for e, err := range requests {
			if err != nil {
				return
			}
			w.requested.add(e.Request.URL)
		}
	}()
	go func() {
		for m, err := range console {
			if err != nil {
				return
			}
			if m.IsException() || m.Type == "error" || m.Source == "security" {
				w.faults.add(m.String() + " " + m.URL)
			}
		}
	}()
	t := w.TB // of the whole test, even if a subtest has the window by then
	w.Cleanup(func() { w.report(t) })
}

// Allow ignores faults whose message contains one of the texts, for tests that cause
// them on purpose.
func (w *Window) Allow(parts ...string) { w.allowed = append(w.allowed, parts...) }

// Requested is every address that the window has requested.
func (w *Window) Requested() []string { return w.requested.all() }

// report fails the test t for every fault that is not allowed.
func (w *Window) report(t testing.TB) {
	faults := w.faults.all()
	for _, url := range w.requested.all() {
		own := strings.HasPrefix(url, w.server.URL+w.server.base) || strings.HasPrefix(url, "blob:"+w.server.URL) || strings.HasPrefix(url, "data:image/")
		if !own || strings.Contains(url, "?") {
			faults = append(faults, "requested "+url)
		}
	}
	for _, f := range faults {
		if !slices.ContainsFunc(w.allowed, func(text string) bool { return strings.Contains(f, text) }) {
			t.Errorf("the page is at fault: %s", f)
		}
	}
}

// A log is texts in the order they came, for use by several goroutines.
type log struct {
	mu   sync.Mutex
	list []string
}

func (l *log) add(s string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.list = append(l.list, s)
}

func (l *log) all() []string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return slices.Clone(l.list)
}
