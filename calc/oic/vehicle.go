package oic

import (
	"cmp"
	"slices"
	"sort"

	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A vehicleLines is the vehicles in the order that leaves the taxpayer most: those
// that are needed first, and of these the one with most equity.
type vehicleLines struct {
	gap    []line.Line // what is to be said before there are any
	parked []vehicle
	joint  bool
	owing  bool // whether it is a joint offer is known
}

// A vehicle is one vehicle, its number among the answers and what is counted of
// it before anything is left out.
type vehicle struct {
	n      int
	needed facts.YesNo
	equity line.Line
}

func vehiclesOf(c facts.Case, b *law.Book) vehicleLines {
	a := c.Assets
	g := vehicleLines{
		gap:   facts.Unlisted("has-vehicles", "vehicles", a.HasVehicles, len(a.Vehicles)),
		joint: c.Household.Joint(), owing: c.Household.Owing.Given,
	}
	for i, v := range a.OwnedVehicles() {
		g.parked = append(g.parked, vehicle{i + 1, v.Needed, vehicleEquity(i+1, v, b)})
	}
	sort.SliceStable(g.parked, func(i, j int) bool {
		p, q := &g.parked[i], &g.parked[j]
		if facts.No(p.needed) != facts.No(q.needed) {
			return rank(p.needed) < rank(q.needed)
		}
		return p.equity.Amount.GreaterThan(q.equity.Amount)
	})
	return g
}

// rank puts what may be left out before what is not.
func rank(needed facts.YesNo) int {
	if facts.No(needed) {
		return 1
	}
	return 0
}

// vehicleEquity is what a vehicle would bring: nothing if it is leased.
func vehicleEquity(n int, v facts.Vehicle, b *law.Book) line.Line {
	switch {
	case facts.Yes(v.Leased):
		return line.Sum("vehicle-equity").Of(n).Under(b.Offer.Cites.Vehicles)
	case facts.No(v.Leased):
		return ofOwner("vehicle", n, inQuickSale("vehicle", n, v.Value, v.Loan, b.Offer.Cites.Vehicles, b), v.Shared, v.Owners, b)
	}
	return line.Sum("vehicle-equity", facts.Missing("vehicle-leased").Of(n)).Of(n)
}

// moved says that the form's order is not that of the answers.
func (g vehicleLines) moved() bool {
	return !slices.IsSortedFunc(g.parked, func(p, q vehicle) int { return cmp.Compare(p.n, q.n) })
}

// full is each vehicle's equity with nothing left out.
func (g vehicleLines) full() []line.Line {
	lines := slices.Clone(g.gap)
	for i, p := range g.parked {
		lines = append(lines, wholeDollars(number(i+1, "6a", "6c", "6e"), p.equity, p.equity.Cite))
	}
	return lines
}

// counted is what line 6 adds up: 6b, 6d and each vehicle of 6e.
func (g vehicleLines) counted(b *law.Book) []line.Line {
	lines := g.full()
	for i, p := range g.parked {
		switch i {
		case 0:
			lines[i] = g.over(p, lines[i], true, b).At("6b", b.Offer.Cites.Section3)
		case 1:
			lines[i] = g.over(p, lines[i], g.joint, b).At("6d", b.Offer.Cites.Section3)
		}
	}
	return lines
}

// lines is the vehicles' lines in the order of the form: 6a, 6b, 6c, 6d, 6e.
func (g vehicleLines) lines(b *law.Book) []line.Line {
	full, counted := g.full(), g.counted(b)
	var lines []line.Line
	for i := range full {
		lines = append(lines, full[i])
		if counted[i].No != full[i].No {
			lines = append(lines, counted[i])
		}
	}
	return lines
}

// over is a vehicle's equity over what is left out of one that is needed: of
// the first on a single offer, of the first two on a joint one.
func (g vehicleLines) over(p vehicle, equity line.Line, leftOut bool, b *law.Book) line.Line {
	switch {
	case equity.IsZero(), facts.No(p.needed), g.owing && !leftOut:
		return line.Sum("vehicle-counted", equity).Of(p.n)
	case !p.needed.Given && !equity.Known:
		return line.Sum("vehicle-counted", equity).Of(p.n)
	case !p.needed.Given:
		return line.Sum("vehicle-counted", equity, facts.Missing("vehicle-needed").Of(p.n)).Of(p.n)
	case !leftOut:
		return line.Sum("vehicle-counted", equity, facts.Missing("owing")).Of(p.n)
	}
	return line.NotBelowZero("vehicle-counted", line.Minus("vehicle-over", equity, b.Offer.VehicleExclusion).Of(p.n).Under(b.Offer.Cites.Vehicles)).Of(p.n)
}
