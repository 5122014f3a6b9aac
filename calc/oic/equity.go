package oic

import (
	"slices"

	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// An assetLines is what the taxpayer has: Form 433-A (OIC), section 3.
type assetLines struct {
	lines  []line.Line // in the order of the form
	equity line.Line   // box A
	full   []line.Line // what box A is made of, with nothing left out of cash and vehicles
	moved  bool        // the vehicles stand in another order than they were answered in
}

// personal is what the IRS counts of what the taxpayer owns.
//
//	box A = lines 1 + 2 + 3 + 4 + 5 + 6 + 7
func personal(c facts.Case, b *law.Book) assetLines {
	a := c.Assets
	accounts := facts.Listed("has-accounts", "accounts", a.HasAccounts, a.Accounts, accountBalance(b))
	total := line.Sum("accounts-total", accounts...)
	others := [][]line.Line{
		closed(investments(a, b), "investments-counted", "2", b),
		closed(retirement(a, b), "retirement-counted", "3", b),
		closed(policies(a, b), "policies-counted", "4", b),
		closed(properties(a, b), "properties-counted", "5", b),
	}
	cars := vehiclesOf(c, b)
	vehicles := closed(cars.lines(b), "vehicles-counted", "6", b, cars.counted(b)...)

	o := assetLines{lines: append(accounts, cash(total, b)), full: []line.Line{total}, moved: cars.moved()}
	boxA := []line.Line{cash(total, b)}
	for _, kind := range others {
		o.lines = append(o.lines, kind...)
		o.full = append(o.full, kind[len(kind)-1])
		boxA = append(boxA, kind[len(kind)-1])
	}
	things := effects(a, b)
	o.lines = append(append(o.lines, vehicles...), things...)
	o.full = append(o.full, line.Sum("vehicles-full", cars.full()...), things[len(things)-1])
	boxA = append(boxA, vehicles[len(vehicles)-1], things[len(things)-1])
	o.equity = line.Sum("personal-equity", boxA...).At("Box A", b.Offer.Cites.Section3)
	o.lines = append(o.lines, o.equity)
	return o
}

// closed is the lines of a kind of thing, with the line of the form that adds
// up the same ones or those counted instead.
func closed(lines []line.Line, id, no string, b *law.Book, counted ...line.Line) []line.Line {
	if counted == nil {
		counted = lines
	}
	return append(lines, line.Sum(id, counted...).At(no, b.Offer.Cites.Section3))
}

// cash is the bank balances over what the IRS leaves in them: line 1.
func cash(total line.Line, b *law.Book) line.Line {
	return line.NotBelowZero("cash-counted", line.Minus("cash-over", total, b.Offer.CashExclusion).Under(b.Offer.Cites.Cash)).At("1", b.Offer.Cites.Section3)
}

// accountBalance is one account's balance, or the taxpayer's part of it.
func accountBalance(b *law.Book) func(int, facts.Account) line.Line {
	return func(n int, a facts.Account) line.Line {
		balance := facts.Given("account-balance", a.Balance).Of(n)
		return wholeDollars(number(n, "1a", "1b", "1c"), ofOwner("account", n, balance, a.Shared, a.Owners, b), b.Offer.Cites.Section3)
	}
}

// investments is what securities and digital assets would bring after a loan
// on them. They sell at once, so the form counts the full value.
func investments(a facts.Assets, b *law.Book) []line.Line {
	securities := 0
	return facts.Listed("has-investments", "investments", a.HasInvestments, a.Investments, func(n int, i facts.Investment) line.Line {
		equity := lessLoan("investment", n, facts.Given("investment-value", i.Value).Of(n), i.Loan, b.Offer.Cites.Securities)
		if i.Kind.Value == facts.InvestmentDigital {
			return wholeDollars("2c", equity, b.Offer.Cites.Section3)
		}
		securities++
		return wholeDollars(number(securities, "2a", "2b", "2d"), equity, b.Offer.Cites.Section3)
	})
}

// retirement is what retirement accounts would bring after tax, penalty and
// loans: at the form's 80 percent, or at less if tax and penalty take more.
func retirement(a facts.Assets, b *law.Book) []line.Line {
	return facts.Listed("has-retirement", "retirements", a.HasRetirement, a.Retirement, func(n int, r facts.Retirement) line.Line {
		value := facts.Given("retirement-value", r.Value).Of(n)
		kept := line.Times("retirement-marked-down", value, b.Offer.QuickSaleShare).Of(n)
		if r.Lost.Given {
			lost := line.GivenIn("retirement-lost", line.Share, percent(r.Lost)).Of(n)
			tax := line.Times("retirement-tax", value, lost).Of(n)
			kept = line.LesserOf("retirement-kept", kept, line.Minus("retirement-after-tax", value, tax).Of(n)).Of(n)
		}
		quick := line.Rounded("retirement-quick-sale", kept).Of(n)
		return wholeDollars(number(n, "3a", "3b"), lessLoan("retirement", n, quick, r.Loan, b.Offer.Cites.RetirementAccounts), b.Offer.Cites.Section3)
	})
}

// policies is what life insurance would pay out today.
func policies(a facts.Assets, b *law.Book) []line.Line {
	return facts.Listed("has-policies", "policies", a.HasPolicies, a.Policies, func(n int, p facts.Policy) line.Line {
		cash := facts.Given("policy-value", p.Value).Of(n)
		return wholeDollars(number(n, "4a", "4b"), lessLoan("policy", n, cash, p.Loan, b.Offer.Cites.LifeInsurance), b.Offer.Cites.Section3)
	})
}

// properties is what real estate would bring: in a quick sale or, if it is
// being sold to pay the offer, at its price less what selling costs.
func properties(a facts.Assets, b *law.Book) []line.Line {
	return facts.Listed("has-properties", "properties", a.HasProperties, a.Properties, func(n int, p facts.Property) line.Line {
		return wholeDollars(number(n, "5a", "5b", "5c"), ofOwner("property", n, propertyEquity(n, p, b), p.Shared, p.Owners, b), b.Offer.Cites.Section3)
	})
}

func propertyEquity(n int, p facts.Property, b *law.Book) line.Line {
	switch {
	case facts.Yes(p.Sold):
		price := facts.Given("property-value", p.Value).Of(n)
		left := line.Minus("property-less-costs", price, facts.Given("property-costs", p.Costs).Of(n)).Of(n).Under(b.Offer.Cites.NetRealizableEquity)
		return lessLoan("property", n, left, p.Loan, b.Offer.Cites.RealEstate)
	case facts.No(p.Sold):
		return inQuickSale("property", n, p.Value, p.Loan, b.Offer.Cites.RealEstate, b)
	}
	return line.Sum("property-equity", facts.Missing("property-sold").Of(n)).Of(n)
}

// effects is what valuables and household effects would bring together, over
// what is exempt from levy: lines 7a to 7.
func effects(a facts.Assets, b *law.Book) []line.Line {
	lines := facts.Listed("has-valuables", "valuables", a.HasValuables, a.Valuables, func(n int, v facts.Valuable) line.Line {
		return wholeDollars(number(n, "7a", "7c"), inQuickSale("valuable", n, v.Value, v.Loan, b.Offer.Cites.NetRealizableEquity, b), b.Offer.Cites.Section3)
	})
	effects := quickSale("effects", 0, facts.Given("effects", a.Effects), b.Offer.Cites.HouseholdEffects, b).At("7b", b.Offer.Cites.Section3)
	first := min(len(lines), 1)
	lines = slices.Concat(lines[:first], []line.Line{effects}, lines[first:])
	total := line.Sum("valuables-total", lines...)
	return append(lines, aboveExemption("valuables-counted", "valuables-over", total, b.Offer.EffectsExemption).At("7", b.Offer.Cites.Section3))
}

// inQuickSale is what a thing would bring in a quick sale after its loan.
func inQuickSale(kind string, n int, value, loan facts.Amount, rule line.Cite, b *law.Book) line.Line {
	return lessLoan(kind, n, quickSale(kind, n, facts.Given(kind+"-value", value).Of(n), rule, b), loan, rule)
}

// quickSale is the part of a fair price that a quick sale would bring, in whole
// dollars: the 80 percent are of the value, before any loan.
func quickSale(kind string, n int, value line.Line, rule line.Cite, b *law.Book) line.Line {
	down := line.Times(kind+"-marked-down", value, b.Offer.QuickSaleShare).Of(n).Under(b.Offer.Cites.NetRealizableEquity)
	return line.Rounded(kind+"-quick-sale", down).Of(n).Under(rule)
}

// lessLoan is what is left of a thing after its loan. A loan larger than the
// thing is worth counts against nothing else.
func lessLoan(kind string, n int, worth line.Line, loan facts.Amount, rule line.Cite) line.Line {
	left := line.Minus(kind+"-less-loan", worth, facts.Given(kind+"-loan", loan).Of(n)).Of(n)
	return line.NotBelowZero(kind+"-equity", left).Of(n).Under(rule)
}

// ofOwner is the taxpayer's part of a thing: all of it, or the same part as every
// other owner's, after the loan, in whole dollars.
func ofOwner(kind string, n int, equity line.Line, shared facts.YesNo, owners facts.Count, b *law.Book) line.Line {
	switch {
	case equity.IsZero() || facts.No(shared):
		return equity
	case facts.Yes(shared):
		part := line.DividedBy(kind+"-part-exact", equity, facts.GivenCount(kind+"-owners", line.Count, owners).Of(n), places).Of(n).Under(b.Offer.Cites.JointlyHeldAssets)
		return line.Rounded(kind+"-part", part).Of(n)
	}
	return line.Sum(kind+"-part", equity, facts.Missing(kind+"-shared").Of(n)).Of(n)
}

// places is the decimals of an amount that is divided.
const places = 2

// number is the form's number for the nth thing of a kind: those for which it
// has no line of their own are on an attachment, the last one.
func number(n int, nos ...string) string {
	return nos[min(n, len(nos))-1]
}

// atMost is the lesser of an amount and its limit, which is not read if there
// is nothing to limit.
func atMost(id string, a, limit line.Line) line.Line {
	if a.IsZero() {
		return line.Sum(id, a)
	}
	return line.LesserOf(id, a, limit)
}

// aboveExemption is what of a total is over the part that is left out, which is not
// read if there is nothing to leave out.
func aboveExemption(id, over string, total, leftOut line.Line) line.Line {
	if total.IsZero() {
		return line.Sum(id, total)
	}
	return line.NotBelowZero(id, line.Minus(over, total, leftOut))
}
