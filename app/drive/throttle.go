//go:build !js

package drive

import (
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
)

// ThrottleCPU makes the window's processor that many times slower.
func (w *Window) ThrottleCPU(times float64) {
	w.Helper()
	Call(w, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: times})
}

// A Network is the latency of a window's network in milliseconds, and its throughput in
// bytes per second down and up.
type Network struct{ Latency, Down, Up float64 }

// Fast3G is Chrome's preset of that name.
var Fast3G = Network{562.5, 1.44e6 / 8, 0.675e6 / 8}

// ThrottleNetwork gives the window such a network.
func (w *Window) ThrottleNetwork(n Network) {
	w.Helper()
	Call(w, network.EmulateNetworkConditionsByRule, network.EmulateNetworkConditionsByRuleParams{
		MatchedNetworkConditions: []*network.Conditions{{Latency: n.Latency, DownloadThroughput: n.Down, UploadThroughput: n.Up}},
	})
}
