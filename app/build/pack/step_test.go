package pack

import "testing"

// TestClasses has rows of the two tables of RFC 1951, section 3.2.5.
func TestClasses(t *testing.T) {
	type class struct{ symbol, extra, value int }
	for _, test := range []struct {
		name string
		of   func(int) (int, int, int)
		n    int
		want class
	}{
		{"the shortest", lengthClass, 3, class{257, 0, 0}},
		{"the longest with no bits behind it", lengthClass, 10, class{264, 0, 0}},
		{"the first with one", lengthClass, 11, class{265, 1, 0}},
		{"and the second", lengthClass, 12, class{265, 1, 1}},
		{"the first with two", lengthClass, 19, class{269, 2, 0}},
		{"the last with five", lengthClass, 257, class{284, 5, 30}},
		{"the longest", lengthClass, 258, class{285, 0, 0}},
		{"the nearest", distanceClass, 1, class{0, 0, 0}},
		{"the furthest with no bits behind it", distanceClass, 4, class{3, 0, 0}},
		{"the first with one", distanceClass, 5, class{4, 1, 0}},
		{"in the middle", distanceClass, 200, class{15, 6, 7}},
		{"the furthest", distanceClass, 32768, class{29, 13, 8191}},
	} {
		t.Run(test.name, func(t *testing.T) {
			symbol, extra, value := test.of(test.n)
			if got := (class{symbol, extra, value}); got != test.want {
				t.Errorf("%v, want %v", got, test.want)
			}
		})
	}
}

// TestExtra compares the bits behind a symbol with those behind a number.
func TestExtra(t *testing.T) {
	for length := shortest; length <= longest; length++ {
		if symbol, extra, _ := lengthClass(length); lengthExtra(symbol) != extra {
			t.Errorf("length %d: %d bits, want %d", length, lengthExtra(symbol), extra)
		}
	}
	for back := 1; back <= window; back++ {
		if symbol, extra, _ := distanceClass(back); distanceExtra(symbol) != extra {
			t.Errorf("%d back: %d bits, want %d", back, distanceExtra(symbol), extra)
		}
	}
}

// TestLog2 has logarithms from a table: log2(3) is 1.58496, log2(1000) 9.96578,
// and a grain is a 64th.
func TestLog2(t *testing.T) {
	for n, want := range map[int]uint32{1: 0, 2: 64, 8: 192, 3: 101, 1000: 637, 1 << 31: 1984} {
		if got := log2(n); got != want {
			t.Errorf("log2(%d) = %d grains, want %d", n, got, want)
		}
	}
}
