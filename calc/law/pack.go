package law

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
)

// marks are the difference of an amount from its multiple, in dollars: from slack
// less to slack more.
const (
	marks = "<-=+>"
	slack = 2
)

// unpack reads a county's cell, 1468 or 1468-=+>, as its amounts.
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

// pack writes a county's amounts, each near its multiple, as its cell.
func (e edition) pack(amounts []int) string {
	var off strings.Builder
	for i, m := range e.times {
		off.WriteByte(marks[amounts[i+1]-multiplied(amounts[0], m)+slack])
	}
	return strconv.Itoa(amounts[0]) + strings.TrimPrefix(off.String(), "====")
}

// near says whether an amount is so close to its multiple that a mark can say the
// difference.
func near(dollars, multiple int) bool {
	return multiple-slack <= dollars && dollars <= multiple+slack
}

// multiplied is an amount times a multiple, to the nearest dollar.
func multiplied(one int, m decimal.Decimal) int {
	return int(m.Mul(decimal.NewFromInt(int64(one))).Round(0).IntPart())
}

// file is the data file of an edition with these cells, by county code.
func (e edition) file(cells map[string]string) []byte {
	var b strings.Builder
	fmt.Fprintf(&b, "from %s\nstill %s\ncite %s\ntimes", e.from, e.still, e.cite)
	for _, m := range e.times {
		fmt.Fprintf(&b, " %s", m)
	}
	b.WriteString("\n")
	for _, state := range States() {
		row := state
		for _, c := range Counties(state) {
			if cell := cells[c.Code]; cell != "" {
				row += " " + cell
			}
		}
		if row != state {
			b.WriteString(row + "\n")
		}
	}
	return []byte(b.String())
}
