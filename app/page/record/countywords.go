package record

import (
	"slices"
	"strings"

	"offercheck/calc/law"
)

// countyWords are the names of counties that are one short word of plain letters, once
// each: about a thousand.
func countyWords() []string {
	var words []string
	for _, state := range law.States() {
		for _, c := range law.Counties(state) {
			name, _, _ := strings.Cut(c.Name, " ")
			name = strings.ToLower(name)
			plain := strings.Trim(name, "abcdefghijklmnopqrstuvwxyz") == ""
			if plain && len(name) >= 4 && len(name) <= 7 && strings.Count(c.Name, " ") == 1 {
				words = append(words, name)
			}
		}
	}
	slices.Sort(words)
	return slices.Compact(words)
}
