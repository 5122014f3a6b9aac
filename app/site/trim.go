package site

import (
	"bytes"
	_ "embed"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

const goApp = "github.com/maxence-charriere/go-app/v10"

// resources is go-app's resource.go without its server.
//
//go:embed trim/resource.go.txt
var resources []byte

// trim copies go-app without its HTTP server to .build in the module root and
// returns a go.mod there that builds with the copy. The server never runs in a
// browser, but its imports would: a fifth of the program, compressed. The copy
// is written file by file and only where it differs, so that it can be made
// again, and by two builds at once, without harm.
func trim(root string) (modfile string, err error) {
	from, err := goTool(root, nil, "list", "-f", "{{.Module.Dir}}", goApp+"/pkg/app")
	if err != nil {
		return "", err
	}
	files, err := trimmed(strings.TrimSpace(from))
	if err != nil {
		return "", err
	}
	build := filepath.Join(root, ".build")
	for _, name := range []string{"go.mod", "go.sum"} {
		if files[name], err = os.ReadFile(filepath.Join(root, name)); err != nil {
			return "", fmt.Errorf("site: %w", err)
		}
	}
	files["go.mod"] = append(files["go.mod"], "\nreplace "+goApp+" => ./.build/go-app\n"...)
	if err := removeOthers(build, files); err != nil {
		return "", err
	}
	for name, content := range files {
		if err := writeIfNew(filepath.Join(build, name), content); err != nil {
			return "", fmt.Errorf("site: %w", err)
		}
	}
	return filepath.Join(build, "go.mod"), nil
}

// trimmed is the files of the copy, from go-app's own directory: everything
// the browser needs.
func trimmed(from string) (map[string][]byte, error) {
	files := map[string][]byte{
		"go-app/go.mod":              []byte("module " + goApp + "\n\ngo 1.23.0\n\nrequire github.com/google/uuid v1.6.0\n"),
		"go-app/pkg/app/resource.go": resources,
	}
	dropped := map[string]bool{"pkg/app/http.go": true, "pkg/app/cache.go": true, "pkg/app/static.go": true, "pkg/app/wasm.go": true, "pkg/app/wasmexec.go": true}
	for _, dir := range []string{"pkg/app", "pkg/errors", "pkg/logs"} {
		err := fs.WalkDir(os.DirFS(from), dir, func(path string, e fs.DirEntry, err error) error {
			name := "go-app/" + path
			switch {
			case err != nil:
				return err
			case e.IsDir() && path != dir:
				return fs.SkipDir
			case e.IsDir() || dropped[path] || files[name] != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go"):
				return nil
			}
			files[name], err = os.ReadFile(filepath.Join(from, path))
			return err
		})
		if err != nil {
			return nil, fmt.Errorf("site: go-app: %w", err)
		}
	}
	return files, nil
}

// removeOthers removes what an older copy has and this one has not.
func removeOthers(build string, files map[string][]byte) error {
	old, err := filepath.Glob(filepath.Join(build, "go-app", "pkg", "*", "*.go"))
	if err != nil {
		return fmt.Errorf("site: %w", err)
	}
	for _, name := range old {
		rel, err := filepath.Rel(build, name)
		if err != nil {
			return fmt.Errorf("site: %w", err)
		}
		if files[filepath.ToSlash(rel)] != nil {
			continue
		}
		if err := os.Remove(name); err != nil && !os.IsNotExist(err) {
			return fmt.Errorf("site: %w", err)
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
