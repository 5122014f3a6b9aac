package say

import (
	"embed"
	"fmt"
	"strconv"
	"strings"
	"sync"
)

//go:embed words/*/*.json
var files embed.FS

// texts is the texts of each language, read when they are first used, since most
// visitors use one language.
var texts = func() map[string]func() map[string]string {
	read := map[string]func() map[string]string{}
	for _, lang := range Langs {
		read[lang] = sync.OnceValue(func() map[string]string { return merged(lang) })
	}
	return read
}()

// merged is all files of a language as one map. The files are embedded, so it panics if
// one cannot be read.
func merged(lang string) map[string]string {
	all := make(map[string]string, 4096)
	dir := "words/" + lang
	entries, err := files.ReadDir(dir)
	if err != nil {
		panic(fmt.Errorf("say: %w", err))
	}
	for _, e := range entries {
		b, err := files.ReadFile(dir + "/" + e.Name())
		if err == nil {
			keyed, _ := files.ReadFile("words/" + Langs[0] + "/" + e.Name())
			err = read(string(b), string(keyed), all)
		}
		if err != nil {
			panic(fmt.Errorf("say: %s/%s: %w", dir, e.Name(), err))
		}
	}
	return all
}

// read adds the texts of a file to all. The file is JSON with one key and its text per
// line or, as package build has it compiled, a list of texts, whose keys are in the same
// lines of a keyed file. Reading it by lines takes a twentieth of the time of encoding/json, and the
// first page waits for it.
func read(file, keyed string, all map[string]string) error {
	isList := strings.HasPrefix(file, "[")
	for line := range strings.Lines(file) {
		of := line
		if isList {
			of, keyed, _ = strings.Cut(keyed, "\n")
		}
		line = strings.TrimSuffix(strings.TrimSpace(line), ",")
		if line == "" || strings.Contains("{}[]", line) {
			continue
		}
		key, text, cut := strings.Cut(strings.TrimSpace(of), `": `)
		if text = strings.TrimSuffix(text, ","); isList {
			text = line
		}
		key, quoted := strings.CutPrefix(key, `"`)
		if !cut || !quoted {
			return fmt.Errorf("not a key and a text: %s", line)
		}
		text, err := unquote(text)
		if err != nil {
			return fmt.Errorf("%s: %w", key, err)
		}
		all[key] = text
	}
	return nil
}

// unquote is a quoted text, unquoted. Few texts contain an escape.
func unquote(text string) (string, error) {
	if len(text) > 1 && text[0] == '"' && strings.IndexByte(text, '\\') < 0 && strings.IndexByte(text[1:], '"') == len(text)-2 {
		return text[1 : len(text)-1], nil
	}
	return strconv.Unquote(text)
}
