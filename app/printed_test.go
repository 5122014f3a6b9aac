//go:build !js

package main

import (
	"os"
	"regexp"
	"strings"
	"testing"
)

// TestNoHeadingEndsAPage: the style sheet for paper keeps every heading, and the caption of a
// table, on the page of what stands below it, and no later rule lets it go.
func TestNoHeadingEndsAPage(t *testing.T) {
	css, err := os.ReadFile("../web/print.css")
	if err != nil {
		t.Fatal(err)
	}
	kept := map[string]bool{}
	for _, rule := range regexp.MustCompile(`(?m)^([^@{}]+)\{([^}]*)\}`).FindAllStringSubmatch(string(css), -1) {
		for _, name := range strings.Split(rule[1], ",") {
			name = strings.TrimSpace(name)
			if strings.Contains(rule[2], "break-after: avoid") {
				kept[name] = true
			} else if of := name[strings.LastIndex(name, " ")+1:]; kept[of] && strings.Contains(rule[2], "break-after") {
				t.Errorf("%s may end a page", name)
			}
		}
	}
	for _, name := range []string{"h1", "h2", "h3", "h4", "caption"} {
		if !kept[name] {
			t.Errorf("a page may end with %s", name)
		}
	}
}
