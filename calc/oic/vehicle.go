package oic

import (
	"cmp"
	"slices"
	"sort"

	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// vehicleLines is line 6: the vehicles, in the order that gives the taxpayer the
// largest exclusions. Those that are needed come first, and the ones with the
// most equity first among them.
type vehicleLines struct {
	missing    []line.Line // answers needed before any vehicle is listed
	vehicles   []vehicle
	joint      bool
	owingKnown bool // whether the offer is joint was answered
}

// A vehicle is one vehicle: its number among the answers, from 1, and its equity
// before any exclusion.
type vehicle struct {
	n      int
	needed facts.YesNo
	equity line.Line
}

// vehiclesOf is the vehicles in the order of the form. asJoint excludes as much as
// on a joint offer.
func vehiclesOf(a facts.Assets, h facts.Household, asJoint bool, b *law.Book) vehicleLines {
	v := vehicleLines{
		missing: facts.Unlisted("has-vehicles", "vehicles", a.HasVehicles, len(a.Vehicles)),
		joint:   h.Joint() || asJoint, owingKnown: h.Owing.Given,
	}
	for i, x := range a.OwnedVehicles() {
		v.vehicles = append(v.vehicles, vehicle{i + 1, x.Needed, vehicleEquity(i+1, x, b)})
	}
	sort.SliceStable(v.vehicles, func(i, j int) bool {
		x, y := &v.vehicles[i], &v.vehicles[j]
		if rank(x.needed) != rank(y.needed) {
			return rank(x.needed) < rank(y.needed)
		}
		return x.equity.Amount.GreaterThan(y.equity.Amount)
	})
	return v
}

// rank puts vehicles that may have an exclusion before those that have none.
func rank(needed facts.YesNo) int {
	if facts.No(needed) {
		return 1
	}
	return 0
}

// vehicleEquity is the equity in a vehicle: none if it is leased.
func vehicleEquity(n int, v facts.Vehicle, b *law.Book) line.Line {
	switch {
	case facts.Yes(v.Leased):
		return line.Sum("vehicle-equity").Of(n).Under(b.Offer.Cites.Vehicles)
	case facts.No(v.Leased):
		return ownedShare("vehicle", n, quickSaleEquityAfter("vehicle", n, v.Value, v.Loan, v.Liens, b.Offer.Cites.Vehicles, b), v.Shared, v.Owners, b)
	}
	return line.Sum("vehicle-equity", facts.Missing("vehicle-leased").Of(n)).Of(n)
}

// reordered says that the order of the form is not that of the answers.
func (v vehicleLines) reordered() bool {
	return !slices.IsSortedFunc(v.vehicles, func(x, y vehicle) int { return cmp.Compare(x.n, y.n) })
}

// kind is the vehicles as a kind of asset: lines 6a to 6.
func (v vehicleLines) kind(b *law.Book) assetKind {
	inFull, counted := v.inFull(), v.counted(b)
	total := line.Sum("vehicles-counted", counted...).At("6", b.Offer.Cites.Section3)
	return assetKind{
		lines:   append(interleaved(inFull, counted), total),
		counted: total,
		inFull:  line.Sum("vehicles-full", inFull...),
	}
}

// inFull is the equity in each vehicle without an exclusion: 6a, 6c and 6e.
func (v vehicleLines) inFull() []line.Line {
	lines := slices.Clone(v.missing)
	for i, x := range v.vehicles {
		lines = append(lines, wholeDollars(lineNo(i+1, "6a", "6c", "6e"), x.equity, x.equity.Cite))
	}
	return lines
}

// counted is what line 6 adds up: 6b, 6d and each vehicle of 6e.
func (v vehicleLines) counted(b *law.Book) []line.Line {
	lines := v.inFull()
	for i, x := range v.vehicles {
		switch i {
		case 0:
			lines[i] = v.lessExclusion(x, lines[i], true, b).At("6b", b.Offer.Cites.Section3)
		case 1:
			lines[i] = v.lessExclusion(x, lines[i], v.joint, b).At("6d", b.Offer.Cites.Section3)
		}
	}
	return lines
}

// interleaved is the lines in form order: 6a, 6b, 6c, 6d, 6e.
func interleaved(inFull, counted []line.Line) []line.Line {
	var lines []line.Line
	for i := range inFull {
		lines = append(lines, inFull[i])
		if counted[i].No != inFull[i].No {
			lines = append(lines, counted[i])
		}
	}
	return lines
}

// lessExclusion is a vehicle's equity less the exclusion for a vehicle that is
// needed (IRM 5.8.5.12). The first vehicle is eligible for it, and on a joint
// offer the second.
func (v vehicleLines) lessExclusion(x vehicle, equity line.Line, eligible bool, b *law.Book) line.Line {
	switch {
	case equity.IsZero(), facts.No(x.needed), v.owingKnown && !eligible:
		return line.Sum("vehicle-counted", equity).Of(x.n)
	case !x.needed.Given && !equity.Known:
		return line.Sum("vehicle-counted", equity).Of(x.n)
	case !x.needed.Given:
		return line.Sum("vehicle-counted", equity, facts.Missing("vehicle-needed").Of(x.n)).Of(x.n)
	case !eligible:
		return line.Sum("vehicle-counted", equity, facts.Missing("owing")).Of(x.n)
	}
	above := line.Minus("vehicle-over", equity, b.Offer.VehicleExclusion).Of(x.n).Under(b.Offer.Cites.Vehicles)
	return line.NotBelowZero("vehicle-counted", above).Of(x.n)
}
