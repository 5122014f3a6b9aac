package pdf

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
)

// The size of a text, in points: as the form sets it, or largest where it leaves it open.
// A longer text is smaller, down to the least that can be read on paper.
const (
	largest  = 10.0
	smallest = 6.0
	padding  = 2.0
)

// Of Helvetica, in units of its size: how far a capital letter rises above the line, how
// far a letter hangs below it, and the distance of two lines.
const (
	rises   = 0.72
	hangs   = 0.21
	leading = 1.15
)

// appearance is how a cell looks with a text in it: the content of a form XObject. It is
// nothing if the text does not fit.
func appearance(field *Field, s string, marks string) []byte {
	size, color := style(field.da)
	w, h := field.Width, field.Height
	var b bytes.Buffer
	b.WriteString(marks)
	fmt.Fprintf(&b, "/Tx BMC q 0 0 %s %s re W n BT %s ", short(w), short(h), color)
	switch {
	case field.Comb:
		size = min(size, h-padding)
		fmt.Fprintf(&b, "/Helv %s Tf ", short(size))
		pitch, from, x := w/float64(field.MaxLen), 0, 0.0
		if n := len([]rune(s)); field.align == 2 {
			from = field.MaxLen - n
		}
		rise := (h - size*rises) / 2 // of the first; the others are moved along the line
		for i, r := range []rune(s) {
			to := (float64(from+i)+0.5)*pitch - wide(string(r))*size/2
			b.WriteString(short(to-x) + " " + short(rise) + " Td ")
			b.Write(shown(string(r)))
			x, rise = to, 0
		}
	case field.Multiline:
		lines := wrap(s, (w-2*padding)/size)
		for ; float64(len(lines)-1)*size*leading+size*(rises+hangs) > h-padding; lines = wrap(s, (w-2*padding)/size) {
			if size -= 0.5; size < smallest {
				return nil
			}
		}
		fmt.Fprintf(&b, "/Helv %s Tf %s %s Td %s TL ", short(size), short(padding), short(h-padding-size*rises), short(size*leading))
		for i, line := range lines {
			if i > 0 {
				b.WriteString("T* ")
			}
			b.Write(shown(line))
		}
	default:
		size = min(size, max(h-1, smallest))
		for ; wide(s)*size > w-2*padding; size -= 0.5 {
			if size < smallest+0.5 {
				return nil
			}
		}
		free := w - 2*padding - wide(s)*size
		x := padding + free*[]float64{0, 0.5, 1}[min(max(field.align, 0), 2)]
		fmt.Fprintf(&b, "/Helv %s Tf %s %s Td ", short(size), short(x), short((h-size*(rises+hangs))/2+size*hangs))
		b.Write(shown(s))
	}
	b.WriteString("ET Q EMC\n")
	return b.Bytes()
}

// style is the size of a text, and the operators that set its color, from a default
// appearance such as "/Helv 9 Tf 0 g".
func style(da string) (size float64, color string) {
	size, color = largest, "0 g"
	words := strings.Fields(da)
	for i, w := range words {
		n := map[string]int{"g": 1, "rg": 3, "k": 4}[w]
		switch {
		case w == "Tf" && i > 0:
			if v := number(words[i-1]).float(); v > 0 && v < 100 {
				size = v
			}
		case n > 0 && i >= n:
			color = ""
			for _, v := range words[i-n : i] {
				color += short(number(v).float()) + " "
			}
			color += w
		}
	}
	return max(size, smallest), color
}

// marks is the background and the border of a cell, as its widget says them.
func (f *File) marks(field *Field, widget dict) string {
	mk := f.dict(widget["MK"])
	paint := func(key name, fill bool) string {
		s := ""
		c := f.array(mk[key])
		for _, v := range c {
			s += short(f.float(v)) + " "
		}
		of := map[int][2]string{1: {"G", "g"}, 3: {"RG", "rg"}, 4: {"K", "k"}}[len(c)]
		if fill {
			return strings.TrimSuffix(s+of[1], " ")
		}
		return strings.TrimSuffix(s+of[0], " ")
	}
	var b strings.Builder
	w, h := field.Width, field.Height
	if len(f.array(mk["BG"])) > 0 {
		fmt.Fprintf(&b, "q %s 0 0 %s %s re f Q\n", paint("BG", true), short(w), short(h))
	}
	line := 1.0
	if v := f.dict(widget["BS"])["W"]; v != nil {
		line = f.float(v)
	}
	if len(f.array(mk["BC"])) > 0 && line > 0 {
		fmt.Fprintf(&b, "q %s %s w %s %s %s %s re S", paint("BC", false), short(line), short(line/2), short(line/2), short(w-line), short(h-line))
		if field.Comb {
			for i := 1; i < min(field.MaxLen, 100); i++ {
				x := short(float64(i) * w / float64(field.MaxLen))
				fmt.Fprintf(&b, " %s 0 m %s %s l S", x, x, short(h))
			}
		}
		b.WriteString(" Q\n")
	}
	return b.String()
}

// shown is the operator that shows a text.
func shown(s string) []byte {
	b := []byte{'('}
	for _, r := range s {
		c, _, ok := glyph(r)
		if !ok {
			continue
		}
		if c == '(' || c == ')' || c == '\\' {
			b = append(b, '\\')
		}
		b = append(b, c)
	}
	return append(b, ") Tj "...)
}

// short is a number with two digits behind the point at most.
func short(v float64) string {
	s := strconv.FormatFloat(v, 'f', 2, 64)
	s = strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
	if s == "-0" || s == "" {
		return "0"
	}
	return s
}
