package part

import "testing"

// TestAfter is where the arrow keys lead in a list.
func TestAfter(t *testing.T) {
	for _, tc := range []struct {
		name            string
		at, by, n, want int
	}{
		{"down into the list", -1, 1, 3, 0},
		{"up into the list, from below", -1, -1, 3, 2},
		{"down", 0, 1, 3, 1},
		{"down past the end", 2, 1, 3, 0},
		{"up past the beginning", 0, -1, 3, 2},
		{"in a list of one", 0, 1, 1, 0},
		{"in an empty list", -1, 1, 0, -1},
	} {
		if got := after(tc.at, tc.by, tc.n); got != tc.want {
			t.Errorf("%s: %d, want %d", tc.name, got, tc.want)
		}
	}
}

// TestLookup is what a county field shows, offers and says of it.
func TestLookup(t *testing.T) {
	base := Lookup{Field: Field{ID: "county"}, Places: ohio}
	for _, tc := range []struct {
		name         string
		value        string
		typing, open bool
		text         string
		shown        string
		matches      int
	}{
		{"nothing yet", "", false, false, "", "", 0},
		{"a place that was chosen", "39049", false, false, "", "Franklin County", 0},
		{"what was typed before and is no place", "Frank", false, false, "", "Frank", 0},
		{"being typed", "f", true, true, "f", "f", 4},
		{"a whole name, while it is being typed", "39085", true, true, "lake", "lake", 1},
		{"the list opened over a chosen place", "39049", false, true, "", "Franklin County", 8},
		{"the list opened over what was typed before", "Frank", false, true, "", "Frank", 1},
		{"the list opened over a code that is not in it", "48201", false, true, "", "48201", 8},
		{"a place of another state", "48201", false, false, "", "48201", 0},
	} {
		c := base
		c.Value, c.typing, c.open, c.text = tc.value, tc.typing, tc.open, tc.text
		c.remember()
		if got := c.shown(); got != tc.shown {
			t.Errorf("%s: shows %q, want %q", tc.name, got, tc.shown)
		}
		if got := len(c.matches()); got != tc.matches {
			t.Errorf("%s: %d matches, want %d", tc.name, got, tc.matches)
		}
	}
}

// TestLookupInAnotherState is that a place keeps its name when the list under
// it is changed.
func TestLookupInAnotherState(t *testing.T) {
	c := Lookup{Field: Field{ID: "county"}, Value: "39049", Places: ohio}
	c.remember()
	c.Places = []Place{{Code: "48201", Name: "Harris County"}}
	c.remember()
	if got := c.shown(); got != "Franklin County" {
		t.Errorf("shows %q, want the county that was chosen", got)
	}
	c.Value = ""
	if got := c.shown(); got != "" {
		t.Errorf("shows %q once it is cleared", got)
	}
}

// TestLeavingTakesTheOnlyPlace has what a text comes to once the field is left.
func TestLeavingTakesTheOnlyPlace(t *testing.T) {
	for _, tc := range []struct {
		name, value, text string
		typing            bool
		want              string // the code of the place that is chosen; empty for none
	}{
		{"the beginning of one name", "frank", "frank", true, "39049"},
		{"of several", "f", "f", true, ""},
		{"of none", "x", "x", true, ""},
		{"nothing", "", " ", true, ""},
		{"a whole name, which is the answer already", "39085", "lake", true, ""},
		{"nothing typed since", "frank", "", false, ""},
	} {
		c := Lookup{Field: Field{ID: "county"}, Places: ohio, Value: tc.value, text: tc.text, typing: tc.typing}
		p, is := c.only()
		if is != (tc.want != "") || is && p.Code != tc.want {
			t.Errorf("%s: %+v, %t", tc.name, p, is)
		}
	}
	c := Lookup{Places: connecticut, text: "north ston", typing: true}
	if p, is := c.only(); !is || p.Code != "09180" {
		t.Errorf("a town is of %+v, %t", p, is)
	}
	c.Find, c.text = func(string) []Place { return connecticut[:1] }, "naug"
	if p, is := c.only(); is {
		t.Errorf("a list of other things takes %+v", p)
	}
}
