package form

import "offercheck/calc/line"

// Ticked is the value of a box that is ticked.
const Ticked = "x"

// Values is what stands in the cells of a form as it is written into the IRS's own, by the
// IDs of the entries: dollars without a sign, whole but on Form 9465, days as 04/15/2026,
// [Ticked]. Typed is what was typed by field. What is not known, or written by hand, is left
// out, as is a box that stays empty.
func (f Form) Values(typed map[string]string) map[string]string {
	all := map[string]string{}
	for e := range entries([]Form{f}) {
		if v := e.value(typed, places[f.ID]); v != "" {
			all[e.ID] = v
		}
	}
	if f.ID == "8857" {
		for _, page := range []string{"2", "3", "4", "5", "6"} { // each page has name and number again
			for _, cell := range []string{"name", "SSN"} {
				if v := all["5 "+cell]; v != "" {
					all["page "+page+" "+cell] = v
				}
			}
		}
	}
	return all
}

// places is how many decimals a form has its dollars to, if not whole: line 10 of Form 9465
// is a division that line 11a is held against.
var places = map[string]int32{"9465": 2}

func (e Entry) value(typed map[string]string, places int32) string {
	if !e.Known() {
		return ""
	}
	switch e.Kind {
	case Amount:
		if e.Line.Unit != line.USD {
			places = 0
		}
		return e.Line.Amount.StringFixed(places)
	case Day:
		return slashed(e.Line.Day())
	case Text:
		return e.Text
	case Typed:
		return e.Write(typed)
	case Tick:
		if e.Ticked == line.Yes {
			return Ticked
		}
	}
	return ""
}
