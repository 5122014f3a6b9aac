//go:build !js

package main

import (
	"os"
	"sync"
	"testing"

	"offercheck/app/drive"
	"offercheck/app/site"
)

// The browser tests walk the site as it is published: written once, served
// under a sub-path as a project page is, and opened in a real Chromium.

// base is the sub-path the tests serve the site under, and siteDir its folder:
// of a site that is written already, such as the one to publish, if
// OFFERCHECK_SITE and OFFERCHECK_BASE name one, and else, once a test has opened
// a page, of one written for the tests.
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

// A visit is a window on the site, and what tests do there time and again.
type visit struct{ *drive.Window }

// newVisit opens a window as wide as a phone. When the test ends, nothing may
// have been asked of another origin, and nothing may have gone wrong.
func newVisit(t *testing.T) *visit {
	t.Helper()
	if err := built(); err != nil {
		t.Fatal(err)
	}
	return &visit{drive.Open(t, site.Handler(siteDir, base), base)}
}

// eval is what a script says in the window, or what it promised.
func eval[T any](v *visit, script string) T {
	v.Helper()
	return drive.Eval[T](v.Window, script)
}
