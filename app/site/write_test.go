package site

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestClear has one row for each thing that may stand where the site is to be
// written.
func TestClear(t *testing.T) {
	site := map[string][]byte{"index.html": nil, "es/index.html": nil}
	site[listName] = hashes(site)
	for _, test := range []struct {
		name  string
		files map[string][]byte
		left  string
		err   string
	}{
		{"nothing", nil, "", ""},
		{"an older site", site, "hashes.txt", ""},
		{"something else", map[string][]byte{"letter.txt": nil}, "letter.txt", "something else"},
		{"a list that reaches out", map[string][]byte{listName: []byte("00  ../letter.txt\n")}, "hashes.txt", "outside"},
	} {
		t.Run(test.name, func(t *testing.T) {
			dir := t.TempDir()
			if err := writeFiles(dir, test.files); err != nil {
				t.Fatal(err)
			}
			err := removeSite(dir)
			if (err == nil) != (test.err == "") || err != nil && !strings.Contains(err.Error(), test.err) {
				t.Errorf("%v, want %q", err, test.err)
			}
			var left []string
			entries, _ := os.ReadDir(dir)
			for _, e := range entries {
				left = append(left, e.Name())
			}
			if got := strings.Join(left, " "); got != test.left {
				t.Errorf("left: %s, want %s", got, test.left)
			}
		})
	}
	if err := removeSite(filepath.Join(t.TempDir(), "none")); err != nil {
		t.Error(err)
	}
}

// TestCommand has one row for each thing that cannot be understood.
func TestCommand(t *testing.T) {
	for _, test := range []struct {
		name, args string
		status     int
		says       string
	}{
		{"help", "-h", 0, "-base"},
		{"a flag that does not exist", "-no", 2, "-no"},
		{"a base without slashes", "-base repo", 2, "begin and end with a slash"},
		{"a base with one slash", "-base /repo", 2, "begin and end with a slash"},
		{"one word too many", "dist", 2, `"dist" is not understood`},
	} {
		t.Run(test.name, func(t *testing.T) {
			for _, command := range []string{"site", "serve"} {
				var out, errs bytes.Buffer
				run := Command
				if command == "serve" {
					run = ServeCommand
				}
				if status := run(strings.Fields(test.args), &out, &errs); status != test.status || !strings.Contains(errs.String(), test.says) {
					t.Errorf("%s: %d, %q, want %d, %q", command, status, errs.String(), test.status, test.says)
				}
			}
		})
	}
}
