package build

import (
	"bytes"
	"fmt"
	"maps"
	"regexp"
	"slices"
)

// go-app generates a type, an interface and all methods for each HTML element.
// A few stay as they are: the text of a text area is its value, and go-app tells
// the document and its body apart.
var (
	elementType      = regexp.MustCompile(`\bhtml[A-Z]\w*\b`)
	elementInterface = regexp.MustCompile(`\bHTML[A-Z]\w*\b`)
	elementMethod    = regexp.MustCompile(`\nfunc \(e \*htmlElem\) (\w+)\(`)
	elementKept      = regexp.MustCompile(`^(htmlElement|(html|HTML)(Textarea|Html|Body))$`)
)

// mergeElements makes one type of the types of all elements. That they differ
// lets the compiler find an attribute which an element does not have, as it does
// where this module is compiled with go-app as it is; the browser would load the
// same methods for each of them.
func mergeElements(generated []byte) []byte {
	isInterface := map[string]bool{} // by the name of what was merged
	merge := func(to string) func([]byte) []byte {
		return func(name []byte) []byte {
			if elementKept.Match(name) {
				return name
			}
			isInterface[string(name)] = to[0] == '*'
			return []byte(to)
		}
	}
	source := elementType.ReplaceAllFunc(generated, merge("htmlElem"))
	source = elementInterface.ReplaceAllFunc(source, merge("*htmlElem"))
	b := bytes.NewBufferString("package app\n\nimport \"strings\"\n")
	declared := map[string]bool{}
	for _, block := range bytes.SplitAfter(source, []byte("\n}\n")) {
		if bytes.Contains(block, []byte("\ntype *htmlElem interface {")) {
			continue
		}
		if what := elementBlock(block); what == "" || !declared[what] {
			declared[what] = true
			b.Write(block)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(isInterface)) {
		if isInterface[name] {
			fmt.Fprintf(b, "\ntype %s = *htmlElem\n", name)
		}
	}
	return b.Bytes()
}

// elementBlock names what a block declares of the merged element, so that it is
// declared once; it is empty for any other block.
func elementBlock(block []byte) string {
	if m := elementMethod.FindSubmatch(block); m != nil {
		return string(m[1])
	}
	if bytes.Contains(block, []byte("\ntype htmlElem struct {")) {
		return "struct"
	}
	return ""
}

// mergeElementCases has go-app tell its elements apart by their tags.
func mergeElementCases(nodes []byte) []byte {
	return bytes.ReplaceAll(nodes, []byte("case *htmlElem, *htmlElemSelfClosing:"), []byte("case *htmlElem:"))
}
