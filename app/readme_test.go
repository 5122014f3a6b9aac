//go:build !js

package main

import (
	"bytes"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestReadme holds README.md to the project: the files, tasks, commands and
// modules that it names are there.
func TestReadme(t *testing.T) {
	text := contentsOf(t, "README.md")
	for _, path := range named(text, "(?:`|\\]\\()((?:\\.ci|\\.github|app|calc|web)/[^` )]*)[`)]") {
		if _, err := os.Stat(filepath.Join("..", path)); err != nil {
			t.Errorf("README.md names a file that is not there: %v", err)
		}
	}
	tasks := contentsOf(t, "Makefile")
	for _, task := range named(text, "(?:`|    )make ([a-z]+)") {
		if !strings.Contains(tasks, "\n"+task+":") {
			t.Errorf("the Makefile has no %s", task)
		}
	}
	for _, command := range named(text, "go run ./app ([a-z]+)") {
		var out bytes.Buffer
		if run([]string{command, "-h"}, strings.NewReader(""), &out, &out); strings.Contains(out.String(), "no such command") {
			t.Errorf("there is no command %s", command)
		}
	}
	modules := contentsOf(t, "go.mod") + tasks
	for _, version := range named(text, `\) (v?[0-9]+\.[0-9]+\.[0-9]+) \|`) {
		if !strings.Contains(modules, version) {
			t.Errorf("no dependency is at %s", version)
		}
	}
}

// TestReadmeTests finds every test that the README names, in the file that it names.
func TestReadmeTests(t *testing.T) {
	for line := range strings.Lines(contentsOf(t, "README.md")) {
		for _, part := range strings.Split(line, "_test.go`")[:strings.Count(line, "_test.go`")] {
			file := part[strings.LastIndex(part, "`")+1:] + "_test.go"
			for _, name := range named(part, "`(Test[A-Za-z]+)`") {
				if !strings.Contains(contentsOf(t, file), "\nfunc "+name+"(") {
					t.Errorf("%s has no %s", file, name)
				}
			}
		}
	}
}

// TestReadmeMap compares the map with the directories.
func TestReadmeMap(t *testing.T) {
	_, rest, _ := strings.Cut(contentsOf(t, "README.md"), "## The map\n")
	tree, _, _ := strings.Cut(rest, "\nImports")
	drawn := named(tree, `(?m)^ +([a-z]+)/ `)
	for _, dir := range packages(t) {
		if name := filepath.Base(dir); !slices.Contains(drawn, name) {
			t.Errorf("the map lacks %s", name)
		}
	}
}

// TestMaps compares the map in each package's comment with its files.
func TestMaps(t *testing.T) {
	for _, dir := range packages(t) {
		files, err := filepath.Glob(filepath.Join("..", dir, "*.go"))
		if err != nil {
			t.Fatal(err)
		}
		var comments strings.Builder
		holds := map[string]bool{} // the package comment, or a part of it
		for _, name := range files {
			f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments|parser.PackageClauseOnly)
			if err != nil {
				t.Fatal(err)
			}
			comments.WriteString(f.Doc.Text())
			holds[name] = f.Doc != nil
		}
		listed := named(comments.String(), `([a-z_*]+\.go)\b`)
		for _, name := range files {
			isListed := func(pattern string) bool { ok, _ := filepath.Match(pattern, filepath.Base(name)); return ok }
			if !holds[name] && !strings.HasSuffix(name, "_test.go") && !slices.ContainsFunc(listed, isListed) {
				t.Errorf("the map of %s lacks %s", dir, filepath.Base(name))
			}
		}
		for _, pattern := range listed {
			if found, _ := filepath.Glob(filepath.Join("..", dir, pattern)); len(found) == 0 {
				t.Errorf("the map of %s has %s, which is not there", dir, pattern)
			}
		}
	}
}

// named is everything that the pattern's group finds in the text.
func named(text, pattern string) []string {
	var all []string
	for _, m := range regexp.MustCompile(pattern).FindAllStringSubmatch(text, -1) {
		all = append(all, m[1])
	}
	return all
}

// contentsOf is a file at the top of the project.
func contentsOf(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("..", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
