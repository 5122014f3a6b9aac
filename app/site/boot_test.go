package site

import (
	"cmp"
	"maps"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/chromedp/chromedp"

	"offercheck/app/build/pack"
	"offercheck/app/drive"
)

// TestBoot has one row for each sort of browser the program must start in.
func TestBoot(t *testing.T) {
	for _, test := range []struct{ name, before, asked string }{
		{"a browser of today", ``, ".wasm.gz"},
		{"one that cannot unpack", `delete window.DecompressionStream`, ".wasm"},
		{"one without workers", `delete Navigator.prototype.serviceWorker`, ".wasm.gz"},
	} {
		t.Run(test.name, func(t *testing.T) {
			w, _ := openSite(t, tinySite(t, "one"))
			w.InitScript(test.before)
			w.Load("/")
			if !drive.Eval[bool](w, `performance.getEntriesByType("resource").some((e) => e.name.endsWith("`+test.asked+`"))`) {
				t.Errorf("%s was not asked for", test.asked)
			}
			if got := drive.Eval[string](w, `document.querySelector("h1").textContent`); got != "drawn" {
				t.Errorf("the page shows %q, want what the program drew", got)
			}
			if drive.Eval[bool](w, `document.getElementById("boot") !== null`) {
				t.Error("the progress is still there")
			}
			w.Allow("/repo/hashes.txt")
			if drive.Eval[bool](w, `fetch("hashes.txt").then(() => true, () => false)`) {
				t.Error("the page can still ask for files")
			}
		})
	}
}

// TestOnce holds that a visit asks for the program once: the page sets it out
// early, and the script takes what is already on its way. It asks for the words of
// each language once too.
func TestOnce(t *testing.T) {
	w, _ := openSite(t, tinySite(t, "one"))
	w.InitScript(`addEventListener("DOMContentLoaded", () => { navigator.serviceWorker.register = () => new Promise(() => {}); })`)
	w.Load("/")
	w.Wait(`appWords.en && appWords.es`)
	asked := map[string]int{}
	for _, path := range w.Served() {
		for _, part := range []string{".wasm", "words.en", "words.es"} {
			if strings.Contains(path, part) {
				asked[part]++
			}
		}
	}
	if want := map[string]int{".wasm": 1, "words.en": 1, "words.es": 1}; !maps.Equal(asked, want) {
		t.Errorf("asked for %v, want %v", asked, want)
	}
}

// TestChanged has one row for each way a program, or its words, may not be what was
// published.
func TestChanged(t *testing.T) {
	for _, test := range []struct {
		name   string
		file   string
		change func(published []byte) []byte // nil if it is not there
		says   string                        // on the console
	}{
		{"another program, which would run", ".wasm.gz", func(b []byte) []byte {
			p, _ := tiny()
			return pack.Gzip(append(slices.Clone(p.Wasm), 0, 1, 0)) // a section without a name more
		}, ".wasm.gz was changed"},
		{"cut off", ".wasm.gz", func(b []byte) []byte { return b[:len(b)/2] }, ".wasm.gz was changed"},
		{"not there", ".wasm*", func([]byte) []byte { return nil }, ".wasm is not there"},
		{"other words", "words.en.*", func(b []byte) []byte { return append(b, "more\n"...) }, ".txt was changed"},
		{"no words", "words.en.*", func([]byte) []byte { return nil }, ".txt is not there"},
	} {
		t.Run(test.name, func(t *testing.T) {
			w, dir := openSite(t, tinySite(t, "one"))
			w.Allow(test.says, "compilation aborted", "status of 404")
			changeFiles(t, dir+"/web/*"+test.file, test.change)
			w.Go("/")
			w.Wait(drive.Failed)
			w.Do(chromedp.WaitVisible("#boot-failed"))
			if got := drive.Eval[string](w, `document.querySelector("h1").textContent`); got != "one" {
				t.Errorf("the page shows %q, want what was written before", got)
			}
		})
	}
}

