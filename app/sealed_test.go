//go:build !js

package main

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"offercheck/app/drive"
	"offercheck/app/say"
)

// opensWith types a passphrase into the field with that ID and presses its button.
func (v *visit) opensWith(id, passphrase string) {
	v.Helper()
	v.Wait(`document.getElementById(` + quote(id) + `) !== null`)
	eval[bool](v, `(document.getElementById(`+quote(id)+`).value = "", true)`)
	v.Do(chromedp.SendKeys(chromedp.ID(id), passphrase), chromedp.Click(chromedp.ID(id+"-now")))
}

// nowhereInClear checks that the browser keeps something, and none of these texts.
func (v *visit) nowhereInClear(texts ...string) {
	v.Helper()
	kept := eval[string](v, `JSON.stringify([{...sessionStorage}, {...localStorage}, history.state, location.href, name, document.cookie])`)
	for _, text := range texts {
		if strings.Contains(kept, text) {
			v.Errorf("%q is kept in clear: %s", text, kept)
		}
	}
	if !strings.Contains(kept, "BEGIN AGE ENCRYPTED FILE") {
		v.Errorf("nothing is kept sealed: %s", kept)
	}
}

// TestSealedJourney locks the answers on the device with a passphrase. After each reload the
// page asks for it, which has eight characters or more: another one opens nothing and loses nothing, the right one all, also what
// was only typed. At no time is an answer, what is typed or the passphrase kept in clear.
func TestSealedJourney(t *testing.T) {
	t.Parallel()
	const passphrase = "blue river"
	v := newVisit(t)
	v.owes("61234")
	v.keepsOnDevice()
	eval[bool](v, `(document.getElementById("passphrase-shown").click(), true)`)
	v.Wait(`document.getElementById("passphrase-again") === null`)
	v.opensWith("passphrase", "a river")
	v.Wait(`document.activeElement.id === "errors" && document.activeElement.innerText.includes(` + quote(say.In("en").Say("sealed.short", "n", "8")) + `)`)
	v.opensWith("passphrase", passphrase)
	v.Wait(`document.getElementById("unseal") !== null`)
	v.nowhereInClear("61234", `"debt\"`, passphrase)

	v.Load("/debt-total/")
	kept := eval[string](v, onDevice)
	v.opensWith("unlock", "red river")
	v.Wait(`document.activeElement.id === "errors" && document.activeElement.innerText.includes(` + quote(say.In("en").Say("error.file-passphrase")) + `)`)
	if eval[string](v, onDevice) != kept {
		t.Error("another passphrase changed what is kept")
	}
	v.opensWith("unlock", passphrase)
	v.Wait(`document.getElementById("debt-total")?.value === "61,234"`)
	mouse{}.text(v, "debt-total", "61235")
	v.Wait(`(sessionStorage.getItem("offercheck:drafts") ?? "") !== ""`)
	v.nowhereInClear("61234", "61235", passphrase)

	v.Reload()
	v.Wait(drive.Ready)
	v.opensWith("unlock", passphrase)
	v.Wait(`document.getElementById("debt-total")?.value === "61235"`)
	mouse{}.press(v, "#continue")
	v.Wait(`location.pathname !== ` + quote(base+"debt-total/"))
	if eval[string](v, onDevice) == kept {
		t.Error("the change was not kept")
	}
	v.nowhereInClear("61234", "61235", passphrase)

	// before the program starts, what is typed stays in the fields
	b := v.another()
	b.InitScript(`addEventListener("DOMContentLoaded", () => {
		const f = document.getElementById("debt-total");
		f.value = "61236";
		f.dispatchEvent(new Event("input", { bubbles: true }));
		window.early = sessionStorage.getItem("offercheck:early");
	})`)
	b.Load("/debt-total/")
	if eval[bool](b, `window.early === undefined || window.early !== null`) {
		t.Errorf("what is typed early is kept: %v", eval[string](b, `String(window.early)`))
	}
	b.opensWith("unlock", passphrase)
	b.Wait(`document.getElementById("debt-total")?.value === "61236"`)
	b.nowhereInClear("61234", "61235", "61236", passphrase)
}
