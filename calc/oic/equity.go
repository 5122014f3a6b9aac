package oic

import (
	"slices"

	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// assetLines is section 3 of Form 433-A (OIC): personal assets.
type assetLines struct {
	lines     []line.Line // in form order
	equity    line.Line   // box A
	inFull    []line.Line // what box A adds, without the exclusions for cash and vehicles
	reordered bool        // the form lists the vehicles in another order than they were answered in
}

// An assetKind is the assets of one kind.
type assetKind struct {
	lines   []line.Line // in form order, with the kind's total last
	counted line.Line   // that total, as box A adds it
	inFull  line.Line   // the total without an exclusion for cash or vehicles
}

// fillAssets fills in section 3.
//
//	box A = lines 1 + 2 + 3 + 4 + 5 + 6 + 7
func (f *form) fillAssets() assetLines {
	a, b := f.answers.Assets, f.book
	vehicles := vehiclesOf(a, f.answers.Household, f.examiner.countsAllOfSpouse(), b)
	kinds := []assetKind{
		accounts(a, b),
		added(investments(a, b), "investments-counted", "2", b),
		added(retirement(a, b), "retirement-counted", "3", b),
		added(policies(a, b), "policies-counted", "4", b),
		added(properties(a, b), "properties-counted", "5", b),
		vehicles.kind(b),
		valuables(a, b),
	}
	filled := assetLines{reordered: vehicles.reordered()}
	var counted []line.Line
	for _, k := range kinds {
		filled.lines = append(filled.lines, k.lines...)
		filled.inFull = append(filled.inFull, k.inFull)
		counted = append(counted, k.counted)
	}
	filled.equity = line.Sum("personal-equity", counted...).At("Box A", b.Offer.Cites.Section3)
	filled.lines = append(filled.lines, filled.equity)
	return filled
}

// added is a kind of asset that counts as the sum of its lines.
func added(lines []line.Line, id, no string, b *law.Book) assetKind {
	return totaled(lines, line.Sum(id, lines...).At(no, b.Offer.Cites.Section3))
}

// totaled is a kind of asset with nothing excluded from its total.
func totaled(lines []line.Line, total line.Line) assetKind {
	return assetKind{lines: append(lines, total), counted: total, inFull: total}
}

// accounts is cash and bank balances above the exclusion: lines 1a to 1.
func accounts(a facts.Assets, b *law.Book) assetKind {
	lines := facts.Listed("has-accounts", "accounts", a.HasAccounts, a.Accounts, func(n int, x facts.Account) line.Line {
		balance := facts.Given("account-balance", x.Balance).Of(n)
		return wholeDollars(lineNo(n, "1a", "1b", "1c"), ownedShare("account", n, balance, x.Shared, x.Owners, b), b.Offer.Cites.Section3)
	})
	total := line.Sum("accounts-total", lines...)
	above := line.Minus("cash-over", total, b.Offer.CashExclusion).Under(b.Offer.Cites.Cash)
	counted := line.NotBelowZero("cash-counted", above).At("1", b.Offer.Cites.Section3)
	return assetKind{lines: append(lines, counted), counted: counted, inFull: total}
}

// investments is securities and digital assets less loans on them: lines 2a to
// 2d. They sell at once, so the form counts the full value.
func investments(a facts.Assets, b *law.Book) []line.Line {
	securities := 0
	return facts.Listed("has-investments", "investments", a.HasInvestments, a.Investments, func(n int, i facts.Investment) line.Line {
		equity := lessLoan("investment", n, facts.Given("investment-value", i.Value).Of(n), i.Loan, b.Offer.Cites.Securities)
		if i.Kind.Value == facts.InvestmentDigital {
			return wholeDollars("2c", equity, b.Offer.Cites.Section3)
		}
		securities++
		return wholeDollars(lineNo(securities, "2a", "2b", "2d"), equity, b.Offer.Cites.Section3)
	})
}

// policies is the cash value of life insurance less loans: lines 4a and 4b.
func policies(a facts.Assets, b *law.Book) []line.Line {
	return facts.Listed("has-policies", "policies", a.HasPolicies, a.Policies, func(n int, p facts.Policy) line.Line {
		value := facts.Given("policy-value", p.Value).Of(n)
		return wholeDollars(lineNo(n, "4a", "4b"), lessLoan("policy", n, value, p.Loan, b.Offer.Cites.LifeInsurance), b.Offer.Cites.Section3)
	})
}

// properties is the equity in real estate: lines 5a to 5c.
func properties(a facts.Assets, b *law.Book) []line.Line {
	return facts.Listed("has-properties", "properties", a.HasProperties, a.Properties, func(n int, p facts.Property) line.Line {
		return wholeDollars(lineNo(n, "5a", "5b", "5c"), ownedShare("property", n, propertyEquity(n, p, b), p.Shared, p.Owners, b), b.Offer.Cites.Section3)
	})
}

// propertyEquity is the equity in a property at its quick sale value or, if it
// is being sold to pay the offer, at its price less the costs of the sale.
func propertyEquity(n int, p facts.Property, b *law.Book) line.Line {
	switch {
	case facts.Yes(p.Sold):
		price := facts.Given("property-value", p.Value).Of(n)
		net := line.Minus("property-less-costs", price, facts.Given("property-costs", p.Costs).Of(n)).Of(n).Under(b.Offer.Cites.NetRealizableEquity)
		return lessLoan("property", n, lessLiens("property", n, net, p.Liens, b), p.Loan, b.Offer.Cites.RealEstate)
	case facts.No(p.Sold):
		return quickSaleEquityAfter("property", n, p.Value, p.Loan, p.Liens, b.Offer.Cites.RealEstate, b)
	}
	return line.Sum("property-equity", facts.Missing("property-sold").Of(n)).Of(n)
}

// valuables is the equity in valuables and household effects together, above
// the exemption from levy: lines 7a to 7.
func valuables(a facts.Assets, b *law.Book) assetKind {
	lines := facts.Listed("has-valuables", "valuables", a.HasValuables, a.Valuables, func(n int, v facts.Valuable) line.Line {
		return wholeDollars(lineNo(n, "7a", "7c"), quickSaleEquity("valuable", n, v.Value, v.Loan, b.Offer.Cites.NetRealizableEquity, b), b.Offer.Cites.Section3)
	})
	effects := householdEffects(a, b).At("7b", b.Offer.Cites.Section3)
	lines = slices.Insert(lines, min(len(lines), 1), effects)
	total := line.Sum("valuables-total", lines...)
	return totaled(lines, aboveExemption("valuables-counted", "valuables-over", total, b.Offer.EffectsExemption).At("7", b.Offer.Cites.Section3))
}

// householdEffects is what furniture and personal effects would bring. They are asked only
// if they are worth more than is exempt, or if valuables share the exemption: without an
// answer, and without valuables, nothing of them counts.
func householdEffects(a facts.Assets, b *law.Book) line.Line {
	if !a.Effects.Answered() && facts.No(a.HasValuables) {
		return line.Sum("effects-exempt").Under(b.Offer.Cites.HouseholdEffects)
	}
	return quickSaleValue("effects", 0, facts.Given("effects", a.Effects), b.Offer.Cites.HouseholdEffects, b)
}

// quickSaleEquity is the net realizable equity in an asset: its quick sale value
// less its loan (IRM 5.8.5.4.1).
func quickSaleEquity(kind string, n int, value, loan facts.Amount, rule line.Cite, b *law.Book) line.Line {
	return lessLoan(kind, n, quickSaleValue(kind, n, facts.Given(kind+"-value", value).Of(n), rule, b), loan, rule)
}

// quickSaleEquityAfter is the same less the liens that were recorded before the
// federal tax lien.
func quickSaleEquityAfter(kind string, n int, value, loan, liens facts.Amount, rule line.Cite, b *law.Book) line.Line {
	quickSale := quickSaleValue(kind, n, facts.Given(kind+"-value", value).Of(n), rule, b)
	return lessLoan(kind, n, lessLiens(kind, n, quickSale, liens, b), loan, rule)
}

// lessLiens is a value less the liens ahead of the federal tax lien (IRM
// 5.8.5.4.1). Without an answer there are none.
func lessLiens(kind string, n int, value line.Line, liens facts.Amount, b *law.Book) line.Line {
	if !liens.Given || liens.Value.IsZero() {
		return value
	}
	return line.Minus(kind+"-less-liens", value, facts.Given(kind+"-liens", liens).Of(n)).Of(n).Under(b.Offer.Cites.NetRealizableEquity)
}

// quickSaleValue is the share of the market value that a quick sale would bring,
// in whole dollars. It is taken of the value, before any loan.
func quickSaleValue(kind string, n int, value line.Line, rule line.Cite, b *law.Book) line.Line {
	down := line.Times(kind+"-marked-down", value, b.Offer.QuickSaleShare).Of(n).Under(b.Offer.Cites.NetRealizableEquity)
	return line.Rounded(kind+"-quick-sale", down).Of(n).Under(rule)
}

// lessLoan is the equity left in an asset after its loan, not below zero: a loan
// above the value reduces no other asset.
func lessLoan(kind string, n int, value line.Line, loan facts.Amount, rule line.Cite) line.Line {
	left := line.Minus(kind+"-less-loan", value, facts.Given(kind+"-loan", loan).Of(n)).Of(n)
	return line.NotBelowZero(kind+"-equity", left).Of(n).Under(rule)
}

// ownedShare is the taxpayer's share of the equity in an asset: all of it, or one
// equal share, rounded once to whole dollars, if it is shared with owners who do
// not owe the debt (IRM 5.15.1.22).
func ownedShare(kind string, n int, equity line.Line, shared facts.YesNo, owners facts.Count, b *law.Book) line.Line {
	switch {
	case equity.IsZero() || facts.No(shared):
		return equity
	case facts.Yes(shared):
		return line.DividedBy(kind+"-part", equity, facts.GivenCount(kind+"-owners", line.Count, owners).Of(n), 0).Of(n).Under(b.Offer.Cites.JointlyHeldAssets)
	}
	return line.Sum(kind+"-part", equity, facts.Missing(kind+"-shared").Of(n)).Of(n)
}
