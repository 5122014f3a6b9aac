package form

import (
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// kindsOfAccount is what the kinds of account are called on a form.
var kindsOfAccount = map[string]string{
	facts.AccountCash: "cash", facts.AccountChecking: "checking", facts.AccountSavings: "savings, money market or CD",
	facts.AccountOther: "online, mobile or prepaid",
}

// bankAccounts is the accounts of section A: each with its whole balance, without the amount
// that an offer leaves.
func (s *sheet) bankAccounts(no string) {
	row, a := rows{no, "account "}, s.c.Assets
	n := 0
	if s.listed(no, "accounts", "has-accounts", "accounts", a.HasAccounts, len(a.Accounts)) {
		for _, x := range a.Accounts {
			n++
			s.nthBank(row, n, x.Kind.Value)
			s.nthText(row, n, "kind", kindsOfAccount[x.Kind.Value])
			s.nthAmount(row, n, "balance", given("account-balance", x.Balance, n))
		}
	}
	if facts.Yes(s.c.Business.Has) {
		n++
		s.nthHand(row, n, "bank", "number", "kind")
		s.nthAmount(row, n, "balance", facts.Given("business-cash", s.c.Business.Cash))
		s.nth(row, n, "business", Tick).Ticked = line.Yes
	}
}

// nthBank is where the nth account is.
func (s *sheet) nthBank(row rows, n int, kind string) {
	switch {
	case kind == facts.AccountCash:
		s.nthText(row, n, "bank", notApplicable)
	case n <= len(banks):
		s.nth(row, n, "bank", Typed).Fields = banks[n-1][:1]
		s.nth(row, n, "number", Typed).Fields = banks[n-1][1:]
	default:
		s.nthHand(row, n, "bank", "number")
	}
}

// holdings is the investments of section A, retirement accounts among them, and the digital
// assets: at their full value, whatever a sale or a withdrawal would leave.
func (s *sheet) holdings(no string) {
	row, a, n := rows{no, "investment "}, s.c.Assets, 0
	if facts.No(a.HasInvestments) && facts.No(a.HasRetirement) {
		s.put(no+" investments", "investments", Text).Text = notApplicable
		return
	}
	if facts.No(a.HasInvestments) || s.listed(no, "investments", "has-investments", "investments", a.HasInvestments, len(a.Investments)) {
		n = s.securities(row, rows{no, "digital "})
	}
	if facts.No(a.HasRetirement) || !s.listed(no, "retirement", "has-retirement", "retirements", a.HasRetirement, len(a.Retirement)) {
		return
	}
	for i, x := range a.Retirement {
		n++
		s.nthHand(row, n, "bank", "number")
		s.nthText(row, n, "kind", "retirement account")
		s.nthAmount(row, n, "value", given("retirement-value", x.Value, i+1))
	}
}

// securities is the rows of investments and those of digital assets, and how many there are
// of the first.
func (s *sheet) securities(row, digital rows) int {
	n, coins := 0, 0
	if !facts.Yes(s.c.Assets.HasInvestments) {
		return 0
	}
	for i, x := range s.c.Assets.Investments {
		value := given("investment-value", x.Value, i+1)
		if x.Kind.Value == facts.InvestmentDigital {
			coins++
			s.nthHand(digital, coins, "currency", "exchange", "email", "where", "units")
			s.nthAmount(digital, coins, "value", value)
			continue
		}
		n++
		s.nthHand(row, n, "bank", "number", "kind")
		s.nthAmount(row, n, "value", value)
	}
	return n
}

// mortgaged is the index of the only property with a loan, or -1; known is false if a loan
// is not known, or if several have one, so that the payment for the home cannot be told apart.
func (s *sheet) mortgaged() (property int, known bool) {
	property, known = -1, true
	for i, p := range s.c.Assets.OwnedProperties() {
		switch {
		case !p.Loan.Given:
			known = false
		case p.Loan.Value.IsPositive() && property >= 0:
			return -1, false
		case p.Loan.Value.IsPositive():
			property = i
		}
	}
	return property, known
}

// mortgage fills in the cell for the monthly payment on the ith property: nothing if only another
// has a loan, or none has. What is paid to a lender is by hand: the answer for rent or mortgage
// may be it.
func (s *sheet) mortgage(e *Entry, i int) {
	switch one, known := s.mortgaged(); {
	case known && i != one:
		e.Kind, e.Line = Amount, line.Sum("form-nothing")
	case known:
		s.maybeRent(e)
	}
}

// maybeRent suggests the answer for rent or mortgage in a cell for one of the two, by hand: of
// somebody with real estate it may be either, has property tax, insurance and fees in it, and is
// only a part where others pay theirs.
func (s *sheet) maybeRent(e *Entry) {
	if rent := facts.Given("rent", s.c.Living.Rent); rent.Known {
		e.Suggest = "$" + line.Group(rent.Amount.StringFixed(0))
	}
}

// noteRent says what the answer for rent or mortgage has in it where cells suggest it.
func (s *sheet) noteRent(cite *line.Cite) {
	if rent := facts.Given("rent", s.c.Living.Rent); rent.Known && len(s.c.Assets.OwnedProperties()) > 0 {
		s.note("rent-or-mortgage", cite, rent)
	}
}

// realEstate is section B: each property at its whole value, with its payment.
func (s *sheet) realEstate(no string) {
	row, a := rows{no, "property "}, s.c.Assets
	if !s.listed(no, "properties", "has-properties", "properties", a.HasProperties, len(a.Properties)) {
		return
	}
	for i, p := range a.Properties {
		n := i + 1
		s.nthHand(row, n, "description", "primary")
		s.mortgage(s.nth(row, n, "payment", Hand), i)
		s.nthHand(row, n, "bought", "price", "refinanced", "refinance amount")
		s.worth(row, n, given("property-value", p.Value, n), owed("property", p.Loan, p.Liens).Of(n))
	}
}

// worth is the value of an asset, what is owed on it, and the difference: nothing if more is
// owed.
func (s *sheet) worth(row rows, n int, value, owed line.Line) {
	s.nthAmount(row, n, "value", value)
	s.nthAmount(row, n, "owed", owed)
	s.nthAmount(row, n, "equity", line.NotBelowZero("form-left", line.Minus("form-left", value, owed)))
}

// otherAssets is section C: vehicles with their payments, life insurance with a cash value,
// valuables, and what a business owns.
func (s *sheet) otherAssets(no string) {
	row, a, n := rows{no, "asset "}, s.c.Assets, 0
	if s.listed(no, "vehicles", "has-vehicles", "vehicles", a.HasVehicles, len(a.Vehicles)) {
		for i, v := range a.Vehicles {
			n++
			s.nthHand(row, n, "description")
			s.nthAmount(row, n, "payment", given("vehicle-payment", v.Payment, i+1))
			if facts.Yes(v.Leased) {
				s.nthText(row, n, "bought", "lease")
				s.nthHand(row, n, "final payment")
				continue
			}
			s.nthHand(row, n, "bought", "final payment")
			s.worth(row, n, given("vehicle-value", v.Value, i+1), owed("vehicle", v.Loan, v.Liens).Of(i+1))
		}
	}
	other := func(value, owed line.Line) {
		n++
		s.nthHand(row, n, "description", "payment", "bought", "final payment")
		s.worth(row, n, value, owed)
	}
	if s.listed(no, "policies", "has-policies", "policies", a.HasPolicies, len(a.Policies)) {
		for i, p := range a.Policies {
			other(given("policy-value", p.Value, i+1), given("policy-loan", p.Loan, i+1))
		}
	}
	if s.listed(no, "valuables", "has-valuables", "valuables", a.HasValuables, len(a.Valuables)) {
		for i, v := range a.Valuables {
			other(given("valuable-value", v.Value, i+1), given("valuable-loan", v.Loan, i+1))
		}
	}
	for i, t := range s.c.Business.OwnedAssets() {
		if !facts.Yes(t.Leased) {
			other(given("thing-value", t.Value, i+1), given("thing-loan", t.Loan, i+1))
		}
	}
}
