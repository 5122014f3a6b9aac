package keep

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A Count is how many things the browser holds for this site now, storage by storage.
type Count struct {
	Tab       int // texts under this program's name, in the tab's storage
	Device    int // and in the device's
	Databases int // -1 if the browser does not say
	Cookies   int
	Files     int // of the copy of the site itself
}

// Counted passes on what the browser holds, once for each of its answers, the last of which
// is whole. Outside of a browser it does nothing.
func (k Keeper) Counted(then func(Count)) {
	if !app.IsClient {
		return
	}
	c := Count{Tab: ours(k.in(false)), Device: ours(k.in(true)), Databases: -1}
	if list := app.Window().Get("document").Get("cookie").String(); list != "" {
		c.Cookies = 1 + strings.Count(list, ";")
	}
	then(c)
	if all := app.Window().Get("indexedDB"); all.Truthy() && all.Get("databases").Truthy() {
		all.Call("databases").Then(func(list app.Value) {
			c.Databases = list.Length()
			then(c)
		})
	}
	copies := app.Window().Get("caches")
	if !copies.Truthy() {
		return
	}
	copies.Call("keys").Then(func(names app.Value) {
		for i := range names.Length() {
			if name := names.Index(i).String(); strings.HasPrefix(name, Prefix) {
				copies.Call("open", name).Then(func(copied app.Value) {
					copied.Call("keys").Then(func(files app.Value) {
						c.Files += files.Length()
						then(c)
					})
				})
			}
		}
	})
}

// ours is how many texts a storage has under this program's name.
func ours(s Storage) int {
	n := 0
	for _, name := range s.Names() {
		if strings.HasPrefix(name, Prefix) {
			n++
		}
	}
	return n
}
