package age

import "syscall/js"

// random is n bytes that nobody can foretell, of the browser's generator, as crypto/rand
// has them there.
func random(n int) []byte {
	b := make([]byte, n)
	data := js.Global().Get("Uint8Array").New(n)
	js.Global().Get("crypto").Call("getRandomValues", data)
	js.CopyBytesToGo(b, data)
	return b
}
