package page

import (
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/app/say"
	"offercheck/calc/facts"
)

// TestControlsAreToldApart draws every page, in every language, before anything is answered and
// with every answer: no two things that can be pressed or filled in are called the same.
func TestControlsAreToldApart(t *testing.T) {
	for name, c := range map[string]facts.Case{"nothing": {}, "everything": pagetest.Everything()} {
		for _, lang := range say.Langs {
			v := pagetest.Visit(lang, c)
			for _, r := range Routes() {
				t.Run(name+" "+lang+r.Path, func(t *testing.T) {
					pagetest.TellApart(t, pagetest.Draw(t, r.New(v)))
				})
			}
		}
	}
}
