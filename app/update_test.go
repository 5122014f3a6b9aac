//go:build !js

package main

import (
	"testing"

	"github.com/chromedp/chromedp"

	"offercheck/app/drive"
)

// TestUpdate has a newer version of the site arrive, on one page and before the next. Both
// offer it, accessibly, and the answers are there after it is taken.
func TestUpdate(t *testing.T) {
	v, script := newVisit(t), axe(t)
	v.emulate(320, true)
	v.openCase("es", story(t, "ohio-same-facts").file)
	v.At("/es/tasks/")
	eval[bool](v, `goappOnUpdate(), true`)
	offered := `document.getElementById("use-newer")?.checkVisibility()`
	v.Wait(offered)
	v.accessible(script, "the offer of a newer version")
	v.follow("es", "/debt-total/")
	v.Wait(offered)
	eval[bool](v, `delete document.documentElement.dataset.app`)
	v.Do(chromedp.Click(chromedp.ID("use-newer")))
	v.Wait(drive.Ready)
	v.Wait(`document.getElementById("debt-total").value === "42,000"`)
}
