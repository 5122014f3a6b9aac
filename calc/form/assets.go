package form

import (
	"slices"
	"strconv"

	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// An asset is the cells of one asset that the form has a row for.
type asset struct {
	no          string // "5a"
	value, loan line.Line
	quick       string // the ID of the line that is its quick sale value; empty if the form has no cell for it
	hand        []string
}

// asset adds the cells of an asset: what it is, by hand, its value, what a quick sale
// brings, its loan, and the line of the report.
func (s *sheet) asset(a asset, l line.Line) {
	for _, h := range a.hand {
		s.put(a.no+" "+h, h, Hand)
	}
	s.cell(a.no, "value", a.value)
	if quick, found := line.Within(l, a.quick); found {
		s.cell(a.no, "x .8", quick)
	}
	s.cell(a.no, "loan", a.loan)
	s.row(a.no, l)
}

// row adds a line that other lines share the label of.
func (s *sheet) row(no string, l line.Line) {
	s.as(no, "equity", l)
}

// attached adds the line for what has no row of its own.
func (s *sheet) attached(no, total string) {
	s.as(no, "attached", s.at(no, total))
}

// total adds the total of a kind.
func (s *sheet) total(no string) { s.amount(no, s.at(no, no)) }

// accounts is line 1.
func (s *sheet) accounts() {
	for _, no := range []string{"1a", "1b"} {
		if found := s.numbered(no); len(found) == 1 {
			s.accountKind(no, found[0].N)
			s.bank(no, found[0].N)
		} else {
			s.noneOf(no, "bank", "no-account", s.c.Assets.HasAccounts, len(s.c.Assets.Accounts))
		}
		s.as(no, "balance", s.at(no, "1"))
	}
	s.attached("1c", "1")
	s.total("1")
}

// banks is what is typed of the first accounts; the others are by hand.
var banks = [][2]string{{Bank, BankNumber}, {SecondBank, SecondBankNumber}}

// bank is where the nth account is; of cash there is no bank.
func (s *sheet) bank(no string, n int) {
	switch {
	case s.c.Assets.Accounts[n-1].Kind.Value == facts.AccountCash:
		s.none(no+" bank", "no-bank")
	case n <= len(banks):
		s.typed(no+" bank", banks[n-1][0])
		s.typed(no+" number", banks[n-1][1])
	default:
		s.put(no+" bank", "bank", Hand)
	}
}

// accountKind is which kind of account the nth is. Line 1b has no box for cash; the answers
// for savings and for online accounts each stand for several boxes of the form, so that which
// of them it is, is ticked by hand.
func (s *sheet) accountKind(no string, n int) {
	kind := s.c.Assets.Accounts[n-1].Kind
	missing := waitsOf("account-kind", n)
	for _, box := range []string{facts.AccountCash, facts.AccountChecking} {
		if no == "1a" || box != facts.AccountCash {
			s.tickUntil(no+" "+box, "account-"+box, facts.Chosen("", kind, box).Verdict, missing)
		}
	}
	if kind.Given && (kind.Value == facts.AccountSavings || kind.Value == facts.AccountOther) {
		s.put(no+" kind", "account-kind", Hand)
	}
}

// investments is line 2.
func (s *sheet) investments() {
	for _, no := range []string{"2a", "2b"} {
		if found := s.numbered(no); len(found) == 1 {
			i := s.c.Assets.Investments[found[0].N-1]
			s.asset(asset{no: no, value: facts.Given("investment-value", i.Value), loan: facts.Given("investment-loan", i.Loan), hand: []string{"investment-kind", "institution"}}, found[0])
		} else {
			s.noneOf(no, "institution", "no-investment", s.c.Assets.HasInvestments, len(s.c.Assets.Investments))
			s.row(no, s.at(no, "2"))
		}
	}
	var today []line.Line
	for _, l := range s.numbered("2c") {
		today = append(today, facts.Given("investment-value", s.c.Assets.Investments[l.N-1].Value).Of(l.N))
	}
	if len(today) == 0 {
		s.noneOf("2c", "description", "no-digital", s.c.Assets.HasInvestments, len(s.c.Assets.Investments))
	}
	s.digital("2c", "2", today)
	s.attached("2d", "2")
	s.total("2")
}

// digital is digital assets, and what they are worth today, without a loan on them. The form
// has one row for them.
func (s *sheet) digital(no, total string, today []line.Line) {
	if len(today) > 0 {
		s.tickUntil(no+" digital", "digital-box", line.Yes, nil)
		s.put(no+" units", "digital-units-held", Hand)
		s.as(no+" dollars today", "digital-today", line.Sum("form-owned", today...))
	}
	s.as(no, "digital", s.at(no, total))
}

// retirement is line 3. What cannot be withdrawn is on it as the report has it.
func (s *sheet) retirement() {
	if found := s.numbered("3a"); len(found) == 1 {
		r := s.c.Assets.Retirement[found[0].N-1]
		s.asset(asset{
			no: "3a", value: facts.Given("retirement-value", r.Value), loan: facts.Given("retirement-loan", r.Loan),
			quick: "retirement-quick-sale", hand: []string{"retirement-kind", "institution"},
		}, found[0])
	} else {
		s.noneOf("3a", "institution", "no-retirement", s.c.Assets.HasRetirement, len(s.c.Assets.Retirement))
		s.row("3a", s.at("3a", "3"))
	}
	s.attached("3b", "3")
	s.total("3")
}

// policies is line 4: the first, and the sum of the others, which are on a sheet.
func (s *sheet) policies() {
	for _, no := range []string{"4a", "4b"} {
		var owned holding
		for _, l := range s.numbered(no) {
			p := &s.c.Assets.Policies[l.N-1]
			owned.own(l.N, "policy", p.Value, p.Loan)
		}
		if len(owned.values) > 0 {
			if no == "4a" {
				s.put(no+" insurer", "insurer", Hand)
			}
			s.cell(no, "value", line.Sum("form-owned", owned.values...))
			s.cell(no, "loan", line.Sum("form-loans", owned.loans...))
		} else if no == "4a" {
			s.noneOf("4a", "insurer", "no-policy", s.c.Assets.HasPolicies, len(s.c.Assets.Policies))
		}
		s.row(no, s.at(no, "4"))
	}
	s.total("4")
}

// properties is line 5.
func (s *sheet) properties() {
	s.forSale()
	for _, no := range []string{"5a", "5b"} {
		if found := s.numbered(no); len(found) == 1 {
			p := s.c.Assets.Properties[found[0].N-1]
			s.asset(asset{
				no: no, value: facts.Given("property-value", p.Value), loan: owed("property", p.Loan, p.Liens),
				quick: "property-quick-sale", hand: []string{"property", "title", "lender"},
			}, found[0])
			s.mortgage(s.put(no+" payment", "mortgage", Hand), found[0].N-1)
		} else {
			s.noneOf(no, "property", "no-property", s.c.Assets.HasProperties, len(s.c.Assets.Properties))
			s.row(no, s.at(no, "5"))
		}
	}
	s.attached("5c", "5")
	s.total("5")
}

// forSale is whether real property is for sale, or will be sold for the offer.
func (s *sheet) forSale() {
	a := &s.c.Assets
	missing := facts.Unlisted("has-properties", "properties", a.HasProperties, len(a.Properties))
	v := line.No
	for i, p := range a.OwnedProperties() {
		switch said(p.Sold) {
		case line.Yes:
			v = line.Yes
		case line.NotYet:
			missing = append(missing, facts.Missing("property-sold").Of(i+1))
		}
	}
	if v == line.No && len(missing) > 0 {
		v = line.NotYet
	}
	s.tickUntil("5 for sale yes", "5-for-sale", v, missing)
	s.tickUntil("5 for sale no", "5-for-sale", opposite(v), missing)
	if v == line.Yes {
		s.hand("5 listing price")
	}
}

// assetNotes is what a row does not show by itself, for a sheet that goes with the form: what is
// shared, what is sold for the offer, and what is owed ahead of the federal tax lien.
func (s *sheet) assetNotes() {
	a, c := &s.c.Assets, &s.b.Offer.Cites
	shared, ahead := false, false
	for i, p := range a.OwnedProperties() {
		shared, ahead = shared || facts.Yes(p.Shared), ahead || positive(p.Liens)
		if costs := given("property-costs", p.Costs, i+1); facts.Yes(p.Sold) && costs.Known {
			s.note("433-a-oic.sold", &c.NetRealizableEquity, costs.At(s.propertyNo(i+1), c.Section3))
		}
	}
	for _, v := range a.OwnedVehicles() {
		shared, ahead = shared || facts.Yes(v.Shared), ahead || positive(v.Liens)
	}
	if facts.Yes(a.HasAccounts) {
		shared = shared || slices.ContainsFunc(a.Accounts, func(x facts.Account) bool { return facts.Yes(x.Shared) })
	}
	if shared {
		s.note("433-a-oic.shared", &c.JointlyHeldAssets)
	}
	if ahead {
		s.note("433-a-oic.liens", &c.NetRealizableEquity)
	}
}

// propertyNo is the line of the nth property: "5a".
func (s *sheet) propertyNo(n int) string {
	for _, no := range []string{"5a", "5b", "5c"} {
		if slices.ContainsFunc(s.numbered(no), func(l line.Line) bool { return l.N == n }) {
			return no
		}
	}
	return "5"
}

// owed is the loan on an asset, with the liens ahead of the federal tax lien.
func owed(kind string, loan, liens facts.Amount) line.Line {
	l := facts.Given(kind+"-loan", loan)
	if !liens.Given || liens.Value.IsZero() {
		return l
	}
	return line.Sum("form-owed", l, facts.Given(kind+"-liens", liens))
}

// vehicles is line 6, in the order of the report, which excludes most.
func (s *sheet) vehicles() {
	for _, no := range [][2]string{{"6a", "6b"}, {"6c", "6d"}} {
		found := s.numbered(no[0])
		if len(found) != 1 {
			s.noneOf(no[0], "vehicle", "no-vehicle", s.c.Assets.HasVehicles, len(s.c.Assets.Vehicles))
			s.row(no[0], s.at(no[0], "6"))
			s.as(no[1], "vehicle-counted", s.at(no[1], "6"))
			continue
		}
		v := s.c.Assets.Vehicles[found[0].N-1]
		s.vehicle(no[0], found[0].N)
		if facts.No(v.Leased) {
			s.cell(no[0], "value", facts.Given("vehicle-value", v.Value))
			if quick, is := line.Within(found[0], "vehicle-quick-sale"); is {
				s.cell(no[0], "x .8", quick)
			}
			s.cell(no[0], "loan", owed("vehicle", v.Loan, v.Liens))
		}
		if v.Payment.Given {
			s.cell(no[0], "payment", facts.Given("vehicle-payment", v.Payment))
		}
		s.row(no[0], found[0])
		s.as(no[1], "vehicle-counted", s.at(no[1], "6"))
	}
	s.attached("6e", "6")
	s.total("6")
}

// vehicle is what the nth vehicle is. The model year and the miles are answered where they are
// high enough to count.
func (s *sheet) vehicle(no string, n int) {
	v := s.c.Assets.Vehicles[n-1]
	s.put(no+" vehicle", "vehicle", Hand)
	for _, x := range []struct {
		cell string
		n    facts.Count
	}{{"year", v.Model}, {"mileage", v.Miles}} {
		if e := s.put(no+" "+x.cell, "vehicle-"+x.cell, Hand); x.n.Given {
			e.Kind, e.Text = Text, strconv.Itoa(x.n.Value)
		}
	}
	s.put(no+" plate", "plate", Hand)
	missing := waitsOf("vehicle-leased", n)
	s.tickUntil(no+" lease", "lease", said(v.Leased), missing)
	s.tickUntil(no+" own", "own", opposite(said(v.Leased)), missing)
}

// valuables is line 7: of valuables and household effects.
func (s *sheet) valuables() {
	if found := s.numbered("7a"); len(found) == 1 {
		v := s.c.Assets.Valuables[found[0].N-1]
		s.asset(asset{
			no: "7a", value: facts.Given("valuable-value", v.Value), loan: facts.Given("valuable-loan", v.Loan),
			quick: "valuable-quick-sale", hand: []string{"description"},
		}, found[0])
	} else {
		s.noneOf("7a", "description", "no-valuable", s.c.Assets.HasValuables, len(s.c.Assets.Valuables))
		s.row("7a", s.at("7a", "7"))
	}
	effects := s.at("7b", "7")
	if positive(s.c.Assets.Effects) {
		s.put("7b description", "description", Text).Text = "Household furniture and personal effects"
	}
	if s.c.Assets.Effects.Given {
		s.cell("7b", "value", facts.Given("effects", s.c.Assets.Effects))
		s.cell("7b", "x .8", effects)
		s.put("7b loan", "loan", Hand).Optional = zero(s.c.Assets.Effects)
	}
	s.row("7b", effects)
	s.attached("7c", "7")
	s.total("7")
}

// businessAssets is section 5. Without a business its lines are zero, and its questions are
// not asked.
func (s *sheet) businessAssets() {
	o := &s.c.Business
	switch { // the case has the accounts of a business as one, and none of them may have money in it
	case facts.No(o.Has):
		s.none("8a bank", "no-account")
		s.none("8b bank", "no-account")
	case facts.Yes(o.Has):
		for _, no := range []string{"8a", "8b"} {
			optional := no == "8b" || zero(o.Cash)
			s.put(no+" kind", "account-kind-any", Hand).Optional = optional
			s.put(no+" bank", "bank", Hand).Optional = optional
		}
	}
	s.as("8a", "balance", s.at("8a", "8"))
	s.as("8b", "balance", s.at("8b", "8"))
	var today []line.Line
	if facts.Yes(o.Has) && facts.Yes(o.Digital.Has) {
		today = append(today, facts.Given("business-digital", o.Digital.Amount))
	}
	if facts.No(o.Has) || facts.No(o.Digital.Has) {
		s.none("8c description", "no-digital")
	}
	s.digital("8c", "8", today)
	s.attached("8d", "8")
	s.total("8")
	for _, no := range []string{"9a", "9b"} {
		s.businessAsset(no)
	}
	s.attached("9c", "9")
	for _, no := range []string{"9", "10", "11"} {
		s.total(no)
	}
	if facts.Yes(o.Has) {
		s.either("S5 notes")
		s.yesNo("S5 receivables", said(o.Receivables.Has), "receivables")
	}
	s.amount("Box B", s.r.Form.B)
}

// businessAsset is one row of line 9.
func (s *sheet) businessAsset(no string) {
	if found := s.numbered(no); len(found) == 1 {
		t := s.c.Business.Assets[found[0].N-1]
		s.put(no+" description", "description", Hand)
		if facts.No(t.Leased) {
			s.cell(no, "value", facts.Given("thing-value", t.Value))
			if quick, is := line.Within(found[0], "thing-quick-sale"); is {
				s.cell(no, "x .8", quick)
			}
			s.cell(no, "loan", facts.Given("thing-loan", t.Loan))
		}
	} else if o := &s.c.Business; facts.No(o.Has) {
		s.none(no+" description", "no-thing")
	} else {
		s.noneOf(no, "description", "no-thing", o.HasAssets, len(o.Assets))
	}
	s.row(no, s.at(no, "9"))
}
