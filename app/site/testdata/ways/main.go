//go:build js

// Judges the case file in the window's caseFile, and leaves in its took how many
// milliseconds that took, each time.
package main

import (
	"runtime/debug"
	"syscall/js"

	"offercheck/app/keep"
	"offercheck/calc"
	"offercheck/calc/law"
)

func main() {
	debug.SetGCPercent(400) // as the program does
	file := []byte(js.Global().Get("caseFile").String())
	c, err := keep.Read(file)
	if err != nil {
		panic(err)
	}
	on, err := keep.On(file)
	if err != nil {
		panic(err)
	}
	book, err := law.On(on)
	if err != nil {
		panic(err)
	}
	took, clock := js.Global().Get("Array").New(), js.Global().Get("performance")
	for range 25 {
		from := clock.Call("now").Float()
		calc.Assess(c, book)
		took.Call("push", clock.Call("now").Float()-from)
	}
	js.Global().Set("took", took)
}
