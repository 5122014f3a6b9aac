//go:build !js

package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/chromedp/chromedp"

	"offercheck/app/drive"
	"offercheck/app/site"
)

// offered is true while the page offers a newer version.
const offered = `document.getElementById("use-newer")?.checkVisibility()`

// TestUpdate has a newer version of the site arrive, on one page and before the next. Both
// offer it, accessibly, and the answers are there after it is taken.
func TestUpdate(t *testing.T) {
	t.Parallel()
	v, script := newCopied(t), axe(t)
	v.emulate(320, true)
	v.openCase("es", story(t, "ohio-same-facts").file)
	v.At("/es/tasks/")
	eval[bool](v, `goappOnUpdate(), true`)
	v.Wait(offered)
	v.accessible(script, "the offer of a newer version")
	v.follow("es", "/debt-total/")
	v.Wait(offered)
	eval[bool](v, `delete document.documentElement.dataset.app`)
	v.Do(chromedp.Click(chromedp.ID("use-newer")))
	v.Wait(drive.Ready)
	v.Wait(`document.getElementById("debt-total").value === "42,000"`)
}

// newer is the site with another program in it, and so another version: its directory.
func newer(t testing.TB) string {
	t.Helper()
	if err := built(); err != nil {
		t.Fatal(err)
	}
	dir, files := t.TempDir(), map[string][]byte{}
	read := func(pattern string) (string, []byte) {
		names, err := filepath.Glob(filepath.Join(siteDir, pattern))
		if err != nil || len(names) != 1 {
			t.Fatalf("%s: %q, %v", pattern, names, err)
		}
		b, err := os.ReadFile(names[0])
		if err != nil {
			t.Fatal(err)
		}
		name, _ := filepath.Rel(siteDir, names[0])
		return filepath.ToSlash(name), b
	}
	var rename []string
	change := func(pattern string, by func([]byte) []byte) {
		name, was := read(pattern)
		is := by(was)
		before, after := sha256.Sum256(was), sha256.Sum256(is)
		renamed := strings.Replace(name, hex.EncodeToString(before[:8]), hex.EncodeToString(after[:8]), 1)
		rename = append(rename, name, renamed, base64.StdEncoding.EncodeToString(before[:]), base64.StdEncoding.EncodeToString(after[:]))
		files[renamed] = is
	}
	more := func(b []byte) []byte { return append(bytes.Clone(b), 0, 1, 0) } // a section without a name
	change("web/app.*.wasm", more)
	change("web/app.*.wasm.gz", func(b []byte) []byte {
		r, err := gzip.NewReader(bytes.NewReader(b))
		if err != nil {
			t.Fatal(err)
		}
		program, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		var out bytes.Buffer
		to, _ := gzip.NewWriterLevel(&out, gzip.BestSpeed)
		to.Write(more(program))
		to.Close()
		return out.Bytes()
	})
	renamed := strings.NewReplacer(append(rename, ` data-version="`, ` data-version="newer-`)...)
	_, list := read("hashes.txt")
	var newList bytes.Buffer
	for line := range strings.Lines(string(list)) {
		_, name, _ := strings.Cut(strings.TrimSpace(line), "  ")
		if to := renamed.Replace(name); to != name {
			name = to
		} else {
			_, files[name] = read(name)
			if strings.HasSuffix(name, ".html") {
				files[name] = []byte(renamed.Replace(string(files[name])))
			}
		}
		fmt.Fprintf(&newList, "%x  %s\n", sha256.Sum256(files[name]), name)
	}
	files["hashes.txt"] = newList.Bytes()
	before, after := sha256.Sum256(list), sha256.Sum256(newList.Bytes())
	_, worker := read("sw.js")
	files["sw.js"] = bytes.ReplaceAll(worker, []byte(base64.StdEncoding.EncodeToString(before[:])), []byte(base64.StdEncoding.EncodeToString(after[:])))
	for name, content := range files {
		at := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(at), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(at, content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if same, _ := fs.Glob(os.DirFS(dir), rename[0]); len(same) > 0 {
		t.Fatal("the newer version has the program of the older")
	}
	return dir
}

// A host is one that versions are put on, in whole and in part.
type host struct {
	serves atomic.Pointer[http.Handler]
	off    atomic.Bool // nothing is answered
}

func (h *host) puts(files http.Handler) { h.serves.Store(&files) }

func (h *host) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if h.off.Load() {
		panic(http.ErrAbortHandler)
	}
	(*h.serves.Load()).ServeHTTP(w, r)
}

// mixed is the site of one directory, with the files whose path matches from another.
func mixed(dir, match, other string) http.Handler {
	path, from, to := regexp.MustCompile(match), site.Handler(dir, base), site.Handler(other, base)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if path.MatchString(r.URL.Path) {
			to.ServeHTTP(w, r)
		} else {
			from.ServeHTTP(w, r)
		}
	})
}

