package transcript

import "testing"

// BenchmarkRead reads three years of a page.
func BenchmarkRead(b *testing.B) {
	for _, s := range stories(b) {
		if s.name != "page-three-years.txt" {
			continue
		}
		b.SetBytes(int64(len(s.paste)))
		for b.Loop() {
			if _, err := Read(s.paste); err != nil {
				b.Fatal(err)
			}
		}
	}
}
