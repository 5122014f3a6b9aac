//go:build !js

package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/chromedp"

	"offercheck/app/drive"
	"offercheck/app/keep"
	"offercheck/app/say"
)

// openCase opens a case file on the page of the case file. Where the program runs in that
// language already, a link leads there.
func (v *visit) openCase(lang string, file []byte) {
	v.Helper()
	if eval[bool](v, drive.Ready+` && document.documentElement.lang === `+quote(lang)) {
		v.follow(lang, "/case/")
	} else {
		v.Load(in(lang, "/case/"))
	}
	v.Do(chromedp.SetUploadFiles(chromedp.ID("file"), []string{v.fileOf(file)}))
}

// fileOf is the name of a file with that content, on the test's own disk.
func (v *visit) fileOf(content []byte) string {
	v.Helper()
	name := filepath.Join(v.TempDir(), keep.Name)
	if err := os.WriteFile(name, content, 0o600); err != nil {
		v.Fatal(err)
	}
	return name
}

// TestStoriesOnThePage opens the case of every story as a file, every other one in Spanish,
// and compares the page with the output of assess.
func TestStoriesOnThePage(t *testing.T) {
	t.Parallel()
	for n, lang := range say.Langs {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			v := newVisit(t)
			for i, name := range stories(t) {
				if i%len(say.Langs) != n {
					continue
				}
				s := story(t, name)
				v.openCase(lang, s.file)
				v.At(in(lang, "/tasks/"))
				v.follow(lang, "/worksheet/#on="+s.on.String())
				compareReport(v, s, lang)
				if t.Failed() {
					t.Fatalf("the story is %s", name)
				}
			}
		})
	}
}

// TestDownload downloads the case file, erases everything, and opens the file: the
// answers are the same. The file's address is not revoked before a slow browser has
// fetched it.
func TestDownload(t *testing.T) {
	t.Parallel()
	v, s := newVisit(t), story(t, "ohio-same-facts")
	v.openCase("en", s.file)
	v.At("/tasks/")
	v.Load("/case/")
	dir := t.TempDir()
	_, err := chromedp.CallBrowser(v.Context, browser.SetDownloadBehavior, browser.SetDownloadBehaviorParams{
		Behavior: browser.SetDownloadBehaviorBehaviorAllow, DownloadPath: dir, BrowserContextID: chromedp.FromContext(v.Context).BrowserContextID,
	})
	if err != nil {
		t.Fatal(err)
	}
	eval[bool](v, `URL.revokeObjectURL = () => { window.revoked = true }, true`)
	v.Do(chromedp.Click(chromedp.ID("download-now")))
	file := await(t, filepath.Join(dir, keep.Name))
	if eval[bool](v, `!!window.revoked`) {
		t.Error("the address of the file was revoked at once")
	}
	c, err := keep.Read(file)
	if err != nil {
		t.Fatalf("the file cannot be read: %v\n%s", err, file)
	}
	if !bytes.Equal(keep.Write(c, s.on), keep.Write(s.c, s.on)) {
		t.Errorf("the file has other answers:\n%s", file)
	}
}

// await reads a file once it exists.
func await(t *testing.T, name string) []byte {
	t.Helper()
	for range 100 {
		if b, err := os.ReadFile(name); err == nil && len(b) > 0 {
			return b
		}
		time.Sleep(100 * time.Millisecond)
	}
	t.Fatalf("%s never came", name)
	return nil
}

// TestWrongFile opens files that are no case files. The page says what is wrong with
// each, and the case stays as it was. For a file of a newer version, and no other, it looks
// for a newer version of the site.
func TestWrongFile(t *testing.T) {
	t.Parallel()
	v, s := newVisit(t), story(t, "ohio-same-facts")
	v.InitScript(`Object.defineProperty(window, "goappTryUpdate", { get: () => () => { window.looks = true; }, set() {} })`)
	v.openCase("en", s.file)
	v.At("/tasks/")
	kept := eval[string](v, `sessionStorage.getItem("offercheck:case")`)
	for _, test := range []struct{ name, file string }{
		{"cut short", string(s.file[:len(s.file)/2])},
		{"of another program", `{"openapi": "3.0"}`},
		{"not JSON at all", "PK\x03\x04"},
		{"empty", " "},
		{"of a newer version", strings.Replace(string(s.file), `"offercheck": 1`, `"offercheck": 2`, 1)},
		{"with an amount that is none", strings.Replace(string(s.file), `"42000"`, `"many"`, 1)},
		{"with a debt below zero", strings.Replace(string(s.file), `"42000"`, `"-42000"`, 1)},
	} {
		t.Run(test.name, func(t *testing.T) {
			v.TB = t
			if test.file == string(s.file) {
				t.Fatal("nothing is wrong with the file")
			}
			v.follow("en", "/tasks/")
			eval[bool](v, `window.looks = false, true`)
			v.openCase("en", []byte(test.file))
			v.Wait(`!!document.querySelector(".errors")`)
			if got := v.problems(); len(got) != 1 || strings.Contains(got[0], "⟦") {
				t.Errorf("says %q", got)
			}
			if now := eval[string](v, `sessionStorage.getItem("offercheck:case")`); now != kept {
				t.Errorf("the case became %s", now)
			}
			if looks := eval[bool](v, `window.looks === true`); looks != (test.name == "of a newer version") {
				t.Errorf("it looks for a newer version of the site: %v", looks)
			}
		})
	}
}

