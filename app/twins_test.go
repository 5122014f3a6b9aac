//go:build !js

package main

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"

	"offercheck/app/drive"
	"offercheck/app/page/shell"
	"offercheck/app/say"
	"offercheck/app/site"
)

// twins are sites that look like this one and do not keep its promise, and what the check
// on their privacy page must say, by the name of the row.
var twins = []struct {
	name     string
	from, to string // in the script that loads the program
	damage   string // what is done to the copy on the device, once the page is there
	want     map[string]string
}{
	{name: "it never locks itself", from: "document.head.append(policy)", to: "0",
		want: map[string]string{"own": "attempt.passed", "other": "attempt.refused", "policy": "policy.part"}},
	{name: "it never locks itself, and clears the list of requests", from: "document.head.append(policy)", to: "setInterval(() => performance.clearResourceTimings(), 10)",
		want: map[string]string{"own": "attempt.passed", "policy": "policy.part", "requests": "requests.unknown"}},
	{name: "its lock lets requests pass", from: shell.Lock, to: "default-src 'none'; connect-src *; img-src data:",
		want: map[string]string{"own": "attempt.passed", "policy": "policy.part"}},
	{name: "its copy lacks the program", damage: ".wasm.gz",
		want: map[string]string{"own": "attempt.refused", "other": "attempt.refused", "policy": "policy.in-force", "offline": "offline.damaged"}},
}

// twin serves the site with a changed script, whose fingerprint no page demands.
func twin(from, to string) http.Handler {
	own, integrity := site.Handler(siteDir, base), regexp.MustCompile(` integrity="[^"]*"`)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if from == "" || r.URL.Path == base+"sw.js" {
			if from != "" {
				http.NotFound(w, r) // its worker would demand the files as they are
				return
			}
			own.ServeHTTP(w, r)
			return
		}
		got := httptest.NewRecorder()
		own.ServeHTTP(got, r)
		body := got.Body.Bytes()
		switch kind := got.Header().Get("Content-Type"); {
		case strings.HasPrefix(kind, "text/html"):
			body = integrity.ReplaceAll(body, nil)
		case strings.Contains(r.URL.Path, "/boot."):
			body = bytes.ReplaceAll(body, []byte(from), []byte(to))
		}
		w.Header().Set("Content-Type", got.Header().Get("Content-Type"))
		w.WriteHeader(got.Code)
		w.Write(body)
	})
}

// check opens the check in a window, after the damage to the copy if there is any, and waits
// until it says what it must.
func check(w window, damage string, want map[string]string) {
	w.Helper()
	w.Load("/privacy/")
	if damage != "" {
		w.Wait(drive.Controlled)
		eval[bool](w, `(async () => {
			for (const name of await caches.keys()) {
				const copy = await caches.open(name);
				for (const r of await copy.keys()) if (r.url.endsWith(`+quote(damage)+`)) await copy.delete(r);
			}
			return true;
		})()`)
		eval[bool](w, `(document.getElementById("again").click(), true)`)
	}
	for row, says := range want {
		w.Wait(proven(row, says))
	}
}

// TestTwins opens the check of each.
func TestTwins(t *testing.T) {
	if err := built(); err != nil {
		t.Fatal(err)
	}
	for _, test := range twins {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			w := drive.Open(t, twin(test.from, test.to), base)
			w.Allow("Content Security Policy", "offercheck-check", "offercheck.invalid", "404", "ERR_")
			check(w, test.damage, test.want)
		})
	}
}

// promised is what the check says of this very site.
var promised = map[string]string{
	"own": "attempt.refused", "other": "attempt.refused", "policy": "policy.in-force", "kept": "kept.nothing",
	"requests": "requests.none", "cookies": "cookies.none", "offline": "offline.ready",
}

// TestCheck opens the check of this very site: every row of it is as promised.
func TestCheck(t *testing.T) {
	t.Parallel()
	v := newCopied(t)
	v.Load("/")
	v.Wait(drive.Controlled)
	check(v, "", promised)
	words := say.In("en")
	v.Wait(`/` + words.Say("privacy.files.all", "all", `[0-9]+`) + `/.test(document.querySelector("main").textContent)`)
	v.owes("11111")
	v.follow("en", "/privacy/")
	v.Wait(proven("kept", "kept.tab"))
	v.Wait(`document.querySelector("main").innerText.includes("offercheck:case, " + ` + inTab + `.length)`)
}

// TestCheckWaits opens the check where the browser says late that it refused: the check does
// not say meanwhile that it did not.
func TestCheckWaits(t *testing.T) {
	t.Parallel()
	v, words := newVisit(t), say.In("en")
	v.InitScript(`const listen = document.addEventListener, forget = document.removeEventListener, forgotten = new Set();
		document.addEventListener = function (type, heard, ...more) {
			if (type !== "securitypolicyviolation") return listen.call(this, type, heard, ...more);
			listen.call(this, type, (e) => setTimeout(() => forgotten.has(heard) || heard(e), 2000), ...more);
		};
		document.removeEventListener = function (type, heard, ...more) {
			forgotten.add(heard);
			return forget.call(this, type, heard, ...more);
		};
		window.alarms = 0;
		setInterval(() => { if (document.querySelector("main")?.innerText.includes(` + quote(words.Say("privacy.attempt.passed")) + `)) alarms++; }, 50);`)
	v.Load("/privacy/")
	v.Wait(proven("own", "attempt.refused") + ` && ` + proven("other", "attempt.refused"))
	if n := eval[int](v, `alarms`); n > 0 {
		t.Errorf("it said %d times that it was not refused", n)
	}
}

// proven is true once a row of the check says something.
func proven(row, says string) string {
	words := say.In("en")
	return `[...document.querySelectorAll(".proof__row")].some((e) => e.querySelector("dt").innerText === ` + quote(words.Say("privacy."+row)) +
		` && e.innerText.includes(` + quote(words.Say("privacy."+says)) + `))`
}
