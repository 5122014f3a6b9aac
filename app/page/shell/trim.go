package shell

import (
	"slices"

	"offercheck/calc/line"
)

// Leaf is the line without what it was made from, where that is shown
// elsewhere on the page.
func Leaf(l line.Line) line.Line {
	l.In, l.Op = nil, ""
	return l
}

// Trim is the line with what it was made from down to the given lines, which
// neither open again nor name their source again.
func Trim(l line.Line, stops ...line.Line) line.Line {
	in := slices.Clone(l.In)
	for i, x := range in {
		if slices.ContainsFunc(stops, func(s line.Line) bool { return s.Key() == x.Key() }) {
			in[i] = Leaf(x).Under(line.Cite{})
		} else {
			in[i] = Trim(x, stops...)
		}
	}
	l.In = in
	return l
}

// TrimFinding is the finding with figures that open down to the given lines.
func TrimFinding(f line.Finding, stops ...line.Line) line.Finding {
	f.Figures, f.Because = slices.Clone(f.Figures), slices.Clone(f.Because)
	for i, l := range f.Figures {
		f.Figures[i] = Trim(l, stops...)
	}
	for i, g := range f.Because {
		f.Because[i] = TrimFinding(g, stops...)
	}
	return f
}
