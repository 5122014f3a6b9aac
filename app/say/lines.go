package say

import (
	"maps"
	"slices"
	"strings"
)

// Lines is the texts of a language as the browser gets them: for each a line of its key,
// a blank, and the text.
func Lines(lang string) []byte {
	var b strings.Builder
	all := texts(lang)
	for _, key := range slices.Sorted(maps.Keys(all)) {
		b.WriteString(key + " " + all[key] + "\n")
	}
	return []byte(b.String())
}

// ofLines is the texts in such lines.
func ofLines(lines string) map[string]string {
	all := make(map[string]string, strings.Count(lines, "\n"))
	for line := range strings.Lines(lines) {
		key, text, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		all[key] = text
	}
	return all
}
