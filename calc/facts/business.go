package facts

// Business is a sole proprietorship: Form 433-A (OIC), sections 5 and 6.
type Business struct {
	Has         YesNo            `json:"has,omitzero"`
	Cash        Amount           `json:"cash,omitzero"`    // in its bank accounts
	Digital     Maybe            `json:"digital,omitzero"` // its digital assets
	HasAssets   YesNo            `json:"hasThings,omitzero"`
	Assets      []BusinessAsset  `json:"things,omitempty"`
	Receivables Maybe            `json:"receivables,omitzero"` // accounts receivable; on no line of the form
	Irregular   YesNo            `json:"irregular,omitzero"`   // its income fluctuates
	Net         [3]Amount        `json:"net,omitzero"`         // if so: the yearly net income of each of the last three years
	Income      BusinessIncome   `json:"income,omitzero"`
	Expenses    BusinessExpenses `json:"expenses,omitzero"`
}

// A BusinessAsset is a tool, machine, vehicle or building of the business.
type BusinessAsset struct {
	Kind      Choice `json:"kind,omitzero"` // AssetTools, ...
	Leased    YesNo  `json:"leased,omitzero"`
	Producing YesNo  `json:"producing,omitzero"` // an income-producing asset: IRM 5.8.5.15
	Value     Amount `json:"value,omitzero"`
	Loan      Amount `json:"loan,omitzero"`
}

// The kinds of business assets.
const (
	AssetTools    = "tools" // professional books and tools of trade
	AssetVehicle  = "vehicle"
	AssetBuilding = "building" // real property
	AssetOther    = "other"
)

// BusinessIncome is gross monthly business income: lines 12 to 16.
type BusinessIncome struct {
	Receipts  Amount `json:"receipts,omitzero"`
	Rent      Maybe  `json:"rent,omitzero"`
	Interest  Maybe  `json:"interest,omitzero"`
	Dividends Maybe  `json:"dividends,omitzero"`
	Other     Maybe  `json:"other,omitzero"`
}

// BusinessExpenses is monthly business expenses without depreciation: lines 18 to 28.
// Those to subcontractors are part of the last.
type BusinessExpenses struct {
	Materials      Maybe `json:"materials,omitzero"`
	Inventory      Maybe `json:"inventory,omitzero"`
	Wages          Maybe `json:"wages,omitzero"`
	Rent           Maybe `json:"rent,omitzero"`
	Supplies       Maybe `json:"supplies,omitzero"`
	Utilities      Maybe `json:"utilities,omitzero"`
	Vehicle        Maybe `json:"vehicle,omitzero"`
	Insurance      Maybe `json:"insurance,omitzero"`
	Taxes          Maybe `json:"taxes,omitzero"`
	Secured        Maybe `json:"secured,omitzero"`
	Subcontractors Maybe `json:"subcontractors,omitzero"`
	Other          Maybe `json:"other,omitzero"`
}

// OwnedAssets returns the business assets, and none unless the answers are that there
// is a business and that it has some.
func (o Business) OwnedAssets() []BusinessAsset {
	if Yes(o.Has) && Yes(o.HasAssets) {
		return o.Assets
	}
	return nil
}
