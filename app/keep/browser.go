package keep

import (
	"fmt"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Browser is the storage of the browser that the program runs in. Outside of a
// browser it keeps nothing, and every Put succeeds.
var Browser = Keeper{Tab: area("sessionStorage"), Device: area("localStorage")}

// An area is one of the browser's two storages, by its name. A browser may refuse
// either, as in a private window or when it is full: what cannot be read is not
// found, and what cannot be put is an error.
type area string

// value is the storage itself. A browser that refuses it throws, which comes back
// as a panic only from a call, not from reading a property.
func (a area) value() app.Value {
	return app.Window().Get("Reflect").Call("get", app.Window(), string(a))
}

func (a area) Put(name, text string) (err error) {
	defer func() {
		if refused := recover(); refused != nil {
			err = fmt.Errorf("keep: %s: %v", a, refused)
		}
	}()
	if app.IsClient {
		a.value().Call("setItem", name, text)
	}
	return nil
}

func (a area) Get(name string) (text string, found bool) {
	defer func() { _ = recover() }()
	if !app.IsClient {
		return "", false
	}
	item := a.value().Call("getItem", name)
	if item.IsNull() {
		return "", false
	}
	return item.String(), true
}

func (a area) Drop(name string) {
	defer func() { _ = recover() }()
	if app.IsClient {
		a.value().Call("removeItem", name)
	}
}

func (a area) Names() (names []string) {
	defer func() { _ = recover() }()
	if !app.IsClient {
		return nil
	}
	all := a.value()
	for i := range all.Get("length").Int() {
		names = append(names, all.Call("key", i).String())
	}
	return names
}

// Persist asks the browser not to throw away what is kept on the device when it runs out of
// room. It may ask the visitor, so it is called only once the visitor chose to keep there.
func Persist() {
	if !app.IsClient {
		return
	}
	defer func() { _ = recover() }()
	if storage := app.Window().Get("navigator").Get("storage"); storage.Truthy() {
		storage.Call("persist")
	}
}

// fetched is how many milliseconds a browser may take to fetch a file that it saves.
// Safari and Firefox begin after the click is over, and find nothing at an address
// that was revoked by then (WebKit bug 211234, Mozilla bug 1282407).
const fetched = 40_000

// Download has the browser save a file under a name. Outside of a browser it does
// nothing.
func Download(name, media string, b []byte) {
	if !app.IsClient {
		return
	}
	w := app.Window()
	data := w.Get("Uint8Array").New(len(b))
	app.CopyBytesToJS(data, b)
	address := w.Get("URL").Call("createObjectURL", w.Get("Blob").New([]any{data}, map[string]any{"type": media}))
	link := w.Get("document").Call("createElement", "a")
	link.Set("href", address)
	link.Set("download", name)
	link.Call("click")
	w.Call("setTimeout", w.Get("URL").Get("revokeObjectURL"), fetched, address)
}

// Chosen reads the file that is chosen in a file input, and clears the input for
// another. It calls then with the bytes later, on another goroutine, and not at all
// if no file is chosen or the browser cannot read it. Of a file that is too large
// it reads one byte more than most, to be refused.
func Chosen(input app.Value, most int, then func([]byte)) {
	if !app.IsClient {
		return
	}
	chosen := input.Get("files").Index(0)
	if !chosen.Truthy() {
		return
	}
	chosen.Call("slice", 0, most+1).Call("arrayBuffer").Then(func(v app.Value) {
		data := app.Window().Get("Uint8Array").New(v)
		b := make([]byte, data.Get("length").Int())
		app.CopyBytesToGo(b, data)
		then(b)
	})
	input.Set("value", "")
}
