//go:build !js

package main

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"offercheck/app/ask"
	"offercheck/app/page"
	"offercheck/app/page/pagetest"
	"offercheck/calc/facts"
)

// TestFirstDraw compares each page as the program first draws it with the page a moment
// later: the day and the item of its address, the answers, drafts and the offer of a
// newer version are known before the first draw. It loads pages as from a bookmark, and
// follows a link to every page.
func TestFirstDraw(t *testing.T) {
	t.Parallel()
	v, s := newVisit(t), story(t, "california-contractor")
	v.openCase("es", s.file)
	v.At("/es/tasks/")
	v.InitScript(recordDraws)
	v.Load("/es/debt-total/")
	v.Do(chromedp.SendKeys(chromedp.ID("debt-total"), "9"))
	for _, path := range []string{
		"/es/worksheet/#on=2025-10-15", "/es/figures/offer/#on=2025-10-15", "/es/result/#on=2025-10-15", "/es/ledger/#1",
		"/es/vehicle/#1", "/es/vehicles/#remove-1", "/es/debt-total/", "/es/tasks/", "/es/case/",
	} {
		v.Load(path)
		v.drawnOnce(path)
	}
	v.Load("/es/privacy/")
	if !eval[bool](v, `!!firstDraw().querySelector(".proof__seen")`) {
		t.Error("the privacy page is drawn before the browser is asked")
	}
	eval[bool](v, `goappOnUpdate(), true`)
	v.Wait(`document.getElementById("use-newer")`)
	for i, path := range append(reachable(s.c), "/vehicles/#remove-1") {
		if !strings.Contains(path, "#") {
			path += "#on=" + []string{"2025-10-15", "2026-06-01"}[i%2]
		}
		v.follow("es", path)
		v.drawnOnce("a link to " + path)
	}
}

// TestFirstDrawNotAsked goes to pages at which the case is not asked, by a link and as
// from a bookmark: the program draws the page of the nearest place at once, without
// loading the site again, and Back leads to the page before.
func TestFirstDrawNotAsked(t *testing.T) {
	t.Parallel()
	v, s := newVisit(t), story(t, "ohio-same-facts")
	v.Allow("status of 404") // there is no such page, says the server
	v.openCase("es", s.file)
	v.At("/es/tasks/")
	v.InitScript(recordDraws)
	v.Load("/es/case/")
	for path, near := range notAsked(s.c) {
		before := eval[int](v, `draws()`)
		v.followTo("es", path, near)
		v.drawnInstead("a link to "+path, "/es/case/", before+1)
		v.travel(-1)
		v.At("/es/case/")
	}
	moved := map[string]string{"/has-vehicles/": "/owns/", "/receipts/": "/tasks/"}
	for _, path := range []string{"/comes-in-amounts/", "/property/#2", "/investments/", "/check-business/"} {
		bare, _, _ := strings.Cut(path, "#")
		moved[path] = notAsked(s.c)[bare]
	}
	for path, near := range moved {
		v.Load(in("es", path))
		v.Wait(`location.pathname + location.hash === ` + quote(base+strings.TrimPrefix(in("es", near), "/")))
		bare, _, _ := strings.Cut(path, "#")
		v.drawnInstead(path, in("es", bare), 2) // the static page, and the program's
	}
}

// notAsked is the path of each page of the interview at which a case is not asked, and
// the address of the nearest place at which it is.
func notAsked(c facts.Case) map[string]string {
	paths := map[string]string{}
	for _, r := range page.Routes() {
		place, isAsked := ask.PlaceOf(r.Path, "")
		if near := ask.Nearest(&c, place); isAsked && near != place {
			paths[r.Path] = pagetest.Visit("en", c).StepLink(near)
		}
	}
	return paths
}

// drawnInstead checks how often the page was drawn, and that it stands in the document
// that was loaded at a path.
func (v *visit) drawnInstead(where, loaded string, draws int) {
	v.Helper()
	v.drawnOnce(where)
	if n := eval[int](v, `draws()`); n != draws {
		v.Errorf("%s: drawn %d times, want %d", where, n, draws)
	}
	if at := eval[string](v, `new URL(performance.getEntriesByType("navigation")[0].name).pathname`); at != base+strings.TrimPrefix(loaded, "/") {
		v.Errorf("%s: loaded again, at %s", where, at)
	}
}

// drawnOnce compares the first drawing of the page with what it shows a moment
// later.
func (v *visit) drawnOnce(where string) {
	v.Helper()
	for _, d := range eval[[][]string](v, mended) {
		v.Errorf("%s: first drawn with %q, then with %q", where, d[0], d[1])
	}
}

const (
	// recordDraws keeps each page as it is when the program puts it into the
	// document, and counts them.
	recordDraws = `(() => {
		let first, draws = 0;
		window.firstDraw = () => first;
		window.draws = () => draws;
		new MutationObserver((changes) => changes.forEach((c) => c.addedNodes.forEach((n) => {
			if (n.classList?.contains("frame")) { first = n.cloneNode(true); draws++; }
		}))).observe(document, { childList: true, subtree: true });
	})()`

	// mended is the first elements in which the page differs from its first drawing,
	// a moment after it. Left out are regions that waited for their turn, announcements,
	// and what the browser reports about the site, which changes by itself.
	mended = `new Promise((done) => setTimeout(() => {
		const first = firstDraw(), late = new Set(["now", "files"]), wrong = [];
		first.querySelectorAll("main section > h2:only-child").forEach((e) => late.add(e.id));
		const flat = (frame) => [...frame.querySelectorAll("*")].filter((e) => e.id !== "status" && ![...late].some((id) => {
			const heading = frame.querySelector("#" + CSS.escape(id));
			return heading && e !== heading && e !== heading.parentElement && heading.parentElement.contains(e);
		})).map((e) => {
			const own = [...e.childNodes].filter((n) => n.nodeType === Node.TEXT_NODE).map((n) => n.data).join("");
			return [e.tagName, e.id, e.className, e.getAttribute("href"), e.tagName === "INPUT" && e.value, e.checked, own].join(" ");
		});
		const was = flat(first), is = flat(document.querySelector(".frame"));
		for (let i = 0; i < Math.max(was.length, is.length) && wrong.length < 3; i++) {
			if (was[i] !== is[i]) wrong.push([was[i] ?? "", is[i] ?? ""]);
		}
		done(wrong);
	}, 150))`
)
