//go:build !js

package main

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"offercheck/app/drive"
	"offercheck/app/say"
)

const (
	onDevice = `(localStorage.getItem("offercheck:case") ?? "")`
	inTab    = `(sessionStorage.getItem("offercheck:case") ?? "")`
)

// owes answers how much is owed on its page, and goes on.
func (w walk) owes(amount string) {
	w.Helper()
	w.Load("/debt-total/")
	w.owesInstead(amount)
}

// owesInstead answers it on that page, as it was opened.
func (w walk) owesInstead(amount string) {
	w.Helper()
	w.text("debt-total", amount)
	w.press("#continue")
	w.Wait(`location.pathname !== ` + quote(base+"debt-total/"))
}

// keepsOnDevice chooses to keep the answers on the device.
func (w walk) keepsOnDevice() {
	w.Helper()
	w.Load("/case/")
	w.press("#keep-device")
	w.Wait(onDevice + ` !== ""`)
}

// warns waits until the foot of the window says that of the answers, and nothing if it is
// empty.
func (w walk) warns(trouble string) {
	w.Helper()
	want := ""
	if trouble != "" {
		want = say.In("en").Say("keeping." + trouble)
	}
	w.Wait(`(document.querySelector(".keeping p")?.innerText ?? "") === ` + quote(want))
}

// hasOwed checks that a storage has a case with that amount owed, and not the other.
func (w walk) hasOwed(where, amount, not string) {
	w.Helper()
	w.Wait(where + `.includes(` + quote(`"total": "`+amount+`"`) + `)`)
	if not != "" && strings.Contains(eval[string](w, where), not) {
		w.Errorf("%s has %s too", where, not)
	}
}

func (v *visit) owes(amount string) { v.Helper(); v.by(mouse{}).owes(amount) }

func (v *visit) owesInstead(amount string) { v.Helper(); v.by(mouse{}).owesInstead(amount) }

func (v *visit) keepsOnDevice() { v.Helper(); v.by(mouse{}).keepsOnDevice() }

func (v *visit) warns(trouble string) { v.Helper(); v.by(nil).warns(trouble) }

func (v *visit) hasOwed(where, amount, not string) { v.Helper(); v.by(nil).hasOwed(where, amount, not) }

// another is another window with the same storage.
func (v *visit) another() *visit {
	v.Helper()
	return &visit{Window: v.NewTab()}
}

// inWindows has a test open windows on one storage, in Chromium.
func inWindows(t *testing.T, test func(open func() walk)) {
	t.Helper()
	t.Parallel()
	var first *visit
	test(func() walk {
		t.Helper()
		if first == nil {
			first = newCopied(t)
			return first.by(mouse{})
		}
		return first.another().by(mouse{})
	})
}

// TestWindowsKeepByThemselves has one window keep on the device: the other, which keeps in
// its tab, goes on doing so.
func TestWindowsKeepByThemselves(t *testing.T) { inWindows(t, keepByThemselves) }

func keepByThemselves(open func() walk) {
	a := open()
	a.owes("11111")
	b := open()
	b.owes("22222")
	b.keepsOnDevice()
	a.owes("33333")
	a.hasOwed(inTab, "33333", "")
	a.hasOwed(onDevice, "22222", "33333")
	a.warns("")
	a.Load("/case/")
	a.press("#keep-device") // where the other's are
	a.warns("changed")
	a.hasOwed(onDevice, "22222", "33333")
}

// TestWindowsOnOneDevice has two windows keep on the device. What one changes, the other
// says at once and does not undo; it goes on by itself until one of the two is chosen.
func TestWindowsOnOneDevice(t *testing.T) { inWindows(t, keepOnOneDevice) }

