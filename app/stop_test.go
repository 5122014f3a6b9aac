//go:build !js

package main

import (
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// TestStop stops the program by a fault in it: the page says so and is not
// frozen, and the answers are there when it starts again.
func TestStop(t *testing.T) {
	v := newVisit(t)
	v.give("en", story(t, "ohio-same-facts").file)
	v.at("/tasks/")
	eval[bool](v, `goappNav(), true`) // go-app does not look for what is not there
	v.wait(`document.documentElement.dataset.app === "failed" && !document.getElementById("boot-failed").hidden`)
	time.Sleep(200 * time.Millisecond) // the timers that the program had set
	v.do(chromedp.Click(chromedp.ID("boot-again")), ready)
	v.wait(`document.body.innerText.includes("6 of 6")`)
	v.forgive()
}
