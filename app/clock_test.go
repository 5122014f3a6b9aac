//go:build !js

package main

import (
	"strings"
	"testing"

	"offercheck/app/drive"
	"offercheck/app/say"
)

// clock is a script that has the window's clock say a day, at noon, until the window is
// told of another by setClock(day), or that some minutes have passed.
const clock = `{
	const Real = Date;
	let ahead = 0;
	globalThis.setClock = (day) => { ahead = new Real(day + "T12:00:00") - Real.now(); };
	globalThis.minutesPass = (n) => { ahead += n * 60_000; };
	globalThis.Date = class extends Real {
		constructor(...given) { given.length ? super(...given) : super(Real.now() + ahead); }
		static now() { return Real.now() + ahead; }
	};
	setClock(sessionStorage.getItem("day") ?? "@DAY@");
}`

// message is what the foot of the window says.
const message = `(document.querySelector(".keeping p")?.innerText ?? "")`

// TestNewDay leaves a tab open until the next day: it says so when one comes back to it,
// and counts from that day on demand, or on the next page.
func TestNewDay(t *testing.T) {
	t.Parallel()
	v := newVisit(t)
	v.InitScript(strings.Replace(clock, "@DAY@", "2026-11-26", 1))
	v.Load("/case/")
	v.owes("11111")
	footer := `document.querySelector(".site-footer").innerText`
	v.Wait(footer + `.includes("November 26, 2026")`)
	eval[bool](v, `setClock("2026-11-28"), document.dispatchEvent(new Event("visibilitychange"))`)
	v.Wait(message + `.includes("November 28, 2026")`)
	eval[bool](v, `document.getElementById("keeping-today").click(), true`)
	v.Wait(message + ` === "" && ` + footer + `.includes("November 28, 2026")`)
	eval[bool](v, `setClock("2026-11-29"), true`)
	v.follow("en", "/tasks/")
	v.Wait(footer + `.includes("November 29, 2026")`)
}

// TestOddClock opens the site on devices whose clock is far off, and on one that is a year
// ahead of the figures, which is not.
func TestOddClock(t *testing.T) {
	t.Parallel()
	for day, odd := range map[string]bool{"1990-03-03": true, "2040-03-03": true, "2027-11-26": false} {
		t.Run(day, func(t *testing.T) {
			t.Parallel()
			v := newVisit(t)
			v.InitScript(strings.Replace(clock, "@DAY@", day, 1))
			v.Load("/")
			want := ""
			if odd {
				want = say.In("en").Say("keeping.clock", "day", "March 3, "+day[:4])
			}
			v.Wait(message + ` === ` + quote(want))
		})
	}
}

// TestBackToToday asks for the law of another day: the foot of the page leads back.
func TestBackToToday(t *testing.T) {
	t.Parallel()
	v := newVisit(t)
	v.InitScript(strings.Replace(clock, "@DAY@", "2026-11-26", 1))
	v.Load("/tasks/#on=2025-06-01")
	v.Wait(`document.querySelector(".site-footer").innerText.includes("June 1, 2025")`)
	eval[bool](v, `document.querySelector(".site-footer a[href$='#on=today']").click(), true`)
	v.Wait(`document.querySelector(".site-footer").innerText.includes("November 26, 2026")`)
	v.Wait(drive.Ready + ` && !document.querySelector("a[href$='#on=today']")`)
}
