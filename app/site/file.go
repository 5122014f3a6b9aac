package site

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// A file of the site that pages name by its content, so that no browser ever
// puts the files of two versions together.
type file struct {
	path    string
	content []byte
}

// fingerprinted is a file whose path says what is in it: the mark "*" becomes the
// start of its fingerprint.
func fingerprinted(pattern string, content []byte) file {
	sum := sha256.Sum256(content)
	return file{strings.Replace(pattern, "*", hex.EncodeToString(sum[:8]), 1), content}
}

// hash is the fingerprint as browsers write it.
func (f file) hash() string {
	sum := sha256.Sum256(f.content)
	return base64.StdEncoding.EncodeToString(sum[:])
}

// integrity is what a tag demands of the file it names.
func (f file) integrity() string { return "sha256-" + f.hash() }

// hashes is the list of all files with their fingerprints, in the form that
// sha256sum -c reads.
func hashes(files map[string][]byte) []byte {
	var b strings.Builder
	for _, path := range slices.Sorted(maps.Keys(files)) {
		fmt.Fprintf(&b, "%x  %s\n", sha256.Sum256(files[path]), path)
	}
	return []byte(b.String())
}

// listed is the paths in such a list.
func listed(list []byte) []string {
	var paths []string
	for line := range strings.Lines(string(list)) {
		if _, path, ok := strings.Cut(strings.TrimSpace(line), "  "); ok {
			paths = append(paths, path)
		}
	}
	return paths
}
