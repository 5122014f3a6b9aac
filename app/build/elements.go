package build

import (
	"bytes"
	"fmt"
	"maps"
	"regexp"
	"slices"
)

// In the file of elements each has a type, an interface, and all its methods.
// A few stay as they are: what a text area calls its text is its value, and the
// document and its body are told apart.
var (
	elementType      = regexp.MustCompile(`\bhtml[A-Z]\w*\b`)
	elementInterface = regexp.MustCompile(`\bHTML[A-Z]\w*\b`)
	elementMethod    = regexp.MustCompile(`\nfunc \(e \*htmlElem\) (\w+)\(`)
	elementKept      = regexp.MustCompile(`^(htmlElement|(html|HTML)(Textarea|Html|Body))$`)
)

// oneElement makes one type of all types of elements. They let a compiler say
// that a table has no source, and it did so when the packages were compiled
// with go-app as it is; what a browser loads is the same methods forty times.
func oneElement(generated []byte) []byte {
	names := map[string]bool{}
	merge := func(to string) func([]byte) []byte {
		return func(name []byte) []byte {
			if elementKept.Match(name) {
				return name
			}
			names[string(name)] = to[0] == '*'
			return []byte(to)
		}
	}
	source := elementType.ReplaceAllFunc(generated, merge("htmlElem"))
	source = elementInterface.ReplaceAllFunc(source, merge("*htmlElem"))
	b := bytes.NewBufferString("package app\n\nimport \"strings\"\n")
	done := map[string]bool{}
	for _, block := range bytes.SplitAfter(source, []byte("\n}\n")) {
		if bytes.Contains(block, []byte("\ntype *htmlElem interface {")) {
			continue
		}
		if what := elementBlock(block); what == "" || !done[what] {
			done[what] = true
			b.Write(block)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(names)) {
		if names[name] {
			fmt.Fprintf(b, "\ntype %s = *htmlElem\n", name)
		}
	}
	return b.Bytes()
}

// elementBlock names what of the one element a block declares, so that it is
// declared once; empty for a block that stands for itself.
func elementBlock(block []byte) string {
	if m := elementMethod.FindSubmatch(block); m != nil {
		return string(m[1])
	}
	if bytes.Contains(block, []byte("\ntype htmlElem struct {")) {
		return "struct"
	}
	return ""
}

// oneCase has go-app tell its elements apart by their tags.
func oneCase(nodes []byte) []byte {
	return bytes.ReplaceAll(nodes, []byte("case *htmlElem, *htmlElemSelfClosing:"), []byte("case *htmlElem:"))
}
