package part

import (
	"html"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A tag is an opening tag as the framework writes it.
type tag struct {
	name  string
	attrs map[string]string
	text  string // what is written between this tag and the end of its element
}

var (
	opening   = regexp.MustCompile(`<([a-z0-9]+)((?: [a-zA-Z0-9-]+(?:="(?:[^"\\]|\\.)*")?)*)>`)
	attribute = regexp.MustCompile(` ([a-zA-Z0-9-]+)(?:=("(?:[^"\\]|\\.)*"))?`)
	anyTag    = regexp.MustCompile(`<[^>]*>`)
)

// drawn is a part as the framework writes it.
func drawn(t *testing.T, ui app.UI) string {
	t.Helper()
	e := app.NewTestEngine()
	c := &stage{ui: ui}
	if err := e.Load(c); err != nil {
		t.Fatal(err)
	}
	e.ConsumeAll()
	return app.HTMLString(c)
}

// stage is a page with nothing on it but a part.
type stage struct {
	app.Compo
	ui app.UI
}

// Render draws the part.
func (s *stage) Render() app.UI { return app.Div().Body(s.ui) }

// tags is the opening tags of a page, their attributes read.
func tags(t *testing.T, page string) []tag {
	t.Helper()
	var all []tag
	for _, at := range opening.FindAllStringSubmatchIndex(page, -1) {
		one := tag{name: page[at[2]:at[3]], attrs: map[string]string{}}
		for _, a := range attribute.FindAllStringSubmatch(page[at[4]:at[5]], -1) {
			one.attrs[a[1]] = unquoted(t, a[2])
		}
		inside, _, _ := strings.Cut(page[at[1]:], "</"+one.name+">")
		one.text = strings.Join(strings.Fields(html.UnescapeString(anyTag.ReplaceAllString(inside, " "))), " ")
		all = append(all, one)
	}
	return all
}

// unquoted is an attribute's value; the framework leaves "true" out.
func unquoted(t *testing.T, quoted string) string {
	t.Helper()
	if quoted == "" {
		return "true"
	}
	v, err := strconv.Unquote(quoted)
	if err != nil {
		t.Fatal(err)
	}
	return v
}
