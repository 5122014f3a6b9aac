package law

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
)

// marks are how far an amount is from its multiple: two dollars less, one
// dollar less, as multiplied, and so on up to slack.
const (
	marks = "<-=+>"
	slack = 2
)

// unpack reads one county's amounts: 1468 or 1468-=+>.
func (e edition) unpack(cell string) ([]int, bool) {
	digits := strings.TrimRight(cell, marks)
	one, err := strconv.Atoi(digits)
	off := cell[len(digits):]
	if err != nil || len(off) != 0 && len(off) != len(e.times) {
		return nil, false
	}
	amounts := []int{one}
	for i, m := range e.times {
		n := multiplied(one, m)
		if off != "" {
			n += strings.IndexByte(marks, off[i]) - slack
		}
		amounts = append(amounts, n)
	}
	return amounts, true
}

// pack writes one county's amounts, each near its multiple.
func (e edition) pack(amounts []int) string {
	var off strings.Builder
	for i, m := range e.times {
		off.WriteByte(marks[amounts[i+1]-multiplied(amounts[0], m)+slack])
	}
	return strconv.Itoa(amounts[0]) + strings.TrimPrefix(off.String(), "====")
}

// near says whether an amount can be written as a mark beside its multiple.
func near(amount, multiple int) bool {
	return multiple-slack <= amount && amount <= multiple+slack
}

// multiplied is an amount times a multiple, to the nearest dollar.
func multiplied(one int, m decimal.Decimal) int {
	return int(m.Mul(decimal.NewFromInt(int64(one))).Round(0).IntPart())
}

// file is the data file of an edition, given each county's cell.
func (e edition) file(cells map[string]string) []byte {
	var b strings.Builder
	fmt.Fprintf(&b, "from %s\nstill %s\ncite %s\ntimes", e.from, e.still, e.cite)
	for _, m := range e.times {
		fmt.Fprintf(&b, " %s", m)
	}
	b.WriteString("\n")
	for _, state := range States() {
		line := state
		for _, c := range Counties(state) {
			if cell := cells[c.Code]; cell != "" {
				line += " " + cell
			}
		}
		if line != state {
			b.WriteString(line + "\n")
		}
	}
	return []byte(b.String())
}
