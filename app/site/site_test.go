package site

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"image/png"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"offercheck/app/build"
	"offercheck/app/build/pack"
	"offercheck/app/page"
	"offercheck/app/page/shell"
	"offercheck/app/say"
)

// siteFiles is the whole site under /repo/ with a program that is none: these
// tests are about what is around it.
func siteFiles(t *testing.T) map[string][]byte {
	t.Helper()
	exec, err := build.WasmExec()
	if err != nil {
		t.Fatal(err)
	}
	s, err := open("../../web", build.Program{Wasm: []byte("raw"), Gzip: pack.Gzip([]byte("raw")), WasmExec: exec})
	if err != nil {
		t.Fatal(err)
	}
	files, err := s.files("/repo/", page.Routes())
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// TestSame writes the site twice.
func TestSame(t *testing.T) {
	one, two := siteFiles(t), siteFiles(t)
	if !maps.EqualFunc(one, two, bytes.Equal) {
		for path := range one {
			if !bytes.Equal(one[path], two[path]) {
				t.Errorf("%s is not the same the second time", path)
			}
		}
	}
}

// TestEveryPage looks at what every page must have, and must not.
func TestEveryPage(t *testing.T) {
	var (
		files  = siteFiles(t)
		titles = map[string]string{}
		inline = regexp.MustCompile(`<style|<script(?: [^>]*)?>[^<]|<[^>]+ style="|<[^>]+ on[a-z]+="|javascript:`)
		title  = regexp.MustCompile(`<title>(.+)</title>`)
		links  = regexp.MustCompile(` (?:href|src)="([^"#?]*)`)
		head   = "<!doctype html>\n<html lang=\"LANG\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"" + shell.Policy + "\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
	)
	for path, content := range files {
		if !strings.HasSuffix(path, ".html") {
			continue
		}
		t.Run(path, func(t *testing.T) {
			doc, lang := string(content), say.Langs[0]
			if strings.HasPrefix(path, "es/") {
				lang = "es"
			}
			if !strings.HasPrefix(doc, strings.Replace(head, "LANG", lang, 1)) {
				t.Errorf("begins %.200q", doc)
			}
			if m := title.FindStringSubmatch(doc); m == nil {
				t.Error("no title")
			} else if other := titles[lang+m[1]]; other != "" {
				t.Errorf("has the title of %s: %s", other, m[1])
			} else {
				titles[lang+m[1]] = path
			}
			if n := strings.Count(doc, "<h1"); n != 1 {
				t.Errorf("%d headings of the first rank", n)
			}
			if m := inline.FindString(doc); m != "" {
				t.Errorf("the policy forbids %q", m)
			}
			for _, wrong := range []string{"⟦", "@VERSION@", `rel="canonical"`} {
				if strings.Contains(doc, wrong) {
					t.Errorf("holds %q", wrong)
				}
			}
			for _, m := range links.FindAllStringSubmatch(doc, -1) {
				if !strings.HasPrefix(m[1], "data:image/") {
					target(t, files, m[1])
				}
			}
			limit := 12
			if strings.Contains(path, "figures/") {
				limit = 6 // room for the next figures: a group that fills it is to be divided
			}
			if n := len(gzipped(content)); n > limit<<10 {
				t.Errorf("%d bytes compressed, more than %d KB", n, limit)
			}
		})
	}
}

// target checks that what a page names is there, or is a place it may send
// people to.
func target(t *testing.T, files map[string][]byte, address string) {
	t.Helper()
	path, ours := strings.CutPrefix(address, "/repo/")
	switch {
	case address == "":
	case strings.HasPrefix(address, "https://"):
		host, _, _ := strings.Cut(strings.TrimPrefix(address, "https://"), "/")
		if !slices.Contains(linkedHosts, host) {
			t.Errorf("sends people to %s", host)
		}
	case !ours:
		t.Errorf("names %q, which is not under the site's base", address)
	case path == "" || strings.HasSuffix(path, "/"):
		if files[path+"index.html"] == nil {
			t.Errorf("leads to %s, where no page is", path)
		}
	case files[path] == nil:
		t.Errorf("names %s, which is not there", path)
	}
}

// linkedHosts is the hosts the pages may link to: the law's own pages, whoever helps
// for free, and where the quick exit leads.
var linkedHosts = []string{
	"www.irs.gov", "www.ssa.gov", "www.taxpayeradvocate.irs.gov", "www.law.cornell.edu", "aspe.hhs.gov", "www.weather.gov",
}

// TestIntegrity checks that every script and style is demanded as it is.
func TestIntegrity(t *testing.T) {
	files := siteFiles(t)
	tag := regexp.MustCompile(`<(?:script|link)[^>]* (?:src|href)="/repo/([^"]+\.(?:js|css))" integrity="([^"]+)"`)
	found := tag.FindAllStringSubmatch(string(files["index.html"]), -1)
	if len(found) != 3 {
		t.Fatalf("%d files are demanded as they are, want two scripts and a style sheet", len(found))
	}
	for _, m := range found {
		if want := (file{content: files[m[1]]}).integrity(); m[2] != want {
			t.Errorf("%s: integrity %s, want %s", m[1], m[2], want)
		}
	}
	if n := strings.Count(string(files["index.html"]), "<script"); n != 2 {
		t.Errorf("%d scripts, want two", n)
	}
}

// TestHashes checks the list of all files, and that the worker knows the list.
func TestHashes(t *testing.T) {
	files := siteFiles(t)
	listed := map[string]bool{}
	for line := range strings.Lines(string(files["hashes.txt"])) {
		sum, path, _ := strings.Cut(strings.TrimSpace(line), "  ")
		want := sha256.Sum256(files[path])
		if sum != hex.EncodeToString(want[:]) {
			t.Errorf("%s: %s, want %x", path, sum, want)
		}
		listed[path] = true
	}
	for path := range files {
		if !listed[path] && path != "hashes.txt" && path != "sw.js" {
			t.Errorf("%s is not listed", path)
		}
	}
	worker := string(files["sw.js"])
	if !strings.Contains(worker, file{content: files["hashes.txt"]}.hash()) || strings.Contains(worker, "@") {
		t.Error("the worker does not know the list")
	}
}

// TestManifest reads the manifest of each language as a browser would.
func TestManifest(t *testing.T) {
	files := siteFiles(t)
	for _, test := range []struct{ path, lang, start string }{
		{"manifest.webmanifest", "en", "/repo/"},
		{"es/manifest.webmanifest", "es", "/repo/es/"},
	} {
		var m manifest
		if err := json.Unmarshal(files[test.path], &m); err != nil {
			t.Fatal(err)
		}
		if m.ID != "/repo/" || m.Scope != "/repo/" || m.StartURL != test.start || m.Lang != test.lang || m.Name != "OfferCheck" {
			t.Errorf("%s: %+v", test.path, m)
		}
		for _, i := range m.Icons {
			content := files[strings.TrimPrefix(i.Src, "/repo/")]
			if i.Type != "image/png" {
				continue
			}
			c, err := png.DecodeConfig(bytes.NewReader(content))
			if side, _, _ := strings.Cut(i.Sizes, "x"); err != nil || side != strconv.Itoa(c.Width) || c.Width != c.Height {
				t.Errorf("%s: %v, %d by %d", i.Src, err, c.Width, c.Height)
			}
		}
	}
}

// TestScripts keeps small what must be loaded before the program, and the worker, which
// comes after it.
func TestScripts(t *testing.T) {
	before, worker := 0, 0
	for path, content := range siteFiles(t) {
		switch {
		case path == "sw.js":
			worker += len(gzipped(content))
		case strings.HasSuffix(path, ".js"):
			before += len(gzipped(content))
		}
	}
	if before > 7<<10 {
		t.Errorf("boot script and wasm_exec.js: %d bytes compressed, more than 7 KB", before)
	}
	if worker > 7<<8 {
		t.Errorf("the worker: %d bytes compressed, more than 1.75 KB", worker)
	}
}

// TestEveryLanguage checks that each page is there in each language and names
// the others.
func TestEveryLanguage(t *testing.T) {
	files := siteFiles(t)
	memory := shell.NewMemory("/repo/")
	for _, r := range page.Routes() {
		for _, lang := range say.Langs {
			path := strings.TrimPrefix(memory.In(say.In(lang)).Link(r.Path), memory.Base) + "index.html"
			doc := string(files[path])
			for _, other := range say.Langs {
				link := memory.In(say.In(other)).Link(r.Path)
				if !strings.Contains(doc, `hreflang="`+other+`" href="`+link+`"`) {
					t.Errorf("%s does not name %s", path, link)
				}
			}
		}
	}
}
