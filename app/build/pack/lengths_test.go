package pack

import (
	"slices"
	"testing"
)

// TestLengths has codes that were made by hand: the two rarest are joined until
// one is left, and a symbol's code is as long as it was joined often. Where that
// is too long, all ways that fit were written down, and the least sum taken.
func TestLengths(t *testing.T) {
	for _, test := range []struct {
		name   string
		counts []int
		limit  int
		want   []uint8
	}{
		{"nothing was counted: two codes all the same", []int{0, 0, 0}, 15, []uint8{1, 1, 0}},
		{"one symbol, and one that is not used", []int{0, 0, 5}, 15, []uint8{1, 0, 1}},
		{"the first alone", []int{5, 0, 0}, 15, []uint8{1, 1, 0}},
		{"two", []int{9, 0, 1}, 15, []uint8{1, 0, 1}},
		{"four alike", []int{3, 3, 3, 3}, 15, []uint8{2, 2, 2, 2}},
		{"each as often as all rarer ones: 1+1, 2+2, 4+4", []int{8, 4, 2, 1, 1}, 15, []uint8{1, 2, 3, 4, 4}},
		{"the same in three bits: 8+12+6+3+3 is 32, and 16+8+4+3+3 would be 34", []int{8, 4, 2, 1, 1}, 3, []uint8{1, 3, 3, 3, 3}},
		{"four in two bits, however rare", []int{100, 10, 2, 1}, 2, []uint8{2, 2, 2, 2}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := lengthsOf(test.counts, test.limit); !slices.Equal(got, test.want) {
				t.Errorf("%v, want %v", got, test.want)
			}
		})
	}
}

// TestFull counts as a Fibonacci row does, which makes the longest codes: none is
// longer than it may be, and together they leave no code unused.
func TestFull(t *testing.T) {
	for _, n := range []int{2, 3, 7, 19, 30, 60} {
		counts := make([]int, n)
		for i, a, b := 0, 1, 1; i < n; i, a, b = i+1, b, a+b {
			counts[i] = a
		}
		for _, limit := range []int{7, 15} {
			used := 0
			for _, l := range lengthsOf(counts, limit) {
				if int(l) > limit || l == 0 {
					t.Fatalf("%d symbols: a code of %d bits", n, l)
				}
				used += 1 << (limit - int(l))
			}
			if used != 1<<limit {
				t.Errorf("%d symbols in %d bits: %d of %d codes are used", n, limit, used, 1<<limit)
			}
		}
	}
}

// TestCodes is the example of RFC 1951, section 3.2.2, whose codes are written
// there with the first bit on the left.
func TestCodes(t *testing.T) {
	got := codes([]uint8{3, 3, 3, 3, 3, 2, 4, 4})
	want := []uint16{0b010, 0b110, 0b001, 0b101, 0b011, 0b00, 0b0111, 0b1111}
	if !slices.Equal(got, want) {
		t.Errorf("%04b, want %04b", got, want)
	}
}
