package site

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
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
// early, and the script takes what is already on its way.
func TestOnce(t *testing.T) {
	w, _ := openSite(t, tinySite(t, "one"))
	w.InitScript(`addEventListener("DOMContentLoaded", () => { navigator.serviceWorker.register = () => new Promise(() => {}); })`)
	w.Load("/")
	asked := 0
	for _, path := range w.Served() {
		if strings.Contains(path, ".wasm") {
			asked++
		}
	}
	if asked != 1 {
		t.Errorf("the program was asked for %d times", asked)
	}
}

// TestChanged has one row for each way a program may not be the one that was
// published.
func TestChanged(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(packed []byte) []byte
		says   string // on the console
	}{
		{"another program, which would run", func(b []byte) []byte {
			p, _ := tiny()
			return pack.Gzip(append(slices.Clone(p.Wasm), 0, 1, 0)) // a section without a name more
		}, "the program was changed"},
		{"cut off", func(b []byte) []byte { return b[:len(b)/2] }, "the program was changed"},
		{"not there", func([]byte) []byte { return nil }, "the program is not there"},
	} {
		t.Run(test.name, func(t *testing.T) {
			w, dir := openSite(t, tinySite(t, "one"))
			w.Allow(test.says, "compilation aborted", "status of 404")
			replaceProgram(t, dir, test.change)
			w.Go("/")
			w.Wait(drive.Failed)
			w.Do(chromedp.WaitVisible("#boot-failed"))
			if got := drive.Eval[string](w, `document.querySelector("h1").textContent`); got != "one" {
				t.Errorf("the page shows %q, want what was written before", got)
			}
		})
	}
}

// replaceProgram changes the packed program in a site's directory and takes the other
// one away.
func replaceProgram(t *testing.T, dir string, change func(packed []byte) []byte) {
	t.Helper()
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
		if b = change(b); b != nil && strings.HasSuffix(name, ".gz") {
			if err := os.WriteFile(name, b, 0o644); err != nil {
				t.Fatal(err)
			}
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
