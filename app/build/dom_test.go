package build

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestLeanCalls looks for each change in go-app as it is required: it is in its source once,
// and in the copy no more.
func TestLeanCalls(t *testing.T) {
	dir, err := Go("../..", nil, "list", "-f", "{{.Module.Dir}}", goApp+"/pkg/app")
	if err != nil {
		t.Fatal(err)
	}
	source, err := os.ReadFile(filepath.Join(strings.TrimSpace(dir), "pkg", "app", "js_wasm.go"))
	if err != nil {
		t.Fatal(err)
	}
	lean := string(leanCalls(source))
	for _, change := range leaner {
		if n := strings.Count(string(source), change[0]); n != 1 {
			t.Errorf("go-app has %s %d times", change[0], n)
		}
		if strings.Contains(lean, change[0]) || !strings.Contains(lean, change[1]) {
			t.Errorf("the copy has %s, or lacks %s", change[0], change[1])
		}
	}
}
