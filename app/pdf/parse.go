package pdf

import (
	"bytes"
	"strconv"
)

// maxDepth is how deep arrays and dictionaries, and fields in fields, may nest.
const maxDepth = 64

// A parser reads values from where it stands.
type parser struct {
	b     []byte
	at    int
	depth int
}

func isSpace(c byte) bool {
	return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0
}

func isDelimiter(c byte) bool { return bytes.IndexByte([]byte("()<>[]{}/%"), c) >= 0 }

// skip passes over white space and comments.
func (p *parser) skip() {
	for p.at < len(p.b) {
		switch c := p.b[p.at]; {
		case isSpace(c):
			p.at++
		case c == '%':
			for p.at < len(p.b) && p.b[p.at] != '\n' && p.b[p.at] != '\r' {
				p.at++
			}
		default:
			return
		}
	}
}

// plain is the next run of characters that are neither white space nor delimiters.
func (p *parser) plain() string {
	from := p.at
	for p.at < len(p.b) && !isSpace(p.b[p.at]) && !isDelimiter(p.b[p.at]) {
		p.at++
	}
	return string(p.b[from:p.at])
}

// take passes over a keyword, if it is next.
func (p *parser) take(keyword string) bool {
	p.skip()
	from := p.at
	if p.plain() == keyword {
		return true
	}
	p.at = from
	return false
}

// whole is the next token as a whole number that is not negative.
func (p *parser) whole() (int, bool) {
	p.skip()
	from := p.at
	s := p.plain()
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 || n > 1<<40 || s[0] == '+' {
		p.at = from
		return 0, false
	}
	return n, true
}

// value is the next value. Null is nil.
func (p *parser) value() (any, error) {
	p.skip()
	if p.at >= len(p.b) {
		return nil, errDamaged
	}
	switch c := p.b[p.at]; c {
	case '/':
		p.at++
		return p.name(), nil
	case '(':
		return p.literal()
	case '[', '<':
		if c == '<' && !bytes.HasPrefix(p.b[p.at:], []byte("<<")) {
			return p.hex()
		}
		if p.depth++; p.depth > maxDepth {
			return nil, errDamaged
		}
		defer func() { p.depth-- }()
		if c == '<' {
			return p.dict()
		}
		return p.array()
	}
	return p.simple()
}

// simple is a number, a reference or a keyword.
func (p *parser) simple() (any, error) {
	from := p.at
	if num, ok := p.whole(); ok {
		after := p.at
		if gen, ok := p.whole(); ok && p.take("R") {
			return ref{num, gen}, nil
		}
		p.at = after
		return number(p.b[from:after]), nil
	}
	switch s := p.plain(); s {
	case "true", "false":
		return word(s), nil
	case "null":
		return nil, nil
	default:
		if _, err := strconv.ParseFloat(s, 64); err != nil || s[0] > '9' {
			return nil, errDamaged
		}
		return number(s), nil
	}
}

func (p *parser) name() name {
	s := p.plain()
	if !bytes.Contains([]byte(s), []byte("#")) {
		return name(s)
	}
	var b []byte
	for i := 0; i < len(s); i++ {
		if s[i] == '#' && i+2 < len(s) {
			if v, err := strconv.ParseUint(s[i+1:i+3], 16, 8); err == nil {
				b = append(b, byte(v))
				i += 2
				continue
			}
		}
		b = append(b, s[i])
	}
	return name(b)
}

func (p *parser) array() (any, error) {
	p.at++
	a := array{}
	for {
		p.skip()
		if p.at < len(p.b) && p.b[p.at] == ']' {
			p.at++
			return a, nil
		}
		v, err := p.value()
		if err != nil {
			return nil, err
		}
		a = append(a, v)
	}
}

func (p *parser) dict() (any, error) {
	p.at += 2
	d := dict{}
	for {
		p.skip()
		if bytes.HasPrefix(p.b[p.at:], []byte(">>")) {
			p.at += 2
			return d, nil
		}
		if p.at >= len(p.b) || p.b[p.at] != '/' {
			return nil, errDamaged
		}
		p.at++
		key := p.name()
		v, err := p.value()
		if err != nil {
			return nil, err
		}
		if v != nil {
			d[key] = v
		}
	}
}

func (p *parser) hex() (any, error) {
	end := bytes.IndexByte(p.b[p.at:], '>')
	if end < 0 {
		return nil, errDamaged
	}
	digits := make([]byte, 0, end)
	for _, c := range p.b[p.at+1 : p.at+end] {
		if !isSpace(c) {
			digits = append(digits, c)
		}
	}
	p.at += end + 1
	if len(digits)%2 == 1 {
		digits = append(digits, '0')
	}
	b := make([]byte, 0, len(digits)/2)
	for i := 0; i < len(digits); i += 2 {
		v, err := strconv.ParseUint(string(digits[i:i+2]), 16, 8)
		if err != nil {
			return nil, errDamaged
		}
		b = append(b, byte(v))
	}
	return text(b), nil
}

// escapes are the letters behind a backslash that stand for another character.
var escapes = map[byte]byte{'n': '\n', 'r': '\r', 't': '\t', 'b': '\b', 'f': '\f'}

func (p *parser) literal() (any, error) {
	var b []byte
	open := 0
	for ; p.at < len(p.b); p.at++ {
		c := p.b[p.at]
		switch c {
		case '(':
			if open++; open == 1 {
				continue
			}
		case ')':
			if open--; open == 0 {
				p.at++
				return text(b), nil
			}
		case '\\':
			b = p.escape(b)
			continue
		case '\r': // any end of a line is one line feed
			if p.at+1 < len(p.b) && p.b[p.at+1] == '\n' {
				p.at++
			}
			c = '\n'
		}
		b = append(b, c)
	}
	return nil, errDamaged
}

// escape appends what the escape stands for, and stops at its last character.
func (p *parser) escape(b []byte) []byte {
	p.at++
	if p.at >= len(p.b) {
		return b
	}
	c := p.b[p.at]
	switch {
	case c == '\r' && p.at+1 < len(p.b) && p.b[p.at+1] == '\n':
		p.at++
		return b
	case c == '\r' || c == '\n':
		return b
	case escapes[c] != 0:
		return append(b, escapes[c])
	case c < '0' || c > '7':
		return append(b, c)
	}
	v := 0
	for i := 0; i < 3 && p.at < len(p.b) && p.b[p.at] >= '0' && p.b[p.at] <= '7'; i++ {
		v = v<<3 + int(p.b[p.at]-'0')
		p.at++
	}
	p.at--
	return append(b, byte(v))
}
