package site

import (
	"errors"
	"fmt"
	"html"
	"slices"
	"strconv"
	"strings"
)

// An attr is one attribute of a tag.
type attr struct {
	name    string
	value   string // as a reader would say it
	noValue bool   // its name alone says it
}

func (a attr) String() string {
	if a.noValue {
		return " " + a.name
	}
	return " " + a.name + `="` + escape(a.value) + `"`
}

// escape is a text as HTML writes it, in an attribute too.
var escape = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;").Replace

// booleanAttributes is the attributes that are true by being there, whatever
// their value.
var booleanAttributes = []string{
	"allowfullscreen", "async", "autofocus", "autoplay", "checked", "controls", "default", "defer", "disabled",
	"formnovalidate", "hidden", "inert", "ismap", "itemscope", "loop", "multiple", "muted", "nomodule", "novalidate",
	"open", "playsinline", "readonly", "required", "reversed", "selected",
}

// attributes reads a tag from behind its name to its end, and returns its
// attributes in the order of the alphabet and what follows the tag.
func attributes(s string) (attrs []attr, rest string, err error) {
	for {
		s = strings.TrimLeft(s, " \n\t")
		if s == "" {
			return nil, "", errors.New("no end")
		}
		if s[0] == '>' {
			slices.SortFunc(attrs, func(x, y attr) int { return strings.Compare(x.name, y.name) })
			return attrs, s[1:], nil
		}
		a, after, err := attribute(s)
		if err != nil {
			return nil, "", err
		}
		s = after
		if a.value == "false" && slices.Contains(booleanAttributes, a.name) {
			continue
		}
		attrs = append(attrs, a)
	}
}

// attribute reads one attribute and returns what follows it. go-app never
// keeps an empty value, so a name alone means "true".
func attribute(s string) (attr, string, error) {
	end := strings.IndexAny(s, "= >\n")
	if end <= 0 {
		return attr{}, "", fmt.Errorf("an attribute without an end: %.40q", s)
	}
	a, s := attr{name: s[:end], value: "true"}, s[end:]
	a.noValue = a.name == "download" || slices.Contains(booleanAttributes, a.name)
	if s[0] != '=' {
		return a, s, nil
	}
	quoted, err := strconv.QuotedPrefix(s[1:])
	if err != nil {
		return attr{}, "", fmt.Errorf("%s: %w", a.name, err)
	}
	value, err := strconv.Unquote(quoted)
	if err != nil {
		return attr{}, "", fmt.Errorf("%s: %w", a.name, err)
	}
	a.value = html.UnescapeString(value)
	a.noValue = a.noValue && a.name != "download"
	return a, s[1+len(quoted):], nil
}
