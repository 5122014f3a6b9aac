//go:build !js

package main

import (
	"encoding/json"
	"go/scanner"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// TestNoTextIsForgotten checks that something asks for every text: that its key, with or
// without the part of the site before it, is a string of the program, or is joined from a
// few. One of them may be the ID of a figure, or a number, since lists are numbered.
func TestNoTextIsForgotten(t *testing.T) {
	known := knownStrings(t)
	for n := range 60 {
		known[strconv.Itoa(n)] = true
	}
	files, err := filepath.Glob("say/words/en/*.json")
	if err != nil || len(files) == 0 {
		t.Fatal("no words", err)
	}
	for _, file := range files {
		var texts map[string]string
		b, err := os.ReadFile(file)
		if err == nil {
			err = json.Unmarshal(b, &texts)
		}
		if err != nil {
			t.Fatal(err)
		}
		for key := range texts {
			_, tail, _ := strings.Cut(key, ".")
			if !joined(key, known, 4) && !joined(tail, known, 3) {
				t.Errorf("%s: nothing asks for %s", file, key)
			}
		}
	}
}

// joined reports whether a key is made of so many known strings at most.
func joined(key string, known map[string]bool, most int) bool {
	if known[key] {
		return true
	}
	for i := 1; i < len(key) && most > 1; i++ {
		if i == 1 && (key[0] < '0' || key[0] > '9') {
			continue // a single letter says nothing
		}
		if rest := key[i:]; known[key[:i]] && (joined(rest, known, most-1) || joined(strings.TrimPrefix(rest, "."), known, most-1)) {
			return true
		}
	}
	return false
}

// knownStrings is every string of the program, the IDs of the law's data, and the names in
// tags of fields.
func knownStrings(t *testing.T) map[string]bool {
	t.Helper()
	known := map[string]bool{}
	quoted := regexp.MustCompile(`"([^"\\\n]+)"`)
	for _, root := range []string{"../calc", "."} {
		err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			data := strings.HasSuffix(path, ".json") && strings.Contains(path, "law/data")
			code := strings.HasSuffix(path, ".go") && !strings.HasSuffix(path, "_test.go")
			if err != nil || !data && !code {
				return err
			}
			b, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			if data {
				for _, m := range quoted.FindAllSubmatch(b, -1) {
					known[string(m[1])] = true
				}
				return nil
			}
			for _, s := range stringsOf(b) {
				known[s] = true
				known[strings.ReplaceAll(s, " ", "-")] = true // an entry of a form is named by its cell
				for _, m := range quoted.FindAllStringSubmatch(s, -1) {
					known[m[1]] = true
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return known
}

// stringsOf is the strings of a source.
func stringsOf(src []byte) []string {
	var (
		found []string
		s     scanner.Scanner
	)
	file := token.NewFileSet().AddFile("", -1, len(src))
	s.Init(file, src, nil, 0)
	for {
		_, tok, lit := s.Scan()
		if tok == token.EOF {
			return found
		}
		if text, err := strconv.Unquote(lit); tok == token.STRING && err == nil {
			found = append(found, text)
		}
	}
}
