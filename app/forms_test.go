//go:build !js

package main

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/chromedp"

	"offercheck/app/ask"
	ics "offercheck/app/calendar"
	"offercheck/app/keep"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/form"
)

// downloads is the directory in which this window's downloads arrive from now on.
func (v *visit) downloads() string {
	v.Helper()
	dir := v.TempDir()
	if _, err := chromedp.CallBrowser(v.Context, browser.SetDownloadBehavior, browser.SetDownloadBehaviorParams{
		Behavior: browser.SetDownloadBehaviorBehaviorAllow, DownloadPath: dir, BrowserContextID: chromedp.FromContext(v.Context).BrowserContextID,
	}); err != nil {
		v.Fatal(err)
	}
	return dir
}

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
	dir := v.downloads()
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

// scrawlAmount is what nobody else types into an amount.
const scrawlAmount = "98,761.43"

// fillForm types into every field of a form, and says how many it has.
const fillForm = `(() => {
	const fields = [...document.querySelectorAll('main input[type=text][id^="print-"]')];
	for (const f of fields) {
		f.value = /^print-share-/.test(f.id) ? "` + scrawlAmount + `" : "` + scrawl + `";
		f.dispatchEvent(new Event("input", {bubbles: true}));
	}
	return fields.length;
})()`

// TestEveryForm fills in every field of each form that is not among those of an offer or a plan, of a
// household that needs it, in both languages and on both sizes of paper in turns. It takes no more
// pages than it should. What was typed is on it, and in no storage, address, title or case file;
// nor in a sealed file, or the calendar's.
func TestEveryForm(t *testing.T) {
	t.Parallel()
	v := newVisit(t)
	var files [][]byte
	seen := map[string]bool{"656": true, "433-a-oic": true, "9465": true, "433-f": true} // TestPapersPrinted
	for i, x := range []struct {
		form, story string
		change      func(*facts.Case)
		most        int // pages
	}{
		{"2848", "texas-couple-can-pay", nil, 2},
		{"8379", "missouri-refund-taken", nil, 3},
		{"8857", "missouri-former-spouse", nil, 3},
		{"911", "florida-levy-on-benefits", nil, 2},
		{"9423", "florida-levy-on-benefits", nil, 2},
		{"12153", "florida-levy-on-benefits", nil, 2},
		{"656-l", "missouri-audit-without-papers", nil, 2},
		{"843", "pennsylvania-two-years-can-pay", nil, 3},
		{"433-h", "ohio-same-facts", nil, 4},
		{"433-d", "ohio-same-facts", nil, 2},
		{"433-b-oic", "ohio-same-facts", nil, 3},
		{"13844", "philadelphia-nothing-left", nil, 1},
		{"retirement-sheet", "ohio-same-facts", nil, 1},
		{"12277", "missouri-deficiency-and-lien", func(c *facts.Case) {
			h := &c.Debt.Years[0].History
			h.PlanFrom = facts.Say(datetest.Day("2026-03-01"))
		}, 2},
		{"8821", "texas-couple-can-pay", func(c *facts.Case) {
			c.Debt.Years = append(c.Debt.Years, facts.TaxYear{Kind: facts.Say(facts.KindTrustFund), Period: facts.Say(datetest.Day("2024-06-30")), Year: facts.Say(2024)})
			c.Letters.Held = append(c.Letters.Held, facts.Letter{Kind: facts.Say("lt11"), On: facts.Say(datetest.Day("2026-11-05"))})
		}, 2},
	} {
		seen[x.form] = true
		lang, paper := []string{"es", "en"}[i%2], sheets[i/2%2]
		s := story(t, x.story)
		c := s.c.Clone()
		if x.change != nil {
			x.change(&c)
		}
		v.openCase(lang, keep.Write(c, s.on))
		v.At(in(lang, "/tasks/"))
		v.follow(lang, "/forms/"+x.form+"/")
		v.Wait(`!!document.querySelector(".sheet")`)
		if eval[bool](v, `!!document.getElementById("type-names")`) {
			v.pressFor("type-names", `!!document.querySelector("main input[id^=print-]")`)
			if eval[int](v, fillForm) == 0 {
				t.Errorf("Form %s has no fields", x.form)
			}
			v.Wait(`["` + scrawl + `", "` + scrawlAmount + `"].some((s) => document.querySelector("main").innerText.includes(s))`)
		}
		v.hides(x.form, kept, scrawl, scrawlAmount, "98761.43")
		v.hides(x.form, `(async () => JSON.stringify(await indexedDB.databases()) + JSON.stringify(history.state) + name)()`, scrawl, scrawlAmount)
		pdf, pages := v.printed(paper.width, paper.height)
		if pages == 0 || pages > x.most {
			t.Errorf("Form %s in %s takes %d pages of %s, want 1 to %d", x.form, lang, pages, paper.name, x.most)
		}
		if dir := os.Getenv("PRINTED"); dir != "" {
			os.WriteFile(dir+"/form-"+x.form+"-"+lang+".pdf", pdf, 0o600)
		}
		dir := v.downloads()
		v.follow(lang, "/case/")
		v.Do(chromedp.Click(chromedp.ID("download-now")))
		files = append(files, await(t, filepath.Join(dir, keep.Name)))
	}
	for _, id := range form.IDs() {
		if !seen[id] {
			t.Errorf("Form %s is not printed", id)
		}
	}

	const passphrase = "blue river"
	dir := v.downloads()
	v.follow("en", "/letters/")
	v.Do(chromedp.Click(chromedp.ID("calendar")))
	files = append(files, await(t, filepath.Join(dir, ics.Name)))
	v.follow("en", "/case/")
	eval[bool](v, `(document.getElementById("passphrase-shown").checked || document.getElementById("passphrase-shown").click(), true)`)
	v.Wait(`document.getElementById("passphrase-again") === null`)
	v.opensWith("passphrase", passphrase)
	v.Wait(`document.getElementById("unseal") !== null`)
	v.Do(chromedp.Click(chromedp.ID("download-now")))
	text, _, err := keep.Open(await(t, filepath.Join(dir, keep.SealedName)), passphrase)
	if err != nil {
		t.Fatal(err)
	}
	for i, file := range append(files, text) {
		if slices.ContainsFunc([]string{scrawl, scrawlAmount, "98761.43"}, func(s string) bool { return bytes.Contains(file, []byte(s)) }) {
			t.Errorf("file %d has what was typed: %s", i, file)
		}
	}
	v.hides("the browser", kept, scrawl, scrawlAmount)
}
