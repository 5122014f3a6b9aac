package site

import (
	"os"
	"path/filepath"
	"testing"

	"offercheck/app/drive"
)

// TestUpdate is a second version: it is offered, and comes when it is agreed to.
func TestUpdate(t *testing.T) {
	w, dir := visit(t, tinySite(t, "one"))
	w.Before(`window.goappOnUpdate = () => { window.offered = true; }`)
	w.Load("/")
	w.Wait(drive.Controlled)
	title := `document.title`

	broken := tinySite(t, "two")
	delete(broken, "es/index.html")
	replace(t, dir, broken)
	state := `navigator.serviceWorker.getRegistration().then((r) => r.update()).then(() => new Promise((done) => setTimeout(done, 1500))).
		then(() => navigator.serviceWorker.getRegistration()).then((r) => String(!!r.waiting) + !!window.offered)`
	if got := drive.Eval[string](w, state); got != "falsefalse" {
		t.Fatalf("a version with a file missing: waiting, offered: %s", got)
	}
	replace(t, dir, tinySite(t, "two"))
	drive.Eval[bool](w, `goappTryUpdate().then(() => true)`)
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

// replace puts other files in a host's directory.
func replace(t testing.TB, dir string, files map[string][]byte) {
	t.Helper()
	if err := sweep(dir); err != nil {
		t.Fatal(err)
	}
	os.Remove(filepath.Join(dir, listName))
	os.Remove(filepath.Join(dir, "sw.js"))
	if err := writeFiles(dir, files); err != nil {
		t.Fatal(err)
	}
}
