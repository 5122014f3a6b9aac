package site

import (
	"fmt"
	"html"
	"slices"
	"strings"
)

// repair makes true HTML of what go-app writes. It writes attributes in any
// order, quotes their values as Go does, writes "false" for attributes that are
// true by being there and nothing for "true", gives a textarea a value it
// cannot have, and sets every element on a line of its own, which puts blanks
// between words where the browser's page has none.
func repair(written string) (string, error) {
	r := rewriter{rest: written}
	for r.rest != "" {
		switch {
		case strings.HasPrefix(r.rest, "</"):
			r.end()
		case r.rest[0] == '<':
			if err := r.tag(); err != nil {
				return "", err
			}
		default:
			r.text()
		}
	}
	if len(r.open) > 0 {
		return "", fmt.Errorf("site: <%s> is not closed", r.open[len(r.open)-1])
	}
	return r.out.String(), nil
}

// A rewriter reads from rest and writes to out.
type rewriter struct {
	rest string
	out  strings.Builder
	open []string // the elements it is in, outermost first
}

// end copies a closing tag.
func (r *rewriter) end() {
	i := strings.IndexByte(r.rest, '>') + 1
	r.out.WriteString(r.rest[:i])
	r.rest = r.rest[i:]
	r.open = r.open[:max(0, len(r.open)-1)]
}

// text copies what stands before the next tag, without the line breaks and
// indents that go-app put there.
func (r *rewriter) text() {
	i := strings.IndexByte(r.rest, '<')
	if i < 0 {
		i = len(r.rest)
	}
	text, after := escape(html.UnescapeString(r.rest[:i])), r.rest[i:]
	r.rest = after
	if slices.Contains(r.open, "pre") {
		r.out.WriteString(text)
		return
	}
	lines := strings.Split(text, "\n")
	for j, l := range lines {
		indent := 2 * len(r.open)
		if j == len(lines)-1 && strings.HasPrefix(after, "</") {
			indent -= 2
		}
		if j > 0 {
			l = strings.TrimPrefix(l, strings.Repeat(" ", max(0, indent)))
		}
		r.out.WriteString(l)
	}
}

// tag rewrites an opening tag.
func (r *rewriter) tag() error {
	end := strings.IndexAny(r.rest, " >\n")
	if end < 0 {
		return fmt.Errorf("site: a tag without an end: %.40q", r.rest)
	}
	name := r.rest[1:end]
	attrs, rest, err := attributes(r.rest[end:])
	if err != nil {
		return fmt.Errorf("site: <%s>: %w", name, err)
	}
	r.rest = rest
	r.out.WriteString("<" + name)
	content := ""
	for _, a := range attrs {
		if name == "textarea" && a.name == "value" {
			content = "\n" + escape(a.value) // a browser drops the first line break
			continue
		}
		r.out.WriteString(a.String())
	}
	r.out.WriteString(">" + content)
	if !slices.Contains(voidElements, name) {
		r.open = append(r.open, name)
	}
	return nil
}

// voidElements is the elements that have no closing tag.
var voidElements = []string{"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"}
