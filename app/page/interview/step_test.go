package interview

import (
	"html"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/shopspring/decimal"

	"offercheck/app/ask"
	"offercheck/app/page/pagetest"
	"offercheck/app/page/shell"
	"offercheck/app/say"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
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

// TestTerritoriesAreToldWhatAnOfferSettles draws the page of the state and the quick
// estimate: in a territory they say that its own tax is no part of an offer, and where
// there are no local standards they say so and ask for no county.
func TestTerritoriesAreToldWhatAnOfferSettles(t *testing.T) {
	for _, x := range []struct {
		state        string
		tax, missing bool
	}{{"AS", true, true}, {"GU", true, true}, {"MP", true, true}, {"VI", true, true}, {"PR", true, false}, {"OH", false, false}, {"", false, false}} {
		for _, lang := range say.Langs {
			c := facts.Case{}
			if x.state != "" {
				c.Household.State = facts.Say(x.state)
			}
			v := pagetest.Visit(lang, c)
			step, quick := &Step{Visit: v, ID: "place"}, &Quick{Visit: v}
			step.OnInit()
			quick.OnInit()
			for name, html := range map[string]string{"the interview": pagetest.Draw(t, step), "the quick estimate": pagetest.Draw(t, quick)} {
				for id, want := range map[string]bool{"territory-tax": x.tax, "no-local-standards": x.missing, "county-list": !x.missing} {
					if got := strings.Contains(html, `id="`+id+`"`); got != want {
						t.Errorf("%s, %s, %s: %s is there: %t", lang, x.state, name, id, got)
					}
				}
			}
		}
	}
}

// TestTaxesAsDueBesideTheirQuestion has the couple of the story ohio-taxes-not-paid,
// whose tax by the year's rates was worked there: 1,245 to 1,344 a month. Without the
// business nothing is named.
func TestTaxesAsDueBesideTheirQuestion(t *testing.T) {
	m := pagetest.Stories(t, "../../../calc/testdata", "ohio-taxes-not-paid.txt")["ohio-taxes-not-paid"]
	for _, lang := range say.Langs {
		v := shell.Visit{Memory: m, Words: say.In(lang)}
		for _, x := range []struct {
			business facts.YesNo
			named    bool
		}{{facts.Say(true), true}, {facts.Say(false), false}} {
			m.Case.Business.Has = x.business
			p := &Step{Visit: v, ID: "housing"}
			p.OnInit()
			html := pagetest.Draw(t, p)
			if got := strings.Contains(html, "1,245") && strings.Contains(html, "1,344"); got != x.named {
				t.Errorf("%s, with a business %t: the estimate is named: %t", lang, x.named, got)
			}
		}
	}
}

// TestTotalByYears names the total beside the question for it where the years have it: the
// 12,250.56 and 7,687.38 of two transcripts are 19,937.94. It is not named once it is answered.
func TestTotalByYears(t *testing.T) {
	year := func(n int, owed, on string) facts.TaxYear {
		y := facts.TaxYear{Year: facts.Say(n), Assessed: facts.Say(datetest.Day(on))}
		y.History.Owed, y.History.OwedOn = facts.Say(decimal.RequireFromString(owed)), facts.Say(pagetest.Visit("en", facts.Case{}).Day)
		return y
	}
	for _, lang := range say.Langs {
		c := facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{year(2016, "12250.56", "2018-11-20"), year(2018, "7687.38", "2019-06-03")}}}
		for _, answered := range []bool{false, true} {
			if answered {
				c.Debt.Total = facts.Say(decimal.NewFromInt(20_000))
			}
			p := &Step{Visit: pagetest.Visit(lang, c), ID: "debt-total"}
			p.OnInit()
			if named := strings.Contains(pagetest.Draw(t, p), "$19,937.94: "); named == answered {
				t.Errorf("%s, answered %t: the sum of the years is named: %t", lang, answered, named)
			}
			said := c
			if !answered {
				said.Debt.Total.Unsure = true
			}
			check := &Check{Visit: pagetest.Visit(lang, said)}
			if listed := strings.Contains(pagetest.Draw(t, check), "$19,937.94, "); listed == answered {
				t.Errorf("%s, answered %t: the answers to check have the sum of the years: %t", lang, answered, listed)
			}
		}
	}
}

