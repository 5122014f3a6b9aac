package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// key handles the keys that do not type.
func (c *Lookup) key(ctx app.Context, e app.Event) {
	matches := c.matches()
	switch e.Get("key").String() {
	case "ArrowDown":
		c.move(ctx, e, 1)
	case "ArrowUp":
		c.move(ctx, e, -1)
	case "Home":
		c.moveTo(ctx, e, 0)
	case "End":
		c.moveTo(ctx, e, len(matches)-1)
	case "Escape":
		c.open, c.at = false, -1
	case "Tab":
		if c.at >= 0 && c.at < len(matches) {
			c.choose(ctx, matches[c.at])
		}
	case "Enter":
		c.enter(ctx, e, matches)
	}
}

// move goes down the list by so many options, or up, and around its ends.
func (c *Lookup) move(ctx app.Context, e app.Event, by int) {
	e.PreventDefault()
	c.open = true
	c.at = after(c.at, by, len(c.matches()))
	c.reveal(ctx)
}

// after is the option by so many after at, in a list of n, around its ends. From no
// option (-1) it is the first, or upward the last; in an empty list it is none.
func after(at, by, n int) int {
	if n == 0 {
		return -1
	}
	if at < 0 && by < 0 {
		at = 0
	}
	return (at + by + n) % n
}

// moveTo goes to an option, if one is active already; else the key belongs to the text.
func (c *Lookup) moveTo(ctx app.Context, e app.Event, at int) {
	if !c.open || c.at < 0 {
		return
	}
	e.PreventDefault()
	c.at = at
	c.reveal(ctx)
}

// enter chooses the active option, or the only match; else the key submits the form.
func (c *Lookup) enter(ctx app.Context, e app.Event, matches []Place) {
	at := c.at
	if at < 0 && c.typing && len(matches) == 1 {
		at = 0
	}
	if !c.open || at < 0 || at >= len(matches) {
		return
	}
	e.PreventDefault()
	c.choose(ctx, matches[at])
}

// reveal scrolls the list to the active option.
func (c *Lookup) reveal(ctx app.Context) {
	matches := c.matches()
	if c.at < 0 || c.at >= len(matches) {
		return
	}
	id := c.optionID(matches[c.at])
	ctx.Defer(func(app.Context) {
		if li := app.Window().GetElementByID(id); li.Truthy() {
			li.Call("scrollIntoView", map[string]any{"block": "nearest"})
		}
	})
}
