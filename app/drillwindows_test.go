//go:build !js

package main

import (
	"net/http"
	"strings"
	"testing"

	"offercheck/app/drive"
	"offercheck/app/drive/webdriver"
	"offercheck/app/say"
	"offercheck/app/site"
)

// on is a walk at a window of another browser.
func on(w *webdriver.Window) walk { return walk{w, driven{w}} }

// TestDrillWindows is the tests of several windows of the site: a write here and an erase
// there, and one that was left open.
func TestDrillWindows(t *testing.T) {
	inEngines(t, func(t *testing.T, e webdriver.Engine) {
		for _, test := range []struct {
			name string
			run  func(open func() walk)
		}{
			{"each keeps by itself", keepByThemselves},
			{"two keep on the device", keepOnOneDevice},
			{"one erases", eraseReachesAll},
			{"one moves off the device", movedOffTheDevice},
		} {
			t.Run(test.name, func(t *testing.T) {
				var first *webdriver.Window
				test.run(func() walk {
					if first == nil {
						first = e.Open(t, site.Handler(siteDir, base), base)
						return on(first)
					}
					return on(first.NewTab())
				})
			})
		}
	})
}

// fill puts something else's text into both storages, until not one more letter has room.
const fill = `(() => {
	for (const area of [localStorage, sessionStorage]) {
		let text = "x".repeat(1 << 23), n = 0;
		while (text) try { area.setItem("others" + n++, text); } catch { text = text.slice(text.length / 2 + 0.5); }
	}
	return true;
})()`

// TestDrillStorage fills the storage for real, in the middle of the interview, and makes room
// again: the page says at once that nothing is kept, and no more.
func TestDrillStorage(t *testing.T) {
	inEngines(t, func(t *testing.T, e webdriver.Engine) {
		w := on(e.Open(t, site.Handler(siteDir, base), base))
		w.owes("11111")
		w.warns("")
		eval[bool](w, fill)
		w.text("tax-year", "2022")
		w.warns("full")
		w.press(".keeping a")
		w.At("/case/")
		w.warns("full")
		eval[bool](w, `history.back(), true`)
		w.At("/tax-year/")
		w.Wait(`document.getElementById("tax-year").value === "2022"`)
		eval[bool](w, `[localStorage, sessionStorage].forEach((area) => Object.keys(area).filter((name) => name.startsWith("others")).forEach((name) => area.removeItem(name))), true`)
		w.text("tax-year", "2023")
		w.warns("")
		w.Reload()
		w.Wait(`document.getElementById("tax-year").value === "2023"`)
		w.hasOwed(inTab, "11111", "")
	})
}

// TestDrillRefused is a browser that was told to keep nothing: the page says so where one
// types, the answers last as long as the window, and the check and Erase work.
func TestDrillRefused(t *testing.T) {
	inEngines(t, func(t *testing.T, e webdriver.Engine) {
		w := on(e.Refusing().Open(t, site.Handler(siteDir, base), base))
		w.Allow(tried...)
		w.Allow("The operation is insecure") // says Firefox of each question what is kept
		w.owes("11111")
		if e.Name == "WebKit" { // it keeps in the tab all the same
			w.hasOwed(inTab, "11111", "")
			w.warns("")
			w.Load("/case/")
			w.press("#keep-device")
		} else {
			w.warns("full")
			w.press(".keeping a")
		}
		w.At("/case/")
		w.warns("full")
		if want := say.In("en").Say("case.kept.nowhere"); !strings.Contains(w.Page(), want) {
			t.Errorf("the page does not say %q:\n%s", want, w.Page())
		}
		w.press(`footer a[href$="/privacy/"]`)
		w.At("/privacy/")
		for row, says := range map[string]string{"own": "attempt.refused", "other": "attempt.refused", "policy": "policy.in-force", "requests": "requests.none", "cookies": "cookies.none"} {
			w.Wait(proven(row, says))
		}
		eval[bool](w, `history.go(-2), true`)
		w.Wait(`location.pathname !== ` + quote(base+"privacy/") + ` && location.pathname !== ` + quote(base+"case/"))
		w.press(`footer a[href$="/case/"]`)
		w.At("/case/")
		w.press("#erase-all")
		w.press("#erase-now")
		w.Wait(`!!document.getElementById("erased")`)
	})
}

