package transcript

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A story is one file of testdata: a paste and what must be read of it.
type story struct{ name, paste, reading string }

func stories(t testing.TB) []story {
	t.Helper()
	names, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(names) == 0 {
		t.Fatal("no stories: ", err)
	}
	var all []story
	for _, name := range names {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		_, rest, ok := strings.Cut(string(b), "-- paste --\n")
		pasted, reading, too := strings.Cut(rest, "-- reading --\n")
		if !ok || !too {
			t.Fatalf("%s has not its three parts", name)
		}
		all = append(all, story{filepath.Base(name), pasted, reading})
	}
	return all
}

// read is the reading of a text, printed.
func read(t testing.TB, text string) string {
	t.Helper()
	r, err := Read(text)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	r.Fprint(&b)
	return b.String()
}

// plainLines is the lines of a text in which blanks do not count.
func plainLines(s string) []string {
	var lines []string
	for l := range strings.Lines(s) {
		if l = strings.Join(strings.Fields(l), " "); l != "" {
			lines = append(lines, l)
		}
	}
	return lines
}

// same compares two readings line by line.
func same(t *testing.T, got, want string) {
	t.Helper()
	g, w := plainLines(got), plainLines(want)
	for i := range max(len(g), len(w)) {
		var a, b string
		if i < len(g) {
			a = g[i]
		}
		if i < len(w) {
			b = w[i]
		}
		if a != b {
			t.Errorf("line %d of the reading\n got %s\nwant %s", i+1, a, b)
		}
	}
}

// TestStories reads every paste and compares with what was written by hand.
func TestStories(t *testing.T) {
	for _, s := range stories(t) {
		t.Run(s.name, func(t *testing.T) { same(t, read(t, s.paste), s.reading) })
	}
}

// TestPasted reads every paste as other programs would have copied it.
func TestPasted(t *testing.T) {
	for _, way := range []struct {
		name string
		swap *strings.Replacer
	}{
		{"lines ended as on Windows", strings.NewReplacer("\n", "\r\n")},
		{"lines ended as on old Macs", strings.NewReplacer("\n", "\r")},
		{"blanks that do not break", strings.NewReplacer(" ", "\u00a0")},
		{"thin blanks, and more of them", strings.NewReplacer(" ", " \u2009\u202f")},
		{"a true minus sign", strings.NewReplacer("-$", "−$")},
		{"a minus sign behind the dollar sign", strings.NewReplacer("-$", "$-")},
		{"a dash for a minus sign", strings.NewReplacer("-$", "–$")},
		{"dates with strokes", strings.NewReplacer("01-25-2021", "01/25/2021", "06-14-2021", "6/14/2021")},
		{"signs that do not show", strings.NewReplacer("Tax", "\ufeffT\u00adax\u200b")},
		{"stars and bars of a table", strings.NewReplacer("\t", " | ")},
	} {
		t.Run(way.name, func(t *testing.T) {
			for _, s := range stories(t) {
				same(t, read(t, way.swap.Replace(s.paste)), s.reading)
			}
		})
	}
}

// TestAllInOne reads all pastes as one: each account comes out as it did alone,
// but for its lines, and for a year that two pastes have.
func TestAllInOne(t *testing.T) {
	var all strings.Builder
	var alone []Account
	for _, s := range stories(t) {
		r, err := Read(s.paste)
		if err != nil {
			t.Fatal(err)
		}
		alone = append(alone, r.Accounts...)
		all.WriteString(s.paste + "\n")
	}
	r, err := Read(all.String())
	if err != nil || len(r.Accounts) != len(alone) {
		t.Fatal(len(r.Accounts), "accounts, not", len(alone), err)
	}
	for i, a := range r.Accounts {
		for j := range a.Rows {
			a.Rows[j].Line = alone[i].Rows[j].Line
		}
		for j := range a.Unread {
			a.Unread[j].Line = alone[i].Unread[j].Line
		}
		a.Line, a.Again = alone[i].Line, alone[i].Again
		var got, want strings.Builder
		a.Fprint(&got)
		alone[i].Fprint(&want)
		same(t, got.String(), want.String())
	}
}
