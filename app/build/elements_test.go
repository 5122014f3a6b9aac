package build

import (
	"strings"
	"testing"
)

// TestMergeElements merges a small file of elements in the form of go-app's.
func TestMergeElements(t *testing.T) {
	element := func(name, tag, method string) string {
		return "// An interface.\ntype HTML" + name + " interface {\n\tHTML\n\n\tID(v string) HTML" + name + "\n}\n\n" +
			"// The element.\nfunc " + name + "() HTML" + name + " {\n\te := &html" + name + "{\n\t\thtmlElement: htmlElement{\n\t\t\ttag: \"" + tag + "\",\n\t\t},\n\t}\n\n\treturn e\n}\n\n" +
			"type html" + name + " struct {\n\thtmlElement\n}\n\n" +
			"func (e *html" + name + ") ID(v string) HTML" + name + " {\n\te.setAttr(\"id\", v)\n\treturn e\n}\n\n" + method
	}
	got := string(mergeElements([]byte("package app\n\nimport (\n\t\"strings\"\n)\n\n" +
		element("A", "a", "func (e *htmlA) Href(v string) HTMLA {\n\treturn e\n}\n\n") +
		element("Dd", "dd", "") + element("Elem", "", "") + element("Textarea", "textarea", ""))))
	for text, times := range map[string]int{
		"type htmlElem struct {":                     1,
		"func (e *htmlElem) ID(":                     1,
		"func (e *htmlElem) Href(":                   1,
		"func A() *htmlElem {":                       1,
		"func Dd() *htmlElem {":                      1,
		"\ttag: \"dd\"":                              1,
		"type HTMLA = *htmlElem":                     1,
		"type HTMLElem = *htmlElem":                  1,
		"htmlElement: htmlElement{":                  4,
		"func (e *htmlTextarea) ID(v string) HTMLTe": 1,
		"type HTMLTextarea interface {":              1,
		"type HTMLA interface":                       0,
		"htmlDd":                                     0,
	} {
		if n := strings.Count(got, text); n != times {
			t.Errorf("%q is there %d times, want %d\n%s", text, n, times, got)
		}
	}
}
