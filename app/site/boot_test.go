package site

import (
	"context"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	devtools "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page"
	"offercheck/app/say"
)

// tiny is a program of a few lines, compiled once: these tests are about what
// is around it.
var tiny = sync.OnceValues(func() (program, error) {
	dir, err := os.MkdirTemp("", "offercheck-*")
	if err != nil {
		return program{}, err
	}
	defer os.RemoveAll(dir)
	wasm := filepath.Join(dir, "app.wasm")
	if _, err := goTool("", []string{"GOOS=js", "GOARCH=wasm"}, "build", "-o", wasm, "./testdata/boot"); err != nil {
		return program{}, err
	}
	linked, err := os.ReadFile(wasm)
	if err != nil {
		return program{}, err
	}
	raw, err := lean(linked)
	if err != nil {
		return program{}, err
	}
	exec, err := WasmExec()
	return program{raw, pack(raw), exec}, err
})

// tinySite is a site of two pages, which say what they are given.
func tinySite(t testing.TB, said string) map[string][]byte {
	t.Helper()
	p, err := tiny()
	if err != nil {
		t.Fatal(err)
	}
	s, err := open("../../web", p)
	if err != nil {
		t.Fatal(err)
	}
	title := func(say.Words) string { return said }
	draw := func(text string) func(say.Words) app.Composer {
		return func(say.Words) app.Composer { return &body{Of: app.Main().Body(app.H1().Text(text))} }
	}
	files, err := s.files("/repo/", []page.Route{
		{Path: "/", Title: title, Description: title, New: draw(said)},
		{Path: "/result/", Title: title, Description: title, New: draw(said)},
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// host puts a site on a server of its own and returns its address and where
// its files are.
func host(t testing.TB, files map[string][]byte) (*httptest.Server, string) {
	t.Helper()
	dir := t.TempDir()
	if err := writeFiles(dir, files); err != nil {
		t.Fatal(err)
	}
	s := httptest.NewServer(Handler(dir, "/repo/"))
	t.Cleanup(s.Close)
	return s, dir
}

var chromium = sync.OnceValue(func() context.Context {
	opts := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.NoSandbox, chromedp.DisableGPU)
	browser, _ := chromedp.NewExecAllocator(context.Background(), opts...)
	ctx, stop := chromedp.NewContext(browser)
	stopChromium = stop
	if err := chromedp.Do(ctx); err != nil {
		panic(err)
	}
	return ctx
})

var stopChromium = func() {}

func TestMain(m *testing.M) {
	status := m.Run()
	printTable()
	stopChromium()
	os.Exit(status)
}

// tab is a window with a storage of its own. Scripts run in it before those of
// any page.
func tab(t testing.TB, scripts ...string) context.Context {
	t.Helper()
	ctx, cancel := chromedp.NewContext(chromium(), chromedp.WithNewBrowserContext())
	t.Cleanup(cancel)
	if err := chromedp.Do(ctx); err != nil {
		t.Fatal(err)
	}
	ctx, cancel = context.WithTimeout(ctx, 30*time.Second)
	t.Cleanup(cancel)
	for _, s := range append(scripts, `window.seen = []; addEventListener("securitypolicyviolation", (e) => seen.push(e.violatedDirective))`) {
		_, err := chromedp.Call(ctx, devtools.AddScriptToEvaluateOnNewDocument, devtools.AddScriptToEvaluateOnNewDocumentParams{Source: s})
		if err != nil {
			t.Fatal(err)
		}
	}
	return ctx
}

// do takes steps in a window.
func do(t testing.TB, ctx context.Context, steps ...chromedp.Action[chromedp.Void]) {
	t.Helper()
	if err := chromedp.Do(ctx, steps...); err != nil {
		t.Fatal(err)
	}
}

// ask is what a script in the window answers.
func ask[T any](t testing.TB, ctx context.Context, script string) T {
	t.Helper()
	v, err := chromedp.Run(ctx, chromedp.Evaluate[T](script, chromedp.EvalAwaitPromise))
	if err != nil {
		t.Fatal(script, err)
	}
	return v
}

// until waits for a script in the window to say yes, whichever page the window
// is at.
func until(t testing.TB, ctx context.Context, script string) {
	t.Helper()
	for {
		if yes, err := chromedp.Run(ctx, chromedp.Evaluate[bool](script)); err == nil && yes {
			return
		}
		if err := chromedp.Do(ctx, chromedp.Sleep(20*time.Millisecond)); err != nil {
			t.Fatal(script, err)
		}
	}
}

const (
	ready      = `document.documentElement.dataset.app === "ready"`
	failed     = `document.documentElement.dataset.app === "failed"`
	controlled = `navigator.serviceWorker.controller !== null`
)

// TestBoot has one row for each sort of browser the program must start in.
func TestBoot(t *testing.T) {
	for _, test := range []struct{ name, before, asked string }{
		{"a browser of today", ``, ".wasm.gz"},
		{"one that cannot unpack", `delete window.DecompressionStream`, ".wasm"},
		{"one without workers", `delete Navigator.prototype.serviceWorker`, ".wasm.gz"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s, _ := host(t, tinySite(t, "one"))
			ctx := tab(t, test.before)
			do(t, ctx, chromedp.Navigate(s.URL+"/repo/"))
			until(t, ctx, ready)
			if !ask[bool](t, ctx, `performance.getEntriesByType("resource").some((e) => e.name.endsWith("`+test.asked+`"))`) {
				t.Errorf("%s was not asked for", test.asked)
			}
			if got := ask[string](t, ctx, `document.querySelector("h1").textContent`); got != "drawn" {
				t.Errorf("the page shows %q, want what the program drew", got)
			}
			if ask[bool](t, ctx, `document.getElementById("boot") !== null`) {
				t.Error("the progress is still there")
			}
			if got := ask[[]string](t, ctx, `seen`); len(got) > 0 {
				t.Errorf("the policy was broken: %v", got)
			}
			if ask[bool](t, ctx, `fetch("hashes.txt").then(() => true, () => false)`) {
				t.Error("the page can still ask for files")
			}
		})
	}
}

// TestOnce holds that a visit asks for the program once: the page sets it out
// early, and the script takes what is already on its way.
func TestOnce(t *testing.T) {
	dir := t.TempDir()
	if err := writeFiles(dir, tinySite(t, "one")); err != nil {
		t.Fatal(err)
	}
	var asked atomic.Int32
	files := Handler(dir, "/repo/")
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.Contains(r.URL.Path, ".wasm") {
			asked.Add(1)
		}
		files.ServeHTTP(w, r)
	}))
	t.Cleanup(s.Close)
	ctx := tab(t, `addEventListener("DOMContentLoaded", () => { navigator.serviceWorker.register = () => new Promise(() => {}); })`)
	do(t, ctx, chromedp.Navigate(s.URL+"/repo/"))
	until(t, ctx, ready)
	if n := asked.Load(); n != 1 {
		t.Errorf("the program was asked for %d times", n)
	}
}

