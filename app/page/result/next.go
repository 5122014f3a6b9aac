package result

import (
	"offercheck/app/page/shell"
	"offercheck/app/part"
)

// next is what to do now, in order.
func (v result) next() shell.Region {
	return shell.Region{ID: "next", Heading: v.Say("next.h2"), Body: append(v.actions(),
		part.Note(v.Say("not-irs")),
		part.Buttons(
			part.ButtonLink(v.Words.Say("ways.link"), v.Link("/ways/"), part.Plain),
			part.ButtonLink(v.Words.Say("scenarios.link"), v.Link("/scenarios/"), part.Quiet),
			part.ButtonLink(v.Say("worksheet"), v.Link("/worksheet/"), part.Quiet),
			part.ButtonLink(v.Words.Say("tasks.your-debt"), v.Link("/your-debt/"), part.Quiet),
			part.ButtonLink(v.Say("change"), v.Link("/tasks/"), part.Quiet),
			part.ButtonLink(v.Words.Say("ways.add-letter"), shell.AddLetter(v.Visit), part.Quiet),
			part.ButtonLink(v.Words.Say("paper.h1"), v.Link("/paper/"), part.Quiet),
			&part.Button{ID: "print", Text: v.Say("print-it"), Look: part.Quiet, Do: shell.Print},
		),
	)}
}
