package law

import (
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"

	"offercheck/calc/date/datetest"
)

// TestOffices has some places where forms go, as the booklet and the instructions list
// them: Form 656-B of April 2026, page 29, Form 9465 of July 2024, Form 1040-X of December
// 2025. Alabama went to Brookhaven until that booklet.
func TestOffices(t *testing.T) {
	for _, test := range []struct{ form, state, on, want string }{
		{"656", "OH", "2026-11-26", "P.O. Box 9007"},
		{"656", "AL", "2026-11-26", "P.O. Box 30803, AMC"},
		{"656", "TX", "2026-11-26", "P.O. Box 30803, AMC"},
		{"656", "PR", "2026-11-26", "P.O. Box 9007"},
		{"656", "GU", "2026-11-26", ""},
		{"656", "AL", "2026-03-31", ""}, // the booklet of that day was not looked up
		{"9465", "GA", "2026-11-26", "P.O. Box 47421, Stop 74"},
		{"9465-C", "GA", "2026-11-26", "P.O. Box 69, Stop 811"},
		{"9465", "PR", "2026-11-26", "3651 South I-H 35, 5501AUSC"},
		{"1040-X", "OH", "2026-11-26", "Ogden, UT 84201-0052"},
		{"843", "NC", "2026-11-26", "Austin, TX 73301-0002"},
		{"8857", "OH", "2026-11-26", "P.O. Box 120053"},
		{"911", "OH", "2026-11-26", "Florence, KY 41042"}, // the form of August 2025, page 3
		{"2848", "TX", "2026-11-26", "Ogden, UT 84201"},
		{"8821", "LA", "2026-11-26", "Memphis, TN 38118"},
		{"12153", "OH", "2026-11-26", ""}, // its letter has the address
	} {
		o, found := SendTo(test.form, test.state, datetest.Day(test.on))
		if found != (test.want != "") || found && !slices.Contains(o.Lines, test.want) {
			t.Errorf("%s from %s on %s goes to %v, want %q", test.form, test.state, test.on, o.Lines, test.want)
		}
	}
}

// TestEveryStateHasOneOffice counts, for each form that goes by state, the offices of each
// state and territory, and looks at all of them as an editor would.
func TestEveryStateHasOneOffice(t *testing.T) {
	zip := regexp.MustCompile(`^[A-Z][a-z]+( [A-Z][a-z]+)*, [A-Z]{2} \d{5}(-\d{4})?$`)
	count := map[string]int{}
	ids := map[string]bool{}
	for _, o := range Offices() {
		for _, state := range strings.Fields(o.States) {
			count[o.Form+" "+state]++
		}
		if _, is := FormOf(strings.TrimSuffix(o.Form, ScheduleC)); !is || ids[o.ID] || o.Cite.Name == "" || !zip.MatchString(o.Lines[len(o.Lines)-1]) {
			t.Errorf("%s: form %s, cited from %q, %v", o.ID, o.Form, o.Cite.Name, o.Lines)
		}
		ids[o.ID] = true
	}
	for _, form := range []string{"656", "9465", "9465" + ScheduleC, "1040-X", "843", "2848", "8821"} {
		for _, state := range States() {
			if n := count[form+" "+state]; n != 1 {
				t.Errorf("%s from %s goes to %d offices", form, state, n)
			}
		}
		for _, state := range Territories() {
			if n := count[form+" "+state]; n > 1 || (n == 0) != (form == "656") {
				t.Errorf("%s from %s goes to %d offices", form, state, n)
			}
		}
	}
}

// TestContacts looks at numbers, files and addresses as an editor would.
func TestContacts(t *testing.T) {
	hosts := []string{"www.irs.gov", "www.taxpayeradvocate.irs.gov", "irs.treasury.gov", "www.eftps.gov", "www.ustaxcourt.gov"}
	number := regexp.MustCompile(`^8\d\d-\d{3}-\d{4}$`)
	all := contacts()
	if ContactsStill() == 0 || len(all.Forms) == 0 {
		t.Error("the table was looked up on no day, or is empty")
	}
	for _, p := range all.Phones {
		if !number.MatchString(p.Number) || p.Cite.Name == "" || p.Opens > p.Closes || p.Closes > 24 {
			t.Errorf("%s: %s, cited from %q, from %d to %d", p.ID, p.Number, p.Cite.Name, p.Opens, p.Closes)
		}
	}
	for _, o := range all.Offices {
		for _, n := range []string{o.Phone, o.Fax} {
			if n != "" && !number.MatchString(n) {
				t.Errorf("%s has the number %s", o.ID, n)
			}
		}
	}
	for _, f := range all.Forms {
		if f.Number == "" || !regexp.MustCompile(`^f[a-z0-9]+$`).MatchString(f.File) || f.Revision != "" && !regexp.MustCompile(`^1?\d-20\d\d$`).MatchString(f.Revision) {
			t.Errorf("form %+v", f)
		}
	}
	for id, page := range all.Pages {
		if u, err := url.Parse(page); err != nil || u.Scheme != "https" || !slices.Contains(hosts, u.Host) {
			t.Errorf("%s is at %s", id, page)
		}
	}
	irs, _ := PhoneOf("irs")
	if !irs.HoursIn("OH") || irs.HoursIn("AK") {
		t.Error("the hours hold in Ohio, and others in Alaska")
	}
}
