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
	m := mender{rest: written}
	for m.rest != "" {
		switch {
		case strings.HasPrefix(m.rest, "</"):
			m.end()
		case m.rest[0] == '<':
			if err := m.tag(); err != nil {
				return "", err
			}
		default:
			m.text()
		}
	}
	if len(m.open) > 0 {
		return "", fmt.Errorf("site: <%s> is not closed", m.open[len(m.open)-1])
	}
	return m.out.String(), nil
}

// A mender reads from rest and writes to out.
type mender struct {
	rest string
	out  strings.Builder
	open []string // the elements it is in, outermost first
}

// end copies a closing tag.
func (m *mender) end() {
	i := strings.IndexByte(m.rest, '>') + 1
	m.out.WriteString(m.rest[:i])
	m.rest = m.rest[i:]
	m.open = m.open[:max(0, len(m.open)-1)]
}

// text copies what stands before the next tag, without the line breaks and
// indents that go-app put there.
func (m *mender) text() {
	i := strings.IndexByte(m.rest, '<')
	if i < 0 {
		i = len(m.rest)
	}
	text, after := escape(html.UnescapeString(m.rest[:i])), m.rest[i:]
	m.rest = after
	if slices.Contains(m.open, "pre") {
		m.out.WriteString(text)
		return
	}
	lines := strings.Split(text, "\n")
	for j, l := range lines {
		indent := 2 * len(m.open)
		if j == len(lines)-1 && strings.HasPrefix(after, "</") {
			indent -= 2
		}
		if j > 0 {
			l = strings.TrimPrefix(l, strings.Repeat(" ", max(0, indent)))
		}
		m.out.WriteString(l)
	}
}

// tag rewrites an opening tag.
func (m *mender) tag() error {
	end := strings.IndexAny(m.rest, " >\n")
	if end < 0 {
		return fmt.Errorf("site: a tag without an end: %.40q", m.rest)
	}
	name := m.rest[1:end]
	attrs, rest, err := attributes(m.rest[end:])
	if err != nil {
		return fmt.Errorf("site: <%s>: %w", name, err)
	}
	m.rest = rest
	m.out.WriteString("<" + name)
	content := ""
	for _, a := range attrs {
		if name == "textarea" && a.name == "value" {
			content = "\n" + escape(a.value) // a browser drops the first line break
			continue
		}
		m.out.WriteString(a.String())
	}
	m.out.WriteString(">" + content)
	if !slices.Contains(childless, name) {
		m.open = append(m.open, name)
	}
	return nil
}

// childless is the elements that have no closing tag.
var childless = []string{"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"}
