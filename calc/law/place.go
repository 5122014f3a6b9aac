package law

import (
	"bytes"
	_ "embed"
	"slices"
	"sync"

	"offercheck/calc/date"
)

//go:embed data/places.json
var placeFile []byte

// places is which region, area and property law apply in a state or county.
type places struct {
	Regions           map[string][]string `json:"regions"` // states, by Census region
	Areas             areas               `json:"areas"`
	CommunityProperty []string            `json:"community-property"` // states
	PayKeptApart      []string            `json:"pay-kept-apart"`     // states among them
	Territories       []string            `json:"territories"`        // with no row in the local standards
	OwnIncomeTax      []string            `json:"own-income-tax"`     // IRC 931 to 935
}

// areas are the metropolitan areas of the operating costs.
type areas struct {
	From     date.Day            `json:"from"`     // the list is of this day; no older one was found
	Counties map[string][]string `json:"counties"` // codes, by area
}

var placesOnce = sync.OnceValues(func() (places, error) {
	var p places
	return p, decode(bytes.NewReader(placeFile), &p)
})

// CommunityProperty says whether a state, by its postal code, is a community
// property state, as section 1 of Form 433-A (OIC) lists them. It is false for
// what is no state.
func CommunityProperty(state string) bool {
	p, err := placesOnce()
	return err == nil && slices.Contains(p.CommunityProperty, state)
}

// PayKeptApartIsFree says whether in a community property state the pay of a
// spouse is out of reach of the other's debts from before the marriage while it is
// in an account that the other has no access to.
func PayKeptApartIsFree(state string) bool {
	p, err := placesOnce()
	return err == nil && slices.Contains(p.PayKeptApart, state)
}

// Territories are the postal codes of the territories that the local standards have no
// row for: American Samoa, Guam, the Northern Mariana Islands and the U.S. Virgin
// Islands. They have no counties here, and are not among States.
func Territories() []string {
	p, err := placesOnce()
	if err != nil {
		return nil
	}
	return slices.Clone(p.Territories)
}

// IsTerritory says whether a postal code is one of Territories.
func IsTerritory(code string) bool {
	p, err := placesOnce()
	return err == nil && slices.Contains(p.Territories, code)
}

// OwnIncomeTax says whether those who live in a territory owe income tax to it, and most
// of them none to the IRS. Puerto Rico is one of those too.
func OwnIncomeTax(code string) bool {
	p, err := placesOnce()
	return err == nil && slices.Contains(p.OwnIncomeTax, code)
}

// operatingRow is the row of the operating costs that a county falls in: its
// metropolitan area or, if it is in none, the Census region of its state. It is
// empty where there is neither, as in Puerto Rico.
func (p places) operatingRow(county string) (row string, area bool) {
	if area := listWith(p.Areas.Counties, county); area != "" {
		return area, true
	}
	return listWith(p.Regions, StateOf(county)), false
}

// listWith is the name of the list that contains x; empty if none does.
func listWith(lists map[string][]string, x string) string {
	for name, list := range lists {
		if slices.Contains(list, x) {
			return name
		}
	}
	return ""
}
