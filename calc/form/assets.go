package form

import (
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
		if len(s.numbered(no)) > 0 {
			s.put(no+" bank", "bank", Hand)
		}
		s.as(no, "balance", s.at(no, "1"))
	}
	s.attached("1c", "1")
	s.total("1")
}

// investments is line 2.
func (s *sheet) investments() {
	for _, no := range []string{"2a", "2b"} {
		if found := s.numbered(no); len(found) == 1 {
			i := s.c.Assets.Investments[found[0].N-1]
			s.asset(asset{no: no, value: facts.Given("investment-value", i.Value), loan: facts.Given("investment-loan", i.Loan), hand: []string{"institution"}}, found[0])
		} else {
			s.row(no, s.at(no, "2"))
		}
	}
	if len(s.numbered("2c")) > 0 {
		s.hand("2c units")
	}
	s.as("2c", "digital", s.at("2c", "2"))
	s.attached("2d", "2")
	s.total("2")
}

// retirement is line 3. What cannot be withdrawn is on it as the report has it.
func (s *sheet) retirement() {
	if found := s.numbered("3a"); len(found) == 1 {
		r := s.c.Assets.Retirement[found[0].N-1]
		s.asset(asset{
			no: "3a", value: facts.Given("retirement-value", r.Value), loan: facts.Given("retirement-loan", r.Loan),
			quick: "retirement-quick-sale", hand: []string{"institution"},
		}, found[0])
	} else {
		s.row("3a", s.at("3a", "3"))
	}
	s.attached("3b", "3")
	s.total("3")
}

// policies is line 4.
func (s *sheet) policies() {
	for _, no := range []string{"4a", "4b"} {
		found := s.numbered(no)
		if len(found) == 1 {
			p := s.c.Assets.Policies[found[0].N-1]
			s.asset(asset{no: no, value: facts.Given("policy-value", p.Value), loan: facts.Given("policy-loan", p.Loan), hand: []string{"insurer"}}, found[0])
			continue
		}
		s.row(no, s.at(no, "4"))
	}
	s.total("4")
}

// properties is line 5.
func (s *sheet) properties() {
	for _, no := range []string{"5a", "5b"} {
		if found := s.numbered(no); len(found) == 1 {
			p := s.c.Assets.Properties[found[0].N-1]
			s.asset(asset{
				no: no, value: facts.Given("property-value", p.Value), loan: owed("property", p.Loan, p.Liens),
				quick: "property-quick-sale", hand: []string{"property", "title", "lender"},
			}, found[0])
		} else {
			s.row(no, s.at(no, "5"))
		}
	}
	s.attached("5c", "5")
	s.total("5")
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
			s.row(no[0], s.at(no[0], "6"))
			s.as(no[1], "vehicle-counted", s.at(no[1], "6"))
			continue
		}
		v := s.c.Assets.Vehicles[found[0].N-1]
		for _, h := range []string{"vehicle", "plate"} {
			s.put(no[0]+" "+h, h, Hand)
		}
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

// valuables is line 7: of valuables and household effects.
func (s *sheet) valuables() {
	if found := s.numbered("7a"); len(found) == 1 {
		v := s.c.Assets.Valuables[found[0].N-1]
		s.asset(asset{
			no: "7a", value: facts.Given("valuable-value", v.Value), loan: facts.Given("valuable-loan", v.Loan),
			quick: "valuable-quick-sale", hand: []string{"description"},
		}, found[0])
	} else {
		s.row("7a", s.at("7a", "7"))
	}
	effects := s.at("7b", "7")
	if s.c.Assets.Effects.Given {
		s.cell("7b", "value", facts.Given("effects", s.c.Assets.Effects))
		s.cell("7b", "x .8", effects)
	}
	s.row("7b", effects)
	s.attached("7c", "7")
	s.total("7")
}

// businessAssets is section 5. Without a business its lines are zero.
func (s *sheet) businessAssets() {
	s.as("8a", "balance", s.at("8a", "8"))
	s.as("8b", "balance", s.at("8b", "8"))
	s.as("8c", "digital", s.at("8c", "8"))
	s.attached("8d", "8")
	s.total("8")
	if found := s.numbered("9a"); len(found) == 1 {
		t := s.c.Business.Assets[found[0].N-1]
		s.put("9a description", "description", Hand)
		if facts.No(t.Leased) {
			s.cell("9a", "value", facts.Given("thing-value", t.Value))
			if quick, is := line.Within(found[0], "thing-quick-sale"); is {
				s.cell("9a", "x .8", quick)
			}
			s.cell("9a", "loan", facts.Given("thing-loan", t.Loan))
		}
	}
	s.row("9a", s.at("9a", "9"))
	s.row("9b", s.at("9b", "9"))
	s.attached("9c", "9")
	for _, no := range []string{"9", "10", "11"} {
		s.total(no)
	}
	s.amount("Box B", s.r.Form.B)
}
