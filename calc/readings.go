package calc

import (
	"slices"

	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// readings is a case with each answer that is not an amount, and is not known, answered in
// each way it can be; the case alone if there is none. A home or a car that may be there is
// one of which nothing is known: without it the IRS would count no less.
func readings(c facts.Case, b *law.Book) []facts.Case {
	c = c.Clone()
	unknown := facts.DoNotKnow[decimal.Decimal]()
	if a := &c.Assets; a.HasProperties.Unsure {
		a.HasProperties, a.Properties = facts.Say(true), []facts.Property{{Value: unknown, Loan: unknown}}
	}
	if a := &c.Assets; a.HasVehicles.Unsure {
		a.HasVehicles, a.Vehicles = facts.Say(true), []facts.Vehicle{{Value: unknown, Loan: unknown, Payment: unknown, Running: unknown}}
	}
	var all []facts.Case
	for _, owed := range whoOwes(c) {
		for _, shared := range whoShares(owed) {
			all = append(all, counties(shared, b)...)
		}
	}
	return all
}

// whoOwes is a case in which it is not known whether a spouse owes too, with the spouse who
// does, and whose income is pay then, and with the one who does not.
func whoOwes(c facts.Case) []facts.Case {
	if !c.Household.Owing.Unsure {
		return []facts.Case{c}
	}
	joint, apart := c.Clone(), c
	joint.Household.Owing, apart.Household.Owing = facts.Say(facts.OwingJoint), facts.Say(facts.OwingMarried)
	spouse := func(p facts.Person) bool { return facts.Yes(p.Spouse) }
	if i := slices.IndexFunc(c.Household.Others, spouse); i >= 0 {
		pay := c.Household.Others[i].Income
		joint.Household.Others = append(joint.Household.Others[:i], joint.Household.Others[i+1:]...)
		joint.Income.Employed = facts.Say(true)
		joint.Income.Jobs = append(joint.Income.Jobs, facts.Job{Whose: facts.Say(facts.WhoseSpouse), Every: facts.Say(facts.EveryMonth), Pay: pay})
	}
	return []facts.Case{joint, apart}
}

// whoShares is a case in which it is not known whether a spouse who does not owe shares the
// costs of the home, with one who does and one who does not.
func whoShares(c facts.Case) []facts.Case {
	i, is := c.Household.Spouse()
	if !is || !c.Household.Others[i].Shares.Unsure {
		return []facts.Case{c}
	}
	shares, apart := c.Clone(), c.Clone()
	shares.Household.Others[i].Shares, apart.Household.Others[i].Shares = facts.Say(true), facts.Say(false)
	return []facts.Case{shares, apart}
}

// counties is a case in a county that is not known, in those of its state where the least and
// where the most is allowed for the home and the cars.
func counties(c facts.Case, b *law.Book) []facts.Case {
	people, known := c.Household.People()
	if !c.Household.County.Unsure {
		return []facts.Case{c}
	}
	c.Household.County = facts.Choice{}
	var low, high string
	var least, most decimal.Decimal
	for _, county := range law.Counties(c.Household.State.Value) {
		allowed := allowedIn(county.Code, people, &c, b)
		if !known || !allowed.Known {
			return []facts.Case{c}
		}
		if low == "" || allowed.Amount.LessThan(least) {
			low, least = county.Code, allowed.Amount
		}
		if high == "" || allowed.Amount.GreaterThan(most) {
			high, most = county.Code, allowed.Amount
		}
	}
	if low == "" {
		return []facts.Case{c}
	}
	lowest, highest := c.Clone(), c.Clone()
	lowest.Household.County, highest.Household.County = facts.Say(low), facts.Say(high)
	if least.Equal(most) {
		return []facts.Case{lowest}
	}
	return []facts.Case{lowest, highest}
}

// allowedIn is what is allowed for the home and the cars in a county: what they cost, or its
// standards where that is more or not known.
func allowedIn(county string, people int, c *facts.Case, b *law.Book) line.Line {
	allowed := b.Housing(county, people)
	if l := c.Living; allowed.Known && l.Rent.Given && l.Utilities.Given {
		allowed.Amount = decimal.Min(allowed.Amount, l.Rent.Value.Add(l.Utilities.Value))
	}
	for i, v := range c.Assets.Vehicles {
		running := b.Operating(county, 1)
		if running.Known && v.Running.Given {
			running.Amount = decimal.Min(running.Amount, v.Running.Value)
		}
		if i == 0 || c.Household.Joint() {
			allowed.Known = allowed.Known && running.Known
			allowed.Amount = allowed.Amount.Add(running.Amount)
		}
	}
	return allowed
}
