package ask

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"

	"offercheck/calc/facts"
)

// questions is the questions of the quick estimate, all on one page and in its order.
// Each reads and writes the form's own case, or what no case has a place for.
func (f *quickForm) questions() []Question {
	wages := func(c *facts.Case, _ int) bool { return yes(c.Income.Employed) }
	business := func(c *facts.Case, _ int) bool { return yes(c.Business.Has) }
	home := func(c *facts.Case, _ int) bool { return yes(c.Assets.HasProperties) }
	married := func(c *facts.Case, _ int) bool { return mayBeMarried(c) }
	shares := func(c *facts.Case) *facts.YesNo { return &c.Household.Others[0].Shares }
	all := []Question{
		quick("debt-total", true), quick("tax-year", false),
		questionByID("state"), orUnsure(questionByID("county")), questionByID("under-65"), questionByID("over-65"), orUnsure(questionByID("owing")),
		{ID: "quick-comes-in", Kind: Picks{Options: quickIncomes}},
		amount("quick-pay", func(c *facts.Case) *facts.Amount { return &c.Income.Jobs[0].Pay }, wages),
		amount("quick-spouse-pay", func(c *facts.Case) *facts.Amount { return &c.Income.Jobs[1].Pay }, func(c *facts.Case, _ int) bool { return wages(c, 0) && joint(c, 0) }),
		amount("quick-profit", func(*facts.Case) *facts.Amount { return &f.profit }, business),
	}
	for _, p := range quickIncomes {
		if p.Of != nil {
			all = append(all, amount("quick-"+p.ID, func(c *facts.Case) *facts.Amount { return &p.Of(c, 0).Amount }, func(c *facts.Case, _ int) bool { return yes(p.Of(c, 0).Has) }))
		}
	}
	all = append(all,
		amount("quick-spouse-benefit", func(c *facts.Case) *facts.Amount { return &c.Income.Spouse.SocialSecurity.Amount }, func(c *facts.Case, _ int) bool {
			return joint(c, 0) && yes(c.Income.Own.SocialSecurity.Has)
		}),
		orUnsure(Question{ID: "quick-spouse-shares", When: married, Kind: YesNo{At: func(c *facts.Case, _ int) *facts.YesNo { return shares(c) }}}),
		amount("quick-spouse-income", func(c *facts.Case) *facts.Amount { return &c.Household.Others[0].Income }, func(c *facts.Case, _ int) bool {
			return married(c, 0) && shares(c).Answered() && (!facts.No(*shares(c)) || inCommunityState(c) || c.Household.Owing.Unsure)
		}),
		amount("quick-spouse-gives", func(c *facts.Case) *facts.Amount { return &c.Household.Others[0].Gives }, func(c *facts.Case, _ int) bool {
			return married(c, 0) && (facts.No(*shares(c)) || shares(c).Unsure)
		}),
		quick("taxes", true), quick("health-insurance", true),
		orUnsure(Question{ID: "quick-owns-home", Kind: YesNo{At: func(c *facts.Case, _ int) *facts.YesNo { return &c.Assets.HasProperties }}}),
		quick("rent", true), quick("utilities", true),
		amount("quick-home", func(c *facts.Case) *facts.Amount { return &c.Assets.Properties[0].Value }, home),
		amount("quick-home-loan", func(c *facts.Case) *facts.Amount { return &c.Assets.Properties[0].Loan }, home),
		amount("quick-bank", func(c *facts.Case) *facts.Amount { return &c.Assets.Accounts[0].Balance }, nil),
		amount("quick-retirement", func(c *facts.Case) *facts.Amount { return &c.Assets.Retirement[0].Value }, nil),
		orUnsure(Question{ID: "quick-cars", Kind: Choice{At: func(*facts.Case, int) *facts.Choice { return &f.cars }, Options: []string{NoCar, OneCar, TwoCars}}}),
	)
	for i := range 2 {
		has := func(*facts.Case, int) bool { return f.cars.Value == TwoCars || i == 0 && f.cars.Value == OneCar }
		for _, q := range []Question{
			amount("quick-car", func(c *facts.Case) *facts.Amount { return &c.Assets.Vehicles[i].Value }, has),
			amount("quick-car-loan", func(c *facts.Case) *facts.Amount { return &c.Assets.Vehicles[i].Loan }, has),
			amount("quick-car-payment", func(c *facts.Case) *facts.Amount { return &c.Assets.Vehicles[i].Payment }, has),
			amount("quick-car-running", func(c *facts.Case) *facts.Amount { return &c.Assets.Vehicles[i].Running }, has),
		} {
			if i > 0 {
				q.Entry = &Entry{List: "quick-cars", N: i + 1, Question: q.ID}
				q.ID += SecondCar
			}
			all = append(all, q)
		}
	}
	return all
}

