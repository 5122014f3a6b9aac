package paperwork

import (
	"slices"

	"offercheck/app/page/shell"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/wait"
	"offercheck/calc/way"
)

// A group is the ways that take the same forms.
type group struct {
	ways  []way.Way
	forms []string // by number
}

// groups is the ways that take a form and are open or may be, those that fit first ahead.
func groups(j *shell.Judged) []group {
	var all []group
	ways := slices.Clone(j.Report.Ways)
	first := func(id string) int {
		if i := slices.Index(j.Report.Advice.Ways, id); i >= 0 {
			return i
		}
		return len(ways)
	}
	slices.SortStableFunc(ways, func(a, b way.Way) int { return first(a.ID) - first(b.ID) })
	for _, x := range ways {
		if len(x.Forms) == 0 || x.ID == wait.Nothing || !mayBe(j, x) {
			continue
		}
		if i := slices.IndexFunc(all, func(g group) bool { return slices.Equal(g.forms, x.Forms) }); i >= 0 {
			all[i].ways = append(all[i].ways, x)
			continue
		}
		all = append(all, group{[]way.Way{x}, x.Forms})
	}
	return all
}

// open reports whether one of the ways is open.
func (g group) open() bool {
	return slices.ContainsFunc(g.ways, func(x way.Way) bool { return x.Open.Verdict == line.Yes })
}

// fits reports whether one of the ways fits first.
func (g group) fits(j *shell.Judged) bool {
	return slices.ContainsFunc(g.ways, func(x way.Way) bool { return slices.Contains(j.Report.Advice.Ways, x.ID) })
}

// mayBe says that a way is open, or that an answer still decides it. An offer is open if
// nothing bars it and one of its terms is.
func mayBe(j *shell.Judged, x way.Way) bool {
	if (x.ID == oic.Lump || x.ID == oic.Periodic) && j.Report.Open.Verdict == line.No {
		return false
	}
	return x.Open.Verdict != line.No
}
