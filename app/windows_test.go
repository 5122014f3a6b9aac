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
func (v *visit) owes(amount string) {
	v.Helper()
	v.Load("/debt-total/")
	v.owesInstead(amount)
}

// owesInstead answers it on that page, as it was opened.
func (v *visit) owesInstead(amount string) {
	v.Helper()
	mouse{}.text(v, "debt-total", amount)
	mouse{}.press(v, "#continue")
	v.Wait(`location.pathname !== ` + quote(base+"debt-total/"))
}

// keepsOnDevice chooses to keep the answers on the device.
func (v *visit) keepsOnDevice() {
	v.Helper()
	v.Load("/case/")
	v.Do(chromedp.Click(chromedp.ID("keep-device")))
	v.Wait(onDevice + ` !== ""`)
}

// another is another window with the same storage.
func (v *visit) another() *visit {
	v.Helper()
	return &visit{Window: v.NewTab()}
}

// warns waits until the foot of the window says that of the answers, and nothing if it is
// empty.
func (v *visit) warns(trouble string) {
	v.Helper()
	want := ""
	if trouble != "" {
		want = say.In("en").Say("keeping." + trouble)
	}
	v.Wait(`(document.querySelector(".keeping p")?.innerText ?? "") === ` + quote(want))
}

// has checks that a storage has a case with that amount owed, and not the other.
func (v *visit) hasOwed(where, amount, not string) {
	v.Helper()
	v.Wait(where + `.includes(` + quote(`"total": "`+amount+`"`) + `)`)
	if not != "" && strings.Contains(eval[string](v, where), not) {
		v.Errorf("%s has %s too", where, not)
	}
}

// TestWindowsKeepByThemselves has one window keep on the device: the other, which keeps in
// its tab, goes on doing so.
func TestWindowsKeepByThemselves(t *testing.T) {
	t.Parallel()
	a := newVisit(t)
	a.owes("11111")
	b := a.another()
	b.owes("22222")
	b.keepsOnDevice()
	a.owes("33333")
	a.hasOwed(inTab, "33333", "")
	a.hasOwed(onDevice, "22222", "33333")
	a.warns("")
	a.Load("/case/")
	a.Do(chromedp.Click(chromedp.ID("keep-device"))) // where the other's are
	a.warns("changed")
	a.hasOwed(onDevice, "22222", "33333")
}

// TestWindowsOnOneDevice has two windows keep on the device. What one changes, the other
// says at once and does not undo; it goes on by itself until one of the two is chosen.
func TestWindowsOnOneDevice(t *testing.T) {
	t.Parallel()
	a := newVisit(t)
	a.owes("11111")
	a.keepsOnDevice()
	b := a.another()
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
	b.Do(chromedp.Click(chromedp.ID("keep-device")))
	b.warns("changed")
	b.Do(chromedp.Click(chromedp.ID("keeping-mine")))
	b.hasOwed(onDevice, "33333", "22222")
	b.warns("")
	a.warns("changed")
	a.hasOwed(inTab, "22222", "")
	eval[bool](a, `delete document.documentElement.dataset.app`)
	a.Do(chromedp.Click(chromedp.ID("keeping-theirs")))
	a.Wait(drive.Ready)
	a.warns("")
	a.Load("/debt-total/")
	a.Wait(`document.getElementById("debt-total").value === "33,333"`)
}

// TestEraseReachesEveryWindow erases in one window: another that kept on the device, and
// one that kept in its tab, have nothing left and say so.
func TestEraseReachesEveryWindow(t *testing.T) {
	t.Parallel()
	a := newVisit(t)
	a.owes("11111")
	b, c := a.another(), a.another()
	b.owes("22222")
	b.keepsOnDevice()
	c.Load("/quick/")
	mouse{}.text(c, "debt-total", "4444") // typed, and not submitted
	a.Load("/case/")
	a.Do(chromedp.Click(chromedp.ID("erase-all")), chromedp.Click(chromedp.ID("erase-now")))
	a.Wait(`!!document.getElementById("erased")`)
	for _, v := range []*visit{b, c} {
		v.At("/")
		v.warns("erased")
		if left := eval[string](v, onDevice+` + `+inTab+` + (sessionStorage.getItem("offercheck:drafts") ?? "")`); left != "" {
			t.Errorf("it still keeps %s", left)
		}
		v.Do(chromedp.Click(chromedp.ID("keeping-seen")))
		v.warns("")
	}
	c.Load("/debt-total/")
	if text := eval[string](c, `document.getElementById("debt-total").value`); text != "" {
		t.Errorf("the field has %s", text)
	}
}

// TestMovedOffTheDevice takes the answers off the device in one window: the other does not
// put them there again.
func TestMovedOffTheDevice(t *testing.T) {
	t.Parallel()
	a := newVisit(t)
	a.owes("11111")
	a.keepsOnDevice()
	b := a.another()
	b.Load("/debt-total/")
	a.Load("/case/")
	a.Do(chromedp.Click(chromedp.ID("keep-tab")))
	b.warns("moved")
	b.Do(chromedp.Click(chromedp.ID("keeping-seen")))
	b.owesInstead("22222")
	b.hasOwed(inTab, "22222", "")
	if text := eval[string](b, onDevice); text != "" {
		t.Errorf("it is on the device again: %s", text)
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
