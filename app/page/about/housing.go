package about

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// familySizes is the number of family sizes in the housing tables.
const familySizes = 5

// housing is the housing and utilities standards: the editions, and the limits of the
// visitor's county.
func housing(v shell.Visit) []app.UI {
	w := v.Words
	body := []app.UI{app.P().Text(w.Say("figures.housing", "n", line.Group(strconv.Itoa(countyCount()))))}
	for _, e := range slices.Backward(law.Editions()) {
		body = append(body, part.Cited(w, e.Cite, w.Say("figures.edition", "n", line.Group(strconv.Itoa(e.Counties)))))
	}
	return append(body, ownHousing(v))
}

// ownHousing is the limits of the county the visitor named.
func ownHousing(v shell.Visit) app.UI {
	w, own := v.Words, v.Case.Household.County
	b, err := v.Book()
	if state := v.Case.Household.State.Value; law.IsTerritory(state) {
		return app.P().Text(w.Say("figures.housing.none", "state", w.Say("state."+state)))
	}
	if !own.Given || err != nil {
		return app.P().Text(w.Say("figures.housing.yours"))
	}
	county := law.CountyName(own.Value)
	table := part.Table{
		Caption: w.Say("figures.housing.caption", "county", county),
		Head:    []string{county, w.Say("figures.value")},
	}
	for n := 1; n <= familySizes; n++ {
		table.Rows = append(table.Rows, part.Row{
			Name:  family(w, n),
			Cells: part.Cells(w.Amount(b.Housing(own.Value, n))),
		})
	}
	return table.UI()
}

// family is a size of family; the largest is for any above it too.
func family(w say.Words, n int) string {
	key := "figures.people"
	switch n {
	case 1:
		key = "figures.people.one"
	case familySizes:
		key = "figures.people.most"
	}
	return w.Say(key, "n", strconv.Itoa(n))
}

// countyCount is how many counties and municipios there are.
func countyCount() int {
	n := 0
	for _, state := range law.States() {
		n += len(law.Counties(state))
	}
	return n
}
