//go:build !js

package main

import (
	"testing"

	"github.com/chromedp/chromedp"

	"offercheck/app/drive"
)

// TestNewer has the browser say that a newer version came, on one page and
// before another is gone to. It is offered on both, the checker finds nothing
// wrong with it, and the answers are there once it is taken.
func TestNewer(t *testing.T) {
	v, script := newVisit(t), axe(t)
	v.look(320, true)
	v.give("es", story(t, "ohio-same-facts").file)
	v.At("/es/tasks/")
	eval[bool](v, `goappOnUpdate(), true`)
	offered := `document.getElementById("use-newer")?.checkVisibility()`
	v.Wait(offered)
	v.accessible(script, "the offer of a newer version")
	v.turn("es", "/debt-total/")
	v.Wait(offered)
	eval[bool](v, `delete document.documentElement.dataset.app`)
	v.Do(chromedp.Click(chromedp.ID("use-newer")))
	v.Wait(drive.Ready)
	v.Wait(`document.getElementById("debt-total").value === "42,000"`)
}
