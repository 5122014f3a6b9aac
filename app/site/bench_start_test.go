package site

import (
	"maps"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/drive"
)

// BenchmarkStart is how long a first visit takes until the program has drawn
// the page: at Chrome's Fast 3G with a processor four times slower, and without
// any network to wait for, as fast as the machine is and four times slower.
// The middle one of several counts, run in turns. Both come as from GitHub
// Pages: our program packed as it was published, all else as the host packs it.
func BenchmarkStart(b *testing.B) {
	ours, theirs := both(b)
	us, them := compressed(published(b, ours)), compressed(stockHello(theirs))
	for _, at := range []struct {
		name   string
		slower float64
		line   *drive.Network
		times  int
	}{
		{"Fast 3G, 4x slower", 4, &drive.Fast3G, 3},
		{"local, 4x slower", 4, nil, 5},
		{"local", 1, nil, 5},
	} {
		b.Run(strings.ReplaceAll(at.name, " ", "-"), func(b *testing.B) {
			var ours, theirs []float64
			for range at.times { // in turns, so that both meet the same machine
				ours = append(ours, start(visitor(b, us, "/repo/", at.slower, at.line), "/quick/", drive.Ready))
				theirs = append(theirs, start(visitor(b, them, "/", at.slower, at.line), "/", stockStarted))
			}
			b.ReportMetric(median(ours), "ms")
			b.ReportMetric(median(ours)/median(theirs), "hellos")
			b.ReportMetric(0, "ns/op")
			record(b, "a first visit, "+at.name, median(ours), median(theirs))
		})
	}
}

// stockStarted says that go-app has drawn: the page's own text stands above the
// sign that it loads, so both must have come in first.
const stockStarted = `document.readyState !== "loading" && document.querySelector("h1") && !document.getElementById("app-wasm-loader")`

// stockHello serves the hello-world as go-app does, its program compressed
// beforehand: at 13 MB that takes longer than a visit.
func stockHello(wasm []byte) http.Handler {
	app.Route("/", func() app.Composer { return &body{Of: app.H1().Text("Hello World!")} })
	packed := gzipped(wasm)
	h := &app.Handler{Name: "Hello", Description: "An Hello World! example", Icon: app.Icon{Default: "/web/i", Large: "/web/i", SVG: "/web/i", Maskable: "/web/i"}}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/web/app.wasm" {
			h.ServeHTTP(w, r)
			return
		}
		w.Header().Set("Content-Type", "application/wasm")
		w.Header().Set("Content-Encoding", "gzip")
		w.Write(packed)
	})
}

// compressed sends a site's text compressed: pages, styles, scripts, words. As a
// host does, it compresses each once.
func compressed(site http.Handler) http.Handler {
	text := regexp.MustCompile(`^text/|javascript|json|svg`)
	var packed sync.Map // path → content
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		plain := httptest.NewRecorder()
		site.ServeHTTP(plain, r)
		content, head := plain.Body.Bytes(), plain.Header()
		if text.MatchString(head.Get("Content-Type")) && head.Get("Content-Encoding") == "" && plain.Code == http.StatusOK {
			head.Set("Content-Encoding", "gzip")
			kept, done := packed.Load(r.URL.Path)
			if !done {
				kept, _ = packed.LoadOrStore(r.URL.Path, gzipped(content))
			}
			content = kept.([]byte)
		}
		head.Del("Content-Length")
		maps.Copy(w.Header(), head)
		w.WriteHeader(plain.Code)
		w.Write(content)
	})
}

// visitor is a new window on a site, on a slower machine and line.
func visitor(b *testing.B, site http.Handler, base string, slower float64, line *drive.Network) *drive.Window {
	b.Helper()
	w := drive.Open(b, site, base)
	w.Allow("") // what go-app's own pages do is not in question
	w.ThrottleCPU(slower)
	if line != nil {
		w.ThrottleNetwork(*line)
	}
	return w
}

// start opens a page and gives the milliseconds until a condition holds.
func start(w *drive.Window, path, holds string) float64 {
	w.Helper()
	w.InitScript(`new MutationObserver(() => { if (!window.started && (` + holds + `)) window.started = performance.now(); }).
		observe(document, { subtree: true, childList: true, attributes: true })`)
	w.Go(path)
	w.Wait(`window.started > 0`)
	return drive.Eval[float64](w, `window.started`)
}
