package law

import (
	"testing"

	"offercheck/calc/date/datetest"
)

func BenchmarkOn(b *testing.B) {
	for b.Loop() {
		openOn(b, datetest.Day("2026-11-22"))
	}
}

// BenchmarkOpen is what the first book costs.
func BenchmarkOpen(b *testing.B) {
	for b.Loop() {
		if _, err := readDataset(files); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkHousing asks for the county furthest down in the longest list.
func BenchmarkHousing(b *testing.B) {
	book := openOn(b, datetest.Day("2026-11-22"))
	for b.Loop() {
		book.Housing("48507", 4)
	}
}
