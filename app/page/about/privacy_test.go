package about

import (
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/app/page/shell"
	"offercheck/app/say"
)

func TestCount(t *testing.T) {
	const here = "https://example.org"
	style := loaded{address: here + "/repo/style.css", start: 10}
	program := loaded{address: here + "/repo/web/app.wasm.gz", start: 15}
	for _, tc := range []struct {
		name                string
		files               []loaded
		own, foreign, since int
	}{
		{"only the page", nil, 1, 0, 0},
		{"before the program started", []loaded{style, program}, 3, 0, 0},
		{"the words, once the program is there", []loaded{program, {address: here + "/repo/web/words.en.txt", start: 300}}, 3, 0, 0},
		{"a request after it", []loaded{program, {address: here + "/repo/more", start: 500}}, 3, 0, 1},
		{"the icon of the tab", []loaded{program, {address: here + "/repo/icons/icon.svg", start: 500, forTab: true}}, 3, 0, 0},
		{"another site, before", []loaded{{address: "https://elsewhere.org/x", start: 1}, program}, 2, 1, 0},
		{"another site whose name begins alike, after", []loaded{program, {address: here + ".evil/x", start: 500}}, 2, 1, 1},
	} {
		t.Run(tc.name, func(t *testing.T) {
			var s observed
			s.count(tc.files, here, 400)
			if s.own != tc.own || s.foreign != tc.foreign || s.since != tc.since {
				t.Errorf("own %d, foreign %d, since %d, want %d, %d, %d", s.own, s.foreign, s.since, tc.own, tc.foreign, tc.since)
			}
		})
	}
}

func TestCookies(t *testing.T) {
	for list, want := range map[string]int{"": 0, " ": 0, "a=1": 1, "a=1; b=2": 2} {
		if got := cookies(list); got != want {
			t.Errorf("%q has %d cookies, want %d", list, got, want)
		}
	}
}

func TestReadHashes(t *testing.T) {
	files := readHashes("aa  index.html\nbb  es/result/index.html\ncc  boot.js\n\nnot a line\n")
	want := []struct {
		path, address string
		page          bool
	}{
		{"index.html", "", true},
		{"es/result/index.html", "es/result/", true},
		{"boot.js", "boot.js", false},
	}
	if len(files) != len(want) {
		t.Fatalf("%d files, want %d", len(files), len(want))
	}
	for i, f := range files {
		if f.path != want[i].path || f.address() != want[i].address || f.page() != want[i].page {
			t.Errorf("%q is at %q, a page: %t, want %v", f.path, f.address(), f.page(), want[i])
		}
	}
}

func TestVerdictOnCopies(t *testing.T) {
	same, other := fingerprint{path: "a", want: "1", sum: "1"}, fingerprint{path: "b", want: "1", sum: "2"}
	w := say.In("en")
	for _, tc := range []struct {
		name  string
		files []fingerprint
		want  string
	}{
		{"all as listed", []fingerprint{same, same}, "All 2 copies on this device are what the list says."},
		{"one is not", []fingerprint{same, other}, "1 of 2 copies on this device are what the list says."},
	} {
		if got := verdictOn(w, tc.files); got != tc.want {
			t.Errorf("%s: %q, want %q", tc.name, got, tc.want)
		}
	}
}

func TestProofsSayWhatWasSeen(t *testing.T) {
	for _, where := range []string{"nothing", "shared", "tab", "device", "sealed"} {
		for _, lang := range say.Langs {
			s := observed{own: 7, where: where, offline: where != "nothing", listed: where == "tab", policies: []string{shell.Policy}}
			tried := attempts{refused, passed}
			if where == "device" {
				s.lost, tried, s.policies = 3, attempts{trying, trying}, []string{shell.Policy, shell.Lock}
			}
			for _, p := range proofs(say.In(lang), s, tried) {
				for _, text := range []string{p.Name, p.Seen, p.How} {
					if text == "" || pagetest.Gap.MatchString(text) || []rune(text)[0] == '⟦' {
						t.Errorf("%s, kept %s: %q says %q", lang, where, p.Name, text)
					}
				}
			}
		}
	}
}

// TestForTab tells what a browser fetches by itself from what a page might.
func TestForTab(t *testing.T) {
	for _, tc := range []struct {
		address, by string
		want        bool
	}{
		{"https://example.org/icons/icon.svg", "other", true},
		{"https://example.org/icons/icon.svg", "fetch", false},
		{"https://example.org/es/manifest.webmanifest", "link", true},
		{"https://example.org/manifest.webmanifest", "fetch", false},
		{"https://example.org/more", "link", false},
	} {
		if got := forTab("/", tc.address, tc.by); got != tc.want {
			t.Errorf("%s by %s: %v, want %v", tc.address, tc.by, got, tc.want)
		}
	}
}

func TestInForce(t *testing.T) {
	for _, tc := range []struct {
		policies []string
		want     string
	}{
		{nil, "missing"},
		{[]string{"default-src *"}, "missing"},
		{[]string{shell.Policy}, "part"},
		{[]string{shell.Policy, "connect-src 'none'"}, "part"},
		{[]string{shell.Policy, shell.Lock}, "in-force"},
	} {
		if got := inForce(tc.policies); got != tc.want {
			t.Errorf("%q is %s, want %s", tc.policies, got, tc.want)
		}
	}
}

// TestRequestsThatCannotBeCounted clears the browser's list, as a page could.
func TestRequestsThatCannotBeCounted(t *testing.T) {
	var s observed
	s.count(nil, "https://example.org", 400)
	if w := say.In("en"); s.requests(w) != w.Say("privacy.requests.unknown") {
		t.Errorf("says %q", s.requests(w))
	}
}

// TestLost has one of the two forms of the program on the device, or neither.
func TestLost(t *testing.T) {
	file := func(path, sum string) fingerprint { return fingerprint{path: path, want: "1", sum: sum} }
	for _, tc := range []struct {
		name  string
		files []fingerprint
		all   int
		lost  int
	}{
		{"the packed one", []fingerprint{file("a.wasm", ""), file("a.wasm.gz", "1"), file("b", "1")}, 2, 0},
		{"the other", []fingerprint{file("a.wasm", "1"), file("a.wasm.gz", ""), file("b", "1")}, 2, 0},
		{"neither, and a changed page", []fingerprint{file("a.wasm", ""), file("a.wasm.gz", ""), file("b", "2")}, 2, 2},
	} {
		files := withoutSpare(tc.files)
		if len(files) != tc.all || lostOf(files) != tc.lost {
			t.Errorf("%s: %d of %d lost, want %d of %d", tc.name, lostOf(files), len(files), tc.lost, tc.all)
		}
	}
}
