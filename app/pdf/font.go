package pdf

import "strings"

// Widths of Helvetica, in thousandths of the size, from the space to the tilde and from
// the no-break space on (Adobe's Core 14 metrics). Every reader has the font.
var (
	ascii = [...]int16{
		278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
		556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
		1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
		667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
		333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
		556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
	}
	latin = [...]int16{
		278, 333, 556, 556, 556, 556, 260, 556, 333, 737, 370, 556, 584, 333, 737, 333,
		400, 584, 333, 333, 333, 556, 537, 278, 333, 333, 365, 556, 834, 834, 834, 611,
		667, 667, 667, 667, 667, 667, 1000, 722, 667, 667, 667, 667, 278, 278, 278, 278,
		722, 722, 778, 778, 778, 778, 778, 584, 778, 722, 722, 722, 722, 667, 667, 611,
		556, 556, 556, 556, 556, 556, 889, 500, 556, 556, 556, 556, 278, 278, 278, 278,
		556, 556, 556, 556, 556, 556, 556, 584, 611, 556, 556, 556, 556, 500, 556, 500,
	}
)

// typographic are the characters between, with their code and width.
var typographic = map[rune][2]int16{
	'€': {0x80, 556}, '‘': {0x91, 222}, '’': {0x92, 222}, '“': {0x93, 333}, '”': {0x94, 333},
	'•': {0x95, 350}, '–': {0x96, 556}, '—': {0x97, 1000},
}

// glyph is a character in WinAnsiEncoding with its width, or not in it.
func glyph(r rune) (code byte, width int16, ok bool) {
	switch {
	case r >= ' ' && r <= '~':
		return byte(r), ascii[r-' '], true
	case r >= 0xa0 && r <= 0xff:
		return byte(r), latin[r-0xa0], true
	}
	t, ok := typographic[r]
	return byte(t[0]), t[1], ok
}

// wide is the width of a text of size 1.
func wide(s string) float64 {
	sum := 0
	for _, r := range s {
		_, w, _ := glyph(r)
		sum += int(w)
	}
	return float64(sum) / 1000
}

// printable says that Helvetica has every character of a text.
func printable(s string) bool {
	for _, r := range s {
		if _, _, ok := glyph(r); !ok && r != '\n' {
			return false
		}
	}
	return true
}

// wrap divides a text into lines of a width, in units of the size. A word that is longer is
// divided where it must be.
func wrap(s string, width float64) []string {
	var lines []string
	for _, paragraph := range strings.Split(s, "\n") {
		line := ""
		for _, w := range strings.Fields(paragraph) {
			if line != "" && wide(line+" "+w) <= width {
				line += " " + w
				continue
			}
			if line != "" {
				lines = append(lines, line)
			}
			line = ""
			for _, r := range w {
				if line != "" && wide(line+string(r)) > width {
					lines = append(lines, line)
					line = ""
				}
				line += string(r)
			}
		}
		lines = append(lines, line)
	}
	return lines
}
