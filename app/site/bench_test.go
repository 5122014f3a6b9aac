package site

import (
	"context"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page"
)

// real is the site as it is published, and the program in it.
var real = sync.OnceValues(func() (map[string][]byte, error) {
	root, err := Root()
	if err != nil {
		return nil, err
	}
	p, err := build(root)
	if err != nil {
		return nil, err
	}
	s, err := open(filepath.Join(root, "web"), p)
	if err != nil {
		return nil, err
	}
	return s.files("/repo/", page.Routes())
})

// hello is the program of go-app's own hello-world.
var hello = sync.OnceValues(func() ([]byte, error) {
	dir, err := os.MkdirTemp("", "offercheck-*")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	wasm := filepath.Join(dir, "app.wasm")
	_, err = goTool("", []string{"GOOS=js", "GOARCH=wasm"}, "build", "-trimpath", "-ldflags=-s -w", "-o", wasm, "./testdata/hello")
	if err != nil {
		return nil, err
	}
	return os.ReadFile(wasm)
})

// both gives the two, or ends the benchmark.
func both(b *testing.B) (ours map[string][]byte, theirs []byte) {
	b.Helper()
	ours, err := real()
	if err != nil {
		b.Fatal(err)
	}
	if theirs, err = hello(); err != nil {
		b.Fatal(err)
	}
	return ours, theirs
}

// BenchmarkSize is how large the program is, and how many hello-worlds that is.
func BenchmarkSize(b *testing.B) {
	ours, theirs := both(b)
	for path, content := range ours {
		switch {
		case strings.HasSuffix(path, ".wasm"):
			b.ReportMetric(float64(len(content)), "raw-bytes")
			b.ReportMetric(float64(len(content))/float64(len(theirs)), "raw-hellos")
		case strings.HasSuffix(path, ".wasm.gz"):
			b.ReportMetric(float64(len(content)), "packed-bytes")
			b.ReportMetric(float64(len(content))/float64(len(pack(theirs))), "packed-hellos")
		}
	}
	b.ReportMetric(0, "ns/op")
}

// BenchmarkPage is the largest page, compressed, and the scripts together.
func BenchmarkPage(b *testing.B) {
	ours, _ := both(b)
	largest, scripts := 0, 0
	for path, content := range ours {
		switch {
		case strings.HasSuffix(path, ".html"):
			largest = max(largest, len(pack(content)))
		case strings.HasSuffix(path, ".js"):
			scripts += len(pack(content))
		}
	}
	b.ReportMetric(float64(largest), "largest-page-bytes")
	b.ReportMetric(float64(scripts), "scripts-bytes")
	b.ReportMetric(0, "ns/op")
}

// BenchmarkStart is how long a first visit takes until the program has drawn
// the page, on this machine and on one that is four times slower. The fastest
// of several counts: whatever else the machine does only makes one slower.
func BenchmarkStart(b *testing.B) {
	ours, theirs := both(b)
	dir := b.TempDir()
	if err := writeFiles(dir, ours); err != nil {
		b.Fatal(err)
	}
	site := httptest.NewServer(Handler(dir, "/repo/"))
	b.Cleanup(site.Close)
	stock := httptest.NewServer(stockHello(theirs))
	b.Cleanup(stock.Close)
	for _, slower := range []float64{1, 4} {
		b.Run(strconv.FormatFloat(slower, 'f', 0, 64)+"x-slower", func(b *testing.B) {
			us, them := []float64{}, []float64{}
			for range 7 { // in turns, so that both meet the same machine
				us = append(us, start(b, site.URL+"/repo/quick/", `document.documentElement?.dataset.app === "ready"`, slower))
				them = append(them, start(b, stock.URL+"/", `document.querySelector("h1") && !document.getElementById("app-wasm-loader")`, slower))
			}
			b.ReportMetric(slices.Min(us), "ms")
			b.ReportMetric(slices.Min(us)/slices.Min(them), "hellos")
			b.ReportMetric(0, "ns/op")
		})
	}
}

// stockHello serves the hello-world as go-app does, its program compressed as
// GitHub Pages would.
func stockHello(wasm []byte) http.Handler {
	app.Route("/", func() app.Composer { return &body{Of: app.H1().Text("Hello World!")} })
	packed := pack(wasm)
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

// start opens an address in a new window and gives the milliseconds until a
// condition holds.
func start(b *testing.B, address, holds string, slower float64) float64 {
	b.Helper()
	ctx := tab(b, `new MutationObserver(() => { if (!window.started && (`+holds+`)) window.started = performance.now(); }).
		observe(document, { subtree: true, childList: true, attributes: true })`)
	slow(b, ctx, slower)
	do(b, ctx, chromedp.Navigate(address))
	until(b, ctx, `window.started > 0`)
	return ask[float64](b, ctx, `window.started`)
}

// BenchmarkResult is how long the result takes to stand on the page once it is
// asked for: judging the case, again for each thing that moves it, and drawing.
func BenchmarkResult(b *testing.B) {
	ours, _ := both(b)
	dir := b.TempDir()
	if err := writeFiles(dir, ours); err != nil {
		b.Fatal(err)
	}
	site := httptest.NewServer(Handler(dir, "/repo/"))
	b.Cleanup(site.Close)
	stories, err := filepath.Glob("../../calc/testdata/*.txt")
	if err != nil || len(stories) == 0 {
		b.Fatal("no stories", err)
	}
	story, err := os.ReadFile(stories[0])
	if err != nil {
		b.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(story), "-- case --\n")
	file, _, _ := strings.Cut(rest, "-- report --\n")
	for _, slower := range []float64{1, 4} {
		b.Run(strconv.FormatFloat(slower, 'f', 0, 64)+"x-slower", func(b *testing.B) {
			ctx := tab(b, `sessionStorage.setItem("offercheck:case", `+strconv.Quote(file)+`)`)
			slow(b, ctx, slower)
			do(b, ctx, chromedp.Navigate(site.URL+"/repo/tasks/"))
			until(b, ctx, ready)
			var took []float64
			for range 7 {
				took = append(took, ask[float64](b, ctx, visit("/repo/result/")))
				ask[float64](b, ctx, visit("/repo/tasks/"))
			}
			b.ReportMetric(slices.Min(took), "ms")
			b.ReportMetric(0, "ns/op")
		})
	}
}

// visit is a script that goes to a page within the program and gives the
// milliseconds until it is drawn.
func visit(path string) string {
	return `new Promise((done) => {
		const from = performance.now(), before = document.querySelector("h1");
		const o = new MutationObserver(() => {
			if (document.querySelector("h1") === before) return;
			o.disconnect();
			done(performance.now() - from);
		});
		o.observe(document.body, { subtree: true, childList: true, characterData: true });
		goappNav(location.origin + "` + path + `");
	})`
}

// slow makes a window's processor slower.
func slow(b *testing.B, ctx context.Context, times float64) {
	b.Helper()
	if _, err := chromedp.Call(ctx, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: times}); err != nil {
		b.Fatal(err)
	}
}
