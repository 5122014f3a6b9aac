package oic

import (
	"slices"
	"sort"

	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A vehicleCost is what one vehicle costs a month, with Allowed as if it counts.
type vehicleCost struct {
	payment Expense // of the loan or lease: line 41
	running Expense // operating costs: line 42
}

// vehicles is lines 41 and 42: each vehicle's payment up to the ownership
// standard, and its operating costs up to the operating standard. The limits are
// each vehicle's own and not pooled. As many vehicles count as the standards
// allow, those with the most allowed costs; the others have rows alone.
func (e *expenseBuilder) vehicles() {
	a, cite := e.answers.Assets, e.book.Living.Cites.Transport
	payments := facts.Unlisted("has-vehicles", "vehicles", a.HasVehicles, len(a.Vehicles))
	running := slices.Clone(payments)
	costs := e.vehicleCosts()
	for place, i := range mostFirst(e.undecided().vehicleCosts()) {
		c := &costs[i]
		e.keepCounted(c, place)
		payments, running = append(payments, c.payment.Allowed), append(running, c.running.Allowed)
	}
	e.lines = append(e.lines,
		wholeDollars("41", line.Sum("vehicle-payments-allowed", payments...), cite),
		wholeDollars("42", line.Sum("running-allowed", running...), cite))
	for _, c := range costs {
		e.rows = append(e.rows, c.payment)
	}
	for _, c := range costs {
		e.rows = append(e.rows, c.running)
	}
}

// undecided is the builder without what an examiner decides of an expense, which
// does not change which vehicles count.
func (e *expenseBuilder) undecided() *expenseBuilder {
	g := *e.form
	g.examiner.decided = nil
	return &expenseBuilder{form: &g}
}

// vehicleCosts is the costs of each vehicle, in the order of the answers.
func (e *expenseBuilder) vehicleCosts() []vehicleCost {
	var costs []vehicleCost
	for i, v := range e.answers.Assets.OwnedVehicles() {
		costs = append(costs, vehicleCost{e.vehiclePayment(i+1, v), e.operatingCosts(i+1, v)})
	}
	return costs
}

// vehiclePayment is the nth vehicle's loan or lease payment up to the ownership
// standard.
func (e *expenseBuilder) vehiclePayment(n int, v facts.Vehicle) Expense {
	x := Expense{ID: "vehicle-payment", N: n, Claimed: facts.Given("vehicle-payment", v.Payment).Of(n), Limit: e.book.Living.OwnershipOneCar}
	x.Allowed = e.limited("vehicle-payment-allowed", x.Key(), x.Claimed, x.Limit).Of(n).Under(e.book.Living.Cites.Transport)
	return x
}

// operatingCosts is the nth vehicle's fuel, repairs and insurance up to the
// operating standard, with the allowance for an old vehicle as part of the
// limit. Whether the vehicle is old is not read if the standard alone is enough.
func (e *expenseBuilder) operatingCosts(n int, v facts.Vehicle) Expense {
	standard := operatingStandard(e.answers.Household, e.book)
	x := Expense{ID: "vehicle-running", N: n, Claimed: facts.Given("vehicle-running", v.Running).Of(n), Limit: standard}
	allowance, may := oldVehicleAllowance(n, v, e.book)
	if may && (!standard.Known || !x.Claimed.Known || x.Claimed.Amount.GreaterThan(standard.Amount)) {
		x.Limit = line.Sum("running-limit", standard, allowance).Of(n)
	}
	_, decided := e.examiner.decided[x.Key()]
	if e.examiner.addsOldVehicleAllowance && may && allowance.Known && !decided {
		x.Allowed = line.Sum("vehicle-running-allowed", withinLimit("running-within-standard", x.Claimed, standard).Of(n), allowance)
	} else {
		x.Allowed = e.limited("vehicle-running-allowed", x.Key(), x.Claimed, x.Limit)
	}
	x.Allowed = x.Allowed.Of(n).Under(e.book.Living.Cites.Transport)
	return x
}

// keepCounted leaves the allowed costs of a vehicle as they are if it counts. Its
// place is that among all vehicles, from 0, those with the most costs first.
// Until it is answered who owes, costs that count for spouses alone are unknown.
func (e *expenseBuilder) keepCounted(c *vehicleCost, place int) {
	h, b := e.answers.Household, e.book
	certain, possible := b.Living.VehiclesAllowedAlone.Int(), b.Living.VehiclesAllowed.Int()
	switch {
	case h.Joint(), e.examiner.countsAllOfSpouse():
		certain = possible
	case h.Owing.Given:
		possible = certain
	}
	for _, x := range []*Expense{&c.payment, &c.running} {
		_, decided := e.examiner.decided[x.Key()]
		switch {
		case place < certain, x.Allowed.IsZero(), decided:
		case place < possible:
			x.Allowed = line.Sum(x.Allowed.ID, x.Allowed, facts.Missing("owing")).Of(x.N).Under(x.Allowed.Cite)
		case e.examiner.countsAllVehicles && x.Allowed.Known:
		default:
			x.ifCounted = x.Allowed
			x.Allowed = line.Sum(x.Allowed.ID).Of(x.N).Under(x.Allowed.Cite)
		}
	}
}

// mostFirst is the indexes of the vehicles, the one with the most allowed costs
// first. An unknown cost is taken at the most that may be allowed of it, and of
// two vehicles with the same costs a known one comes first.
func mostFirst(costs []vehicleCost) []int {
	order := make([]int, len(costs))
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(i, j int) bool {
		most, known, bounded := costs[order[i]].most()
		other, otherKnown, otherBounded := costs[order[j]].most()
		switch {
		case bounded != otherBounded:
			return otherBounded
		case !most.Equal(other):
			return most.GreaterThan(other)
		}
		return known && !otherKnown
	})
	return order
}

