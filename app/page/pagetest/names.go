package pagetest

import (
	"html"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

var (
	tagOrText  = regexp.MustCompile(`<(/?)([a-z0-9]+)((?: [a-zA-Z0-9-]+(?:="(?:[^"\\]|\\.)*")?)*) ?/?>|[^<]+`)
	attribute  = regexp.MustCompile(` ([a-zA-Z0-9-]+)(?:=("(?:[^"\\]|\\.)*"))?`)
	labelledBy = regexp.MustCompile(` aria-labelledby="([^"]+)"`)
	controls   = []string{"a", "button", "input", "select", "summary", "textarea"}
	void       = []string{"br", "hr", "img", "input", "link", "meta", "wbr"}
)

// An element of a page, and the text in it that is not hidden from screen readers.
type element struct {
	name   string
	attrs  map[string]string
	text   string
	legend string // of a fieldset, or of a group by its name
	in     *element
}

// TellApart fails if two controls of a page are called the same by a screen reader: their own
// names, and those of the groups they are in. Two links to the same place may be, and the lines
// of a sum, of which one that is used twice opens twice.
func TellApart(t *testing.T, page string) {
	t.Helper()
	all := elements(page)
	texts, labels := map[string]string{}, map[string]string{}
	for _, e := range all {
		texts[e.attrs["id"]] = e.text
		if e.name == "label" {
			labels[e.attrs["for"]] = e.text
		}
	}
	seen := map[string]*element{}
	for _, e := range all {
		if !slices.Contains(controls, e.name) || e.name == "summary" && e.attrs["class"] != "why__summary" {
			continue
		}
		name := e.text
		if label, is := labels[e.attrs["id"]]; is {
			name = label
		}
		if label, is := e.attrs["aria-label"]; is {
			name = label
		}
		if by, is := e.attrs["aria-labelledby"]; is {
			name = ""
			for id := range strings.FieldsSeq(by) {
				name += texts[id] + " "
			}
		}
		for g := e.in; g != nil; g = g.in {
			if g.name == "fieldset" || g.attrs["role"] == "group" {
				name = g.legend + texts[g.attrs["aria-labelledby"]] + ": " + name
			}
		}
		name = e.name + " " + strings.Join(strings.Fields(name), " ")
		if other := seen[name]; other != nil && (e.name != "a" || e.attrs["href"] != other.attrs["href"]) {
			t.Errorf("two controls are called %q: %s%s and %s%s", name, other.attrs["id"], other.attrs["href"], e.attrs["id"], e.attrs["href"])
		}
		seen[name] = e
	}
}

// elements is the elements of a page, in the order in which they begin.
func elements(page string) []*element {
	var all []*element
	var at *element
	labelling := map[string]bool{}
	for _, m := range labelledBy.FindAllStringSubmatch(page, -1) {
		for id := range strings.FieldsSeq(m[1]) {
			labelling[id] = true
		}
	}
	for _, m := range tagOrText.FindAllStringSubmatch(page, -1) {
		closes, name := m[1] == "/", m[2]
		switch {
		case name == "":
			for e := at; e != nil && e.attrs["aria-hidden"] != "true"; e = e.in {
				if slices.Contains(controls, e.name) || e.name == "label" || e.name == "legend" || labelling[e.attrs["id"]] {
					e.text += html.UnescapeString(m[0])
				}
			}
		case closes:
			for at != nil && at.name != name {
				at = at.in
			}
			if at == nil {
				continue
			}
			if at.text = strings.Join(strings.Fields(at.text), " "); name == "legend" {
				at.in.legend = at.text
			}
			at = at.in
		default:
			e := &element{name: name, attrs: map[string]string{}, in: at}
			for _, a := range attribute.FindAllStringSubmatch(m[3], -1) {
				value, err := strconv.Unquote(a[2])
				if err != nil {
					value = strings.Trim(a[2], `"`)
				}
				e.attrs[a[1]] = html.UnescapeString(value)
			}
			all = append(all, e)
			if !slices.Contains(void, name) {
				at = e
			}
		}
	}
	return all
}
