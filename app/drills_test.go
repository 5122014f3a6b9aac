//go:build !js

package main

import (
	"flag"
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"

	"offercheck/app/drive"
	"offercheck/app/drive/webdriver"
	"offercheck/app/keep"
	"offercheck/app/site"
)

var drills = flag.Bool("drills", false, "try Firefox and WebKitGTK as well")

// inEngines runs a test in each browser that is not Chromium.
func inEngines(t *testing.T, test func(t *testing.T, e webdriver.Engine)) {
	t.Helper()
	if !*drills {
		t.Skip("only when asked: make drills")
	}
	if err := built(); err != nil {
		t.Fatal(err)
	}
	for _, e := range webdriver.Engines {
		t.Run(e.Name, func(t *testing.T) { test(t, e) })
	}
}

// driven is the hand of whoever types and clicks in another browser.
type driven struct{ *webdriver.Window }

func (d driven) text(id, text string) {
	d.Helper()
	d.Type("#"+id, text)
	d.Wait(suggested)
}

func (d driven) tick(id string) {
	d.Helper()
	if !eval[bool](d.Window, checked(id)) {
		d.Click("#" + id)
	}
	d.Wait(checked(id))
}

func (d driven) choose(id, value string) {
	d.Helper()
	d.Click(`#` + id + ` option[value="` + value + `"]`)
	d.Wait(`document.getElementById(` + quote(id) + `).value === ` + quote(value))
}

func (d driven) press(selector string) {
	d.Helper()
	d.Click(selector)
}

// TestDrillJourney is a whole journey: the start, every answer, the result, loading it again,
// without a connection, into a file and out of it, and erasing.
func TestDrillJourney(t *testing.T) {
	inEngines(t, func(t *testing.T, e webdriver.Engine) {
		w, s := e.Open(t, site.Handler(siteDir, base), base), story(t, "california-contractor")
		w.Load("/#on=" + s.on.String())
		w.Click("#all-questions")
		w.At("/status/")
		walk{w, driven{w}}.all(s.c, "en")
		w.Click(".buttons a.button")
		w.At("/result/")
		showsReport(w, s, "en")
		w.Reload()
		showsReport(w, s, "en")

		w.Wait(drive.Controlled)
		before := len(w.Served())
		w.StopServer()
		showsReport(w, s, "es")
		if got := w.Served()[before:]; len(got) > 0 {
			t.Errorf("the server was asked for %q", got)
		}
		w.Load("/case/")
		w.Click("#download-now")
		file := w.Downloaded(keep.Name)
		if _, err := keep.Read(file); err != nil {
			t.Errorf("the file cannot be read: %v\n%s", err, file)
		}

		w.Click("#keep-device")
		w.Wait(onDevice + ` !== ""`)
		w.Click("#erase-all")
		w.Click("#erase-now")
		w.Wait(`!!document.getElementById("erased")`)
		if left := eval[string](w, `indexedDB.databases().then((all) => JSON.stringify([...Object.keys(sessionStorage), ...Object.keys(localStorage), ...all, document.cookie].filter(Boolean)))`); left != "[]" {
			t.Errorf("%s is left", left)
		}
		w.Load("/case/")
		name := t.TempDir() + "/" + keep.Name
		write(t, name, string(file))
		w.Type("#file", name)
		w.At("/tasks/")
		showsReport(w, s, "en")
	})
}

// Faults that drills cause on purpose: files that are not there, or are of another version,
// and what the check on the privacy page tries.
var (
	missing = []string{"404", "is not there", "NetworkError", "Load failed", "integrity", "was changed"}
	tried   = []string{"offercheck-check", "offercheck.invalid"}
)

// TestDrillVersions is TestVersions.
func TestDrillVersions(t *testing.T) {
	inEngines(t, func(t *testing.T, e webdriver.Engine) {
		next, h := newer(t), &host{}
		w := e.Open(t, h, base)
		w.Allow(missing...)
		updates(w, h, siteDir, next, driven{w}.text)
		first := e.Open(t, h, base)
		first.Allow(missing...)
		firstVisit(first, h, siteDir, next, driven{first}.text)
	})
}

// TestDrillCheck is TestCheck and TestTwins.
func TestDrillCheck(t *testing.T) {
	inEngines(t, func(t *testing.T, e webdriver.Engine) {
		w := e.Open(t, site.Handler(siteDir, base), base)
		w.Allow(tried...)
		w.Load("/")
		w.Wait(drive.Controlled)
		check(w, "", promised)
		for _, test := range twins {
			t.Run(test.name, func(t *testing.T) {
				w := e.Open(t, twin(test.from, test.to), base)
				w.Allow(append(missing, tried...)...)
				check(w, test.damage, test.want)
			})
		}
	})
}

// alive is sinks that send from a page that refuses nothing, in every browser: else the drill
// would show nothing.
var alive = []string{"fetch", "XMLHttpRequest", "beacon", "WebSocket", "EventSource", "image", "style sheet", "script", "import", "font", "audio", "frame", "worker", "preload", "module preload"}

// passes is what no rule of a page refuses, by the browser, without the worker. The privacy
// page and README.md say so. Chromium connects ahead too, but not while tests drive it.
var passes = map[string][]string{
	"Chromium": {"call from an empty frame", "call from an empty window", "download", "link to a new window", "navigation", "refresh", "window"},
	"Firefox":  {"download", "link to a new window", "navigation", "preconnect", "refresh", "window"},
	"WebKit":   {"download", "link to a new window", "navigation", "preconnect", "refresh", "report of an empty frame", "window"},
}

// without is a host that has no worker.
func without(own http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == base+"sw.js" {
			http.NotFound(w, r)
			return
		}
		own.ServeHTTP(w, r)
	})
}

// TestDrillSinks is TestNothingIsSent in the other browsers, and in all of them what no rule
// refuses: that arrives, and nothing else does.
func TestDrillSinks(t *testing.T) {
	inEngines(t, func(t *testing.T, e webdriver.Engine) {
		p := newTrap(t)
		w := e.Open(t, p.own, base)
		w.Allow("") // whatever is refused
		w.Go("/control/")
		p.tries(w, sinks, nil)
		p.awaits(alive...)
		arrived := p.take()
		for _, name := range alive {
			if !slices.Contains(arrived, "own: "+name) {
				t.Errorf("%s sends nothing even if nothing refuses it", name)
			}
		}
		locked(w)
		w.Wait(drive.Controlled)
		p.tries(w, sinks, nil)
		for _, name := range p.take() {
			t.Errorf("with the worker something arrived at %s", name)
		}
		w = e.Open(t, without(p.own), base)
		w.Allow("")
		locked(w)
		p.tries(w, sinks, nil)
		for _, name := range p.take() {
			t.Errorf("without the worker something arrived at %s", name)
		}
		p.leaves(w, passes[e.Name])
	})
	if !*drills {
		return
	}
	t.Run("Chromium", func(t *testing.T) {
		p := newTrap(t)
		w := drive.Open(t, without(p.own), base)
		w.Allow("")
		p.leaves(w, passes["Chromium"])
	})
}

// leaves tries what leaves the page, and wants that alone to arrive.
func (p *trap) leaves(w window, want []string) {
	p.Helper()
	p.tries(w, leaving, func() { locked(w) }, want...)
	arrived := map[string]bool{}
	for _, at := range p.take() {
		_, name, _ := strings.Cut(at, ": ")
		arrived[name] = true
	}
	if got := slices.Sorted(maps.Keys(arrived)); !slices.Equal(got, want) {
		p.Errorf("what leaves: %q\nwant %q", got, want)
	}
}
