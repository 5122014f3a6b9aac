package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// key is what the keys do that do not type.
func (c *County) key(ctx app.Context, e app.Event) {
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

// move goes down the list by one, or up, and around its ends.
func (c *County) move(ctx app.Context, e app.Event, by int) {
	e.PreventDefault()
	c.open = true
	c.at = after(c.at, by, len(c.matches()))
	c.reveal(ctx)
}

// after is where a step in a list of n leads, around its ends: down from above
// the list to the first, up to the last. In an empty list it leads nowhere.
func after(at, by, n int) int {
	if n == 0 {
		return -1
	}
	if at < 0 && by < 0 {
		at = 0
	}
	return (at + by + n) % n
}

// moveTo goes to the first or the last of the list, if the arrow keys are in
// it; else the key belongs to the text.
func (c *County) moveTo(ctx app.Context, e app.Event, at int) {
	if !c.open || c.at < 0 {
		return
	}
	e.PreventDefault()
	c.at = at
	c.reveal(ctx)
}

// enter chooses the place the arrow keys stand on, or the only one that fits;
// else it sends the form.
func (c *County) enter(ctx app.Context, e app.Event, matches []Place) {
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

// reveal scrolls the list to where the arrow keys stand.
func (c *County) reveal(ctx app.Context) {
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
