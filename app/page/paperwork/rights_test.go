package paperwork

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/app/page/pagetest"
	"offercheck/app/page/shell"
	"offercheck/app/say"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/form"
)

// rights is for each form of a right or a helper a case that calls for it, and one that does
// not: a story of calc/testdata, with something changed.
var rights = []struct {
	id            string
	with          string
	change        func(*facts.Case)
	without       string
	changeWithout func(*facts.Case)
}{
	{"9423", "florida-levy-on-benefits", nil, "ohio-same-facts", noLetters},
	{"911", "florida-levy-on-benefits", nil, "", nil},
	{"12277", "missouri-deficiency-and-lien", inPlan, "ohio-same-facts", nil},
	{"8857", "missouri-former-spouse", nil, "ohio-same-facts", notJoint},
	{"8379", "missouri-refund-taken", nil, "missouri-former-spouse", nil},
	{"656-l", "missouri-audit-without-papers", nil, "missouri-tax-decided-in-court", nil},
	{"2848", "texas-couple-can-pay", nil, "missouri-debt-expired", nil},
	{"8821", "texas-couple-can-pay", trustFund, "missouri-debt-expired", nil},
}

func noLetters(c *facts.Case) { c.Letters = facts.Letters{} }
func notJoint(c *facts.Case)  { c.Dispute.Joint = facts.Say(false) }

// inPlan has a plan since March 1, 2026, with three payments of 400 since, and 24,000
// assessed.
func inPlan(c *facts.Case) {
	h := &c.Debt.Years[0].History
	h.PlanFrom = facts.Say(datetest.Day("2026-03-01"))
	for _, on := range []string{"2026-03-20", "2026-04-20", "2026-05-20"} {
		h.Payments = append(h.Payments, facts.Payment{On: facts.Say(datetest.Day(on)), Amount: usd(400)})
	}
	c.Paying.Assessed = usd(24_000)
}

// changed is a story with something changed.
func changed(t *testing.T, name string, change func(*facts.Case)) *shell.Memory {
	t.Helper()
	m := pagetest.Stories(t, "../../../calc/testdata", name+".txt")[name]
	c := m.Case.Clone()
	if change != nil {
		change(&c)
	}
	m.Hold(c)
	return m
}

// TestRights compares the page of each form, in both languages, with what was read by hand;
// nothing is typed into it. Where nothing calls for the form its page says so, and no page
// leads to it.
func TestRights(t *testing.T) {
	for _, x := range rights {
		m := changed(t, x.with, x.change)
		for _, lang := range say.Langs {
			v := m.In(say.In(lang))
			pagetest.Compare(t, *update, filepath.Join("testdata", "form-"+x.id+"."+lang+".txt"), pagetest.Text(pagetest.Draw(t, pageOf(v, x.id))))
			if list := pagetest.Draw(t, pageOf(v, "")); !strings.Contains(list, SheetPath(x.id)) {
				t.Errorf("%s: the list does not lead to %s", x.with, x.id)
			}
		}
		if x.without == "" {
			continue
		}
		v := changed(t, x.without, x.changeWithout).In(say.In("en"))
		if page := pagetest.Text(pagetest.Draw(t, pageOf(v, x.id))); !strings.Contains(page, v.Words.Say("forms.not-needed")) {
			t.Errorf("%s needs %s: %s", x.without, x.id, page)
		}
		if list := pagetest.Draw(t, pageOf(v, "")); strings.Contains(list, SheetPath(x.id)) {
			t.Errorf("%s: the list leads to %s", x.without, x.id)
		}
	}
}

// TestRightsAreTold has a case for each of the forms of rights and helpers; the goldens of
// households have the others.
func TestRightsAreTold(t *testing.T) {
	told := map[string]bool{"656": true, "433-a-oic": true, "9465": true, "13844": true, "843": true, "12153": true,
		"433-f": true, "433-h": true, "433-d": true, "433-b-oic": true, "retirement-sheet": true}
	for _, x := range rights {
		told[x.id] = true
	}
	for _, id := range form.IDs() {
		if !told[id] {
			t.Errorf("no case calls for %s", id)
		}
	}
}

// trustFund has the trust fund recovery penalty of the quarter that ended on June 30, 2024,
// besides.
func trustFund(c *facts.Case) {
	c.Debt.Years = append(c.Debt.Years, facts.TaxYear{Kind: facts.Say(facts.KindTrustFund), Period: facts.Say(datetest.Day("2024-06-30")), Year: facts.Say(2024)})
}

// usd is an answer in dollars.
func usd(n int64) facts.Amount { return facts.Say(decimal.NewFromInt(n)) }

// TestNothingSaid draws each form for somebody who said only that a return was joint, a
// refund was taken, the tax is wrong and a levy is in place: what waits for an answer names
// the question, in both languages.
func TestNothingSaid(t *testing.T) {
	for _, known := range []bool{false, true} {
		m := pagetest.Stories(t, "../../../calc/testdata", "ohio-same-facts.txt")["ohio-same-facts"]
		c := facts.Case{}
		c.Debt.Years = []facts.TaxYear{{Year: facts.Say(2022)}}
		c.Letters.Held = []facts.Letter{{Kind: facts.Say("l3172")}}
		if c.Living.Levy = facts.Say(true); known {
			c.Dispute.Joint, c.Dispute.Offset, c.Applying.TaxIsWrong = facts.Say(true), facts.Say(true), facts.Say(true)
			c.Applying.Illness, c.Dispute.Knew = facts.Say(true), facts.Say(facts.KnewNothing)
		}
		m.Hold(c)
		for _, lang := range say.Langs {
			for _, id := range form.IDs() {
				if page := pagetest.Draw(t, pageOf(m.In(say.In(lang)), id)); strings.Contains(page, "⟦") {
					_, after, _ := strings.Cut(page, "⟦")
					t.Errorf("%s in %s: no words for %.40s", id, lang, after)
				}
			}
		}
	}
}
