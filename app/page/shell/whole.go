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
	listen := func(event string, do func()) {
		app.Window().Call("addEventListener", event, app.FuncOf(func(app.Value, []app.Value) any {
			defer Recover()
			do()
			return nil
		}))
	}
	listen("beforeprint", drawNow)
	listen("blur", m.drawSoon)
}

// drawNow draws all before it returns, or what can be drawn in a while: a page with something
// missing is better than none. go-app draws meanwhile, so no handler of it may call this.
func drawNow() {
	for end := time.Now().Add(patience); part.DrawPanels() && time.Now().Before(end); {
		runtime.Gosched()
	}
}

// patience is how long a page may take to be drawn as a whole before it is printed.
const patience = 10 * time.Second

// drawSoon draws all, a level at a time.
func (m *Memory) drawSoon() {
	page := m.window.page
	if page.Context == nil {
		return // none is drawn
	}
	page.After(20*time.Millisecond, func(ctx app.Context) {
		defer Recover()
		ctx.PreventUpdate()
		if part.DrawPanels() {
			m.drawSoon()
		}
	})
}
