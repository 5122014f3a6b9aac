//go:build !js

package main

import (
	"regexp"
	"slices"
	"testing"

	"offercheck/app/drive"
	"offercheck/app/say"
)

// marker is an unlikely amount, to be looked for where it must not be.
const marker = "731,946.58"

// marked finds the marker in an address too. A port and a fingerprint may hold its first digits.
var marked = regexp.MustCompile(`731(,|%2C)?946`)

// TestNothingLeaves types the marker and goes on to the result: once the site is on the
// device no request reaches a server, and the amount is in no address, title or cookie. A
// few seconds after a page was opened the browser looks by itself for a newer service
// worker, by its bare address.
func TestNothingLeaves(t *testing.T) {
	t.Parallel()
	v := newCopied(t)
	v.Load("/")
	v.Wait(drive.Controlled)
	before := len(v.Served())
	v.Load("/debt-total/")
	mouse{}.text(v, "debt-total", marker)
	mouse{}.press(v, "#continue")
	v.At("/tax-year/")
	for _, path := range []string{"/check-debt/", "/tasks/", "/result/", "/worksheet/", "/privacy/"} {
		v.Load(path)
		for what, text := range map[string]string{
			"title":  eval[string](v, `document.title`),
			"links":  eval[string](v, `[...document.querySelectorAll("[href]")].map((e) => e.getAttribute("href")).join(" ")`),
			"cookie": eval[string](v, `document.cookie`),
			"head":   eval[string](v, `document.querySelector("head").innerHTML`),
		} {
			if marked.MatchString(text) {
				t.Errorf("%s: the %s holds the amount: %s", path, what, text)
			}
		}
	}
	lookForNewer := func(path string) bool { return path == base+"sw.js" }
	for what, script := range map[string]string{
		"the copy of the site": `(async () => {
			let has = false;
			for (const name of await caches.keys()) {
				const copy = await caches.open(name);
				for (const r of await copy.keys()) has ||= /731(,|%2C)?946/.test(r.url + await (await copy.match(r)).text());
			}
			return has;
		})()`,
		"a database": `indexedDB.databases().then((all) => all.length > 0)`,
	} {
		if eval[bool](v, script) {
			t.Errorf("%s holds the amount", what)
		}
	}
	if reached := slices.DeleteFunc(slices.Clone(v.Served()[before:]), lookForNewer); len(reached) > 0 {
		t.Errorf("requests reached the server: %v", reached)
	}
	for _, url := range v.Requested() {
		if marked.MatchString(url) {
			t.Errorf("asked for %s", url)
		}
	}
}

// TestOffline stops the server and uses the site: a reload, deep links in both languages,
// and the way to the result.
func TestOffline(t *testing.T) {
	t.Parallel()
	v, s := newCopied(t), story(t, "ohio-same-facts")
	v.Load("/")
	v.Wait(drive.Controlled)
	v.StopServer()
	v.Load("/es/worksheet/")
	v.openCase("en", s.file)
	v.At("/tasks/")
	v.Load("/debt-total/")
	mouse{}.press(v, "#continue")
	v.Wait(`location.pathname !== ` + quote(base+"debt-total/"))
	v.Reload()
	for i, path := range []string{"/", "/quick/", "/check/", "/your-debt/", "/what-if/", "/figures/", "/figures/housing/", "/limits/", "/privacy/", "/result/"} {
		v.Load(in(say.Langs[i%len(say.Langs)], path))
	}
	v.showsReport(s, "en")
}
