//go:build !js

package webdriver

import (
	"net/http"
	"net/http/httptest"
	"slices"
	"sync"
	"testing"
)

// A server serves a site under a base path, and logs the paths it was asked for.
type server struct {
	*httptest.Server
	base string

	mu  sync.Mutex
	got []string
}

// serve serves a site until the test ends.
func serve(t testing.TB, site http.Handler, base string) *server {
	s := &server{base: base}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		s.got = append(s.got, r.URL.Path)
		s.mu.Unlock()
		site.ServeHTTP(w, r)
	}))
	t.Cleanup(s.stop)
	return s
}

// stop ends the connections too, for which a server that closes would wait.
func (s *server) stop() {
	s.CloseClientConnections()
	s.Close()
}

// Served is the path of every request that has reached the server.
func (w *Window) Served() []string {
	w.server.mu.Lock()
	defer w.server.mu.Unlock()
	return slices.Clone(w.server.got)
}

// StopServer stops the server, so that no request is answered any more.
func (w *Window) StopServer() { w.server.stop() }
