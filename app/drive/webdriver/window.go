//go:build !js

package webdriver

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"offercheck/app/drive"
)

// A Window is a window of a browser, on a server of its own. Faults of its pages fail its
// test.
type Window struct {
	testing.TB
	Engine Engine

	browser *browser
	server  *server
	handle  string // the browser's name for the window
}

var (
	navigate  = command{name: "Navigate", path: "/url"}
	execute   = command{name: "ExecuteAsyncScript", path: "/execute/async"}
	find      = command{name: "FindElement", path: "/element"}
	click     = command{name: "ElementClick", path: "/element/{id}/click"}
	sendKeys  = command{name: "ElementSendKeys", path: "/element/{id}/value"}
	timeouts  = command{name: "SetTimeouts", path: "/timeouts"}
	getHandle = command{name: "GetWindowHandle", path: "/window", get: true}
	newWindow = command{name: "NewWindow", path: "/window/new"}
	switchTo  = command{name: "SwitchToWindow", path: "/window"}
)

// Open opens a window of a new browser on a site, served under base: "/repo/".
func (e Engine) Open(t testing.TB, site http.Handler, base string) *Window {
	t.Helper()
	w := &Window{TB: t, Engine: e, server: serve(t, site, base), browser: e.open(t)}
	w.do(timeouts, map[string]any{"script": runsScript.Milliseconds(), "pageLoad": loads.Milliseconds()})
	var of struct{ Value string }
	if err := json.Unmarshal(w.do(getHandle, nil), &of); err != nil {
		t.Fatal(err)
	}
	w.handle, w.browser.window = of.Value, of.Value
	t.Cleanup(func() { w.report(t) })
	return w
}

// NewTab is another window with the same storage and server.
func (w *Window) NewTab() *Window {
	w.Helper()
	n := &Window{TB: w.TB, Engine: w.Engine, server: w.server, browser: w.browser}
	var of struct {
		Handle string // in Firefox
		Value  struct{ Handle string }
	}
	if err := json.Unmarshal(w.do(newWindow, map[string]any{"type": "window"}), &of); err != nil {
		w.Fatal(err)
	}
	n.handle = of.Handle + of.Value.Handle
	return n
}

// call sends a command to the window.
func (w *Window) call(c command, params map[string]any) (json.RawMessage, error) {
	if w.browser.window != w.handle {
		if _, err := w.browser.call(switchTo, map[string]any{"handle": w.handle}); err != nil {
			return nil, err
		}
		w.browser.window = w.handle
	}
	return w.browser.call(c, params)
}

// do sends a command that has to succeed.
func (w *Window) do(c command, params map[string]any) json.RawMessage {
	w.Helper()
	answer, err := w.call(c, params)
	if err != nil {
		w.Fatalf("%v\non the page: %.600s", err, w.Page())
	}
	return answer
}

// Go opens the page at a path below the base, as from a bookmark: "/tasks/". Firefox may say
// that it is there before it has left the page before.
func (w *Window) Go(path string) {
	w.Helper()
	address := w.server.URL + w.server.base + strings.TrimPrefix(path, "/")
	page, _, _ := strings.Cut(address, "#")
	if _, err := w.Value(`window.left = location.href.split("#")[0] !== ` + strconv.Quote(page)); err != nil {
		w.Fatal(err)
	}
	w.do(navigate, map[string]any{"url": address})
	w.Wait(`!window.left`)
}

// Load opens a page and waits until the program runs.
func (w *Window) Load(path string) {
	w.Helper()
	w.Go(path)
	w.Wait(drive.Ready)
}

// Reload loads the page again, as its button does, and waits until the program runs.
// Firefox's own command loads it past the worker.
func (w *Window) Reload() {
	w.Helper()
	if _, err := w.Value(`window.left = true, setTimeout(() => location.reload()), true`); err != nil {
		w.Fatal(err)
	}
	w.Wait(`!window.left && ` + drive.Ready)
}

// At waits until the window shows the page at a path, with its heading.
func (w *Window) At(path string) {
	w.Helper()
	w.Wait(`location.pathname === ` + strconv.Quote(w.server.base+strings.TrimPrefix(path, "/")) + ` && !!document.querySelector("h1")`)
}

