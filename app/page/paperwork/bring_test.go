package paperwork

import (
	"slices"
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/app/pdf"
	"offercheck/app/say"
	"offercheck/calc/form"
	"offercheck/calc/oic"
)

// TestCells finds a cell in the IRS's own PDF for every entry of every story that is
// written into it, of each form whose cells are known.
func TestCells(t *testing.T) {
	cells := map[string]map[string]bool{}
	for _, m := range pdf.Maps() {
		cells[m.Form+" "+m.Revision] = map[string]bool{}
		for _, c := range m.Cells {
			cells[m.Form+" "+m.Revision][c.ID] = true
		}
	}
	missing, filled := map[string]bool{}, map[string]bool{}
	for _, m := range pagetest.Stories(t, "../../../calc/testdata", "*.txt") {
		j, err := m.In(say.In("en")).Judged()
		if err != nil {
			t.Fatal(err)
		}
		for _, id := range form.IDs() {
			for _, terms := range []string{oic.Lump, oic.Periodic} {
				for _, f := range form.Every(id, j.Case, j.Report, j.Law, form.Options{Terms: terms}) {
					has, typed := cells[f.Number+" "+f.Revision], map[string]string{}
					for _, field := range form.Fields(f) {
						typed[field] = typedFor(field)
					}
					for entry := range (&Sheet{Visit: m.In(say.In("en")), ID: id}).valuesOf(f, typed) {
						if has != nil && !has[entry] {
							missing[f.Number+": "+entry] = true
						}
						filled[f.Number] = filled[f.Number] || has != nil
					}
				}
			}
		}
	}
	var without []string
	for entry := range missing {
		without = append(without, entry)
	}
	slices.Sort(without)
	if len(without) > 0 {
		t.Errorf("no cell for %q", without)
	}
	for _, number := range []string{"433-A (OIC)", "9465", "843", "12153", "12277", "911", "8857", "2848"} {
		if !filled[number] {
			t.Errorf("no story fills %s", number)
		}
	}
}