// most is the most that may be allowed of the vehicle's costs, whether all of
// them are known, and whether there is such a bound.
func (c vehicleCost) most() (most decimal.Decimal, known, bounded bool) {
	known, bounded = true, true
	for _, x := range []Expense{c.payment, c.running} {
		switch {
		case x.Allowed.Known:
			most = most.Add(x.Allowed.Amount)
			continue
		case x.Claimed.Known && upToLimit(x.Limit).Known:
			most = most.Add(decimal.Min(x.Claimed.Amount, upToLimit(x.Limit).Amount))
		case x.Claimed.Known:
			most = most.Add(x.Claimed.Amount)
		case upToLimit(x.Limit).Known:
			most = most.Add(upToLimit(x.Limit).Amount)
		default:
			bounded = false
		}
		known = false
	}
	return most, known, bounded
}

// upToLimit is a limit with an allowance for an old vehicle that is not known
// taken as allowed.
func upToLimit(limit line.Line) line.Line {
	if limit.Known || limit.ID != "running-limit" {
		return limit
	}
	standard, allowance := limit.In[0], limit.In[1]
	return line.Sum(limit.ID, standard, allowance.In[0]).Of(limit.N)
}

// operatingStandard is the county's operating cost standard for one vehicle;
// unknown without a county, and in a territory, which has none.
func operatingStandard(h facts.Household, b *law.Book) line.Line {
	if law.IsTerritory(h.State.Value) {
		return b.Operating("", 1)
	}
	if !h.County.Given {
		return line.Sum("operating-standard", countyLine(h))
	}
	return b.Operating(h.County.Value, 1)
}

// oldVehicleAllowance is the allowance for the nth vehicle on top of the
// operating standard, and whether the vehicle is old or may be, by its age or
// its miles. The allowance is unknown if it only may be.
func oldVehicleAllowance(n int, v facts.Vehicle, b *law.Book) (allowance line.Line, may bool) {
	model, miles := facts.GivenCount("vehicle-model", line.Year, v.Model).Of(n), facts.GivenCount("vehicle-miles", line.Miles, v.Miles).Of(n)
	years := decimal.NewFromInt(int64(b.On.Year() - v.Model.Value))
	age := line.Worked("vehicle-age", years, line.Years, b.Living.Cites.Transport, model).Of(n)
	byAge := line.Above("", age, b.Living.OldVehicleYears).Verdict
	byMiles := line.AtLeast("", miles, b.Living.OldVehicleMiles).Verdict
	if !v.Model.Answered() { // it is left empty of a vehicle that is not old, and so are its miles
		byAge = line.No
	}
	if !v.Miles.Answered() {
		byMiles = line.No
	}
	because := []line.Line{b.Living.OldVehicleExtra, age, miles}
	switch {
	case byAge == line.Yes:
		because = []line.Line{b.Living.OldVehicleExtra, age, b.Living.OldVehicleYears}
	case byMiles == line.Yes:
		because = []line.Line{b.Living.OldVehicleExtra, miles, b.Living.OldVehicleMiles}
	case byAge == line.No && byMiles == line.No:
		return allowance, false
	}
	return line.Worked("old-vehicle-allowance", b.Living.OldVehicleExtra.Amount, line.USD, b.Living.Cites.Transport, because...).Of(n), true
}

// unlessPaid is an amount that may be left empty if nothing is paid.
func unlessPaid(a facts.Amount) facts.Amount {
	if !a.Answered() {
		return facts.Say(decimal.Zero)
	}
	return a
}

// publicTransport is line 43. Without a vehicle the standard is allowed in full;
// with one, what is spent up to the standard.
func (e *expenseBuilder) publicTransport() {
	spent, standard := facts.Given("public-transport", unlessPaid(e.answers.Living.PublicTransport)), e.book.Living.PublicTransport
	row := Expense{ID: "public-transport", Claimed: e.claimedShare(spent), Limit: e.limitShare(standard)}
	allowed := e.sharedCost("transport-allowed", func(id string) line.Line {
		switch {
		case facts.No(e.answers.Assets.HasVehicles):
			return line.Sum(id, standard)
		case facts.Yes(e.answers.Assets.HasVehicles):
			return e.limited(id, "public-transport", spent, standard)
		}
		return line.Sum(id, facts.Missing("has-vehicles"))
	})
	e.add("43", allowed, e.book.Living.Cites.Transport, row)
}
