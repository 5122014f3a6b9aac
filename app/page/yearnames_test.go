package page

import (
	"html"
	"regexp"
	"strings"
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/app/say"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// byNumber is a year of the debt that is called by its number on the list.
var byNumber = regexp.MustCompile(`(?i)[^>.]* \(\d\)|(year|año) \d (on your|de su) (list|lista)|tax year \d\b[^\d]|año tributario \d\b[^\d]`)

// TestNoYearByItsNumber draws every page with a debt of three years, a penalty of one of
// them and an event: each is named by its year or its kind, in both
// languages.
func TestNoYearByItsNumber(t *testing.T) {
	c := pagetest.Same(t)
	day := func(s string) facts.Date { return facts.Say(datetest.Day(s)) }
	expired := facts.TaxYear{Year: facts.Say(2012), Assessed: day("2013-06-10")} // to June 10, 2023
	known := facts.TaxYear{Year: facts.Say(2018), Assessed: day("2019-06-10"), Expires: facts.DoNotKnow[date.Day]()}
	unsure := facts.TaxYear{Year: facts.Say(2020), Assessed: facts.DoNotKnow[date.Day]()}
	penalty := facts.TaxYear{Year: facts.Say(2020), Kind: facts.Say(facts.KindCivil)}
	c.Debt.Years = []facts.TaxYear{expired, known, unsure, penalty}
	c.Debt.Events = []facts.Event{{Kind: facts.Say(facts.EventBankruptcy), From: day("2020-03-01"), To: facts.DoNotKnow[date.Day]()}}
	for _, lang := range say.Langs {
		for _, r := range Routes() {
			t.Run(lang+r.Path, func(t *testing.T) {
				v := pagetest.Visit(lang, c)
				v.Opening(r.Path)
				drawing := html.UnescapeString(pagetest.Draw(t, r.New(v)))
				if found := byNumber.FindString(drawing); found != "" {
					t.Errorf("a year is called by its number: %q", found)
				}
				if r.Path == "/tax-years/" {
					for n := range c.Debt.Years {
						if name := v.Words.Debt(n + 1); !strings.Contains(drawing, ">"+name+"</h2>") {
							t.Errorf("the list has no %s", name)
						}
					}
				}
			})
		}
	}
	if name := pagetest.Visit("en", c).Words.Debt(4); name != "Civil penalty for 2020" {
		t.Errorf("the penalty is %s", name)
	}
}
