//go:build !js

package main

import (
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"offercheck/app/drive"
)

// TestCounty chooses a county by keyboard alone: the number of matches is announced,
// arrow keys go through the list, Enter chooses, leaving the field chooses the only one
// that is left, and a county of another state is refused.
func TestCounty(t *testing.T) {
	t.Parallel()
	v, keys := newVisit(t), keyboard{}
	v.Load("/place/")
	keys.choose(v, "state", "OH")
	keys.text(v, "county", "f")
	status := `[...document.querySelectorAll("[role=status]")].map((e) => e.innerText).join(" ")`
	v.Wait(status + `.includes("4")`) // Fairfield, Fayette, Franklin, Fulton
	if open := eval[string](v, `document.getElementById("county").getAttribute("aria-expanded")`); open != "true" {
		t.Errorf("the list is said to be open: %s", open)
	}
	for range 3 {
		v.Do(chromedp.KeyEvent(kb.ArrowDown))
	}
	v.Wait(`document.getElementById(document.getElementById("county").getAttribute("aria-activedescendant"))?.innerText.includes("Franklin")`)
	v.Enter()
	v.Wait(`document.getElementById("county").value === "Franklin County"`)
	keys.text(v, "county", "cuy")
	v.Do(chromedp.KeyEvent(kb.Tab))
	v.Wait(`document.getElementById("county").value === "Cuyahoga County"`)
	keys.choose(v, "state", "TX")
	mouse{}.text(v, "county", "Franklin County, Ohio")
	keys.press(v, "#continue")
	v.Wait(`!!document.querySelector(".errors")`)
	mouse{}.text(v, "county", "El Paso County")
	v.onePerson()
	keys.press(v, "#continue")
	v.At("/comes-in/")
}

// onePerson fills in what the page of the household asks besides the place.
func (v *visit) onePerson() {
	v.Helper()
	mouse{}.text(v, "under-65", "1")
	mouse{}.text(v, "over-65", "0")
	mouse{}.tick(v, "owing-alone")
}

// TestCountyThenContinue types a county and holds the mouse button on Continue as long as
// a person does: the list of counties closes only when the button is released, so that
// Continue stays under the pointer.
func TestCountyThenContinue(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"Lake County", "Lake", "lak"} {
		t.Run(name, func(t *testing.T) {
			v, by := newVisit(t), mouse{}
			v.Load("/es/place/")
			v.ThrottleCPU(4)
			v.onePerson()
			by.choose(v, "state", "OH")
			by.text(v, "county", name)
			open := `document.querySelectorAll("#county-list:not([hidden]) [role=option]").length === 1`
			v.Wait(open)
			v.Press("continue", 300*time.Millisecond)
			v.At("/es/comes-in/")
		})
	}
}

// TestKept reloads the page while typing, switches the language, and goes back: the text
// stays as it was typed.
func TestKept(t *testing.T) {
	t.Parallel()
	v := newVisit(t)
	v.Load("/debt-total/")
	mouse{}.text(v, "debt-total", " $1,250.50 ")
	v.Reload()
	typed := `document.getElementById("debt-total")?.value`
	v.Wait(typed + ` === " $1,250.50 "`)
	v.Do(chromedp.Click(chromedp.CSS("a.language")))
	v.At("/es/debt-total/")
	v.Wait(typed + ` === " $1,250.50 "`)
	mouse{}.press(v, "#continue")
	v.At("/es/tax-year/")
	v.Do(chromedp.NavigateBack())
	v.At("/es/debt-total/")
	v.Wait(typed + `?.trim() === "1,250.50"`)
	v.Reload()
	v.Wait(typed + `?.trim() === "1,250.50"`)
	v.Load("/check-debt/")
	if page := v.Page(); !strings.Contains(page, "$1,250.50") {
		t.Errorf("the check page says %s", page)
	}
}

// TestKeptOnDevice opens another window: the answers are there only if they are kept on
// the device.
func TestKeptOnDevice(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name, button, want string
	}{
		{"as it is", "", "0 of 7"},
		{"kept on the device", "keep-device", "7 of 7"},
	} {
		t.Run(test.name, func(t *testing.T) {
			v := newVisit(t)
			v.openCase("en", story(t, "ohio-same-facts").file)
			v.At("/tasks/")
			v.Load("/case/")
			if test.button != "" {
				v.Do(chromedp.Click(chromedp.ID(test.button)))
				v.Wait(`!!localStorage.getItem("offercheck:case")`)
			}
			other := v.NewTab()
			other.Load("/tasks/")
			if page := other.Page(); !strings.Contains(page, test.want) {
				t.Errorf("the other window does not say %q: %.300s", test.want, page)
			}
		})
	}
}

