package build

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
)

// words is where the texts stand, a directory for each language, and keyed the language
// whose files keep their keys. In the program the files of the others are lists: the keys
// are the same, line for line, and a thirtieth of what is downloaded.
const (
	words = "app/say/words"
	keyed = "en"
)

// withoutKeys writes those lists to .build in the module root, and beside them the file
// by which Go compiles them instead, which it returns. A file whose lines have other keys
// stays as it is.
func withoutKeys(root string) (overlay string, err error) {
	dir := filepath.Join(root, ".build")
	replace := map[string]string{}
	names, err := filepath.Glob(filepath.Join(root, words, "*", "*.json"))
	if err != nil {
		return "", fmt.Errorf("build: %w", err)
	}
	for _, name := range names {
		lang, base := filepath.Base(filepath.Dir(name)), filepath.Base(name)
		if lang == keyed {
			continue
		}
		content, err := os.ReadFile(name)
		if err != nil {
			return "", fmt.Errorf("build: %w", err)
		}
		first, err := os.ReadFile(filepath.Join(root, words, keyed, base))
		if err != nil {
			return "", fmt.Errorf("build: %w", err)
		}
		if list, same := listOf(content, first); same {
			replace[name] = filepath.Join(dir, "words", lang, base)
			if err := writeIfNew(replace[name], list); err != nil {
				return "", fmt.Errorf("build: %w", err)
			}
		}
	}
	content, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", fmt.Errorf("build: %w", err)
	}
	overlay = filepath.Join(dir, "overlay.json")
	if err := writeIfNew(overlay, content); err != nil {
		return "", fmt.Errorf("build: %w", err)
	}
	return overlay, nil
}

// listOf is the texts of a file of words as a list, a line for each. It is false if the
// lines of another file have other keys.
func listOf(file, other []byte) (list []byte, same bool) {
	lines, others := bytes.Split(file, []byte("\n")), bytes.Split(other, []byte("\n"))
	if len(lines) != len(others) {
		return nil, false
	}
	between := []byte(`": `)
	for i, line := range lines {
		key, text, has := bytes.Cut(line, between)
		same, _, _ := bytes.Cut(others[i], between)
		switch {
		case !bytes.Equal(key, same):
			return nil, false
		case has:
			lines[i] = text
		case bytes.Equal(line, []byte("{")):
			lines[i] = []byte("[")
		case bytes.Equal(line, []byte("}")):
			lines[i] = []byte("]")
		}
	}
	return bytes.Join(lines, []byte("\n")), true
}
