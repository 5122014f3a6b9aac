package form

import (
	"slices"

	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// hasRetirement is the one sheet of somebody who has retirement accounts, and none of anybody
// else.
func (s *sheet) hasRetirement() []int {
	if len(s.c.Assets.OwnedRetirement()) == 0 {
		return nil
	}
	return []int{0}
}

// retirementSheet says how each account comes to what line 3 of Form 433-A (OIC) has of it,
// step by step as the report works it out (IRM 5.8.5.10):
//
//	it can be withdrawn: the value × 0.8, or less tax and penalty if that leaves less; less the loan
//	it can only be borrowed on: what the plan would lend
//	neither: nothing
func (s *sheet) retirementSheet() {
	s.section("accounts")
	row := rows{"3", "account "}
	for i, r := range s.c.Assets.OwnedRetirement() {
		n := i + 1
		l, found := s.accountLine(n)
		if !found {
			continue
		}
		cell := func(id string, x line.Line) { s.nthAmount(row, n, id, x) }
		step := func(id, of string) {
			if x, is := line.Within(l, of); is {
				cell(id, x)
			}
		}
		s.nthHand(row, n, "institution")
		cell("value", given("retirement-value", r.Value, n))
		switch r.Access.Value {
		case facts.AccessNone:
			s.nthText(row, n, "reach", "cannot be withdrawn or borrowed on while employed there")
		case facts.AccessLoan:
			s.nthText(row, n, "reach", "a loan only")
			step("borrow", "retirement-borrow")
		default:
			if _, taxed := line.Within(l, "retirement-tax"); taxed {
				step("x .8", "retirement-marked-down")
				step("tax", "retirement-tax")
				step("after tax", "retirement-after-tax")
				step("quick", "retirement-quick-sale")
			} else {
				step("x .8", "retirement-quick-sale")
			}
			cell("loan", given("retirement-loan", r.Loan, n))
		}
		cell("counted", l)
	}
	s.amount("3", s.at("3", "3"))
}

// accountLine is the line of the report that has the nth retirement account.
func (s *sheet) accountLine(n int) (line.Line, bool) {
	all := slices.Concat(s.numbered("3a"), s.numbered("3b"))
	i := slices.IndexFunc(all, func(l line.Line) bool { return l.N == n })
	if i < 0 {
		return line.Line{}, false
	}
	return all[i], true
}
