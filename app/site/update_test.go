package site

import (
	"os"
	"path/filepath"
	"testing"

	"offercheck/app/drive"
)

// TestUpdate is a second version: it is offered, and comes when it is agreed to.
func TestUpdate(t *testing.T) {
	w, dir := openSite(t, tinySite(t, "one"))
	w.InitScript(`window.goappOnUpdate = () => { window.offered = true; }`)
	w.Load("/")
	w.Wait(drive.Controlled)
	title := `document.title`

	broken := tinySite(t, "two")
	delete(broken, "es/index.html")
	replace(t, dir, broken)
	if got := drive.Eval[string](w, tryUpdate); got != "false, false" {
		t.Fatalf("a version with a file missing: waiting, offered: %s", got)
	}
	replace(t, dir, tinySite(t, "two"))
	drive.Eval[bool](w, `goappTryUpdate(), true`)
	w.Wait(`window.offered === true`)
	w.Reload()
	if got := drive.Eval[string](w, title); got != "one" {
		t.Fatalf("the new version came unasked: %q", got)
	}
	w.Wait(`window.offered === true`)
	drive.Eval[bool](w, `appApplyUpdate(), true`)
	w.Wait(title + ` === "two" && ` + drive.Ready)
	if got := drive.Eval[int](w, `caches.keys().then((all) => all.length)`); got != 1 {
		t.Errorf("%d copies are kept, want the new one alone", got)
	}
}

// tryUpdate is a script that looks for a newer version, waits until it is there
// or refused, and says whether it waits to take over and whether it was offered.
const tryUpdate = `navigator.serviceWorker.getRegistration().then(async (r) => {
	const found = new Promise((done) => r.addEventListener("updatefound", () => done(r.installing), { once: true }));
	goappTryUpdate();
	const worker = await found;
	await new Promise((done) => worker.addEventListener("statechange", done));
	return !!r.waiting + ", " + !!window.offered;
})`

// replace puts other files in a host's directory.
func replace(t testing.TB, dir string, files map[string][]byte) {
	t.Helper()
	if err := removeSite(dir); err != nil {
		t.Fatal(err)
	}
	os.Remove(filepath.Join(dir, listName))
	os.Remove(filepath.Join(dir, "sw.js"))
	if err := writeFiles(dir, files); err != nil {
		t.Fatal(err)
	}
}
