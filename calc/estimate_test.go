package calc

import (
	"slices"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/agreement"
	"offercheck/calc/calctest"
	"offercheck/calc/cnc"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// unknownAmount is an amount that nobody knows.
var unknownAmount = facts.DoNotKnow[decimal.Decimal]()

// quickRenter is a renter in Columbus, Ohio, alone, with so much of one kind of income and
// no car, as the quick estimate would have it.
func quickRenter(change func(c *facts.Case)) facts.Case {
	var c facts.Case
	c.Debt = facts.Debt{Total: calctest.USD("60000"), Years: []facts.TaxYear{{Year: facts.Say(2022)}}}
	c.Household = facts.Household{State: facts.Say("OH"), County: facts.Say("39049"), Under65: facts.Say(1), Over65: facts.Say(0), Owing: facts.Say(facts.OwingAlone)}
	c.Living = facts.Living{Rent: calctest.USD("1000"), Utilities: calctest.USD("200"), HealthInsurance: calctest.USD("100"), Taxes: calctest.USD("500")}
	c.Income.Employed, c.Income.Jobs = facts.Say(true), []facts.Job{{Every: facts.Say(facts.EveryMonth), Pay: calctest.USD("3600")}}
	c.Assets.HasAccounts, c.Assets.Accounts = facts.Say(true), []facts.Account{{Balance: calctest.USD("3000")}}
	c.Assets.HasVehicles = facts.Say(true)
	c.Assets.Vehicles = []facts.Vehicle{{Value: calctest.USD("9000"), Loan: calctest.USD("2000"), Payment: calctest.USD("250"), Running: calctest.USD("240")}}
	if change != nil {
		change(&c)
	}
	return c
}

// TestEstimate is worked by hand with the standards of June 29, 2026 and the exclusions of
// Form 433-A (OIC): national standard for one 867 and for two 1,558, housing in Franklin
// County at most 1,875 and 2,202, a car's payment at most 703 and its running costs 263,
// no car 220, health care 90 a person; of cash 1,000 and of one car 3,450 are left out.
//
// With wages: 3,600 − (867 + 1,200 + 250 + 240 + 100 + 90 + 500) = 353 is left, and
// (3,000 − 1,000) + (9,000 × 80% − 2,000 − 3,450) = 3,750 is owned: 12 × 353 + 3,750 =
// 7,986 and 24 × 353 + 3,750 = 12,222. A car may be worth a tenth more or less: 720 at 80%.
// In the ten years from today, the longest there can be, 120 × 353 + 3,000 + 5,200 =
// 50,560 could be collected, which is less than 60,000.
//
// Without the taxes, at most all income is tax, and at least none: 853 is left, of which
// 120 × 853 is more than is owed.
//
// Of 33,000 all could be collected by today's balance: of 2022, assessed in 2023 at the earliest,
// 73 months are left, and 73 × 353 + 8,200 = 33,969. But what is left after the 8,200 grows by
// more than 140 a month: 353 a month does not pay it in time.
//
// Laid off: 1,350 − (867 + 900 + 180 + 220 + 90) is below zero, and nothing is owned: the
// least offer there is, of 1. With a home of 140,000, the 900 being its mortgage, nothing is
// left either, but 140,000 × 80% − 60,000 = 52,000 is more than the 31,500 owed.
//
// Of 2016, assessed in 2017 at the earliest and perhaps years later, as little as a month may
// be left, and as much as ten years: the offers count twelve and twenty-four months all the
// same.
//
// A couple: 9,000 − (1,558 + 2,050 + 250 + 300 + 180 + 1,900) = 2,762 is left. A return of
// 2023 was assessed in 2024 at the earliest: 85 months are left, and 14 of them are enough.
func TestEstimate(t *testing.T) {
	calctest.Long(t)
	book := calctest.Book(t, calctest.Today)
	laidOff := func(c *facts.Case) {
		c.Debt.Total = calctest.USD("31500")
		c.Income = facts.Income{Own: facts.Benefits{Unemployment: facts.Maybe{Has: facts.Say(true), Amount: calctest.USD("1350")}}}
		c.Living = facts.Living{Rent: calctest.USD("900"), Utilities: calctest.USD("180"), HealthInsurance: calctest.USD("0"), Taxes: calctest.USD("0")}
		c.Assets = facts.Assets{HasVehicles: facts.Say(false), Accounts: []facts.Account{{Balance: calctest.USD("420")}}}
	}
	couple := func(c *facts.Case) {
		c.Debt = facts.Debt{Total: calctest.USD("38000"), Years: []facts.TaxYear{{Year: facts.Say(2023)}}}
		c.Household.Owing, c.Household.Under65 = facts.Say(facts.OwingJoint), facts.Say(2)
		c.Income.Jobs = []facts.Job{{Every: facts.Say(facts.EveryMonth), Pay: calctest.USD("4800")}, {Whose: facts.Say(facts.WhoseSpouse), Every: facts.Say(facts.EveryMonth), Pay: calctest.USD("4200")}}
		c.Living = facts.Living{Rent: calctest.USD("1700"), Utilities: calctest.USD("350"), HealthInsurance: calctest.USD("300"), Taxes: calctest.USD("1900")}
		c.Assets.Vehicles = []facts.Vehicle{{Value: calctest.USD("12000"), Running: calctest.USD("250")}}
	}
	homeowner := func(c *facts.Case) {
		laidOff(c)
		c.Assets.HasProperties, c.Assets.Properties = facts.Say(true), []facts.Property{{Value: calctest.USD("140000"), Loan: calctest.USD("60000")}}
	}
	for _, test := range []struct {
		name        string
		change      func(c *facts.Case)
		verdict     EstimateVerdict
		least, most string // of the lump-sum offer
		left        string // box F
		names       string // a way that looks open
		not         string // one that does not
	}{
		{"wages", nil, EstimateOffer, "$7,266.00", "$8,706.00", "$353.00", oic.Lump, cnc.ID},
		{"the year is not known", func(c *facts.Case) { c.Debt.Years = nil }, EstimateOffer, "$7,266.00", "$8,706.00", "$353.00", "", cnc.ID},
		{"an old year, of which the day of assessment is not known", func(c *facts.Case) { c.Debt.Years[0].Year = facts.Say(2016) }, EstimateOffer, "$7,266.00", "$8,706.00", "$353.00", oic.Periodic, cnc.ID},
		{"a year so old that it may be over", func(c *facts.Case) { c.Debt.Years[0].Year = facts.Say(2010) }, EstimateOffer, "$7,266.00", "$8,706.00", "$353.00", oic.Lump, cnc.ID},
		{"what is owed is not known", func(c *facts.Case) { c.Debt.Total = unknownAmount }, EstimateUnknown, "$7,266.00", "$8,706.00", "$353.00", "", oic.Lump},
		{"the taxes are not known", func(c *facts.Case) { c.Living.Taxes = unknownAmount }, EstimateUnknown, "$3,030.00", "$14,706.00", "$853.00", "", oic.Lump},
		{"a plan of what is left hangs on the taxes too", func(c *facts.Case) {
			c.Debt.Total, c.Living.Taxes, c.Income.Jobs[0].Pay = calctest.USD("52000"), unknownAmount, calctest.USD("3900")
		}, EstimateUnknown, "", "", "$1,153.00", "", agreement.SixYear},
		{"interest to come decides", func(c *facts.Case) { c.Debt.Total = calctest.USD("33000") }, EstimateUnknown, "$7,266.00", "$8,706.00", "$353.00", "", agreement.Standard},
		{"the wages are not known", func(c *facts.Case) { c.Income.Jobs[0].Pay = unknownAmount }, EstimateUnknown, "$3,030.00", "?", "?", "", oic.Lump},
		{"laid off", laidOff, EstimatePause, "$1.00", "?", "$0.00", cnc.ID, agreement.Simple},
		{"laid off, with a home worth more than is owed", homeowner, EstimateOwned, "", "", "$0.00", "", cnc.ID},
		{"a couple that can pay", couple, EstimatePay, "", "", "$2,762.00", agreement.Simple, oic.Lump},
		{"nothing is owed", func(c *facts.Case) { c.Debt.Total = calctest.USD("0") }, EstimateNothing, "", "", "$353.00", "", oic.Lump},
		{"in bankruptcy", func(c *facts.Case) { c.Applying.Bankruptcy = facts.Say(true) }, EstimateFirst, "", "", "$353.00", "", oic.Lump},
		{"as much as is owed", func(c *facts.Case) { c.Debt.Total = calctest.USD("7000") }, EstimatePay, "", "", "$353.00", "", oic.Lump},
	} {
		t.Run(test.name, func(t *testing.T) {
			e := EstimateOf(quickRenter(test.change), book)
			if e.Verdict != test.verdict {
				t.Errorf("it says %s, want %s", e.Verdict, test.verdict)
			}
			if test.least != "" && (e.Lump.Least.String() != test.least || e.Lump.Most.String() != test.most) {
				t.Errorf("%s to %s, want %s to %s", e.Lump.Least, e.Lump.Most, test.least, test.most)
			}
			if got := e.Offer(oic.Lump).Cost(way.Amount).String(); test.verdict == EstimateOffer && got != "$7,986.00" {
				t.Errorf("the offer is %s", got)
			}
			if got := e.Form.F.String(); got != test.left {
				t.Errorf("left each month %s, want %s", got, test.left)
			}
			ways := e.Likely()
			if test.names != "" && !slices.Contains(ways, test.names) || slices.Contains(ways, test.not) {
				t.Errorf("it names %v, want %q and not %q", ways, test.names, test.not)
			}
		})
	}
}

// TestEstimateOfSavings has no pause for somebody with nothing left each month, but with more
// saved than a year's costs: 12 × (867 + 900 + 180 + 220 + 90) = 27,084 of which 30,000 − 1,000
// is above, and 20,000 − 1,000 is not, nor within a month's.
func TestEstimateOfSavings(t *testing.T) {
	for saved, want := range map[string]struct {
		verdict EstimateVerdict
		pause   line.Verdict
	}{
		"30000": {EstimateOffer, line.No}, "20000": {EstimatePause, line.NotYet}, "3257": {EstimatePause, line.Yes},
	} {
		e := EstimateOf(quickRenter(func(c *facts.Case) {
			c.Income = facts.Income{Own: facts.Benefits{Pension: facts.Maybe{Has: facts.Say(true), Amount: calctest.USD("1350")}}}
			c.Living = facts.Living{Rent: calctest.USD("900"), Utilities: calctest.USD("180"), HealthInsurance: calctest.USD("0"), Taxes: calctest.USD("0")}
			c.Assets = facts.Assets{HasVehicles: facts.Say(false), Accounts: []facts.Account{{Balance: calctest.USD(saved)}}}
		}), calctest.Book(t, calctest.Today))
		if pause := e.way(cnc.ID).Open.Verdict; e.Verdict != want.verdict || pause != want.pause {
			t.Errorf("%s saved: %s, and a pause is %s; want %s and %s", saved, e.Verdict, pause, want.verdict, want.pause)
		}
	}
}

// TestEstimateReadings is worked by hand with the same standards, where an answer that is no
// amount is not known. In Ohio the least for housing is allowed to one person in Crawford
// County, 1,273, and the most in Delaware County, 2,486.
//
// A home that costs 1,200 is allowed in every county: nothing hangs on which it is. One that
// costs 1,400 is allowed whole or to 1,273: 3,600 − (867 + 1,400 + 250 + 240 + 100 + 90 + 500)
// = 153 is left, or 280: 12 × 153 + 3,750 − 720 = 4,866 at least, and 12 × 280 + 3,750 + 720 =
// 7,830 at most. One that costs 1,700 leaves nothing, or 280: 3,750 − 720 = 3,030 at least, and
// whether it is a pause or an offer hangs on the county.
//
// A couple of whom one earns 3,600 and one 1,000: if both owe, 4,600 − (1,558 + 1,200 + 250 +
// 240 + 100 + 180 + 500) = 572 is left: 12 × 572 + 3,750 + 720 = 11,334 at most.
//
// With a home that may be there, an offer can be as low as without, and has no upper end. Of a
// car that may be there nothing is known: with the most that is allowed for one, 703 and 263,
// nothing is left, and an offer can be as low as what is in the bank, 3,000 − 1,000.
func TestEstimateReadings(t *testing.T) {
	calctest.Long(t)
	book := calctest.Book(t, calctest.Today)
	unknown := facts.DoNotKnow[string]()
	couple := func(owing facts.Choice) func(c *facts.Case) {
		return func(c *facts.Case) {
			c.Debt.Total, c.Household.Under65, c.Household.Owing = calctest.USD("100000"), facts.Say(2), owing
			c.Household.Others = []facts.Person{{Spouse: facts.Say(true), Shares: facts.Say(true), Income: calctest.USD("1000")}}
		}
	}
	married := EstimateOf(quickRenter(couple(facts.Say(facts.OwingMarried))), book)
	for _, test := range []struct {
		name              string
		change            func(c *facts.Case)
		verdict           EstimateVerdict
		least, most, left string
		likely            bool // an offer is named
	}{
		{"any county allows it", func(c *facts.Case) { c.Household.County = unknown }, EstimateOffer, "$7,266.00", "$8,706.00", "$353.00", true},
		{"some counties do", func(c *facts.Case) {
			c.Household.County, c.Living.Rent = unknown, calctest.USD("1200")
		}, EstimateOffer, "$4,866.00", "$7,830.00", "$280.00", true},
		{"the county decides", func(c *facts.Case) {
			c.Household.County, c.Living.Rent = unknown, calctest.USD("1500")
		}, EstimateUnknown, "$3,030.00", "$7,830.00", "$280.00", false},
		{"whether a spouse owes", couple(unknown), EstimateOffer, married.Lump.Least.String(), "$11,334.00", "$572.00", true},
		{"whether there is a home", func(c *facts.Case) { c.Assets.HasProperties = facts.DoNotKnow[bool]() }, EstimateUnknown, "$7,266.00", "?", "$353.00", false},
		{"whether there is a car", func(c *facts.Case) {
			c.Assets.Vehicles, c.Assets.HasVehicles = nil, facts.DoNotKnow[bool]()
		}, EstimateUnknown, "$2,000.00", "?", "?", false},
	} {
		e := EstimateOf(quickRenter(test.change), book)
		if e.Verdict != test.verdict || e.Lump.Least.String() != test.least || e.Lump.Most.String() != test.most || e.Form.F.String() != test.left {
			t.Errorf("%s: %s, %s to %s, %s left", test.name, e.Verdict, e.Lump.Least, e.Lump.Most, e.Form.F)
		}
		if named := slices.Contains(e.Likely(), oic.Lump); named != test.likely {
			t.Errorf("%s: it names %v", test.name, e.Likely())
		}
	}
	if married.Lump.Most.Amount.GreaterThan(decimal.NewFromInt(11334)) {
		t.Errorf("one who owes alone would offer more: %s", married.Lump.Most)
	}
}

// TestEstimateTakesNothing leaves the case as it was, and works without law.
func TestEstimateTakesNothing(t *testing.T) {
	c := quickRenter(func(c *facts.Case) { c.Living.Rent, c.Income.Jobs[0].Pay = unknownAmount, unknownAmount })
	was := c.Clone()
	for _, b := range []*law.Book{calctest.Book(t, calctest.Today), new(law.Book), nil} {
		if e := EstimateOf(c, b); b == nil && e.Lump.Most.Known {
			t.Error("an offer is known without law")
		}
	}
	if got, want := Assess(c, nil), Assess(was, nil); got.Means.Balance.String() != want.Means.Balance.String() || c.Debt.Years[0].Assessed.Answered() || c.Applying.Bankruptcy.Answered() || c.Living.Utilities != was.Living.Utilities {
		t.Errorf("the case became %+v", c)
	}
}
