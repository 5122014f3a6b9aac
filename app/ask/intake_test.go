package ask

import (
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
)

// tenTyped is the intake as somebody types it, and what becomes of it, written down by hand.
var tenTyped = Typed{
	"letter-kind": "LT11", "letter-on-month": "11", "letter-on-day": "5", "letter-on-year": "2026",
	"intake-levy": "yes", "intake-returns": "no", "intake-bankruptcy-unsure": On,
	"debt-total": "42,000", "tax-year": "2021",
	"employed": On, "quick-pay": "4,600",
	"under-65": "1", "over-65": "0", "owing": facts.OwingAlone, "state": "OH", "county": "39049",
	"quick-owns-home": "no", "quick-bank": "3000", "quick-cars": NoCar,
}

func TestIntake(t *testing.T) {
	c, problems := Intake(facts.Case{}).Take(tenTyped)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	l := c.Letters.Held
	if len(l) != 1 || l[0].Kind.Value != "lt11" || l[0].On.Value.String() != "2026-11-05" {
		t.Errorf("the letter is %+v", l)
	}
	if !yes(c.Living.Levy) || !facts.No(c.Applying.ReturnsFiled) || !c.Applying.Bankruptcy.Unsure {
		t.Errorf("levy %+v, returns %+v, bankruptcy %+v", c.Living.Levy, c.Applying.ReturnsFiled, c.Applying.Bankruptcy)
	}
	if c.Debt.Total.Value.String() != "42000" || len(c.Debt.Years) != 1 || c.Debt.Years[0].Year.Value != 2021 {
		t.Errorf("the debt is %+v", c.Debt)
	}
	if len(c.Income.Jobs) != 1 || c.Income.Jobs[0].Pay.Value.String() != "4600" || c.Household.County.Value != "39049" || c.Household.Under65.Value != 1 {
		t.Errorf("%+v, %+v", c.Income, c.Household)
	}
	if !facts.No(c.Assets.HasProperties) || !facts.No(c.Assets.HasVehicles) || len(c.Assets.Accounts) != 1 {
		t.Errorf("assets %+v", c.Assets)
	}
	if c.Living.Rent.Answered() || c.Business.Has.Given && c.Business.Has.Value {
		t.Error("something is answered that was not asked")
	}
	if again, problems := Intake(c).Take(Intake(c).Show()); len(problems) > 0 || !alike(again, c) {
		t.Errorf("shown and saved again it is another: %v", problems)
	}
}

// TestIntakeLeavesOpen: nothing has to be answered, and one wrong field leaves the case as it was.
func TestIntakeLeavesOpen(t *testing.T) {
	if c, problems := Intake(facts.Case{}).Take(Typed{}); len(problems) > 0 || !alike(c, facts.Case{}) {
		t.Errorf("nothing typed: %v", problems)
	}
	if c, problems := Intake(facts.Case{}).Take(Typed{"intake-levy": "yes"}); len(problems) > 0 || !yes(c.Living.Levy) {
		t.Errorf("one answer alone: %v", problems)
	}
	for field, typed := range map[string]Typed{
		"debt-total":  {"debt-total": "lots", "intake-levy": "yes"},
		"letter-kind": {"letter-kind": "XX99", "intake-levy": "yes"},
		"letter-on":   {"letter-kind": "LT11", "letter-on-month": "13", "letter-on-day": "1", "letter-on-year": "2026"},
		"under-65":    {"under-65": "0", "over-65": "0"},
		"county":      {"state": "TX", "county": "39049"},
	} {
		c, problems := Intake(facts.Case{}).Take(typed)
		if len(problems) != 1 || problems[0].Field != field || !alike(c, facts.Case{}) {
			t.Errorf("%s: %v, %+v", field, problems, c.Living.Levy)
		}
	}
}

// TestIntakeOfMore: what a case has in more detail than one field can show is not asked, and stays.
func TestIntakeOfMore(t *testing.T) {
	var c facts.Case
	c.Debt.Years = []facts.TaxYear{{Year: facts.Say(2019)}, {Year: facts.Say(2021)}}
	c.Income.Employed = facts.Say(true)
	c.Income.Jobs = []facts.Job{{Every: facts.Say(facts.EveryWeek), Pay: facts.Say(decimal.NewFromInt(900))}}
	c.Letters.Held = []facts.Letter{{Kind: facts.Say("cp14")}}
	i := Intake(c)
	asked, _ := i.Asked(i.Show())
	for _, q := range asked {
		switch q.ID {
		case "tax-year", "quick-pay", "letter-kind":
			t.Errorf("%s is asked", q.ID)
		}
		if !q.Optional {
			t.Errorf("%s has to be answered", q.ID)
		}
	}
	typed := i.Show()
	typed["intake-returns"] = "yes"
	after, problems := i.Take(typed)
	want := c.Clone()
	want.Applying.ReturnsFiled = facts.Say(true)
	if len(problems) > 0 || !alike(after, want) {
		t.Errorf("%v: %+v", problems, after)
	}
}
