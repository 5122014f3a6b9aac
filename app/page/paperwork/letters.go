package paperwork

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/calc/form"
	"offercheck/calc/law"
	"offercheck/calc/notice"
)

// hearing is Form 12153, of somebody with a letter that gives the right to it; false
// without one.
func (p *Forms) hearing(j *shell.Judged) (shell.Region, bool) {
	for _, x := range j.Report.Letters {
		if !x.Done && (x.Kind.Right == law.RightHearing || x.Kind.Right == law.RightLienHearing) {
			return shell.Region{ID: "hearing", Heading: j.Words.Say("forms.group", "forms", "12153"), Body: []app.UI{
				app.Ul().Body(app.Li().Body(app.A().Href(p.Link("/letters/")).Text(shell.LetterTitle(j.Words, x)))),
				app.Ol().Class("steps", "actions").Body(p.item(j, "12153")),
			}}, true
		}
	}
	return shell.Region{}, false
}

// byLetter is the forms that no way leads to: those that a letter or a levy calls for. There is
// a day to send the appeal of a plan that was refused or ended; what else they are for is a choice.
func (p *Forms) byLetter(j *shell.Judged) []shell.Region {
	var regions []shell.Region
	for _, number := range []string{"9423", "12277"} {
		id, _ := form.IDOf(number)
		if len(form.Every(id, p.Case, j.Report, j.Law, form.Options{})) == 0 {
			continue
		}
		heading := "forms.group.only"
		if number == "9423" && slices.ContainsFunc(j.Report.Letters, appealsPlan) {
			heading = "forms.group"
		}
		regions = append(regions, shell.Region{ID: "form-" + id, Heading: j.Words.Say(heading, "forms", number), Body: []app.UI{
			app.Ol().Class("steps", "actions").Body(p.item(j, number)),
		}})
	}
	return regions
}

// appealsPlan reports whether a letter refuses or ends a plan, which is appealed by a day.
func appealsPlan(x notice.Notice) bool {
	return !x.Done && (x.Kind.Right == law.RightPlanAppeal || slices.Contains(x.Kind.Steps, "form-9423-plan"))
}
