//go:build !js

package main

import (
	"bytes"
	"path/filepath"
	"slices"
	"testing"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/chromedp"

	"offercheck/app/ask"
	"offercheck/app/keep"
)

// TestNamesAreForgotten types a name and a number to print a form: they stand on the form,
// and in no storage, address, title or case file, as does a reason that is typed into a
// draft, what went into the bank, and a day to look ahead to. They are still there on the next
// form,
// and gone once they are cleared; after the quick exit Back shows none of them. The focus
// goes along: to the first field, and back to the button that shows the fields.
func TestNamesAreForgotten(t *testing.T) {
	t.Parallel()
	const name, number, account = "Zacharias", "900-55-0199", "77004411-9"
	v, s := newVisit(t), story(t, "ohio-same-facts")
	v.Allow("elsewhere", "favicon.ico")
	v.openCase("en", s.file)
	v.At("/tasks/")
	const shown = `document.querySelector("main").innerHTML`
	typed := func() {
		v.Do(chromedp.Click(chromedp.ID("type-names")))
		v.Wait(`document.activeElement.id === "print-first-name"`)
		v.Do(chromedp.SendKeys(chromedp.ID("print-first-name"), name), chromedp.SendKeys(chromedp.ID("print-number"), number))
		v.Wait(`document.querySelector(".sheet").innerText.includes(` + quote(number) + `)`)
	}
	v.follow("en", "/forms/656/")
	typed()
	v.hides("the browser", kept, name, number)
	v.follow("en", "/forms/433-a-oic/")
	v.Wait(`document.querySelector(".sheet").innerText.includes(` + quote(number) + `)`)
	v.Do(chromedp.SendKeys(chromedp.ID("print-bank-number"), account))
	v.Wait(shown + `.includes(` + quote(account) + `)`)
	v.follow("en", "/forms/9465/")
	v.Do(chromedp.SendKeys(chromedp.ID("print-debit-account"), account), chromedp.SendKeys(chromedp.ID("print-routing"), "011000015"))
	v.Wait(shown + `.includes("011000015")`)
	v.hides("the browser", kept, account, "011000015")

	v.follow("en", "/forms/911/")
	v.Do(chromedp.SendKeys(chromedp.ID("print-shut-off"), name+" power"), chromedp.SendKeys(chromedp.ID("print-shut-day"), "December 3"))
	v.Wait(`document.querySelector(".ledger__more").innerText.includes("On December 3 I will lose this: ` + name + ` power.")`)
	v.hides("the browser", kept, name, number)

	const deposits, on = "98,765.43", "2031-12-29"
	v.follow("en", "/forms/")
	v.pressFor("compare-deposits", `document.activeElement.id === "deposits"`)
	v.Do(chromedp.SendKeys(chromedp.ID("deposits"), deposits))
	v.Wait(`document.getElementById("deposits-said").innerText.includes("$")`)
	v.hides("the browser", kept, deposits, "98765.43")
	v.follow("en", "/after/")
	for ending, typed := range map[string]string{ask.MonthField: "12", ask.DayField: "29", ask.YearField: "2031"} {
		v.Do(chromedp.SendKeys(chromedp.ID("after-accepted"+ending), typed))
	}
	v.Wait(`document.querySelector("main").innerText.includes("December 29, 2036")`)
	v.hides("the browser", kept, on, "December 29", "after-accepted")

	v.follow("en", "/case/")
	dir := t.TempDir()
	if _, err := chromedp.CallBrowser(v.Context, browser.SetDownloadBehavior, browser.SetDownloadBehaviorParams{
		Behavior: browser.SetDownloadBehaviorBehaviorAllow, DownloadPath: dir, BrowserContextID: chromedp.FromContext(v.Context).BrowserContextID,
	}); err != nil {
		t.Fatal(err)
	}
	v.Do(chromedp.Click(chromedp.ID("download-now")))
	if file := await(t, filepath.Join(dir, keep.Name)); slices.ContainsFunc([]string{name, number, account, "011000015", "98765.43", on}, func(s string) bool { return bytes.Contains(file, []byte(s)) }) {
		t.Error("the case file has what was typed")
	}
	v.follow("en", "/forms/656/")
	v.Wait(`document.querySelector(".sheet").innerText.includes(` + quote(number) + `)`)
	v.Do(chromedp.Click(chromedp.ID("clear-names")))
	v.Wait(`document.activeElement.id === "type-names"`)
	v.hides("the form after it was cleared", shown, name, number)
	typed()
	eval[bool](v, `(() => {
		const link = document.querySelector("a.exit");
		link.href = location.origin + "/elsewhere";
		link.click();
		return true;
	})()`)
	v.Wait(`location.pathname === "/elsewhere"`)
	v.travel(-1)
	v.Wait(`location.pathname !== "/elsewhere" && !!document.querySelector("main")`)
	v.hides("Back after the quick exit", `document.documentElement.outerHTML + `+kept, name, number)
}