// TestFileOfAFormerCounty opens the file of a household in Fairfield County: the page of
// the county comes up, says what the county became, and finds it by the old name.
func TestFileOfAFormerCounty(t *testing.T) {
	t.Parallel()
	v, s := newVisit(t), story(t, "ohio-same-facts")
	file := strings.Replace(string(s.file), `"39049"`, `"09001"`, 1)
	file = strings.Replace(file, `"OH"`, `"CT"`, 1)
	for _, lang := range say.Langs {
		v.openCase(lang, []byte(file))
		v.At(in(lang, "/place/"))
		v.Wait(`document.activeElement.id === "errors"`)
		if got := v.problems(); len(got) != 1 || !strings.Contains(got[0], "Greater Bridgeport") || !strings.Contains(got[0], "2022") {
			t.Errorf("%s: says %q", lang, got)
		}
		v.Do(chromedp.Click(chromedp.ID("county")))
		v.Wait(`document.querySelectorAll("#county-list [role=option]").length === 3`)
		v.Do(chromedp.Click(chromedp.ID("county-09190-fairfield-county")))
		v.Wait(`document.getElementById("county").value === "Western Connecticut Planning Region"`)
		v.Do(chromedp.Click(chromedp.ID("continue")))
		v.Wait(`JSON.parse(sessionStorage.getItem("offercheck:case")).case.household.county === "09190"`)
	}
}

// TestErase erases a case that is kept on the device: nothing is left, and the page counts
// what every storage holds, also what is none of its own. An app of its own offers at the
// start to keep it there, and only then is the browser asked not to throw it away.
func TestErase(t *testing.T) {
	t.Parallel()
	v, s := newCopied(t), story(t, "ohio-same-facts")
	v.InitScript(`navigator.storage.persist = () => { window.asked = (window.asked ?? 0) + 1; return Promise.resolve(true); };
		if (location.hash === "#app") { const real = matchMedia; window.matchMedia = (q) => q.includes("standalone") ? {matches: true} : real.call(window, q); }`)
	v.openCase("en", s.file)
	v.At("/tasks/")
	v.Wait(drive.Controlled)
	v.Load("/")
	if eval[bool](v, `!!document.getElementById("installed-keep")`) {
		t.Error("a window of the browser is taken for an app")
	}
	v.Load("/tasks/")
	v.Load("/#app")
	v.Wait(`!!document.getElementById("installed-keep")`)
	v.accessible(axe(t), "an app of its own")
	if asked := eval[int](v, `window.asked ?? 0`); asked != 0 {
		t.Errorf("the browser was asked %d times before anybody chose to keep anything", asked)
	}
	v.Do(chromedp.Click(chromedp.ID("installed-keep")))
	v.Wait(onDevice + ` !== "" && window.asked === 1`)
	v.Wait(`document.querySelector("main").innerText.includes(` + quote(say.In("en").Say("case.kept.device")) + `)`)
	v.follow("en", "/case/")
	eval[bool](v, `document.cookie = "others=1", indexedDB.open("others"), true`)
	v.Do(chromedp.Click(chromedp.ID("erase-all")), chromedp.Click(chromedp.ID("erase-now")), chromedp.WaitReady(chromedp.ID("erased")))
	if left := eval[int](v, `sessionStorage.length + localStorage.length`); left != 0 {
		t.Errorf("%d things are left: %s", left, eval[string](v, `JSON.stringify([{...sessionStorage}, {...localStorage}])`))
	}
	files := eval[int](v, `(async () => { let n = 0; for (const name of await caches.keys()) n += (await (await caches.open(name)).keys()).length; return n })()`)
	if files == 0 {
		t.Error("there is no copy")
	}
	for row, seen := range map[string]string{"tab": "Nothing", "device": "Nothing", "databases": "1", "cookies": "1", "files": strconv.Itoa(files)} {
		v.Wait(`[...document.querySelectorAll("#erased .proof__row")].some((e) =>
			e.querySelector("dt").innerText === ` + quote(say.In("en").Say("case.erased."+row)) + ` && e.querySelector("dd").innerText === ` + quote(seen) + `)`)
	}
	v.accessible(axe(t), "what is left after erasing")
	v.fitsAll("what is left after erasing")
	v.Load("/tasks/")
	if v.Wait(`document.body.innerText.includes("0 of 7")`); t.Failed() {
		t.Log(v.Page())
	}
}
