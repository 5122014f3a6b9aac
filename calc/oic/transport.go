package oic

import (
	"sort"

	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// payments is each vehicle's loan or lease up to the ownership standard, for as
// many vehicles as the standards allow: line 41.
func (k *budget) payments() {
	a := k.c.Assets
	counted := facts.Unlisted("has-vehicles", "vehicles", a.HasVehicles, len(a.Vehicles))
	paid := make([]line.Line, len(a.OwnedVehicles()))
	for i, v := range a.OwnedVehicles() {
		spent := facts.Given("vehicle-payment", v.Payment).Of(i + 1)
		key := spent.Key()
		paid[i] = k.capped("vehicle-payment-allowed", key, spent, k.b.Living.OwnershipOneCar).Of(i + 1)
	}
	most := int(k.b.Living.VehiclesAllowed.Amount.IntPart())
	for _, i := range dearest(paid) {
		row := expense{id: "vehicle-payment", n: i + 1, said: facts.Given("vehicle-payment", a.Vehicles[i].Payment).Of(i + 1), limit: k.b.Living.OwnershipOneCar}
		row.counted = line.Sum("vehicle-payment-allowed").Of(i + 1)
		if len(counted) < most || k.x.allows[row.said.Key()] {
			row.counted = paid[i]
			counted = append(counted, paid[i])
		}
		k.rows = append(k.rows, row)
	}
	k.lines = append(k.lines, wholeDollars("41", line.Sum("vehicle-payments-allowed", counted...), k.b.Living.Cites.Transport))
}

// dearest is the places of the lines in order, the largest amount first and,
// since they might be larger, those not known before it.
func dearest(lines []line.Line) []int {
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

// running is fuel, repairs and insurance of all vehicles up to the operating
// standard, with more for old vehicles: line 42. How old they are is not read
// while the standard alone is enough.
func (k *budget) running() {
	a := k.c.Assets
	spent := line.Sum("running-actual", facts.Listed("has-vehicles", "vehicles", a.HasVehicles, a.Vehicles,
		func(n int, v facts.Vehicle) line.Line { return facts.Given("vehicle-running", v.Running).Of(n) })...)
	limit := operatingStandard(k.c, k.b)
	if !limit.Known || !spent.Known || spent.Amount.GreaterThan(limit.Amount) {
		if old := oldVehicles(k.c, k.b); len(old) > 0 {
			limit = line.Sum("running-limit", append([]line.Line{limit}, old...)...)
		}
	}
	counted := k.capped("running-allowed", "vehicle-running", spent, limit)
	k.add("42", counted, k.b.Living.Cites.Transport, expense{id: "vehicle-running", said: spent, limit: limit})
}

// operatingStandard is the county's standard for the vehicles there are.
func operatingStandard(c facts.Case, b *law.Book) line.Line {
	if !c.Household.County.Given {
		return line.Sum("operating-standard", countyLine(c.Household))
	}
	return b.Operating(c.Household.County.Value, len(c.Assets.OwnedVehicles()))
}

// oldVehicles is what is allowed on top for each old vehicle: for one of them
// or, on a joint offer, for as many as the standards allow.
func oldVehicles(c facts.Case, b *law.Book) []line.Line {
	var old, perhaps []line.Line
	for i, v := range c.Assets.OwnedVehicles() {
		switch l, isOld := oldVehicle(i+1, v, b); {
		case isOld && l.Known:
			old = append(old, l)
		case isOld:
			perhaps = append(perhaps, l)
		}
	}
	most := 1
	if c.Household.Joint() {
		most = int(b.Living.VehiclesAllowed.Amount.IntPart())
	}
	old = append(old, perhaps...)
	return old[:min(len(old), most)]
}

// oldVehicle is what is allowed on top for a vehicle of many years or miles, if
// it is or may be one.
func oldVehicle(n int, v facts.Vehicle, b *law.Book) (allowance line.Line, old bool) {
	model, miles := facts.GivenCount("vehicle-model", line.Year, v.Model).Of(n), facts.GivenCount("vehicle-miles", line.Miles, v.Miles).Of(n)
	years := decimal.NewFromInt(int64(b.On.Year() - v.Model.Value))
	age := line.Worked("vehicle-age", years, line.Years, b.Living.Cites.Transport, model).Of(n)
	aged := line.Above("", age, b.Living.OldVehicleYears).Verdict
	driven := line.AtLeast("", miles, b.Living.OldVehicleMiles).Verdict
	because := []line.Line{b.Living.OldVehicleExtra, age, miles}
	switch {
	case aged == line.Yes:
		because = []line.Line{b.Living.OldVehicleExtra, age, b.Living.OldVehicleYears}
	case driven == line.Yes:
		because = []line.Line{b.Living.OldVehicleExtra, miles, b.Living.OldVehicleMiles}
	case aged == line.No && driven == line.No:
		return allowance, false
	}
	return line.Worked("old-vehicle-allowance", b.Living.OldVehicleExtra.Amount, line.USD, b.Living.Cites.Transport, because...).Of(n), true
}

// transport is public transport: line 43. Without a vehicle the standard
// counts in full, with one what is spent up to it.
func (k *budget) transport() {
	spent := facts.Given("public-transport", k.c.Living.PublicTransport)
	row := expense{id: "public-transport", said: k.part("said-part", spent), limit: k.part("limit-part", k.b.Living.PublicTransport)}
	counted := k.whole("transport-allowed", func(id string) line.Line {
		switch {
		case facts.No(k.c.Assets.HasVehicles):
			return line.Sum(id, k.b.Living.PublicTransport)
		case facts.Yes(k.c.Assets.HasVehicles):
			return k.capped(id, "public-transport", spent, k.b.Living.PublicTransport)
		}
		return line.Sum(id, facts.Missing("has-vehicles"))
	})
	k.add("43", counted, k.b.Living.Cites.Transport, row)
}
