//go:build !js

package main

import (
	"encoding/json"
	"os"
	"strconv"
	"sync"
	"testing"

	"offercheck/app/drive"
	"offercheck/app/site"
)

// The browser tests walk the site as it is published: written once, served
// under a sub-path as a project page is, and opened in a real Chromium.

// base is the path that the tests serve the site under, and siteDir its directory. If
// OFFERCHECK_SITE and OFFERCHECK_BASE are set they name a site that is written already,
// such as the one to publish; else the first test that opens a page writes one.
var (
	base    = "/repo/"
	siteDir = os.Getenv("OFFERCHECK_SITE")
)

var built = sync.OnceValue(func() (err error) {
	if siteDir != "" {
		return nil
	}
	if siteDir, err = os.MkdirTemp("", "offercheck-site-"); err != nil {
		return err
	}
	return site.Write(siteDir, base)
})

func TestMain(m *testing.M) {
	given := siteDir != ""
	if given {
		base = os.Getenv("OFFERCHECK_BASE")
	}
	code := m.Run()
	drive.Quit()
	if !given && siteDir != "" {
		os.RemoveAll(siteDir)
	}
	os.Exit(code)
}

// A visit is a window on the site, with what several tests do there.
type visit struct{ *drive.Window }

// newVisit opens a window the size of a phone. The test fails if a page requests
// anything from another origin or has any other fault. It keeps no copy of the site, which
// takes as long as half the start: a test of one opens a window with newCopied.
func newVisit(t *testing.T) *visit {
	t.Helper()
	v := newCopied(t)
	v.InitScript(withoutWorker)
	return v
}

// newCopied is newVisit on a device that keeps a copy of the site, for use offline.
func newCopied(t *testing.T) *visit {
	t.Helper()
	if err := built(); err != nil {
		t.Fatal(err)
	}
	v := &visit{drive.Open(t, site.Handler(siteDir, base), base)}
	v.Allow("offercheck-check") // what the privacy page tries, and the browser refuses
	return v
}

// travel goes so many pages on in the window's history, or back. It happens once the script
// has ended: a page that is left while it runs gives no answer.
func (v *visit) travel(pages int) {
	v.Helper()
	eval[bool](v, `setTimeout(() => history.go(`+strconv.Itoa(pages)+`)), true`)
}

// A window is what a test needs of one, in whichever browser.
type window interface {
	Helper()
	Errorf(format string, args ...any)
	Fatal(args ...any)
	Fatalf(format string, args ...any)
	Go(path string)
	Load(path string)
	Reload()
	At(path string)
	Wait(script string)
	Value(script string) (json.RawMessage, error)
	Click(selector string)
	Page() string
	Allow(parts ...string)
	Served() []string
	StopServer()
}

// eval is the value of a script in a window, or what its promise resolves to.
func eval[T any](w window, script string) (value T) {
	w.Helper()
	got, err := w.Value(script)
	if err == nil {
		err = json.Unmarshal(got, &value)
	}
	if err != nil {
		w.Fatalf("%s: %v\non the page: %.600s", script, err, w.Page())
	}
	return value
}
