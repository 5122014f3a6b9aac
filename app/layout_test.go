//go:build !js

package main

import (
	"strings"

	"offercheck/app/ask"
	"offercheck/app/page"
	"offercheck/calc/facts"
)

// reachable is the address of every page at which a case is asked, and of every other
// page: of each collection for its first item.
func reachable(c facts.Case) []string {
	var paths []string
	for _, r := range page.Routes() {
		place, isAsked := ask.PlaceOf(r.Path, "")
		switch {
		case !isAsked:
			paths = append(paths, r.Path)
		case ask.Nearest(&c, place) != place:
		case place.N > 0:
			paths = append(paths, r.Path+"#"+place.Fragment())
		default:
			paths = append(paths, r.Path)
		}
	}
	return paths
}

// follow follows a link to a page, without loading the site again, and waits until all of
// the page is drawn.
func (v *visit) follow(lang, path string) {
	v.Helper()
	v.followTo(lang, path, path)
}

// followTo is the same for a link that leads to the page at another address.
func (v *visit) followTo(lang, link, path string) {
	v.Helper()
	address := func(path string) string { return quote(base + strings.TrimPrefix(in(lang, path), "/")) }
	eval[bool](v, `(() => { const a = document.createElement("a"); a.href = `+address(link)+`;
		document.body.append(a); a.click(); a.remove(); return true })()`)
	v.Wait(`location.pathname + location.hash === ` + address(path) + ` && !!document.querySelector("h1") &&
		![...document.querySelectorAll("main section")].some((s) => s.children.length === 1 && s.firstElementChild.matches("h2"))`)
}

const (
	// unfolded opens whatever opens, once all of it is drawn.
	unfolded = `dispatchEvent(new Event("beforeprint")), dispatchEvent(new Event("afterprint")),
		document.querySelectorAll("details").forEach((e) => { e.open = true }), true`

	// misfits says what runs over the side, what is too small to press, which label floats
	// away from its field, and which of two fields side by side is lower. A link in a line of
	// text needs to be no higher than the line; one that only has another element beside it
	// stands alone.
	misfits = `(() => {
		const wrong = [], name = (e) => e.outerHTML.slice(0, 160);
		if (document.scrollingElement.scrollWidth > innerWidth) {
			const over = [...document.querySelectorAll("main *")].find((e) => e.getBoundingClientRect().right > innerWidth + 0.3);
			wrong.push("runs over the side: " + (over ? name(over) : document.scrollingElement.scrollWidth));
		}
		for (const e of document.querySelectorAll("a[href], button, input, select, summary")) {
			if (!e.checkVisibility() || e.closest(".skip") || e.type === "file") continue;
			const whole = e.closest("label, .tasks__item, .rank__item:not(.rank__item--shut)") ?? e, high = whole.getBoundingClientRect().height;
			const inText = getComputedStyle(e).display === "inline" &&
				(e.closest("td") || [...e.parentElement.childNodes].some((n) => n.nodeType === 3 && n.data.trim().length > 1));
			if (high < (inText ? 24 : 44)) wrong.push("only " + high + " px high: " + name(e));
		}
		for (const e of document.querySelectorAll("main .field__label")) {
			let next = (e.closest("h1") ?? e).nextElementSibling;
			while (next && !next.checkVisibility()) next = next.nextElementSibling;
			const gap = next && next.getBoundingClientRect().top - e.getBoundingClientRect().bottom;
			if (gap > 24) wrong.push("floats " + gap + " px above what it names: " + name(e));
		}
		for (const group of document.querySelectorAll("main .group__fields")) {
			const lines = new Map(), top = (e) => Math.round(e.getBoundingClientRect().top);
			for (const field of group.querySelectorAll(":scope > .field:not(fieldset)")) {
				const box = field.querySelector(".input");
				if (!box?.checkVisibility()) continue;
				const line = top(field);
				if (top(box) !== (lines.get(line) ?? top(box))) wrong.push("lower or higher than the field beside it: " + name(box));
				lines.set(line, top(box));
			}
		}
		return wrong;
	})()`

	// doubled doubles the text, says what runs over the side then, and undoes it.
	doubled = `(() => {
		document.documentElement.style.fontSize = "200%";
		const wide = document.scrollingElement.scrollWidth > innerWidth &&
			[...document.querySelectorAll("body *")].find((e) => e.getBoundingClientRect().right > innerWidth + 0.3);
		document.documentElement.style.fontSize = "";
		return wide ? wide.outerHTML.slice(0, 160) : "";
	})()`
)
