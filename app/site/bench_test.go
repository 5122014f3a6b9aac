package site

import (
	"context"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
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
	p, err := build(root, false)
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
			record("the program", "bytes", float64(len(content)), float64(len(theirs)))
		case strings.HasSuffix(path, ".wasm.gz"):
			b.ReportMetric(float64(len(content)), "packed-bytes")
			b.ReportMetric(float64(len(content))/float64(len(pack(theirs))), "packed-hellos")
			record("the program, compressed", "bytes", float64(len(content)), float64(len(pack(theirs))))
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
	record("the largest page, compressed", "bytes", float64(largest), 0)
	record("the scripts together, compressed", "bytes", float64(scripts), 0)
}

// BenchmarkHousing is what the standards of every county cost, compressed: the
// program has them as their files are.
func BenchmarkHousing(b *testing.B) {
	files, err := filepath.Glob("../../calc/law/data/housing*")
	if err != nil || len(files) == 0 {
		b.Fatal("no housing data", err)
	}
	var all []byte
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			b.Fatal(err)
		}
		all = append(all, text...)
	}
	b.ReportMetric(float64(len(pack(all))), "packed-bytes")
	b.ReportMetric(0, "ns/op")
	record("of that, housing in every county", "bytes", float64(len(pack(all))), 0)
}

// BenchmarkAssess is a whole household judged natively and by the same code as
// wasm, in Node.
func BenchmarkAssess(b *testing.B) {
	goroot, err := goTool("", nil, "env", "GOROOT")
	if err != nil {
		b.Fatal(err)
	}
	for _, on := range []struct {
		name string
		env  []string
		args []string
	}{
		{"natively", nil, nil},
		{"as wasm", []string{"GOOS=js", "GOARCH=wasm"}, []string{"-exec=" + filepath.Join(strings.TrimSpace(goroot), "lib", "wasm", "go_js_wasm_exec")}},
	} {
		b.Run(strings.ReplaceAll(on.name, " ", "-"), func(b *testing.B) {
			out, err := goTool("../..", on.env, append(append([]string{"test"}, on.args...), "-run=^$", "-bench=Assess/ohio", "./calc")...)
			if err != nil {
				b.Fatal(err)
			}
			m := regexp.MustCompile(`\s([0-9.]+) ns/op`).FindStringSubmatch(out)
			if m == nil {
				b.Fatal(out)
			}
			ns, err := strconv.ParseFloat(m[1], 64)
			if err != nil {
				b.Fatal(err)
			}
			b.ReportMetric(ns, "ns/op")
			record("a whole report, "+on.name, "ms", ns/1e6, 0)
		})
	}
}

// BenchmarkStart is how long a first visit takes until the program has drawn
// the page: at Chrome's Fast 3G with a processor four times slower, and without
// any network to wait for, as fast as the machine is and four times slower.
// The middle one of several counts, run in turns.
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
	for _, at := range []struct {
		name   string
		slower float64
		mobile bool
		times  int
	}{
		{"Fast 3G, 4x slower", 4, true, 3},
		{"local, 4x slower", 4, false, 5},
		{"local", 1, false, 5},
	} {
		b.Run(strings.ReplaceAll(at.name, " ", "-"), func(b *testing.B) {
			us, them := []float64{}, []float64{}
			for range at.times { // in turns, so that both meet the same machine
				us = append(us, start(b, site.URL+"/repo/quick/", `document.documentElement?.dataset.app === "ready"`, at.slower, at.mobile))
				them = append(them, start(b, stock.URL+"/", stockStarted, at.slower, at.mobile))
			}
			b.ReportMetric(middle(us), "ms")
			b.ReportMetric(middle(us)/middle(them), "hellos")
			b.ReportMetric(0, "ns/op")
			record("a first visit, "+at.name, "ms", middle(us), middle(them))
		})
	}
}

// stockStarted says that go-app has drawn: the page's own text stands above the
// sign that it loads, so both must have come in first.
const stockStarted = `document.readyState !== "loading" && document.querySelector("h1") && !document.getElementById("app-wasm-loader")`

