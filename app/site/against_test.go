package site

import (
	"bytes"
	"maps"
	"net/http/httptest"
	"strings"
	"testing"

	"offercheck/app/build"
)

// TestAgainst publishes the site, and sites with one thing changed, and compares each with
// what these sources make.
func TestAgainst(t *testing.T) {
	ours := siteFiles(t)
	for _, test := range []struct {
		name   string
		change func(files map[string][]byte)
		wrong  int
		says   []string
	}{
		{"the same", func(map[string][]byte) {}, 0, nil},
		{"a page", func(f map[string][]byte) { f["es/result/index.html"] = append(f["es/result/index.html"], ' ') },
			1, []string{"es/result/index.html: other bytes"}},
		{"a file gone", func(f map[string][]byte) { delete(f, "sw.js") }, 1, []string{"sw.js: the host answers 404"}},
		{"a file more", func(f map[string][]byte) { f["more.js"] = nil; f[listName] = append(f[listName], "00  more.js\n"...) },
			2, []string{"hashes.txt: other bytes", "more.js: these sources have no such file"}},
		{"another toolchain", func(f map[string][]byte) { f[builtName] = []byte("toolchain go1.1\nbase /repo/\n") },
			1, []string{"was built with\ntoolchain go1.1", "set GOTOOLCHAIN"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			there, dir := maps.Clone(ours), t.TempDir()
			test.change(there)
			if err := writeFiles(dir, there); err != nil {
				t.Fatal(err)
			}
			host := httptest.NewServer(Handler(dir, "/repo/"))
			defer host.Close()
			var out bytes.Buffer
			if wrong := compare(ours, host.URL+"/repo/", &out); wrong != test.wrong {
				t.Errorf("%d files are wrong, want %d:\n%s", wrong, test.wrong, &out)
			}
			for _, says := range test.says {
				if !strings.Contains(out.String(), says) {
					t.Errorf("does not say %q:\n%s", says, &out)
				}
			}
		})
	}
	for _, address := range []string{"offercheck", "ftp://example.org/", "https://example.org/?x"} {
		var out bytes.Buffer
		if status := against(address, build.Options{}, &out, &out); status != 2 {
			t.Errorf("%q: %d, want 2", address, status)
		}
	}
}
