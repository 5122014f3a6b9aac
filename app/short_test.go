//go:build !js

package main

import (
	"testing"

	"github.com/chromedp/chromedp"

	"offercheck/app/say"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/storyfile"
)

// A counted user counts what is given: each field typed, each box ticked and each choice
// made. A date is three fields.
type counted struct {
	user
	inputs int
}

func (u *counted) text(v *visit, id, text string)    { u.inputs++; u.user.text(v, id, text) }
func (u *counted) tick(v *visit, id string)          { u.inputs++; u.user.tick(v, id) }
func (u *counted) choose(v *visit, id, value string) { u.inputs++; u.user.choose(v, id, value) }

// TestShort walks from the first page of the interview to the result on a phone, each in a
// language of their own, and counts the screens, the page of all answers and the result among them,
// and what is given on them. By hand:
//
//	a renter with a job, a car on a loan, a bank account and one year, of which the dates
//	are not known, as of most: none of what stops (1); the total (1); the year, and that
//	neither date is known (2); state, county, people under 65, over 65, who owes (5); a job
//	(1) and the AGI (1); how often and how much it pays (2); an account and a car (2); its
//	balance (1); the car is needed, its value, loan, payment, payments left, running costs
//	(6); nothing more of section 9 (1); rent, utilities, taxes, health insurance (4); no
//	other costs (1); no open matters (1) and no circumstances (1): 13 pages and 30 inputs,
//	and two more screens.
func TestShort(t *testing.T) {
	t.Parallel()
	for n, test := range []struct {
		name            string
		c               facts.Case
		screens, inputs int // at most
	}{
		{"a typical renter", typicalRenter(t), 15, 30},
		{"a self-employed couple", selfEmployedCouple(t), 22, 60},
	} {
		lang := say.Langs[n]
		t.Run(test.name+" "+lang, func(t *testing.T) {
			v, by := newVisit(t), &counted{user: mouse{}}
			v.Do(chromedp.EmulateViewport(320, 640))
			v.Load(in(lang, "/") + "#on=2026-11-26")
			mouse{}.press(v, "#all-questions")
			v.At(in(lang, "/status/"))
			pages := v.walk(test.c, lang, by)
			mouse{}.press(v, ".buttons a.button")
			v.At(in(lang, "/result/"))
			if screens := pages + 2; screens > test.screens || by.inputs > test.inputs {
				t.Errorf("%s is at the result after %d screens and %d inputs, want %d and %d at most", test.name, screens, by.inputs, test.screens, test.inputs)
			} else {
				t.Logf("%s is at the result after %d screens and %d inputs", test.name, screens, by.inputs)
			}
		})
	}
}

// typicalRenter is the base household of one person, who does not know the dates of the
// tax year and leaves what may stay empty.
func typicalRenter(t *testing.T) facts.Case {
	c := storyfile.Base[facts.Case](t, testdata, "single-renter")
	c.Debt.Years[0].Expires, c.Debt.Years[0].Assessed = facts.Date{}, facts.DoNotKnow[date.Day]()
	c.Household.Alone = facts.YesNo{}
	c.Income.Jobs[0].Overtime = facts.Amount{}
	c.Assets.Accounts[0].Kind = facts.Choice{}
	x := &c.Assets.Vehicles[0]
	x.Liens, x.Model, x.Miles = facts.Amount{}, facts.Count{}, facts.Count{}
	c.Assets.Effects, c.Living.PublicTransport = facts.Amount{}, facts.Amount{}
	return c
}

// selfEmployedCouple is two people who both owe and live on a business of their own, with
// its tools, a car, a bank account each and a retirement account.
func selfEmployedCouple(t *testing.T) facts.Case {
	c, no := typicalRenter(t), facts.Say(false)
	c.Household.Under65, c.Household.Owing, c.Household.Alone = facts.Say(2), facts.Say(facts.OwingJoint), facts.Say(true)
	c.Income.Employed, c.Income.Jobs = no, nil
	none := facts.Maybe{Has: no}
	c.Income.Spouse = facts.Benefits{SocialSecurity: none, Pension: none, Unemployment: none, Other: none}
	c.Assets.Accounts = append(c.Assets.Accounts, c.Assets.Accounts[0])
	c.Assets.HasRetirement = facts.Say(true)
	c.Assets.Retirement = []facts.Retirement{{Value: dollars(8_000), Loan: dollars(0), Access: facts.Say(facts.AccessWithdraw), LivedOn: no}}
	some := func(n int64) facts.Maybe { return facts.Maybe{Has: facts.Say(true), Amount: dollars(n)} }
	c.Business = facts.Business{Has: facts.Say(true), HasAssets: facts.Say(true), Irregular: no, Cash: dollars(1_200), Digital: none, Receivables: none,
		Assets: []facts.BusinessAsset{{Kind: facts.Say(facts.AssetTools), Leased: no, Producing: facts.Say(true), Value: dollars(3_000), Loan: dollars(0)}}}
	c.Business.Income.Receipts = dollars(7_000)
	c.Business.Income.Rent, c.Business.Income.Interest, c.Business.Income.Dividends, c.Business.Income.Other = none, none, none, none
	e := &c.Business.Expenses
	e.Materials, e.Vehicle, e.Insurance = some(1_500), some(300), some(200)
	for _, m := range []*facts.Maybe{&e.Inventory, &e.Wages, &e.Rent, &e.Supplies, &e.Utilities, &e.Taxes, &e.Secured, &e.Subcontractors, &e.Other} {
		*m = none
	}
	return c
}
