package facts

// Business is a sole proprietor's: Form 433-A (OIC), sections 5 and 6.
type Business struct {
	Has         YesNo            `json:"has,omitzero"`
	Cash        Amount           `json:"cash,omitzero"`    // in its accounts
	Digital     Maybe            `json:"digital,omitzero"` // its digital assets
	HasThings   YesNo            `json:"hasThings,omitzero"`
	Things      []BusinessThing  `json:"things,omitempty"`
	Receivables Maybe            `json:"receivables,omitzero"` // owed to it: no line of the form, a flag
	Irregular   YesNo            `json:"irregular,omitzero"`   // income that goes up and down
	Net         [3]Amount        `json:"net,omitzero"`         // if so: the profit of each of the last three years, for the year
	Income      BusinessIncome   `json:"income,omitzero"`
	Expenses    BusinessExpenses `json:"expenses,omitzero"`
}

// A BusinessThing is a tool, machine, vehicle or building of the business.
type BusinessThing struct {
	Kind      Choice `json:"kind,omitzero"` // ThingTools, …
	Leased    YesNo  `json:"leased,omitzero"`
	Producing YesNo  `json:"producing,omitzero"` // used to produce the business's income
	Value     Amount `json:"value,omitzero"`
	Loan      Amount `json:"loan,omitzero"`
}

// The kinds of things a business owns.
const (
	ThingTools    = "tools" // professional books and tools of trade
	ThingVehicle  = "vehicle"
	ThingBuilding = "building" // real property
	ThingOther    = "other"
)

// BusinessIncome is lines 12 to 16, a month.
type BusinessIncome struct {
	Receipts  Amount `json:"receipts,omitzero"`
	Rent      Maybe  `json:"rent,omitzero"`
	Interest  Maybe  `json:"interest,omitzero"`
	Dividends Maybe  `json:"dividends,omitzero"`
	Other     Maybe  `json:"other,omitzero"`
}

// BusinessExpenses is lines 18 to 28, a month, without depreciation.
type BusinessExpenses struct {
	Materials Maybe `json:"materials,omitzero"`
	Inventory Maybe `json:"inventory,omitzero"`
	Wages     Maybe `json:"wages,omitzero"`
	Rent      Maybe `json:"rent,omitzero"`
	Supplies  Maybe `json:"supplies,omitzero"`
	Utilities Maybe `json:"utilities,omitzero"`
	Vehicle   Maybe `json:"vehicle,omitzero"`
	Insurance Maybe `json:"insurance,omitzero"`
	Taxes     Maybe `json:"taxes,omitzero"`
	Secured   Maybe `json:"secured,omitzero"`
	Other     Maybe `json:"other,omitzero"`
}

// OwnedThings is the things there are: none if it was said that there is none.
func (o Business) OwnedThings() []BusinessThing {
	if Yes(o.Has) && Yes(o.HasThings) {
		return o.Things
	}
	return nil
}
