//go:build !js

package main

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"offercheck/app/drive"
	"offercheck/app/say"
)

// keptHere is everything that the browser keeps for the site, but for the choice itself.
const keptHere = `JSON.stringify([Object.entries(sessionStorage).filter(([name]) => name !== "offercheck:shared"), Object.entries(localStorage)])`

// owed is what the page of the debt shows as owed.
const owed = `(document.getElementById("debt-total")?.value ?? "none")`

// idles lets minutes pass by the device's clock, and comes back to the window.
func (v *visit) idles(minutes string) {
	v.Helper()
	eval[bool](v, `minutesPass(`+minutes+`), document.dispatchEvent(new Event("visibilitychange"))`)
}

// TestSharedComputer says that the computer is shared: nothing is kept, also of what is
// typed before the program starts, and a page that is left is empty. After 15 minutes
// without use, of which the last 2 are announced and can be had again, the answers are
// forgotten.
func TestSharedComputer(t *testing.T) {
	t.Parallel()
	v := newVisit(t)
	v.InitScript(strings.Replace(clock, "@DAY@", "2026-11-26", 1))
	keepsNothing := func(when string) {
		t.Helper()
		if kept := eval[string](v, keptHere); kept != "[[],[]]" {
			t.Errorf("%s: it keeps %s", when, kept)
		}
	}
	v.typeBeforeStart("/", "shared", "")
	eval[bool](v, `document.getElementById("shared").click(), true`) // the progress may cover it
	v.Wait(`document.documentElement.hasAttribute("data-shared")`)
	v.typeBeforeStart("/debt-total/", "debt-total", "7")
	keepsNothing("before the program starts")
	v.ThrottleNetwork(drive.Network{Latency: 0, Down: -1, Up: -1})
	v.Wait(drive.Ready)
	keepsNothing("once it started")
	v.owesInstead("11111")
	mouse{}.text(v, "tax-year", "2022") // typed, and not submitted
	keepsNothing("answered")

	words := say.In("en")
	soon := message + ` === ` + quote(words.Say("keeping.idle-soon", "soon", "2"))
	v.idles("12.5")
	v.warns("")
	v.idles("1")
	v.Wait(soon + ` && !!document.querySelector("[role=alert] #keeping-stay")`)
	v.emulate(320, true)
	v.accessible(axe(t), "the notice that it will forget")
	v.fitsAll("the notice that it will forget")
	eval[bool](v, `document.getElementById("keeping-stay").click(), true`)
	v.warns("")
	v.idles("14")
	v.Wait(soon)
	v.Do(chromedp.KeyEvent("a"))
	v.warns("")
	v.idles("14")
	v.Wait(soon)
	v.idles("1.5")
	v.At("/")
	v.Wait(message + ` === ` + quote(words.Say("keeping.idle", "minutes", "15")))
	v.travel(-2)
	v.Wait(owed + ` === ""`)
	keepsNothing("forgotten")

	v.owesInstead("22222")
	v.travel(-1)
	v.Wait(owed + ` === "22,222"`)
	eval[bool](v, `minutesPass(60), document.body.click(), true`) // the computer slept
	v.At("/")
	v.Load("/debt-total/")
	v.owesInstead("33333")
	eval[bool](v, `delete document.documentElement.dataset.app, dispatchEvent(new PageTransitionEvent("pagehide", {persisted: true}))`)
	if text := eval[string](v, `document.body.innerText + document.querySelectorAll("input").length`); text != "0" {
		t.Errorf("a page that is left shows %q", text)
	}
	eval[bool](v, `dispatchEvent(new PageTransitionEvent("pageshow", {persisted: true}))`)
	v.Wait(drive.Ready)
	v.follow("en", "/case/")
	v.Wait(`document.getElementById("shared").checked && !document.getElementById("keep-device")`)
	v.Do(chromedp.Click(chromedp.ID("shared")))
	v.owes("44444")
	v.hasOwed(inTab, "44444", "33333")
	v.Load("/")
	v.Do(chromedp.Click(chromedp.ID("shared")))
	v.Wait(`document.getElementById("status").innerText === ` + quote(words.Say("case.kept.shared")))
	keepsNothing("said later")
	v.follow("en", "/privacy/")
	v.Wait(proven("kept", "kept.how.shared"))
}

// TestQuickExit leaves before the program starts, and from the fourth page after: nothing is kept in the tab, the page is empty at
// once, and Back leads to one page of the site, without answers.
func TestQuickExit(t *testing.T) {
	t.Parallel()
	v := newVisit(t)
	v.Allow("elsewhere", "favicon.ico")
	v.typeBeforeStart("/debt-total/", "debt-total", "7")
	exit := func() string {
		return eval[string](v, `(() => {
			const link = document.querySelector("a.exit");
			link.href = location.origin + "/elsewhere";
			link.click();
			return document.body.innerText + "|" + `+keptHere+`;
		})()`)
	}
	exit()
	elsewhere := `location.pathname === "/elsewhere"`
	v.Wait(elsewhere)
	v.ThrottleNetwork(drive.Network{Latency: 0, Down: -1, Up: -1})
	v.owes("11111")
	mouse{}.text(v, "tax-year", "2022")
	v.follow("en", "/privacy/")
	v.follow("en", "/case/")
	if seen := exit(); seen != say.In("en").Say("part.exit.going")+"|[[],[]]" {
		t.Errorf("the page shows and the browser keeps %s", seen)
	}
	v.Wait(elsewhere)
	h := drive.Call(v.Window, page.GetNavigationHistory, cdp.Empty{})
	ours := 0
	for _, e := range h.Entries {
		if strings.Contains(e.URL, base) {
			ours++
		}
	}
	if ours > 1 {
		t.Errorf("%d pages of the site are in the history of the tab", ours)
	}
	v.travel(-1)
	v.Wait(drive.Ready + ` && ` + owed + ` === ""`)
	if kept := eval[string](v, keptHere); kept != "[[],[]]" {
		t.Errorf("it keeps %s", kept)
	}
}

// quickly types 200 letters into the passphrase, more than one while the page is drawn for another.
const quickly = `new Promise((done) => {
	const field = document.getElementById("passphrase");
	let n = 0;
	const typing = setInterval(() => {
		if (n++ === 200) { clearInterval(typing); return setTimeout(() => done(field.value), 200); }
		field.value += "x";
		field.dispatchEvent(new Event("input", {bubbles: true}));
	}, 3);
})`

// TestSharedLocks has the file locked with a passphrase on a shared computer: the page says
// that it is the file, and nothing is kept.
func TestSharedLocks(t *testing.T) {
	t.Parallel()
	v, words := newVisit(t), say.In("en")
	v.Load("/")
	v.Do(chromedp.Click(chromedp.ID("shared")))
	v.Load("/debt-total/")
	v.owesInstead("55555")
	v.follow("en", "/case/")
	v.Wait(`document.getElementById("passphrase-now")?.innerText === ` + quote(words.Say("sealed.now.shared")))
	eval[bool](v, `(document.getElementById("passphrase-shown").click(), true)`)
	v.Wait(`document.getElementById("passphrase-again") === null`)
	if typed := eval[string](v, quickly); typed != strings.Repeat("x", 200) {
		t.Errorf("of 200 letters typed quickly %d are there", len(typed))
	}
	v.opensWith("passphrase", "blue river")
	v.Wait(`document.getElementById("status").innerText === ` + quote(words.Say("sealed.is.shared")))
	if kept := eval[string](v, keptHere); kept != "[[],[]]" {
		t.Errorf("it keeps %s", kept)
	}
}
