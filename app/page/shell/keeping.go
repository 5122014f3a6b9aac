package shell

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/keep"
	"offercheck/app/part"
)

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
	text := trouble
	if trouble == Sealed && !k.waits() {
		text = Changed
	}
	switch trouble {
	case Changed:
		buttons = []app.UI{
			&part.Button{ID: "keeping-theirs", Text: w.Say("keeping.theirs"), Look: part.Quiet, Do: k.takeTheirs},
			&part.Button{ID: "keeping-mine", Text: w.Say("keeping.mine"), Look: part.Quiet, Do: k.putMine},
		}
	case Sealed:
		buttons = []app.UI{
			&part.Button{ID: "keeping-theirs", Text: w.Say("keeping.open"), Look: part.Quiet, Do: k.takeTheirs},
			&part.Button{ID: "keeping-tab", Text: w.Say("case.keep.tab"), Look: part.Quiet, Do: k.keepInTab},
		}
	case NewDay:
		buttons = []app.UI{&part.Button{ID: "keeping-today", Text: w.Say("keeping.today"), Look: part.Quiet, Do: k.toToday}}
	case IdleSoon:
		buttons = []app.UI{&part.Button{ID: "keeping-stay", Text: w.Say("keeping.stay"), Look: part.Quiet, Do: k.stayHere}}
	case Moved, Erased, Idle, OddClock:
		buttons = []app.UI{&part.Button{ID: "keeping-seen", Text: w.Say("keeping.seen"), Look: part.Quiet, Do: k.seen}}
	default:
		buttons = []app.UI{file}
	}
	return region.Class("keeping").Body(
		app.P().Text(w.Say("keeping."+string(text), "day", w.Day(k.Day), "today", w.Day(today()), "minutes", minutes(idleLimit), "soon", minutes(idleNotice))),
		part.Buttons(buttons...),
	)
}

// takeTheirs loads the answers that are on the device, in place of this window's.
func (k *keeping) takeTheirs(app.Context) {
	defer Recover()
	keep.Browser.Leave(k.name(), false)
	keep.Browser.Drop(keep.Drafts)
	app.Window().Get("location").Call("reload")
}

// putMine puts this window's answers on the device, in place of those that are there.
func (k *keeping) putMine(app.Context) {
	defer Recover()
	k.kept.trouble, k.kept.device = NoTrouble, true
	k.kept.seen, _ = keep.Browser.At(k.name(), true)
	k.save()
	if k.saveErr == nil {
		keep.Browser.Leave(k.name(), false)
	}
}

// keepInTab leaves what is sealed on the device as it is, and keeps this window's answers in
// its tab.
func (k *keeping) keepInTab(app.Context) {
	defer Recover()
	k.kept.trouble, k.kept.device = NoTrouble, false
	k.save()
	k.saveDrafts()
}

// toToday draws the page anew, as of today.
func (k *keeping) toToday(app.Context) {
	defer Recover()
	k.newDay()
	app.Window().Call("dispatchEvent", app.Window().Get("PopStateEvent").New("popstate"))
}

// stayHere starts the time anew after which a shared computer forgets.
func (k *keeping) stayHere(app.Context) {
	defer Recover()
	k.stay()
}

// seen ends a message that asks for nothing.
func (k *keeping) seen(app.Context) { k.kept.trouble, k.window.clockSeen = NoTrouble, true }

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
