package site

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// body is a page for the tests.
type body struct {
	app.Compo
	Of app.UI
}

func (b *body) Render() app.UI { return b.Of }

// TestRepair has one row for each thing go-app writes wrongly.
func TestRepair(t *testing.T) {
	el := func(tag string) app.HTMLElem { return app.Elem(tag).XMLNS("http://www.w3.org/2000/svg") }
	for _, test := range []struct {
		name string
		ui   app.UI
		want string
	}{
		{"an attribute that is not set", app.Option().Value("TX").Selected(false), `<option value="TX"></option>`},
		{"an attribute that is set", app.Option().Value("TX").Selected(true), `<option selected value="TX"></option>`},
		{"several that are not set", app.Input().Checked(false).Disabled(false).Required(false).ReadOnly(false), `<input>`},
		{"aria that is true", app.Div().Aria("hidden", true), `<div aria-hidden="true"></div>`},
		{"aria that is false", app.Div().Aria("pressed", false), `<div aria-pressed="false"></div>`},
		{"a value that is the word true", app.Input().Type("radio").Value("true"), `<input type="radio" value="true">`},
		{"a download with no name", app.A().Href("/a").Download("true"), `<a download href="/a"></a>`},
		{"a download with a name", app.A().Href("/a").Download("a.json"), `<a download="a.json" href="/a"></a>`},
		{"quotes", app.Div().Title(`say "hi" & go`), `<div title="say &quot;hi&quot; &amp; go"></div>`},
		{"a backslash", app.Div().Title(`a\b`), `<div title="a\b"></div>`},
		{"a blank that does not break", app.Div().Title("10\u00a0000"), "<div title=\"10\u00a0000\"></div>"},
		{"letters of Spanish", app.Div().Title("¿Cuánto?").Text("año"), `<div title="¿Cuánto?">año</div>`},
		{"a tag in an attribute", app.Div().Title("a > b <i>"), `<div title="a &gt; b &lt;i&gt;"></div>`},
		{"a tag in a text", app.P().Text("a < b > c"), `<p>a &lt; b &gt; c</p>`},
		{"quotes in a text", app.P().Text(`it's "so" & so`), `<p>it's &quot;so&quot; &amp; so</p>`},
		{"a textarea", app.Textarea().ID("t").Text("a\nb"), "<textarea id=\"t\">\na\nb</textarea>"},
		{"a link to a place", app.A().Href("#main").Text("Skip"), `<a href="#main">Skip</a>`},
		{"a link to mail", app.A().Href("mailto:a@example.org"), `<a href="mailto:a@example.org"></a>`},
		{"a link to a page", app.A().Href("/repo/help/"), `<a href="/repo/help/"></a>`},
		{"attributes in the order of the alphabet", app.Div().ID("i").Class("c").Role("r").Aria("b", "x"),
			`<div aria-b="x" class="c" id="i" role="r"></div>`},
		{"words around a link", app.P().Body(app.Text("See "), app.A().Href("/a").Text("here"), app.Text(".")),
			`<p>See <a href="/a">here</a>.</p>`},
		{"texts side by side", app.P().Body(app.Text("one "), app.Text(" two")), `<p>one  two</p>`},
		{"an empty text", app.P().Body(app.Text("one"), app.Text(""), app.B().Text("two")), `<p>one<b>two</b></p>`},
		{"nothing where something may be", app.P().Body(app.If(false, func() app.UI { return app.B() }), app.I().Text("x")), `<p><i>x</i></p>`},
		{"elements in elements", app.Ul().Body(app.Li().Body(app.B().Text("a"), app.Br(), app.Text(" b")), app.Li().Text("c")),
			`<ul><li><b>a</b><br> b</li><li>c</li></ul>`},
		{"a drawing", el("svg").Attr("viewBox", "0 0 2 1").Body(el("path").Attr("d", "M0 0h2")),
			`<svg viewBox="0 0 2 1"><path d="M0 0h2"></path></svg>`},
		{"text set as it stands", app.Pre().Text("a\n  b"), "<pre>a\n  b</pre>"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := prerender(&body{Of: test.ui})
			if err != nil {
				t.Fatal(err)
			}
			if got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}

// TestRepairRefuses has one row for each thing that cannot be made true HTML.
func TestRepairRefuses(t *testing.T) {
	for _, test := range []struct{ name, written, want string }{
		{"a tag that does not end", `<p`, "without an end"},
		{"an attribute that does not end", `<p class`, "without an end"},
		{"attributes that do not end", `<p class="a"`, "no end"},
		{"a value in single quotes of several letters", `<p class='ab'>`, "class"},
		{"an element that is not closed", `<p>`, "not closed"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := repair(test.written)
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got %q, %v, want an error with %q", got, err, test.want)
			}
		})
	}
}
