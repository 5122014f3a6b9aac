package build

import "bytes"

// leaner is how go-app changes the page, and how the copy does. What a browser's method returns
// is handed to Go as a reference, which its collector has to give back later: these return
// nothing. A node that an extension of the browser has moved is no fault then, either.
var leaner = [][2]string{
	{`v.Call("appendChild", c)`, `v.Call("append", c)`},
	{`v.Call("replaceChild", new, old)`, `old.JSValue().Call("replaceWith", new)`},
	{`v.Call("removeChild", c)`, `c.JSValue().Call("remove")`},
	{`w.Get("document").Call("createElement", tag)`, `document.Call("createElement", tag)`},
	{`w.Get("document").Call("createTextNode", v)`, `document.Call("createTextNode", v)`},
}

// leanCalls makes those changes. What another go-app says in other words stays as it is.
func leanCalls(source []byte) []byte {
	for _, change := range leaner {
		source = bytes.ReplaceAll(source, []byte(change[0]), []byte(change[1]))
	}
	return append(source, "\n// document is the page, which is asked for once.\nvar document = ValueOf(js.Global().Get(\"document\"))\n"...)
}
