package page

import (
	"slices"

	"offercheck/calc/line"
)

// leaf is the line without what it was made from, where that is shown
// elsewhere on the page.
func leaf(l line.Line) line.Line {
	l.In, l.Op = nil, ""
	return l
}

// until is the line with what it was made from down to the given lines, which
// neither open again nor name their source again.
func until(l line.Line, stops ...line.Line) line.Line {
	in := slices.Clone(l.In)
	for i, x := range in {
		if slices.ContainsFunc(stops, func(s line.Line) bool { return s.Key() == x.Key() }) {
			in[i] = leaf(x).Under(line.Cite{})
		} else {
			in[i] = until(x, stops...)
		}
	}
	l.In = in
	return l
}

// figuresUntil is the finding with figures that open down to the given lines.
func figuresUntil(f line.Finding, stops ...line.Line) line.Finding {
	f.Figures, f.Because = slices.Clone(f.Figures), slices.Clone(f.Because)
	for i, l := range f.Figures {
		f.Figures[i] = until(l, stops...)
	}
	for i, g := range f.Because {
		f.Because[i] = figuresUntil(g, stops...)
	}
	return f
}
