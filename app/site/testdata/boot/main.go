//go:build js && wasm

// A program for the tests of the boot script: it draws a page that can be made
// to stop.
package main

import "syscall/js"

func main() {
	doc := js.Global().Get("document")
	drawn := doc.Call("createElement", "main")
	drawn.Set("innerHTML", `<h1>drawn</h1><button id="stop">stop</button> <a id="on" href="result/">on</a> <a id="other" href="es/">other</a>`)
	doc.Get("body").Call("replaceChild", drawn, doc.Get("body").Get("firstElementChild"))
	doc.Call("getElementById", "stop").Call("addEventListener", "click", js.FuncOf(func(js.Value, []js.Value) any {
		panic("asked to stop")
	}))
	js.Global().Set("onclick", js.FuncOf(func(_ js.Value, args []js.Value) any {
		args[0].Call("preventDefault") // as go-app does with links
		return nil
	}))
	select {}
}
