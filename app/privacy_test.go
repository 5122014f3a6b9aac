//go:build !js

package main

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// marker is an amount nobody would type, to be looked for where it must not be.
const marker = "731,946.58"

// TestNothingLeaves types a marked amount and goes on to the result: once the
// site is on the device nothing is asked of any server, and the amount is in
// no address, title or cookie.
func TestNothingLeaves(t *testing.T) {
	v := newVisit(t)
	v.load("/")
	v.wait(`navigator.serviceWorker.controller !== null`)
	before := v.requests()
	v.load("/debt-total/")
	pointer{}.text(v, "debt-total", marker)
	pointer{}.press(v, "#continue")
	v.at("/tax-year/")
	for _, path := range []string{"/check-debt/", "/tasks/", "/result/", "/worksheet/", "/privacy/"} {
		v.load(path)
		for what, text := range map[string]string{
			"title":  eval[string](v, `document.title`),
			"links":  eval[string](v, `[...document.querySelectorAll("[href]")].map((e) => e.getAttribute("href")).join(" ")`),
			"cookie": eval[string](v, `document.cookie`),
			"caches": eval[string](v, `document.querySelector("head").innerHTML`),
		} {
			if strings.Contains(text, "731") {
				t.Errorf("%s: the %s holds the amount: %s", path, what, text)
			}
		}
	}
	if n := v.requests() - before; n != 0 {
		t.Errorf("%d requests reached the server", n)
	}
	for _, url := range v.asked {
		if strings.Contains(url, "731") {
			t.Errorf("asked for %s", url)
		}
	}
}

// TestOffline answers questions with the server gone: reloading, deep links,
// and the way to the result.
func TestOffline(t *testing.T) {
	v, s := newVisit(t), story(t, "ohio-same-facts")
	v.load("/")
	v.wait(`navigator.serviceWorker.controller !== null`)
	v.server.CloseClientConnections()
	v.server.Close()
	v.load("/es/worksheet/")
	v.give("en", s.file)
	v.at("/tasks/")
	v.load("/debt-total/")
	pointer{}.press(v, "#continue")
	v.wait(`location.pathname !== ` + quote(base+"debt-total/"))
	v.do(chromedp.Reload(), ready)
	v.sees(s, "en")
}

// TestLocked finds that the page itself may not ask for anything once it runs.
func TestLocked(t *testing.T) {
	v := newVisit(t)
	v.load("/tasks/")
	refused, err := chromedp.Run(v.ctx, chromedp.Evaluate[string](`fetch(location.href).then(() => "answered", (e) => e.name)`, chromedp.EvalAwaitPromise))
	if err != nil || refused != "TypeError" {
		t.Errorf("a request was %s, %v", refused, err)
	}
	v.forgive()
}
