package result

import (
	"strconv"

	"offercheck/app/page/shell"
)

// next is what to do now, in order.
func (v result) next() shell.Region {
	return shell.Region{ID: "next", Heading: v.Say("next.h2"), Body: v.actions()}
}

// nextSays is the first thing to do, and how many there are.
func (v result) nextSays() string {
	all := v.todo()
	if len(all) == 1 {
		return all[0].title
	}
	return v.Say("row.next.says", "first", all[0].title, "n", strconv.Itoa(len(all)))
}
