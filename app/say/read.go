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

// texts reads a language the first time it is spoken: a visitor needs one.
var texts = func() map[string]func() map[string]string {
	read := map[string]func() map[string]string{}
	for _, lang := range Langs {
		read[lang] = sync.OnceValue(func() map[string]string { return merged(lang) })
	}
	return read
}()

// merged is all files of a language as one map. They are part of the program,
// so one that cannot be read is a fault of it.
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
			err = read(string(b), all)
		}
		if err != nil {
			panic(fmt.Errorf("say: %s/%s: %w", dir, e.Name(), err))
		}
	}
	return all
}

// read puts the texts of a file into all. The file is JSON, and has a key and
// its text on each line: to read it so takes a twentieth of the time, and the
// first page waits for it.
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
		text, err := unquote(text)
		if err != nil {
			return fmt.Errorf("%s: %w", key, err)
		}
		all[key] = text
	}
	return nil
}

// unquote is a text without its quotation marks. Few texts have anything in
// them that is written in another way than it reads.
func unquote(text string) (string, error) {
	if len(text) > 1 && text[0] == '"' && strings.IndexByte(text, '\\') < 0 && strings.IndexByte(text[1:], '"') == len(text)-2 {
		return text[1 : len(text)-1], nil
	}
	return strconv.Unquote(text)
}
