package law

import "offercheck/calc/line"

// Living is the law of living expenses: the Collection Financial Standards that
// do not depend on county or family size, and what else is allowed. Amounts are
// dollars a month. The tables are methods of Book: NationalStandard, Housing and
// Operating.
type Living struct {
	// Out-of-pocket health care.
	HealthUnder65   line.Line `law:"standards.health.under-65"` // for each person
	Health65AndOver line.Line `law:"standards.health.over-65"`  // for each person

	// Transportation.
	PublicTransport      line.Line `law:"standards.public-transport"`  // for a household without a vehicle
	OwnershipOneCar      line.Line `law:"standards.ownership.one"`     // the loan or lease of one car
	OwnershipTwoCars     line.Line `law:"standards.ownership.two"`     // the loans or leases of two cars together
	VehiclesAllowed      line.Line `law:"standards.vehicles"`          // how many have ownership and operating costs where two spouses owe
	VehiclesAllowedAlone line.Line `law:"standards.vehicles.alone"`    // and how many where one person owes
	OldVehicleExtra      line.Line `law:"standards.old-vehicle"`       // on top of the operating costs of an old vehicle
	OldVehicleYears      line.Line `law:"standards.old-vehicle.years"` // a vehicle older than this is old
	OldVehicleMiles      line.Line `law:"standards.old-vehicle.miles"` // and so is one with this many miles

	Cites LivingCites
}

// LivingCites are the pages that the rules on living expenses rest on.
type LivingCites struct {
	HealthCare        line.Cite `source:"irm-5.8.5.22"`
	NationalStandards line.Cite `source:"irm-5.8.5.22.1"`
	LocalStandards    line.Cite `source:"irm-5.8.5.22.2"` // housing and utilities
	Transport         line.Cite `source:"irm-5.8.5.22.3"`
	OtherExpenses     line.Cite `source:"irm-5.8.5.22.4"`
	CourtOrdered      line.Cite `source:"irm-5.8.5.22.4-court"` // court-ordered payments: support and restitution alone
	StateTaxes        line.Cite `source:"irm-5.8.5.22.4-state"` // delinquent state and local taxes: the proportional method
	NotAllowed        line.Cite `source:"irm-5.8.5.23"`         // expenses generally not allowed
	SharedExpenses    line.Cite `source:"irm-5.8.5.24"`         // a home shared with somebody who does not owe
	Representation    line.Cite `source:"irm-5.15.1.11"`        // accounting and legal fees
}
