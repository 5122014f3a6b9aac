package result

import (
	"strconv"

	"offercheck/app/page/shell"
)

// next is what to do now, in order.
func (v result) next() shell.Region {
	return shell.Region{ID: "next", Heading: v.Say("next.h2"), Body: v.actions()}
}

// nextSays is the first thing to do, and how many there are: the same as on the page of the
// way that fits first, with what comes before and beside it. Of several ways the steps are
// those of the one that is chosen.
func (v result) nextSays() string {
	all := v.todo()
	switch {
	case len(all) == 0:
		return v.helpAction().title
	case len(all) == 1:
		return all[0].title
	case len(v.Report.Advice.Ways) > 1:
		return v.Say("row.next.choose", "first", all[0].title)
	}
	return v.Say("row.next.says", "first", all[0].title, "n", strconv.Itoa(len(all)))
}
