package shell

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/keep"
	"offercheck/app/part"
)

// A kept is how this window keeps the answers. Where is its own choice: what other windows
// of the site choose changes nothing here.
type kept struct {
	device  bool    // on the device, and not in this tab only
	seen    string  // the case file on the device, as this window last read or wrote it
	trouble Trouble // what another window did with it
	file    string  // the case file that was last downloaded
}

// A Trouble is what puts answers in danger, until the visitor has seen to it.
type Trouble string

// The troubles.
const (
	NoTrouble Trouble = ""
	Unread    Trouble = "unread"  // what is kept could not be read, and nothing is kept
	Full      Trouble = "full"    // the browser refused to keep the answers
	Changed   Trouble = "changed" // another window has put other answers on the device
	Moved     Trouble = "moved"   // another window has taken them off the device
	Erased    Trouble = "erased"  // another window has erased them, here too
	NewDay    Trouble = "new-day" // the page still counts from a day that is over
	OddClock  Trouble = "clock"   // the device's clock is likely wrong
)

// Trouble is what the answers, or the days counted from them, are in danger of. A browser that keeps nothing is none once
// they are downloaded as they are.
func (m *Memory) Trouble() Trouble {
	switch {
	case m.kept.trouble != NoTrouble:
		return m.kept.trouble
	case m.LoadErr != nil:
		return Unread
	case m.saveErr != nil && m.kept.file != m.file():
		return Full
	case m.Preview || app.IsServer:
	case m.Day != today():
		return NewDay
	case oddClock(m.Day) && !m.window.clockSeen:
		return OddClock
	}
	return NoTrouble
}

// Downloaded notes that the case was downloaded as it is.
func (m *Memory) Downloaded() { m.kept.file = m.file() }

// tell notes why the browser did not keep what it was given, nil if it did, and has the
// page say so.
func (m *Memory) tell(err error) {
	m.saveErr = err
	if (err != nil) != m.window.told {
		m.window.told = err != nil
		m.redrawKeeping()
	}
}

// compare looks whether another window has changed what is on the device. From then on
// this window keeps its own answers in its tab, so that neither overwrites the other's.
func (m *Memory) compare() {
	now, found := keep.Browser.At(keep.Answers, true)
	switch {
	case !found && m.kept.seen != "":
		m.kept.trouble = Moved
	case now != m.kept.seen:
		m.kept.trouble = Changed
	default:
		return
	}
	m.kept.device = false
}

// watchWindows follows what other windows of the site do with the answers.
func (m *Memory) watchWindows() {
	keep.Watch(func() {
		defer Recover()
		if m.kept.device {
			m.compare()
			if !m.kept.device {
				m.save()
				m.redrawKeeping()
			}
		}
	}, func() {
		defer Recover()
		m.forget()
		keep.Browser.Erase()
		m.kept.trouble = Erased
		if m.window.keeping.Context != nil {
			m.window.keeping.Dispatch(func(ctx app.Context) { m.Goto(ctx, m.window.home) })
		}
	})
}

// watchDay looks whether a new day has come when the visitor returns to the window.
func (m *Memory) watchDay() {
	if !app.IsClient {
		return
	}
	app.Window().Get("document").Call("addEventListener", "visibilitychange", app.FuncOf(func(app.Value, []app.Value) any {
		defer Recover()
		if m.Trouble() == NewDay {
			m.redrawKeeping()
		}
		return nil
	}))
}

// redrawKeeping draws the region again that says what the answers are in danger of, and
// keeps what is typed in from under it.
func (m *Memory) redrawKeeping() {
	if m.window.keeping.Context == nil {
		return
	}
	m.window.keeping.Dispatch(func(ctx app.Context) {
		ctx.Defer(func(app.Context) {
			defer Recover()
			app.Window().Get("document").Get("activeElement").Call("scrollIntoView", map[string]any{"block": "nearest"})
		})
	})
}

// A keeping says what the answers are in danger of, at the foot of the window, until it is
// seen to.
type keeping struct {
	app.Compo
	Visit
	Now Trouble // of the visit, so that a page that is drawn again draws this again
}

// OnMount has it drawn again when something happens.
func (k *keeping) OnMount(ctx app.Context) {
	k.window.keeping, k.window.home = ctx, k.Link("/")
}

// Render draws it. The region is always there, since only a change in it is read aloud.
func (k *keeping) Render() app.UI {
	region, w, trouble := app.Div().Role("alert"), k.Words, k.Trouble()
	if trouble == NoTrouble {
		return region
	}
	file := part.ButtonLink(w.Say("keeping.file"), k.Link("/case/"), part.Quiet)
	var buttons []app.UI
	switch trouble {
	case Changed:
		buttons = []app.UI{
			&part.Button{ID: "keeping-theirs", Text: w.Say("keeping.theirs"), Look: part.Quiet, Do: k.takeTheirs},
			&part.Button{ID: "keeping-mine", Text: w.Say("keeping.mine"), Look: part.Quiet, Do: k.putMine},
		}
	case NewDay:
		buttons = []app.UI{&part.Button{ID: "keeping-today", Text: w.Say("keeping.today"), Look: part.Quiet, Do: k.toToday}}
	case Moved, Erased, OddClock:
		buttons = []app.UI{&part.Button{ID: "keeping-seen", Text: w.Say("keeping.seen"), Look: part.Quiet, Do: k.seen}}
	default:
		buttons = []app.UI{file}
	}
	return region.Class("keeping").Body(
		app.P().Text(w.Say("keeping."+string(trouble), "day", w.Day(k.Day), "today", w.Day(today()))),
		part.Buttons(buttons...),
	)
}

// takeTheirs loads the answers that are on the device, in place of this window's.
func (k *keeping) takeTheirs(app.Context) {
	defer Recover()
	keep.Browser.Leave(keep.Answers, false)
	keep.Browser.Drop(keep.Drafts)
	app.Window().Get("location").Call("reload")
}

// putMine puts this window's answers on the device, in place of those that are there.
func (k *keeping) putMine(app.Context) {
	defer Recover()
	k.kept.trouble, k.kept.device = NoTrouble, true
	k.kept.seen, _ = keep.Browser.At(keep.Answers, true)
	k.save()
	if k.saveErr == nil {
		keep.Browser.Leave(keep.Answers, false)
	}
}

// toToday draws the page anew, as of today.
func (k *keeping) toToday(app.Context) {
	defer Recover()
	k.newDay()
	app.Window().Call("dispatchEvent", app.Window().Get("PopStateEvent").New("popstate"))
}

// seen ends a message that asks for nothing.
func (k *keeping) seen(app.Context) { k.kept.trouble, k.window.clockSeen = NoTrouble, true }
