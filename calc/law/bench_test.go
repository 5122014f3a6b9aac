package law

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io/fs"
	"path"
	"strings"
	"testing"
)

func BenchmarkOn(b *testing.B) {
	for b.Loop() {
		openOn(b, "2026-11-22")
	}
}

// BenchmarkOpen is what the first book costs.
func BenchmarkOpen(b *testing.B) {
	for b.Loop() {
		if _, err := open(files); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkHousing asks for the county furthest down in the longest list.
func BenchmarkHousing(b *testing.B) {
	book := openOn(b, "2026-11-22")
	for b.Loop() {
		book.Housing("48507", 4)
	}
}

// BenchmarkData is what counties and their standards add to the program,
// compressed: the names of the counties, and a year's housing and utilities.
func BenchmarkData(b *testing.B) {
	b.ReportMetric(float64(packed(b, []byte(countyFile))), "names-bytes")
	years, err := fs.Glob(files, "data/housing-*.txt")
	if err != nil {
		b.Fatal(err)
	}
	for _, name := range years {
		content, err := files.ReadFile(name)
		if err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(packed(b, content)), strings.TrimSuffix(path.Base(name), ".txt")+"-bytes")
	}
	b.ReportMetric(0, "ns/op")
}

// packed is how many bytes a file has as gzip makes it.
func packed(b *testing.B, content []byte) int {
	b.Helper()
	var to bytes.Buffer
	w, err := gzip.NewWriterLevel(&to, gzip.BestCompression)
	if err == nil {
		_, err = w.Write(content)
	}
	if err = errors.Join(err, w.Close()); err != nil {
		b.Fatal(err)
	}
	return to.Len()
}