// SecondCar ends the IDs of the questions about a second car.
const SecondCar = "-2"

// How many cars there are, as the quick estimate asks it.
const (
	NoCar   = "none"
	OneCar  = "one"
	TwoCars = "two"
)

// quickIncomes is the kinds of income that the quick estimate asks about.
var quickIncomes = picksOf("comes-in", "employed", "has-business", "social-security", "pension", "unemployment", "other-benefit")

// picksOf is boxes of the question with that ID.
func picksOf(question string, ids ...string) []Pick {
	var picks []Pick
	for _, p := range questionByID(question).Kind.(Picks).Options {
		if slices.Contains(ids, p.ID) {
			picks = append(picks, p)
		}
	}
	return picks
}

// questionByID is the interview's question with that ID.
func questionByID(id string) Question {
	q, _ := positions[stepOf[id]].step.Question(id)
	return q
}

// quick is the interview's question with that ID as the quick estimate asks it: it may be
// left empty.
func quick(id string, unsure bool) Question {
	q := questionByID(id)
	q.Optional, q.Unsure, q.Wanted = true, unsure, nil
	return q
}

// orUnsure is the question with "I do not know" as an answer, which the estimate alone takes:
// it is then of each answer that there can be.
func orUnsure(q Question) Question {
	q.Unsure = true
	return q
}

// mayBeMarried reports whether there is a spouse who does not owe, or may not.
func mayBeMarried(c *facts.Case) bool {
	return c.Household.Owing.Value == facts.OwingMarried || c.Household.Owing.Unsure
}

// amount is a question for one amount, where the interview asks several questions.
func amount(id string, at func(*facts.Case) *facts.Amount, when func(*facts.Case, int) bool) Question {
	return Question{ID: id, Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return at(c) }}, When: when, Optional: true, Unsure: true}
}

// Quick is all questions of the quick estimate.
func Quick() []Question { return formOf(facts.Case{}).questions() }

// AskedQuick is the questions of the quick estimate that apply to a case with what is
// typed.
func AskedQuick(c facts.Case, t Typed) []Question {
	f := formOf(c)
	asked, _ := f.take(t)
	return asked
}

// ShowQuick is the fields of the quick estimate with the case's answers. A field is
// empty if the case has no answer, or several that one field cannot show.
func ShowQuick(c *facts.Case) Typed {
	f, t := formOf(*c), Typed{}
	for _, q := range f.questions() {
		q.Show(&f.c, 0, t)
	}
	return t
}

// TakeQuick reads the fields of the quick estimate into the case, so that the interview
// does not ask for them again. Only answers that differ from the case's are written: a
// field that is empty says nothing, and what a case has no place for stays out of it. If
// any field has an error, the case stays as it was.
func TakeQuick(c *facts.Case, t Typed) []Problem {
	was, now := formOf(*c), formOf(*c)
	_, problems := now.take(t)
	if len(problems) == 0 {
		problems = contradictions(positions["place"].step, &now.c, 0)
	}
	if len(problems) == 0 {
		now.forget()
		was.apply(c, now, t)
	}
	return problems
}

