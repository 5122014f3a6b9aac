//go:build !js

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

// texts is the texts of a language, read when they are first used.
func texts(lang string) map[string]string { return embedded[lang]() }

var embedded = func() map[string]func() map[string]string {
	read := map[string]func() map[string]string{}
	for _, lang := range Langs {
		read[lang] = sync.OnceValue(func() map[string]string { return merged(lang) })
	}
	return read
}()

// merged is all files of a language as one map. The files are embedded, so it panics if
// one cannot be read.
func merged(lang string) map[string]string {
	all := map[string]string{}
	dir := "words/" + lang
	entries, err := files.ReadDir(dir)
	if err != nil {
		panic(fmt.Errorf("say: %w", err))
	}
	for _, e := range entries {
		b, err := files.ReadFile(dir + "/" + e.Name())
		if err == nil {
			err = read(string(b), all)
		}
		if err != nil {
			panic(fmt.Errorf("say: %s/%s: %w", dir, e.Name(), err))
		}
	}
	return all
}

// read adds the texts of a file to all. The file is JSON with one key and its text per
// line. Reading it by lines takes a twentieth of the time of encoding/json, which every
// command and every test would wait for.
func read(file string, all map[string]string) error {
	for line := range strings.Lines(file) {
		line = strings.TrimSuffix(strings.TrimSpace(line), ",")
		if line == "" || line == "{" || line == "}" {
			continue
		}
		key, text, cut := strings.Cut(line, `": `)
		key, quoted := strings.CutPrefix(key, `"`)
		if !cut || !quoted {
			return fmt.Errorf("not a key and a text: %s", line)
		}
		text, err := strconv.Unquote(text)
		if err != nil {
			return fmt.Errorf("%s: %w", key, err)
		}
		all[key] = text
	}
	return nil
}