// TestWhoseRent reads beside the questions of the home whether the whole home's cost is
// asked for or the taxpayer's part of it (C14: never both).
func TestWhoseRent(t *testing.T) {
	yes, no := facts.Say(true), facts.Say(false)
	apart, shares := facts.Person{Apart: yes}, facts.Person{Apart: no, Shares: yes}
	for _, x := range []struct {
		name   string
		others []facts.Person
		hint   string
	}{
		{"nobody else", nil, ".hint"},
		{"a room-mate with separate money", []facts.Person{apart}, ".hint.own-part"},
		{"somebody who shares the costs", []facts.Person{shares}, ".hint.whole"},
		{"both", []facts.Person{apart, shares}, ".hint.without-apart"},
	} {
		for _, lang := range say.Langs {
			c := pagetest.Everything()
			c.Household.Alone, c.Household.Others = facts.Say(x.others == nil), x.others
			v := pagetest.Visit(lang, c)
			p := &Step{Visit: v, ID: "housing"}
			p.OnInit()
			drawing := pagetest.Draw(t, p)
			for _, q := range []string{"rent", "utilities"} {
				if hint := v.Words.Say("ask." + q + x.hint); !strings.Contains(drawing, hint) {
					t.Errorf("%s, %s: %s does not say %q", lang, x.name, q, hint)
				}
			}
		}
	}
}

// TestWordsOfEvents draws the days of an event of each kind: every text that the kind has
// of its own, be it a label, a hint or a reason, stands beside its question.
func TestWordsOfEvents(t *testing.T) {
	step, _, _ := ask.Find("event")
	kind, _ := step.Question("event-kind")
	kinds := kind.Kind.(ask.Choice).Options
	own := 0
	for _, kind := range kinds {
		c := facts.Case{Debt: facts.Debt{Events: []facts.Event{{Kind: facts.Say(kind)}}}}
		for _, lang := range say.Langs {
			v := pagetest.Visit(lang, c)
			p := &Step{Visit: v, ID: "event-days"}
			p.OnInit()
			drawing := html.UnescapeString(pagetest.Draw(t, p))
			for _, id := range []string{"event-from", "event-to"} {
				for _, part := range []string{"label", "hint", "why"} {
					key := "ask." + id + "." + part + "." + kind
					if !v.Words.Has(key) {
						continue
					}
					if own++; !strings.Contains(drawing, v.Words.Say(key)) {
						t.Errorf("%s: does not say %s", lang, key)
					}
				}
			}
		}
	}
	if own == 0 {
		t.Errorf("none of %v has words of its own", kinds)
	}
}

// TestAWifeIsCalledSo draws the page of somebody else in the home: a spouse who does not owe
// is asked for in every state, and called so once that is answered; nobody else is.
func TestAWifeIsCalledSo(t *testing.T) {
	yes, no := facts.Say(true), facts.Say(false)
	for _, x := range []struct {
		state, owing string
		spouse       facts.YesNo
		asked, named bool
	}{
		{"WA", facts.OwingMarried, yes, true, true},
		{"OR", facts.OwingMarried, yes, true, true},
		{"OR", facts.OwingMarried, no, true, false},
		{"OR", facts.OwingMarried, facts.YesNo{}, true, false},
		{"OR", facts.OwingAlone, facts.YesNo{}, false, false},
		{"OR", facts.OwingJoint, facts.YesNo{}, false, false},
	} {
		for _, lang := range say.Langs {
			for _, shares := range []facts.YesNo{yes, no} {
				c := pagetest.Everything()
				c.Household.State, c.Household.Owing, c.Household.Alone = facts.Say(x.state), facts.Say(x.owing), no
				c.Household.Others = []facts.Person{{Spouse: x.spouse, Shares: shares}}
				v := pagetest.Visit(lang, c)
				p := &Step{Visit: v, ID: "other"}
				p.OnInit()
				drawing := html.UnescapeString(pagetest.Draw(t, p))
				texts := []string{"step.other", "ask.other-shares.label", "ask.other-income.label"}
				if !shares.Value {
					texts[2] = "ask.other-gives.label"
				}
				for _, key := range texts {
					if got := strings.Contains(drawing, v.Words.Say(key+".spouse")); got != x.named {
						t.Errorf("%s, %+v: %s says spouse: %t", lang, x, key, got)
					}
					if got := strings.Contains(drawing, v.Words.Say(key)); got == x.named {
						t.Errorf("%s, %+v: %s says person: %t", lang, x, key, got)
					}
				}
				if got := strings.Contains(drawing, `id="other-spouse"`); got != x.asked {
					t.Errorf("%s, %+v: asks for a spouse: %t", lang, x, got)
				}
			}
		}
	}
}

