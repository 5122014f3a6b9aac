//go:build !js

package drive

import (
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
)

// Slow makes the window's processor slower.
func (w *Window) Slow(times float64) {
	w.Helper()
	Call(w, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: times})
}

// A Line is what carries a window's requests: milliseconds until an answer
// begins, and bytes a second each way.
type Line struct{ Latency, Down, Up float64 }

// Fast3G is what Chrome calls so.
var Fast3G = Line{562.5, 1.44e6 / 8, 0.675e6 / 8}

// Connect puts the window on a line.
func (w *Window) Connect(l Line) {
	w.Helper()
	Call(w, network.EmulateNetworkConditionsByRule, network.EmulateNetworkConditionsByRuleParams{
		MatchedNetworkConditions: []*network.Conditions{{Latency: l.Latency, DownloadThroughput: l.Down, UploadThroughput: l.Up}},
	})
}
