//go:build !js

// The report that assess prints is JSON. Its form is stable: fields are added,
// none is renamed or taken away.
//
// Every line stands once in "lines", behind those it was made from, and is
// named by its "ref" wherever else it occurs: the ref is the ID, behind a colon
// which of several vehicles or accounts it belongs to, and behind a tilde which
// of several readings, where a range judges the case again. A line is {"ref",
// "id", "n", "formLine", "amount", "unit", "operation", "inputs", "cite"}:
// formLine is its number on the form, amount a string, or null while an answer
// is missing, and inputs the refs of the lines it was made from.
//
// A finding is {"id", "n", "verdict", "figures", "because", "cite"}: its
// verdict is "yes", "no", or null while it is not decided. What does not apply
// is left out.
package main

import (
	"io"

	"offercheck/calc"
	"offercheck/calc/line"
)

// writeReport writes the report as JSON.
func writeReport(w io.Writer, r calc.Report) error { return indented(w, encoded(r)) }

// A ref names a line; it is empty if there is no such line.
type ref string

type reportJSON struct {
	On        string        `json:"on"`
	Open      findingJSON   `json:"open"`
	Options   []optionJSON  `json:"options"`
	FullPay   fullPayJSON   `json:"fullPay"`
	Gates     []findingJSON `json:"gates"`
	Grounds   []findingJSON `json:"grounds"`
	LowIncome findingJSON   `json:"lowIncome"`
	Fee       ref           `json:"fee"`
	Caps      []capJSON     `json:"caps"`
	Range     rangeJSON     `json:"range"`
	Flags     []findingJSON `json:"flags"`
	Missing   []ref         `json:"missing"`
	Form      []sectionJSON `json:"form"`
	Boxes     boxesJSON     `json:"boxes"`
	Lines     []lineJSON    `json:"lines"`
}

type lineJSON struct {
	Ref      ref       `json:"ref"`
	ID       string    `json:"id"`
	N        int       `json:"n,omitempty"`
	FormLine string    `json:"formLine,omitempty"`
	Amount   *string   `json:"amount"`
	Unit     line.Unit `json:"unit"`
	Op       line.Op   `json:"operation"`
	In       []ref     `json:"inputs,omitempty"`
	Cite     *citeJSON `json:"cite,omitempty"`
}

type citeJSON struct {
	ID         string `json:"id"`
	Name       string `json:"name"`
	URL        string `json:"url,omitempty"`
	From       string `json:"from,omitempty"`
	Still      string `json:"still,omitempty"`
	Unverified bool   `json:"unverified,omitempty"`
}

type findingJSON struct {
	ID      string        `json:"id"`
	N       int           `json:"n,omitempty"`
	Verdict *line.Verdict `json:"verdict"`
	Figures []ref         `json:"figures,omitempty"`
	Because []findingJSON `json:"because,omitempty"`
	Cite    *citeJSON     `json:"cite,omitempty"`
}

type optionJSON struct {
	ID       string      `json:"id"`
	Open     findingJSON `json:"open"`
	Cost     ref         `json:"cost"`
	Months   ref         `json:"months"`
	Down     ref         `json:"down"`
	Payments []ref       `json:"payments"`
	Total    ref         `json:"total"`
}

type fullPayJSON struct {
	Can    findingJSON `json:"can"`
	Equity ref         `json:"equity"`
	Months ref         `json:"months"`
	Reach  ref         `json:"reach"`
	Short  ref         `json:"short"`
	Flip   ref         `json:"flip"`
}

type capJSON struct {
	ID           string `json:"id"`
	N            int    `json:"n,omitempty"`
	Said         ref    `json:"said,omitempty"`
	Limit        ref    `json:"limit,omitempty"`
	Counted      ref    `json:"counted"`
	Lost         ref    `json:"lost"`
	LostLump     ref    `json:"lostLump"`
	LostPeriodic ref    `json:"lostPeriodic"`
}

type rangeJSON struct {
	Lump     spanJSON     `json:"lump"`
	Periodic spanJSON     `json:"periodic"`
	Drivers  []driverJSON `json:"drivers"`
}

type spanJSON struct {
	Least ref `json:"least"`
	Most  ref `json:"most"`
}

type driverJSON struct {
	ID       string   `json:"id"`
	N        int      `json:"n,omitempty"`
	Said     ref      `json:"said"`
	Low      ref      `json:"low"`
	High     ref      `json:"high"`
	Lump     spanJSON `json:"lump"`
	Periodic spanJSON `json:"periodic"`
}

type sectionJSON struct {
	ID    string `json:"id"`
	Lines []ref  `json:"lines"`
}

type boxesJSON struct {
	A ref `json:"A"`
	B ref `json:"B"`
	C ref `json:"C"`
	D ref `json:"D"`
	E ref `json:"E"`
	F ref `json:"F"`
	G ref `json:"G"`
	H ref `json:"H"`
}
