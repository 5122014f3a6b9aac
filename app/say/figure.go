package say

import (
	"strings"

	"offercheck/calc/line"
)

// A Law has the figures of the law that texts name. A law.Book is one.
type Law interface {
	// Figure is the figure of a series by its Key. It is false if the law has none.
	Figure(id string) (line.Line, bool)
}

// Under is the words with the figures of a law, which every text takes by their IDs:
// {collection.years} is 10 years, {collection.years:n} is 10. What the caller of Say
// gives for a gap goes first.
func (w Words) Under(law Law) Words {
	w.law = law
	return w
}

// bare, behind the ID of a figure, is its number without the unit.
const bare = ":n"

// figure is the figure of the law that a gap names, in words; the word for unknown if
// the law has no value for it. It is false if the gap names none.
func (w Words) figure(gap string) (string, bool) {
	if w.law == nil || !strings.Contains(gap, ".") {
		return "", false
	}
	id, isBare := strings.CutSuffix(gap, bare)
	l, named := w.law.Figure(id)
	if named && l.Known && isBare {
		return number(l.Amount), true
	}
	return w.Amount(l), named
}
