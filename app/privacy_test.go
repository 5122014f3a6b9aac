//go:build !js

package main

import (
	"strings"
	"testing"

	"offercheck/app/drive"
	"offercheck/app/say"
)

// marker is an amount nobody would type, to be looked for where it must not be.
const marker = "731,946.58"

// TestNothingLeaves types a marked amount and goes on to the result: once the
// site is on the device nothing is asked of any server, and the amount is in
// no address, title or cookie.
func TestNothingLeaves(t *testing.T) {
	v := newVisit(t)
	v.Load("/")
	v.Wait(drive.Controlled)
	before := len(v.Served())
	v.Load("/debt-total/")
	pointer{}.text(v, "debt-total", marker)
	pointer{}.press(v, "#continue")
	v.At("/tax-year/")
	for _, path := range []string{"/check-debt/", "/tasks/", "/result/", "/worksheet/", "/privacy/"} {
		v.Load(path)
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
	if n := len(v.Served()) - before; n != 0 {
		t.Errorf("%d requests reached the server", n)
	}
	for _, url := range v.Asked() {
		if strings.Contains(url, "731") {
			t.Errorf("asked for %s", url)
		}
	}
}

// TestOffline answers questions with the server gone: reloading, deep links in
// either language, and the way to the result.
func TestOffline(t *testing.T) {
	v, s := newVisit(t), story(t, "ohio-same-facts")
	v.Load("/")
	v.Wait(drive.Controlled)
	v.Unplug()
	v.Load("/es/worksheet/")
	v.give("en", s.file)
	v.At("/tasks/")
	v.Load("/debt-total/")
	pointer{}.press(v, "#continue")
	v.Wait(`location.pathname !== ` + quote(base+"debt-total/"))
	v.Reload()
	for i, path := range []string{"/", "/quick/", "/check/", "/your-debt/", "/what-if/", "/figures/", "/limits/", "/privacy/", "/result/"} {
		v.Load(in(say.Langs[i%len(say.Langs)], path))
		v.Reload()
	}
	v.sees(s, "en")
}

// TestLocked finds that the page itself may not ask for anything once it runs.
func TestLocked(t *testing.T) {
	v := newVisit(t)
	v.Load("/tasks/")
	v.Forgive("Content Security Policy")
	if refused := eval[string](v, `fetch(location.href).then(() => "answered", (e) => e.name)`); refused != "TypeError" {
		t.Errorf("a request was %s", refused)
	}
}
