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

// A server is a site under a base, and the paths it was asked for.
type server struct {
	*httptest.Server
	base string
	got  notes
}

// serve puts a site on a server of its own until the test ends.
func serve(t testing.TB, site http.Handler, base string) *server {
	s := &server{base: base}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.got.add(r.URL.Path)
		site.ServeHTTP(w, r)
	}))
	t.Cleanup(s.Close)
	return s
}

// Served is the path of every request that has reached the server, the
// worker's among them.
func (w *Window) Served() []string { return w.server.got.all() }

// Unplug takes the server away.
func (w *Window) Unplug() {
	w.server.CloseClientConnections()
	w.server.Close()
}

// watch notes what the window asks for and what goes wrong in it. When the test
// ends, nothing may have been asked of another origin, with a question in its
// address or not, and nothing may have gone wrong: no exception, no error on
// the console, nothing that the page's policy refused.
func (w *Window) watch() {
	Call(w, network.Enable, network.EnableParams{})
	requests, console := chromedp.Events(w.Context, network.RequestWillBeSent), chromedp.Console(w.Context)
	go func() {
		for e, err := range requests {
			if err != nil {
				return
			}
			w.asked.add(e.Request.URL)
		}
	}()
	go func() {
		for m, err := range console {
			if err != nil {
				return
			}
			if m.IsException() || m.Type == "error" || m.Source == "security" {
				w.wrong.add(m.String() + " " + m.URL)
			}
		}
	}()
	t := w.TB // of the whole test, whichever part of it has the window by then
	w.Cleanup(func() { w.judge(t) })
}

// Forgive says what may go wrong, by a part of what is said of it: a test that
// breaks something on purpose has looked at it.
func (w *Window) Forgive(parts ...string) { w.forgiven = append(w.forgiven, parts...) }

// Asked is every address the window asked for.
func (w *Window) Asked() []string { return w.asked.all() }

// judge fails the test t for everything that was not to be and is not forgiven.
func (w *Window) judge(t testing.TB) {
	complaints := w.wrong.all()
	for _, url := range w.asked.all() {
		own := strings.HasPrefix(url, w.server.URL+w.server.base) || strings.HasPrefix(url, "blob:"+w.server.URL)
		if !own || strings.Contains(url, "?") {
			complaints = append(complaints, "asked for "+url)
		}
	}
	for _, c := range complaints {
		if !slices.ContainsFunc(w.forgiven, func(part string) bool { return strings.Contains(c, part) }) {
			t.Errorf("went wrong: %s", c)
		}
	}
}

// notes is what was noted so far, one after the other.
type notes struct {
	mu   sync.Mutex
	list []string
}

func (n *notes) add(s string) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.list = append(n.list, s)
}

func (n *notes) all() []string {
	n.mu.Lock()
	defer n.mu.Unlock()
	return slices.Clone(n.list)
}