// TestOffline has one row for each way to write an address, with the server gone.
func TestOffline(t *testing.T) {
	s, _ := host(t, tinySite(t, "one"))
	ctx := tab(t, `caches.open("another:1")`)
	do(t, ctx, chromedp.Navigate(s.URL+"/repo/"))
	until(t, ctx, ready+" && "+controlled)
	s.CloseClientConnections()
	s.Close()
	for _, test := range []struct{ name, path, title string }{
		{"the start", "", "one"},
		{"a page", "result/", "one"},
		{"without its slash", "result", "one"},
		{"by its file", "result/index.html", "one"},
		{"with a question that is not ours", "?utm=1", "one"},
		{"in Spanish", "es/result/", "one"},
		{"one that does not exist", "no/such/", "This page does not exist - OfferCheck"},
		{"the list of all files", "hashes.txt", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			do(t, ctx, chromedp.Navigate(s.URL+"/repo/"+test.path))
			if got := ask[string](t, ctx, `document.title`); got != test.title {
				t.Errorf("title %q, want %q", got, test.title)
			}
			if test.title != "" {
				until(t, ctx, ready)
			}
		})
	}
	if !ask[bool](t, ctx, `caches.keys().then((all) => all.includes("another:1"))`) {
		t.Error("another site's copy was thrown away")
	}
}

// TestStop is a program that ends: the page says so, and is a page still.
func TestStop(t *testing.T) {
	s, _ := host(t, tinySite(t, "one"))
	ctx := tab(t)
	do(t, ctx, chromedp.Navigate(s.URL+"/repo/"))
	until(t, ctx, ready)
	do(t, ctx, chromedp.Click("#stop"), chromedp.WaitVisible("#boot-failed"), chromedp.Click("#stop"), chromedp.Click("#on"))
	until(t, ctx, ready+` && location.pathname === "/repo/result/"`)
	do(t, ctx, chromedp.Click("#stop"), chromedp.Click("#boot-again"))
	until(t, ctx, ready)
}

