package calc

import (
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// flags is what else an examiner would ask about: only what holds, and what
// the taxpayer could not say.
func flags(c Case, b *law.Book, s *sheet) []line.Finding {
	all := []line.Finding{
		line.Said("vehicle-order", line.VerdictOf(s.owned.moved)).With(s.owned.sixth()...).Under(b.Vehicles),
		line.Said("tools-unprinted", line.VerdictOf(s.trade.tools.Known && !s.trade.tools.IsZero())).With(s.trade.tools).Under(b.Tools),
		said("has-parted-with", c.Assets.PartedWith.Has).With(partedWith(c, b, s)...).Under(b.PartedWith),
		said("receivables", c.Business.receivables()).With(given("receivables", c.Business.Receivables.Amount)).Under(b.Receivables),
		line.Said("jointly-owned", line.VerdictOf(c.Assets.shared())).Under(b.JointlyHeld),
		line.Said("home-shared", line.VerdictOf(s.spending.share.Known)).With(s.spending.share).Under(b.SharedHome),
		line.Said("community-property", line.VerdictOf(c.Household.community())).Under(b.SharedHome),
		said("income-changing", c.Income.Changing).Under(b.FutureIncome),
		said("irregular", c.Business.irregular()).With(s.form.C).Under(b.FutureIncome),
	}
	all = append(all, retirementFlags(s, b)...)
	all = append(all, c.Assets.sales(b)...)
	all = append(all, expired(s.terms, b)...)
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
func partedWith(c Case, b *law.Book, s *sheet) []line.Line {
	return []line.Line{
		given("parted-with", c.Assets.PartedWith.Amount), b.LookBack,
		examiner{addsPartedWith: true}.adding(c, b, s.form.A, s.total),
	}
}

// receivables is whether the business is owed money; without a business it is
// not.
func (o Business) receivables() YesNo {
	if !yes(o.Has) {
		return YesNo{}
	}
	return o.Receivables.Has
}

// irregular is whether the profit is an average of three years.
func (o Business) irregular() YesNo {
	if !yes(o.Has) {
		return YesNo{}
	}
	return o.Irregular
}

// sixth is lines 6a to 6e, in their order.
func (o owned) sixth() []line.Line {
	var lines []line.Line
	for _, l := range o.lines {
		switch l.No {
		case "6a", "6c", "6e":
			lines = append(lines, l)
		}
	}
	return lines
}

// shared says that something is owned together with somebody who does not owe.
func (a Assets) shared() bool {
	for _, v := range a.vehicles() {
		if yes(v.Shared) && no(v.Leased) {
			return true
		}
	}
	for _, x := range a.Accounts {
		if yes(a.HasAccounts) && yes(x.Shared) {
			return true
		}
	}
	for _, p := range a.Properties {
		if yes(a.HasProperties) && yes(p.Shared) {
			return true
		}
	}
	return false
}

// community says that a spouse who does not owe lives under a law by which
// couples own together what either earns.
func (h Household) community() bool {
	return h.Owing.Value == OwingMarried && h.State.Given && law.CommunityProperty(h.State.Value)
}

// retirementFlags is the accounts of which tax and penalty take more than the
// form does.
func retirementFlags(s *sheet, b *law.Book) []line.Finding {
	var fs []line.Finding
	for _, l := range s.owned.lines {
		for _, x := range line.Walk(l) {
			if x.ID == "retirement-kept" && l.N > 0 {
				reduced := line.Below("retirement-reduced", x, x.In[0]).Of(x.N).Under(b.RetirementAccounts)
				fs = append(fs, reduced)
			}
		}
	}
	return fs
}

// sales is the properties that are being sold to pay the offer.
func (a Assets) sales(b *law.Book) []line.Finding {
	var fs []line.Finding
	for i, p := range a.Properties {
		if yes(a.HasProperties) {
			fs = append(fs, said("property-sold", p.Sold).Of(i+1).Under(b.Assets))
		}
	}
	return fs
}

// expired is the years whose time has run out.
func expired(ts []term, b *law.Book) []line.Finding {
	today := line.GivenDay("today", b.On)
	var fs []line.Finding
	for i, t := range ts {
		fs = append(fs, line.Below("year-expired", t.last, today).Of(i+1).Under(b.CollectionTime))
	}
	return fs
}
