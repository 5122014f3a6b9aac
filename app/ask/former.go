package ask

import "strconv"

// formerSteps is the steps that had a page once, by the ID that was its address, and the step
// that asks what they asked. None of them is a question's ID of today.
var formerSteps = map[string]string{
	"before": "status", "keeping-up": "status", // what can stop everything
	"people":   "place",
	"benefits": "comes-in", "more-income": "comes-in", "income-year": "comes-in", "future-income": "income-change",
	"benefits-amounts": "comes-in-amounts", "more-income-amounts": "comes-in-amounts",
	"business-more": "business-income", "business-more-amounts": "business-income-amounts",
	"vehicle-costs": "vehicle", "vehicle-worth": "vehicle", "property-sale": "property",
	"court-matters": "effects",
	"costs":         "housing", "not-allowed": "more-spending",
	"medical-amount": "more-spending-amounts", "not-allowed-amounts": "more-spending-amounts",
	"for-you": "open-matters",
}

// FormerPlace is the place that took that of a page which is no more, by its name and the
// fragment of its address: of a question that had a page of its own, or of a step. It is
// false if there never was one.
func FormerPlace(name, fragment string) (Place, bool) {
	n, _ := strconv.Atoi(fragment)
	if now, was := formerSteps[name]; was {
		return PlaceOf(now, fragment)
	}
	return WhereIs(name, n)
}
