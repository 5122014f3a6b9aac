//go:build !js

package drive

import (
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

func TestMain(m *testing.M) {
	code := m.Run()
	Quit()
	os.Exit(code)
}

// A recorder records the errors of a test without failing it.
type recorder struct {
	testing.TB
	errors []string
}

func (r *recorder) Errorf(format string, args ...any) {
	r.errors = append(r.errors, fmt.Sprintf(format, args...))
}

// reported is the faults so far.
func (w *Window) reported() string {
	r := recorder{TB: w.TB}
	w.report(&r)
	return strings.Join(r.errors, "\n")
}

// TestWatch has one row for each thing that no page may do. Each is reported, unless it
// is allowed.
func TestWatch(t *testing.T) {
	for _, test := range []struct{ name, script, seen string }{
		{"nothing at all", ``, ""},
		{"an exception", `throw new Error("lost")`, "lost"},
		{"an unhandled rejection", `Promise.reject(new Error("broken"))`, "broken"},
		{"an error on the console", `console.error("alas")`, "alas"},
		{"another origin", `fetch("http://localhost:9/far")`, "http://localhost:9/far"},
		{"a query in an address", `fetch("near?amount=1")`, "near?amount=1"},
		{"what the policy refuses", `document.head.append(Object.assign(document.createElement("style"), { textContent: "p {}" }))`, "inline style"},
	} {
		t.Run(test.name, func(t *testing.T) {
			w := Open(t, http.HandlerFunc(func(out http.ResponseWriter, r *http.Request) {
				if strings.HasSuffix(r.URL.Path, ".js") {
					out.Header().Set("Content-Type", "text/javascript")
					io.WriteString(out, test.script)
					return
				}
				out.Header().Set("Content-Security-Policy", "style-src 'none'")
				out.Header().Set("Content-Type", "text/html")
				io.WriteString(out, `<!doctype html><link rel="icon" href="data:,"><script src="it.js"></script>`)
			}), "/")
			w.Go("/")
			if test.seen == "" {
				w.Do(chromedp.Sleep(300 * time.Millisecond)) // for faults that come late
				if all := w.reported(); all != "" {
					t.Errorf("reported %q, where nothing is wrong", all)
				}
				return
			}
			for end := time.Now().Add(w.Timeout); !strings.Contains(w.reported(), test.seen); time.Sleep(20 * time.Millisecond) {
				if time.Now().After(end) {
					t.Fatalf("reported %q, want %q", w.reported(), test.seen)
				}
			}
			w.Allow(test.seen, "Failed to load resource", "Failed to fetch", "CORS")
		})
	}
}
