package shell

import (
	"maps"

	"offercheck/app/ask"
	"offercheck/calc"
	"offercheck/calc/facts"
	"offercheck/calc/law"
)

// EstimateOn is the fragment of the address of a page that is about the quick estimate, and
// not about the answers.
const EstimateOn = "estimate"

// quickPlace is where the quick estimate keeps what is typed there.
var quickPlace = ask.Place{Step: "quick"}

// ShowsEstimate says whether the page of the quick estimate opens with it, as after Back from
// a way that it led to.
func (m *Memory) ShowsEstimate() bool { return m.window.estimated || m.window.fragment == EstimateOn }

// KeepEstimate remembers whether the quick estimate is shown.
func (m *Memory) KeepEstimate(shown bool) { m.window.estimated = shown }

// Estimated is the visit as it would be with the quick estimate as the report on the case,
// to draw from; false if the page's address does not ask for that, or there is no estimate.
func (v Visit) Estimated() (Visit, bool) {
	if v.window.fragment != EstimateOn {
		return v, false
	}
	c, ok := v.quickCase()
	if !ok {
		return v, false
	}
	m := &Memory{Base: v.Base, Case: c, Day: v.Day, Preview: v.Preview}
	b, err := v.Book()
	e := calc.EstimateOf(m.Case, b)
	e.WithoutPenalties = nil // the years that could tell are not asked for
	m.Estimate = &e
	m.book = func() (*law.Book, error) { return b, err }
	m.report = func() (*calc.Report, error) { return &e.Report, err }
	return m.In(v.Words), true
}

// EstimateBeside is what the quick estimate says of a case that has no more answers than it
// asks for, and false of any other.
func (v Visit) EstimateBeside() (calc.EstimateVerdict, bool) {
	b, err := v.Book()
	if err != nil || !ask.QuickOnly(&v.Case) {
		return "", false
	}
	c, ok := v.quickCase()
	if !ok {
		return "", false
	}
	return calc.EstimateOf(c, b).Verdict, true
}

// quickCase is the case that the quick estimate is of, and false while its page is not filled
// in.
func (v Visit) quickCase() (facts.Case, bool) {
	typed, c := ask.ShowQuick(&v.Case), v.Case.Clone()
	maps.Copy(typed, v.Draft(quickPlace))
	if len(ask.TakeQuick(&c, typed)) > 0 {
		return facts.Case{}, false
	}
	return ask.EstimateOf(v.Case, typed), true
}
