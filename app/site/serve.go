package site

import (
	"net/http"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// contentTypes is what a file is, by the end of its name. A packed program must come
// as it is, so it is not said to be compressed.
var contentTypes = map[string]string{
	".html":        "text/html; charset=utf-8",
	".css":         "text/css; charset=utf-8",
	".js":          "text/javascript; charset=utf-8",
	".txt":         "text/plain; charset=utf-8",
	".webmanifest": "application/manifest+json",
	".svg":         "image/svg+xml",
	".png":         "image/png",
	".wasm":        "application/wasm",
	".gz":          "application/gzip",
}

// Handler serves the site in dir under base as a static host does: an address
// without its slash leads to the one with it, an unknown one gets the site's
// own page, and no directory is listed. Nothing is to be kept without asking.
func Handler(dir, base string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "max-age=0")
		w.Header().Set("X-Content-Type-Options", "nosniff")
		below, under := strings.CutPrefix(path.Clean("/"+r.URL.Path)+"/", base)
		switch {
		case r.Method != http.MethodGet && r.Method != http.MethodHead:
			http.Error(w, "only GET", http.StatusMethodNotAllowed)
			return
		case !under:
			http.NotFound(w, r)
			return
		}
		name := filepath.Join(dir, filepath.FromSlash(strings.TrimSuffix(below, "/")))
		info, err := os.Stat(name)
		if err == nil && info.IsDir() {
			if !strings.HasSuffix(r.URL.Path, "/") {
				http.Redirect(w, r, r.URL.Path+"/", http.StatusMovedPermanently)
				return
			}
			name = filepath.Join(name, "index.html")
		}
		send(w, dir, name, http.StatusOK)
	})
}

// send sends a file, or the site's page for what is not there.
func send(w http.ResponseWriter, dir, name string, status int) {
	content, err := os.ReadFile(name)
	switch {
	case err == nil:
		w.Header().Set("Content-Type", contentTypes[filepath.Ext(name)])
		w.WriteHeader(status)
		w.Write(content)
	case status == http.StatusOK:
		send(w, dir, filepath.Join(dir, "404.html"), http.StatusNotFound)
	default:
		http.Error(w, "404 page not found", http.StatusNotFound)
	}
}
