package pack

// A header says the lengths of both codes, as runs that have a code themselves.
type header struct {
	literals, distances int
	runs                []run
	lengths             []uint8 // of the code of the runs
	said                int     // how many of these, in the order below
}

// A run is a length, or how often one comes again.
type run struct{ symbol, extra, value int }

const (
	again     = 16 // the length before, 3 to 6 times
	zeros     = 17 // 3 to 10
	moreZeros = 18 // 11 to 138
)

// order is the order in which the lengths of the code of the runs are said.
var order = [19]int{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15}

func headerOf(literal, distance []uint8) header {
	h := header{literals: used(literal, endOfBlock+1), distances: used(distance, 1)}
	all := append(append([]uint8(nil), literal[:h.literals]...), distance[:h.distances]...)
	h.runs = runsOf(all)
	counts := make([]int, len(order))
	for _, r := range h.runs {
		counts[r.symbol]++
	}
	h.lengths = lengthsOf(counts, 7)
	for h.said = len(order); h.said > 4 && h.lengths[order[h.said-1]] == 0; {
		h.said--
	}
	return h
}

// used is how many lengths there are up to the last that is not zero.
func used(lengths []uint8, least int) int {
	n := len(lengths)
	for n > least && lengths[n-1] == 0 {
		n--
	}
	return n
}

// runsOf is lengths as runs, each as long as it can be.
func runsOf(lengths []uint8) []run {
	var runs []run
	for i := 0; i < len(lengths); {
		n := 1
		for i+n < len(lengths) && lengths[i+n] == lengths[i] {
			n++
		}
		i += n
		length := int(lengths[i-1])
		if length > 0 {
			runs, n = append(runs, run{symbol: length}), n-1
		}
		for n >= 3 {
			r, of := longestRun(length, n)
			runs, n = append(runs, r), n-of
		}
		for range n {
			runs = append(runs, run{symbol: length})
		}
	}
	return runs
}

// longestRun says that a length comes again, as many of n times as it can.
func longestRun(length, n int) (r run, of int) {
	switch {
	case length > 0:
		of = min(n, 6)
		return run{again, 2, of - 3}, of
	case n <= 10:
		return run{zeros, 3, n - 3}, n
	default:
		of = min(n, 138)
		return run{moreZeros, 7, of - 11}, of
	}
}

// size is the bits of a header.
func (h *header) size() int {
	sum := 5 + 5 + 4 + 3*h.said
	for _, r := range h.runs {
		sum += int(h.lengths[r.symbol]) + r.extra
	}
	return sum
}

// write is the header itself.
func (h *header) write(w *bitWriter) {
	w.bits(h.literals-endOfBlock-1, 5)
	w.bits(h.distances-1, 5)
	w.bits(h.said-4, 4)
	for _, symbol := range order[:h.said] {
		w.bits(int(h.lengths[symbol]), 3)
	}
	codes := codes(h.lengths)
	for _, r := range h.runs {
		w.bits(int(codes[r.symbol]), int(h.lengths[r.symbol]))
		w.bits(r.value, r.extra)
	}
}
