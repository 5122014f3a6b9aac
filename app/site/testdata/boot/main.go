//go:build js && wasm

// A program for the tests of the boot script: it draws a page that can be made
// to stop.
package main

import "syscall/js"

func main() {
	doc := js.Global().Get("document")
	drawn := doc.Call("createElement", "main")
	put := func(tag, id, text, href string) {
		e := doc.Call("createElement", tag)
		e.Set("id", id)
		e.Set("textContent", text)
		if href != "" {
			e.Set("href", href)
		}
		drawn.Call("append", e, " ")
	}
	put("h1", "title", "drawn", "")
	put("button", "stop", "stop", "")
	put("a", "on", "on", "result/")
	put("a", "other", "other", "es/")
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
