package site

import (
	"fmt"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"offercheck/app/drive"
)

// inCopy is a script that does something with the copy on the device: for each of its
// files, r is the request.
const inCopy = `(async () => {
	for (const name of await caches.keys()) {
		const copy = await caches.open(name);
		for (const r of await copy.keys()) { %s }
	}
	return true;
})()`

// whole is a script that counts the files of the list that the copy lacks or has otherwise.
const whole = `(async () => {
	const list = await (await caches.match("/repo/hashes.txt"))?.text();
	let wrong = list ? 0 : -1;
	for (const line of (list ?? "").trim().split("\n")) {
		const [hex, path] = line.split("  ");
		if (!path) return -1;
		if (path.endsWith(".wasm")) continue;
		const kept = await caches.match("/repo/" + path.replace(/(^|\/)index\.html$/, "$1"));
		const sum = kept && new Uint8Array(await crypto.subtle.digest("SHA-256", await kept.arrayBuffer()));
		if (!sum || [...sum].map((b) => b.toString(16).padStart(2, "0")).join("") !== hex) wrong++;
	}
	return wrong;
})()`

// TestMend damages the copy on the device in every way, and opens a page: the copy is
// whole again, and without a connection it says what is missing.
func TestMend(t *testing.T) {
	for _, test := range []struct {
		name, damage string
		fails        bool // the page cannot start before
	}{
		{"a page is gone", `if (r.url.endsWith("/es/")) await copy.delete(r)`, false},
		{"another page stands there", `if (r.url.endsWith("/es/")) await copy.put(r, new Response("<!doctype html><h1>other</h1>"))`, false},
		{"the list is gone", `if (r.url.endsWith("/hashes.txt")) await copy.delete(r)`, false},
		{"the whole copy is gone", `await caches.delete(name)`, false},
		{"the program is another", `if (r.url.endsWith(".wasm.gz")) await copy.put(r, new Response(new Uint8Array(9)))`, true},
		{"the script that loads it is another", `if (/boot/.test(r.url)) await copy.put(r, new Response("0"))`, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			w, _ := openSite(t, tinySite(t, "one"))
			w.Allow("was changed on the way", "compilation aborted", "integrity", "ERR_")
			w.Load("/")
			w.Wait(drive.Controlled)
			w.Wait(whole + `.then((wrong) => wrong === 0)`)
			drive.Eval[bool](w, fmt.Sprintf(inCopy, test.damage))
			if drive.Eval[int](w, whole) == 0 {
				t.Fatal("the copy is not damaged")
			}
			w.Go("/")
			if test.fails {
				w.Wait(`[...document.querySelectorAll("#boot-failed, #boot-dead")].some((e) => e.checkVisibility({visibilityProperty: true}))`)
			}
			w.Wait(whole + `.then((wrong) => wrong === 0)`)
			w.Load("/")
		})
	}
}

// TestCannotMend takes files from the copy and stops the server: the page hears how many.
func TestCannotMend(t *testing.T) {
	t.Parallel()
	w, _ := openSite(t, tinySite(t, "one"))
	w.Allow("ERR_")
	w.Load("/")
	w.Wait(drive.Controlled)
	drive.Eval[bool](w, fmt.Sprintf(inCopy, `if (/\/es\//.test(r.url)) await copy.delete(r)`))
	w.StopServer()
	w.Load("/")
	w.Wait(`window.appLost === 3`) // the start, the result and the description of the app in Spanish
}

// TestDead has the script that loads the program not be there, or be another: the page says
// so by itself, a while later, and not before.
func TestDead(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func([]byte) []byte
	}{
		{"not there", func([]byte) []byte { return nil }},
		{"another", func(b []byte) []byte { return append(b, "0"...) }},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			w, dir := openSite(t, tinySite(t, "one"))
			w.Allow("integrity", "status of 404", "MIME")
			changeFiles(t, dir+"/boot.*.js", test.change)
			begun := time.Now()
			w.Go("/")
			if shown := drive.Eval[bool](w, `document.getElementById("boot-dead").checkVisibility({visibilityProperty: true})`); shown && time.Since(begun) < 8*time.Second {
				t.Error("it says so before the script could come")
			}
			w.Do(chromedp.WaitVisible("#boot-dead"))
		})
	}
}
