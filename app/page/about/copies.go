package about

import (
	"encoding/hex"
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/line"
)

// hashList is the file that has the fingerprint of every other.
const hashList = "hashes.txt"

// A fingerprint is a file of the site, the SHA-256 it was published with, and
// that of the copy on this device.
type fingerprint struct {
	path string // below the site's own, "app.wasm.gz" or "es/result/index.html"
	want string
	sum  string
	size int
}

func (f fingerprint) right() bool { return f.sum == f.want }

// page says that the file is a page, of which there are many.
func (f fingerprint) page() bool { return strings.HasSuffix(f.path, ".html") }

// address is the path under which the copy is kept.
func (f fingerprint) address() string {
	if f.path == "index.html" {
		return ""
	}
	if dir, isPage := strings.CutSuffix(f.path, "/index.html"); isPage {
		return dir + "/"
	}
	return f.path
}

// readHashes reads the list of fingerprints: the sum, two blanks, the path.
func readHashes(list string) []fingerprint {
	var files []fingerprint
	for l := range strings.Lines(list) {
		sum, path, ok := strings.Cut(strings.TrimSpace(l), "  ")
		if ok {
			files = append(files, fingerprint{path: path, want: sum})
		}
	}
	return files
}

// lookAtCopies passes on the fingerprints of the copies that the browser keeps of this
// site, without a request, with those that should be there. It does nothing if there is
// no list of them.
func lookAtCopies(base string, then func([]fingerprint)) {
	caches := app.Window().Get("caches")
	if !caches.Truthy() {
		return
	}
	copied(caches, base+hashList, func(list app.Value) {
		files := readHashes(string(bytesOf(list)))
		left := len(files)
		for i := range files {
			f := &files[i]
			copied(caches, base+f.address(), func(b app.Value) {
				f.take(b, func() {
					if left--; left == 0 {
						then(withoutSpare(files))
					}
				})
			})
		}
	})
}

// withoutSpare is the files without the one of the two forms of the program that is not
// kept: either is enough.
func withoutSpare(files []fingerprint) []fingerprint {
	spare := ".wasm"
	if slices.ContainsFunc(files, func(f fingerprint) bool { return strings.HasSuffix(f.path, spare) && f.sum != "" }) {
		spare = ".wasm.gz"
	}
	return slices.DeleteFunc(files, func(f fingerprint) bool { return strings.HasSuffix(f.path, spare) })
}

// lostOf is how many of the files are not there, or are other than they should be.
func lostOf(files []fingerprint) int {
	n := 0
	for _, f := range files {
		if !f.right() {
			n++
		}
	}
	return n
}

// take has the browser compute the fingerprint of a copy, if there is one.
func (f *fingerprint) take(b app.Value, then func()) {
	if !b.Truthy() {
		then()
		return
	}
	f.size = b.Get("byteLength").Int()
	app.Window().Get("crypto").Get("subtle").Call("digest", "SHA-256", b).Then(func(sum app.Value) {
		f.sum = hex.EncodeToString(bytesOf(sum))
		then()
	})
}

// copied passes on the bytes of a cached copy, or undefined if there is none.
func copied(caches app.Value, path string, then func(app.Value)) {
	caches.Call("match", path).Then(func(r app.Value) {
		if !r.Truthy() {
			then(app.Undefined())
			return
		}
		r.Call("arrayBuffer").Then(then)
	})
}

// bytesOf is what a buffer of the browser holds.
func bytesOf(buffer app.Value) []byte {
	if !buffer.Truthy() {
		return nil
	}
	data := app.Window().Get("Uint8Array").New(buffer)
	b := make([]byte, data.Get("length").Int())
	app.CopyBytesToGo(b, data)
	return b
}

// copies is the files of the program with the fingerprints that the browser
// has just taken of its copies.
func (p *Privacy) copies() []app.UI {
	w := p.Words
	body := []app.UI{app.P().Text(w.Say("privacy.files.intro"))}
	if len(p.files) > 0 {
		body = append(body, app.P().Text(verdictOn(w, p.files)), fileTable(w, p.files))
	}
	return append(body, app.P().Body(
		app.Text(w.Say("privacy.files.list")+" "),
		app.A().Href(p.Base+hashList).Target("_blank").Rel("noopener noreferrer").Text(hashList),
	), app.P().Body(
		app.Text(w.Say("privacy.files.how")+" "),
		app.Code().Text("sha256sum -c "+hashList),
	), app.P().Body(
		app.Text(w.Say("privacy.files.against")+" "),
		app.Code().Text("go run ./app site -against "+address(p.Base)),
	))
}

// address is where the site stands; before the program is there, only below which path.
func address(base string) string {
	if !app.IsClient {
		return base
	}
	return origin() + base
}

// verdictOn says how many copies match the list.
func verdictOn(w say.Words, files []fingerprint) string {
	right := len(files) - lostOf(files)
	key := "privacy.files.some"
	if right == len(files) {
		key = "privacy.files.all"
	}
	return w.Say(key, "n", strconv.Itoa(right), "all", strconv.Itoa(len(files)))
}

// fileTable is the files except the pages, which are many.
func fileTable(w say.Words, files []fingerprint) app.UI {
	table := part.Table{
		Caption: w.Say("privacy.files.caption"),
		Head:    []string{w.Say("privacy.files.file"), w.Say("privacy.files.size"), w.Say("privacy.files.hash")},
		Stack:   true,
	}
	for _, f := range files {
		if f.page() {
			continue
		}
		table.Rows = append(table.Rows, part.Row{Name: f.path, Cells: []part.Cell{
			{Text: kilobytes(f.size)},
			f.shown(w),
		}})
	}
	return table.UI()
}

// shown is the fingerprint of the copy, or that there is none.
func (f fingerprint) shown(w say.Words) part.Cell {
	if f.sum == "" {
		return part.Cell{Text: w.Say("privacy.files.lost")}
	}
	return part.Cell{Body: app.Code().Text(f.sum)}
}

// kilobytes is a size as a reader would write it.
func kilobytes(n int) string {
	if n < 1000 {
		return strconv.Itoa(n) + " B"
	}
	return line.Group(strconv.Itoa((n+500)/1000)) + " KB"
}
