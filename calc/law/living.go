package law

import "offercheck/calc/line"

// Living is the law of living expenses: the Collection Financial Standards, and
// what else is allowed. The tables by county and family size are methods of Book.
type Living struct {
	// What the IRS lets one live on: the Collection Financial Standards.
	HealthUnder65   line.Line `law:"standards.health.under-65"` // a person
	HealthOver65    line.Line `law:"standards.health.over-65"`
	PublicTransit   line.Line `law:"standards.public-transport"`  // a household
	OwnershipOne    line.Line `law:"standards.ownership.one"`     // one car
	OwnershipTwo    line.Line `law:"standards.ownership.two"`     // two cars
	MostVehicles    line.Line `law:"standards.vehicles"`          // for which ownership and operating cost are allowed
	OldVehicle      line.Line `law:"standards.old-vehicle"`       // on top of operating cost
	OldVehicleAge   line.Line `law:"standards.old-vehicle.years"` // over so many years
	OldVehicleMiles line.Line `law:"standards.old-vehicle.miles"` // or so many miles and more

	HealthCosts    line.Cite `source:"irm-5.8.5.22"`
	National       line.Cite `source:"irm-5.8.5.22.1"`
	Local          line.Cite `source:"irm-5.8.5.22.2"`
	Transport      line.Cite `source:"irm-5.8.5.22.3"`
	OtherExpenses  line.Cite `source:"irm-5.8.5.22.4"`
	NotAllowed     line.Cite `source:"irm-5.8.5.23"`
	SharedHome     line.Cite `source:"irm-5.8.5.24"`
	Representation line.Cite `source:"irm-5.15.1.11"`
	StateTaxShare  line.Cite `source:"irm-5.8.5.22.4-state"` // the proportional method
}
