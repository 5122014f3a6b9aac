package build

import (
	"bytes"
	"embed"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// The copy of go-app leaves out its HTTP server, which never runs in a browser,
// and what it imports for features that are not used here: regular expressions
// for routes, ciphers for states, hashes for identifiers. Together they would be
// a quarter of the program.
const (
	goApp = "github.com/maxence-charriere/go-app/v10"
	uuid  = "github.com/google/uuid"
)

// replaced is the files of go-app that the copy has another one for.
var replaced = map[string]string{
	"pkg/app/resource.go": "trim/resource.go.txt",
	"pkg/app/route.go":    "trim/route.go.txt",
	"pkg/app/crypto.go":   "trim/crypto.go.txt",
	"pkg/uuid/uuid.go":    "trim/uuid.go.txt",
}

// rewritten is the files of go-app that the copy has in part.
var rewritten = map[string]func([]byte) []byte{
	"pkg/app/html_gen.go": mergeElements,
	"pkg/app/node.go":     mergeElementCases,
	"pkg/app/js_wasm.go":  leanCalls,
}

// dropped is the files of go-app that the copy does not have.
var dropped = []string{"pkg/app/http.go", "pkg/app/cache.go", "pkg/app/static.go", "pkg/app/wasm.go", "pkg/app/wasmexec.go"}

//go:embed trim/*.txt
var replacements embed.FS

// trim copies go-app, smaller, to .build in the module root and returns a
// go.mod there that builds with the copy. The copy is written file by file and
// only where it differs, so that it can be made again, and by two builds at
// once, without harm.
func trim(root string) (modfile string, err error) {
	from, err := Go(root, nil, "list", "-f", "{{.Module.Dir}}", goApp+"/pkg/app")
	if err != nil {
		return "", err
	}
	files, err := trimmed(strings.TrimSpace(from))
	if err != nil {
		return "", err
	}
	dir := filepath.Join(root, ".build")
	for _, name := range []string{"go.mod", "go.sum"} {
		if files[name], err = os.ReadFile(filepath.Join(root, name)); err != nil {
			return "", fmt.Errorf("build: %w", err)
		}
	}
	files["go.mod"] = append(files["go.mod"], "\nreplace "+goApp+" => ./.build/go-app\n"...)
	if err := removeOthers(dir, files); err != nil {
		return "", err
	}
	for name, content := range files {
		if err := writeIfNew(filepath.Join(dir, name), content); err != nil {
			return "", fmt.Errorf("build: %w", err)
		}
	}
	return filepath.Join(dir, "go.mod"), nil
}

// trimmed is the files of the copy, from go-app's own directory.
func trimmed(from string) (map[string][]byte, error) {
	files := map[string][]byte{"go-app/go.mod": []byte("module " + goApp + "\n\ngo 1.23.0\n")}
	for path, replacement := range replaced {
		content, err := replacements.ReadFile(replacement)
		if err != nil {
			return nil, fmt.Errorf("build: %w", err)
		}
		files["go-app/"+path] = content
	}
	for _, path := range dropped {
		files["go-app/"+path] = nil
	}
	for _, pattern := range []string{"pkg/app/*.go", "pkg/errors/*.go", "pkg/logs/*.go"} {
		names, err := fs.Glob(os.DirFS(from), pattern)
		if err != nil {
			return nil, fmt.Errorf("build: %w", err)
		}
		for _, path := range names {
			if _, done := files["go-app/"+path]; done || strings.HasSuffix(path, "_test.go") {
				continue
			}
			content, err := os.ReadFile(filepath.Join(from, path))
			if err != nil {
				return nil, fmt.Errorf("build: %w", err)
			}
			files["go-app/"+path] = rewrite(path, content)
		}
	}
	for _, path := range dropped {
		delete(files, "go-app/"+path)
	}
	return files, nil
}

// rewrite is a file of go-app as the copy has it: merged, if it is one of
// elements, and with the copy's own package for identifiers.
func rewrite(path string, content []byte) []byte {
	if with, smaller := rewritten[path]; smaller {
		content = with(content)
	}
	return bytes.ReplaceAll(content, []byte(`"`+uuid+`"`), []byte(`"`+goApp+`/pkg/uuid"`))
}

// removeOthers removes what an older copy has and this one has not.
func removeOthers(dir string, files map[string][]byte) error {
	old, err := filepath.Glob(filepath.Join(dir, "go-app", "pkg", "*", "*.go"))
	if err != nil {
		return fmt.Errorf("build: %w", err)
	}
	for _, name := range old {
		rel, err := filepath.Rel(dir, name)
		if err != nil {
			return fmt.Errorf("build: %w", err)
		}
		if files[filepath.ToSlash(rel)] != nil {
			continue
		}
		if err := os.Remove(name); err != nil && !os.IsNotExist(err) {
			return fmt.Errorf("build: %w", err)
		}
	}
	return nil
}

// writeIfNew writes a file in one step, unless it stands there already.
func writeIfNew(name string, content []byte) error {
	if old, err := os.ReadFile(name); err == nil && bytes.Equal(old, content) {
		return nil
	}
	dir := filepath.Dir(name)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	f, err := os.CreateTemp(dir, ".new-*")
	if err != nil {
		return err
	}
	_, err = f.Write(content)
	if err2 := f.Close(); err == nil {
		err = err2
	}
	if err != nil {
		os.Remove(f.Name())
		return err
	}
	return os.Rename(f.Name(), name)
}
