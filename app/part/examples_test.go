package part

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"offercheck/app/say"
)

// TestExamples reads every part in every state as a careful visitor would who
// cannot see it.
func TestExamples(t *testing.T) {
	for _, lang := range say.Langs {
		for _, e := range Examples(say.In(lang)) {
			t.Run(lang+" "+e.Name, func(t *testing.T) {
				page := drawn(t, e.UI)
				if i := strings.Index(page, "⟦"); i >= 0 {
					t.Errorf("no words: %.60s", page[i:])
				}
				all := tags(t, page)
				ids := idsOf(t, all)
				for _, one := range all {
					checkTag(t, one)
					checkRefs(t, one, ids)
					checkNamed(t, one, all)
				}
			})
		}
	}
}

// TestGallery is that all parts can stand on one page.
func TestGallery(t *testing.T) {
	idsOf(t, tags(t, drawn(t, Gallery(say.In("en")))))
}

// idsOf is the IDs of a page, each of which must be there once.
func idsOf(t *testing.T, all []tag) map[string]bool {
	t.Helper()
	ids := map[string]bool{}
	for _, one := range all {
		id := one.attrs["id"]
		if id != "" && ids[id] {
			t.Errorf("ID %s is there twice", id)
		}
		ids[id] = true
	}
	return ids
}

// checkTag is what holds for every element.
func checkTag(t *testing.T, one tag) {
	t.Helper()
	if _, has := one.attrs["style"]; has {
		t.Errorf("<%s> has a style attribute, which the policy forbids", one.name)
	}
	if one.name == "a" && strings.HasPrefix(one.attrs["href"], "http") && !strings.Contains(one.attrs["rel"], "noopener") {
		t.Errorf("the link to %s gives its opener away", one.attrs["href"])
	}
	if slices.Contains([]string{"a", "button", "h1", "h2", "h3", "label", "legend", "summary"}, one.name) && one.text == "" {
		t.Errorf("<%s> says nothing", one.name)
	}
	if one.name == "input" && one.attrs["type"] == "text" {
		for name, want := range map[string]string{"autocomplete": "off", "spellcheck": "false"} {
			if got := one.attrs[name]; got != want {
				t.Errorf("input %s: %s is %q, want %q", one.attrs["id"], name, got, want)
			}
		}
	}
	if one.name == "input" && one.attrs["type"] == "number" {
		t.Errorf("input %s is of type number", one.attrs["id"])
	}
}

// checkRefs is that whatever points at another element finds it, and that a
// hint is read before an error.
func checkRefs(t *testing.T, one tag, ids map[string]bool) {
	t.Helper()
	for _, name := range []string{"for", "aria-describedby", "aria-labelledby", "aria-controls", "aria-activedescendant"} {
		for _, id := range strings.Fields(one.attrs[name]) {
			if !ids[id] {
				t.Errorf("<%s>: %s names %s, which is not there", one.name, name, id)
			}
		}
	}
	by := one.attrs["aria-describedby"]
	if hint, wrong := strings.Index(by, "-hint"), strings.Index(by, "-error"); wrong >= 0 && hint > wrong {
		t.Errorf("<%s> is described by %q: the error before the hint", one.name, by)
	}
	if one.attrs["aria-invalid"] == "true" && one.name != "input" && one.name != "select" {
		t.Errorf("<%s> is marked as wrong and is no input", one.name)
	}
}

// checkNamed is that every input has a label.
func checkNamed(t *testing.T, one tag, all []tag) {
	t.Helper()
	if one.name != "input" && one.name != "select" {
		return
	}
	id := one.attrs["id"]
	if !slices.ContainsFunc(all, func(l tag) bool { return l.name == "label" && l.attrs["for"] == id }) {
		t.Errorf("input %s has no label", id)
	}
}

// TestErrors is that a field with an error says so to everybody: in words,
// tied to the input, and marked.
func TestErrors(t *testing.T) {
	for _, e := range Examples(say.In("en")) {
		if !strings.HasSuffix(e.Name, "wrong") {
			continue
		}
		t.Run(e.Name, func(t *testing.T) {
			all := tags(t, drawn(t, e.UI))
			if !slices.ContainsFunc(all, func(p tag) bool {
				return strings.HasSuffix(p.attrs["id"], "-error") && strings.HasPrefix(p.text, "Error: ")
			}) {
				t.Error("no message that begins with Error:")
			}
			if !slices.ContainsFunc(all, func(i tag) bool {
				by := i.attrs["aria-describedby"]
				return strings.HasSuffix(by, "-error") && (i.name == "fieldset" || i.attrs["aria-invalid"] == "true")
			}) {
				t.Error("no input or group that is described by the message")
			}
		})
	}
}

// TestDress is that every class a part wears has a rule in a style sheet, or
// names a block whose parts do.
func TestDress(t *testing.T) {
	known := map[string]bool{"frame": true, "question": true}
	for _, name := range []string{"style.css", "print.css"} {
		sheet, err := os.ReadFile("../../web/" + name)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range regexp.MustCompile(`\.([a-z][a-z0-9_-]*)`).FindAllStringSubmatch(string(sheet), -1) {
			block, _, _ := strings.Cut(m[1], "__")
			known[m[1]], known[block] = true, true
		}
	}
	for _, one := range tags(t, drawn(t, Gallery(say.In("en")))) {
		for _, class := range strings.Fields(one.attrs["class"]) {
			if !known[class] {
				t.Errorf("<%s> wears %s, which has no rule", one.name, class)
				known[class] = true
			}
		}
	}
}
