//go:build !js

package main

import (
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"offercheck/app/drive"
	"offercheck/app/say"
)

// TestCrash crashes the program: the page says so and still responds, and the answers
// are there after a reload.
func TestCrash(t *testing.T) {
	t.Parallel()
	v := newVisit(t)
	v.openCase("en", story(t, "ohio-same-facts").file)
	v.At("/tasks/")
	v.Allow("the program stopped")
	eval[bool](v, `goappNav(), true`) // go-app does not look for what is not there
	v.Wait(`document.documentElement.dataset.app === "failed" && !document.getElementById("boot-failed").hidden`)
	time.Sleep(200 * time.Millisecond) // the timers that the program had set
	v.Do(chromedp.Click(chromedp.ID("boot-again")))
	v.Wait(drive.Ready)
	v.Wait(`document.body.innerText.includes("7 of 7")`)
}

// TestHandlerFault has a row for each function of the browser that fails: the page says
// so, the program goes on, and the answers are there on the next page and after a reload.
func TestHandlerFault(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ name, path, script, says, press string }{
		{"it does not print", "/worksheet/", `window.print = () => { throw new Error("no printer") }, true`, "no printer", "print"},
		{"it makes no files", "/case/", `URL.createObjectURL = () => { throw new Error("no files") }, true`, "no files", "download-now"},
	} {
		t.Run(test.name, func(t *testing.T) {
			v := newVisit(t)
			v.openCase("en", story(t, "ohio-same-facts").file)
			v.At("/tasks/")
			v.follow("en", test.path)
			v.Allow(test.says)
			eval[bool](v, test.script)
			v.Do(chromedp.Click(chromedp.ID(test.press)))
			v.Wait(`document.getElementById("boot-failed").checkVisibility()`)
			if said, want := v.Page(), say.In("en").Say("site.failed"); !strings.Contains(said, want) {
				t.Errorf("the page does not say %q:\n%s", want, said)
			}
			v.follow("en", "/tasks/")
			v.Wait(`document.body.innerText.includes("7 of 7")`)
			eval[bool](v, `delete document.documentElement.dataset.app`) // the page that comes has it anew
			v.Do(chromedp.Click(chromedp.ID("boot-again")))
			v.Wait(drive.Ready)
			v.Wait(`document.body.innerText.includes("7 of 7") && !document.getElementById("boot-failed").checkVisibility()`)
		})
	}
}