// TestDrillShared says that the computer is shared and leaves by the quick exit: nothing is
// kept, the page is empty at once, and Back shows no answer.
func TestDrillShared(t *testing.T) {
	inEngines(t, func(t *testing.T, e webdriver.Engine) {
		own := site.Handler(siteDir, base)
		w := on(e.Open(t, http.HandlerFunc(func(to http.ResponseWriter, r *http.Request) {
			if r.URL.Path != "/elsewhere" {
				own.ServeHTTP(to, r)
				return
			}
			to.Header().Set("Content-Type", "text/html")
			to.Write([]byte(`<!doctype html><link rel="icon" href="data:,"><title>elsewhere</title><h1>elsewhere</h1>`))
		}), base))
		leaves := func(shows string) {
			t.Helper()
			if seen := eval[string](w, `(() => {
				const link = document.querySelector("a.exit");
				link.href = location.origin + "/elsewhere";
				link.click();
				return document.body.innerText + "|" + `+keptHere+`;
			})()`); seen != shows {
				t.Errorf("the page shows and the browser keeps %s, want %s", seen, shows)
			}
			w.Wait(`location.pathname === "/elsewhere"`)
			eval[bool](w, `history.back(), true`)
			w.Wait(`location.pathname !== "/elsewhere" && ` + drive.Ready + ` && ` + owed + ` !== "11,111"`)
			if kept := eval[string](w, keptHere); kept != "[[],[]]" {
				t.Errorf("it keeps %s", kept)
			}
		}
		going := say.In("en").Say("part.exit.going")
		w.owes("11111")
		w.text("tax-year", "2022")
		leaves(going + "|[[],[]]")

		w.Load("/")
		w.press("#shared")
		w.Wait(`document.documentElement.hasAttribute("data-shared")`)
		w.owes("11111")
		w.text("tax-year", "2022")
		if kept := eval[string](w, keptHere); kept != "[[],[]]" {
			t.Errorf("it keeps %s", kept)
		}
		eval[bool](w, `location.href = "/elsewhere", true`)
		w.Wait(`location.pathname === "/elsewhere"`)
		eval[bool](w, `history.back(), true`)
		w.Wait(`location.pathname !== "/elsewhere" && ` + drive.Ready)
		w.Load("/debt-total/")
		w.Wait(owed + ` === ""`)
	})
}

// TestDrillSealed locks the answers on the device with a passphrase: the page says that it
// takes a moment, and the browser has shown that, before it stands still. After a reload
// another passphrase opens nothing, and the right one all.
func TestDrillSealed(t *testing.T) {
	inEngines(t, func(t *testing.T, e webdriver.Engine) { locksAnswers(on(e.Open(t, site.Handler(siteDir, base), base))) })
	t.Run("Chromium", func(t *testing.T) { locksAnswers(newVisit(t).by(mouse{})) })
}

func locksAnswers(w walk) {
	types := func(passphrase, id string) {
		w.Helper()
		w.Wait(`document.getElementById(` + quote(id) + `) !== null`)
		eval[bool](w, `(() => {
				window.order = [];
				const add = (what) => { if (!order.includes(what)) order.push(what); };
				new MutationObserver(() => {
					if (document.querySelector("main p[aria-hidden]")?.innerText !== `+quote(say.In("en").Say("sealed.working"))+`) return void (order.length && add("done"));
					add("said");
					requestAnimationFrame(() => setTimeout(() => add("shown")));
				}).observe(document.body, { childList: true, subtree: true, characterData: true });
				return true;
			})()`)
		w.text(id, passphrase)
		w.press("#" + id + "-now")
		w.Wait(`order.length === 3`)
		if order := eval[string](w, `order.join()`); order != "said,shown,done" {
			w.Errorf("%s: %s", id, order)
		}
	}
	w.owes("61234")
	w.keepsOnDevice()
	w.press("#passphrase-shown")
	w.Wait(`document.getElementById("passphrase-again") === null`)
	types("blue river", "passphrase")
	w.Wait(`document.getElementById("unseal") !== null`)
	kept := eval[string](w, onDevice)
	if !strings.HasPrefix(kept, "-----BEGIN AGE") {
		w.Errorf("it keeps %s", kept)
	}
	w.Load("/debt-total/")
	types("red river", "unlock")
	w.Wait(`document.activeElement.id === "errors"`)
	if now := eval[string](w, onDevice); now != kept {
		w.Errorf("another passphrase made it %s", now)
	}
	types("blue river", "unlock")
	w.Wait(`document.getElementById("debt-total")?.value === "61,234"`)
}
