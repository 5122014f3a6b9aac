package shell

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/calc/date"
	"offercheck/calc/law"
)

// today is the day that a visit starts with: the visitor's own. Where pages are written
// to files, which must not change from day to day, it is the last day on which a figure
// was checked.
func today() date.Day {
	if app.IsServer {
		return checked()
	}
	year, month, day := time.Now().Date()
	today, _ := date.Of(year, int(month), day)
	return today
}

// TodayOf is the visitor's own day, whatever day the case is judged on.
func TodayOf(m *Memory) date.Day {
	if m.Preview {
		return today()
	}
	return m.Day
}

// newDay has the case judged on the visitor's own day again, if it has become another since
// and no day was asked for.
func (m *Memory) newDay() {
	if day := today(); app.IsClient && !m.Preview && day != m.Day {
		m.Judge(day, false)
	}
}

// oddClock reports whether the device's clock is likely wrong: it says a day before the
// figures were last checked, or years after it.
func oddClock(day date.Day) bool {
	return day < checked()-slowClock || day > checked()+fastClock
}

// How many days a clock may be behind the day on which the figures were last checked, or
// ahead of it, before it is doubted: a device keeps an old copy of the site for a while.
const (
	slowClock = 31
	fastClock = 3 * 366
)

// checked is the last day on which a figure of the law was checked.
func checked() date.Day {
	var day date.Day
	for _, s := range law.All() {
		day = max(day, s.Still)
	}
	return day
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
