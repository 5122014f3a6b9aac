package pack

import "testing"

// TestClasses has rows of the two tables of RFC 1951, section 3.2.5.
func TestClasses(t *testing.T) {
	type class struct{ symbol, extra int }
	for _, test := range []struct {
		name string
		of   func(int) (int, int)
		n    int
		want class
	}{
		{"the shortest", lengthSymbol, 3, class{257, 0}},
		{"the longest with no bits behind it", lengthSymbol, 10, class{264, 0}},
		{"the first with one", lengthSymbol, 11, class{265, 1}},
		{"and the second", lengthSymbol, 12, class{265, 1}},
		{"the first with two", lengthSymbol, 19, class{269, 2}},
		{"the last with five", lengthSymbol, 257, class{284, 5}},
		{"the longest", lengthSymbol, 258, class{285, 0}},
		{"the nearest", distanceSymbol, 1, class{0, 0}},
		{"the furthest with no bits behind it", distanceSymbol, 4, class{3, 0}},
		{"the first with one", distanceSymbol, 5, class{4, 1}},
		{"in the middle", distanceSymbol, 200, class{15, 6}},
		{"the furthest", distanceSymbol, 32768, class{29, 13}},
	} {
		t.Run(test.name, func(t *testing.T) {
			symbol, extra := test.of(test.n)
			if got := (class{symbol, extra}); got != test.want {
				t.Errorf("%v, want %v", got, test.want)
			}
		})
	}
}

// TestDistanceExtra compares the bits that follow a symbol with those that follow
// a distance.
func TestDistanceExtra(t *testing.T) {
	for distance := 1; distance <= window; distance++ {
		if symbol, extra := distanceSymbol(distance); distanceExtra(symbol) != extra {
			t.Errorf("distance %d: %d bits, want %d", distance, distanceExtra(symbol), extra)
		}
	}
}

// TestLog2 has logarithms from a table: log2(3) is 1.58496, log2(1000) 9.96578,
// in 64ths.
func TestLog2(t *testing.T) {
	for n, want := range map[int]uint32{1: 0, 2: 64, 8: 192, 3: 101, 1000: 637, 1 << 31: 1984} {
		if got := log2(n); got != want {
			t.Errorf("log2(%d) = %d/64, want %d/64", n, got, want)
		}
	}
}
