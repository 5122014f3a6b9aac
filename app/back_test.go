//go:build !js

package main

import (
	"testing"

	"github.com/chromedp/chromedp"
)

// TestBack leaves the middle of a long page by a link inside details. The browser's Back
// restores the page: the details are open, the link has the focus, and the scroll
// position is the same. A link to the page leads to its top.
func TestBack(t *testing.T) {
	v := newVisit(t)
	v.openCase("en", story(t, "ohio-same-facts").file)
	v.At("/tasks/")
	for _, path := range []string{"/result/", "/worksheet/"} {
		v.follow("en", path)
		link := eval[string](v, `(() => {
			const e = [...document.querySelectorAll("main details a[href*='/vehicle']")].pop();
			for (let d = e.closest("details"); d; d = d.parentElement.closest("details")) d.open = true;
			e.scrollIntoView({block: "center"});
			window.top0 = scrollY; e.id = "left-by";
			return e.textContent })()`)
		v.Do(chromedp.Click(chromedp.ID("left-by")))
		v.Wait(`location.pathname.includes("/vehicle") && scrollY === 0`)
		eval[bool](v, `history.back(), true`)
		v.At(path)
		v.Wait(`document.activeElement.textContent === ` + quote(link) + ` && Math.abs(scrollY - window.top0) < 2`)
		v.follow("en", "/tasks/")
		v.follow("en", path)
		v.Wait(`scrollY === 0 && document.activeElement.tagName === "H1"`)
	}
}
