package calendar

import (
	"strings"
	"unicode/utf8"
)

// content is the lines of a file, RFC 5545, 3.1.
type content []byte

// mostOctets is how long a line may be, without its end.
const mostOctets = 75

// line adds a line. What is too long goes on in the next, behind a space, and no
// character is cut in two.
func (c *content) line(s string) {
	for room := mostOctets; len(s) > room; room = mostOctets - len(" ") {
		n := room
		for !utf8.RuneStart(s[n]) {
			n--
		}
		*c = append(append(*c, s[:n]...), "\r\n "...)
		s = s[n:]
	}
	*c = append(append(*c, s...), "\r\n"...)
}

// text adds a property that is a text, RFC 5545, 3.3.11.
func (c *content) text(name, s string) { c.line(name + ":" + escaped(s)) }

// escaped is a text as a file has it. Control characters, which it cannot have, are
// left out.
func escaped(s string) string {
	var b strings.Builder
	for _, r := range strings.ReplaceAll(s, "\r\n", "\n") {
		switch {
		case r == '\n' || r == '\r':
			b.WriteString(`\n`)
		case r == '\\' || r == ';' || r == ',':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\t' || r >= ' ' && r != 0x7f:
			b.WriteRune(r)
		}
	}
	return b.String()
}
