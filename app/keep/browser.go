package keep

import (
	"fmt"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Browser is the storage of the browser that the program runs in. On a desk
// it keeps nothing.
var Browser = Keeper{Tab: area("sessionStorage"), Device: area("localStorage")}

// An area is one of the browser's two storages, by its name. A browser may
// refuse either, in a private window or when it is full.
type area string

// value is the storage itself. It is asked for by a call: a browser that
// refuses it throws, and only what a call throws comes back as a panic.
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

// Download hands a file to the person's browser to save.
func Download(name, media string, b []byte) {
	w := app.Window()
	data := w.Get("Uint8Array").New(len(b))
	app.CopyBytesToJS(data, b)
	address := w.Get("URL").Call("createObjectURL", w.Get("Blob").New([]any{data}, map[string]any{"type": media}))
	link := w.Get("document").Call("createElement", "a")
	link.Set("href", address)
	link.Set("download", name)
	link.Call("click")
	w.Get("URL").Call("revokeObjectURL", address)
}

// Chosen reads the file chosen in a file field, which then is free for
// another. The bytes come later, on a goroutine of the browser's choosing; of
// a file that is too large for a case only one byte more than that is read,
// for Read to refuse.
func Chosen(field app.Value, then func([]byte)) {
	chosen := field.Get("files").Index(0)
	if !chosen.Truthy() {
		return
	}
	chosen.Call("slice", 0, Most+1).Call("arrayBuffer").Then(func(v app.Value) {
		data := app.Window().Get("Uint8Array").New(v)
		b := make([]byte, data.Get("length").Int())
		app.CopyBytesToGo(b, data)
		then(b)
	})
	field.Set("value", "")
}