// middle is the median.
func middle(took []float64) float64 {
	slices.Sort(took)
	return took[len(took)/2]
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
func start(b *testing.B, address, holds string, slower float64, mobile bool) float64 {
	b.Helper()
	ctx := tab(b, `new MutationObserver(() => { if (!window.started && (`+holds+`)) window.started = performance.now(); }).
		observe(document, { subtree: true, childList: true, attributes: true })`)
	slow(b, ctx, slower)
	if mobile {
		fast3G(b, ctx)
	}
	do(b, ctx, chromedp.Navigate(address))
	until(b, ctx, `window.started > 0`)
	return ask[float64](b, ctx, `window.started`)
}

// fast3G makes a window's network what Chrome calls Fast 3G.
func fast3G(b *testing.B, ctx context.Context) {
	b.Helper()
	if _, err := chromedp.Call(ctx, network.Enable, network.EnableParams{}); err != nil {
		b.Fatal(err)
	}
	if _, err := chromedp.Call(ctx, network.EmulateNetworkConditionsByRule, network.EmulateNetworkConditionsByRuleParams{
		MatchedNetworkConditions: []*network.Conditions{{Latency: 562.5, DownloadThroughput: 1.44e6 / 8, UploadThroughput: 0.675e6 / 8}},
	}); err != nil {
		b.Fatal(err)
	}
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
			b.ReportMetric(middle(took), "ms")
			b.ReportMetric(0, "ns/op")
			record("to the result, "+strconv.FormatFloat(slower, 'f', 0, 64)+"x slower", "ms", middle(took), 0)
		})
	}
}

// BenchmarkKey is how long new figures take to stand on the quick estimate
// once a key is pressed, on a processor four times slower: the middle and the
// slowest but one in twenty.
func BenchmarkKey(b *testing.B) {
	ours, _ := both(b)
	dir := b.TempDir()
	if err := writeFiles(dir, ours); err != nil {
		b.Fatal(err)
	}
	site := httptest.NewServer(Handler(dir, "/repo/"))
	b.Cleanup(site.Close)
	ctx := tab(b)
	do(b, ctx, chromedp.Navigate(site.URL+"/repo/quick/"))
	until(b, ctx, ready)
	ask[bool](b, ctx, fillQuick)
	until(b, ctx, `document.getElementById("estimate") !== null`)
	slow(b, ctx, 4)
	took := ask[[]float64](b, ctx, typeQuick)
	slices.Sort(took)
	b.ReportMetric(took[len(took)/2], "p50-ms")
	b.ReportMetric(took[len(took)*95/100], "p95-ms")
	b.ReportMetric(0, "ns/op")
	record("a key to its new figures, 4x slower, middle", "ms", took[len(took)/2], 0)
	record("a key to its new figures, 4x slower, 19 of 20", "ms", took[len(took)*95/100], 0)
}

// fillQuick is a script that answers the quick estimate and asks for it.
const fillQuick = `(async () => {
	const put = async (id, text, event) => {
		const e = document.getElementById(id);
		e.value = text;
		e.dispatchEvent(new Event(event, { bubbles: true }));
		await new Promise((done) => setTimeout(done, 50));
	};
	await put("state", "TX", "change");
	await put("county", "Harris County", "input");
	for (const [id, text] of Object.entries({
		"debt-total": "42000", "tax-year": "2021", "under-65": "2", "over-65": "0", "quick-income": "4600", "taxes": "877",
		"quick-housing": "1700", "quick-bank": "5000", "quick-home": "200000", "quick-home-loan": "90000",
		"quick-car": "9000", "quick-car-loan": "2000",
	})) await put(id, text, "input");
	document.getElementById("continue").click();
	return true;
})()`

// typeQuick is a script that types into one field after another, each time
// another digit at the end, and gives for each key the milliseconds until the
// page has changed.
const typeQuick = `(async () => {
	const took = [];
	for (let key = 0; key < 64; key++) {
		const e = document.getElementById(["quick-bank", "quick-car", "quick-home", "quick-housing"][key % 4]);
		await new Promise((done) => setTimeout(done, 120));
		took.push(await new Promise((done, fail) => {
			const late = setTimeout(() => fail(new Error("no new figures for " + e.id + " " + e.value)), 3000);
			const o = new MutationObserver(() => {
				o.disconnect();
				clearTimeout(late);
				done(performance.now() - from);
			});
			o.observe(document.getElementById("estimate").parentNode, { subtree: true, childList: true, characterData: true });
			e.focus();
			const from = performance.now();
			e.setRangeText(String(1 + key % 9), e.value.length - 3, e.value.length - 2, "end");
			e.dispatchEvent(new Event("input", { bubbles: true }));
		}));
	}
	return took;
})()`

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
