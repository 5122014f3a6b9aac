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

// places is where a state or a county belongs.
type places struct {
	Regions  map[string][]string `json:"regions"` // Census regions, of states
	Areas    areas               `json:"areas"`
	Together []string            `json:"community-property"` // states where couples own together
}

// areas are the metropolitan areas of the operating costs.
type areas struct {
	From     date.Day            `json:"from"`     // the list is of that day; older ones were not found
	Counties map[string][]string `json:"counties"` // codes, by area
}

var placeList = sync.OnceValues(func() (places, error) {
	var p places
	return p, decode(bytes.NewReader(placeFile), &p)
})

// CommunityProperty says whether couples of that state own what they earn
// together, as section 1 of Form 433-A (OIC) lists the states.
func CommunityProperty(state string) bool {
	p, err := placeList()
	return err == nil && slices.Contains(p.Together, state)
}

// row is the row of the operating costs a county falls in: its metropolitan
// area, or else its state's Census region. It is empty where there is none, as
// in Puerto Rico.
func (p places) row(county string) (row string, area bool) {
	if area := holder(p.Areas.Counties, county); area != "" {
		return area, true
	}
	return holder(p.Regions, StateOf(county)), false
}

// holder is the name of the list that x is in.
func holder(lists map[string][]string, x string) string {
	for name, list := range lists {
		if slices.Contains(list, x) {
			return name
		}
	}
	return ""
}
