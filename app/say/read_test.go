package say

import (
	"encoding/json"
	"io/fs"
	"maps"
	"testing"
)

// TestReadAsJSON holds that every file of words is JSON and says the same to
// whoever reads it as JSON.
func TestReadAsJSON(t *testing.T) {
	paths, err := fs.Glob(files, "words/*/*.json")
	if err != nil || len(paths) == 0 {
		t.Fatal("no words", err)
	}
	for _, path := range paths {
		b, err := files.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		want, got := map[string]string{}, map[string]string{}
		if err := json.Unmarshal(b, &want); err != nil {
			t.Errorf("%s: %v", path, err)
		}
		if err := read(string(b), "", got); err != nil {
			t.Errorf("%s: %v", path, err)
		}
		if len(got) == 0 || !maps.Equal(got, want) {
			t.Errorf("%s: its texts are not what JSON says", path)
		}
	}
}

func TestRead(t *testing.T) {
	for _, test := range []struct {
		name, file string
		key, text  string // empty if it is refused
	}{
		{"a text", `{"a.b": "Rent"}`, "", ""}, // all on one line
		{"a line for each", "{\n  \"a.b\": \"Rent\",\n  \"c\": \"Tax\"\n}\n", "a.b", "Rent"},
		{"the last one", "{\n  \"a.b\": \"Rent\",\n  \"c\": \"Tax\"\n}\n", "c", "Tax"},
		{"quotation marks and a break", "{\n\"a\": \"\\\"x\\\"\\ny\"\n}", "a", "\"x\"\ny"},
		{"a letter by its number", "{\n\"a\": \"\\u00f1\"\n}", "a", "\u00f1"},
		{"no key", "{\n\": \"x\"\n}", "", ""},
		{"no text", "{\n\"a\"\n}", "", ""},
		{"no mark at its end", "{\n\"a\": \"x\n}", "", ""},
		{"a number", "{\n\"a\": 1\n}", "", ""},
		{"two on a line", "{\n\"a\": \"x\", \"b\": \"y\"\n}", "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := map[string]string{}
			err := read(test.file, "", got)
			if test.key == "" && err == nil {
				t.Errorf("read %v", got)
			}
			if test.key != "" && (err != nil || got[test.key] != test.text) {
				t.Errorf("read %v, %v", got, err)
			}
		})
	}
}

// TestReadList reads texts without their keys, which are in another file.
func TestReadList(t *testing.T) {
	keyed := "{\n  \"a.b\": \"Rent\",\n  \"c\": \"Tax\"\n}\n"
	got := map[string]string{}
	if err := read("[\n\"Renta: \\\"x\\\": y\",\n\"Impuesto\"\n]\n", keyed, got); err != nil || !maps.Equal(got, map[string]string{"a.b": `Renta: "x": y`, "c": "Impuesto"}) {
		t.Errorf("read %v, %v", got, err)
	}
	if err := read("[\n\"Renta\",\n\"Impuesto\",\n\"Cuenta\"\n]\n", keyed, got); err == nil {
		t.Errorf("a text without a key is read: %v", got)
	}
}
