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

// A listener is told of faults and fails no test.
type listener struct {
	testing.TB
	told []string
}

func (l *listener) Errorf(format string, args ...any) {
	l.told = append(l.told, fmt.Sprintf(format, args...))
}

// complaints is what the watch has seen so far.
func (w *Window) complaints() string {
	heard := listener{TB: w.TB}
	w.judge(&heard)
	return strings.Join(heard.told, "\n")
}

// TestManners has one row for each thing that no page may do: the watch sees
// it, unless it is forgiven by name.
func TestManners(t *testing.T) {
	for _, test := range []struct{ name, script, seen string }{
		{"nothing at all", ``, ""},
		{"an exception", `throw new Error("lost")`, "lost"},
		{"a promise nobody waits for", `Promise.reject(new Error("broken"))`, "broken"},
		{"an error said aloud", `console.error("alas")`, "alas"},
		{"another origin", `fetch("http://localhost:9/far")`, "http://localhost:9/far"},
		{"a question in an address", `fetch("near?amount=1")`, "near?amount=1"},
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
				w.Do(chromedp.Sleep(300 * time.Millisecond)) // for what might yet come
				if all := w.complaints(); all != "" {
					t.Errorf("the watch saw %q, where nothing is wrong", all)
				}
				return
			}
			for end := time.Now().Add(w.Patience); !strings.Contains(w.complaints(), test.seen); time.Sleep(20 * time.Millisecond) {
				if time.Now().After(end) {
					t.Fatalf("the watch saw %q, want %q", w.complaints(), test.seen)
				}
			}
			w.Forgive(test.seen, "Failed to load resource", "Failed to fetch", "CORS")
		})
	}
}
