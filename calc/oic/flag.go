package oic

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// flags is what else an examiner would ask about: only what holds, and what
// the taxpayer could not say.
func flags(c facts.Case, b *law.Book, s *worksheet) []line.Finding {
	all := []line.Finding{
		line.Said("vehicle-order", line.VerdictOf(s.owned.moved)).With(s.owned.sixth()...).Under(b.Offer.Cites.Vehicles),
		line.Said("tools-unprinted", line.VerdictOf(s.trade.tools.Known && !s.trade.tools.IsZero())).With(s.trade.tools).Under(b.Offer.Cites.ToolsOfTrade),
		facts.Said("has-parted-with", c.Assets.PartedWith.Has).With(partedWith(c, b, s)...).Under(b.Offer.Cites.DissipatedAssets),
		facts.Said("receivables", receivables(c.Business)).With(facts.Given("receivables", c.Business.Receivables.Amount)).Under(b.Offer.Cites.Receivables),
		line.Said("jointly-owned", line.VerdictOf(jointlyOwned(c.Assets))).Under(b.Offer.Cites.JointlyHeldAssets),
		line.Said("home-shared", line.VerdictOf(s.spending.share.Known)).With(s.spending.share).Under(b.Living.Cites.SharedExpenses),
		line.Said("community-property", line.VerdictOf(communityProperty(c.Household))).Under(b.Living.Cites.SharedExpenses),
		facts.Said("income-changing", c.Income.Changing).Under(b.Offer.Cites.FutureIncome),
		facts.Said("irregular", irregularProfit(c.Business)).With(s.form.C).Under(b.Offer.Cites.FutureIncome),
	}
	all = append(all, retirementFlags(s, b)...)
	all = append(all, propertySales(c.Assets, b)...)
	all = append(all, s.terms.Expired(b)...)
	var held []line.Finding
	for _, f := range all {
		if f.Verdict == line.Yes || f.ID == "has-parted-with" && c.Assets.PartedWith.Has.Unsure || f.ID == "income-changing" && c.Income.Changing.Unsure {
			held = append(held, f)
		}
	}
	return held
}

// partedWith is what was parted with in the years that are looked at, and box A
// with it.
func partedWith(c facts.Case, b *law.Book, s *worksheet) []line.Line {
	return []line.Line{
		facts.Given("parted-with", c.Assets.PartedWith.Amount), b.Offer.LookBackYears,
		examiner{addsPartedWith: true}.adding(c, b, s.form.A, s.total),
	}
}

// receivables is whether the business is owed money; without a business it is
// not.
func receivables(o facts.Business) facts.YesNo {
	if !facts.Yes(o.Has) {
		return facts.YesNo{}
	}
	return o.Receivables.Has
}

// irregularProfit is whether the profit is an average of three years.
func irregularProfit(o facts.Business) facts.YesNo {
	if !facts.Yes(o.Has) {
		return facts.YesNo{}
	}
	return o.Irregular
}

// sixth is lines 6a to 6e, in their order.
func (o assetLines) sixth() []line.Line {
	var lines []line.Line
	for _, l := range o.lines {
		switch l.No {
		case "6a", "6c", "6e":
			lines = append(lines, l)
		}
	}
	return lines
}

// jointlyOwned says that something is owned together with somebody who does not owe.
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
	for _, p := range a.Properties {
		if facts.Yes(a.HasProperties) && facts.Yes(p.Shared) {
			return true
		}
	}
	return false
}

// communityProperty says that a spouse who does not owe lives under a law by which
// couples own together what either earns.
func communityProperty(h facts.Household) bool {
	return h.Owing.Value == facts.OwingMarried && h.State.Given && law.CommunityProperty(h.State.Value)
}

// retirementFlags is the accounts of which tax and penalty take more than the
// form does.
func retirementFlags(s *worksheet, b *law.Book) []line.Finding {
	var fs []line.Finding
	for _, l := range s.owned.lines {
		for _, x := range line.Walk(l) {
			if x.ID == "retirement-kept" && l.N > 0 {
				reduced := line.Below("retirement-reduced", x, x.In[0]).Of(x.N).Under(b.Offer.Cites.RetirementAccounts)
				fs = append(fs, reduced)
			}
		}
	}
	return fs
}

// propertySales is the properties that are being sold to pay the offer.
func propertySales(a facts.Assets, b *law.Book) []line.Finding {
	var fs []line.Finding
	for i, p := range a.Properties {
		if facts.Yes(a.HasProperties) {
			fs = append(fs, facts.Said("property-sold", p.Sold).Of(i+1).Under(b.Offer.Cites.NetRealizableEquity))
		}
	}
	return fs
}
