package shell

import (
	"slices"

	"offercheck/calc/line"
)

// WithoutInputs is a line without its inputs, where the page shows those elsewhere.
func WithoutInputs(l line.Line) line.Line {
	l.In, l.Op = nil, ""
	return l
}

// Trim is a line with its inputs down to the given lines, which are shown elsewhere:
// they keep their amounts, but not their inputs and sources.
func Trim(l line.Line, stops ...line.Line) line.Line {
	in := slices.Clone(l.In)
	for i, x := range in {
		if slices.ContainsFunc(stops, func(s line.Line) bool { return s.Key() == x.Key() }) {
			in[i] = WithoutInputs(x).Under(line.Cite{})
		} else {
			in[i] = Trim(x, stops...)
		}
	}
	l.In = in
	return l
}

// TrimFinding is a finding with its figures trimmed.
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
