//go:build !js

package main

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// TestCounty finds a county by typing and by keys alone: the number of matches
// is told, the arrows go through the list, Enter chooses, and a county of
// another state is refused.
func TestCounty(t *testing.T) {
	v, keys := newVisit(t), keyboard{}
	v.load("/place/")
	keys.choose(v, "state", "OH")
	keys.text(v, "county", "f")
	status := `[...document.querySelectorAll("[role=status]")].map((e) => e.innerText).join(" ")`
	v.wait(status + `.includes("4")`) // Fairfield, Fayette, Franklin, Fulton
	if open := eval[string](v, `document.getElementById("county").getAttribute("aria-expanded")`); open != "true" {
		t.Errorf("the list is said to be open: %s", open)
	}
	for range 3 {
		v.do(chromedp.KeyEvent(kb.ArrowDown))
	}
	v.wait(`document.getElementById(document.getElementById("county").getAttribute("aria-activedescendant"))?.innerText.includes("Franklin")`)
	v.enter()
	v.wait(`document.getElementById("county").value === "Franklin County"`)
	keys.choose(v, "state", "TX")
	pointer{}.text(v, "county", "Franklin County, Ohio")
	keys.press(v, "#continue")
	v.wait(`!!document.querySelector(".errors")`)
	pointer{}.text(v, "county", "El Paso County")
	keys.press(v, "#continue")
	v.at("/people/")
}

// TestKept reloads in the middle of typing, switches the language, goes back
// and forth, and finds every letter where it was.
func TestKept(t *testing.T) {
	v := newVisit(t)
	v.load("/debt-total/")
	pointer{}.text(v, "debt-total", " $1,250.50 ")
	v.do(chromedp.Reload(), ready)
	typed := `document.getElementById("debt-total")?.value`
	v.wait(typed + ` === " $1,250.50 "`)
	v.do(chromedp.Click(chromedp.CSS("a.language")))
	v.at("/es/debt-total/")
	v.wait(typed + ` === " $1,250.50 "`)
	pointer{}.press(v, "#continue")
	v.at("/es/tax-year/")
	v.do(chromedp.NavigateBack())
	v.at("/es/debt-total/")
	v.wait(typed + `?.trim() === "1,250.50"`)
	v.do(chromedp.Reload(), ready)
	v.wait(typed + `?.trim() === "1,250.50"`)
	v.load("/check-debt/")
	if page := v.page(); !strings.Contains(page, "$1,250.50") {
		t.Errorf("the check page says %s", page)
	}
}

// TestKeptOnDevice closes the window and opens another: the answers are there
// only if it was asked for.
func TestKeptOnDevice(t *testing.T) {
	for _, test := range []struct {
		name, button, want string
	}{
		{"as it is", "", "0 of 6"},
		{"kept on the device", "keep-device", "6 of 6"},
	} {
		t.Run(test.name, func(t *testing.T) {
			v := newVisit(t)
			v.give("en", story(t, "ohio-same-facts").file)
			v.at("/tasks/")
			v.load("/case/")
			if test.button != "" {
				v.do(chromedp.Click(chromedp.ID(test.button)))
				v.wait(`!!localStorage.getItem("offercheck:case")`)
			}
			other := v.beside()
			other.load("/tasks/")
			if page := other.page(); !strings.Contains(page, test.want) {
				t.Errorf("the other window does not say %q: %.300s", test.want, page)
			}
		})
	}
}

// beside is another window of the same browser, with the same device storage.
func (v *visit) beside() *visit {
	v.Helper()
	id := chromedp.FromContext(v.ctx).BrowserContextID
	root, err := chromium()
	if err != nil {
		v.Fatal(err)
	}
	ctx, closeWindow := chromedp.NewContext(root, chromedp.WithExistingBrowserContext(id))
	v.Cleanup(closeWindow)
	if err := chromedp.Do(ctx); err != nil {
		v.Fatal(err)
	}
	return &visit{T: v.T, ctx: ctx, server: v.server}
}

// TestTypedEarly types before the program is there, on a line so slow that it
// takes seconds to come: the page says how much of it has, and the text, the
// focus and the caret stay.
func TestTypedEarly(t *testing.T) {
	v := newVisit(t)
	_, err := chromedp.Call(v.ctx, network.EmulateNetworkConditionsByRule, network.EmulateNetworkConditionsByRuleParams{
		MatchedNetworkConditions: []*network.Conditions{{Latency: 100, DownloadThroughput: 400_000, UploadThroughput: 400_000}},
	})
	if err != nil {
		t.Fatal(err)
	}
	v.do(chromedp.Navigate(v.server.URL + base + "debt-total/"))
	if eval[bool](v, `document.documentElement.dataset.app === "ready"`) {
		t.Fatal("the program was there too soon for this test")
	}
	v.do(chromedp.Focus(chromedp.ID("debt-total")))
	v.insert("12,000")
	v.wait(`(done => done > 0 && done < 100)(parseInt(document.getElementById("boot-percent")?.textContent))`)
	v.do(chromedp.KeyEvent(kb.ArrowLeft), chromedp.KeyEvent(kb.ArrowLeft))
	v.do(ready)
	for what, script := range map[string]string{
		"text":  `document.getElementById("debt-total").value === "12,000"`,
		"focus": `document.activeElement.id === "debt-total"`,
		"caret": `document.activeElement.selectionStart === 4`,
	} {
		if !eval[bool](v, script) {
			t.Errorf("the %s is not kept: %s", what, eval[string](v, `document.activeElement.outerHTML`))
		}
	}
	pointer{}.press(v, "#continue")
	v.at("/tax-year/")
}

// TestWithoutProgram reads a page whose program never comes.
func TestWithoutProgram(t *testing.T) {
	v := newVisit(t)
	_, err := chromedp.Call(v.ctx, network.SetBlockedURLs, network.SetBlockedURLsParams{
		URLPatterns: []*network.BlockPattern{{URLPattern: "*://*:*/*.wasm*", Block: true}, {URLPattern: "*://*:*/*.js", Block: true}},
	})
	if err != nil {
		t.Fatal(err)
	}
	v.do(chromedp.Navigate(v.server.URL + base + "limits/"))
	if text := v.page(); len(text) < 1000 || !strings.Contains(text, "not the IRS") {
		t.Errorf("the page only says %s", text)
	}
	v.forgive()
}
