package paperwork

import (
	"html"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/app/page/pagetest"
	"offercheck/app/say"
	"offercheck/calc/facts"
)

// TestReceived holds an agreement that came against the plan of a case: the payment of line
// 11a of Form 9465 (494.64 of the couple in Texas), whether a lien notice is usual (from
// 10,000 assessed), whom to call with wages and with a business, and the days by which a debit
// is stopped (12 CFR 1005.10(c)(1), Form 9465).
func TestReceived(t *testing.T) {
	assessed := func(n int64) func(*facts.Case) {
		return func(c *facts.Case) { c.Paying.Assessed = facts.Say(decimal.NewFromInt(n)) }
	}
	for _, test := range []struct {
		name, story string
		change      func(*facts.Case)
		want        []string
		not         string
	}{
		{"a plan", "texas-couple-on-a-plan", nil, []string{"more than $494.64?", "800-829-7650", "at least 3 business days", "at least 14 business days"}, "800-829-3903"},
		{"none that can be paid", "philadelphia-nothing-left", nil, []string{"We have no payment to compare"}, "more than $"},
		{"a business", "california-contractor", nil, []string{"800-829-3903"}, "800-829-7650"},
		{"a simple plan", "texas-couple-on-a-plan", assessed(10_000), []string{"does not decide on a lien notice"}, "is usual"},
		{"10,000 assessed", "ohio-same-facts", assessed(10_000), []string{"a lien notice is usual: the assessed balance is not below $10,000"}, "is not usual"},
		{"9,999 assessed", "ohio-same-facts", assessed(9_999), []string{"a lien notice is not usual"}, "lien notice is usual"},
		{"not known", "ohio-same-facts", nil, []string{"From $10,000 assessed, a lien notice is usual"}, "By your answers a lien"},
	} {
		m := pagetest.Stories(t, "../../../calc/testdata", test.story+".txt")[test.story]
		v := m.In(say.In("en"))
		if test.change != nil {
			c := v.Case.Clone()
			test.change(&c)
			v = pagetest.Visit("en", c)
		}
		page := pagetest.Text(pagetest.Draw(t, pageOf(v, agreementID)))
		for _, want := range test.want {
			if !strings.Contains(page, want) {
				t.Errorf("%s: no %q", test.name, want)
			}
		}
		if strings.Contains(page, test.not) {
			t.Errorf("%s: %q", test.name, test.not)
		}
	}
}

// TestDepositsSaid types deposits: 3,906 of income less 480 of tax are 3,426, and 3,526 are
// 100 more. What is no amount is said to be none, and the case stays as it was.
func TestDepositsSaid(t *testing.T) {
	v := pagetest.Stories(t, "../../../calc/testdata", "philadelphia-nothing-left.txt")["philadelphia-nothing-left"].In(say.In("en"))
	draw := func() string { return html.UnescapeString(pagetest.Draw(t, &Deposits{Visit: v})) }
	if page := draw(); strings.Contains(page, `id="`+depositsID+`"`) || !strings.Contains(page, "compare-deposits") {
		t.Error("the field is there before it is wanted")
	}
	for typed, want := range map[string]string{
		opened: "", "3526": "$100 a month more", "$3,426": "not more than your income", "0": "not more than your income", "many": "Type an amount", "-5": "Type an amount",
	} {
		v.FillBlank(depositsID, typed)
		page := draw()
		if !strings.Contains(page, `id="`+depositsID+`"`) || !strings.Contains(page, want) {
			t.Errorf("%q: no %q", typed, want)
		}
	}
	c := v.Case.Clone()
	c.Living.Taxes = facts.Amount{Unsure: true}
	v = pagetest.Visit("en", c)
	v.FillBlank(depositsID, "3526")
	if page := draw(); !strings.Contains(page, "not known yet") {
		t.Error("without the taxes something is compared")
	}
}

// TestGoesWith has what stands beside forms: Form 433-H with a statement of wages alone, a
// company's statement of who gets distributions, the sheet of who has retirement accounts.
func TestGoesWith(t *testing.T) {
	stories := pagetest.Stories(t, "../../../calc/testdata", "*.txt")
	page := func(story string, change func(*facts.Case)) string {
		c := stories[story].Case.Clone()
		if change != nil {
			change(&c)
		}
		v := pagetest.Visit("en", c)
		return pagetest.Draw(t, pageOf(v, ""))
	}
	link := func(id string) string { return `href="` + SheetPath(id) + `"` }
	distribution := func(c *facts.Case) {
		c.Income.Distribution = facts.Maybe{Has: facts.Say(true), Amount: facts.Say(decimal.NewFromInt(1))}
	}
	business := func(c *facts.Case) { c.Business.Has = facts.Say(true) }
	none := func(c *facts.Case) { c.Assets.HasRetirement, c.Assets.Retirement = facts.Say(false), nil }
	for _, test := range []struct {
		id        string
		with, not func(*facts.Case)
	}{
		{wagesID, nil, business}, {companyID, distribution, nil}, {retirementID, nil, none}, {"433-f", nil, func(c *facts.Case) { c.Applying.Bankruptcy = facts.Say(true) }},
	} {
		if !strings.Contains(page("ohio-same-facts", test.with), link(test.id)) {
			t.Errorf("nothing leads to %s", test.id)
		}
		if strings.Contains(page("ohio-same-facts", test.not), link(test.id)) {
			t.Errorf("something leads to %s", test.id)
		}
	}
	v := stories["ohio-same-facts"].In(say.In("en"))
	if sheet := pagetest.Draw(t, pageOf(v, "433-a-oic")); !strings.Contains(sheet, link(companyID)) || !strings.Contains(sheet, link(retirementID)) {
		t.Error("the statement of an offer does not lead to what goes with it")
	}
}
