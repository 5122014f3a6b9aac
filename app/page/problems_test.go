package page

import (
	"io/fs"
	"os"
	"regexp"
	"strings"
	"testing"

	"offercheck/app/say"
)

// asked finds the questions that pages ask of their own, outside the case.
var asked = regexp.MustCompile(`ask\.Question\{ID: "([a-z-]+)",`)

// TestErrorsHaveWords: the questions that pages ask of their own have words for what they ask for,
// which their errors are made of. Those of the case are looked at in say.
func TestErrorsHaveWords(t *testing.T) {
	found := 0
	err := fs.WalkDir(os.DirFS("."), ".", func(path string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		text, err := os.ReadFile(path)
		for _, m := range asked.FindAllStringSubmatch(string(text), -1) {
			found++
			for _, lang := range say.Langs {
				if !say.In(lang).Has("ask." + m[1] + ".it") {
					t.Errorf("%s: %s asks for %q without words", lang, path, m[1])
				}
			}
		}
		return err
	})
	if err != nil || found < 3 {
		t.Errorf("%d questions, %v", found, err)
	}
}
