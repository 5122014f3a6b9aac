//go:build !js

package main

import (
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"offercheck/app/keep"
	"offercheck/app/say"
	"offercheck/calc/facts"
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

// TestAbuseIsKeptByChoice answers whether the spouse was abusive: while it is typed, and once it is
// answered, the browser keeps the other answers without it. Once the box is ticked it keeps it, a
// reload later too, and no longer once that is taken back.
func TestAbuseIsKeptByChoice(t *testing.T) {
	t.Parallel()
	const storages = `[sessionStorage, localStorage].map((s) => Object.entries(s).join()).join()`
	v, s, by := newVisit(t), story(t, "missouri-former-spouse"), mouse{}
	c := s.c.Clone()
	c.Dispute.Abuse = facts.YesNo{}
	v.openCase("en", keep.Write(c, s.on))
	v.At("/tasks/")
	v.follow("en", "/dispute/")
	v.Wait(`!!document.querySelector("[name=spouse-abused]")`)
	by.press(v, `[name=spouse-abused][value=yes]`)
	v.hides("what is typed", storages, "abuse")
	by.press(v, "#continue")
	v.Wait(`location.pathname !== ` + quote(base+"dispute/"))
	v.follow("en", "/case/")
	v.Wait(`document.getElementById("keep-private")?.checked === false`)
	v.hides("the browser", storages, "abuse")
	for _, on := range []bool{true, false} {
		v.Do(chromedp.Click(chromedp.ID("keep-private")))
		v.Wait(storages + `.includes("abuse") === ` + strconv.FormatBool(on))
		if on {
			v.Reload()
			v.Wait(`document.getElementById("keep-private")?.checked === true`)
		}
	}
}

// refused is a script that redefines both storages.
func refused(as string) string {
	return `for (const area of ["localStorage", "sessionStorage"]) Object.defineProperty(window, area, {configurable: true, ` + as + `})`
}
