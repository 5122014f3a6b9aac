package shell

import (
	"reflect"
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// On a shared computer the answers are forgotten after idleLimit without a key or a touch,
// and the page says so idleNotice before, so that one may go on.
const (
	idleLimit  = 15 * time.Minute
	idleNotice = 2 * time.Minute
	idleLook   = 10 * time.Second // how often it looks
)

// idle is what is known of the use of a shared computer.
type idle struct {
	watched bool
	used    int64 // when it was last used, by the device's clock, in milliseconds
	soon    bool  // the page says that it will forget
}

// now is the device's clock in milliseconds. A timer would not do: a computer that sleeps
// stops it.
func now() int64 { return time.Now().UnixMilli() }

// minutes is a time in minutes, as a text names it.
func minutes(d time.Duration) string { return strconv.Itoa(int(d.Minutes())) }

// watchUse notes every use of the page from now on, and looks how long there was none.
func (m *Memory) watchUse() {
	i := &m.window.idle
	i.used = now()
	if i.watched {
		return
	}
	i.watched = true
	call := func(do func()) app.Func {
		return app.FuncOf(func(app.Value, []app.Value) any {
			defer Recover()
			if m.kept.shared {
				do()
			}
			return nil
		})
	}
	used := call(func() {
		m.lookIdle()
		m.stay()
	})
	for _, event := range []string{"keydown", "pointerdown", "click", "wheel", "input"} {
		app.Window().Call("addEventListener", event, used, true)
	}
	look := call(m.lookIdle)
	app.Window().Get("document").Call("addEventListener", "visibilitychange", look)
	app.Window().Call("setInterval", look, idleLook.Milliseconds())
}

// stay starts the time anew.
func (m *Memory) stay() {
	m.window.idle.used = now()
	if m.window.idle.soon {
		m.window.idle.soon = false
		m.redrawKeeping()
	}
}

// lookIdle forgets the answers when it is time, and says so before. A clock that was set back
// starts the time anew.
func (m *Memory) lookIdle() {
	i := &m.window.idle
	since := time.Duration(now()-i.used) * time.Millisecond
	switch {
	case since < 0:
		i.used = now()
	case since < idleLimit-idleNotice || !m.holdsAnything():
	case since >= idleLimit:
		i.used = now()
		m.forgetHere(Idle)
	case !i.soon:
		i.soon = true
		m.redrawKeeping()
	}
}

// holdsAnything says whether this window has anything to forget.
func (m *Memory) holdsAnything() bool {
	pasted := app.Window().Get("document").Call("querySelector", "main textarea")
	return !reflect.ValueOf(m.Case).IsZero() || len(m.drafts)+len(m.blanks)+len(m.Pasted)+len(m.scenarios) > 0 ||
		pasted.Truthy() && pasted.Get("value").String() != ""
}
