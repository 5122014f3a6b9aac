//go:build !js

package main

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"offercheck/app/say"
)

// TestRefusedStorage has one row for each way in which a browser may store nothing. The
// page says that answers last as long as the window, and they do.
func TestRefusedStorage(t *testing.T) {
	t.Parallel()
	throws := `get() { throw new DOMException("denied", "SecurityError") }`
	for _, test := range []struct{ name, script string }{
		{"it throws when storage is mentioned", refused(throws) + `; window.BroadcastChannel = function () { throw new DOMException("denied", "SecurityError") }`},
		{"it has none", refused(`value: null`)},
		{"it is full", `Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError") }`},
	} {
		t.Run(test.name, func(t *testing.T) {
			v, s := newVisit(t), story(t, "ohio-same-facts")
			v.InitScript(test.script)
			v.openCase("en", s.file)
			v.At("/tasks/")
			v.Wait(`document.body.innerText.includes("7 of 7")`)
			v.Do(chromedp.Click(chromedp.CSS(`footer a[href$="/case/"]`)))
			v.At("/case/")
			if says := eval[bool](v, `document.querySelector(".boot-kept") !== null`); says != (test.name == "it is full") {
				t.Errorf("if it stopped it would say that answers are kept: %v", says)
			}
			if want := say.In("en").Say("case.kept.nowhere"); !strings.Contains(v.Page(), want) {
				t.Errorf("the page does not say %q:\n%s", want, v.Page())
			}
		})
	}
}

// refused is a script that redefines both storages.
func refused(as string) string {
	return `for (const area of ["localStorage", "sessionStorage"]) Object.defineProperty(window, area, {configurable: true, ` + as + `})`
}