// TestTheErrorIsOfTheQuestion: two who owe together are asked if the two of them are the only ones
// who bring in money, and so says the error.
func TestTheErrorIsOfTheQuestion(t *testing.T) {
	for _, lang := range say.Langs {
		c := facts.Case{}
		c.Household.Owing, c.Household.Under65, c.Household.Over65 = facts.Say(facts.OwingJoint), facts.Say(2), facts.Say(0)
		f := newForm(pagetest.Visit(lang, c).Memory, ask.Place{Step: "place"})
		f.problems = f.step.Take(&c, f.place.Item(), f.typed)
		p, wrong := f.problem("alone")
		if got, want := problem(say.In(lang), p), say.In(lang).Say("ask.alone.it.joint"); !wrong || !strings.Contains(got, want) {
			t.Errorf("%s: %q, want %q", lang, got, want)
		}
	}
}

// TestAnOfferByOneOfTwoIsNotWorkedOut draws the question who owes: where both do, it says
// that the offers are for both.
func TestAnOfferByOneOfTwoIsNotWorkedOut(t *testing.T) {
	for _, owing := range []string{facts.OwingAlone, facts.OwingJoint, facts.OwingMarried} {
		for _, lang := range say.Langs {
			c := pagetest.Everything()
			c.Household.Owing = facts.Say(owing)
			v := pagetest.Visit(lang, c)
			p := &Step{Visit: v, ID: "place"}
			p.OnInit()
			said := strings.Contains(html.UnescapeString(pagetest.Draw(t, p)), v.Words.Say("step.owing.one.text"))
			if said != (owing == facts.OwingJoint) {
				t.Errorf("%s, %s: it is said: %t", lang, owing, said)
			}
		}
	}
}

// TestEveryStopSaysWhatToDo ticks each box of what can stop everything: the page says at
// once what it means, what to do and what stays open, and still has all other boxes.
func TestEveryStopSaysWhatToDo(t *testing.T) {
	step, _, _ := ask.Find("status")
	boxes := step.Questions[0].Kind.(ask.Picks).Options
	for _, lang := range say.Langs {
		w := say.In(lang)
		for _, box := range boxes {
			v := pagetest.Visit(lang, facts.Case{})
			p := &Step{Visit: v, ID: "status", form: newForm(v.Memory, ask.Place{Step: "status"}, map[string]string{box.ID: ask.On})}
			page := html.UnescapeString(app.HTMLString(p.Render()))
			for _, text := range []string{"gate." + box.ID, "gate." + box.ID + ".do", "gate." + box.ID + ".open"} {
				first, _, _ := strings.Cut(w.Say(text), "{")
				if !w.Has(text) || !strings.Contains(page, first) {
					t.Errorf("%s: with %s ticked the page lacks %s", lang, box.ID, text)
				}
			}
			for _, other := range boxes {
				if !strings.Contains(page, w.Say("pick."+other.ID)) {
					t.Errorf("%s: with %s ticked the page lacks %s", lang, box.ID, other.ID)
				}
			}
		}
	}
}
