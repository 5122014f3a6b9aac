//go:build !js

package webdriver

import (
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"offercheck/app/drive"
)

// A Window is the window of a browser, on a server of its own.
type Window struct {
	testing.TB
	Engine Engine

	browser *browser
	server  *httptest.Server
	base    string
	mu      sync.Mutex
	served  []string
}

var (
	navigate = command{"Navigate", "/url"}
	execute  = command{"ExecuteAsyncScript", "/execute/async"}
	find     = command{"FindElement", "/element"}
	click    = command{"ElementClick", "/element/{id}/click"}
	sendKeys = command{"ElementSendKeys", "/element/{id}/value"}
	timeouts = command{"SetTimeouts", "/timeouts"}
)

// Open opens a window of a new browser on a site, served under base: "/repo/".
func (e Engine) Open(t testing.TB, site http.Handler, base string) *Window {
	t.Helper()
	w := &Window{TB: t, Engine: e, base: base}
	w.server = httptest.NewServer(http.HandlerFunc(func(to http.ResponseWriter, r *http.Request) {
		w.mu.Lock()
		w.served = append(w.served, r.URL.Path)
		w.mu.Unlock()
		site.ServeHTTP(to, r)
	}))
	t.Cleanup(w.server.Close)
	w.browser = e.open(t)
	w.do(timeouts, map[string]any{"script": 30_000, "pageLoad": 60_000})
	return w
}

// do sends a command.
func (w *Window) do(c command, params map[string]any) json.RawMessage {
	w.Helper()
	answer, err := w.browser.call(c, params)
	if err != nil {
		w.Fatalf("%v\non the page: %.600s", err, w.Page())
	}
	return answer
}

// Go opens the page at a path below the base, as from a bookmark: "/tasks/". Firefox may say
// that it is there before it has left the page before.
func (w *Window) Go(path string) {
	w.Helper()
	address := w.server.URL + w.base + strings.TrimPrefix(path, "/")
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
	w.Wait(`location.pathname === ` + strconv.Quote(w.base+strings.TrimPrefix(path, "/")) + ` && !!document.querySelector("h1")`)
}

// Value is the value of a script, or what its promise resolves to, as JSON.
func (w *Window) Value(script string) (json.RawMessage, error) {
	answer, err := w.browser.call(execute, map[string]any{"args": []any{}, "script": `
		const done = arguments[arguments.length - 1];
		Promise.resolve().then(() => (` + script + `)).then((value) => done({ value }), (e) => done({ fault: String(e) }))`})
	if err != nil {
		return nil, err
	}
	var got struct {
		Value struct {
			Value json.RawMessage
			Fault string
		}
	}
	if err := json.Unmarshal(answer, &got); err != nil {
		return nil, err
	}
	if got.Value.Fault != "" {
		return nil, errors.New(got.Value.Fault)
	}
	return got.Value.Value, nil
}

// patience is how long Wait waits.
const patience = 30 * time.Second

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

// Click clicks on the element that a selector picks. WebKit's driver does not find one that
// lies a pixel below the window, so it is brought in first.
func (w *Window) Click(selector string) {
	w.Helper()
	id := w.find(selector)
	if _, err := w.Value(`(e => (e.closest("select") ?? e).scrollIntoView({block: "center", behavior: "instant"}))(document.querySelector(` + strconv.Quote(selector) + `))`); err != nil {
		w.Fatal(err)
	}
	w.do(click, map[string]any{"id": id})
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

// Served is the path of every request that has reached the server.
func (w *Window) Served() []string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return append([]string(nil), w.served...)
}

// StopServer stops the server, so that no request is answered any more.
func (w *Window) StopServer() {
	w.server.CloseClientConnections()
	w.server.Close()
}