// Scripts that say which version the page is of, and that look for another, wait until it is
// on the device or is refused, and say which.
const (
	isNewer = `document.querySelector("script[data-version]").dataset.version.startsWith("newer-")`
	look    = `navigator.serviceWorker.getRegistration().then(async (r) => {
		const found = new Promise((done) => r.addEventListener("updatefound", () => done(r.installing), { once: true }));
		goappTryUpdate();
		const worker = await Promise.race([found, new Promise((done) => setTimeout(done, 60000, { state: "looked for in vain" }))]);
		while (worker.state === "installing") await new Promise((done) => worker.addEventListener("statechange", done, { once: true }));
		return worker.state;
	})`
)

// updates is everything that may happen to somebody who types while versions change. type
// puts a text into a field by its ID.
func updates(w window, h *host, older, newer string, types func(id, text string)) {
	w.Helper()
	takes := func() {
		w.Helper()
		w.Wait(offered)
		eval[bool](w, `delete document.documentElement.dataset.app`)
		w.Click("#use-newer")
		w.Wait(drive.Ready)
	}
	has := func(when string, isNew bool) {
		w.Helper()
		w.Wait(drive.Ready)
		w.Wait(`document.getElementById("tax-year")?.value === "2022"`)
		if eval[bool](w, isNewer) != isNew {
			w.Errorf("%s: the newer version runs: %v, want %v", when, !isNew, isNew)
		}
		if kept := eval[string](w, inTab); !strings.Contains(kept, `"total": "42000"`) {
			w.Errorf("%s: the answers are %s", when, kept)
		}
	}
	h.puts(site.Handler(older, base))
	w.Load("/debt-total/")
	w.Wait(drive.Controlled)
	types("debt-total", "42000")
	w.Click("#continue")
	w.At("/tax-year/")
	types("tax-year", "2022") // and does not go on

	for name, half := range map[string]http.Handler{
		"new pages, and the old program": mixed(newer, `\.wasm`, older),
		"a new program, and old pages":   mixed(newer, `/$`, older),
	} {
		h.puts(half)
		if got := eval[string](w, look); got != "redundant" {
			w.Errorf("%s: it became %s", name, got)
		}
		w.Reload()
		has(name, false)
	}

	h.puts(site.Handler(newer, base))
	finds(w)
	w.Reload()
	has("not asked for", false)
	h.off.Store(true)
	takes()
	has("taken without a connection", true)
	w.Reload()
	has("and loaded again", true)

	h.off.Store(false)
	h.puts(site.Handler(older, base))
	finds(w)
	takes()
	has("taken back", false)
}

// finds looks for another version until it is on the device: the first that is found may be
// one of which half was there, which the browser itself had begun to look at.
func finds(w window) {
	w.Helper()
	got := ""
	for range 3 {
		if got = eval[string](w, look); got == "installed" {
			return
		}
	}
	w.Fatalf("a whole version became %s", got)
}

// firstVisit opens a page for the first time while its program is not there, types, and
// opens it again when it is.
func firstVisit(w window, h *host, older, newer string, types func(id, text string)) {
	w.Helper()
	h.puts(mixed(newer, `\.wasm`, older))
	w.Go("/debt-total/")
	w.Wait(drive.Failed)
	types("debt-total", "31000")
	h.puts(site.Handler(newer, base))
	w.Click("#boot-again")
	w.Wait(drive.Ready)
	w.Wait(`document.getElementById("debt-total").value.replace(",", "") === "31000"`)
}

// TestVersions types while a newer version comes, in part and in whole, with the connection
// cut, and is taken back: nothing is lost.
func TestVersions(t *testing.T) {
	t.Parallel()
	next, h := newer(t), &host{}
	v := &visit{drive.Open(t, h, base)}
	v.Allow("status of 404", "ERR_", "is not there")
	updates(v, h, siteDir, next, func(id, text string) { mouse{}.text(v, id, text) })
	first := &visit{drive.Open(t, h, base)}
	first.Allow("status of 404", "is not there", "compilation")
	firstVisit(first, h, siteDir, next, func(id, text string) { mouse{}.text(first, id, text) })
}
