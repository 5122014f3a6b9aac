//go:build !js

package main

import (
	"strings"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// A mouse is a user who clicks and types.
type mouse struct{}

func (mouse) text(v *visit, id, text string) {
	v.Helper()
	v.Do(chromedp.Focus(chromedp.ID(id)))
	eval[bool](v, `document.activeElement.select?.() ?? true`)
	v.Insert(text)
	v.Wait(suggested)
}

// suggested is true once a combobox that has the focus shows what matches its text:
// until then a button below it is about to move.
const suggested = `document.activeElement.role !== "combobox" || document.activeElement.closest(".lookup").querySelector("[role=status]").innerText !== ""`

func (mouse) tick(v *visit, id string) {
	v.Helper()
	if !eval[bool](v, checked(id)) {
		v.Do(chromedp.Click(chromedp.ID(id)))
	}
	v.Wait(checked(id))
}

func (mouse) choose(v *visit, id, value string) {
	v.Helper()
	eval[bool](v, `(() => { const e = document.getElementById(`+quote(id)+`); e.value = `+quote(value)+`;
		return e.dispatchEvent(new Event("input", {bubbles: true})), e.dispatchEvent(new Event("change", {bubbles: true})) })()`)
}

// press clicks, and does so again if the page replaced the element between finding it
// and clicking.
func (mouse) press(v *visit, selector string) {
	v.Helper()
	click := chromedp.Click(chromedp.CSS(selector))
	if err := chromedp.Do(v.Context, click); err != nil && strings.Contains(err.Error(), "Could not find node") {
		v.Do(click)
	} else if err != nil {
		v.Fatal(err)
	}
}

// A keyboard is a user who reaches everything by Tab and answers by keys alone.
type keyboard struct{}

func (k keyboard) text(v *visit, id, text string) {
	v.Helper()
	k.reach(v, `document.activeElement.id === `+quote(id))
	v.Do(chromedp.KeyEvent("a", chromedp.KeyModifiers(chromedp.ModifierCtrl)), chromedp.KeyEvent(text))
}

func (k keyboard) tick(v *visit, id string) {
	v.Helper()
	k.reach(v, `(document.activeElement.id === `+quote(id)+` || !!document.activeElement.name &&
		document.activeElement.name === document.getElementById(`+quote(id)+`).name)`)
	for range 20 {
		if eval[bool](v, checked(id)) {
			return
		}
		if eval[bool](v, `document.activeElement.id === `+quote(id)) {
			v.Do(chromedp.KeyEvent(" "))
		} else {
			v.Do(chromedp.KeyEvent(kb.ArrowDown))
		}
	}
	v.Fatalf("%s cannot be ticked by keyboard", id)
}

func (k keyboard) choose(v *visit, id, value string) {
	v.Helper()
	k.reach(v, `document.activeElement.id === `+quote(id))
	name := eval[string](v, `[...document.getElementById(`+quote(id)+`).options].find((o) => o.value === `+quote(value)+`).text`)
	v.Do(chromedp.KeyEvent(name))
	v.Wait(`document.getElementById(` + quote(id) + `).value === ` + quote(value))
}

func (k keyboard) press(v *visit, selector string) {
	v.Helper()
	k.reach(v, `document.activeElement.matches(`+quote(selector)+`)`)
	v.Enter()
}

// reach presses Tab until the script is true. Whatever has the focus on the way must
// show it.
func (keyboard) reach(v *visit, there string) {
	v.Helper()
	for range 150 {
		if eval[bool](v, there) {
			return
		}
		v.Do(chromedp.KeyEvent(kb.Tab))
		if outline := eval[string](v, `getComputedStyle(document.activeElement).outlineStyle`); outline == "none" && !eval[bool](v, `document.activeElement === document.body`) {
			v.Errorf("no visible focus on %s", eval[string](v, `document.activeElement.outerHTML.slice(0, 200)`))
		}
	}
	v.Fatalf("Tab never gets to where %s\non the page: %.400s", there, v.Page())
}

// checked is a script that says whether a checkbox or radio button is checked.
func checked(id string) string { return `document.getElementById(` + quote(id) + `).checked` }

// quote is s as a string of JavaScript.
func quote(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`).Replace(s) + `"`
}