// typeBeforeStart types into a field before the program starts, which takes seconds on
// this slow network.
func (v *visit) typeBeforeStart(path, id, text string) {
	v.Helper()
	v.ThrottleNetwork(drive.Network{Latency: 100, Down: 400_000, Up: 400_000})
	v.Go(path)
	if eval[bool](v, drive.Ready) {
		v.Fatal("the program was there too soon for this test")
	}
	v.Do(chromedp.Focus(chromedp.ID(id)))
	v.Insert(text)
}

// TestTypedBeforeStart types before the program starts: the page says how much of it is
// loaded, and the text, the focus and the caret stay.
func TestTypedBeforeStart(t *testing.T) {
	t.Parallel()
	v := newVisit(t)
	v.typeBeforeStart("/debt-total/", "debt-total", "12,000")
	v.Wait(`(done => done > 0 && done < 100)(parseInt(document.getElementById("boot-percent")?.textContent))`)
	v.Do(chromedp.KeyEvent(kb.ArrowLeft), chromedp.KeyEvent(kb.ArrowLeft))
	v.Wait(drive.Ready)
	for what, script := range map[string]string{
		"text":  `document.getElementById("debt-total").value === "12,000"`,
		"focus": `document.activeElement.id === "debt-total"`,
		"caret": `document.activeElement.selectionStart === 4`,
	} {
		if !eval[bool](v, script) {
			t.Errorf("the %s is not kept: %s", what, eval[string](v, `document.activeElement.outerHTML`))
		}
	}
	mouse{}.press(v, "#continue")
	v.At("/tax-year/")
}

// TestTypedAndReloaded types before the program starts, and loads the page again, or leaves
// it and comes back: what was typed is there. What is pasted into the transcript page is
// kept nowhere.
func TestTypedAndReloaded(t *testing.T) {
	t.Parallel()
	v := newVisit(t)
	v.typeBeforeStart("/debt-total/", "debt-total", "12,000")
	v.Go("/tasks/")
	v.typeBeforeStart("/debt-total/", "debt-total", "7")
	v.Do(chromedp.Reload())
	typed := `document.getElementById("debt-total")?.value === "12,0007"`
	v.Wait(typed)
	v.Go("/transcript/")
	v.Do(chromedp.Focus(chromedp.CSS("textarea")))
	v.Insert("ACCOUNT 123-45-6789")
	if kept := eval[string](v, `JSON.stringify(sessionStorage) + JSON.stringify(localStorage)`); strings.Contains(kept, "6789") {
		t.Errorf("it keeps %s", kept)
	}
	v.ThrottleNetwork(drive.Network{Latency: 0, Down: -1, Up: -1})
	v.Load("/debt-total/")
	v.Wait(typed)
	if kept := eval[string](v, `sessionStorage.getItem("offercheck:early") ?? ""`); kept != "" {
		t.Errorf("it keeps %s besides the drafts", kept)
	}
}

// TestContinueBeforeStart presses Continue before the program starts: it is done then.
func TestContinueBeforeStart(t *testing.T) {
	t.Parallel()
	v := newVisit(t)
	v.typeBeforeStart("/debt-total/", "debt-total", "12,000")
	mouse{}.press(v, "#continue")
	if at := eval[string](v, `location.pathname`); at != base+"debt-total/" {
		t.Errorf("it went to %s without the program", at)
	}
	v.At("/tax-year/")
	v.hasOwed(inTab, "12000", "")
}

// TestWithoutProgram reads a page whose program never loads.
func TestWithoutProgram(t *testing.T) {
	t.Parallel()
	v := newVisit(t)
	v.Allow("ERR_BLOCKED_BY_CLIENT")
	drive.Call(v.Window, network.SetBlockedURLs, network.SetBlockedURLsParams{
		URLPatterns: []*network.BlockPattern{{URLPattern: "*://*:*/*.wasm*", Block: true}, {URLPattern: "*://*:*/*.js", Block: true}},
	})
	v.Go("/limits/")
	if text := v.Page(); len(text) < 1000 || !strings.Contains(text, "not the IRS") {
		t.Errorf("the page only says %s", text)
	}
}