// Value is the value of a script, or what its promise resolves to, as JSON.
func (w *Window) Value(script string) (json.RawMessage, error) {
	listens := listens
	if _, prints := w.browser.connection.(*marionette); prints {
		listens = ""
	}
	answer, err := w.call(execute, map[string]any{"args": []any{}, "script": listens + `
		const done = arguments[arguments.length - 1], tell = (got) => done({ ...got, faults: (window.faults ?? []).splice(0) });
		Promise.resolve().then(() => (` + script + `)).then((value) => tell({ value }), (e) => tell({ fault: String(e) }))`})
	if err != nil {
		return nil, err
	}
	var got struct {
		Value struct {
			Value  json.RawMessage
			Fault  string
			Faults []string
		}
	}
	if err := json.Unmarshal(answer, &got); err != nil {
		return nil, err
	}
	for _, f := range got.Value.Faults {
		fmt.Fprintln(&w.browser.console, f)
	}
	if got.Value.Fault != "" {
		return nil, errors.New(got.Value.Fault)
	}
	return got.Value.Value, nil
}

// patience is how long Wait waits.
const patience = 3 * time.Minute

// Wait waits until a script is true, on whichever page the window is at by then.
func (w *Window) Wait(script string) {
	w.Helper()
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
		if yes, err := w.Value(`!!(` + script + `)`); err == nil && string(yes) == "true" {
			return
		}
	}
	w.Fatalf("waited for %s\non the page: %.1200s", script, w.Page())
}

// Page is the address and the text of the page, for messages.
func (w *Window) Page() string {
	var text string
	if b, err := w.Value(`location.pathname + location.hash + "\n" + document.body.innerText`); err == nil {
		json.Unmarshal(b, &text)
	}
	return text
}

// Click clicks on the element that a selector picks, and does so again if it was replaced
// meanwhile, or has moved away from under the click. WebKit's driver does not find one that
// lies a pixel below the window, so it is brought in first.
func (w *Window) Click(selector string) {
	w.Helper()
	picked := `document.querySelector(` + strconv.Quote(selector) + `)`
	for end := time.Now().Add(patience); ; {
		id := w.find(selector)
		_, err := w.Value(`(e => {
			(e.closest("select") ?? e).scrollIntoView({block: "center", behavior: "instant"});
			if (!e.closest("select")) addEventListener("click", (click) => { window.hit = click.composedPath().includes(e); }, {once: true, capture: true});
			window.hit = !!e.closest("select");
		})(` + picked + `)`)
		if err == nil {
			_, err = w.call(click, map[string]any{"id": id})
		}
		switch {
		case err == nil && w.hit():
			return
		case err != nil && !replaced.MatchString(err.Error()) || time.Now().After(end):
			w.Fatalf("%s cannot be clicked: %v\non the page: %.600s", selector, err, w.Page())
		}
	}
}

// replaced matches what is said of an element that was replaced, or is about to be.
var replaced = regexp.MustCompile(`(?i)stale element|no such element|NoSuchElement|null|not of type|intercepted`)

// hit reports whether the click has come to its element. A page that was left has no record
// of it.
func (w *Window) hit() bool {
	for range 20 {
		if missed, err := w.Value(`window.hit === false`); err != nil || string(missed) != "true" {
			return true
		}
		time.Sleep(50 * time.Millisecond)
	}
	return false
}

// Type types a text into a field, in place of what it has. Into the field of a file it
// puts the file of that name.
func (w *Window) Type(selector, text string) {
	w.Helper()
	if _, err := w.Value(`document.querySelector(` + strconv.Quote(selector) + `).select?.()`); err != nil {
		w.Fatal(err)
	}
	w.do(sendKeys, map[string]any{"id": w.find(selector), "text": text})
}

// find is the browser's name for an element.
func (w *Window) find(selector string) string {
	w.Helper()
	w.Wait(`document.querySelector(` + strconv.Quote(selector) + `)`)
	var found struct{ Value map[string]string }
	if err := json.Unmarshal(w.do(find, map[string]any{"using": "css selector", "value": selector}), &found); err != nil {
		w.Fatal(err)
	}
	for _, id := range found.Value {
		return id
	}
	w.Fatalf("%s has no name", selector)
	return ""
}

// Downloaded reads the file of that name that the browser has saved, once it is there.
func (w *Window) Downloaded(name string) []byte {
	w.Helper()
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(100 * time.Millisecond) {
		if b, err := os.ReadFile(filepath.Join(w.browser.home, name)); err == nil && len(b) > 0 {
			return b
		}
	}
	w.Fatalf("%s never came", name)
	return nil
}
