package site

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"offercheck/app/build/pack"
)

// BenchmarkSize is how large the program is, and how many hello-worlds that is,
// and the words that come with it, of the language that has most. Our program is
// published packed, by package pack; the words and the hello-world as GitHub
// Pages packs them when it sends them.
func BenchmarkSize(b *testing.B) {
	ours, theirs := both(b)
	words := 0
	for path, content := range ours {
		switch {
		case strings.HasPrefix(path, "web/words."):
			words = max(words, len(gzipped(content)))
		case strings.HasSuffix(path, ".wasm"):
			b.ReportMetric(float64(len(content)), "raw-bytes")
			b.ReportMetric(float64(len(content))/float64(len(theirs)), "raw-hellos")
			record(b, "the program", float64(len(content)), float64(len(theirs)))
		case strings.HasSuffix(path, ".wasm.gz"):
			b.ReportMetric(float64(len(content)), "packed-bytes")
			b.ReportMetric(float64(len(content))/float64(len(gzipped(theirs))), "packed-hellos")
			record(b, "the program, compressed", float64(len(content)), float64(len(gzipped(theirs))))
		}
	}
	b.ReportMetric(float64(words), "words-bytes")
	record(b, "the words of a language, compressed", float64(words), 0)
	b.ReportMetric(0, "ns/op")
}

// BenchmarkPage is the largest page, as a host compresses it, and the scripts
// together.
func BenchmarkPage(b *testing.B) {
	ours, _ := both(b)
	largest, scripts := 0, 0
	for path, content := range ours {
		switch {
		case strings.HasSuffix(path, ".html"):
			largest = max(largest, len(gzipped(content)))
		case strings.HasSuffix(path, ".js"):
			scripts += len(gzipped(content))
		}
	}
	b.ReportMetric(float64(largest), "largest-page-bytes")
	b.ReportMetric(float64(scripts), "scripts-bytes")
	b.ReportMetric(0, "ns/op")
	record(b, "the largest page, compressed", float64(largest), 0)
	record(b, "the scripts together, compressed", float64(scripts), 0)
}

// BenchmarkHousing is what the standards of every county cost, compressed: the
// program has them as their files are.
func BenchmarkHousing(b *testing.B) {
	files, err := filepath.Glob("../../calc/law/data/housing*")
	if err != nil || len(files) == 0 {
		b.Fatal("no housing data", err)
	}
	var all []byte
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			b.Fatal(err)
		}
		all = append(all, text...)
	}
	b.ReportMetric(float64(len(pack.Gzip(all))), "packed-bytes")
	b.ReportMetric(0, "ns/op")
	record(b, "of that, housing in every county", float64(len(pack.Gzip(all))), 0)
}