func keepOnOneDevice(open func() walk) {
	a := open()
	a.owes("11111")
	a.keepsOnDevice()
	b := open()
	b.Load("/debt-total/")
	b.Wait(`document.getElementById("debt-total").value === "11,111"`)
	a.owes("22222")
	b.warns("changed")
	b.owesInstead("33333") // on top of what was there when it was opened
	b.hasOwed(onDevice, "22222", "33333")
	b.hasOwed(inTab, "33333", "")
	b.Reload()
	b.hasOwed(inTab, "33333", "")

	b.Load("/case/")
	b.press("#keep-device")
	b.warns("changed")
	b.press("#keeping-mine")
	b.hasOwed(onDevice, "33333", "22222")
	b.warns("")
	a.warns("changed")
	a.hasOwed(inTab, "22222", "")
	eval[bool](a, `delete document.documentElement.dataset.app`)
	a.press("#keeping-theirs")
	a.Wait(drive.Ready)
	a.warns("")
	a.Load("/debt-total/")
	a.Wait(`document.getElementById("debt-total").value === "33,333"`)
}

// TestEraseReachesEveryWindow erases in one window: another that kept on the device, and
// one that kept in its tab, have nothing left and say so.
func TestEraseReachesEveryWindow(t *testing.T) { inWindows(t, eraseReachesAll) }

func eraseReachesAll(open func() walk) {
	a := open()
	a.owes("11111")
	b, c := open(), open()
	b.owes("22222")
	b.keepsOnDevice()
	c.Load("/quick/")
	c.text("debt-total", "4444") // typed, and not submitted
	a.Load("/case/")
	a.press("#erase-all")
	a.press("#erase-now")
	a.Wait(`!!document.getElementById("erased")`)
	for _, w := range []walk{b, c} {
		w.At("/")
		w.warns("erased")
		if left := eval[string](w, onDevice+` + `+inTab+` + (sessionStorage.getItem("offercheck:drafts") ?? "")`); left != "" {
			w.Errorf("it still keeps %s", left)
		}
		w.press("#keeping-seen")
		w.warns("")
	}
	c.Load("/debt-total/")
	if text := eval[string](c, `document.getElementById("debt-total").value`); text != "" {
		c.Errorf("the field has %s", text)
	}
}

// TestMovedOffTheDevice takes the answers off the device in one window: the other does not
// put them there again.
func TestMovedOffTheDevice(t *testing.T) { inWindows(t, movedOffTheDevice) }

func movedOffTheDevice(open func() walk) {
	a := open()
	a.owes("11111")
	a.keepsOnDevice()
	b := open()
	b.Load("/debt-total/")
	a.Load("/case/")
	a.press("#keep-tab")
	b.warns("moved")
	b.press("#keeping-seen")
	b.owesInstead("22222")
	b.hasOwed(inTab, "22222", "")
	if text := eval[string](b, onDevice); text != "" {
		b.Errorf("it is on the device again: %s", text)
	}
}

// TestStorageFillsUp has the storage refuse in the middle of the interview: the page says
// so where somebody types, until the answers are downloaded, and again once they change.
func TestStorageFillsUp(t *testing.T) {
	t.Parallel()
	v := newVisit(t)
	v.owes("11111")
	v.warns("")
	eval[bool](v, `Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError") }, true`)
	mouse{}.text(v, "tax-year", "2022")
	v.warns("full")
	v.Wait(`((field, notice) => document.activeElement === field && field.getBoundingClientRect().bottom <= notice.getBoundingClientRect().top)(
		document.getElementById("tax-year"), document.querySelector(".keeping"))`)
	if from := eval[string](v, `document.querySelector(".keeping a").pathname`); from != base+"case/" {
		t.Errorf("it leads to %s", from)
	}
	v.Do(chromedp.Click(chromedp.CSS(".keeping a")))
	v.At("/case/")
	v.warns("full")
	v.Do(chromedp.Click(chromedp.ID("download-now")))
	v.warns("")
}

// TestUnreadIsSaidWhereOneTypes keeps something that cannot be read.
func TestUnreadIsSaidWhereOneTypes(t *testing.T) {
	t.Parallel()
	v := newVisit(t)
	v.InitScript(`localStorage.setItem("offercheck:case", '{"offercheck": 2}')`)
	v.Load("/debt-total/")
	v.warns("unread")
	mouse{}.text(v, "debt-total", "5")
	mouse{}.press(v, "#continue")
	v.At("/tax-year/")
	v.warns("unread")
	if kept := eval[string](v, onDevice); kept != `{"offercheck": 2}` {
		t.Errorf("it became %s", kept)
	}
}
