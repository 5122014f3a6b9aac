package build

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
)

// TestWithoutKeys holds that every file of words in another language than English is
// compiled as the list of its texts, in the order of the English keys.
func TestWithoutKeys(t *testing.T) {
	root, err := Root()
	if err != nil {
		t.Fatal(err)
	}
	overlay, err := withoutKeys(root)
	if err != nil {
		t.Fatal(err)
	}
	var over struct{ Replace map[string]string }
	parse(t, overlay, &over)
	names, err := filepath.Glob(filepath.Join(root, words, "es", "*.json"))
	if err != nil || len(names) == 0 || len(over.Replace) != len(names) {
		t.Fatalf("%d of %d files have no keys; do the others have other lines than in English? %v", len(over.Replace), len(names), err)
	}
	for _, name := range names {
		var texts map[string]string
		var list []string
		parse(t, name, &texts)
		parse(t, over.Replace[name], &list)
		english, err := os.ReadFile(filepath.Join(root, words, keyed, filepath.Base(name)))
		if err != nil {
			t.Fatal(err)
		}
		in := json.NewDecoder(bytes.NewReader(english))
		if _, err := in.Token(); err != nil {
			t.Fatal(err)
		}
		for n := 0; in.More(); n++ {
			key, err := in.Token()
			if err != nil {
				t.Fatal(err)
			}
			if _, err := in.Token(); err != nil {
				t.Fatal(err)
			}
			if n >= len(list) || list[n] != texts[key.(string)] {
				t.Fatalf("%s: text %d is not that of %s", name, n+1, key)
			}
		}
	}
}

// TestListOf has files that are no list of the same keys.
func TestListOf(t *testing.T) {
	if list, same := listOf([]byte("{\n  \"a\": \"x \\\": y\",\n  \"b\": \"\"\n}\n"), []byte("{\n  \"a\": \"1\",\n  \"b\": \"2\"\n}\n")); !same || string(list) != "[\n\"x \\\": y\",\n\"\"\n]\n" {
		t.Errorf("the list is %s", list)
	}
	for _, other := range []string{"{\n}\n", "{\n  \"a\": \"1\",\n  \"c\": \"2\"\n}\n", "{\n  \"b\": \"1\",\n  \"a\": \"2\"\n}\n"} {
		if _, same := listOf([]byte("{\n  \"a\": \"x\",\n  \"b\": \"y\"\n}\n"), []byte(other)); same {
			t.Errorf("has the same keys as %s", other)
		}
	}
}

// parse reads a file of JSON.
func parse(t *testing.T, name string, into any) {
	t.Helper()
	b, err := os.ReadFile(name)
	if err == nil {
		err = json.Unmarshal(b, into)
	}
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
}
