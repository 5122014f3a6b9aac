// Package site writes the site: every page as the program would draw it, so
// that it can be read before the program is there and without it, and all that
// the pages need. It is no part of the program that a browser loads.
//
//	command.go    the commands "site" and "serve"
//	serve.go      how it is served to this machine
//	gallery.go    every part on one page, for whoever changes how things look
//	prerender.go  a page as HTML
//	repair.go     true HTML from what go-app writes
//	attr.go       the attributes of a tag
//	document.go   what stands around a page: policy, icons, boot script
//	manifest.go   how a device installs the site
//	icon.go       its icons
//	file.go       files that are named by what is in them, and the list of all
//	write.go      all of it on the disk
//	against.go    whether a site somewhere is the one that these sources make
package site

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"offercheck/app/build"
	"offercheck/app/page"
	"offercheck/app/page/shell"
	"offercheck/app/say"
)

// versionMark stands in pages where the version will: the version is made from
// everything, and so from the pages too.
const versionMark = "@VERSION@"

// A site is the files that every page names.
type site struct {
	style, boot, wasmExec, packed, raw file
	words                              []file // in the order of say.Langs

	worker []byte // yet without the fingerprint of the list
	golang string // the toolchain that built the program
}

// open reads the files in web and puts the program beside them.
func open(web string, p build.Program) (*site, error) {
	var s site
	content := map[string][]byte{}
	for _, name := range []string{"style.css", "print.css", "boot.js", "worker.js"} {
		b, err := os.ReadFile(filepath.Join(web, name))
		if err != nil {
			return nil, fmt.Errorf("site: %w", err)
		}
		content[name] = stripComments(b)
	}
	// One style sheet: some browsers fetch one for print only when something is printed.
	s.style = fingerprinted("style.*.css", fmt.Appendf(content["style.css"], "@media print {\n%s}\n", content["print.css"]))
	s.boot, s.worker = fingerprinted("boot.*.js", content["boot.js"]), content["worker.js"]
	s.wasmExec = fingerprinted("wasm_exec.*.js", stripComments(p.WasmExec))
	s.golang = p.Go
	s.packed = fingerprinted("web/app.*.wasm.gz", p.Gzip)
	s.raw = fingerprinted("web/app.*.wasm", p.Wasm)
	for _, lang := range say.Langs {
		s.words = append(s.words, fingerprinted("web/words."+lang+".*.txt", say.Lines(lang)))
	}
	return &s, nil
}

// stripComments is a script or style sheet without the lines that are all comment, and
// without what its lines begin with: both are for those who read the source.
func stripComments(content []byte) []byte {
	var b []byte
	for l := range bytes.Lines(content) {
		if l = bytes.TrimLeft(l, " \t"); !bytes.HasPrefix(l, []byte("//")) {
			b = append(b, l...)
		}
	}
	return b
}

// files is the whole site under a base: path → content.
func (s *site) files(base string, routes []page.Route) (map[string][]byte, error) {
	memory, files := shell.NewMemory(base), icons()
	for _, f := range append(s.words, s.style, s.boot, s.wasmExec, s.packed, s.raw) {
		files[f.path] = f.content
	}
	files[builtName] = fmt.Appendf(nil, "toolchain %s\nbase %s\n", s.golang, base)
	for _, lang := range say.Langs {
		v := memory.In(say.In(lang))
		files[strings.TrimPrefix(v.Link("manifest.webmanifest"), base)] = manifestFor(v)
		if err := s.pages(files, routes, v); err != nil {
			return nil, err
		}
	}
	setVersion(files)
	list := hashes(files)
	files[listName] = list
	files["sw.js"] = bytes.ReplaceAll(s.worker, []byte("@LIST@"), []byte(file{content: list}.hash()))
	return files, nil
}

// listName is the list of all files. The worker looks for it by this name.
const listName = "hashes.txt"

// builtName says with which toolchain the site was built, and for which path: who builds
// the same sources with both has the same bytes.
const builtName = "build.txt"

// pages adds every page in a language, each as the directory of its address,
// and the page for addresses that lead nowhere.
func (s *site) pages(files map[string][]byte, routes []page.Route, v shell.Visit) error {
	for _, r := range routes {
		doc, err := s.document(r, v)
		if err != nil {
			return err
		}
		files[strings.TrimPrefix(v.Link(r.Path), v.Base)+"index.html"] = []byte(doc)
	}
	if v.Words.Lang() != say.Langs[0] {
		return nil // a host knows one such page
	}
	doc, err := s.document(page.NotFound(), v)
	files["404.html"] = []byte(doc)
	return err
}

// setVersion writes the version into the pages: the start of the fingerprint of all
// files before it was written.
func setVersion(files map[string][]byte) {
	version := []byte(fingerprinted("*", hashes(files)).path)
	for path, content := range files {
		if strings.HasSuffix(path, ".html") {
			files[path] = bytes.ReplaceAll(content, []byte(versionMark), version)
		}
	}
}
