package ask

import (
	"strings"
	"testing"

	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// TestFaultsOn checks rule C25: an assessment after the day the case is judged on
// is a fault, that of the return or a later one.
func TestFaultsOn(t *testing.T) {
	day := datetest.Day("2026-11-22")
	for _, test := range []struct {
		name   string
		change func(y *facts.TaxYear)
		want   string
	}{
		{"on the day", func(y *facts.TaxYear) { y.Assessed = facts.Say(day) }, ""},
		{"C25: the day after", func(y *facts.TaxYear) { y.Assessed = facts.Say(day + 1) }, "tax-year-assessed 1 not-yet"},
		{"not known", func(y *facts.TaxYear) { y.Assessed = facts.Date{Unsure: true} }, ""},
		{"C25: a later assessment, in 2036", func(y *facts.TaxYear) {
			y.History.Later = []facts.Assessment{{On: facts.Say(datetest.Day("2036-01-01"))}}
		}, "later-on 1 not-yet"},
		{"the IRS's last day is to come", func(y *facts.TaxYear) { y.Expires = facts.Say(datetest.Day("2036-01-01")) }, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{{Year: facts.Say(2022)}}}}
			test.change(&c.Debt.Years[0])
			got := ""
			for _, f := range FaultsOn(&c, day) {
				got += f.Problem.Field + " " + string(rune('0'+f.Row.Place.N)) + " " + f.Problem.Code
			}
			if got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

func TestFaults(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(c *facts.Case)
		want   string // the question and the code; empty if all is well
	}{
		{"nothing", func(c *facts.Case) {}, ""},
		{"an amount below zero", func(c *facts.Case) { c.Assets.Accounts[0].Balance = usd("-5") }, "account-balance 1 negative"},
		{"a loss, where there can be one", func(c *facts.Case) { c.Applying.AGI = usd("-5") }, ""},
		{"a billion", func(c *facts.Case) { c.Debt.Total = usd("1000000000") }, "debt-total 0 too-high"},
		{"a kind of account there is not", func(c *facts.Case) { c.Assets.Accounts[0].Kind = facts.Say("offshore") }, "account-kind 1 choice"},
		{"a state there is not", func(c *facts.Case) { c.Household.State = facts.Say("ZZ") }, "state 0 state; county 0 county-of-state"},
		{"a county of another state", func(c *facts.Case) { c.Household.County = facts.Say("01001") }, "county 0 county-of-state"},
		{"a county that became several", func(c *facts.Case) { c.Household.State, c.Household.County = facts.Say("CT"), facts.Say("09001") }, "county 0 county-divided"},
		{"a county that was renamed", func(c *facts.Case) { c.Household.State, c.Household.County = facts.Say("SD"), facts.Say("46113") }, ""},
		{"a territory, with a county, which is not asked there", func(c *facts.Case) { c.Household.State = facts.Say("AS") }, ""},
		{"too many people", func(c *facts.Case) { c.Household.Under65 = facts.Say(400) }, "under-65 0 too-high"},
		{"nobody", func(c *facts.Case) { c.Household.Under65, c.Household.Over65 = facts.Say(0), facts.Say(0) }, "under-65 0 people"},
		{"a date in another age", func(c *facts.Case) { c.Debt.Years[0].Expires = facts.Say(datetest.Day("0031-01-01")) }, "tax-year-expires 1 date-real"},
		{"a payment below zero", func(c *facts.Case) { c.Debt.Years[0].History.Payments[0].Amount = usd("-5") }, "payment-amount-1 1 negative"},
		{"a payment on a day not given", func(c *facts.Case) { c.Debt.Years[0].History.Payments[0].On = facts.Date{} }, ""},
		{"a letter before its year, which was changed since", func(c *facts.Case) { c.Debt.Years[0].History.OwedOn = facts.Say(datetest.Day("1985-01-01")) }, ""},
		{"an event of a year that was taken out since", func(c *facts.Case) { c.Debt.Events[0].Year = facts.Say(2015) }, ""},
		{"more than all of it", func(c *facts.Case) { c.Assets.Retirement[0].Lost = usd("150") }, "retirement-lost 1 too-high"},
		{"an amount that is not asked", func(c *facts.Case) {
			c.Assets.HasAccounts, c.Assets.Accounts[0].Balance = facts.Say(false), usd("-5")
		}, ""},
		{"an answer not given", func(c *facts.Case) { c.Assets.Accounts[0] = facts.Account{} }, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := answered(t)
			test.change(c)
			got := ""
			for _, f := range Faults(c) {
				got += "; " + f.Problem.Field + " " + string(rune('0'+f.Row.Place.N)) + " " + f.Problem.Code
			}
			if got = strings.TrimPrefix(got, "; "); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// TestFormerCounties reads cases that are older than the list of counties: a county is
// followed to the one it became, or withdrawn, with its name to search by, where it became
// several. By the Census Bureau's changes to counties.
func TestFormerCounties(t *testing.T) {
	for _, test := range []struct{ name, state, county, followed, typed, now string }{
		{"renamed", "SD", "46113", "46102", "", "46102"},
		{"merged", "VA", "51560", "51005", "", "51005"},
		{"all in one region", "CT", "09007", "09130", "", "09130"},
		{"became several", "CT", "09001", "09001", "Fairfield County", ""},
		{"became several, in Alaska", "AK", "02261", "02261", "Valdez-Cordova Census Area", ""},
		{"there still is", "OH", "39049", "39049", "", "39049"},
		{"in another state", "OH", "09001", "09001", "", "09001"},
		{"renamed, in another state", "OH", "46113", "46113", "", "46113"},
		{"no county", "CT", "", "", "", ""},
	} {
		c := answered(t)
		c.Household.State, c.Household.County = facts.Say(test.state), facts.Say(test.county)
		if FollowCounty(c); c.Household.County.Value != test.followed {
			t.Errorf("%s: followed to %q, want %q", test.name, c.Household.County.Value, test.followed)
		}
		at, typed, divided := WithdrawDivided(c)
		if divided != (test.typed != "") || typed["county"] != test.typed || divided && (at != Place{Step: "place"} || typed["state"] != test.state) {
			t.Errorf("%s: asks for %v at %v", test.name, typed, at)
		}
		if c.Household.County.Value != test.now {
			t.Errorf("%s: now in %q, want %q", test.name, c.Household.County.Value, test.now)
		}
	}
}
