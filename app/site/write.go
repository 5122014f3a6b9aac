package site

import (
	"fmt"
	"os"
	"path/filepath"

	"offercheck/app/build"
	"offercheck/app/page"
)

// Write compiles the program and writes the whole site, standing under base,
// into dir. What an earlier Write left there and is no longer part of the site
// is removed; a directory with anything else in it is refused.
func Write(dir, base string) error { return write(dir, base, build.Options{}) }

// write is Write with what only a desk wants: another build of the program, and
// more pages.
func write(dir, base string, o build.Options, more ...page.Route) error {
	files, err := all(base, o, more...)
	if err != nil {
		return err
	}
	if err := removeSite(dir); err != nil {
		return err
	}
	return writeFiles(dir, files)
}

// all compiles the program and makes every file of the site: path → content.
func all(base string, o build.Options, more ...page.Route) (map[string][]byte, error) {
	root, err := build.Root()
	if err != nil {
		return nil, err
	}
	p, err := build.Compile(root, o)
	if err != nil {
		return nil, err
	}
	s, err := open(filepath.Join(root, "web"), p)
	if err != nil {
		return nil, err
	}
	return s.files(base, append(page.Routes(), more...))
}

// writeFiles writes files into dir: path → content.
func writeFiles(dir string, files map[string][]byte) error {
	for path, content := range files {
		name := filepath.Join(dir, filepath.FromSlash(path))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			return fmt.Errorf("site: %w", err)
		}
		if err := os.WriteFile(name, content, 0o644); err != nil {
			return fmt.Errorf("site: %w", err)
		}
	}
	return nil
}

// removeSite removes the site in dir, by the list it came with.
func removeSite(dir string) error {
	entries, err := os.ReadDir(dir)
	if os.IsNotExist(err) || err == nil && len(entries) == 0 {
		return nil
	}
	if err != nil {
		return fmt.Errorf("site: %w", err)
	}
	list, err := os.ReadFile(filepath.Join(dir, listName))
	if err != nil {
		return fmt.Errorf("site: %s holds something else than a site: empty it or name another", dir)
	}
	for _, path := range listed(list) {
		if !filepath.IsLocal(path) {
			return fmt.Errorf("site: %s/%s names a file outside: %q", dir, listName, path)
		}
		name := filepath.Join(dir, filepath.FromSlash(path))
		if err := os.Remove(name); err != nil && !os.IsNotExist(err) {
			return fmt.Errorf("site: %w", err)
		}
		for up := filepath.Dir(name); up != filepath.Clean(dir) && os.Remove(up) == nil; {
			up = filepath.Dir(up) // a directory that has become empty
		}
	}
	return nil
}
