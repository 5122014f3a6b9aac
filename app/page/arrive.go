package page

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/date"
)

// arrived is the page that was last come to. Before the first it is empty.
var arrived string

// Title is the window's title: the page, then what it belongs to, then the
// site. It never holds an amount, since others may see it.
func Title(w say.Words, parts ...string) string {
	return strings.Join(append(parts, w.Say("part.name")), " - ")
}

// Arrive is called by every page's OnNav with its title. The first page of a
// visit is announced by the browser itself; on later ones Arrive goes to the
// top and gives the heading focus. A fragment that names an element is gone to
// instead, and the browser's Back leads to where the page was left.
func Arrive(ctx app.Context, w say.Words, title string) {
	defer caught()
	ctx.Page().SetTitle(title)
	ctx.Page().SetLang(w.Lang())
	u := app.Window().URL()
	Store.arriveAt(u.Fragment)
	here := u.Path + Store.shown()
	first, same := arrived == "", arrived == here
	was, known := spots[here]
	known, returning = known && returning, false
	arrived = here
	switch {
	case first:
		ctx.Defer(restoreFocus)
	case known && !same:
		Store.status, Store.news = Store.news, ""
		ctx.Defer(was.restore)
	case u.Fragment != "" && Store.shown() == "":
		part.Focus(ctx, u.Fragment)
	case !same:
		Store.status, Store.news = Store.news, ""
		ctx.Defer(func(app.Context) { app.Window().Call("scrollTo", 0, 0) })
		part.FocusHeading(ctx)
	}
}

// arriveAt takes note of the address's fragment: "on=2027-01-01" asks for the
// law of another day.
func (m *Memory) arriveAt(fragment string) {
	m.fragment = fragment
	text, asked := strings.CutPrefix(fragment, "on=")
	if !asked {
		return
	}
	if day, err := date.Parse(text); err == nil {
		m.Judge(day, true)
	}
}

// shown is the fragment, as an address ends with it, if it says what the page
// shows: an item's number, or which item to remove. It is empty if the
// fragment is only a place on the page.
func (m *Memory) shown() string {
	text, _ := strings.CutPrefix(m.fragment, removal)
	if _, ok := number(text); ok {
		return "#" + m.fragment
	}
	return ""
}

// number reads an item's number, from 1.
func number(s string) (int, bool) {
	n := 0
	for _, r := range s {
		if r < '0' || r > '9' || n > 9999 {
			return 0, false
		}
		n = 10*n + int(r-'0')
	}
	return n, n > 0
}
