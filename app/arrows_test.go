//go:build !js

package main

import (
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// arrows are the only imports inside the module.
var arrows = map[string]string{
	"calc/date":          "",
	"calc/date/datetest": "calc/date", // tests alone import it
	"calc/line":          "calc/date",
	"calc/cents":         "calc/line",
	"calc/law":           "calc/date calc/line",
	"calc/transcript":    "calc/date",
	"calc/facts":         "calc/date calc/line",
	"calc/tree":          "calc/date calc/line",
	"calc/way":           "calc/line calc/tree",
	"calc/csed":          "calc/date calc/facts calc/law calc/line calc/tree",
	"calc/account":       "calc/cents calc/csed calc/date calc/facts calc/law calc/line calc/tree",
	"calc/payoff":        "calc/account calc/cents calc/csed calc/date calc/facts calc/law calc/line calc/tree",
	"calc/oic":           "calc/account calc/csed calc/date calc/facts calc/law calc/line calc/payoff calc/tree calc/way",
	"calc/agreement":     "calc/account calc/date calc/facts calc/law calc/line calc/payoff calc/way",
	"calc/cnc":           "calc/account calc/facts calc/law calc/line calc/payoff calc/way",
	"calc/bankruptcy":    "calc/account calc/date calc/facts calc/law calc/line calc/way",
	"calc/after":         "calc/date calc/law calc/line",
	"calc/help":          "calc/facts calc/law calc/line calc/way",
	"calc/relief":        "calc/account calc/facts calc/law calc/line calc/way",
	"calc/liability":     "calc/date calc/facts calc/law calc/line calc/way",
	"calc/borrow":        "calc/date calc/facts calc/law calc/line calc/payoff calc/way",
	"calc/notice":        "calc/date calc/facts calc/law calc/line calc/tree",
	"calc/wait":          "calc/csed calc/facts calc/law calc/line calc/notice calc/payoff calc/way",
	"calc/levy":          "calc/facts calc/law calc/line calc/tree",
	"calc/write":         "calc calc/account calc/agreement calc/cnc calc/date calc/facts calc/help calc/law calc/liability calc/line calc/notice calc/oic calc/relief calc/way",
	"calc/prefill":       "calc/account calc/csed calc/date calc/facts calc/law calc/transcript",
	"calc/storyfile":     "",                                                                          // tests alone import it
	"calc/calctest":      "calc/date calc/date/datetest calc/facts calc/law calc/line calc/storyfile", // tests alone import it
	"calc/oic/oictest":   "calc/calctest calc/facts calc/line calc/oic calc/way",                      // tests alone import it
	"calc":               "calc/account calc/agreement calc/bankruptcy calc/borrow calc/cnc calc/csed calc/date calc/facts calc/help calc/law calc/levy calc/liability calc/line calc/notice calc/oic calc/payoff calc/relief calc/tree calc/wait calc/way",
	"calc/form":          "calc calc/cnc calc/date calc/facts calc/help calc/law calc/liability calc/line calc/notice calc/oic calc/way",
	"app/say":            "calc/date calc/line",
	"app/ask":            "calc/date calc/facts calc/law calc/line",
	"app/age":            "",
	"app/keep":           "app/age calc/date calc/facts",
	"app/calendar":       "calc/date",
	"app/pdf":            "",
	"app/pdf/pdftest":    "", // tests alone import it
	"app/page/bring":     "app/keep app/page/shell app/part app/pdf",
	"app/part":           "app/say calc/date calc/line",
	"app/drive":          "", // tests alone import it
	"app/page":           "app/ask app/page/about app/page/debt app/page/interview app/page/letter app/page/paperwork app/page/record app/page/result app/page/shell app/page/write app/part app/say",
	"app/page/shell":     "app/ask app/calendar app/keep app/part app/say calc calc/csed calc/date calc/facts calc/law calc/line calc/notice calc/oic calc/prefill calc/transcript calc/way calc/write",
	"app/page/interview": "app/ask app/keep app/page/shell app/part app/say calc calc/cnc calc/facts calc/law calc/line calc/oic calc/way",
	"app/page/letter":    "app/ask app/calendar app/page/shell app/part app/say calc/date calc/facts calc/law calc/line calc/notice calc/prefill calc/write",
	"app/page/record":    "app/ask app/keep app/page/shell app/part app/say calc/date calc/facts calc/law calc/line calc/prefill calc/transcript calc/way",
	"app/page/result":    "app/ask app/calendar app/keep app/page/shell app/part app/say calc calc/after calc/agreement calc/bankruptcy calc/cnc calc/csed calc/date calc/facts calc/form calc/help calc/law calc/liability calc/line calc/oic calc/payoff calc/relief calc/wait calc/way calc/write",
	"app/page/paperwork": "app/ask app/page/bring app/page/shell app/part app/say calc/agreement calc/facts calc/form calc/help calc/law calc/line calc/notice calc/oic calc/wait calc/way calc/write",
	"app/page/debt":      "app/ask app/page/shell app/part calc/account calc/csed calc/date calc/facts calc/line calc/payoff",
	"app/page/write":     "app/page/shell app/part app/say calc/law calc/line calc/write",
	"app/page/about":     "app/keep app/page/shell app/part app/say calc/date calc/law calc/line",
	"app/page/pagetest":  "app/ask app/keep app/page/shell app/say calc calc/date calc/date/datetest calc/facts calc/law calc/line calc/storyfile", // tests alone import it
	"app/site":           "app/ask app/build app/page app/page/shell app/part app/say",
	"app":                "app/ask app/keep app/page app/page/shell app/say app/site calc calc/date calc/facts calc/law calc/line calc/oic calc/tree calc/way",

	// other browsers; tests alone import it
	"app/drive/webdriver": "app/drive",

	// compiling the program, on a desk
	"app/build":        "app/build/pack app/build/shrink",
	"app/build/pack":   "",
	"app/build/shrink": "",
}

const (
	decimal = "github.com/shopspring/decimal"
	goApp   = "github.com/maxence-charriere/go-app/v10/pkg/"
)

// calendar is the library of holidays, which calc/date alone knows: it adds 9 kB to
// the compressed program.
var calendar = []string{"github.com/rickar/cal/v2", "github.com/rickar/cal/v2/us"}

// TestArrows compares the imports with the arrows, for the command and the browser. Below
// calc only decimal and the standard library are imported, and by calc/date the holidays;
// of go-app only its package app.
func TestArrows(t *testing.T) {
	for _, where := range []struct{ os, arch string }{{"linux", "amd64"}, {"js", "wasm"}} {
		context := build.Default
		context.GOOS, context.GOARCH = where.os, where.arch
		for _, dir := range packages(t) {
			p, err := context.ImportDir(filepath.Join("..", dir), 0)
			if _, empty := err.(*build.NoGoError); empty && strings.HasPrefix(dir, testsOnly) && where.os == "js" {
				continue
			}
			if err != nil {
				t.Errorf("%s: %v", dir, err)
				continue
			}
			allowed, known := arrows[dir]
			if !known {
				t.Errorf("%s has no arrows: say here what it may import", dir)
			}
			for _, path := range p.Imports {
				inside, ours := strings.CutPrefix(path, "offercheck/")
				switch {
				case ours && !slices.Contains(strings.Fields(allowed), inside):
					t.Errorf("%s imports %s", dir, inside)
				case !ours && strings.HasPrefix(dir, "calc") && strings.Contains(path, ".") && path != decimal && (dir != "calc/date" || !slices.Contains(calendar, path)):
					t.Errorf("%s imports %s: it may know decimal, the library of holidays and the standard library", dir, path)
				case strings.HasPrefix(path, goApp) && path != goApp+"app":
					t.Errorf("%s imports %s", dir, path)
				}
			}
		}
	}
}

// testsOnly is the package that drives Chromium. Only tests import it, and it has no files
// for wasm.
const testsOnly = "app/drive"

// forTests are the packages that tests alone import.
var forTests = []string{testsOnly, testsOnly + "/webdriver", "app/page/pagetest", "calc/calctest", "calc/date/datetest", "calc/oic/oictest", "calc/storyfile"}

// TestSiteStaysAtTheDesk checks that the program in the browser contains neither what
// writes the site nor what only tests need.
func TestSiteStaysAtTheDesk(t *testing.T) {
	context := build.Default
	context.GOOS, context.GOARCH = "js", "wasm"
	p, err := context.ImportDir(".", 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range p.Imports {
		if path == "offercheck/app/site" || strings.HasPrefix(path, "offercheck/app/build") || path == "net/http" {
			t.Errorf("in the browser the program imports %s", path)
		}
	}
	if _, err := context.ImportDir(filepath.Join("..", testsOnly), 0); err == nil {
		t.Errorf("%s has files for the browser", testsOnly)
	}
	for dir, allowed := range arrows {
		for _, room := range forTests {
			if slices.Contains(strings.Fields(allowed), room) && !slices.Contains(forTests, dir) {
				t.Errorf("%s may import %s: only its tests may", dir, room)
			}
		}
	}
}

// TestSource looks for what no Go file may contain, except tests.
func TestSource(t *testing.T) {
	files := token.NewFileSet()
	for _, dir := range packages(t) {
		names, err := filepath.Glob(filepath.Join("..", dir, "*.go"))
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range names {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			f, err := parser.ParseFile(files, name, nil, 0)
			if err != nil {
				t.Fatal(err)
			}
			for n := range ast.Preorder(f) {
				fault := server(n) + lineLiteral(n)
				if strings.HasPrefix(dir, "calc") {
					fault += float(n) + nonDeterministic(n)
				}
				if fault != "" {
					t.Errorf("%s: %s", files.Position(n.Pos()), fault)
				}
			}
		}
	}
}

// server is the fault of importing go-app's server, with its dependencies, into the
// program.
func server(n ast.Node) string {
	if e, ok := n.(ast.Expr); ok && (selects(e, "app", "Handler") || selects(e, "app", "GenerateStaticWebsite")) {
		return "go-app's server, which the browser would have to load"
	}
	return ""
}

// lineLiteral is the fault of a line that no operation made. The zero line, which goes with
// an error, is allowed.
func lineLiteral(n ast.Node) string {
	c, ok := n.(*ast.CompositeLit)
	if !ok {
		return ""
	}
	bad := selects(c.Type, "line", "Line") && len(c.Elts) > 0
	var of ast.Expr // what a list or a map holds
	switch list := c.Type.(type) {
	case *ast.ArrayType:
		of = list.Elt
	case *ast.MapType:
		of = list.Value
	}
	for _, e := range c.Elts {
		if pair, ok := e.(*ast.KeyValueExpr); ok {
			e = pair.Value
		}
		inner, ok := e.(*ast.CompositeLit)
		bad = bad || ok && inner.Type == nil && selects(of, "line", "Line")
	}
	if bad {
		return "a line that no operation made"
	}
	return ""
}

// float is the fault of a floating-point number.
func float(n ast.Node) string {
	if i, ok := n.(*ast.Ident); ok && slices.Contains([]string{"float32", "float64", "InexactFloat64", "NewFromFloat"}, i.Name) {
		return i.Name + ", where money is counted"
	}
	return ""
}

// nonDeterministic is the fault of a clock, a file, a network or chance in what a case is
// judged with.
func nonDeterministic(n ast.Node) string {
	if i, ok := n.(*ast.ImportSpec); ok {
		path := strings.Trim(i.Path.Value, `"`)
		top, _, _ := strings.Cut(path, "/")
		if slices.Contains([]string{"os", "net", "syscall", "runtime", "unsafe", "log"}, top) || strings.HasPrefix(path, "math/rand") {
			return "imports " + path
		}
	}
	for _, name := range []string{"Now", "Since", "Until", "Sleep", "Local", "LoadLocation"} {
		if e, ok := n.(ast.Expr); ok && selects(e, "time", name) {
			return "time." + name + " looks at a clock"
		}
	}
	return ""
}

// selects reports whether an expression is pkg.name.
func selects(e ast.Expr, pkg, name string) bool {
	s, ok := e.(*ast.SelectorExpr)
	if !ok || s.Sel.Name != name {
		return false
	}
	x, ok := s.X.(*ast.Ident)
	return ok && x.Name == pkg
}

// packages is every directory of the module with Go files, except test data.
func packages(t *testing.T) []string {
	t.Helper()
	var dirs []string
	for _, top := range []string{"app", "calc"} {
		err := fs.WalkDir(os.DirFS(".."), top, func(path string, e fs.DirEntry, err error) error {
			if err != nil || !e.IsDir() {
				return err
			}
			if e.Name() == "testdata" {
				return fs.SkipDir
			}
			if found, _ := filepath.Glob(filepath.Join("..", path, "*.go")); len(found) > 0 {
				dirs = append(dirs, path)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return dirs
}

// TestTopLevel holds the list of files at the top of the project.
func TestTopLevel(t *testing.T) {
	out, err := exec.Command("git", "-C", "..", "ls-files").Output()
	if err != nil {
		t.Fatal(err)
	}
	allowed := strings.Fields(".ci .github .gitignore Makefile README.md app calc go.mod go.sum wasm_exec.js web")
	for path := range strings.Lines(string(out)) {
		if top, _, _ := strings.Cut(strings.TrimSpace(path), "/"); !slices.Contains(allowed, top) {
			t.Errorf("%s stands at the top level", top)
		}
	}
}

// TestWebNamesNoHost checks that no file in web names another host, except as an XML
// namespace.
func TestWebNamesNoHost(t *testing.T) {
	host := regexp.MustCompile(`(?:https?:)?//[a-z0-9-]+\.[a-z0-9.-]+`)
	err := filepath.WalkDir("../web", func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		content, err := os.ReadFile(path)
		if m := host.Find(content); m != nil && string(m) != "http://www.w3.org" {
			t.Errorf("%s names %s", path, m)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
