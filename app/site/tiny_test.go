package site

import (
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/build"
	"offercheck/app/drive"
	"offercheck/app/page"
	"offercheck/app/page/shell"
	"offercheck/app/say"
)

// tiny is a program of a few lines, compiled once: these tests are about what
// is around it.
var tiny = sync.OnceValues(func() (build.Program, error) {
	dir, err := os.MkdirTemp("", "offercheck-*")
	if err != nil {
		return build.Program{}, err
	}
	defer os.RemoveAll(dir)
	wasm := filepath.Join(dir, "app.wasm")
	if _, err := build.Go("", build.ForBrowser, "build", "-o", wasm, "./testdata/boot"); err != nil {
		return build.Program{}, err
	}
	linked, err := os.ReadFile(wasm)
	if err != nil {
		return build.Program{}, err
	}
	return build.From(linked, build.Options{})
})

// tinyFiles is a site with the tiny program and the given pages.
func tinyFiles(t testing.TB, pages ...page.Route) map[string][]byte {
	t.Helper()
	p, err := tiny()
	if err != nil {
		t.Fatal(err)
	}
	s, err := open("../../web", p)
	if err != nil {
		t.Fatal(err)
	}
	files, err := s.files("/repo/", pages)
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// tinySite is a site of two pages, which say what they are given.
func tinySite(t testing.TB, said string) map[string][]byte {
	t.Helper()
	title := func(say.Words) string { return said }
	draw := func(shell.Visit) app.Composer { return &body{Of: app.Main().Body(app.H1().Text(said))} }
	return tinyFiles(t,
		page.Route{Path: "/", Title: title, Description: title, New: draw},
		page.Route{Path: "/result/", Title: title, Description: title, New: draw})
}

// openSite opens a window on a site, and says where the site's files are.
func openSite(t testing.TB, files map[string][]byte) (*drive.Window, string) {
	t.Helper()
	dir := t.TempDir()
	if err := writeFiles(dir, files); err != nil {
		t.Fatal(err)
	}
	return drive.Open(t, Handler(dir, "/repo/"), "/repo/"), dir
}
