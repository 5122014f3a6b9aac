package page

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/law"
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
// instead.
func Arrive(ctx app.Context, w say.Words, title string) {
	ctx.Page().SetTitle(title)
	ctx.Page().SetLang(w.Lang())
	u := app.Window().URL()
	Store.arriveAt(u.Fragment)
	here := u.Path + Store.itemFragment()
	first, same := arrived == "", arrived == here
	arrived = here
	switch {
	case first:
		ctx.Defer(restoreFocus)
	case u.Fragment != "" && Store.itemFragment() == "":
		part.Focus(ctx, u.Fragment)
	case !same:
		Store.Say("")
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
	if day, err := law.ParseDay(text); err == nil {
		m.Judge(day, true)
	}
}

// itemFragment is the fragment if it is the number of an item, as an address
// ends with it, and else nothing.
func (m *Memory) itemFragment() string {
	if _, ok := number(m.fragment); ok {
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
