package oic

import (
	"sort"

	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// vehiclePayments is each vehicle's loan or lease payment up to the ownership
// standard, for as many vehicles as the standards allow: line 41. Those with the
// largest allowed payments count.
func (e *expenseBuilder) vehiclePayments() {
	a, standard := e.answers.Assets, e.book.Living.OwnershipOneCar
	total := facts.Unlisted("has-vehicles", "vehicles", a.HasVehicles, len(a.Vehicles))
	vehicles := a.OwnedVehicles()
	allowed := make([]line.Line, len(vehicles))
	for i, v := range vehicles {
		claimed := facts.Given("vehicle-payment", v.Payment).Of(i + 1)
		allowed[i] = e.limited("vehicle-payment-allowed", claimed.Key(), claimed, standard).Of(i + 1)
	}
	for _, i := range largestFirst(allowed) {
		claimed := facts.Given("vehicle-payment", vehicles[i].Payment).Of(i + 1)
		row := Expense{ID: claimed.ID, N: claimed.N, Claimed: claimed, Limit: standard, Allowed: line.Sum("vehicle-payment-allowed").Of(i + 1)}
		if len(total) < e.book.Living.VehiclesAllowed.Int() || e.examiner.decided[row.Key()] {
			row.Allowed = allowed[i]
			total = append(total, allowed[i])
		}
		e.rows = append(e.rows, row)
	}
	e.lines = append(e.lines, wholeDollars("41", line.Sum("vehicle-payments-allowed", total...), e.book.Living.Cites.Transport))
}

// largestFirst is the indexes of the lines, the largest amount first. Unknown
// lines come before known ones, since they may be larger.
func largestFirst(lines []line.Line) []int {
	order := make([]int, len(lines))
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(i, j int) bool {
		l, m := &lines[order[i]], &lines[order[j]]
		if l.Known != m.Known {
			return m.Known
		}
		return l.Amount.GreaterThan(m.Amount)
	})
	return order
}

// operatingCosts is fuel, repairs and insurance of all vehicles up to the
// operating standard, with an allowance for old vehicles: line 42. The age of a
// vehicle is not read if the standard alone is enough.
func (e *expenseBuilder) operatingCosts() {
	a, b := e.answers.Assets, e.book
	claimed := line.Sum("running-actual", facts.Listed("has-vehicles", "vehicles", a.HasVehicles, a.Vehicles,
		func(n int, v facts.Vehicle) line.Line { return facts.Given("vehicle-running", v.Running).Of(n) })...)
	limit := operatingStandard(a, e.answers.Household, b)
	if !limit.Known || !claimed.Known || claimed.Amount.GreaterThan(limit.Amount) {
		if old := oldVehicleAllowances(a, e.answers.Household, b); len(old) > 0 {
			limit = line.Sum("running-limit", append([]line.Line{limit}, old...)...)
		}
	}
	allowed := e.limited("running-allowed", "vehicle-running", claimed, limit)
	e.add("42", allowed, b.Living.Cites.Transport, Expense{ID: "vehicle-running", Claimed: claimed, Limit: limit})
}

// operatingStandard is the county's operating cost standard for the vehicles;
// unknown without a county.
func operatingStandard(a facts.Assets, h facts.Household, b *law.Book) line.Line {
	if !h.County.Given {
		return line.Sum("operating-standard", countyLine(h))
	}
	return b.Operating(h.County.Value, len(a.OwnedVehicles()))
}

// oldVehicleAllowances is the allowance for each vehicle that is old or may be:
// for one of them or, on a joint offer, for as many as the standards allow.
// Those that are known to be old come first.
func oldVehicleAllowances(a facts.Assets, h facts.Household, b *law.Book) []line.Line {
	var old, maybeOld []line.Line
	for i, v := range a.OwnedVehicles() {
		switch l, may := oldVehicleAllowance(i+1, v, b); {
		case may && l.Known:
			old = append(old, l)
		case may:
			maybeOld = append(maybeOld, l)
		}
	}
	most := 1
	if h.Joint() {
		most = b.Living.VehiclesAllowed.Int()
	}
	old = append(old, maybeOld...)
	return old[:max(min(len(old), most), 0)]
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

// publicTransport is line 43. Without a vehicle the standard is allowed in full;
// with one, what is spent up to the standard.
func (e *expenseBuilder) publicTransport() {
	spent, standard := facts.Given("public-transport", e.answers.Living.PublicTransport), e.book.Living.PublicTransport
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