// EstimateOf is the case that the quick estimate is of: with what is typed, with the years of
// letters in hand, with "I do not
// know" for each field that is empty, and with what is left of self-employment as the
// business's receipts, since a case has no place for that alone. It is no case of what was
// said. It is the case itself if a field has an error.
func EstimateOf(c facts.Case, t Typed) facts.Case {
	was, now, typed := formOf(c), formOf(c), maps.Clone(t)
	asked, _ := now.take(t)
	for _, q := range asked {
		if q.IsAmount() && q.Unsure && facts.Tidy(t[q.ID]) == "" && !was.inDetail[q.ID] {
			typed[q.ID+UnsureField] = On
		}
	}
	estimated, now := c.Clone(), formOf(c)
	if _, problems := now.take(typed); len(problems) > 0 {
		return c
	}
	was.apply(&estimated, now, typed)
	estimated.Debt.Years = append(slices.Clip(estimated.Debt.Years), LetterYears(&estimated)...)
	if yes(estimated.Business.Has) && differ(was.profit, now.profit) {
		b := &estimated.Business
		b.Irregular, b.Net = facts.Say(false), [3]facts.Amount{}
		b.Income, b.Expenses = facts.BusinessIncome{Receipts: now.profit}, facts.BusinessExpenses{}
	}
	return estimated
}

// UnknownQuick is the questions of which the answer in an estimate's case is not known. Of a
// home or a car that may not be there it is that alone.
func UnknownQuick(estimated facts.Case) []Question {
	f := formOf(estimated)
	return slices.DeleteFunc(f.questions(), func(q Question) bool {
		if q.When != nil && !q.When(&f.c, 0) {
			return true
		}
		switch k := q.Kind.(type) {
		case Money:
			return !k.At(&f.c, 0).Unsure
		case YesNo:
			return !k.At(&f.c, 0).Unsure
		case Choice:
			return !k.At(&f.c, 0).Unsure
		case County:
			return !k.At(&f.c, 0).Unsure
		}
		return true
	})
}

// IsAmount reports whether a question asks for an amount of dollars.
func (q Question) IsAmount() bool {
	_, is := q.Kind.(Money)
	return is
}

// QuickDraft is what is typed that the case does not say.
func QuickDraft(c *facts.Case, t Typed) Typed {
	said, draft := ShowQuick(c), Typed{}
	for id, text := range t {
		if text != said[id] && text != "" {
			draft[id] = text
		}
	}
	return draft
}

// QuickOnly reports whether the case has nothing but what the quick estimate may have
// written, and letters, which it leaves alone: a case that holds more is estimated aside.
func QuickOnly(c *facts.Case) bool {
	again := facts.Case{Letters: c.Letters}
	was, now, t := formOf(again), formOf(again), ShowQuick(c)
	now.take(t)
	was.apply(&again, now, t)
	return alike(again, *c)
}

// QuickChanges is the questions of the quick estimate that are answered differently in
// two cases, in their order: those that were answered before, and those that were not.
func QuickChanges(before, after *facts.Case) (replaced, added []Question) {
	was, now := ShowQuick(before), ShowQuick(after)
	for _, q := range Quick() {
		ids := []string{q.ID, q.ID + UnsureField, q.ID + NoneField}
		if k, isPicks := q.Kind.(Picks); isPicks {
			for _, p := range k.Options {
				ids = append(ids, p.ID)
			}
		}
		switch {
		case !slices.ContainsFunc(ids, func(id string) bool { return was[id] != now[id] }):
		case slices.ContainsFunc(ids, func(id string) bool { return was[id] != "" }):
			replaced = append(replaced, q)
		default:
			added = append(added, q)
		}
	}
	return replaced, added
}

// alike reports whether a case file has the same of two cases.
func alike(a, b facts.Case) bool {
	x, err1 := json.Marshal(a)
	y, err2 := json.Marshal(b)
	return err1 == nil && err2 == nil && bytes.Equal(x, y)
}
