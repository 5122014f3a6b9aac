package shell

import (
	"runtime"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
)

// watchWhole draws what is shut, too, before the page is printed, which does not wait, and when
// the window loses the keyboard, which the browser's own search takes.
func (m *Memory) watchWhole() {
	listen("beforeprint", func(app.Value) { drawNow() })
	listen("blur", func(e app.Value) {
		if e.Get("target").Equal(app.Window()) { // and not a field, which loses the keyboard to another
			m.drawSoon()
		}
	})
}

// listen has an event of the window, or of anything in it, heard before the page hears it.
func listen(event string, do func(e app.Value)) {
	app.Window().Call("addEventListener", event, app.FuncOf(func(_ app.Value, args []app.Value) any {
		defer Recover()
		do(args[0])
		return nil
	}), true)
}

// drawNow draws all before it returns. go-app draws meanwhile, so no handler of it may call this.
func drawNow() {
	for d := (drawing{}); !d.done(); {
		runtime.Gosched()
	}
}

// drawSoon draws all, a level at a time.
func (m *Memory) drawSoon() { m.drawOn(&drawing{}) }

func (m *Memory) drawOn(d *drawing) {
	page := m.window.page
	if page.Context == nil {
		return // none is drawn
	}
	page.After(20*time.Millisecond, func(ctx app.Context) {
		defer Recover()
		ctx.PreventUpdate()
		if !d.done() {
			m.drawOn(d)
		}
	})
}

// A drawing is what is still to be drawn of a page, and since when it is that much.
type drawing struct {
	left  int
	since time.Time
}

// patience is how long a page may stay as it is before the rest is given up: what an extension of
// the browser copied is never drawn.
const patience = time.Second

// done asks for the next level; it says that there is none, or that nothing has come of the last.
func (d *drawing) done() bool {
	left := part.DrawPanels()
	if left != d.left {
		d.left, d.since = left, time.Now()
	}
	return left == 0 || time.Since(d.since) > patience
}