// TestChanged has one row for each way a program may not be the one that was
// published.
func TestChanged(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(packed []byte) []byte
	}{
		{"other bytes that can be unpacked", func(b []byte) []byte {
			p, _ := tiny()
			return pack(append(p.raw, 0, 0)) // an empty section more
		}},
		{"cut off", func(b []byte) []byte { return b[:len(b)/2] }},
		{"not there", func([]byte) []byte { return nil }},
	} {
		t.Run(test.name, func(t *testing.T) {
			s, dir := host(t, tinySite(t, "one"))
			names, err := filepath.Glob(dir + "/web/*.wasm*")
			if err != nil {
				t.Fatal(err)
			}
			for _, name := range names {
				b, err := os.ReadFile(name)
				if err != nil {
					t.Fatal(err)
				}
				os.Remove(name)
				if b = test.change(b); b != nil && strings.HasSuffix(name, ".gz") {
					if err := os.WriteFile(name, b, 0o644); err != nil {
						t.Fatal(err)
					}
				}
			}
			ctx := tab(t)
			do(t, ctx, chromedp.Navigate(s.URL+"/repo/"))
			until(t, ctx, failed)
			do(t, ctx, chromedp.WaitVisible("#boot-failed"))
			if got := ask[string](t, ctx, `document.querySelector("h1").textContent`); got != "one" {
				t.Errorf("the page shows %q, want what was written before", got)
			}
		})
	}
}

// TestUpdate is a second version: it is offered, and comes when it is agreed to.
func TestUpdate(t *testing.T) {
	s, dir := host(t, tinySite(t, "one"))
	ctx := tab(t, `window.goappOnUpdate = () => { window.offered = true; }`)
	do(t, ctx, chromedp.Navigate(s.URL+"/repo/"))
	until(t, ctx, ready+" && "+controlled)
	title := `document.title`

	broken := tinySite(t, "two")
	delete(broken, "es/index.html")
	replace(t, dir, broken)
	state := `navigator.serviceWorker.getRegistration().then((r) => r.update()).then(() => new Promise((done) => setTimeout(done, 1500))).
		then(() => navigator.serviceWorker.getRegistration()).then((r) => String(!!r.waiting) + !!window.offered)`
	if got := ask[string](t, ctx, state); got != "falsefalse" {
		t.Fatalf("a version with a file missing: waiting, offered: %s", got)
	}
	replace(t, dir, tinySite(t, "two"))
	ask[bool](t, ctx, `goappTryUpdate().then(() => true)`)
	until(t, ctx, `window.offered === true`)
	do(t, ctx, chromedp.Reload())
	until(t, ctx, ready)
	if got := ask[string](t, ctx, title); got != "one" {
		t.Fatalf("the new version came unasked: %q", got)
	}
	until(t, ctx, `window.offered === true`)
	ask[bool](t, ctx, `appApplyUpdate(), true`)
	until(t, ctx, title+` === "two" && `+ready)
	if got := ask[int](t, ctx, `caches.keys().then((all) => all.length)`); got != 1 {
		t.Errorf("%d copies are kept, want the new one alone", got)
	}
}

// TestQuiet is a visit that writes nothing to the browser's log.
func TestQuiet(t *testing.T) {
	s, _ := host(t, tinySite(t, "one"))
	ctx := tab(t)
	log := chromedp.Console(ctx)
	do(t, ctx, chromedp.Navigate(s.URL+"/repo/"))
	until(t, ctx, ready+" && "+controlled)
	ask[bool](t, ctx, `console.log("that is all"), true`)
	for m, err := range log {
		if err != nil {
			t.Fatal(err)
		}
		if m.Text == "that is all" {
			break
		}
		t.Errorf("the browser's log says %q", m.Text)
	}
}

// replace puts other files in a host's directory.
func replace(t testing.TB, dir string, files map[string][]byte) {
	t.Helper()
	if err := sweep(dir); err != nil {
		t.Fatal(err)
	}
	os.Remove(filepath.Join(dir, listName))
	os.Remove(filepath.Join(dir, "sw.js"))
	if err := writeFiles(dir, files); err != nil {
		t.Fatal(err)
	}
}
