package site

import (
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"
)

// TestServe has one row for each sort of request.
func TestServe(t *testing.T) {
	dir := t.TempDir()
	if err := writeFiles(dir, map[string][]byte{
		"index.html": []byte("start"), "404.html": []byte("nowhere"), "result/index.html": []byte("result"),
		"web/app.1.wasm": []byte("raw"), "web/app.1.wasm.gz": []byte("packed"), "manifest.webmanifest": []byte("{}"),
		"boot.1.js": []byte("boot"), "style.1.css": []byte("style"), "hashes.txt": []byte("list"), "icons/icon.svg": []byte("<svg/>"),
	}); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(filepath.Dir(dir), "secret.txt"), []byte("secret"), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name, method, path string
		status             int
		kind, body         string
	}{
		{"the start", "GET", "/repo/", 200, "text/html; charset=utf-8", "start"},
		{"a page", "GET", "/repo/result/", 200, "text/html; charset=utf-8", "result"},
		{"a page by its file", "GET", "/repo/result/index.html", 200, "text/html; charset=utf-8", "result"},
		{"a page without its slash", "GET", "/repo/result", 301, "/repo/result/", ""},
		{"the start without its slash", "GET", "/repo", 301, "/repo/", ""},
		{"no such page", "GET", "/repo/no/such/", 404, "text/html; charset=utf-8", "nowhere"},
		{"a directory without a page", "GET", "/repo/web/", 404, "text/html; charset=utf-8", "nowhere"},
		{"the program", "GET", "/repo/web/app.1.wasm", 200, "application/wasm", "raw"},
		{"the packed program", "GET", "/repo/web/app.1.wasm.gz", 200, "application/gzip", "packed"},
		{"the manifest", "GET", "/repo/manifest.webmanifest", 200, "application/manifest+json", "{}"},
		{"a script", "GET", "/repo/boot.1.js", 200, "text/javascript; charset=utf-8", "boot"},
		{"a style", "GET", "/repo/style.1.css", 200, "text/css; charset=utf-8", "style"},
		{"a list", "GET", "/repo/hashes.txt", 200, "text/plain; charset=utf-8", "list"},
		{"an icon", "GET", "/repo/icons/icon.svg", 200, "image/svg+xml", "<svg/>"},
		{"outside the base", "GET", "/other/", 404, "text/plain; charset=utf-8", "404 page not found\n"},
		{"a base that only begins the same", "GET", "/repository/", 404, "text/plain; charset=utf-8", "404 page not found\n"},
		{"above the directory", "GET", "/repo/../../secret.txt", 404, "text/plain; charset=utf-8", "404 page not found\n"},
		{"something sent", "POST", "/repo/", 405, "text/plain; charset=utf-8", "only GET\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := httptest.NewRequest(test.method, "http://localhost/", nil)
			r.URL.Path = test.path
			w := httptest.NewRecorder()
			Handler(dir, "/repo/").ServeHTTP(w, r)
			got := w.Result()
			body, _ := io.ReadAll(got.Body)
			kind := got.Header.Get("Content-Type")
			if got.StatusCode == http.StatusMovedPermanently {
				kind, body = got.Header.Get("Location"), nil
			}
			if got.StatusCode != test.status || kind != test.kind || string(body) != test.body {
				t.Errorf("%d %q %q, want %d %q %q", got.StatusCode, kind, body, test.status, test.kind, test.body)
			}
			if c := got.Header.Get("Cache-Control"); c != "max-age=0" {
				t.Errorf("Cache-Control: %q", c)
			}
		})
	}
}

// TestLoopback has one row for each way to name an address.
func TestLoopback(t *testing.T) {
	for _, test := range []struct{ name, addr, want string }{
		{"a port", ":8000", "127.0.0.1:8000"},
		{"this machine by name", "localhost:1", "127.0.0.1:1"},
		{"this machine by number", "127.0.0.1:1", "127.0.0.1:1"},
		{"every machine", "0.0.0.0:1", ""},
		{"another machine", "example.org:1", ""},
		{"no port", "8000", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := loopback(test.addr)
			if got != test.want || (err == nil) != (test.want != "") {
				t.Errorf("%q, %v, want %q", got, err, test.want)
			}
		})
	}
}