// changeFiles changes the files of a pattern, or takes them away.
func changeFiles(t *testing.T, pattern string, change func(published []byte) []byte) {
	t.Helper()
	names, err := filepath.Glob(pattern)
	if err != nil || len(names) == 0 {
		t.Fatal(pattern, err)
	}
	for _, name := range names {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		os.Remove(name)
		if b = change(b); b == nil {
			continue
		}
		if err := os.WriteFile(name, b, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// TestStop is a program that ends: the page says so, and is a page still.
func TestStop(t *testing.T) {
	w, _ := openSite(t, tinySite(t, "one"))
	w.Allow("the program stopped")
	w.Load("/")
	w.Do(chromedp.Click("#stop"), chromedp.WaitVisible("#boot-failed"), chromedp.Click("#stop"), chromedp.Click("#on"))
	w.Wait(drive.Ready + ` && location.pathname === "/repo/result/"`)
	w.Do(chromedp.Click("#stop"), chromedp.Click("#boot-again"))
	w.Wait(drive.Ready)
}

// TestQuiet is a visit that writes nothing to the browser's log.
func TestQuiet(t *testing.T) {
	w, _ := openSite(t, tinySite(t, "one"))
	log := chromedp.Console(w.Context)
	w.Load("/")
	w.Wait(drive.Controlled)
	drive.Eval[bool](w, `console.log("that is all"), true`)
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

// TestOtherLanguage follows the link to the other language, and goes back to a page in
// it: where its words are not there, the browser loads the page.
func TestOtherLanguage(t *testing.T) {
	const lost = `const real = window.fetch;
		window.fetch = (path, how) => location.pathname === "/repo/" && path.includes("/words.es.") ? Promise.reject(new Error("lost")) : real(path, how)`
	for _, test := range []struct {
		name, before, start, other string
		loads                      bool
	}{
		{"from English", ``, "", "es/", false},
		{"from Spanish", ``, "es/", "", false},
		{"its words are lost", lost, "", "es/", true},
	} {
		for how, leave := range map[string]string{
			"a link": `Object.assign(document.getElementById("other"), { href: "/repo/` + test.other + `", hreflang: "` + cmp.Or(strings.Trim(test.other, "/"), "en") + `" }).click(), true`,
			"Back":   `history.pushState(null, "", "/repo/` + test.other + `"), history.pushState(null, "", "/repo/` + test.start + `result/"), history.back(), true`,
		} {
			t.Run(test.name+", "+how, func(t *testing.T) {
				w, _ := openSite(t, tinySite(t, "one"))
				w.InitScript(test.before)
				w.Load("/" + test.start)
				if !test.loads {
					w.Wait(`appWords.en && appWords.es`)
				}
				drive.Eval[bool](w, `window.same = true`)
				drive.Eval[bool](w, leave)
				if !test.loads {
					drive.Eval[bool](w, `new Promise((done) => setTimeout(done, 300, true))`)
					if !drive.Eval[bool](w, `window.same === true`) {
						t.Error("the page was loaded again")
					}
					return
				}
				w.Wait(`!window.same && location.pathname === "/repo/` + test.other + `" && ` + drive.Ready)
			})
		}
	}
}

// TestLateWords has the words of the other language come only once the page has locked
// itself, as they may where the worker has lost its copy of them. The page does not wait
// for them, nothing is said on the browser's console, and the link loads the other page.
func TestLateWords(t *testing.T) {
	dir := t.TempDir()
	if err := writeFiles(dir, tinySite(t, "one")); err != nil {
		t.Fatal(err)
	}
	var isLate atomic.Bool
	site, come, came := Handler(dir, "/repo/"), make(chan bool), make(chan bool)
	w := drive.Open(t, http.HandlerFunc(func(to http.ResponseWriter, r *http.Request) {
		late := isLate.Load() && strings.Contains(r.URL.Path, "/words.es.")
		if late {
			<-come
		}
		site.ServeHTTP(to, r)
		if late {
			close(came)
		}
	}), "/repo/")
	w.Load("/")
	w.Wait(drive.Controlled)
	drive.Eval[bool](w, `(async () => {
		for (const name of await caches.keys()) {
			const copy = await caches.open(name);
			for (const r of await copy.keys()) if (r.url.includes("/words.es.")) await copy.delete(r);
		}
		return true;
	})()`)
	isLate.Store(true)
	w.Reload()
	isLate.Store(false)
	close(come)
	<-came
	drive.Eval[bool](w, `new Promise((done) => setTimeout(done, 300, true))`) // for a fault that comes late
	if !drive.Eval[bool](w, `window.same = appWords.en && !appWords.es`) {
		t.Error("the words were not late")
	}
	drive.Eval[bool](w, `Object.assign(document.getElementById("other"), { href: "/repo/es/", hreflang: "es" }).click(), true`)
	w.Wait(`!window.same && location.pathname === "/repo/es/" && ` + drive.Ready)
}
