package pdf

import (
	"regexp"
	"testing"
)

// dates are the entries that are dates, none of them the day of a signature.
var dates = map[string]bool{
	"S1 birth date": true, "S1 date of marriage": true, "9.2 end date": true, "9.9 date": true, "1 attachment date": true,
	"5 fee date": true, "5 payment date": true,
	"5a purchase date": true, "5b purchase date": true, "6a purchase date": true, "6c purchase date": true,
}

// signed are where the forms are signed and dated, by their pages, in points from the
// top left corner: seen on the printed forms.
var signed = map[string][]struct{ page, top, left, bottom, right int }{
	"433-A (OIC)": {{8, 205, 0, 300, 612}}, // section 10
	"656":         {{8, 75, 0, 112, 330}, {8, 75, 455, 112, 612}, {8, 143, 0, 180, 330}, {8, 143, 455, 180, 612}, {8, 205, 0, 792, 612}},
	"843":         {{2, 600, 0, 700, 500}, {2, 700, 0, 792, 612}},
	"9465":        {{1, 720, 0, 792, 612}},
	"12153":       {{2, 560, 0, 792, 612}},
	"12277":       {{1, 700, 0, 792, 612}},
	"911":         {{1, 690, 0, 792, 612}, {2, 195, 0, 235, 612}, {2, 400, 0, 440, 612}},
	"8857":        {{6, 590, 0, 792, 612}},
	"2848":        {{2, 190, 0, 270, 612}, {2, 630, 0, 792, 612}},
}

// fields is how many cells the forms have that nobody signs, where that is fewer than 30:
// Form 12277 has 22 fields, of which two are a title and a day.
var fields = map[string]int{
	"433-A (OIC)": 422, "656": 107, "843": 85, "9465": 66, "12153": 65, "12277": 20, "911": 47, "8857": 208, "2848": 91,
}

// TestMaps holds the maps against what they may have: each entry and each field once, and
// nothing where somebody signs, by name or by place.
func TestMaps(t *testing.T) {
	signs := regexp.MustCompile(`(?i)sign|preparer|official`)
	dated := regexp.MustCompile(`(?i)\bdate\b`)
	all := Maps()
	if len(all) != len(signed) {
		t.Errorf("%d maps, want %d", len(all), len(signed))
	}
	for _, m := range all {
		if m.Form == "" || m.Revision == "" || m.Source == "" || len(m.Cells) < min(30, fields[m.Form]) {
			t.Errorf("%s, %s, %s: %d cells", m.Form, m.Revision, m.Source, len(m.Cells))
		}
		if id, revision := formOf(m.Title); id != m.Form || revision != m.Revision {
			t.Errorf("%q is of %s, %s", m.Title, id, revision)
		}
		ids, names := map[string]bool{}, map[string]bool{}
		for _, c := range m.Cells {
			if ids[c.ID] || names[c.Name] || c.ID == "" || c.Page < 1 || c.Top < 1 || c.Left < 1 {
				t.Errorf("%s: %+v", m.Form, c)
			}
			ids[c.ID], names[c.Name] = true, true
			if signs.MatchString(c.ID) || signs.MatchString(c.Name) {
				t.Errorf("%s: %s is for who signs", m.Form, c.ID)
			}
			if dated.MatchString(c.ID) && !dates[c.ID] {
				t.Errorf("%s: which date is %s?", m.Form, c.ID)
			}
			for _, s := range signed[m.Form] {
				if c.Page == s.page && c.Top >= s.top && c.Top < s.bottom && c.Left >= s.left && c.Left < s.right {
					t.Errorf("%s: %s is where the form is signed", m.Form, c.ID)
				}
			}
		}
	}
}
