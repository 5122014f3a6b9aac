//go:build !js

package webdriver

import (
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
)

// A console is what a browser prints.
type console struct {
	mu   sync.Mutex
	text []byte
}

func (c *console) Write(b []byte) (int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.text = append(c.text, b...)
	return len(b), nil
}

func (c *console) lines() []string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return strings.Split(string(c.text), "\n")
}

// tail is the end of it, for messages.
func (c *console) tail() string {
	all := c.lines()
	return strings.Join(all[max(0, len(all)-20):], "\n")
}

// fault matches what is said of a page, and not of the browser itself: of what Firefox
// prints, what names an address or quotes what a page has given the console.
var fault = regexp.MustCompile(`CONSOLE (\w+ )*ERROR |^JavaScript error: (http|blob|,)|^console\.error: ["(]`)

// listens is a script that has a page tell its faults from then on. WebKit prints none while
// it is driven: there every script that is run in a page brings this along. What goes wrong
// while a page is loaded, before the first, it does not see.
const listens = `window.faults ??= ((all) => {
	const add = (what) => all.push("CONSOLE ERROR " + what);
	addEventListener("error", (e) => add(e.message ?? "a file did not come"));
	addEventListener("unhandledrejection", (e) => add(e.reason));
	document.addEventListener("securitypolicyviolation", (e) => add("refused by " + e.effectiveDirective + ": " + e.blockedURI));
	const error = console.error;
	console.error = (...what) => { add(what.join(" ")); error.call(console, ...what); };
	return all;
})([]);`

// Allow ignores faults whose message contains one of the texts, for tests that cause
// them on purpose. It holds for every window of the browser.
func (w *Window) Allow(parts ...string) { w.browser.allowed = append(w.browser.allowed, parts...) }

// Faults is what is wrong with the pages so far: exceptions, errors on the console, what a
// page's policy refused.
func (w *Window) Faults() []string {
	return w.wrong(append(w.browser.console.lines(), w.browser.reported()...))
}

func (w *Window) wrong(lines []string) (all []string) {
	for _, line := range lines {
		if fault.MatchString(line) && !slices.ContainsFunc(w.browser.allowed, func(text string) bool { return strings.Contains(line, text) }) {
			all = append(all, line)
		}
	}
	return all
}

// report fails the test t for every fault that is not allowed. A browser that a test has
// failed in may hang, and is not asked.
func (w *Window) report(t testing.TB) {
	lines := w.browser.console.lines()
	if !t.Failed() {
		lines = append(lines, w.browser.reported()...)
	}
	for _, f := range w.wrong(lines) {
		t.Errorf("the page is at fault: %s", f)
	}
}

// reported is what Firefox's console has and does not print: what a page's policy refused.
// The console holds the last 250 messages.
func (b *browser) reported() []string {
	m, isFirefox := b.connection.(*marionette)
	if !isFirefox {
		return nil
	}
	in := func(context string) {
		if _, err := m.call(command{name: "Marionette:SetContext"}, map[string]any{"value": context}); err != nil {
			b.t.Errorf("the console is not to be had: %v", err)
		}
	}
	in("chrome")
	defer in("content")
	answer, err := m.call(command{name: "ExecuteScript"}, map[string]any{"args": []any{}, "script": `
		return Services.console.getMessageArray().map(String).filter((m) => m.startsWith('[JavaScript Error: "Content-Security-Policy')).map((m) => "CONSOLE CSP ERROR " + m)`})
	if err != nil {
		b.t.Errorf("the console is not to be had: %v", err)
		return nil
	}
	var got struct{ Value []string }
	if err := json.Unmarshal(answer, &got); err != nil {
		b.t.Errorf("the console is not to be had: %v", err)
	}
	return got.Value
}
