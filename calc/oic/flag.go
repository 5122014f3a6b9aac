package oic

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// flags is what else an examiner would ask about: the findings that hold, and
// those that the taxpayer answered with "I do not know".
func (f *form) flags(m Community) []line.Finding {
	a, o, b := f.answers.Assets, f.answers.Business, f.book
	tools := f.business.toolsExemption
	from, outdated := b.Outdated()
	all := []line.Finding{
		line.Stated("figures-outdated", line.VerdictOf(outdated)).With(line.GivenDay("figures-from", from)).Under(b.Living.Cites.LocalStandards),
		line.Stated("territory-tax", line.VerdictOf(law.OwnIncomeTax(f.answers.Household.State.Value))).Under(b.Offer.Cites.Territories),
		line.Stated("no-local-standards", line.VerdictOf(law.IsTerritory(f.answers.Household.State.Value))).Under(b.Living.Cites.LocalStandards),
		f.cashForBills(),
		line.Stated("vehicle-order", line.VerdictOf(f.assets.reordered)).With(f.assets.vehicleEntries()...).Under(b.Offer.Cites.Vehicles),
		line.Stated("tools-unprinted", line.VerdictOf(tools.Known && !tools.IsZero())).With(tools).Under(b.Offer.Cites.ToolsOfTrade),
		f.dissipatedFlag(),
		facts.Answered("receivables", ifBusiness(o, o.Receivables.Has)).With(facts.Given("receivables", o.Receivables.Amount)).Under(b.Offer.Cites.Receivables),
		line.Stated("jointly-owned", line.VerdictOf(jointlyOwned(a))).Under(b.Offer.Cites.JointlyHeldAssets),
		line.Stated("home-shared", line.VerdictOf(f.expenses.homeShare.percent().Known)).With(f.expenses.homeShare.percent()).Under(b.Living.Cites.SharedExpenses),
		facts.Answered("levy", f.answers.Living.Levy).Under(b.Living.Cites.CourtOrdered),
		facts.Answered("tax-is-wrong", f.answers.Applying.TaxIsWrong).Under(b.Offer.Cites.Form656L),
		facts.Answered("irregular", ifBusiness(o, o.Irregular)).With(f.C).Under(b.Offer.Cites.FutureIncome),
	}
	all = append(all, f.expectedFlags()...)
	all = append(all, f.retiredFlags()...)
	all = append(all, f.vehiclesNotCounted()...)
	all = append(all, f.spouseFlags(m)...)
	all = append(all, f.retirementFlags()...)
	all = append(all, propertySales(a, b)...)
	all = append(all, f.otherInformation()...)
	all = append(all, f.remaining.Expired(b)...)
	all = append(all, f.taxFlags()...)
	all = append(all, f.keepOn())
	var raised []line.Finding
	for _, x := range all {
		unsure := x.ID == "has-parted-with" && a.Dissipated.Has.Unsure || x.ID == "income-changing" && f.answers.Income.Changing.Unsure ||
			x.ID == "tax-is-wrong" && f.answers.Applying.TaxIsWrong.Unsure
		if x.Verdict == line.Yes || unsure {
			raised = append(raised, x)
		}
	}
	return raised
}

// keepOn says that the last year expires soon, and what paying box F each month
// until then comes to, which an offer has to be weighed against: filing one suspends
// the clock (IRC 6331(k)). It does not hold if the IRS can collect the balance in
// full, nor if a court has the debt, and is not decided while the months left are
// unknown.
//
//	kept on = box F × months left
func (f *form) keepOn() line.Finding {
	months := f.remaining.Months()
	paid := timesMonths("keep-on-paid", f.F, months).Under(f.book.Clock.Cites.Collection)
	soon := line.AtMost("keep-on", months, f.book.Clock.ExpiresSoonMonths)
	if f.remaining.Collectible(f.book).Verdict == line.No || f.fullPay().Can.Verdict == line.Yes || f.answers.Applying.InCourt() {
		soon.Verdict = line.No
	}
	return soon.With(paid).Under(f.book.Clock.Cites.Collection)
}

// ifBusiness is an answer about a business, which counts only if there is one.
func ifBusiness(o facts.Business, answer facts.YesNo) facts.YesNo {
	if !facts.Yes(o.Has) {
		return facts.YesNo{}
	}
	return answer
}

// vehicleEntries is lines 6a, 6c and 6e, in their order.
func (s assetLines) vehicleEntries() []line.Line {
	var entries []line.Line
	for _, l := range s.lines {
		switch l.No {
		case "6a", "6c", "6e":
			entries = append(entries, l)
		}
	}
	return entries
}

// cashForBills says that cash counts on line 1 of which the IRS may be asked to
// leave what pays this month's allowed expenses, in place of the exclusion (IRM
// 5.8.5.7).
func (f *form) cashForBills() line.Finding {
	var cash line.Line
	for _, l := range f.assets.lines {
		if l.ID == "cash-counted" {
			cash = l
		}
	}
	holds := cash.Known && cash.Amount.IsPositive() && f.E.Known && f.E.Amount.IsPositive()
	return line.Stated("cash-for-bills", line.VerdictOf(holds)).With(cash, line.Sum("household-expenses", f.E).Under(f.E.Cite), f.book.Offer.CashExclusion).Under(f.book.Offer.Cites.Cash)
}

// vehiclesNotCounted says of each vehicle that the standards have no place for
// that its costs are not counted.
func (f *form) vehiclesNotCounted() []line.Finding {
	var flags []line.Finding
	for i := range f.answers.Assets.OwnedVehicles() {
		var costs []line.Line
		for _, e := range f.expenses.rows {
			if e.N == i+1 && e.NotCounted() {
				costs = append(costs, e.Claimed)
			}
		}
		flags = append(flags, line.Stated("vehicle-not-counted", line.VerdictOf(len(costs) > 0)).Of(i+1).With(costs...).Under(f.book.Offer.Cites.Deviation))
	}
	return flags
}

// jointlyOwned says that an asset is owned together with somebody who does not
// owe the debt.
func jointlyOwned(a facts.Assets) bool {
	for _, v := range a.OwnedVehicles() {
		if facts.Yes(v.Shared) && facts.No(v.Leased) {
			return true
		}
	}
	for _, x := range a.Accounts {
		if facts.Yes(a.HasAccounts) && facts.Yes(x.Shared) {
			return true
		}
	}
	for _, p := range a.OwnedProperties() {
		if facts.Yes(p.Shared) {
			return true
		}
	}
	return false
}

// propertySales says of each property whether it is being sold to pay the offer.
func propertySales(a facts.Assets, b *law.Book) []line.Finding {
	var sales []line.Finding
	for i, p := range a.OwnedProperties() {
		sales = append(sales, facts.Answered("property-sold", p.Sold).Of(i+1).Under(b.Offer.Cites.NetRealizableEquity))
	}
	return sales
}
