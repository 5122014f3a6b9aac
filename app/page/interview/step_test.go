package interview

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/pagetest"
	"offercheck/app/say"
)

// TestStepsWithEverythingAsked draws every step of a case in which all that can
// be asked is asked.
func TestStepsWithEverythingAsked(t *testing.T) {
	c := pagetest.Everything()
	for _, lang := range say.Langs {
		v := pagetest.Visit(lang, c)
		for _, s := range ask.Sections() {
			for _, r := range ask.Rows(&c, s) {
				t.Run(lang+"/"+r.Place.Step+"/"+r.Place.Fragment(), func(t *testing.T) {
					if r.Question.Kind == nil {
						pagetest.WellFormed(t, pagetest.Draw(t, &List{Visit: v, ID: r.Place.Step}))
						return
					}
					p := &Step{Visit: v, ID: r.Place.Step}
					p.OnInit()
					p.form = newForm(v.Memory, r.Place)
					html := strings.Join(strings.Fields(app.HTMLString(p.Render())), " ")
					pagetest.WellFormed(t, html)
					if !strings.Contains(html, `"`+r.Question.ID) {
						t.Errorf("%s is not on its page", r.Question.ID)
					}
				})
			}
		}
	}
}
