//go:build !js

package main

import (
	"testing"

	"github.com/chromedp/chromedp"

	"offercheck/app/keep"
	"offercheck/calc/facts"
)

// TestBack leaves the middle of a long page by a link inside details. The browser's Back
// restores the page: the details are open, the link has the focus, and the scroll
// position is the same. So it is after a link of the frame, and after Back itself: Forward leads
// to where the other page was left. A link to the page leads to its top. A row that was open from
// the start and was shut stays shut.
func TestBack(t *testing.T) {
	t.Parallel()
	v := newVisit(t)
	v.openCase("en", story(t, "ohio-same-facts").file)
	v.At("/tasks/")
	for _, path := range []string{"/result/", "/worksheet/"} {
		v.follow("en", path)
		v.whole(`main details a[href*='/vehicle']`)
		link := eval[string](v, `(() => {
			const e = [...document.querySelectorAll("main details a[href*='/vehicle']")].pop();
			for (let d = e.closest("details"); d; d = d.parentElement.closest("details")) d.open = true;
			e.scrollIntoView({block: "center"});
			window.top0 = scrollY; e.id = "left-by";
			return e.textContent })()`)
		v.Do(chromedp.Click(chromedp.ID("left-by")))
		v.Wait(`location.pathname.includes("/vehicle") && scrollY === 0`)
		v.travel(-1)
		v.At(path)
		v.Wait(`document.activeElement.textContent === ` + quote(link) + ` && Math.abs(scrollY - window.top0) < 2`)
		eval[bool](v, `(scrollTo(0, 400), window.top0 = scrollY, [...document.querySelectorAll("footer a")].find((e) => e.href.endsWith("/privacy/")).click(), true)`)
		v.At("/privacy/")
		v.Wait(`scrollY === 0`)
		eval[bool](v, `(scrollTo(0, 200), window.top1 = scrollY, true)`)
		v.travel(-1)
		v.At(path)
		v.Wait(`Math.abs(scrollY - window.top0) < 2`)
		v.travel(1)
		v.At("/privacy/")
		v.Wait(`Math.abs(scrollY - window.top1) < 2`)
		v.follow("en", "/tasks/")
		v.follow("en", path)
		v.Wait(`scrollY === 0 && document.activeElement.tagName === "H1"`)
	}
	missing := story(t, "ohio-same-facts")
	missing.c.Assets.Accounts[0].Balance = facts.Amount{}
	v.follow("en", "/case/")
	v.Do(chromedp.SetUploadFiles(chromedp.ID("file"), []string{v.fileOf(keep.Write(missing.c, missing.on))}))
	v.At("/tasks/")
	v.follow("en", "/result/")
	const rows = `[...document.querySelectorAll("main details.fold")].map((e) => e.open).join()`
	v.Wait(`document.querySelector("main details.fold[open]")`)
	left := eval[string](v, `(() => {
		const all = [...document.querySelectorAll("main details.fold")];
		for (const e of all) e.open = !e.open && e === all.at(-1);
		const open = `+rows+`;
		document.querySelector("footer a[href$='/privacy/']").click();
		return open })()`)
	v.At("/privacy/")
	v.travel(-1)
	v.At("/result/")
	v.Wait(rows + ` === ` + quote(left))
}

// TestChangeComesBack changes an answer from a figure of the result in a row, from what the
// result still needs, and from the worksheet: Continue returns there. The row is open, the
// link has the focus and the new answer is announced; where what was needed is answered,
// the page begins at its top.
func TestChangeComesBack(t *testing.T) {
	t.Parallel()
	v, s := newVisit(t), story(t, "ohio-same-facts")
	v.openCase("en", s.file)
	v.At("/tasks/")
	for _, path := range []string{"/result/", "/worksheet/"} {
		v.follow("en", path)
		v.leaveBy(`main details a[href*="/vehicle"]`)
		v.Wait(`location.pathname.includes("/vehicle")`)
		mouse{}.press(v, "#continue")
		v.At(path)
		v.Wait(`document.activeElement.textContent === window.link0 && document.activeElement.closest("details").open && Math.abs(scrollY - window.top0) < 2`)
	}
	if said := eval[string](v, `document.getElementById("status").innerText`); said != "" {
		t.Errorf("the worksheet announces %q", said)
	}
	missing := s.c.Clone()
	missing.Assets.Accounts[0].Balance = facts.Amount{}
	v.follow("en", "/case/")
	v.Do(chromedp.SetUploadFiles(chromedp.ID("file"), []string{v.fileOf(keep.Write(missing, s.on))}))
	v.At("/tasks/")
	v.follow("en", "/result/")
	v.leaveBy(`.needs a[href*="/account/"]`)
	v.Wait(`location.pathname.includes("/account/")`)
	mouse{}.text(v, "account-balance", "2000")
	mouse{}.press(v, "#continue")
	v.At("/result/")
	v.Wait(`scrollY === 0 && document.activeElement.tagName === "H1" && document.getElementById("status").innerText.startsWith("An offer of $")`)
}

// TestBackOut leads from a question to the page that led there, and not to the one before it. after
// the question behind it.
func TestBackOut(t *testing.T) {
	t.Parallel()
	v, by := newVisit(t), mouse{}
	v.openCase("en", story(t, "ohio-same-facts").file)
	v.At("/tasks/")
	v.follow("en", "/ways/")
	by.press(v, `main a[href$="/paying/"]`)
	v.At("/paying/")
	by.press(v, ".back")
	v.At("/ways/")
}

// whole has all of a page drawn, of which what a selector picks is a part.
func (v *visit) whole(selector string) {
	v.Helper()
	v.Wait(`dispatchEvent(new Event("beforeprint")), dispatchEvent(new Event("afterprint")), document.querySelector(` + quote(selector) + `)`)
}

// leaveBy leaves a page by the last link that the selector picks, and notes it.
func (v *visit) leaveBy(selector string) {
	v.Helper()
	v.whole(selector)
	eval[bool](v, `(() => {
		const e = [...document.querySelectorAll(`+quote(selector)+`)].pop();
		for (let d = e.closest("details"); d; d = d.parentElement.closest("details")) d.open = true;
		e.scrollIntoView({block: "center"});
		window.top0 = scrollY; window.link0 = e.textContent; e.id = "left-by";
		return true })()`)
	v.Do(chromedp.Click(chromedp.ID("left-by")))
}
